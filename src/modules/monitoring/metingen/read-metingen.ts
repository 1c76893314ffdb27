import { sql } from 'kysely'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { Cijferpaar } from './bereken.ts'
import type { Geleverd, Stand } from './staat.ts'

/** A figure as it is kept. */
export interface Meting {
  readonly id: string
  readonly indicator: IndicatorNaam
  readonly activiteit: string | null
  readonly periode: string
  /** Null as long as nobody knows it. */
  readonly cijfer: Cijferpaar | null
  readonly onbekend: string | null
  readonly toelichting: string
  readonly versie: number
  readonly stand: Stand
  readonly naAkkoord: number
  readonly eerst: Date
  readonly ingevuldDoor: string | null
  readonly ingevuld: Date
  readonly nagekekenDoor: string | null
  readonly vastDoor: string | null
}

/** Every figure of a buurt, the earliest period first; only for its own network. */
export async function readMetingen(trx: MonitoringTransaction, buurt: string): Promise<readonly Meting[]> {
  const rows = await trx
    .selectFrom('monitoring.meting')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('indicator')
    .orderBy('periode')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    indicator: row.indicator,
    activiteit: row.activiteit_id,
    periode: row.periode,
    cijfer: row.teller === null ? null : { teller: row.teller, noemer: row.noemer },
    onbekend: row.onbekend,
    toelichting: row.toelichting,
    versie: row.versie,
    stand: standVan(row),
    naAkkoord: row.na_akkoord,
    eerst: row.eerst,
    ingevuldDoor: row.ingevuld_door,
    ingevuld: row.ingevuld,
    nagekekenDoor: row.nagekeken_door,
    vastDoor: row.vast_door,
  }))
}

function standVan({ nagekeken, vast }: { readonly nagekeken: Date | null; readonly vast: Date | null }): Stand {
  if (vast !== null) return 'vast'
  return nagekeken === null ? 'ingevuld' : 'nagekeken'
}

/** Which figures came of these buurten, without what they say: by buurt. */
export async function readGeleverd(
  trx: MonitoringTransaction,
  buurten: readonly string[],
): Promise<ReadonlyMap<string, readonly Geleverd[]>> {
  const { rows } = await sql<{
    buurt_id: string
    indicator: string
    activiteit_id: string | null
    periode: string
    eerst: Date
    is_onbekend: boolean
    stand: Stand
  }>`select * from monitoring.geleverd(${[...buurten]}::uuid[])`.execute(trx)
  const found = new Map<string, Geleverd[]>(buurten.map(buurt => [buurt, []]))
  for (const { buurt_id, indicator, activiteit_id, periode, eerst, is_onbekend, stand } of rows) {
    found.get(buurt_id)?.push({ indicator, activiteit: activiteit_id, periode, eerst, isOnbekend: is_onbekend, stand })
  }
  return found
}

/** What happened to a figure, the latest first. */
export async function readStanden(trx: MonitoringTransaction, buurt: string, meting: string) {
  return await trx
    .selectFrom('monitoring.meting_stand')
    .select(['nummer', 'wat', 'inhoud', 'door', 'op'])
    .where('buurt_id', '=', buurt)
    .where('meting_id', '=', meting)
    .orderBy('nummer', 'desc')
    .execute()
}
