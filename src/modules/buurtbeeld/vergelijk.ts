import type { Bounds, Cijfer, MargeWoord, Ontbreekt, Periode, Taal, Vergeleken } from '@buurtwijs/figures'
import { compareByRule, compareWithMargin, expectedSignals, isOnzeker } from '@buurtwijs/figures'
import type { CatalogusMaat, Cel, GebiedInfo, Gebiedscijfer, Release, Statistiek } from '../statistics/index.ts'
import { margeOf, uiterstenOf } from '../statistics/index.ts'
import { nameOf } from './namen.ts'
import type { SelectiebeeldCijfer, Toetsing, Vergelijking } from './schema.ts'

/** The figure of the area or the selection itself, and the release that it stands in first. */
export interface Eigen extends Pick<Gebiedscijfer, 'cel' | 'samenvoeging'> {
  readonly release: Release | null
}

/** The figure beside those of the wider areas, each with a word where the rules give one. */
export function compare(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  periode: Periode,
  { own, beside, taal }: { readonly own: Eigen; readonly beside: readonly GebiedInfo[]; readonly taal: Taal },
): Vergelijking[] {
  return beside.map(ouder => {
    const found = statistiek.findBeside(maat.id, periode.id, ouder)
    const other = found?.cel ?? { waarde: null, ontbreekt: 'niet-geimporteerd' as Ontbreekt }
    const named = { gebied: ouder.code, naam: nameOf(ouder, taal) }
    if (other.waarde === null) return { ...named, waarde: null, ontbreekt: other.ontbreekt }
    const judged = judge(maat, own, asCijfer(maat, { cel: other, release: found?.reeks.release ?? null }))
    if (judged === null) return { ...named, waarde: other.waarde }
    const { woord, regel, betrouwbaarheid } = judged
    const tested = { ...(regel === 'marge' ? {} : { regel }), ...(betrouwbaarheid === null ? {} : { betrouwbaarheid }) }
    return { ...named, waarde: other.waarde, woord, ...tested }
  })
}

/** A cell as the rules of comparison know it; taken as it is, since the import looked at it. */
export function asCijfer({ schatting }: CatalogusMaat, { cel, release }: { readonly cel: Cel; readonly release: Release | null }): Cijfer {
  const herkomst = { schatting, status: release?.bron.status ?? 'voorlopig', release: release?.id ?? '' } as const
  return cel.waarde === null ? { waarde: null, ontbreekt: cel.ontbreekt, ...herkomst } : { ...cel, ...herkomst }
}

/**
 * The rule of `compareByRule`, with two things more: no verdict on a figure that is too uncertain for one, and a word about a combined figure
 * only when the true one would get the same, wherever it lies.
 */
function judge(maat: CatalogusMaat, { cel, samenvoeging, release }: Eigen, benchmark: Cijfer): Vergeleken | null {
  if (benchmark.waarde === null) return null
  const marge = maat.marge && margeOf(maat.marge, benchmark.waarde)
  const own = asCijfer(maat, { cel, release })
  if (isOnzeker(own, maat.soort === 'percentage' ? 'percentage' : 'anders')) return null
  const judged = compareByRule(own, benchmark, { polariteit: maat.polariteit, marge, uiterste: uiterstenOf(maat) })
  const room = samenvoeging?.afronding
  if (judged?.regel !== 'marge' || !room) return judged
  return wordByMarge(maat, room, benchmark.waarde) === judged.woord ? judged : null
}

/**
 * Higher, lower or about equal by the margin of the measure alone; null for a measure without one, and when the true figure lies between bounds
 * that do not get the same word.
 */
export function wordByMarge({ marge }: CatalogusMaat, { onder, boven }: Bounds, benchmark: number): MargeWoord | null {
  if (marge === null) return null
  const woord = compareWithMargin(onder, benchmark, margeOf(marge, benchmark))
  return compareWithMargin(boven, benchmark, margeOf(marge, benchmark)) === woord ? woord : null
}

/** Of the newest figure of each measure: how many were tested against each area, how many differ, and how many would by chance alone. */
export function countSignals(cijfers: readonly SelectiebeeldCijfer[]): Toetsing[] {
  const newest = new Map(cijfers.toReversed().map(cijfer => [cijfer.maat, cijfer]))
  const tested = [...newest.values()].flatMap(({ vergelijking }) => vergelijking.filter(({ regel }) => regel !== undefined))
  return [...Map.groupBy(tested, ({ gebied }) => gebied)].map(([gebied, together]) => ({
    gebied,
    naam: together[0]?.naam ?? gebied,
    getoetst: together.length,
    verschillend: {
      b95: together.filter(({ betrouwbaarheid }) => betrouwbaarheid !== undefined).length,
      b998: together.filter(({ betrouwbaarheid }) => betrouwbaarheid === 0.998).length,
    },
    toevallig: { b95: round(expectedSignals(together.length)), b998: round(expectedSignals(together.length, { betrouwbaarheid: 0.998 })) },
  }))
}

/** What computers add to 0.05 times a whole number is left out. */
function round(count: number): number {
  return Math.round(count * 1000) / 1000
}
