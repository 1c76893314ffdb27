import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Log } from '../../platform/log.ts'
import type { Ondertekenaar } from './pdf-zegel.ts'
import type { OndertekeningDatabase } from './tables.ts'

/** What the actions of this module need from outside. */
export interface OndertekeningWorld {
  readonly database: OndertekeningDatabase
  readonly clock: Clock
  readonly jobs: Pick<Jobs, 'send'>
  /** The key of the installation: what seals comes out of it. */
  readonly master: Uint8Array
  /** Where visitors find this installation. */
  readonly adres: string
  readonly isDemo?: boolean
  /** Address of an authority for time stamps (RFC 3161). */
  readonly tijdstempel?: string
  /** A certificate that an authority outside gave; absent: the installation has its own. */
  readonly eigenCertificaat?: Ondertekenaar
  readonly log: Pick<Log, 'warn'>
}
