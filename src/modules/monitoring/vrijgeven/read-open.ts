import { listReeksen, readHeleVrijgave } from '../../vrijgave/index.ts'
import type { VrijgaveTransaction } from '../../vrijgave/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { leesCode } from './gegeven.ts'
import { reeksnaamVan } from './maak-reeksen.ts'
import type { OpenCijfers } from './naast.ts'
import type { Vrij } from './punten.ts'

interface Bewaard {
  readonly uitgave: number
  readonly cijfers: OpenCijfers
}

/** Read once per release and database: a release never changes, and a programme of a thousand buurten has some ten thousand figures in each. */
const kept = new WeakMap<object, Map<IndicatorNaam, Bewaard>>()

/** What is released of indicators; of which nothing is released is not in it. `huis` is the database that it is read from. */
export async function readOpen(
  trx: VrijgaveTransaction,
  huis: object,
  indicatoren: readonly IndicatorNaam[],
): Promise<ReadonlyMap<IndicatorNaam, OpenCijfers>> {
  const own = kept.get(huis) ?? new Map<IndicatorNaam, Bewaard>()
  kept.set(huis, own)
  const uitgaven = new Map((await listReeksen(trx)).map(({ naam, uitgave }) => [naam, uitgave?.nummer ?? null]))
  const found = new Map<IndicatorNaam, OpenCijfers>()
  for (const indicator of new Set(indicatoren)) {
    const uitgave = uitgaven.get(reeksnaamVan(indicator)) ?? null
    if (uitgave === null) continue
    const before = own.get(indicator)
    const now = before?.uitgave === uitgave ? before : { uitgave, cijfers: await readAlles(trx, indicator) }
    own.set(indicator, now)
    found.set(indicator, now.cijfers)
  }
  return found
}

async function readAlles(trx: VrijgaveTransaction, indicator: IndicatorNaam): Promise<OpenCijfers> {
  const found = new Map<string, Map<string, Map<string | null, Vrij>>>()
  for (const { sleutel, waarde, scheelt } of await readHeleVrijgave(trx, reeksnaamVan(indicator))) {
    const { plek, periode } = leesCode(sleutel['plek'] ?? '')
    const perPlek = found.get(periode) ?? new Map<string, Map<string | null, Vrij>>()
    found.set(periode, perPlek)
    const delen = perPlek.get(plek) ?? new Map<string | null, Vrij>()
    perPlek.set(plek, delen)
    delen.set(sleutel['deel'] ?? null, { waarde, scheelt })
  }
  return found
}
