import { addUpTotals, isDetail, TotalsOf } from './cube.ts'
import type { Model } from './model.ts'
import { seen } from './model.ts'
import { Search } from './search.ts'
import type { Bounds } from './world.ts'
import { World } from './world.ts'

/** So often all cells that are too far from the truth get a turn. */
const rounds = 4

/**
 * Gives every visible cell the number it is published with: a multiple of the base, less than a base from the truth, the same as in earlier
 * releases where that still holds, and such that visible parts add up to their total. It rounds the details, hidden ones as well, so that
 * what is added up fits everywhere; then shifts whole bases between details until no total is too far off. Gives the number
 * of cells for which no such shift was found: they are rounded on their own.
 */
export function roundCounts(model: Model): number {
  const base = model.rules.roundingBase ?? 1
  const rounded = roundDetails(model, base)
  addUpTotals(model.cube, rounded)
  const bounds = roundingBounds(model, base)
  const world = new World(rounded, bounds, { dimensions: model.cube.dimensions.length, grain: base })
  const search = new Search(model.cube, world)
  for (let round = 0; round < rounds; round += 1) {
    const off = cellsOff(model, world.values, bounds)
    if (off.length === 0) break
    for (const cell of off) bringBack(search, world, bounds, cell, base)
  }
  const alone = cellsOff(model, world.values, bounds)
  model.published.set(world.values)
  for (const cell of alone) {
    const known = model.earlier[cell] ?? NaN
    model.published[cell] = Number.isNaN(known) ? Math.round((model.values[cell] ?? 0) / base) * base : known
  }
  return alone.length
}

function bringBack(search: Search, world: World, { low, high }: Bounds, cell: number, base: number): void {
  const value = world.values[cell] ?? 0
  const [least, most] = [low[cell] ?? 0, high[cell] ?? 0]
  if (value > most) search.reach({ cell, direction: -1, distance: Math.ceil((value - most) / base) * base })
  else if (value < least) search.reach({ cell, direction: 1, distance: Math.ceil((least - value) / base) * base })
}

/** Where a rounded cell may end: anything when it is hidden, one number when it was published before. */
function roundingBounds(model: Model, base: number): Bounds {
  const low = new Float64Array(model.cube.size).fill(-Infinity)
  const high = new Float64Array(model.cube.size).fill(Infinity)
  for (let cell = 0; cell < model.cube.size; cell += 1) {
    if (model.status[cell] === seen.zero) low[cell] = high[cell] = 0
    if (model.status[cell] !== seen.visible) continue
    const known = model.earlier[cell] ?? NaN
    low[cell] = Number.isNaN(known) ? (model.values[cell] ?? 0) - base + 1 : known
    high[cell] = Number.isNaN(known) ? (model.values[cell] ?? 0) + base - 1 : known
  }
  return { low, high }
}

/** Each detail to one of the two multiples around it: the nearest, unless its totals are already too far off on that side. */
function roundDetails(model: Model, base: number): Float64Array {
  const { cube, values, status, earlier } = model
  const rounded = new Float64Array(cube.size)
  const errors = new Float64Array(cube.size)
  const totals = new TotalsOf(cube)
  for (let cell = 0; cell < cube.size; cell += 1) {
    if (!isDetail(cube, cell) || status[cell] === seen.zero) continue
    const value = values[cell] ?? 0
    const size = totals.fill(cell)
    const known = earlier[cell] ?? NaN
    const floor = Math.floor(value / base) * base
    const choices = Number.isNaN(known) ? (floor === value && status[cell] === seen.visible ? [floor] : [floor, floor + base]) : [known]
    let best = choices[0] ?? floor
    let least = Infinity
    for (const choice of choices) {
      const error = choice - value
      let cost = status[cell] === seen.visible ? 2 * error * error : 0
      for (let at = 0; at < size; at += 1) cost += (error + (errors[totals.cells[at] ?? 0] ?? 0)) ** 2
      if (cost < least) [best, least] = [choice, cost]
    }
    rounded[cell] = best
    for (let at = 0; at < size; at += 1) errors[totals.cells[at] ?? 0] = (errors[totals.cells[at] ?? 0] ?? 0) + best - value
  }
  return rounded
}

function cellsOff(model: Model, values: Float64Array, { low, high }: Bounds): readonly number[] {
  const off: number[] = []
  for (let cell = 0; cell < model.cube.size; cell += 1) {
    const value = values[cell] ?? 0
    if (model.status[cell] === seen.visible && (value < (low[cell] ?? 0) || value > (high[cell] ?? 0))) off.push(cell)
  }
  return off
}
