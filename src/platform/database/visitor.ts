import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import pg from 'pg'
import { Refusal } from '../../refusal.ts'
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
  /** The neighbourhood whose public page somebody looks at: its id or its name in the address; `alle` for the list of them. */
  readonly pagina?: string
  /** SHA-256 of what is counted to slow down too many tries. */
  readonly tempo?: Uint8Array
  /** The wave of a questionnaire whose answers are counted, or whose addresses are written to. */
  readonly golf?: string
  /** A person who just proved who they are, before there is a session. */
  readonly persoon?: string
}

/** Who asks, with where their role was when they asked. */
type Asker = Pick<Actor, 'persoon' | 'rol'> & Partial<Pick<Actor, 'buurten' | 'organisaties'>>

/**
 * Runs `work` in one transaction in which row security knows who asks; what they show can be added with `show`. Nobody and nothing shown
 * means no rows but public ones. The settings end with the transaction, so nothing is left on the connection. When their role ended under way
 * nothing of what they changed is kept: row security would have let some of it through and have left out the rest without a word.
 */
export async function asVisitor<Tables, Result>(
  database: Kysely<Tables>,
  actor: Asker | null,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const begin = (trx: Transaction<Tables>) => set(trx, { persoon: actor?.persoon ?? '', rol: actor?.rol ?? '' })
  try {
    return await database.transaction().execute(async trx => {
      await begin(trx)
      const result = await work(trx)
      if (!(await isStillActing(trx, actor))) throw roleEnded()
      return result
    })
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== insufficientPrivilege) throw error
    const isStill = await database.transaction().execute(async trx => {
      await begin(trx)
      return await isStillActing(trx, actor, { hasWritten: true })
    })
    throw isStill ? error : roleEnded(error)
  }
}

const insufficientPrivilege = '42501'

function roleEnded(cause?: unknown): Refusal {
  return new Refusal('Uw rol is veranderd terwijl u bezig was. Er is niets opgeslagen. Ververs de bladzijde.', {
    code: 'rol-ended',
    status: 403,
    cause,
  })
}

/** Whether who wrote something still has the role in which they asked, in every place; what ended in this transaction they ended themselves. */
async function isStillActing<Tables>(
  trx: Transaction<Tables>,
  actor: Asker | null,
  { hasWritten = false }: { readonly hasWritten?: boolean } = {},
): Promise<boolean> {
  if (actor === null || actor.rol === null) return true
  const { persoon, rol, buurten = [], organisaties = [] } = actor
  const { rows } = await sql<{ is_still: boolean }>`
    with own as materialized (
      select buurt_id, organisatie_id from identity.lidmaatschap
       where persoon_id = ${persoon} and rol = ${rol} and (beeindigd is null or xmin = pg_current_xact_id_if_assigned()::xid)
    )
    select (not ${hasWritten}::boolean and pg_current_xact_id_if_assigned() is null)
           or (exists (select from own)
               and ${[...buurten]}::uuid[] <@ array(select buurt_id from own where buurt_id is not null)
               and ${[...organisaties]}::uuid[] <@ array(select organisatie_id from own where organisatie_id is not null)) as is_still`.execute(
    trx,
  )
  return rows[0]?.is_still === true
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
