import { sql } from 'kysely'
import type { CommissieTransaction } from './tables.ts'

/** Somebody who could judge a round. */
export interface Kandidaat {
  readonly persoon: string
  readonly naam: string
  readonly isBetrokken: boolean
}

/** Who sits on the committee, for who assigns reviewers; nobody for others. */
export async function readKandidaten(trx: CommissieTransaction, buurt: string, nummer: number): Promise<readonly Kandidaat[]> {
  const { rows } = await sql<{ persoon_id: string; naam: string; is_betrokken: boolean }>`
    select * from commissie.kandidaten(${buurt}, ${nummer}) order by naam, persoon_id`.execute(trx)
  return rows.map(({ persoon_id, naam, is_betrokken }) => ({ persoon: persoon_id, naam, isBetrokken: is_betrokken }))
}
