import type { MonitoringTransaction } from '../tables.ts'
import type { VerhaalMetGeluid } from './geluid.ts'

export interface KeptVerhaal extends VerhaalMetGeluid {
  readonly id: string
  readonly versie: number
  /** Sent by the teller, who has a code: consent is theirs alone to widen. */
  readonly vanVerteller: boolean
}

/** The stories of a buurt, the latest first; only for its own network. */
export async function readVerhalen(trx: MonitoringTransaction, buurt: string): Promise<readonly KeptVerhaal[]> {
  const rows = await verhalenVan(trx, buurt).orderBy('v.dag', 'desc').orderBy('v.id').execute()
  return rows.map(keptOf)
}

/** One story of a buurt; null when it is not there for this visitor. */
export async function findVerhaal(trx: MonitoringTransaction, buurt: string, id: string): Promise<KeptVerhaal | null> {
  const row = await verhalenVan(trx, buurt).where('v.id', '=', id).executeTakeFirst()
  return row === undefined ? null : keptOf(row)
}

/** With what is known of their sounds; the sounds themselves are not read. */
function verhalenVan(trx: MonitoringTransaction, buurt: string) {
  return trx
    .selectFrom('monitoring.verhaal as v')
    .leftJoin('monitoring.geluid as g', join => join.onRef('g.buurt_id', '=', 'v.buurt_id').onRef('g.verhaal', '=', 'v.id'))
    .selectAll('v')
    .select(['g.soort', 'g.horen', 'g.uitgeschreven'])
    .where('v.buurt_id', '=', buurt)
}

type Row = Awaited<ReturnType<ReturnType<typeof verhalenVan>['executeTakeFirstOrThrow']>>

function keptOf({ buurt_id, toestemming_hoe, door, op, volg, soort, horen, uitgeschreven, ...row }: Row): KeptVerhaal {
  return {
    ...row,
    toestemmingHoe: toestemming_hoe,
    vanVerteller: volg !== null,
    geluid: soort === null || horen === null ? null : { soort, horen, isUitgeschreven: uitgeschreven !== null },
  }
}

/** How many stories that tellers sent wait for the network; none for who may not look at those. */
export async function countWachten(trx: MonitoringTransaction, buurt: string): Promise<number> {
  const { aantal } = await trx
    .selectFrom('monitoring.ingezonden_verhaal')
    .select(({ fn }) => fn.countAll().as('aantal'))
    .where('buurt_id', '=', buurt)
    .where('terzijde', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
