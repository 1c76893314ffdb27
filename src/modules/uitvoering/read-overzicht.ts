import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { groepeer, telRegels } from './overzicht.ts'
import type { OverzichtRegel } from './overzicht.ts'

/** What who asks may see of one buurt, or of all of them: cohort by cohort, buurt by buurt. */
export async function readOverzicht<Tables>(trx: Transaction<Tables>, buurt: string | null): Promise<readonly OverzichtRegel[]> {
  const { rows } = await sql<OverzichtRegel>`select * from uitvoering.mijlpalen(${buurt}::uuid)`.execute(trx)
  return rows
}

/** How many activities a buurt has, and how many of them began. */
export interface Voortgang {
  readonly activiteiten: number
  readonly begonnen: number
}

/** How far the buurten are that who asks may see, by id; a buurt without activities is not there. */
export async function readVoortgang<Tables>(trx: Transaction<Tables>, op: string): Promise<ReadonlyMap<string, Voortgang>> {
  const regels = await readOverzicht(trx, null)
  return new Map(
    groepeer(regels, ({ buurt_id }) => buurt_id).map(([{ buurt_id }, own]) => {
      const { activiteiten, perStand } = telRegels(own, op)
      return [buurt_id, { activiteiten, begonnen: activiteiten - perStand['niet-begonnen'] }]
    }),
  )
}
