import { listReeksen, readHeleVrijgave } from '../../vrijgave/index.ts'
import type { VrijgaveTransaction } from '../../vrijgave/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { alle, isBuiten, leesCode, plekNaam } from './gegeven.ts'
import { reeksnaamVan } from './maak-reeksen.ts'
import type { OpenCijfers } from './naast.ts'
import type { Vrij } from './punten.ts'

/** What is released of one indicator, and what the buurten in it are called. */
interface Open {
  readonly cijfers: OpenCijfers
  readonly buurten: ReadonlyMap<string, string>
}

/** Read once per release and database: a release never changes, and a programme of a thousand buurten has some ten thousand figures in each. */
const kept = new WeakMap<object, Map<IndicatorNaam, Open & { readonly uitgave: string }>>()

/** What is released of indicators, and the buurten that it is about; of which nothing is released is not in it. `huis` is the database that it is read from. */
export async function readOpen(
  trx: VrijgaveTransaction,
  huis: object,
  indicatoren: readonly IndicatorNaam[],
): Promise<{ readonly cijfers: ReadonlyMap<IndicatorNaam, OpenCijfers>; readonly buurten: ReadonlyMap<string, string> }> {
  const own = kept.get(huis) ?? new Map<IndicatorNaam, Open & { readonly uitgave: string }>()
  kept.set(huis, own)
  const uitgaven = new Map((await listReeksen(trx)).map(({ naam, uitgave }) => [naam, uitgave === null ? null : kenmerkVan(uitgave)]))
  const cijfers = new Map<IndicatorNaam, OpenCijfers>()
  const buurten = new Map<string, string>()
  for (const indicator of new Set(indicatoren)) {
    const uitgave = uitgaven.get(reeksnaamVan(indicator)) ?? null
    if (uitgave === null) continue
    const before = own.get(indicator)
    const now = before?.uitgave === uitgave ? before : { uitgave, ...(await readAlles(trx, indicator)) }
    own.set(indicator, now)
    cijfers.set(indicator, now.cijfers)
    for (const [id, naam] of now.buurten) buurten.set(id, naam)
  }
  return { cijfers, buurten }
}

async function readAlles(trx: VrijgaveTransaction, indicator: IndicatorNaam): Promise<Open> {
  const found = new Map<string, Map<string, Map<string | null, Vrij>>>()
  const buurten = new Map<string, string>()
  // Rounded counts are few: each stands in memory once.
  const same = new Map<string, Vrij>()
  const share = (vrij: Vrij): Vrij => {
    const key = `${vrij.waarde} ${vrij.scheelt}`
    const known = same.get(key) ?? vrij
    same.set(key, known)
    return known
  }
  const { cijfers, namen } = await readHeleVrijgave(trx, reeksnaamVan(indicator))
  for (const { sleutel, waarde, scheelt } of cijfers) {
    const code = sleutel['plek'] ?? ''
    const { plek, periode, groep } = leesCode(code)
    if (groep !== null) continue
    const perPlek = found.get(periode) ?? new Map<string, Map<string | null, Vrij>>()
    found.set(periode, perPlek)
    const delen = perPlek.get(plek) ?? new Map<string | null, Vrij>()
    perPlek.set(plek, delen)
    delen.set(sleutel['deel'] ?? null, share({ waarde, scheelt }))
    if (plek !== alle && !isBuiten(plek)) buurten.set(plek, plekNaam(namen['plek']?.[code] ?? code))
  }
  return { cijfers: found, buurten }
}

/** Which release of a series it is: also when a series went and came again, as that of a demo. */
export function kenmerkVan({ nummer, gemaakt }: { readonly nummer: number; readonly gemaakt: string }): string {
  return `${nummer} ${gemaakt}`
}
