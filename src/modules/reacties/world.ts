import type { Clock } from '../../platform/clock.ts'
import type { ReactiesDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface ReactiesWorld {
  readonly database: ReactiesDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}
