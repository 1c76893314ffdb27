import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { VragenlijstenDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface VragenlijstenWorld {
  readonly database: VragenlijstenDatabase
  readonly clock: Clock
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation, for links. */
  readonly adres: string
}
