import { sql } from 'kysely'
import type { ProgrammaTransaction } from './tables.ts'

/** A neighbourhood that was loaded from the first list. */
export interface GeladenBuurt {
  readonly id: string
  readonly naam: string
  readonly gebieden: readonly string[]
  /** How often its areas were chosen; once is as it was loaded. */
  readonly grenzen: number
}

/** What was loaded from the first list, by the number of its line. */
export async function readGeladen(trx: ProgrammaTransaction): Promise<ReadonlyMap<number, GeladenBuurt>> {
  const { rows } = await sql<GeladenBuurt & { readonly nummer: number }>`
    select split_part(t.herkomst, ':', 2)::integer as nummer, t.buurt_id as id, b.naam, t.gebieden,
           (select count(*) from programma.grens as g where g.buurt_id = t.buurt_id) as grenzen
      from programma.transitiebuurt as t join identity.buurt as b on b.id = t.buurt_id
     where t.herkomst like 'eerste-twintig:%'`.execute(trx)
  return new Map(rows.map(({ nummer, ...buurt }) => [nummer, buurt]))
}
