import type { Clock } from '../../platform/clock.ts'
import type { UitvoeringDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface UitvoeringWorld {
  readonly database: UitvoeringDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}
