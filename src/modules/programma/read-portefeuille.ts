import { describePortefeuille } from './rapport/portefeuille.ts'
import type { Portefeuille } from './rapport/portefeuille.ts'
import type { Datum } from './datum.ts'
import { readCohorten } from './read-cohorten.ts'
import { readOordeel } from './read-oordeel.ts'
import type { Oordeel } from './read-oordeel.ts'
import { readBuurten } from './standen.ts'
import type { BuurtRegel } from './standen.ts'
import type { ProgrammaTransaction } from './tables.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { gewoneNormen } from './voortgang/normen.ts'

/** The programme in numbers on a day, with where the verdict on its impact comes from. Only for who may see every neighbourhood. */
export async function readPortefeuille(
  trx: ProgrammaTransaction,
  op: Datum,
): Promise<{ readonly portefeuille: Portefeuille; readonly oordeel: Oordeel | null; readonly buurten: readonly BuurtRegel[] }> {
  const cohorten = await readCohorten(trx)
  const oordeel = await readOordeel(trx)
  const buurten = await readBuurten(trx, { op })
  const portefeuille = describePortefeuille({
    cohorten,
    standen: buurten.map(({ stand }) => stand),
    oordeel: oordeel?.uitkomst ?? null,
    op,
    normen: gewoneNormen,
    checklist: gewoneChecklist,
  })
  return { portefeuille, oordeel, buurten }
}
