import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { ReactiesDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface ReactiesWorld {
  readonly database: ReactiesDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation, for links. */
  readonly adres: string
}
