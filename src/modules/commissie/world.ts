import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { CommissieDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface CommissieWorld {
  readonly database: CommissieDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
}
