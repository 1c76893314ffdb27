import { FigureError } from './figure-error.ts'

/**
 * What shows that a figure changed, and does not just vary (the rules of the English health service for XmR charts):
 *
 * - `buiten-grenzen`: a point outside the limits
 * - `zeven-aan-een-kant`: seven points in a row on one side of the mean
 * - `zeven-op-rij`: seven points in a row of which each is higher, or each lower, than the one before
 * - `twee-van-drie`: two of three points in a row in the outer third between mean and limit, on one side
 */
export const xmrRegels = ['buiten-grenzen', 'zeven-aan-een-kant', 'zeven-op-rij', 'twee-van-drie'] as const
export type XmrRegel = (typeof xmrRegels)[number]

export interface XmrTeken {
  readonly regel: XmrRegel
  readonly kant: 'hoger' | 'lager'
}

/** A stretch with limits of its own, from one index up to another (not included). */
export interface XmrStuk {
  readonly van: number
  readonly tot: number
  readonly gemiddelde: number
  readonly onder: number
  readonly boven: number
  /** Fewer than twelve points: the limits may still move. */
  readonly isVoorlopig: boolean
}

export interface Xmr {
  readonly stukken: readonly XmrStuk[]
  /** What each point shows, in the order of the values. */
  readonly tekens: readonly (readonly XmrTeken[])[]
}

export interface XmrOptions {
  /** Indexes from which the limits begin anew: after a change that is known and meant. */
  readonly herzet?: readonly number[]
}

/** From this many points on limits are more than provisional. */
export const xmrVanaf = 12
const run = 7
/** Three standard deviations, estimated from the mean moving range: 3 / 1.128. */
const perRange = 2.66
/** The upper limit of moving ranges; ranges above it are left out once, so that one jump does not widen the limits. */
const largestRange = 3.267

/**
 * The limits of ordinary variation of a series, and which points show that something changed: an XmR chart (Shewhart; Wheeler). The mean of the values
 * plus and minus 2.66 times the mean moving range, without ranges above 3.267 times their mean. Every stretch between two moments at which the limits
 * begin anew stands by itself: no rule looks across. Throws `FigureError` without values, for a value that is no number, and for an index that is not there.
 */
export function xmr(values: readonly number[], { herzet = [] }: XmrOptions = {}): Xmr {
  if (values.length === 0) throw new FigureError('aantal-ongeldig', 'Zonder cijfers zijn er geen grenzen. Geef minstens één cijfer.')
  const wrong = values.find(value => !Number.isFinite(value))
  if (wrong !== undefined) throw new FigureError('aantal-ongeldig', `${wrong} is geen getal. Laat een ontbrekend cijfer weg.`)
  const unknown = herzet.find(index => !Number.isInteger(index) || index < 0 || index >= values.length)
  if (unknown !== undefined)
    throw new FigureError('aantal-ongeldig', `Er is geen cijfer met nummer ${unknown}. Kies een nummer uit de reeks.`)
  const begins = [...new Set([0, ...herzet])].toSorted((one, other) => one - other)
  const stukken = begins.map((van, nummer) => measureStuk(values, van, begins[nummer + 1] ?? values.length))
  return { stukken, tekens: stukken.flatMap(stuk => findTekens(values.slice(stuk.van, stuk.tot), stuk)) }
}

function measureStuk(values: readonly number[], van: number, tot: number): XmrStuk {
  const own = values.slice(van, tot)
  const gemiddelde = meanOf(own)
  const ranges = own.slice(1).map((value, index) => Math.abs(value - (own[index] ?? value)))
  const usual = meanOf(ranges)
  const kept = ranges.filter(range => range <= usual * largestRange)
  const width = meanOf(kept) * perRange
  return { van, tot, gemiddelde, onder: gemiddelde - width, boven: gemiddelde + width, isVoorlopig: own.length < xmrVanaf }
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function findTekens(own: readonly number[], { gemiddelde, onder, boven }: XmrStuk): readonly (readonly XmrTeken[])[] {
  const found: XmrTeken[][] = own.map(() => [])
  const mark = (index: number, regel: XmrRegel, isHigher: boolean) => {
    const signs = found[index]
    if (signs !== undefined && !signs.some(sign => sign.regel === regel)) signs.push({ regel, kant: isHigher ? 'hoger' : 'lager' })
  }
  const sides = own.map(value => Math.sign(value - gemiddelde))
  const steps = own.map((value, index) => Math.sign(value - (own[index - 1] ?? value)))
  const outer = own.map(value => farOf(value, { gemiddelde, onder, boven }))
  for (const index of own.keys()) {
    const value = own[index] ?? gemiddelde
    if (value > boven || value < onder) mark(index, 'buiten-grenzen', value > boven)
    const side = sides[index] ?? 0
    if (side !== 0 && isRun(sides, index, run, side)) for (const at of backFrom(index, run)) mark(at, 'zeven-aan-een-kant', side > 0)
    const step = steps[index] ?? 0
    if (step !== 0 && isRun(steps, index, run - 1, step)) for (const at of backFrom(index, run)) mark(at, 'zeven-op-rij', step > 0)
    for (const far of [1, -1]) {
      const near = backFrom(index, 3).filter(at => outer[at] === far)
      if (index >= 2 && near.length >= 2) for (const at of near) mark(at, 'twee-van-drie', far > 0)
    }
  }
  return found
}

/** 1 or -1 for a point in the outer third towards a limit, or beyond it; 0 elsewhere. */
function farOf(value: number, { gemiddelde, onder, boven }: Pick<XmrStuk, 'gemiddelde' | 'onder' | 'boven'>): number {
  if (boven === onder) return 0
  if (value > gemiddelde + ((boven - gemiddelde) * 2) / 3) return 1
  return value < gemiddelde - ((gemiddelde - onder) * 2) / 3 ? -1 : 0
}

/** The indexes of so many points up to and including this one. */
function backFrom(index: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, back) => index - back).filter(at => at >= 0)
}

function isRun(signs: readonly number[], index: number, length: number, sign: number): boolean {
  return index >= length - 1 && backFrom(index, length).every(at => signs[at] === sign)
}
