import { fraction, hashText, mix, Row } from './chance.ts'
import type { Cube } from './cube.ts'
import { addUpTotals, isDetail, TotalsOf } from './cube.ts'
import type { Model } from './model.ts'
import { seen } from './model.ts'

/** So much looking at single details; small tables get more rounds of it than large ones. */
const work = 16_000_000
const [leastSweeps, mostSweeps] = [40, 400] as const
const warmth = 0.01
/** Totals may be this many bases off at most before they are rounded on their own. */
export const mostSteps = 3

/**
 * Gives every visible cell the number it is published with: a multiple of the base, the same as in earlier releases where that still holds, and such
 * that visible parts add up to their total. Details are less than a base from the truth. So are totals, when that is possible for all
 * of them at once; in large tables with many dimensions it is not, and then they are less than two bases off (or three).
 *
 * Details go up or down by a lot that follows from the cell and its count, up the more often the nearer: what was counted cannot be guessed closer than a
 * base, and over many cells the errors cancel out. Hidden details are rounded along, so that what is added up fits everywhere. Then single details change
 * sides until no total is too far from the truth (by simulated annealing). Gives the number of cells for which no way was found: they are rounded on
 * their own and need not add up.
 */
export function roundCounts(model: Model, secret: string): number {
  const rounding = new Rounding(model, secret)
  rounding.settle()
  return rounding.publish()
}

class Rounding {
  readonly #model: Model
  readonly #base: number
  /** No figure is lower than this: the first multiple from the threshold on. */
  readonly #lowest: number
  readonly #details: Int32Array
  /** What a cell would be published with, less the truth; and between which two that has to be. */
  readonly #errors: Float64Array
  readonly #least: Float64Array
  readonly #most: Float64Array
  /** The cells that have such limits. */
  readonly #limited: Int32Array
  readonly #totals: TotalsOf
  readonly #seed: number
  readonly #hash: (cell: number) => number

