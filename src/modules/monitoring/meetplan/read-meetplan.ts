import { sql } from 'kysely'
import { readActiviteiten, requirePlanBuurt } from '../../buurtplan/index.ts'
import { afspraken } from '../indicatoren/afspraken.ts'
import type { Afspraak } from '../indicatoren/afspraken.ts'
import type { MonitoringTransaction } from '../tables.ts'
import { maakMeetplan } from './meetplan.ts'
import type { Meetplan } from './meetplan.ts'
import type { KeptRegel, LaagKeuze } from './regel.ts'

/** An agreement of the programme as it holds now; its version is 0 as long as it is the one that it shipped with. */
export interface KeptAfspraak extends Afspraak {
  readonly versie: number
}

/** What the programme agreed: what it shipped with, and over that what the transition team changed. */
export async function readAfspraken(trx: MonitoringTransaction): Promise<readonly KeptAfspraak[]> {
  const rows = await trx.selectFrom('monitoring.afspraak').selectAll().execute()
  return afspraken.map(afspraak => {
    const own = rows.find(row => row.thema === afspraak.thema && row.laag === afspraak.laag && row.indicator === afspraak.indicator)
    if (own === undefined) return { ...afspraak, versie: 0 }
    return { ...afspraak, bron: own.bron, frequentie: own.frequentie, eigenaar: own.eigenaar, versie: own.versie }
  })
}

/** The measuring plan of a buurt as it follows from its plan now, with what people chose. */
export async function readMeetplan(trx: MonitoringTransaction, buurt: string): Promise<Meetplan> {
  const activiteiten = await readActiviteiten(trx, buurt)
  return maakMeetplan(activiteiten, {
    afspraken: await readAfspraken(trx),
    lagen: await readLagen(trx, buurt),
    regels: await readRegels(trx, buurt),
  })
}

export async function readLagen(trx: MonitoringTransaction, buurt: string): Promise<readonly LaagKeuze[]> {
  return (await readLagenVan(trx, [buurt])).get(buurt) ?? []
}

export async function readRegels(trx: MonitoringTransaction, buurt: string): Promise<readonly KeptRegel[]> {
  return (await readRegelsVan(trx, [buurt])).get(buurt) ?? []
}

/** What people chose for the layers of activities, by buurt. */
export async function readLagenVan(
  trx: MonitoringTransaction,
  buurten: readonly string[],
): Promise<ReadonlyMap<string, readonly LaagKeuze[]>> {
  const found = new Map<string, LaagKeuze[]>(buurten.map(buurt => [buurt, []]))
  if (buurten.length === 0) return found
  const rows = await trx
    .selectFrom('monitoring.laag')
    .selectAll()
    .where(sql<boolean>`buurt_id = any (${[...buurten]}::uuid[])`)
    .execute()
  for (const { buurt_id, activiteit_id: activiteit, laag, indicatoren, reden, versie } of rows) {
    found.get(buurt_id)?.push({ activiteit, laag, indicatoren, reden, versie })
  }
  return found
}

/** What people changed of lines, by buurt. */
export async function readRegelsVan(
  trx: MonitoringTransaction,
  buurten: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptRegel[]>> {
  const found = new Map<string, KeptRegel[]>(buurten.map(buurt => [buurt, []]))
  if (buurten.length === 0) return found
  const rows = await trx
    .selectFrom('monitoring.regel')
    .selectAll()
    .where(sql<boolean>`buurt_id = any (${[...buurten]}::uuid[])`)
    .execute()
  for (const { buurt_id, indicator, activiteit_id, bron, frequentie, eigenaar, persoon_id, nulperiode, doel, versie } of rows) {
    const plek = { indicator, activiteit: activiteit_id, persoon: persoon_id }
    found.get(buurt_id)?.push({ ...plek, bron, frequentie, eigenaar, nulperiode, doel, versie })
  }
  return found
}

/** Holds the measuring of a buurt until the transaction ends, so that changes come one after another. */
export async function holdMeetplan(trx: MonitoringTransaction, buurt: string): Promise<void> {
  await requirePlanBuurt(trx, buurt)
  await trx
    .insertInto('monitoring.meetplan')
    .values({ buurt_id: buurt })
    .onConflict(oc => oc.doNothing())
    .execute()
  await trx.selectFrom('monitoring.meetplan').select('buurt_id').where('buurt_id', '=', buurt).forUpdate().executeTakeFirstOrThrow()
}

/** By id who is in the network of a buurt, or had to do with its figures; nobody for who is not of that network. */
export async function readNamen(trx: MonitoringTransaction, buurt: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ persoon_id: string; naam: string }>`
    select persoon_id, naam from monitoring.namen(${buurt}) order by naam, persoon_id`.execute(trx)
  return new Map(rows.map(({ persoon_id, naam }) => [persoon_id, naam]))
}
