import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { punten, samen } from './gegeven.ts'
import { puntenPerMens } from './uit-vragenlijst.ts'

/** A released count, as far as a figure is made of it. */
export interface Vrij {
  readonly waarde: number | null
  readonly scheelt: number | null
}

/** A figure that is made of rounded counts, and between what the true one lies. */
export interface Gemaakt {
  readonly waarde: number
  readonly tussen: { readonly onder: number; readonly boven: number }
}

/** The ends of a scale. */
interface Grenzen {
  readonly laagst: number
  readonly hoogst: number
}

interface Bereik {
  readonly waarde: number
  readonly onder: number
  readonly boven: number
}

function rangeOf(vrij: Vrij | undefined, drempel: number): Bereik | null {
  if (vrij === undefined || vrij.waarde === null) return null
  const off = Math.max(0, (vrij.scheelt ?? 1) - 1)
  return { waarde: vrij.waarde, onder: Math.max(Math.min(vrij.waarde, drempel), vrij.waarde - off), boven: vrij.waarde + off }
}

/**
 * What part of all somebody is in, in whole percents; null when a part or what is left of the whole is hidden or too small: each has at least as many as the threshold, and
 * both together twice as many.
 */
export function procentVan(deel: Vrij | undefined, geheel: Vrij | undefined, drempel: number): number | null {
  const [part, whole] = [rangeOf(deel, drempel), rangeOf(geheel, drempel)]
  if (part === null || whole === null || whole.waarde < 2 * drempel) return null
  return part.waarde < drempel || whole.waarde - part.waarde < drempel ? null : Math.round((100 * part.waarde) / whole.waarde)
}

/** The figure of an indicator in one period, by the names of its parts; null when one of them is hidden. */
export function cijferVan(indicator: IndicatorNaam, getallen: ReadonlyMap<string | null, Vrij>, drempel: number): Gemaakt | null {
  const { soort, maal, noemer } = findIndicator(indicator)
  if (noemer === null) {
    const one = rangeOf(getallen.get(null), drempel)
    return one === null ? null : { waarde: one.waarde, tussen: { onder: one.onder, boven: one.boven } }
  }
  const isPart = soort === 'aandeel'
  if (isPart && procentVan(getallen.get('wel'), getallen.get(samen), drempel) === null) return null
  const part = rangeOf(getallen.get(isPart ? 'wel' : 'teller'), drempel)
  const whole = rangeOf(getallen.get(isPart ? samen : 'noemer'), drempel)
  if (part === null || whole === null || whole.onder <= 0) return null
  return {
    waarde: (maal * part.waarde) / whole.waarde,
    tussen: { onder: (maal * part.onder) / whole.boven, boven: (maal * part.boven) / whole.onder },
  }
}

/**
 * The mean of a scale, from the points and the people as they were released; null when one of them is hidden. Between what it lies: what rounding leaves, and chance on both sides (95 of 100 times), with the largest
 * spread that scores with such a mean can have, for the spread itself is not released.
 */
export function scoreVan(schaal: Grenzen | null, getallen: ReadonlyMap<string | null, Vrij>, drempel: number): Gemaakt | null {
  const [part, people] = [rangeOf(getallen.get(punten), drempel), rangeOf(getallen.get(samen), drempel)]
  if (schaal === null || part === null || people === null) return null
  const share = (sum: number, count: number) => Math.min(1, sum / (puntenPerMens * count))
  const chance = (at: number) => 1.959964 * Math.sqrt((at * (1 - at)) / people.onder)
  const [low, high] = [share(part.onder, people.boven), share(part.boven, people.onder)]
  const scale = (at: number) => schaal.laagst + Math.min(1, Math.max(0, at)) * (schaal.hoogst - schaal.laagst)
  return {
    waarde: scale(share(part.waarde, people.waarde)),
    tussen: { onder: scale(low - chance(low)), boven: scale(high + chance(high)) },
  }
}

/** An amount is given exactly, or not at all. */
export function bedragVan(vrij: Vrij | undefined): Gemaakt | null {
  if (vrij === undefined || vrij.waarde === null) return null
  return { waarde: vrij.waarde, tussen: { onder: vrij.waarde, boven: vrij.waarde } }
}
