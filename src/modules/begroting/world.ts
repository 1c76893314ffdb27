import type { Clock } from '../../platform/clock.ts'
import type { BegrotingDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface BegrotingWorld {
  readonly database: BegrotingDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}
