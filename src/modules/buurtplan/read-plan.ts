import { sql } from 'kysely'
import type { Thema } from '../buurtagenda/index.ts'
import { themaNamen } from '../buurtagenda/index.ts'
import { Refusal } from '../../refusal.ts'
import type { Inhoud } from './inhoud.ts'
import { verplicht } from './thema-stand.ts'
import type { ThemaStand } from './thema-stand.ts'
import type { BuurtplanTransaction } from './tables.ts'

/** An activity of a plan, as it is kept. */
export interface Activiteit extends Inhoud {
  readonly id: string
  /** The entry of the menukaart that it was taken from, and which version of it. */
  readonly interventie: { readonly id: string; readonly versie: number } | null
  readonly versie: number
}

/** A theme in a plan. Its version is 0 while nobody asked anything about it. */
export interface PlanThema {
  readonly thema: Thema
  readonly verplicht: boolean
  readonly stand: ThemaStand
  readonly reden: string | null
  readonly antwoord: string | null
  readonly versie: number
}

/** The plan of a buurt as one value. Its version is 0 while there is nothing in it. */
export interface Plan {
  readonly buurt: { readonly id: string; readonly naam: string }
  readonly versie: number
  readonly themas: readonly PlanThema[]
  readonly activiteiten: readonly Activiteit[]
}

/** The buurt, or a refusal when it is not there for this actor. */
export async function requirePlanBuurt(trx: BuurtplanTransaction, id: string): Promise<Plan['buurt']> {
  const row = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .select('b.naam')
    .where('t.buurt_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('Deze buurt is er niet, of is niet van u.', { code: 'unknown', status: 404 })
  return { id, naam: row.naam }
}

/** The plan as it stands now. */
export async function readPlan(trx: BuurtplanTransaction, id: string): Promise<Plan> {
  const buurt = await requirePlanBuurt(trx, id)
  const kept = await trx.selectFrom('buurtplan.plan').select('versie').where('buurt_id', '=', id).executeTakeFirst()
  const asked = await trx.selectFrom('buurtplan.thema').selectAll().where('buurt_id', '=', id).execute()
  return {
    buurt,
    versie: kept?.versie ?? 0,
    themas: themaNamen.map(thema => {
      const row = asked.find(each => each.thema === thema)
      return {
        thema,
        verplicht: verplicht.includes(thema),
        stand: row?.stand ?? 'open',
        reden: row?.reden ?? null,
        antwoord: row?.antwoord ?? null,
        versie: row?.versie ?? 0,
      }
    }),
    activiteiten: await readActiviteiten(trx, id),
  }
}

/** The activities of a plan: theme by theme, what begins first in front. */
export async function readActiviteiten(trx: BuurtplanTransaction, buurt: string): Promise<readonly Activiteit[]> {
  const rows = await trx
    .selectFrom('buurtplan.activiteit')
    .select(activiteitColumns)
    .where('buurt_id', '=', buurt)
    .where('verwijderd', 'is', null)
    .orderBy('van', order => order.asc().nullsLast())
    .orderBy('naam')
    .orderBy('id')
    .execute()
  return themaNamen.flatMap(thema => rows.filter(row => row.thema === thema)).map(row => describeActiviteit(row))
}

/** What is measured of an activity: what it is and when, without what was written about it. */
export type GeplandeActiviteit = Pick<Activiteit, 'id' | 'naam' | 'thema' | 'van' | 'tot' | 'effecten'>

/** The activities of several plans at once, by buurt. */
export async function readActiviteitenVan(
  trx: BuurtplanTransaction,
  buurten: readonly string[],
): Promise<ReadonlyMap<string, readonly GeplandeActiviteit[]>> {
  const found = new Map<string, GeplandeActiviteit[]>(buurten.map(buurt => [buurt, []]))
  if (buurten.length === 0) return found
  const rows = await trx
    .selectFrom('buurtplan.activiteit')
    .select(['buurt_id', 'id', 'naam', 'thema', 'van', 'tot', 'effecten'])
    .where(sql<boolean>`buurt_id = any (${[...buurten]}::uuid[])`)
    .where('verwijderd', 'is', null)
    .orderBy('naam')
    .orderBy('id')
    .execute()
  for (const { buurt_id, ...row } of rows) found.get(buurt_id)?.push(row)
  return found
}

export const activiteitColumns = [
  'id',
  'thema',
  'soort',
  'naam',
  'wat',
  'van',
  'tot',
  'wie',
  'voor_wie',
  'uitdaging_id',
  'effecten',
  'interventie',
  'interventie_versie',
  'versie',
] as const

interface Row extends Omit<Inhoud, 'voorWie' | 'uitdaging'> {
  readonly id: string
  readonly voor_wie: string
  readonly uitdaging_id: string | null
  readonly interventie: string | null
  readonly interventie_versie: number | null
  readonly versie: number
}

export function describeActiviteit({ voor_wie, uitdaging_id, interventie, interventie_versie, ...row }: Row): Activiteit {
  return {
    ...row,
    voorWie: voor_wie,
    uitdaging: uitdaging_id,
    interventie: interventie === null || interventie_versie === null ? null : { id: interventie, versie: interventie_versie },
  }
}

/** What somebody writes of an activity, without what is kept beside it. */
export function inhoudOf({ id, interventie, versie, ...inhoud }: Activiteit): Inhoud {
  return inhoud
}
