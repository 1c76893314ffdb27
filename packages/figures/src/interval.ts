import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile'
import { checkBetrouwbaarheid, zFor, type ConfidenceOptions } from './confidence.ts'
import { checkCount, checkPer } from './count.ts'
import { FigureError } from './figure-error.ts'
import type { Ontbreekt } from './ontbreekt.ts'

/** The two ends of an interval; `onder` is never above `boven`. */
export interface Bounds {
  readonly onder: number
  readonly boven: number
}

/** A value with its interval: `onder <= waarde <= boven`. */
export interface Interval extends Bounds {
  readonly waarde: number
}

/** What cannot be calculated, with the reason. */
export interface NoInterval {
  readonly waarde: null
  readonly ontbreekt: Ontbreekt
}

/** From this count on Byar's approximation is used; below it the exact Poisson interval. */
export const byarFrom = 10

const ofNobody: NoInterval = Object.freeze({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })

/**
 * Wilson's score interval (1927) for `x` of `n`, as fractions from 0 to 1, clamped to that range and around the fraction itself. `n` =
 * 0 answers `kan-niet-voorkomen`: there is no share of nobody. Throws `FigureError` when `x` > `n`, or for a negative or infinite
 * count.
 */
export function wilson(x: number, n: number, options: ConfidenceOptions = {}): Interval | NoInterval {
  const z = zFor(options.betrouwbaarheid ?? 0.95)
  checkCount(x, 'telling')
  checkCount(n, 'groep')
  if (x > n) throw new FigureError('aantal-ongeldig', `${x} van de ${n} kan niet. De telling is hoogstens zo groot als de groep.`)
  if (n === 0) return ofNobody
  const waarde = x / n
  const middle = 2 * x + z * z
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - waarde))
  const scale = 2 * (n + z * z)
  const onder = Math.min(waarde, Math.max(0, (middle - spread) / scale))
  const boven = Math.max(waarde, Math.min(1, (middle + spread) / scale))
  return { waarde, onder, boven }
}

/**
 * Byar's approximation of the Poisson interval around a count (Breslow and Day, 1987). Not good below 10: `poissonInterval` takes the
 * exact one there. The lower bound is never negative. Throws `FigureError` for a negative or infinite count.
 */
export function byar(x: number, options: ConfidenceOptions = {}): Interval {
  const z = zFor(options.betrouwbaarheid ?? 0.95)
  checkCount(x, 'telling')
  const lowerRoot = x === 0 ? 0 : 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))
  const next = x + 1
  const upperRoot = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))
  return { waarde: x, onder: Math.max(0, x * lowerRoot ** 3), boven: next * upperRoot ** 3 }
}

/**
 * The exact Poisson interval around a count (Garwood, 1936), from quantiles of chi-square. The lower bound of 0 is 0.
 * Throws `FigureError` for a negative or infinite count.
 */
export function exactPoisson(x: number, options: ConfidenceOptions = {}): Interval {
  const { betrouwbaarheid = 0.95 } = options
  checkBetrouwbaarheid(betrouwbaarheid)
  checkCount(x, 'telling')
  return { waarde: x, ...exactBounds(x, betrouwbaarheid) }
}

function exactBounds(x: number, betrouwbaarheid: number): Bounds {
  const tail = (1 - betrouwbaarheid) / 2
  return {
    onder: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
    boven: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
  }
}

/** The interval around a count: exact below 10, Byar from 10 on, as public health offices do. Meant for whole counts. */
export function poissonInterval(x: number, options: ConfidenceOptions = {}): Interval {
  if (x >= byarFrom) return byar(x, options)
  const { betrouwbaarheid = 0.95 } = options
  const known = smallCounts.get(betrouwbaarheid)?.[x]
  return known ? { waarde: x, ...known } : exactPoisson(x, options)
}

/** The exact bounds of 0 to 9 at the two usual levels: a country has hundreds of thousands of such small counts. */
const smallCounts: ReadonlyMap<number, readonly Bounds[]> = new Map(
  [0.95, 0.998].map(level => [level, Array.from({ length: byarFrom }, (_, x) => exactBounds(x, level))]),
)

export interface RateOptions extends ConfidenceOptions {
  /** The rate is per this many of the population: 1 unless told, 1000 for "per 1.000 inwoners". */
  readonly per?: number
}

/**
 * A rate, `x` events in a population of `n`, with the interval of `poissonInterval`. One person can have more than one event, so `x`
 * may be above `n`. Nobody and no event answers `kan-niet-voorkomen`; events in a population of nobody, and negative or infinite
 * counts, throw `FigureError`.
 */
export function rate(x: number, n: number, options: RateOptions = {}): Interval | NoInterval {
  const { onder, boven } = poissonInterval(x, options)
  const per = checkPer(options.per)
  checkCount(n, 'bevolking')
  if (n > 0) return { waarde: (x / n) * per, onder: (onder / n) * per, boven: (boven / n) * per }
  if (x > 0) throw new FigureError('aantal-ongeldig', `${x} gebeurtenissen in een bevolking van 0 kan niet. Controleer de bevolking.`)
  return ofNobody
}
