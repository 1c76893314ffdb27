import { seededChance } from '../numbers/chance.ts'
import type { Chance } from '../numbers/chance.ts'
import { loadings } from './combination.ts'
import type { Basis, Combination } from './combination.ts'

export interface BootstrapOptions {
  readonly draws: number
  readonly seed: number
}

/** Draws of what chance does to each column of the basis: `values[column * draws + draw]`. */
export interface Draws {
  readonly draws: number
  readonly values: Float64Array
}

/** Clusters whose signs are drawn together: a byte of random bits, and a table with all 256 sums. */
const block = 8

/**
 * Multiplier bootstrap with Rademacher signs: each cluster counts as it is or the other way round. Clusters go in blocks of eight: the 256 sums of a block are made once, one addition
 * each (a Gray code would do the same), and every draw looks one up.
 */
export function drawSigns(basis: Basis, { draws, seed }: BootstrapOptions): Draws {
  const { columns, clusters } = basis
  const values = new Float64Array(columns.length * draws)
  const chance = seededChance(seed)
  const bytes = new Uint8Array(draws)
  const sums = new Float64Array(256)
  for (let from = 0; from < clusters; from += block) {
    const size = Math.min(block, clusters - from)
    drawBytes(bytes, chance)
    columns.forEach((column, at) => {
      if (fillSums(sums, column, from, size)) addLookups(values, at * draws, sums, bytes)
    })
  }
  return { draws, values }
}

function drawBytes(bytes: Uint8Array, chance: Chance): void {
  for (let i = 0; i < bytes.length; i += 4) {
    const word = chance.bits()
    for (let k = 0; k < 4 && i + k < bytes.length; k++) bytes[i + k] = word >>> (8 * k)
  }
}

/** The sum for every pattern of signs (bit set = plus); false when all are zero. */
function fillSums(sums: Float64Array, column: Float64Array, from: number, size: number): boolean {
  let total = 0
  let isZero = true
  for (let k = 0; k < size; k++) {
    total -= column[from + k]!
    if (column[from + k] !== 0) isZero = false
  }
  if (isZero) return false
  sums[0] = total
  for (let k = 0; k < block; k++) {
    const flip = k < size ? 2 * column[from + k]! : 0
    const half = 1 << k
    for (let pattern = 0; pattern < half; pattern++) sums[half + pattern] = sums[pattern]! + flip
  }
  return true
}

function addLookups(values: Float64Array, at: number, sums: Float64Array, bytes: Uint8Array): void {
  for (let draw = 0; draw < bytes.length; draw++) values[at + draw]! += sums[bytes[draw]!]!
}

/** The draws of one combination. */
export function drawsOf({ draws, values }: Draws, combination: Combination): Float64Array {
  const own = new Float64Array(draws)
  loadings(combination).forEach((loading, column) => {
    if (loading === 0) return
    const at = column * draws
    for (let draw = 0; draw < draws; draw++) own[draw]! += loading * values[at + draw]!
  })
  return own
}

/** Standard error from draws: the distance between their quartiles as that of a normal distribution, which a few wild draws do not disturb. */
export function errorOf(draws: Float64Array): number {
  const sorted = draws.toSorted()
  return (stepQuantile(sorted, 0.75) - stepQuantile(sorted, 0.25)) / quartileDistance
}

/** Distance between the quartiles of the standard normal distribution. */
const quartileDistance = 1.348_979_500_392_163_4

/** How many errors wide a band has to be to hold all of its lines at once with the given level; null when nothing varies. */
export function criticalValue(lines: readonly Float64Array[], errors: readonly number[], level: number): number | null {
  const used = lines.map((line, at) => ({ line, error: errors[at]! })).filter(({ error }) => error > 0)
  if (used.length === 0) return null
  const largest = new Float64Array(used[0]!.line.length)
  for (const { line, error } of used)
    for (let draw = 0; draw < largest.length; draw++) largest[draw] = Math.max(largest[draw]!, Math.abs(line[draw]! / error))
  return stepQuantile(largest.sort(), level)
}

/** The smallest value that at least a share p lies at or below. */
export function stepQuantile(sorted: ArrayLike<number>, p: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * p - 1e-9) - 1)]!
}
