import { checkCount } from './count.ts'
import { zFor } from './confidence.ts'
import { FigureError } from './figure-error.ts'
import { fitLine, type Lijn } from './fit-line.ts'
import type { Bounds, Interval } from './interval.ts'
import type { Ontbreekt } from './ontbreekt.ts'
import { tFor } from './student-t.ts'

/** An area on the social ladder: where it stands, how many people it has, and its figure. */
export interface Sport {
  /** What the areas are put in order by, the least well-off first. */
  readonly volgorde: number
  readonly bevolking: number
  readonly waarde: number
  /** Standard error of the figure, where it is known of every area. */
  readonly fout?: number
}

/** How much a figure differs over the social ladder. */
export interface Ongelijkheid {
  /** Slope index of inequality: the figure at the top less that at the bottom, along the line, in the unit of the measure. */
  readonly sii: Interval | PointOnly
  /** Relative index of inequality: the figure at the top over that at the bottom; null where the line passes zero. */
  readonly rii: Interval | PointOnly | null
  /** The figure along the line at the bottom and at the top of the ladder. */
  readonly onderaan: number
  readonly bovenaan: number
  /** What the intervals rest on: how far the areas lie from the line, or the errors of the figures themselves; null without. */
  readonly basis: 'afstand-tot-lijn' | 'fout-van-cijfers' | null
  readonly gebieden: number
}

/** A value of which nobody says how sure it is. */
export interface PointOnly {
  readonly waarde: number
  readonly onder?: undefined
  readonly boven?: undefined
}

export type OngelijkheidUitkomst = Ongelijkheid | { readonly sii: null; readonly ontbreekt: Ontbreekt; readonly gebieden: number }

export interface OngelijkheidOptions {
  /** 0.95 unless told; null for figures that may not be tested, which get no interval. */
  readonly betrouwbaarheid?: number | null
}

/**
 * With fewer areas there is no index: the line would follow one or two of them. PHEindicatormethods asks five groups of many areas each;
 * where every area is a group of its own we ask twice that.
 */
export const minsteSporten = 10

/**
 * Slope and relative index of inequality (Low and Low, 2004; Mackenbach and Kunst, 1997). Areas are put in order and stand, on a ladder from
 * 0 to 1, in the middle of the share of people that they hold; the line through their figures is weighed by people. Areas of one `volgorde`
 * stand together.
 *
 * The interval comes from the errors of the figures when each has one, or else from how far the areas lie from the line (Student's t). That
 * of the relative index is Fieller's, and left out where the bottom of the line cannot be told from zero. Fewer than `minsteSporten` areas
 * with people, or areas that all stand together, answer `te-klein`. Throws `FigureError` for what is no count or no number.
 */
export function inequality(sporten: readonly Sport[], options: OngelijkheidOptions = {}): OngelijkheidUitkomst {
  for (const sport of sporten) checkSport(sport)
  const filled = sporten.filter(({ bevolking }) => bevolking > 0)
  const gebieden = filled.length
  if (gebieden < minsteSporten || new Set(filled.map(({ volgorde }) => volgorde)).size < 2)
    return { sii: null, ontbreekt: 'te-klein', gebieden }
  const ladder = placeOnLadder(filled)
  const line = fitLine(ladder)
  const { betrouwbaarheid = 0.95 } = options
  const spread = betrouwbaarheid === null ? null : spreadOf(ladder, line, betrouwbaarheid)
  const [onderaan, bovenaan] = [line.begin, line.begin + line.helling]
  const half = spread && spread.factor * Math.sqrt(spread.helling)
  return {
    sii: half === null ? { waarde: line.helling } : { waarde: line.helling, onder: line.helling - half, boven: line.helling + half },
    rii: relativeIndex(onderaan, bovenaan, spread),
    onderaan,
    bovenaan,
    basis: spread?.basis ?? null,
    gebieden,
  }
}

interface Staand {
  readonly x: number
  readonly y: number
  readonly gewicht: number
  readonly fout: number | undefined
}

