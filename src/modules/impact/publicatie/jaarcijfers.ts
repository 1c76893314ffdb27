import { Refusal } from '../../../refusal.ts'
import { cijfersOfSelectie, findBreuken, grenzenOf } from '../../statistics/index.ts'
import type { CatalogusMaat, Cel, GebiedInfo, Gebiedsselectie, Reeks, Statistiek } from '../../statistics/index.ts'
import type { Wegreden } from './publicatie.ts'

/** A figure above zero, or why there is none to compute with. */
export type Jaarcijfer = { readonly waarde: number; readonly reden?: undefined } | { readonly waarde: null; readonly reden: Wegreden }

export type Land = 'NL00' | 'NL99'

/** The years of which a measure was published and imported for buurten of a country, oldest first. Figures of other stretches than a year do not count. */
export function jarenOf(statistiek: Statistiek, maat: string, land: Land): readonly number[] {
  const jaren = reeksenOf(statistiek, maat, land).map(({ periode }) => Number(periode.id))
  return [...new Set(jaren)].toSorted((a, b) => a - b)
}

/** The series of a measure in a year, the one that answers first in front. */
export function reeksenIn(
  statistiek: Statistiek,
  maat: string,
  { jaar, land }: { readonly jaar: number; readonly land: Land },
): readonly Reeks[] {
  return reeksenOf(statistiek, maat, land).filter(({ periode }) => periode.id === String(jaar))
}

function reeksenOf(statistiek: Statistiek, maat: string, land: Land): readonly Reeks[] {
  return statistiek.reeksen(maat).filter(({ periode, rijen }) => periode.soort === 'jaar' && rijen.rowsOfKind('buurt', land).length > 0)
}

/** What was published of a buurt in a year, as it holds for its boundaries. */
export function readBuurt(statistiek: Statistiek, maat: CatalogusMaat, gebied: GebiedInfo, jaar: number): Jaarcijfer {
  const found = statistiek.findFor(maat.id, String(jaar), gebied)
  return found === null ? absent(statistiek, maat, gebied, jaar) : usable(found.cel)
}

/** The same of areas that are worked on as one: their published figure, or the one that follows from those of its areas by the rule of the measure. */
export function readSelectie(statistiek: Statistiek, maat: CatalogusMaat, selectie: Gebiedsselectie, jaar: number): Jaarcijfer {
  const [first] = selectie.gebieden
  const found = cijfersOfSelectie(statistiek, selectie).find(maat, String(jaar))
  if (found !== null) return usable(found.cel)
  return first === undefined ? { waarde: null, reden: 'gebied-onbekend' } : absent(statistiek, maat, first, jaar)
}

/** From zero a change in per cent has no meaning. */
function usable(cel: Cel): Jaarcijfer {
  if (cel.waarde === null) return { waarde: null, reden: cel.ontbreekt }
  return cel.waarde > 0 ? { waarde: cel.waarde } : { waarde: null, reden: 'nul' }
}

/** An edition that has the whole country and not this code: it was another area then. */
function absent(statistiek: Statistiek, maat: CatalogusMaat, gebied: GebiedInfo, jaar: number): Jaarcijfer {
  const isElsewhere = statistiek.findWithout(maat.id, gebied, String(jaar)) !== null
  return { waarde: null, reden: isElsewhere ? 'indeling-gewijzigd' : 'niet-geimporteerd' }
}

/** The division in which a plan counts buurten: that of the figures of its base year. */
export function indelingOf(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  { jaar, land }: { readonly jaar: number; readonly land: Land },
): number | null {
  const [reeks] = reeksenIn(statistiek, maat.id, { jaar, land })
  return reeks === undefined ? null : grenzenOf(reeks)
}

/** Refuses years that were not imported, and a stretch over which the office changed what it counts. */
export function requireJaren(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  { van, tot, land }: { readonly van: number; readonly tot: number; readonly land: Land },
): void {
  const there = jarenOf(statistiek, maat.id, land)
  const asked = Array.from({ length: Math.max(0, tot - van + 1) }, (_, at) => van + at)
  const missing = asked.filter(jaar => !there.includes(jaar))
  if (missing.length > 0) {
    const wel = there.length === 0 ? 'Er is nog geen enkel jaar van ingelezen.' : `Wel over ${there.join(', ')}.`
    throw new Refusal(
      `Over ${missing.join(', ')} zijn van ‘${maat.naam.nl}’ geen cijfers ingelezen. ${wel} Lees die uitgaven in, of neem in het plan andere jaren.`,
      { code: 'publicatie-jaren', status: 409, place: { field: 'van' } },
    )
  }
}

/** Refuses years between which the office began to count otherwise. */
export function requireZonderBreuk(maat: CatalogusMaat, { van, tot }: { readonly van: number; readonly tot: number }): void {
  const breuk = findBreuken(maat.id).find(({ tussen: [vorig, volgend] }) => van <= vorig && volgend <= tot)
  if (breuk === undefined) return
  const [vorig, volgend] = breuk.tussen
  throw new Refusal(
    `Tussen ${vorig} en ${volgend} veranderde hoe dit cijfer tot stand komt. ${breuk.reden.nl} Neem jaren aan één kant daarvan.`,
    { code: 'publicatie-breuk', status: 400, place: { field: 'van' } },
  )
}
