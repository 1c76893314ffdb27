import type { Cube } from './cube.ts'
import { codeAt } from './cube.ts'
import { grownDimension } from './exact.ts'
import type { Hiding, Wish } from './search.ts'
import type { World } from './world.ts'

/** From one place in the row to another the sum of what changes is at most so much. */
interface Limit {
  readonly from: number
  readonly to: number
  readonly most: number
}

/**
 * Whether a wish cannot be met, whatever is hidden for it: because along the dimension in which sums grew, what the cells of its own row say of each other leaves too
 * little room. It looks where every sum of that dimension adds up details that follow each other, as months do in quarters, years, and years so far. Then what is
 * known of each sum limits the difference between two places in the row, and there is a way unless such limits go round to less than nothing (Bellman and Ford).
 * False when there is a way within the row, which says nothing of the rest of the table, and where no sums grew.
 */
export function isOutOfReach(cube: Cube, world: World, wish: Wish, hiding: Hiding): boolean {
  const limits = limitsAlong(cube, world, wish, hiding)
  if (limits === null) return false
  const places = limits.reduce((most, { from, to }) => Math.max(most, from, to), 0) + 1
  const least = new Float64Array(places)
  for (let round = 0; round <= places; round += 1) {
    let isLower = false
    for (const { from, to, most } of limits) {
      const sum = (least[from] ?? 0) + most
      if (sum >= (least[to] ?? 0) - 1e-9) continue
      least[to] = sum
      isLower = true
    }
    if (!isLower) return false
  }
  return true
}

/** The limits of one row of cells; null where sums do not add up details that follow each other. */
function limitsAlong(cube: Cube, world: World, { cell: wished, direction, distance }: Wish, hiding: Hiding): readonly Limit[] | null {
  const along = grownDimension(cube)
  const dimension = cube.dimensions[along]
  if (dimension === undefined) return null
  const placeOf = new Map(
    dimension.codesWith.flatMap((codes, leaf) => (codes.length > 0 ? [leaf] : [])).map((leaf, place) => [leaf, place]),
  )
  const limits: Limit[] = []
  for (const [code, leaves] of dimension.leavesOf.entries()) {
    const begin = placeOf.get(leaves[0] ?? -1) ?? 0
    const end = begin + leaves.length
    if ((placeOf.get(leaves.at(-1) ?? -1) ?? 0) !== end - 1) return null
    const cell = wished + (code - codeAt(cube, wished, along)) * (cube.strides[along] ?? 1)
    const { low, high } = Number.isFinite(hiding.costOf(cell)) ? hiding.hidden : world.bounds
    const value = world.values[cell] ?? 0
    const up = cell === wished && direction < 0 ? -distance : (high[cell] ?? Infinity) - value
    const down = cell === wished && direction > 0 ? -distance : value - (low[cell] ?? 0)
    if (up < Infinity) limits.push({ from: begin, to: end, most: up })
    if (down < Infinity) limits.push({ from: end, to: begin, most: down })
  }
  return limits
}
