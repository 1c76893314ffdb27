import type { Clock } from '../../platform/clock.ts'
import type { Kaartbron } from '../menukaart/index.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { BuurtplanDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface BuurtplanWorld {
  readonly database: BuurtplanDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  /** The entries that a network can take over. */
  readonly kaart: Kaartbron
  /** The figures that advice rests on. */
  readonly source: StatistiekSource
}
