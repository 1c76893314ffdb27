import { zonderUiterste } from './afronding.ts'
import { FigureError } from './figure-error.ts'
import type { Bounds, Interval, NoInterval } from './interval.ts'
import type { Ontbreekt } from './ontbreekt.ts'
import { lowestMean } from './weighted-mean.ts'

/** The figure of one area, with what rounding leaves open, or the reason why it is missing. */
export interface Deel {
  readonly gebied: string
  readonly cijfer: Interval | NoInterval
}

/** A part of a mean: the figure, and how much it counts. */
export interface GewogenDeel extends Deel {
  readonly gewicht: Interval | NoInterval
}

/** An area whose part is missing. */
export interface OntbrekendDeel {
  readonly gebied: string
  readonly ontbreekt: Ontbreekt
}

/** What cannot be combined, because it is not known of every area. */
export interface Onvolledig extends NoInterval {
  readonly delen: readonly OntbrekendDeel[]
}

/** One figure for several areas: the value, and the bounds between which the true one lies; or why there is none. */
export type Samengevoegd = Interval | Onvolledig

/**
 * The sum of the counts of areas that do not overlap. When a part is missing the sum is missing too, with the reason of that part: a sum
 * of what happens to be known would be too low without saying so. Throws `FigureError` for no areas or for an area that is there twice.
 */
export function addUp(delen: readonly Deel[]): Samengevoegd {
  checkGebieden(delen)
  const missing = delen.flatMap(({ gebied, cijfer }) => (cijfer.waarde === null ? [{ gebied, ontbreekt: cijfer.ontbreekt }] : []))
  if (missing.length > 0) return incomplete(missing)
  const known = delen.map(({ cijfer }) => cijfer).filter(cijfer => cijfer.waarde !== null)
  return { waarde: sumOf(known, 'waarde'), onder: sumOf(known, 'onder'), boven: sumOf(known, 'boven') }
}

/**
 * The mean of percentages, rates or means of areas that do not overlap, each counting as much as its own denominator. The bounds are
 * the lowest and the highest mean that figures and weights within their own bounds can give: tight, and reached.
 *
 * A missing part makes the mean missing, unless it counts for nothing: its weight is 0 without rounding, or it is published as 0 and the
 * publisher says that the figure cannot occur there. A part whose published weight is 0 but may be a few counts for nothing in the value
 * and for all of `uiterste` in the bounds, if those are known (0 to 100). When all weights are 0 the mean cannot occur.
 *
 * Throws `FigureError` for no areas, an area that is there twice, or a weight below 0.
 */
export function weigh(delen: readonly GewogenDeel[], uiterste: Bounds = zonderUiterste): Samengevoegd {
  checkGebieden(delen)
  const missing: OntbrekendDeel[] = []
  const known: { readonly cijfer: Interval; readonly gewicht: Interval }[] = []
  for (const { gebied, cijfer, gewicht } of delen) {
    checkGewicht(gebied, gewicht)
    if (gewicht.waarde === null) missing.push({ gebied, ontbreekt: gewicht.ontbreekt })
    else if (cijfer.waarde !== null) known.push({ cijfer, gewicht })
    else if (isNothing(cijfer, gewicht)) continue
    else if (gewicht.waarde === 0 && isBounded(uiterste)) known.push({ cijfer: { waarde: uiterste.onder, ...uiterste }, gewicht })
    else missing.push({ gebied, ontbreekt: cijfer.ontbreekt })
  }
  if (missing.length > 0) return incomplete(missing)
  const weight = known.reduce((sum, { gewicht }) => sum + gewicht.waarde, 0)
  if (weight === 0) return incomplete(delen.map(({ gebied }) => ({ gebied, ontbreekt: 'kan-niet-voorkomen' })))
  const waarde = known.reduce((sum, { cijfer, gewicht }) => sum + cijfer.waarde * gewicht.waarde, 0) / weight
  const lowest = lowestMean(known.map(({ cijfer, gewicht }) => ({ waarde: cijfer.onder, ...weightOf(gewicht) })))
  const highest = -lowestMean(known.map(({ cijfer, gewicht }) => ({ waarde: -cijfer.boven, ...weightOf(gewicht) })))
  return { waarde, onder: Math.min(waarde, lowest), boven: Math.max(waarde, highest) }
}

