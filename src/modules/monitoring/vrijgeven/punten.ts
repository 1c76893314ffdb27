import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { samen } from './gegeven.ts'

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
