import { zFor } from './confidence.ts'
import { checkCount } from './count.ts'
import { FigureError } from './figure-error.ts'
import { exactPoisson, type Bounds } from './interval.ts'

/** How many of how many: people of a group, or events in a population. */
export interface Trechterpunt {
  readonly x: number
  readonly n: number
}

/** `aandeel`: each person counts once or not at all. `telling`: events, of which one person can have several. */
export type Trechtersoort = 'aandeel' | 'telling'

/** The limits at one size of area: where chance alone would keep 95% and 99.8% of areas that are all like the whole. */
export interface Trechtergrenzen {
  readonly b95: Bounds
  readonly b998: Bounds
}

/** Where an area lies: within the limits, or beyond those of 95% or 99.8%. */
export interface Trechterplek {
  readonly kant: 'binnen' | 'hoger' | 'lager'
  readonly betrouwbaarheid: 0.95 | 0.998 | null
}

/** How much more areas differ than chance alone would make them. */
export interface Uitspreiding {
  /** Mean squared distance from the whole in standard errors, the outer tenth on each side drawn in: 1 when chance is all there is. */
  readonly phi: number
  /** Whether that is more than chance would give: then most areas lie outside, and being outside says little about one of them. */
  readonly isMeerDanToeval: boolean
}

/** The share or rate of all areas together, as a fraction. Throws `FigureError` for no areas, or for areas without anybody. */
export function funnelMean(punten: readonly Trechterpunt[], soort: Trechtersoort): number {
  let events = 0
  let people = 0
  for (const { x, n } of punten) {
    checkPunt({ x, n }, soort)
    events += x
    people += n
  }
  if (people === 0) throw new FigureError('aantal-ongeldig', 'Een trechter heeft gebieden met mensen nodig. Kies andere gebieden.')
  return events / people
}

/**
 * The limits around `mean` (a fraction) for an area of `n`, as fractions. Of shares: mean ± z·√(mean·(1 − mean)/n), within 0 and 1, so that
 * an area lies outside exactly when Wilson's interval of its own share leaves out the mean. Of counts: the rates whose own exact Poisson
 * interval ends at the mean. As PHEindicatormethods has both.
 */
export function funnelLimits(mean: number, n: number, soort: Trechtersoort): Trechtergrenzen {
  checkCount(n, 'bevolking')
  checkCount(mean, 'gemiddelde')
  const limits = soort === 'aandeel' ? shareLimits : countLimits
  return { b95: limits(mean, n, 0.95), b998: limits(mean, n, 0.998) }
}

function shareLimits(mean: number, n: number, betrouwbaarheid: number): Bounds {
  if (mean > 1) throw new FigureError('aantal-ongeldig', `Een aandeel van ${mean} kan niet. Geef een getal van 0 tot en met 1.`)
  const spread = n === 0 ? 1 : zFor(betrouwbaarheid) * Math.sqrt((mean * (1 - mean)) / n)
  return { onder: Math.max(0, mean - spread), boven: Math.min(1, mean + spread) }
}

function countLimits(mean: number, n: number, betrouwbaarheid: number): Bounds {
  const expected = mean * n
  if (expected === 0) return { onder: 0, boven: 0 }
  const boundsAt = (x: number) => exactPoisson(x, { betrouwbaarheid })
  const lowest = boundsAt(0).boven >= expected ? 0 : solve(x => boundsAt(x).boven, expected)
  return { onder: lowest / n, boven: solve(x => boundsAt(x).onder, expected) / n }
}

/** The count at which a rising bound reaches the number. */
function solve(bound: (x: number) => number, wanted: number): number {
  let low = 0
  let high = 2 * wanted + 20
  while (bound(high) < wanted) high *= 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (bound(middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Where one area lies in the funnel around `mean`. On a limit is within it; an area without anybody has no place: null. */
export function placeInFunnel(punt: Trechterpunt, mean: number, soort: Trechtersoort): Trechterplek | null {
  checkPunt(punt, soort)
  if (punt.n === 0) return null
  const isOutside = soort === 'aandeel' ? isOutsideShares(punt, mean) : isOutsideCounts(punt, mean)
  if (!isOutside(0.95)) return { kant: 'binnen', betrouwbaarheid: null }
  return { kant: punt.x / punt.n > mean ? 'hoger' : 'lager', betrouwbaarheid: isOutside(0.998) ? 0.998 : 0.95 }
}

/** A billionth is allowed for the way computers divide. */
function isOutsideShares({ x, n }: Trechterpunt, mean: number): (betrouwbaarheid: number) => boolean {
  return betrouwbaarheid => {
    const { onder, boven } = shareLimits(mean, n, betrouwbaarheid)
    return x / n < onder - 1e-9 || x / n > boven + 1e-9
  }
}

/** By the interval of the count itself, which says the same as the limits and needs no search. */
function isOutsideCounts({ x, n }: Trechterpunt, mean: number): (betrouwbaarheid: number) => boolean {
  return betrouwbaarheid => {
    const { onder, boven } = exactPoisson(x, { betrouwbaarheid })
    return mean * n < onder - 1e-9 || mean * n > boven + 1e-9
  }
}

/**
 * How far areas spread beyond chance (Spiegelhalter, 2005): the mean of squared z-scores, of which the outermost tenths on both sides are
 * drawn in to the next. More than chance when it passes 1 + 2√(2/areas). Null with fewer than three areas, or when nothing can vary.
 */
export function overdispersion(punten: readonly Trechterpunt[], soort: Trechtersoort): Uitspreiding | null {
  const filled = punten.filter(({ n }) => n > 0)
  if (filled.length < 3) return null
  const mean = funnelMean(filled, soort)
  const variance = soort === 'aandeel' ? mean * (1 - mean) : mean
  if (variance === 0) return null
  const scores = filled.map(({ x, n }) => (x / n - mean) / Math.sqrt(variance / n)).toSorted((a, b) => a - b)
  const cut = Math.floor(scores.length / 10)
  const lowest = scores[cut] ?? 0
  const highest = scores[scores.length - 1 - cut] ?? 0
  const phi = scores.reduce((sum, score) => sum + Math.min(highest, Math.max(lowest, score)) ** 2, 0) / scores.length
  return { phi, isMeerDanToeval: phi > 1 + 2 * Math.sqrt(2 / scores.length) }
}

function checkPunt({ x, n }: Trechterpunt, soort: Trechtersoort): void {
  checkCount(x, 'telling')
  checkCount(n, 'bevolking')
  if (soort === 'aandeel' && x > n)
    throw new FigureError('aantal-ongeldig', `${x} van de ${n} kan niet. De telling is hoogstens zo groot als de groep.`)
}
