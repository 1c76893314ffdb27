import type { ImpactOordeel, OvergenomenAnalyse } from './cohort/besluit.ts'
import type { Datum } from './datum.ts'
import { keptDatum } from './datum.ts'
import type { ProgrammaTransaction } from './tables.ts'

/** What an analysis says about the first cohort, and which analysis that is. */
export interface Oordeel {
  readonly uitkomst: ImpactOordeel
  readonly bron: string
  readonly datum: Datum
  /** Null when somebody wrote it down. */
  readonly analyse: OvergenomenAnalyse | null
}

/** What was said last; null while nobody looked. */
export async function readOordeel(trx: ProgrammaTransaction): Promise<Oordeel | null> {
  const found = await trx
    .selectFrom('programma.oordeel')
    .select(['uitkomst', 'bron', 'datum', 'overgenomen'])
    .orderBy('datum', 'desc')
    .orderBy('aangemaakt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found
    ? { uitkomst: found.uitkomst as ImpactOordeel, bron: found.bron, datum: keptDatum(found.datum), analyse: found.overgenomen }
    : null
}
