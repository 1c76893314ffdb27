import type { Verdeling } from '../../data.ts'

/** Shares of the areas that lie below each of the figures that tell how they are spread. */
const shares = { min: 0, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, max: 1 } as const

/**
 * Where a figure lies on a line on which every quarter holds a quarter of the areas, 0 to 1. Linear between the figures that are known; where many
 * areas share a figure, in the middle of them; beyond the lowest or the highest, at the end.
 */
export function placeAmong(verdeling: Verdeling, waarde: number): number {
  const knots = (Object.keys(shares) as (keyof typeof shares)[]).map(name => ({ at: shares[name], waarde: verdeling[name] }))
  const same = knots.filter(knot => knot.waarde === waarde)
  const [first] = same
  if (first) return (first.at + (same.at(-1) ?? first).at) / 2
  const above = knots.findIndex(knot => knot.waarde > waarde)
  const [from, to] = [knots[above - 1], knots[above]]
  if (above === -1) return 1
  if (!from || !to) return 0
  return from.at + ((waarde - from.waarde) / (to.waarde - from.waarde)) * (to.at - from.at)
}
