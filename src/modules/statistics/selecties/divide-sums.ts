import type { Interval } from '@buurtwijs/figures'
import { addUp, divide } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { Afleiding, CatalogusMaat } from '../catalogue/index.ts'
import { smallestDenominator } from '../figures/reeks.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import type { Bijdrage } from './bijdrage.ts'
import { readParts, uiterstenOf } from './bijdrage.ts'
import type { Combinatie, Gemis } from './combinatie.ts'
import { deelOf, gemisOf, reeksenOf, restsOn } from './combinatie.ts'

/** A derivation that sets one sum of counts against another. */
export type Breuk = Extract<Afleiding, { readonly teller: readonly string[] }>

/**
 * A share or a rate of several areas from their counts: each count is added up over the areas first, so that the rounding of small areas
 * weighs less. Null when some area has no release with all the counts.
 */
export function divideSums(
  statistiek: Statistiek,
  gebieden: readonly GebiedInfo[],
  maat: CatalogusMaat,
  breuk: Breuk,
  periode: string,
): Combinatie | null {
  const perGebied: ReadonlyMap<string, Bijdrage>[] = []
  for (const gebied of gebieden) {
    const parts = readParts(statistiek, breuk, periode, gebied)
    if (!parts) return null
    perGebied.push(parts)
  }
  const reeksen = reeksenOf(perGebied.flatMap(parts => [...parts.values()]))
  if (!reeksen) return null
  const gemis: Gemis[] = []
  const addMaten = (maten: readonly string[]): Interval | null => {
    let sum: Interval | null = null
    for (const id of new Set(maten)) {
      const bijdragen = perGebied.map(parts => parts.get(id)).filter(bijdrage => bijdrage !== undefined)
      const added = addUp(bijdragen.map(deelOf))
      gemis.push(...gemisOf(added, id, bijdragen))
      if (added.waarde === null) return null
      sum = sum ? plus(sum, added) : added
    }
    return sum
  }
  const [teller, noemer] = [addMaten(breuk.teller), addMaten(breuk.noemer)]
  const rest = { gemis, ...restsOn(reeksen), decimalen: maat.decimalen, gewicht: null }
  if (!teller || !noemer) {
    const told = gemis.find(({ ontbreekt }) => ontbreekt !== 'kan-niet-voorkomen') ?? gemis[0]
    return { ...rest, cijfer: { waarde: null, ontbreekt: told?.ontbreekt ?? 'onbekend' } }
  }
  if (noemer.waarde > 0 && noemer.waarde < smallestDenominator) return { ...rest, cijfer: { waarde: null, ontbreekt: 'te-klein' } }
  const factor = breuk.soort === 'percentage' ? 100 : breuk.factor
  return { ...rest, cijfer: divide(teller, noemer, { factor, uiterste: uiterstenOf(maat) }) }
}

function plus(a: Interval, b: Interval): Interval {
  return { waarde: a.waarde + b.waarde, onder: a.onder + b.onder, boven: a.boven + b.boven }
}
