import type { Clock } from '../../platform/clock.ts'
import type { BestedingDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface BestedingWorld {
  readonly database: BestedingDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}
