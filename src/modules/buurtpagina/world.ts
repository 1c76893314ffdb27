import type { Clock } from '../../platform/clock.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { BuurtpaginaDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface BuurtpaginaWorld {
  readonly database: BuurtpaginaDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  /** Where visitors find this installation. */
  readonly adres: string
  readonly source: StatistiekSource
}
