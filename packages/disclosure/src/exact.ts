import type { Cube } from './cube.ts'
import { codeAt } from './cube.ts'
import type { Dimension } from './dimension.ts'
import type { Hiding, Wish } from './search.ts'
import type { CheapestProblem, Solver } from './solver.ts'
import type { World } from './world.ts'

/** So many details take part in one question. */
const mostDetails = [200, 600] as const

/**
 * The cheapest way to meet a wish among the details around a cell, found by integer programming: for small tables, and for what the search could not find.
 * Carries it out in the world and hides what has to be hidden. False when there is no way.
 */
export function reachExactly(cube: Cube, world: World, wish: Wish, hiding: Hiding, solver: Solver): boolean {
  for (const most of mostDetails) {
    const around = detailsAround(cube, wish.cell, most)
    const sums = sumsOver(cube, around)
    for (const mayHide of [false, true]) {
      const { problem, details } = ask(world, wish, hiding, sums, mayHide)
      const answer = solver.cheapest(problem)
      if (answer === null) continue
      carryOut(world, sums, hiding, answer.slice(0, details))
      return true
    }
    if (around.every((leaves, index) => leaves.length === allLeaves(cube, index))) return false
  }
  return false
}

interface Sum {
  readonly cell: number
  readonly variables: readonly number[]
}

function ask(
  world: World,
  wish: Wish,
  hiding: Hiding,
  sums: readonly Sum[],
  mayHide: boolean,
): { readonly problem: CheapestProblem; readonly details: number } {
  const details = sums.reduce((most, { variables }) => Math.max(most, ...variables.map(variable => variable + 1)), 0)
  const reach = 4 * wish.distance + 20
  const [low, high, cost] = [
    Array.from({ length: details }, () => -reach),
    Array.from({ length: details }, () => reach),
    Array.from({ length: details }, () => 0),
  ]
  const rows: CheapestProblem['sums'][number][] = []
  const { low: least, high: most } = world.bounds
  for (const { cell, variables } of sums) {
    const value = world.values[cell] ?? 0
    const own = { low: (least[cell] ?? 0) - value, high: (most[cell] ?? Infinity) - value }
    const wanted = cell !== wish.cell ? own : wish.direction > 0 ? { ...own, low: wish.distance } : { ...own, high: -wish.distance }
    const ones = variables.map(() => 1)
    const price = mayHide ? hiding.costOf(cell) : Infinity
    if (price === Infinity) {
      rows.push({ variables, weights: ones, ...wanted })
      continue
    }
    const hides = low.length
    low.push(0)
    high.push(1)
    cost.push(price)
    const down = Math.max((hiding.hidden.low[cell] ?? 0) - value, -reach * variables.length)
    const up = Math.min((hiding.hidden.high[cell] ?? Infinity) - value, reach * variables.length)
    rows.push({ variables: [...variables, hides], weights: [...ones, own.low - down], low: own.low, high: Infinity })
    rows.push({ variables: [...variables, hides], weights: [...ones, own.high - up], low: -Infinity, high: own.high })
  }
  return { problem: { low, high, cost, sums: rows }, details }
}

function carryOut(world: World, sums: readonly Sum[], hiding: Hiding, changes: readonly number[]): void {
  for (const { cell, variables } of sums) {
    const change = variables.reduce((sum, variable) => sum + (changes[variable] ?? 0), 0)
    if (change === 0) continue
    const value = (world.values[cell] ?? 0) + change
    if (value < (world.bounds.low[cell] ?? 0) || value > (world.bounds.high[cell] ?? Infinity)) hiding.hide(cell)
    world.shift(cell, change)
  }
}

/** Per dimension the details nearest to the code of the cell, as many as fit. */
function detailsAround(cube: Cube, cell: number, most: number): readonly (readonly number[])[] {
  const orders = cube.dimensions.map((dimension, index) => nearestLeaves(dimension, codeAt(cube, cell, index)))
  const sizes = orders.map(({ first }) => first)
  const product = () => sizes.reduce((all, size) => all * size, 1)
  // Wider, one dimension after the other, for as long as it fits; narrower when even the nearest do not.
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false
    for (let index = 0; index < sizes.length; index += 1) {
      const size = sizes[index] ?? 1
      if (size >= (orders[index]?.leaves.length ?? 1) || (product() / size) * (size + 1) > most) continue
      sizes[index] = size + 1
      isGrowing = true
    }
  }
  return orders.map(({ leaves }, index) => leaves.slice(0, sizes[index]).toSorted((a, b) => a - b))
}

/** The details of a code, then those with which it shares the smallest codes. */
function nearestLeaves(dimension: Dimension, code: number): { readonly leaves: readonly number[]; readonly first: number } {
  const found = new Set(dimension.leavesOf[code])
  const own = [...found]
  const around = dimension.leavesOf
    .map((leaves, wider) => ({ leaves, wider }))
    .filter(({ leaves }) => own.every(leaf => leaves.includes(leaf)))
    .toSorted((a, b) => a.leaves.length - b.leaves.length)
  for (const { leaves } of around) for (const leaf of leaves) found.add(leaf)
  for (let leaf = 0; leaf < dimension.codesWith.length; leaf += 1) if ((dimension.codesWith[leaf] ?? []).length > 0) found.add(leaf)
  return { leaves: [...found], first: 1 }
}

function allLeaves({ dimensions }: Cube, index: number): number {
  return (dimensions[index]?.codesWith ?? []).filter(codes => codes.length > 0).length
}

/** Every cell that changes when these details do, and which of them it adds up. */
function sumsOver(cube: Cube, around: readonly (readonly number[])[]): readonly Sum[] {
  let sums: readonly Sum[] = [{ cell: 0, variables: [0] }]
  cube.dimensions.forEach(({ leavesOf }, index) => {
    const stride = cube.strides[index] ?? 1
    const leaves = around[index] ?? []
    const codes = leavesOf.flatMap((own, code) => {
      const within = leaves.flatMap((leaf, place) => (own.includes(leaf) ? [place] : []))
      return within.length === 0 ? [] : [{ code, within }]
    })
    sums = sums.flatMap(({ cell, variables }) =>
      codes.map(({ code, within }) => ({
        cell: cell + code * stride,
        variables: variables.flatMap(variable => within.map(place => variable * leaves.length + place)),
      })),
    )
  })
  return sums
}
