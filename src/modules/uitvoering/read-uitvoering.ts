import { sql } from 'kysely'
import { readActiviteiten } from '../buurtplan/index.ts'
import type { Activiteit } from '../buurtplan/index.ts'
import type { Datum } from '../programma/index.ts'
import { mensenOf } from './mensen.ts'
import type { Welke } from './hold-uitvoering.ts'
import type { Gang } from './stand.ts'
import type { UitvoeringTransaction } from './tables.ts'
import type { Gemeld } from './verandering.ts'

export interface Mijlpaal {
  readonly id: string
  readonly wat: string
  readonly dag: Datum | null
  readonly wie: string
  readonly gedaan: Datum | null
  readonly versie: number
}

/** An activity of the plan with what was told about it. */
export interface Uitvoerend {
  readonly activiteit: Activiteit
  readonly stand: Gemeld & { readonly gemeld: string | null; readonly versie: number }
  readonly mijlpalen: readonly Mijlpaal[]
  readonly gang: Gang
}

export const nietsGemeld: Uitvoerend['stand'] = {
  eigenaar: null,
  notitie: '',
  hindernis: '',
  deelnemers: mensenOf({}),
  afgerond: null,
  gemeld: null,
  versie: 0,
}

/** Every activity of the plan of a buurt as it stands now, with how it goes. */
export async function readUitvoering(trx: UitvoeringTransaction, buurt: string): Promise<readonly Uitvoerend[]> {
  const activiteiten = await readActiviteiten(trx, buurt)
  const standen = await trx.selectFrom('uitvoering.activiteit').selectAll().where('buurt_id', '=', buurt).execute()
  const byId = new Map(standen.map(row => [row.activiteit_id, row]))
  const mijlpalen = await readMijlpalen(trx, buurt)
  const gebeurd = await readGebeurd(trx, buurt)
  return activiteiten.map(activiteit => {
    const row = byId.get(activiteit.id)
    const own = mijlpalen.filter(each => each.activiteit === activiteit.id).map(({ activiteit: _, ...mijlpaal }) => mijlpaal)
    const stand =
      row === undefined
        ? nietsGemeld
        : {
            eigenaar: row.eigenaar_id,
            notitie: row.notitie,
            hindernis: row.hindernis,
            deelnemers: mensenOf(row.deelnemers),
            afgerond: row.afgerond,
            gemeld: row.gemeld,
            versie: row.versie,
          }
    const { afgerond, gemeld, hindernis } = stand
    const gang = {
      van: activiteit.van,
      tot: activiteit.tot,
      afgerond,
      gemeld,
      heeftHindernis: hindernis !== '',
      isGebeurd: gebeurd.has(activiteit.id),
      mijlpalen: own,
    }
    return { activiteit, stand, mijlpalen: own, gang }
  })
}

/** The milestones of a buurt, what comes first in front, what has no day last. */
export async function readMijlpalen(
  trx: UitvoeringTransaction,
  buurt: string,
): Promise<readonly (Mijlpaal & { readonly activiteit: string })[]> {
  const rows = await trx
    .selectFrom('uitvoering.mijlpaal')
    .select(['id', 'activiteit_id', 'wat', 'dag', 'wie', 'gedaan', 'versie'])
    .where('buurt_id', '=', buurt)
    .orderBy('dag', order => order.asc().nullsLast())
    .orderBy('wat')
    .orderBy('id')
    .execute()
  return rows.map(({ activiteit_id, ...row }) => ({ ...row, activiteit: activiteit_id }))
}

/** The activities for which something happened. */
async function readGebeurd(trx: UitvoeringTransaction, buurt: string): Promise<ReadonlySet<string>> {
  const rows = await trx.selectFrom('uitvoering.gebeurtenis').select(['activiteit_id', 'ook_voor']).where('buurt_id', '=', buurt).execute()
  return new Set(rows.flatMap(({ activiteit_id, ook_voor }) => [activiteit_id, ...ook_voor]))
}

/** By activity that this person follows: how many changes by others they did not see yet. */
export async function readGevolgd(trx: UitvoeringTransaction, buurt: string, persoon: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ activiteit: string; nieuw: number }>`
    select v.activiteit_id as activiteit, count(w.nummer)::integer as nieuw
      from uitvoering.volger as v
      left join uitvoering.wijziging as w on w.buurt_id = v.buurt_id and w.activiteit_id = v.activiteit_id and w.nummer > v.gezien
       and w.hoe <> 'niets' and w.door is distinct from v.persoon_id
     where v.buurt_id = ${buurt} and v.persoon_id = ${persoon} group by v.activiteit_id`.execute(trx)
  return new Map(rows.map(({ activiteit, nieuw }) => [activiteit, nieuw]))
}

/** By id the names of who told something and of who sees to an activity. */
export async function readNamen(trx: UitvoeringTransaction, buurt: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ persoon_id: string; naam: string }>`select * from uitvoering.namen(${buurt})`.execute(trx)
  return new Map(rows.map(({ persoon_id, naam }) => [persoon_id, naam]))
}

/** Who can see to an activity: people of the network, as far as who asks sees them. */
export async function readNetwerk(
  trx: UitvoeringTransaction,
  buurt: string,
): Promise<readonly { readonly id: string; readonly naam: string }[]> {
  const { rows } = await sql<{ id: string; naam: string }>`
    select distinct p.id, p.naam from identity.persoon as p join identity.lidmaatschap as l on l.persoon_id = p.id
     where l.buurt_id = ${buurt} and l.beeindigd is null and l.rol in ('kartrekker', 'projectcoordinator', 'buurtnetwerklid') and p.gewist is null
     order by p.naam`.execute(trx)
  return rows
}

/** As many changes as a page shows. */
const changesShown = 40

/** What was told about one activity, the latest first. */
export async function readWijzigingen(trx: UitvoeringTransaction, { buurt, activiteit }: Welke) {
  return await trx
    .selectFrom('uitvoering.wijziging')
    .select(['nummer', 'hoe', 'veranderingen', 'door', 'op'])
    .where('buurt_id', '=', buurt)
    .where('activiteit_id', '=', activiteit)
    .orderBy('nummer', 'desc')
    .limit(changesShown)
    .execute()
}

/** Where it can be seen that something was done; a document with its own name. */
export async function readBewijzen(trx: UitvoeringTransaction, { buurt, activiteit }: Welke) {
  return await trx
    .selectFrom('uitvoering.bewijs')
    .select(['id', 'titel', 'adres', 'document_id as document'])
    .where('buurt_id', '=', buurt)
    .where('activiteit_id', '=', activiteit)
    .orderBy('titel')
    .orderBy('id')
    .execute()
}

/** The documents of a buurt, for who may see them. */
export async function readDocumenten(
  trx: UitvoeringTransaction,
  buurt: string,
): Promise<readonly { readonly id: string; readonly naam: string }[]> {
  return await trx
    .selectFrom('programma.document')
    .select(['id', 'naam'])
    .where('buurt_id', '=', buurt)
    .orderBy('toegevoegd', 'desc')
    .orderBy('id')
    .execute()
}
