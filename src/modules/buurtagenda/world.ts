import type { Clock } from '../../platform/clock.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { BuurtagendaDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface BuurtagendaWorld {
  readonly database: BuurtagendaDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  /** The figures that challenges rest on. */
  readonly source: StatistiekSource
}
