import type { Clock } from '../../platform/clock.ts'
import type { Jobs } from '../../platform/jobs.ts'
import type { Random } from '../../platform/random.ts'
import type { OpenIdProviders } from './openid.ts'
import type { Rol } from './rollen.ts'
import type { IdentityDatabase, IdentityTransaction } from './tables.ts'

/** What the actions of this module need from outside. */
export interface IdentityWorld {
  readonly database: IdentityDatabase
  readonly jobs: Pick<Jobs, 'send'>
  readonly clock: Clock
  readonly random: Random
  /** Where visitors find this installation, for links. */
  readonly adres: string
  readonly master: Uint8Array
  /** Whether this set-up is a demo: made-up people, in whose place anybody may look around. No, unless told. */
  readonly isDemo?: boolean
  /** Whether mail leaves through a server. No, unless told: it waits in the outbox. */
  readonly isMailing?: boolean
  /** What other modules do when a role goes from one person to another, in this order and in the same transaction. */
  readonly overdrachten?: readonly OverdrachtStap[]
  readonly openId: OpenIdProviders
}

/** A role that goes from one person to another. */
export interface Overdracht {
  readonly rol: Rol
  readonly buurt: string | null
  readonly organisatie: string | null
  readonly van: { readonly persoon: string; readonly lidmaatschap: string }
  readonly naar: { readonly persoon: string; readonly lidmaatschap: string }
}

/** Moves what hangs on the role of a person. When it throws, nothing is handed over. */
export type OverdrachtStap = (trx: IdentityTransaction, overdracht: Overdracht) => Promise<void>

/** Where a request comes from, as far as that is kept or counted. */
export interface Bezoek {
  /** Address of the asker, for counting tries. */
  readonly vanaf: string
  readonly apparaat: string
  /** Id of the request, in the log. */
  readonly spoor: string
}
