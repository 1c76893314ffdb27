import type { Clock } from '../../platform/clock.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { Takenbron } from './takenbron.ts'
import type { ProgrammaDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface ProgrammaWorld {
  readonly database: ProgrammaDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  /** The areas that a neighbourhood can consist of. */
  readonly source: StatistiekSource
  /** What waits in modules above this one. */
  readonly meer?: Takenbron
}