  constructor(model: Model, secret: string) {
    const { cube } = model
    this.#model = model
    this.#base = model.rules.roundingBase ?? 1
    this.#lowest = Math.ceil(model.rules.threshold / this.#base) * this.#base
    this.#seed = hashText(secret)
    this.#hash = hashOfCells(cube, this.#seed)
    this.#totals = new TotalsOf(cube)
    const details: number[] = []
    for (let cell = 0; cell < cube.size; cell += 1)
      if (isDetail(cube, cell) && model.status[cell] !== seen.zero && !this.#isLeft(cell)) details.push(cell)
    this.#details = Int32Array.from(details)
    this.#errors = new Float64Array(cube.size)
    this.#least = new Float64Array(cube.size).fill(-Infinity)
    this.#most = new Float64Array(cube.size).fill(Infinity)
    this.#limited = this.#setLimits()
    for (const cell of details) this.#errors[cell] = this.#draw(cell) - (model.values[cell] ?? 0)
    addUpTotals(cube, this.#errors)
  }

  /** Is it left as it was? When sums only grew, all that there was before is: nothing of what is new is added to it. */
  #isLeft(cell: number): boolean {
    const { settled, stands, grown } = this.#model
    return settled[cell] === 1 || (grown !== null && stands[cell] === 1)
  }

  #setLimits(): Int32Array {
    const limited: number[] = []
    const { cube, status, earlier, values, follows } = this.#model
    for (let cell = 0; cell < cube.size; cell += 1) {
      if (status[cell] !== seen.visible || follows[cell] === 1 || this.#isLeft(cell)) continue
      const known = (earlier[cell] ?? NaN) - (values[cell] ?? 0)
      this.#least[cell] = Number.isNaN(known) ? Math.max(1 - this.#base, this.#lowest - (values[cell] ?? 0)) : known
      this.#most[cell] = Number.isNaN(known) ? this.#base - 1 : known
      limited.push(cell)
    }
    return Int32Array.from(limited)
  }

  /** The number that a cell gets by itself. */
  #draw(cell: number): number {
    const known = this.#model.earlier[cell] ?? NaN
    if (!Number.isNaN(known)) return known
    const value = this.#model.values[cell] ?? 0
    const floor = Math.floor(value / this.#base) * this.#base
    if (this.#model.status[cell] === seen.visible && floor < this.#lowest) return this.#lowest
    const isUp = fraction(mix(this.#hash(cell) ^ mix(value))) < (value - floor) / this.#base
    return isUp ? floor + this.#base : floor
  }

  /** Lets details change sides until nothing is too far off, or the sweeps are over. */
  settle(): void {
    const row = new Row(this.#seed)
    const sweeps = Math.max(leastSweeps, Math.min(mostSweeps, Math.ceil(work / (this.#details.length * this.#totals.cells.length))))
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      if (sweep % 4 === 0 && this.#isSettled()) return
      const heat = warmth * this.#base ** 2 * (1 - (sweep + 1) / sweeps)
      for (const cell of this.#details) this.#consider(cell, heat, row)
    }
  }

  #consider(cell: number, heat: number, row: Row): void {
    const { status } = this.#model
    const error = this.#errors[cell] ?? 0
    const isVisible = status[cell] === seen.visible
    // A visible detail has one other side; a hidden one may go further, for nobody sees it.
    const change = isVisible ? (error > 0 ? -this.#base : error < 0 ? this.#base : 0) : row.next() < 0.5 ? -this.#base : this.#base
    if (change === 0 || (isVisible ? this.#penalty(cell, error + change) > 0 : Math.abs(error + change) > 3 * this.#base)) return
    const size = this.#totals.fill(cell)
    const { cells } = this.#totals
    let worse = 0
    for (let at = 0; at < size; at += 1) {
      const total = cells[at] ?? 0
      const before = this.#errors[total] ?? 0
      worse += this.#penalty(total, before + change) - this.#penalty(total, before)
    }
    if (worse > 0 && (heat === 0 || row.next() >= Math.exp(-worse / heat))) return
    if (worse === 0 && row.next() < 0.5) return
    for (let at = 0; at < size; at += 1) this.#errors[cells[at] ?? 0] = (this.#errors[cells[at] ?? 0] ?? 0) + change
  }

  /** How far an error is outside its limits: what is more than another base off weighs most. */
  #penalty(cell: number, error: number): number {
    const outside = Math.max(error - (this.#most[cell] ?? Infinity), (this.#least[cell] ?? -Infinity) - error)
    return outside <= 0 ? 0 : outside > this.#base ? 1.1 * outside - this.#base : 0.1 * outside
  }

  #isSettled(): boolean {
    return this.#limited.every(cell => this.#penalty(cell, this.#errors[cell] ?? 0) === 0)
  }

  publish(): number {
    const { cube, published, values, earlier, status, follows } = this.#model
    let alone = 0
    let steps = 1
    for (let cell = 0; cell < cube.size; cell += 1) {
      const known = earlier[cell] ?? NaN
      if (this.#isLeft(cell)) {
        published[cell] = known
        continue
      }
      const error = this.#errors[cell] ?? 0
      published[cell] = (values[cell] ?? 0) + error
      if (this.#penalty(cell, error) > 0 && (!Number.isNaN(known) || this.#stepsOff(error) > mostSteps)) {
        alone += 1
        published[cell] = Number.isNaN(known) ? this.#draw(cell) : known
      }
      if (status[cell] === seen.visible && follows[cell] === 0 && Number.isNaN(known) && !isDetail(cube, cell))
        steps = Math.max(steps, this.#stepsOff((published[cell] ?? 0) - (values[cell] ?? 0)))
    }
    this.#model.roundingSteps = steps
    return alone
  }

  /** How many bases an error is less than. */
  #stepsOff(error: number): number {
    return Math.floor(Math.abs(error) / this.#base) + 1
  }
}

/** A number per cell that depends on its key alone, whatever the order of rows and dimensions. */
function hashOfCells({ dimensions, strides }: Cube, seed: number): (cell: number) => number {
  const hashes = dimensions.map(({ name, codes }) => codes.map(code => hashText(`${name}\u0000${code}`, seed)))
  return cell => {
    let sum = seed
    for (let index = 0; index < hashes.length; index += 1) {
      const own = hashes[index] ?? []
      sum = (sum + (own[Math.floor(cell / (strides[index] ?? 1)) % own.length] ?? 0)) >>> 0
    }
    return mix(sum)
  }
}
