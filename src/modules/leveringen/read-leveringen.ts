import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import { mostDelen, mostVerschillen } from './grenzen.ts'
import { groepDelen } from './maten.ts'
import type { LeveringenTransaction } from './tables.ts'

/** The organisation, or a refusal when it is not there for this actor. */
export async function requireOrganisatie(trx: LeveringenTransaction, id: string): Promise<{ readonly id: string; readonly naam: string }> {
  const row = await trx.selectFrom('identity.organisatie').select(['id', 'naam']).where('id', '=', id).executeTakeFirst()
  if (row) return row
  throw new Refusal('Deze organisatie is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}

/** One delivery as it is kept, or a refusal when it is not there for this actor. */
export async function requireLevering(trx: LeveringenTransaction, id: string) {
  const row = await trx.selectFrom('leveringen.levering').selectAll().where('id', '=', id).executeTakeFirst()
  if (row) return row
  throw new Refusal('Deze levering is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}

/** What an organisation may deliver; nothing while nobody said so. */
export async function readMachtiging(trx: LeveringenTransaction, organisatie: string) {
  const row = await trx.selectFrom('leveringen.machtiging').selectAll().where('organisatie_id', '=', organisatie).executeTakeFirst()
  return { gebieden: row?.gebieden ?? [], maten: row?.maten ?? [], versie: row?.versie ?? 0 }
}

/** The buurten of the programme by their own id and by each area that they consist of. */
export async function readProgrammaGebieden(trx: LeveringenTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .select(['t.buurt_id', 't.gebieden', 'b.naam'])
    .execute()
  return new Map(rows.flatMap(({ buurt_id, gebieden, naam }) => [buurt_id, ...gebieden].map(code => [code, naam] as const)))
}

export async function readNamen(trx: LeveringenTransaction, id: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ persoon_id: string; naam: string }>`select * from leveringen.namen(${id})`.execute(trx)
  return new Map(rows.map(({ persoon_id, naam }) => [persoon_id, naam]))
}

interface Welke {
  readonly id: string
  readonly organisatie: string
}

/** What is in a delivery: per measure and period how many areas and figures, and how many were too small to give. */
export async function readDelen(trx: LeveringenTransaction, id: string) {
  const { rows } = await sql<{ maat: string; periode: string; gebieden: number; regels: number; verborgen: number; totaal: number | null }>`
    select maat, periode, count(distinct gebied)::integer as gebieden, count(*)::integer as regels, (count(*) filter (where waarde is null))::integer as verborgen,
           (sum(waarde) filter (where groep = 'alle'))::double precision as totaal
      from leveringen.cijfer where levering_id = ${id} group by maat, periode order by maat, periode limit ${mostDelen}`.execute(trx)
  return rows
}

/** The figures of the same sender that stand in the place of which those of a delivery come, or came. */
function eerder({ id, organisatie }: Welke) {
  return sql`(
    select o.maat, o.gebied, o.groep, o.periode, o.waarde from leveringen.cijfer as o
      join leveringen.levering as l on l.id = o.levering_id and l.organisatie_id = ${organisatie} and l.staat = 'aanvaard'
     where o.levering_id <> ${id} and (o.vervangen_door = ${id} or (o.vervangen_door is null and not exists (select from leveringen.levering as d where d.id = ${id} and d.staat = 'aanvaard'))))`
}

/** How many figures are new, the same and another than the last time, and how many of the same measures and periods are no longer there. */
export async function countVerschillen(trx: LeveringenTransaction, welke: Welke) {
  const { rows } = await sql<{ nieuw: number; gelijk: number; anders: number; weg: number }>`
    with oud as materialized ${eerder(welke)}, nu as materialized ${figuresOf(welke)}, delen as (select distinct maat, periode from nu)
    select (count(*) filter (where oud.maat is null))::integer as nieuw,
           (count(*) filter (where oud.maat is not null and nu.maat is not null and oud.waarde is not distinct from nu.waarde))::integer as gelijk,
           (count(*) filter (where oud.maat is not null and nu.maat is not null and oud.waarde is distinct from nu.waarde))::integer as anders,
           (count(*) filter (where nu.maat is null and (oud.maat, oud.periode) in (select maat, periode from delen)))::integer as weg
      from nu full join oud on oud.maat = nu.maat and oud.gebied = nu.gebied and oud.groep = nu.groep and oud.periode = nu.periode`.execute(
    trx,
  )
  return rows[0] ?? { nieuw: 0, gelijk: 0, anders: 0, weg: 0 }
}

/** Of how many figures about everybody the same sender gave all ages before, and does not now: what was released of them may stay as it was. */
export async function countZonderLeeftijd(trx: LeveringenTransaction, welke: Welke): Promise<number> {
  const leeftijden = [...(groepDelen.find(({ geheel }) => geheel === 'alle')?.delen ?? [])]
  const { rows } = await sql<{ aantal: number }>`
    with oud as materialized (
      select maat, gebied, periode from ${eerder(welke)} as o where groep = any (${leeftijden}::text[])
       group by maat, gebied, periode having count(waarde) = ${leeftijden.length}
    ), nu as materialized (
      select maat, gebied, periode, count(waarde) filter (where groep = any (${leeftijden}::text[])) as leeftijden, bool_or(groep = 'alle') as iedereen
        from ${figuresOf(welke)} as n group by maat, gebied, periode
    )
    select count(*)::integer as aantal from nu join oud using (maat, gebied, periode) where nu.iedereen and nu.leeftijden < ${leeftijden.length}`.execute(
    trx,
  )
  return rows[0]?.aantal ?? 0
}

function figuresOf({ id }: Welke) {
  return sql`(select nummer, rij, maat, gebied, groep, periode, waarde from leveringen.cijfer where levering_id = ${id})`
}

/** The largest differences with the last time. */
export async function readVerschillen(trx: LeveringenTransaction, welke: Welke) {
  const { rows } = await sql<{ maat: string; gebied: string; groep: string; periode: string; was: number | null; werd: number | null }>`
    with oud as materialized ${eerder(welke)}, nu as materialized ${figuresOf(welke)}
    select nu.maat, nu.gebied, nu.groep, nu.periode, oud.waarde::double precision as was, nu.waarde::double precision as werd
      from nu join oud on oud.maat = nu.maat and oud.gebied = nu.gebied and oud.groep = nu.groep and oud.periode = nu.periode
     where oud.waarde is distinct from nu.waarde
     order by abs(coalesce(nu.waarde, 0) - coalesce(oud.waarde, 0)) desc, nu.nummer limit ${mostVerschillen}`.execute(trx)
  return rows
}

/**
 * Figures that are ten times those of the last period that was taken, or a tenth of it, by the row of the file. A month is not set beside a quarter. In one pass:
 * of the earlier figures up to a period the latest is the largest text that begins with its period.
 */
export async function findSprongen(trx: LeveringenTransaction, { id, organisatie }: Welke, most: number) {
  const { rows } = await sql<{ rij: number; waarde: number; was: number; periode: string }>`
    with samen as (
      select e.maat, e.gebied, e.groep, e.periode, e.waarde, null::integer as rij
        from leveringen.cijfer as e join leveringen.levering as l on l.id = e.levering_id and l.organisatie_id = ${organisatie} and l.staat = 'aanvaard'
       where e.levering_id <> ${id} and e.vervangen_door is null and e.waarde is not null
      union all select n.maat, n.gebied, n.groep, n.periode, n.waarde, n.rij from ${figuresOf({ id, organisatie })} as n
    ), naast as (
      select rij, waarde, max(case when rij is null then periode || ' ' || waarde end)
               over (partition by maat, gebied, groep, length(periode), periode like '%Q%' order by periode, rij nulls first rows between unbounded preceding and current row) as eerder
        from samen
    ), getal as (
      select rij, waarde, split_part(eerder, ' ', 1) as periode, split_part(eerder, ' ', 2)::numeric as was from naast where rij is not null and eerder is not null
    )
    select rij, waarde::double precision as waarde, was::double precision as was, periode from getal
     where greatest(waarde, was) >= 20 and (waarde >= 10 * was or was >= 10 * waarde)
     order by rij limit ${most}`.execute(trx)
  return rows
}
