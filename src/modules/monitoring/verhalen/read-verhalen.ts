import type { MonitoringTransaction } from '../tables.ts'
import type { Verhaal } from './verhaal.ts'

export interface KeptVerhaal extends Verhaal {
  readonly id: string
  readonly versie: number
  /** Sent by the teller, who has a code: consent is theirs alone to widen. */
  readonly vanVerteller: boolean
}

/** The stories of a buurt, the latest first; only for its own network. */
export async function readVerhalen(trx: MonitoringTransaction, buurt: string): Promise<readonly KeptVerhaal[]> {
  const rows = await trx
    .selectFrom('monitoring.verhaal')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .orderBy('dag', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ buurt_id, toestemming_hoe, door, op, volg, ...row }) => ({
    ...row,
    toestemmingHoe: toestemming_hoe,
    vanVerteller: volg !== null,
  }))
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
