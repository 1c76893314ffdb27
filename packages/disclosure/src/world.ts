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
 */
export class World {
  readonly values: Float64Array
  readonly #truth: Float64Array
  #bounds: Bounds
  /** Steps are multiples of this: 1 for people, less for money. */
  readonly grain: number
  #touched: number[] = []
  /** Cells that the block under construction changes, per dimension that was added, and by how much. */
  readonly #cells: Int32Array[]
  readonly #signs: Int8Array[]
  /** Cells that may not move in this search. */
  #isFixed: ((cell: number) => boolean) | null = null

  constructor(truth: Float64Array, bounds: Bounds, options: { readonly dimensions: number; readonly grain: number }) {
    this.#truth = truth
    this.values = truth.slice()
    this.#bounds = bounds
    this.grain = options.grain
    this.#cells = Array.from({ length: options.dimensions + 1 }, () => new Int32Array(64))
    this.#signs = Array.from({ length: options.dimensions + 1 }, () => new Int8Array(64))
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

  /** Adds the step of one dimension to the block; gives how many cells it changes now. */
  extend(level: number, size: number, { offsets, signs }: Step): number {
    const count = size * offsets.length
    const [cells, marks] = this.#room(level + 1, count)
    const before = this.#cells[level] ?? new Int32Array()
    const beforeSigns = this.#signs[level] ?? new Int8Array()
    let at = 0
    for (let step = 0; step < offsets.length; step += 1) {
      const offset = offsets[step] ?? 0
      const sign = signs[step] ?? 0
      for (let index = 0; index < size; index += 1) {
        cells[at] = (before[index] ?? 0) + offset
        marks[at] = (beforeSigns[index] ?? 0) * sign
        at += 1
      }
    }
    return count
  }

  start(): void {
    const [cells, signs] = this.#room(0, 1)
    cells[0] = 0
    signs[0] = 1
  }

  #room(level: number, count: number): readonly [Int32Array, Int8Array] {
    const cells = this.#cells[level]
    const signs = this.#signs[level]
    if (cells !== undefined && signs !== undefined && cells.length >= count) return [cells, signs]
    const wider = [new Int32Array(count * 2), new Int8Array(count * 2)] as const
    this.#cells[level] = wider[0]
    this.#signs[level] = wider[1]
    return wider
  }

  /** How far the block at this level can be moved up (1) or down (-1) within the bounds, at most `wanted`. */
  roomFor(level: number, size: number, direction: 1 | -1, wanted: number): number {
    const cells = this.#cells[level] ?? new Int32Array()
    const signs = this.#signs[level] ?? new Int8Array()
    const { low, high } = this.#bounds
    let room = wanted
    for (let index = 0; index < size; index += 1) {
      const cell = cells[index] ?? 0
      const value = this.values[cell] ?? 0
      const own = (signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
      if (own < room) room = own
      if (room < this.grain - spare || this.#isFixed?.(cell)) return 0
    }
    return this.#whole(room)
  }

  /** How much the block strains when it moves one grain: little when every cell keeps room. Infinity when it cannot. */
  strain(level: number, size: number, direction: 1 | -1): number {
    const cells = this.#cells[level] ?? new Int32Array()
    const signs = this.#signs[level] ?? new Int8Array()
    const { low, high } = this.#bounds
    let strain = 0
    for (let index = 0; index < size; index += 1) {
      const cell = cells[index] ?? 0
      const value = this.values[cell] ?? 0
      const room = (signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
      if (room < this.grain - spare || this.#isFixed?.(cell)) return Infinity
      strain += 1 / room
    }
    return strain
  }

  /** The same when visible cells may be hidden for it, and what that would cost for a given distance. */
  roomWhenHidden(level: number, size: number, direction: 1 | -1, wanted: number, hidden: Bounds): number {
    const cells = this.#cells[level] ?? new Int32Array()
    const signs = this.#signs[level] ?? new Int8Array()
    let room = wanted
    for (let index = 0; index < size; index += 1) {
      const cell = cells[index] ?? 0
      const value = this.values[cell] ?? 0
      const own = (signs[index] ?? 0) * direction > 0 ? (hidden.high[cell] ?? 0) - value : value - (hidden.low[cell] ?? 0)
      if (own < room) room = own
      if (room < this.grain - spare || this.#isFixed?.(cell)) return 0
    }
    return this.#whole(room)
  }

  /** The cells of the block that would leave their bounds when it moves this far. */
  blockedBy(level: number, size: number, direction: 1 | -1, distance: number): number[] {
    const cells = this.#cells[level] ?? new Int32Array()
    const signs = this.#signs[level] ?? new Int8Array()
    const { low, high } = this.#bounds
    const blocked: number[] = []
    for (let index = 0; index < size; index += 1) {
      const cell = cells[index] ?? 0
      const value = this.values[cell] ?? 0
      const own = (signs[index] ?? 0) * direction > 0 ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0)
      if (own < distance - spare) blocked.push(cell)
    }
    return blocked
  }

  move(level: number, size: number, distance: number): void {
    const cells = this.#cells[level] ?? new Int32Array()
    const signs = this.#signs[level] ?? new Int8Array()
    for (let index = 0; index < size; index += 1) {
      const cell = cells[index] ?? 0
      this.values[cell] = (this.values[cell] ?? 0) + (signs[index] ?? 0) * distance
      this.#touched.push(cell)
    }
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

  #whole(room: number): number {
    return this.grain >= 1 ? Math.floor(room / this.grain + spare) * this.grain : room
  }
}
