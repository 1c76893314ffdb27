import { asVisitor } from '../../../platform/database/visitor.ts'
import type { VrijgaveTransaction } from '../../vrijgave/index.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { MetAndere } from '../tables.ts'
import { readAanvaard } from '../../leveringen/index.ts'
import type { LeveringenTables } from '../../leveringen/index.ts'
import { today } from '../../programma/index.ts'
import { readGebeurtenistellingen } from '../../uitvoering/index.ts'
import { listReeksen, readHeleVrijgave } from '../../vrijgave/index.ts'
import type { BegrotingTables } from '../../begroting/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { alle, leesCode, plekNaam, samen, vergelijking } from '../vrijgeven/gegeven.ts'
import { reeksnaamVan } from '../vrijgeven/maak-reeksen.ts'
import { merkMet } from '../vrijgeven/merk.ts'
import { readDeelnemers, readVast } from '../vrijgeven/read-vast.ts'
import { leesLeveringen } from '../vrijgeven/uit-levering.ts'
import { leesNetwerk } from '../vrijgeven/uit-netwerk.ts'
import { perJaar } from './paneel.ts'
import type { Paneelpunt } from './paneel.ts'

type Tables = MetAndere & BegrotingTables & LeveringenTables

/** What was released of an indicator, per year, of every buurt and every area outside the programme, with the number of the release; null when nothing was. */
export async function readVrijPaneel(
  trx: VrijgaveTransaction,
  indicator: IndicatorNaam,
): Promise<{ readonly punten: readonly Paneelpunt[]; readonly uitgave: number; readonly namen: ReadonlyMap<string, string> } | null> {
  const naam = reeksnaamVan(indicator)
  const found = (await listReeksen(trx)).find(reeks => reeks.naam === naam)
  if (found?.uitgave == null) return null
  const { cijfers, namen: names } = await readHeleVrijgave(trx, naam)
  const shown = Map.groupBy(
    cijfers.filter(({ sleutel }) => !isOther(sleutel['plek'] ?? '')),
    ({ sleutel }) => sleutel['plek'] ?? '',
  )
  const punten = [...shown].map(([code, own]) => ({
    ...leesCode(code),
    delen: new Map(own.map(({ sleutel, waarde }) => [sleutel['deel'] ?? null, waarde])),
  }))
  const namen = new Map([...shown.keys()].map(code => [leesCode(code).plek, plekNaam(names['plek']?.[code] ?? code)]))
  return { punten: perJaar(indicator, punten), uitgave: found.uitgave.nummer, namen }
}

/** Of which years there is a figure of anybody, and of how many places; null when nothing was released. No figure is in it, so it may be seen before a plan is locked. */
export async function readDekking(
  trx: VrijgaveTransaction,
  indicator: IndicatorNaam,
): Promise<{ readonly jaren: readonly number[]; readonly buurten: number; readonly gebieden: number } | null> {
  const found = await readVrijPaneel(trx, indicator)
  if (found === null) return null
  const count = (isBuiten: boolean) => new Set(found.punten.flatMap(punt => (punt.isBuiten === isBuiten ? [punt.plek] : []))).size
  const jaren = [...new Set(found.punten.map(({ jaar }) => jaar))].toSorted((one, other) => one - other)
  return { jaren, buurten: count(false), gebieden: count(true) }
}

/** Of all places together, or of some of the people in one. */
function isOther(code: string): boolean {
  const { plek, groep } = leesCode(code)
  return plek === alle || plek === vergelijking || groep !== null
}

/** The same as it was counted, before disclosure control. Only work behind the screens can read it, and nothing of it leaves but what is estimated on all of it. */
export async function readRuwPaneel(
  { tasks, clock, master }: { readonly tasks: Database; readonly clock: Clock; readonly master: Uint8Array },
  indicator: IndicatorNaam,
): Promise<readonly Paneelpunt[]> {
  return await asVisitor(tasks.$extendTables<Tables>(), null, async trx => {
    const deelnemers = await readDeelnemers(trx)
    const gebieden = new Map(deelnemers.map(({ id, gebieden: own }) => [id, own]))
    const geleverd = leesLeveringen(await readAanvaard(trx), gebieden, merkMet(master))
    const eigen = leesNetwerk(await readVast(trx), await readGebeurtenistellingen(trx), today(clock))
    const punten = (geleverd.get(indicator) ?? eigen.get(indicator) ?? []).map(({ plek, periode, delen }) => ({
      plek,
      periode,
      delen: new Map<string | null, number>(Object.entries(delen).map(([deel, aantal]) => [deel === samen ? null : deel, aantal])),
    }))
    return perJaar(indicator, punten)
  })
}
