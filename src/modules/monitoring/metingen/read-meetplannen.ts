import { readActiviteitenVan } from '../../buurtplan/index.ts'
import { maakMeetplan } from '../meetplan/meetplan.ts'
import type { Meetplan } from '../meetplan/meetplan.ts'
import { readAfspraken, readLagenVan, readRegelsVan } from '../meetplan/read-meetplan.ts'
import type { MonitoringTransaction } from '../tables.ts'

/** The measuring plans of many buurten, in a few questions. */
export async function readMeetplannen(trx: MonitoringTransaction, buurten: readonly string[]): Promise<ReadonlyMap<string, Meetplan>> {
  const activiteiten = await readActiviteitenVan(trx, buurten)
  const [afspraken, lagen, regels] = [await readAfspraken(trx), await readLagenVan(trx, buurten), await readRegelsVan(trx, buurten)]
  return new Map(
    buurten.map(buurt => [
      buurt,
      maakMeetplan(activiteiten.get(buurt) ?? [], { afspraken, lagen: lagen.get(buurt) ?? [], regels: regels.get(buurt) ?? [] }),
    ]),
  )
}
