import type { Cube } from './cube.ts'
import { codeAt } from './cube.ts'
import type { Dimension } from './dimension.ts'
import type { Hiding, Wish } from './search.ts'
import type { CheapestProblem } from './cheapest.ts'
import type { Solver } from './solver.ts'
import type { World } from './world.ts'

/**
 * What is asked, one after the other: among how many details, whether cells may be hidden for it, and whether details are to be near along the dimension in which
 * sums grew (where there is one), or in all.
 */
const questions = [
  { details: 175, mayHide: false, isAlong: true },
  { details: 150, mayHide: false },
  { details: 300, mayHide: false },
  { details: 650, mayHide: false },
  { details: 150, mayHide: true },
  { details: 650, mayHide: true },
  { details: 1600, mayHide: true },
] as const

interface Asking {
  readonly hiding: Hiding
  readonly solver: Solver
  /** Which questions are asked: those that hide nothing, those that may, or both. */
  readonly mayHide: readonly boolean[]
}

/**
 * The cheapest way to meet a wish among the details around a cell, found by integer programming: for small tables, and for what the search could not find.
 * Carries it out in the world and hides what has to be hidden. False when there is no way.
 */
export function reachExactly(cube: Cube, world: World, wish: Wish, { hiding, solver, mayHide: asked }: Asking): boolean {
  const along = grownDimension(cube)
  for (const { details: most, mayHide, ...rest } of questions) {
    if (!asked.includes(mayHide)) continue
    const isAlong = 'isAlong' in rest
    if (isAlong && along < 0) continue
    const sums = sumsOver(cube, detailsAround(cube, wish.cell, most, isAlong ? along : null))
    const { problem, details } = ask(world, wish, hiding, sums, mayHide)
    const answer = solver.cheapest(problem)
    if (answer === null) continue
    carryOut(world, sums, hiding, answer.slice(0, details))
    return true
  }
  return false
}

export function grownDimension({ dimensions }: Cube): number {
  return dimensions.findIndex(({ firstVirtual, codes }) => firstVirtual < codes.length)
}

/** The room of the cell that has to move, when it moves at least so far. */
function roomFor(own: Room, direction: 1 | -1, distance: number): Room {
  return direction > 0 ? { ...own, low: distance } : { ...own, high: -distance }
}

interface Room {
  readonly low: number
  readonly high: number
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
    const room = cell === wish.cell ? roomFor(own, wish.direction, wish.distance) : own
    const ones = variables.map(() => 1)
    const price = mayHide ? hiding.costOf(cell) : Infinity
    if (price === Infinity) {
      rows.push({ variables, weights: ones, ...room })
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

/**
 * Per dimension the details nearest to the code of the cell, as many as fit: its own, then those in the same smallest code, and then all, in
 * the dimension with fewest details first. Along a dimension: there its second circle, such as the months of a quarter, and a few of the third, such as
 * those of the year.
 */
function detailsAround(cube: Cube, cell: number, most: number, along: number | null): readonly (readonly number[])[] {
  const orders = cube.dimensions.map((dimension, index) => {
    const nearest = nearestLeaves(dimension, codeAt(cube, cell, index))
    return index === along ? withFewOfThird(nearest) : nearest
  })
  const sizes = orders.map(({ circles }) => circles[0] ?? 1)
  const product = () => sizes.reduce((all, size) => all * size, 1)
  while (product() > most) {
    const longest = sizes.indexOf(Math.max(...sizes))
    sizes[longest] = Math.max(1, Math.floor(((sizes[longest] ?? 1) * 2) / 3))
  }
  const byLength = orders.map((_, index) => index).toSorted((a, b) => (orders[a]?.leaves.length ?? 0) - (orders[b]?.leaves.length ?? 0))
  const widen = (index: number, wanted: number): void => {
    const fits = Math.floor((most * (sizes[index] ?? 1)) / product())
    sizes[index] = Math.max(sizes[index] ?? 1, Math.min(wanted, fits))
  }
  if (along !== null) widen(along, orders[along]?.circles[2] ?? 1)
  for (const index of byLength) widen(index, orders[index]?.circles[1] ?? 1)
  for (const index of byLength) widen(index, orders[index]?.leaves.length ?? 1)
  return orders.map(({ leaves }, index) => leaves.slice(0, sizes[index]).toSorted((a, b) => a - b))
}

function detailsOf({ codesWith }: Dimension): readonly number[] {
  return codesWith.flatMap((codes, leaf) => (codes.length > 0 ? [leaf] : []))
}

/** So many details of the third circle stand for the rest of them. */
const fewOfThird = 4

function withFewOfThird({ leaves, circles: [own = 1, second = own, third = second] }: Nearest): Nearest {
  const rest = leaves.slice(second, third)
  const few =
    rest.length <= fewOfThird ? rest : Array.from({ length: fewOfThird }, (_, n) => rest[Math.floor((n * rest.length) / fewOfThird)] ?? 0)
  return { leaves: [...leaves.slice(0, second), ...few], circles: [own, second, second + few.length] }
}

interface Nearest {
  readonly leaves: readonly number[]
  readonly circles: readonly number[]
}

/** The details of a code, then those with which it shares the smallest codes; and after how many of them a wider code is complete. */
function nearestLeaves(dimension: Dimension, code: number): Nearest {
  const own = dimension.leavesOf[code] ?? []
  const found = new Set(own)
  const circles = [found.size]
  const around = dimension.leavesOf.filter(leaves => leaves.length > own.length && own.every(leaf => leaves.includes(leaf)))
  for (const leaves of [...around.toSorted((a, b) => a.length - b.length), detailsOf(dimension)]) {
    for (const leaf of leaves) found.add(leaf)
    if (found.size > (circles.at(-1) ?? 0)) circles.push(found.size)
  }
  return { leaves: [...found], circles }
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
