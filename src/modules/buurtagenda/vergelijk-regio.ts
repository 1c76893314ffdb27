/** How a challenge or a strength of the region stands here: at least as much, no clear difference, less, or nobody knows. */
export const uitkomsten = ['meer', 'gelijk', 'minder', 'onbekend'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** A figure with the bounds that combining leaves; null for a figure as published. */
export interface Kantcijfer {
  readonly waarde: number
  readonly grenzen: { readonly onder: number; readonly boven: number } | null
}

/** One measure of a region beside the same measure of the buurt, in the same period. */
export interface Paar {
  readonly buurt: Kantcijfer
  readonly regio: Kantcijfer
  /** From how much on two areas count as different, in the unit of the measure. */
  readonly marge: number
  /** Whether a higher figure means more of what the text says; null when nobody can tell. */
  readonly isHogerMeer: boolean | null
}

/** Compares by the bounds that lie nearest to each other: what may be no difference counts as none, and so does a gap within the margin. */
export function comparePaar({ buurt, regio, marge, isHogerMeer }: Paar): Uitkomst {
  if (isHogerMeer === null) return 'onbekend'
  const gap = gapBetween(boundsOf(buurt), boundsOf(regio))
  if (Math.abs(gap) <= marge) return 'gelijk'
  return gap > 0 === isHogerMeer ? 'meer' : 'minder'
}

/** What several measures say together: the side that any of them is on, unless they contradict each other. */
export function joinUitkomsten(each: readonly Uitkomst[]): Uitkomst {
  const known = each.filter(uitkomst => uitkomst !== 'onbekend')
  if (known.length === 0) return 'onbekend'
  const [more, less] = [known.includes('meer'), known.includes('minder')]
  if (more === less) return 'gelijk'
  return more ? 'meer' : 'minder'
}

function boundsOf({ waarde, grenzen }: Kantcijfer): { readonly onder: number; readonly boven: number } {
  return grenzen ?? { onder: waarde, boven: waarde }
}

/** Above zero when the first lies higher; zero when they touch. */
function gapBetween(a: { onder: number; boven: number }, b: { onder: number; boven: number }): number {
  if (a.onder > b.boven) return a.onder - b.boven
  return a.boven < b.onder ? a.boven - b.onder : 0
}
