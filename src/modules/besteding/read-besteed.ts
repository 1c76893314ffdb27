import { sql } from 'kysely'
import type { Transaction } from 'kysely'

/** What buurten spent, in whole cents: of those that who asks may see. */
export async function readBesteedPerBuurt<Tables>(trx: Transaction<Tables>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ buurt_id: string; cent: number }>`
    select buurt_id, sum(gerealiseerd_cent)::bigint as cent from besteding.regel group by buurt_id`.execute(trx)
  return new Map(rows.map(({ buurt_id, cent }) => [buurt_id, cent]))
}
