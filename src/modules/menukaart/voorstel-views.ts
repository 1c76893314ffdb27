import type { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { gedrukteKaart } from './kaart/index.ts'
import type { MenukaartDatabase, MenukaartTransaction } from './tables.ts'
import { hashOf, readCoalities } from './voorstel-actions.ts'
import type { Daad } from './voorstel-actions.ts'
import type { versieSchema, voorstelDetailSchema, voorstelSchema } from './voorstel-schema.ts'

type Voorstel = z.infer<typeof voorstelSchema>

const columns = ['id', 'interventie', 'op_versie', 'toelichting', 'staat', 'door', 'ingediend', 'reden', 'beoordeeld', 'versie'] as const

/** What the entry is called in the proposal. */
const naam = sql<string>`inhoud ->> 'naam'`.as('naam')

/** One's own proposals, and for who sits in a themacoalitie those of others; who proposed what is not told. The newest first. */
export async function listVoorstellen(database: MenukaartDatabase, { actor }: Daad): Promise<readonly Voorstel[]> {
  const rows = await asVisitor(database, actor, trx =>
    trx
      .selectFrom('menukaart.voorstel')
      .select([...columns, naam])
      .orderBy('ingediend', 'desc')
      .orderBy('id')
      .limit(200)
      .execute(),
  )
  return rows.map(row => describe(row, actor.persoon))
}

export async function findVoorstel(
  database: MenukaartDatabase,
  { actor }: Daad,
  id: string,
): Promise<z.infer<typeof voorstelDetailSchema>> {
  return await asVisitor(database, actor, async trx => {
    const row = await trx
      .selectFrom('menukaart.voorstel')
      .select([...columns, naam, 'inhoud'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new Refusal('Dit voorstel is er niet, of het is niet van u.', { code: 'unknown', status: 404 })
    return { ...describe(row, actor.persoon), inhoud: row.inhoud, mijnCoalities: [...(await nameCoalities(trx))] }
  })
}

/** Every version of an entry, the first first. Public: nothing of people is in it. An entry that is not there is refused. */
export async function listVersies(database: MenukaartDatabase, id: string): Promise<readonly z.infer<typeof versieSchema>[]> {
  const rows = await asVisitor(database, null, trx =>
    trx
      .selectFrom('menukaart.versie')
      .select(['nummer', 'sha256', 'sinds', 'inhoud'])
      .where('interventie', '=', id)
      .orderBy('nummer')
      .execute(),
  )
  const shipped = gedrukteKaart.filter(each => each.id === id).map(inhoud => ({ nummer: 1, sha256: hashOf(inhoud), sinds: null, inhoud }))
  const versies = [...shipped, ...rows.map(row => ({ ...row, sinds: row.sinds.toISOString() }))]
  if (versies.length === 0) throw new Refusal('Deze interventie staat niet op de menukaart.', { code: 'unknown', status: 404 })
  return versies
}

/** Not every role sees what bodies there are; who sits in one can still judge for it. */
async function nameCoalities(trx: MenukaartTransaction): Promise<readonly { readonly id: string; readonly naam: string }[]> {
  const ids = await readCoalities(trx)
  const { rows } = await sql<{ id: string; naam: string }>`
    select own.id, coalesce(o.naam, 'Themacoalitie') as naam
      from unnest(${ids}::uuid[]) as own (id) left join programma.orgaan as o on o.id = own.id
     order by naam, own.id`.execute(trx)
  return rows
}

interface Row {
  readonly id: string
  readonly interventie: string
  readonly naam: string
  readonly op_versie: number
  readonly toelichting: string
  readonly staat: Voorstel['staat']
  readonly door: string
  readonly ingediend: Date
  readonly reden: string | null
  readonly beoordeeld: Date | null
  readonly versie: number
}

function describe(
  { id, interventie, naam: title, op_versie, toelichting, staat, door, ingediend, reden, beoordeeld, versie }: Row,
  persoon: string,
): Voorstel {
  return {
    id,
    interventie,
    naam: title,
    opVersie: op_versie,
    toelichting,
    staat,
    vanMij: door === persoon,
    ingediend: ingediend.toISOString(),
    reden,
    beoordeeld: beoordeeld?.toISOString() ?? null,
    versie,
  }
}
