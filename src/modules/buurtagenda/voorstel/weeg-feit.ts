import type { Feit, Kant, Maatstaf } from './feit.ts'
import type { Gewichten } from './gewichten.ts'
import type { Onderwerp, Richting } from './onderwerp.ts'

/** Beyond three spreads nothing counts heavier: of such a figure the reason is found first. */
const mostSpreads = 3

/** How one figure weighs as a challenge or a strength. */
export interface Weging {
  readonly feit: Feit
  readonly kant: Kant
  /** Mean of how far the figure lies from the country and from peers, in spreads of at most three, as a share of three: above 0, at most 1. */
  readonly ernst: number
  /** Share of the inhabitants that it is about, above 0 and at most 1; null when the figure counts no people. */
  readonly omvang: number | null
  /** What the best theme can do: 1/3, 2/3 or 1. */
  readonly invloed: number
  /** The three together, 0 to 1. */
  readonly cijfer: number
  /** How many people more (or fewer, below 0) than there would be at the level of peers; null without peers or people. */
  readonly verschil: number | null
}

interface Waarmee {
  readonly onderwerp: Onderwerp
  readonly richting: Richting
  readonly inwoners: number
  readonly gewichten: Gewichten
}

/**
 * Weighs one figure: severity, residents concerned, and what the themes can do, as a weighted geometric mean, so that a part that is almost nothing
 * cannot be made good by another. Null when the figure does not differ, by its margin, from the country and not from peers, or when the two contradict
 * each other.
 */
export function weighFeit(feit: Feit, { onderwerp, richting, inwoners, gewichten }: Waarmee): Weging | null {
  const ernst = meanDistance(feit)
  if (ernst === 0) return null
  const kant = ernst > 0 === (richting === 'gunstig') ? 'kracht' : 'uitdaging'
  if (kant === 'kracht' && richting === 'vraagt-meer') return null
  const people = feit.bevolking === null ? null : concerned(feit.waarde, feit.bevolking, { kant, richting })
  const omvang = people === null || inwoners <= 0 ? null : Math.min(1, people / inwoners)
  const invloed = Math.max(...Object.values(onderwerp.kan)) / 3
  const size = Math.abs(ernst)
  return {
    feit,
    kant,
    ernst: size,
    omvang,
    invloed,
    cijfer: geometricMean([
      [size, gewichten.ernst],
      [omvang, gewichten.omvang],
      [invloed, gewichten.invloed],
    ]),
    verschil: feit.gelijken === null || feit.bevolking === null ? null : ((feit.waarde - feit.gelijken.waarde) / 100) * feit.bevolking,
  }
}

/** Above 0 when the buurt lies higher. */
function meanDistance(feit: Feit): number {
  const distances = [feit.land, feit.gelijken].filter(maatstaf => maatstaf !== null).map(maatstaf => distance(feit, maatstaf))
  if (distances.some(d => d > 0) && distances.some(d => d < 0)) return 0
  const total = distances.reduce((sum, d) => sum + d, 0)
  return distances.length === 0 ? 0 : total / distances.length / mostSpreads
}

/** In spreads, at most three. Of a combination the bound that is nearest speaks: what may be nothing counts as nothing. */
function distance({ waarde, grenzen, marge }: Feit, maatstaf: Maatstaf): number {
  const { onder, boven } = grenzen ?? { onder: waarde, boven: waarde }
  const gap = onder > maatstaf.waarde ? onder - maatstaf.waarde : boven < maatstaf.waarde ? boven - maatstaf.waarde : 0
  if (Math.abs(gap) <= marge) return 0
  const spreads = gap / maatstaf.spreiding
  return Math.max(-mostSpreads, Math.min(mostSpreads, spreads))
}

/** People on the side that the sentence is about: who feel healthy for a strength, who do not for a challenge. */
function concerned(percentage: number, bevolking: number, { kant, richting }: { kant: Kant; richting: Richting }): number {
  const countsThem = (kant === 'kracht') === (richting === 'gunstig')
  return ((countsThem ? percentage : 100 - percentage) / 100) * bevolking
}

/** Parts that are not known are left out, with their weight. */
function geometricMean(parts: readonly (readonly [number | null, number])[]): number {
  const known = parts.filter((part): part is readonly [number, number] => part[0] !== null && part[1] > 0)
  const total = known.reduce((sum, [, weight]) => sum + weight, 0)
  if (total === 0) return 0
  return Math.exp(known.reduce((sum, [value, weight]) => sum + weight * Math.log(value), 0) / total)
}
