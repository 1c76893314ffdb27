import { sql } from 'kysely'
import type { OverzichtRegel } from './overzicht.ts'
import type { UitvoeringTransaction } from './tables.ts'

/** What who asks may see of one buurt, or of all of them: cohort by cohort, buurt by buurt. */
export async function readOverzicht(trx: UitvoeringTransaction, buurt: string | null): Promise<readonly OverzichtRegel[]> {
  const { rows } = await sql<OverzichtRegel>`select * from uitvoering.mijlpalen(${buurt}::uuid)`.execute(trx)
  return rows
}
