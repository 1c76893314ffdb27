import type { MonitoringTransaction } from '../tables.ts'
import type { Verhaal } from './verhaal.ts'

export interface KeptVerhaal extends Verhaal {
  readonly id: string
  readonly versie: number
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
  return rows.map(({ buurt_id, toestemming_hoe, door, op, ...row }) => ({ ...row, toestemmingHoe: toestemming_hoe }))
}
