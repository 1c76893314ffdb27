import type { Step } from './steps.ts'

/** What is known of each cell: that it lies between these two, ends included. */
export interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

const spare = 1e-7

/**
 * A table that fits everything known, being changed block by block without leaving what fits. Every table it passes through is one that
 * the reader cannot exclude: a proof that needs no solver, and holds for whole numbers.
 *
 * A block is built from a cell by adding a step per dimension. The cells that it changes stand in a row, those of fewer steps first, so that what was
 * found for a part of a block still holds for the whole.
 */
export class World {
  readonly values: Float64Array
  /** Changes are multiples of this: 1 for people, less for money. */
  readonly grain: number
  readonly #truth: Float64Array
  #bounds: Bounds
  #touched: number[] = []
  #cells = new Int32Array(1024)
  #signs = new Int8Array(1024)
  /** Cells that may not move in this search. */
  #isFixed: ((cell: number) => boolean) | null = null

  constructor(truth: Float64Array, bounds: Bounds, grain: number) {
    this.#truth = truth
    this.values = truth.slice()
    this.#bounds = bounds
    this.grain = grain
  }

  /** From here on the world moves between these. */
  within(bounds: Bounds): void {
    this.#bounds = bounds
  }

  get bounds(): Bounds {
    return this.#bounds
  }

  fix(isFixed: ((cell: number) => boolean) | null): void {
    this.#isFixed = isFixed
  }

  /** Begins a block with one cell, which gains; gives how many cells it has. */
  start(cell: number): number {
    this.#cells[0] = cell
    this.#signs[0] = 1
    return 1
  }

  /** Adds the step of a dimension to the first `size` cells of the block; gives how many it has now. */
  extend(size: number, { offsets, signs }: Step): number {
    const needed = size * offsets.length
    if (needed > this.#cells.length) this.#grow(needed)
    const cells = this.#cells
    const marks = this.#signs
    let at = size
    for (let step = 1; step < offsets.length; step += 1) {
      const offset = offsets[step] ?? 0
      const sign = signs[step] ?? 0
      for (let index = 0; index < size; index += 1) {
        cells[at] = (cells[index] ?? 0) + offset
        marks[at] = (marks[index] ?? 0) * sign
        at += 1
      }
    }
    return needed
  }

  #grow(needed: number): void {
    const cells = new Int32Array(needed * 2)
    cells.set(this.#cells)
    const signs = new Int8Array(needed * 2)
    signs.set(this.#signs)
    this.#cells = cells
    this.#signs = signs
  }

  /** How far the cells from `from` to `to` can be moved up (1) or down (-1) within the bounds, at most `wanted`; 0 when that is nothing. */
  room(from: number, to: number, direction: 1 | -1, wanted: number, { low, high }: Bounds = this.#bounds): number {
    const cells = this.#cells
    const signs = this.#signs
    const { values } = this
    let room = wanted
    for (let index = from; index < to; index += 1) {
      const cell = cells[index] ?? 0
      const value = values[cell] ?? 0
      const own = (signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
      if (own < room) {
        room = own
        if (room < this.grain - spare) return 0
      }
      if (this.#isFixed !== null && this.#isFixed(cell)) return 0
    }
    return this.grain >= 1 ? Math.floor(room / this.grain + spare) * this.grain : room
  }

  /** How much it strains these cells when they move one grain: little when they keep room. Infinity when they cannot. */
  strain(from: number, to: number, direction: 1 | -1): number {
    const { low, high } = this.#bounds
    let strain = 0
    for (let index = from; index < to; index += 1) {
      const cell = this.#cells[index] ?? 0
      const value = this.values[cell] ?? 0
      const room = (this.#signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
      if (room < this.grain - spare || this.#isFixed?.(cell)) return Infinity
      strain += 1 / room
    }
    return strain
  }

  /** What the cells cost together that would leave their bounds when they move this far. */
  costOfBlocked(from: number, to: number, direction: 1 | -1, distance: number, costOf: (cell: number) => number): number {
    let cost = 0
    for (let index = from; index < to; index += 1) if (this.#isBlocked(index, direction, distance)) cost += costOf(this.#cells[index] ?? 0)
    return cost
  }

  /** The cells of a block that would leave their bounds when it moves this far. */
  blocked(size: number, direction: 1 | -1, distance: number): readonly number[] {
    const blocked: number[] = []
    for (let index = 0; index < size; index += 1) if (this.#isBlocked(index, direction, distance)) blocked.push(this.#cells[index] ?? 0)
    return blocked
  }

  #isBlocked(index: number, direction: 1 | -1, distance: number): boolean {
    const cell = this.#cells[index] ?? 0
    const value = this.values[cell] ?? 0
    const { low, high } = this.#bounds
    const room = (this.#signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
    return room < distance - spare
  }

  /** Moves a block of so many cells. */
  move(size: number, distance: number): void {
    for (let index = 0; index < size; index += 1) this.shift(this.#cells[index] ?? 0, (this.#signs[index] ?? 0) * distance)
  }

  /** Moves one cell, as part of a change that fits as a whole. */
  shift(cell: number, distance: number): void {
    this.values[cell] = (this.values[cell] ?? 0) + distance
    this.#touched.push(cell)
  }

  /** Back to the table as it is. */
  reset(): void {
    for (const cell of this.#touched) this.values[cell] = this.#truth[cell] ?? 0
    this.#touched = []
  }

  /** The cells that changed since, some of them more than once. */
  get touched(): readonly number[] {
    return this.#touched
  }
}