/** What `divide` makes of a sum of counts and the sum that it is set against. */
export interface DivideOptions {
  /** 100 for a percentage, 1,000 for a rate per thousand. */
  readonly factor: number
  /** What the outcome can be at all. */
  readonly uiterste?: Bounds
}

/**
 * `factor` times one sum over another, for a share or a rate of several areas together. A denominator of 0 answers
 * `kan-niet-voorkomen`; one that may be 0 before rounding answers `onbetrouwbaar`, unless `uiterste` says what the outcome can be at
 * most. Throws `FigureError` for a denominator that can be below 0.
 */
export function divide(teller: Interval, noemer: Interval, { factor, uiterste = zonderUiterste }: DivideOptions): Interval | NoInterval {
  if (noemer.onder < 0) {
    throw new FigureError('samenvoegen-ongeldig', `Een noemer van ${noemer.onder} kan niet. Geef 0 of een getal boven 0.`)
  }
  if (noemer.waarde === 0) return { waarde: null, ontbreekt: 'kan-niet-voorkomen' }
  const ends = [noemer.onder, noemer.boven]
  const onder = Math.min(...ends.map(end => over(factor * teller.onder, end)))
  const boven = Math.max(...ends.map(end => over(factor * teller.boven, end)))
  const within = (value: number) => Math.min(uiterste.boven, Math.max(uiterste.onder, value))
  const found = { waarde: within((factor * teller.waarde) / noemer.waarde), onder: within(onder), boven: within(boven) }
  return isBounded(found) ? found : { waarde: null, ontbreekt: 'onbetrouwbaar' }
}

/** Nothing of nothing is nothing; anything else of nothing is beyond every bound. */
function over(teller: number, noemer: number): number {
  return teller === 0 ? 0 : teller / noemer
}

/** A count less a share of another one; the share may be an estimate with bounds of its own, all from 0 up. Never below 0. */
export function subtract(van: Interval, cijfer: Interval, deel: Interval): Interval {
  return {
    waarde: Math.max(0, van.waarde - deel.waarde * cijfer.waarde),
    onder: Math.max(0, van.onder - deel.boven * cijfer.boven),
    boven: Math.max(0, van.boven - deel.onder * cijfer.onder),
  }
}

/** The reason of the parts. Where somewhere a figure is kept back or lost, that is why, not that another area could not have one. */
function incomplete(delen: readonly OntbrekendDeel[]): Onvolledig {
  const told = delen.find(({ ontbreekt }) => ontbreekt !== 'kan-niet-voorkomen') ?? delen[0]
  return { waarde: null, ontbreekt: told?.ontbreekt ?? 'onbekend', delen }
}

function isNothing({ ontbreekt }: NoInterval, gewicht: Interval): boolean {
  return gewicht.boven === 0 || (gewicht.waarde === 0 && ontbreekt === 'kan-niet-voorkomen')
}

function isBounded({ onder, boven }: Bounds): boolean {
  return Number.isFinite(onder) && Number.isFinite(boven)
}

function weightOf({ onder, boven }: Interval): { readonly minste: number; readonly meeste: number } {
  return { minste: onder, meeste: boven }
}

function sumOf(cijfers: readonly Interval[], end: keyof Interval): number {
  return cijfers.reduce((sum, cijfer) => sum + cijfer[end], 0)
}

function checkGebieden(delen: readonly Deel[]): void {
  if (delen.length === 0) throw new FigureError('samenvoegen-ongeldig', 'Er is geen gebied om samen te voegen. Kies minstens één gebied.')
  const seen = new Set<string>()
  for (const { gebied } of delen) {
    if (seen.has(gebied)) throw new FigureError('samenvoegen-ongeldig', `Gebied ${gebied} staat er twee keer in. Noem elk gebied één keer.`)
    seen.add(gebied)
  }
}

function checkGewicht(gebied: string, gewicht: Interval | NoInterval): void {
  if (gewicht.waarde === null || gewicht.onder >= 0) return
  throw new FigureError('samenvoegen-ongeldig', `Het gewicht van ${gebied} is lager dan 0. Geef 0 of een getal boven 0.`)
}
