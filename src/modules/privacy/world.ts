import type { Transaction } from 'kysely'
import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'
import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Database, PlatformTables } from '../../platform/database/database.ts'
import type { IdentityTables, IdentityWorld } from '../identity/index.ts'

/** What every module says about the data of people that it keeps. */
export interface OverMensen {
  readonly bewaarregels: readonly Bewaarregel[]
  readonly delen: readonly EigenDeel[]
}

/** What the actions of visitors need from outside. */
export interface PrivacyWorld extends IdentityWorld, OverMensen {}

/** What the work behind the screens needs from outside. */
export interface WerkWorld {
  readonly tasks: Database
  readonly clock: Clock
  readonly master: Uint8Array
  readonly bewaarregels: readonly Bewaarregel[]
  /** Folder beside the database in which the tombstones are kept. */
  readonly folder: string
}

export type PrivacyTransaction = Transaction<PlatformTables & IdentityTables>
export type WerkTransaction = Transaction<PlatformTables>
