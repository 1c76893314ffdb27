import { codeAt } from './cube.ts'
import type { Cube } from './cube.ts'
import type { Dimension } from './dimension.ts'
import { readRange } from './facts.ts'
import type { Range } from './facts.ts'
import type { Model } from './model.ts'
import { seen } from './model.ts'

/** A code that came to cover more than it did: what it was, and the new codes that it is more by. */
interface Growth {
  readonly before: number
  readonly added: readonly number[]
}

/**
 * Sums that only grew: a year with a month more. What was published of the shorter sum is known, and the new month is published on its own; a figure for the
 * longer sum that follows from those two tells a reader nothing new. So it needs no protection of its own, and takes none away from what was protected before.
 */
export class Grown {
  readonly #cube: Cube
  readonly #index: number
  readonly #growths: ReadonlyMap<number, Growth>

  private constructor(cube: Cube, index: number, growths: ReadonlyMap<number, Growth>) {
    this.#cube = cube
    this.#index = index
    this.#growths = growths
  }

  /** Null when not exactly one dimension grew: then every sum is protected as any other. `namesThen` are the codes of the newest release, per dimension. */
  static find(cube: Cube, namesThen: readonly (ReadonlyMap<string, string> | undefined)[]): Grown | null {
    const perDimension = cube.dimensions.map((dimension, index) => growthsOf(dimension, namesThen[index] ?? new Map<string, string>()))
    const index = perDimension.findIndex(({ size }) => size > 0)
    const growths = perDimension[index]
    if (growths === undefined || perDimension.some(({ size }, other) => other !== index && size > 0)) return null
    return new Grown(cube, index, growths)
  }

  /** The other cells of a row that made sums grow, or that those were before. */
  besides(cell: number): readonly number[] {
    const code = codeAt(this.#cube, cell, this.#index)
    const stride = this.#cube.strides[this.#index] ?? 1
    const codes = new Set([...this.#growths.values()].flatMap(({ before, added }) => [...added, before]))
    codes.delete(code)
    return [...codes].map(other => cell + (other - code) * stride)
  }

  /** The cells that a cell is the sum of: what it was, then what came to it. Null when it did not grow. */
  partsOf(cell: number): readonly number[] | null {
    const code = codeAt(this.#cube, cell, this.#index)
    const growth = this.#growths.get(code)
    if (growth === undefined) return null
    const stride = this.#cube.strides[this.#index] ?? 1
    return [growth.before, ...growth.added].map(part => cell + (part - code) * stride)
  }
}

function growthsOf(dimension: Dimension, namesThen: ReadonlyMap<string, string>): ReadonlyMap<number, Growth> {
  const found = new Map<number, Growth>()
  if (namesThen.size === 0) return found
  const isNew = (code: number) => code < dimension.firstVirtual && !namesThen.has(dimension.codes[code] ?? '')
  for (const [name, then] of namesThen) {
    if (name === then) continue
    const code = dimension.numberOf.get(name) ?? -1
    const before = dimension.numberOf.get(then) ?? -1
    const was = new Set(dimension.leavesOf[before])
    const more = new Set((dimension.leavesOf[code] ?? []).filter(leaf => !was.has(leaf)))
    const added: number[] = []
    const candidates = dimension.codes
      .map((_, number) => number)
      .filter(number => isNew(number) && (dimension.leavesOf[number] ?? []).every(leaf => more.has(leaf)))
      .toSorted((a, b) => (dimension.leavesOf[b]?.length ?? 0) - (dimension.leavesOf[a]?.length ?? 0))
    for (const candidate of candidates) {
      const leaves = dimension.leavesOf[candidate] ?? []
      if (!leaves.every(leaf => more.has(leaf))) continue
      added.push(candidate)
      for (const leaf of leaves) more.delete(leaf)
    }
    // A sum that came to cover something old as well is a sum like any other.
    if (more.size === 0 && before >= 0 && was.size > 0) found.set(code, { before, added })
  }
  return found
}

/** Marks the sums whose figure can follow from what it was and what came to it. */
export function markGrown(model: Model): void {
  const { grown, cube, status, own, follows } = model
  if (grown === null || model.kind === 'money') return
  for (let cell = 0; cell < cube.size; cell += 1) {
    if (own[cell] === 0 || status[cell] !== seen.visible) continue
    const parts = grown.partsOf(cell)
    if (parts !== null && isKnownThen(model, parts[0] ?? 0)) follows[cell] = 1
  }
}

/**
 * Decides which of them get their figure, now that it is known what of their parts is shown. Shown or hidden, a reader knows the same of such a sum, so that this
 * takes nothing away from what was protected.
 */
export function settleGrown(model: Model): void {
  const { cube, status, follows } = model
  for (let cell = 0; cell < cube.size; cell += 1) {
    if (follows[cell] === 1) status[cell] = grownRange(model, cell) === null ? seen.secondary : seen.visible
  }
}

/** Is there a figure or a status of before that still holds? Otherwise there is nothing for the sum to follow from. */
function isKnownThen({ earlier, readWhenHidden }: Model, cell: number): boolean {
  return !Number.isNaN(earlier[cell] ?? NaN) || (readWhenHidden.low[cell] ?? 0) > 0 || (readWhenHidden.high[cell] ?? Infinity) < Infinity
}

/** What everybody can work out of a sum that grew, from what is published of its parts; null when that is too little to give a figure. */
export function grownRange(model: Model, cell: number): Range | null {
  const ranges = (model.grown?.partsOf(cell) ?? []).map(part => readRange(model, part))
  const low = ranges.reduce((sum, range) => sum + range.low, 0)
  const high = ranges.reduce((sum, range) => sum + range.high, 0)
  const { threshold, roundingBase } = model.rules
  if (low < threshold || high === Infinity) return null
  if (roundingBase === null) return low === high ? { low, high } : null
  const { lessThan } = grownFigure(model, { low, high })
  return lessThan <= Math.max(3 * roundingBase, low / 8) ? { low, high } : null
}

/** The figure for such a range, and how far the truth can be from it: less than this. */
export function grownFigure({ rules }: Model, { low, high }: Range): { readonly value: number; readonly lessThan: number } {
  const base = rules.roundingBase ?? 1
  const value = Math.round((low + high) / 2 / base) * base
  return { value, lessThan: Math.max(high - value, value - low) + 1 }
}