function placeOnLadder(sporten: readonly Sport[]): readonly Staand[] {
  const people = sporten.reduce((sum, { bevolking }) => sum + bevolking, 0)
  const steps = [...Map.groupBy(sporten, ({ volgorde }) => volgorde)].toSorted(([a], [b]) => a - b)
  let below = 0
  return steps.flatMap(([, together]) => {
    const share = together.reduce((sum, { bevolking }) => sum + bevolking, 0) / people
    const x = below + share / 2
    below += share
    return together.map(({ waarde, bevolking, fout }) => ({ x, y: waarde, gewicht: bevolking / people, fout }))
  })
}

interface Spreiding {
  readonly basis: 'afstand-tot-lijn' | 'fout-van-cijfers'
  /** Variances of the ends of the line and of the slope; `samen` is the covariance of begin and slope. */
  readonly begin: number
  readonly helling: number
  readonly samen: number
  readonly factor: number
}

function spreadOf(ladder: readonly Staand[], line: Lijn, betrouwbaarheid: number): Spreiding {
  const errors = ladder.map(({ fout }) => fout)
  if (errors.every(fout => fout !== undefined)) return fromErrors(ladder, errors, betrouwbaarheid)
  const df = ladder.length - 2
  const scale = line.rest / df
  const { begin, helling, samen } = line.variantie
  const factor = tFor(betrouwbaarheid, df)
  return { basis: 'afstand-tot-lijn', begin: scale * begin, helling: scale * helling, samen: scale * samen, factor }
}

/** Both ends of the line are sums of the figures, each times a number: so their variances are sums of those of the figures. */
function fromErrors(ladder: readonly Staand[], errors: readonly number[], betrouwbaarheid: number): Spreiding {
  const x = ladder.reduce((sum, sport) => sum + sport.gewicht * sport.x, 0)
  const xx = ladder.reduce((sum, sport) => sum + sport.gewicht * (sport.x - x) ** 2, 0)
  let [begin, helling, samen] = [0, 0, 0]
  for (const [index, sport] of ladder.entries()) {
    const inSlope = (sport.gewicht * (sport.x - x)) / xx
    const inBegin = sport.gewicht - inSlope * x
    const variance = (errors[index] ?? 0) ** 2
    begin += inBegin ** 2 * variance
    helling += inSlope ** 2 * variance
    samen += inBegin * inSlope * variance
  }
  return { basis: 'fout-van-cijfers', begin, helling, samen, factor: zFor(betrouwbaarheid) }
}

function relativeIndex(onderaan: number, bovenaan: number, spread: Spreiding | null): Interval | PointOnly | null {
  if (onderaan <= 0 || bovenaan <= 0) return null
  const waarde = bovenaan / onderaan
  const bounds = spread && fieller(onderaan, bovenaan, spread)
  return bounds ? { waarde, ...bounds } : { waarde }
}

/** Fieller's bounds of a ratio of two normal estimates; null when the denominator may be zero, so that the ratio may be anything. */
function fieller(onderaan: number, bovenaan: number, { begin, helling, samen, factor }: Spreiding): Bounds | null {
  const top = begin + 2 * samen + helling
  const both = begin + samen
  const a = onderaan ** 2 - factor ** 2 * begin
  const b = onderaan * bovenaan - factor ** 2 * both
  const c = bovenaan ** 2 - factor ** 2 * top
  const root = b ** 2 - a * c
  if (a <= 0 || root < 0) return null
  return { onder: (b - Math.sqrt(root)) / a, boven: (b + Math.sqrt(root)) / a }
}

function checkSport({ volgorde, bevolking, waarde, fout = 0 }: Sport): void {
  checkCount(bevolking, 'bevolking')
  checkCount(fout, 'fout')
  for (const getal of [volgorde, waarde]) {
    if (!Number.isFinite(getal)) throw new FigureError('vergelijking-ongeldig', `Met ${getal} kunt u niet vergelijken. Geef een getal.`)
  }
}
