import { FigureError } from './figure-error.ts'
import type { Bounds, Interval } from './interval.ts'

/**
 * How a publisher rounds a figure.
 *
 * - `geen`: not at all
 * - `dichtstbij`: to the nearest multiple of `stap`, so at most half a step away
 * - `toeval`: a whole number goes up or down to a multiple of `stap` as a draw decides, so less than a whole step away (what CBS calls
 *   "aselect afgerond": 12 becomes 10 or 15)
 */
export type Afronding =
  | { readonly soort: 'geen' }
  | { readonly soort: 'dichtstbij'; readonly stap: number }
  | { readonly soort: 'toeval'; readonly stap: number }

/** What a figure can be at all, such as 0 to 100 for a percentage. */
export const zonderUiterste: Bounds = Object.freeze({ onder: Number.NEGATIVE_INFINITY, boven: Number.POSITIVE_INFINITY })

/**
 * A published figure with everything that the figure before rounding can have been: `onder` and `boven` are reached, not only
 * approached. Throws `FigureError` for a step that is not above 0 (for `toeval`: not whole), and for a value outside `uiterste`.
 */
export function unround(waarde: number, afronding: Afronding, uiterste: Bounds = zonderUiterste): Interval {
  const room = roomOf(afronding)
  if (!Number.isFinite(waarde) || waarde < uiterste.onder || waarde > uiterste.boven) {
    throw new FigureError('samenvoegen-ongeldig', `Het cijfer ${waarde} ligt niet van ${uiterste.onder} tot en met ${uiterste.boven}.`)
  }
  return { waarde, onder: Math.max(uiterste.onder, waarde - room), boven: Math.min(uiterste.boven, waarde + room) }
}

/** How far the figure before rounding can lie from the published one. */
function roomOf(afronding: Afronding): number {
  if (afronding.soort === 'geen') return 0
  const { soort, stap } = afronding
  const isPossible = soort === 'toeval' ? Number.isInteger(stap) : Number.isFinite(stap)
  if (!isPossible || stap <= 0) throw new FigureError('samenvoegen-ongeldig', `Afronden op ${stap} kan niet. Geef een stap boven 0.`)
  return soort === 'toeval' ? stap - 1 : stap / 2
}
