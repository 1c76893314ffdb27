import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'

/** What an asker shows beside who they are; a policy lets exactly that row through. */
export interface Shown {
  /** SHA-256 of a secret: of a session, a link, an invitation. */
  readonly geheim?: Uint8Array
  /** SHA-256 of the secret that a browser keeps while somebody signs in. */
  readonly browser?: Uint8Array
  readonly mail?: string
  /** Id of a passkey. */
  readonly passkey?: string
  /** Subject at an OpenID provider. */
  readonly onderwerp?: string
  /** Who gets the protection of their own key in the log. */
  readonly betrokkenen?: readonly string[]
  /** SHA-256 of what is counted to slow down too many tries. */
  readonly tempo?: Uint8Array
  /** A person who just proved who they are, before there is a session. */
  readonly persoon?: string
}

/**
 * Runs `work` in one transaction in which row security knows who asks; what they show can be added with `show`. Nobody and nothing shown
 * means no rows but public ones. The settings end with the transaction, so nothing is left on the connection.
 */
export async function asVisitor<Tables, Result>(
  database: Kysely<Tables>,
  actor: Pick<Actor, 'persoon' | 'rol'> | null,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return await database.transaction().execute(async trx => {
    await set(trx, { persoon: actor?.persoon ?? '', rol: actor?.rol ?? '' })
    return await work(trx)
  })
}

/** Adds to what this transaction may see. */
export async function show<Tables>(trx: Transaction<Tables>, shown: Shown): Promise<void> {
  const { geheim, browser, tempo, betrokkenen, ...texts } = shown
  await set(trx, {
    ...texts,
    ...(geheim ? { geheim: Buffer.from(geheim).toString('hex') } : {}),
    ...(browser ? { browser: Buffer.from(browser).toString('hex') } : {}),
    ...(tempo ? { tempo: Buffer.from(tempo).toString('hex') } : {}),
    ...(betrokkenen ? { betrokkenen: betrokkenen.join(',') } : {}),
  })
}

async function set<Tables>(trx: Transaction<Tables>, settings: Readonly<Record<string, string>>): Promise<void> {
  const calls = Object.entries(settings).map(([name, value]) => sql`set_config(${`app.${name}`}, ${value}, true)`)
  await sql`select ${sql.join(calls)}`.execute(trx)
}
