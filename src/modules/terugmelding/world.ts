import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Random } from '../../platform/random.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import type { TerugmeldingDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface TerugmeldingWorld {
  readonly database: TerugmeldingDatabase
  readonly clock: Clock
  readonly random: Random
  readonly master: Uint8Array
  readonly jobs: Pick<Jobs, 'send'>
  /** Where visitors find this installation, for the link in a mail. */
  readonly adres: string
  /** The figures that people point at. */
  readonly source: StatistiekSource
}
