import type { Clock } from '../../platform/clock.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { LeveringenDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface LeveringenWorld {
  readonly database: LeveringenDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  /** The areas that there are. */
  readonly source: StatistiekSource
}
