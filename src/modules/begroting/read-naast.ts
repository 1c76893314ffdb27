import { sql } from 'kysely'
import type { BegrotingTransaction } from './tables.ts'

/** What other neighbourhoods ask for an activity like this one: only where there are three or more. */
export interface Naast {
  readonly activiteit: string
  /** Whether they took the same entry of the menukaart, or do the same kind of activity. */
  readonly waarop: 'interventie' | 'soort'
  readonly buurten: number
  /** To the hundred euro, over all years. */
  readonly mediaanCent: number
  readonly laagCent: number
  readonly hoogCent: number
}

/** Asks the database, which tells of others no more than the middle and the spread. */
export async function readNaast(trx: BegrotingTransaction, buurt: string): Promise<readonly Naast[]> {
  const { rows } = await sql<Naast>`
    select activiteit_id as activiteit, waarop, buurten, mediaan_cent as "mediaanCent", laag_cent as "laagCent", hoog_cent as "hoogCent"
      from begroting.naast(${buurt})`.execute(trx)
  return rows
}
