import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import type { Buurtpagina } from './pagina-schema.ts'
import type { BuurtpaginaTransaction } from './tables.ts'

/** The buurt, or a refusal when it is not there for this actor. */
export async function requireBuurt(trx: BuurtpaginaTransaction, id: string): Promise<BuurtRow> {
  const row = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .select(['b.id', 'b.naam', 't.plaats', 't.gebieden', 't.indelingsjaar as jaar'])
    .where('t.buurt_id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('Deze buurt is er niet, of is niet van u.', { code: 'unknown', status: 404 })
  return row
}

export interface BuurtRow {
  readonly id: string
  readonly naam: string
  readonly plaats: string | null
  readonly gebieden: readonly string[]
  readonly jaar: number | null
}

/** Whom to call, in order. */
export async function readContacten(trx: BuurtpaginaTransaction, buurt: string): Promise<Buurtpagina['contacten']> {
  return await trx
    .selectFrom('buurtpagina.contact')
    .select(['naam', 'rol', 'telefoon', 'mail', 'bereikbaar'])
    .where('buurt_id', '=', buurt)
    .orderBy('nummer')
    .execute()
}

/** All meetings of a buurt, the latest first. */
export async function readBijeenkomsten(trx: BuurtpaginaTransaction, buurt: string): Promise<Buurtpagina['bijeenkomsten']> {
  return await trx
    .selectFrom('buurtpagina.bijeenkomst')
    .select(['id', 'dag', 'van', 'tot', 'wat', 'plek', 'toegang', 'afgelast', 'versie'])
    .where('buurt_id', '=', buurt)
    .orderBy('dag', 'desc')
    .orderBy('van', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
}

const shown = 3

/** Three strengths, and the first three challenges of the agenda, with how many residents agreed; the same whether the page is public or not yet. */
export async function readTeksten(
  trx: BuurtpaginaTransaction,
  buurt: string,
  isPublic: boolean,
): Promise<Pick<Buurtpagina, 'krachten' | 'uitdagingen'>> {
  const meningen = await readMeningen(trx, buurt, isPublic)
  const rows = await trx
    .selectFrom('buurtagenda.uitdaging as u')
    .select(['u.id', 'u.kant', 'u.titel', 'u.wat'])
    .where('u.buurt_id', '=', buurt)
    .where(eb => eb.or([eb('u.plek', 'is not', null), eb('u.kant', '=', 'kracht')]))
    .orderBy('u.plek', order => order.asc().nullsLast())
    .orderBy('u.aangemaakt')
    .orderBy('u.id')
    .execute()
  const of = (wanted: 'kracht' | 'uitdaging') =>
    rows
      .filter(({ kant }) => kant === wanted)
      .slice(0, shown)
      .map(({ id, titel, wat }) => {
        const { eens = null, oneens = null } = meningen.get(id) ?? {}
        return { id, titel, wat, eens: publicCount(eens), oneens: publicCount(oneens) }
      })
  return { krachten: of('kracht'), uitdagingen: of('uitdaging') }
}

/** Fewer people than this are not counted in public. */
const leastPeople = 10

interface Mening {
  readonly uitdaging_id: string
  readonly eens: string | null
  readonly oneens: string | null
}

/** How many residents agreed, by challenge or strength. Whoever looks in public gets it from the database without what is too small. */
async function readMeningen(trx: BuurtpaginaTransaction, buurt: string, isPublic: boolean): Promise<ReadonlyMap<string, Mening>> {
  const { rows } = await (
    isPublic
      ? sql<Mening>`select uitdaging_id, eens, oneens from buurtpagina.tel_meningen(${buurt})`
      : sql<Mening>`select uitdaging_id, sum(eens) as eens, sum(oneens) as oneens from buurtagenda.telling where buurt_id = ${buurt} group by uitdaging_id`
  ).execute(trx)
  return new Map(rows.map(row => [row.uitdaging_id, row]))
}

function publicCount(count: string | null): number | null {
  return count === null || Number(count) < leastPeople ? null : Number(count)
}

/** How many talks there were and with how many people, null below ten people; the same whether the page is public or not yet. */
export async function readGezegd(trx: BuurtpaginaTransaction, buurt: string, isPublic: boolean): Promise<Buurtpagina['gezegd']> {
  const { rows } = await (
    isPublic
      ? sql<Counted>`select gesprekken, mensen from buurtpagina.tel_gezegd(${buurt})`
      : sql<Counted>`select count(*) as gesprekken, coalesce(sum(mensen), 0) as mensen from buurtagenda.inzicht where buurt_id = ${buurt}`
  ).execute(trx)
  const [gesprekken, mensen] = [rows[0]?.gesprekken ?? null, rows[0]?.mensen ?? null]
  const isSmall = gesprekken === null || mensen === null || (Number(gesprekken) > 0 && Number(mensen) < leastPeople)
  return isSmall ? { gesprekken: null, mensen: null } : { gesprekken: Number(gesprekken), mensen: Number(mensen) }
}

interface Counted {
  readonly gesprekken: string | null
  readonly mensen: string | null
}

/** Words of residents who agreed that everybody reads them, the newest first. */
export async function readCitaten(trx: BuurtpaginaTransaction, buurt: string): Promise<Buurtpagina['citaten']> {
  return await trx
    .selectFrom('buurtagenda.inzicht')
    .select(['tekst', 'datum'])
    .where('buurt_id', '=', buurt)
    .where('zichtbaar', '=', 'iedereen')
    .where('citeren', '=', true)
    .orderBy('datum', 'desc')
    .orderBy('id')
    .limit(shown)
    .execute()
}
