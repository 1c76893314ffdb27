import type { Clock } from '../../platform/clock.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { MonitoringDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface MonitoringWorld {
  readonly database: MonitoringDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  /** Where people find this installation; the addresses of measures begin with it. */
  readonly adres: string
  /** By which neighbourhoods are alike. */
  readonly source: Pick<StatistiekSource, 'current'>
}
