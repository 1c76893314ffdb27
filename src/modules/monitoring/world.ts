import type { Clock } from '../../platform/clock.ts'
import type { MonitoringDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface MonitoringWorld {
  readonly database: MonitoringDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}
