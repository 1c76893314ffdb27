import { FigureError } from './figure-error.ts'

/** The published figures of all areas together, as a strip shows them. */
export interface Verdeling {
  readonly min: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly max: number
}

/** The values in ascending order, in a new array, without NaN (the mark of a missing figure in a column). */
export function sortedValues(values: Iterable<number>): Float64Array {
  return Float64Array.from(values)
    .filter(value => !Number.isNaN(value))
    .sort()
}

/**
 * The place of a value among others, 0 to 1: the share that is lower, plus half of the share that is equal (mid-rank), so that ties in
 * the middle stand in the middle and the lowest of few is not at 0. Null among no values. `sorted` has to be in ascending order
 * without NaN (`sortedValues` makes it so). Takes two binary searches. Throws `FigureError` when the value is NaN.
 */
export function percentilePosition(sorted: ArrayLike<number>, value: number): number | null {
  if (Number.isNaN(value)) throw new FigureError('aantal-ongeldig', 'Een ontbrekend cijfer heeft geen plaats tussen de andere.')
  if (sorted.length === 0) return null
  const lower = countWhile(sorted, other => other < value)
  const lowerOrEqual = countWhile(sorted, other => other <= value)
  return (lower + lowerOrEqual) / 2 / sorted.length
}

/** How many at the start meet a condition that, once false, stays false. */
function countWhile(sorted: ArrayLike<number>, holds: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle] ?? Number.NaN)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The quantile at a share `p` from 0 to 1, linear between neighbours (type 7 of Hyndman and Fan, 1996; the usual one of R and NumPy).
 * Null of no values. `sorted` as for `percentilePosition`. Throws `FigureError` for another `p`.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new FigureError('aantal-ongeldig', `Een kwantiel bij ${p} kan niet. Geef een getal van 0 tot en met 1.`)
  const place = (sorted.length - 1) * p
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (place - Math.floor(place)) * (above - below)
}

/** Minimum, maximum and the quantiles between; null of no values. `sorted` as for `percentilePosition`. */
export function verdelingOf(sorted: ArrayLike<number>): Verdeling | null {
  if (sorted.length === 0) return null
  const at = (p: number): number => quantile(sorted, p) ?? Number.NaN
  return { min: at(0), p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), max: at(1) }
}
