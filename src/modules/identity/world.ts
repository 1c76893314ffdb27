import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Random } from '../../platform/random.ts'
import type { IdentityDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface IdentityWorld {
  readonly database: IdentityDatabase
  readonly jobs: Pick<Jobs, 'send'>
  readonly clock: Clock
  readonly random: Random
  /** Where visitors find this installation, for links. */
  readonly adres: string
  readonly master: Uint8Array
}

/** Where a request comes from, as far as that is kept or counted. */
export interface Bezoek {
  /** Address of the asker, for counting tries. */
  readonly vanaf: string
  readonly apparaat: string
  /** Id of the request, in the log. */
  readonly spoor: string
}
