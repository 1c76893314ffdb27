import { findRoot, normalTails } from '../numbers/distributions.ts'
import { cholesky, dot, multiply, multiplyVector, quadraticForm, solveCholesky } from '../numbers/matrix.ts'
import type { EventEstimates } from './moment-test.ts'

export interface FixedLength {
  readonly lower: number
  readonly upper: number
  /** What each estimate weighs in the middle of the interval. */
  readonly weights: Float64Array
}

/**
 * Shortest interval of a fixed length under smoothness: from the weighted estimates that best trade the worst bias against the error. With W the running sums of the weights of steps before the start the
 * worst bias is a sum of |W|, so that every point on the trade-off is a small lasso problem, solved exactly. Source: Rambachan and Roth (2023), section 3; Armstrong and Kolesár (2018).
 */
export function fixedLengthInterval(input: EventEstimates, bound: number, alpha: number): FixedLength {
  const trade = makeTrade(input)
  const best = bound === 0 ? trade.at(Infinity) : search(trade, bound, alpha)
  const half = foldedQuantile((bound * best.bias) / best.error, 1 - alpha) * best.error
  const middle = dot(best.weights, input.estimates)
  return { lower: middle - half, upper: middle + half, weights: best.weights }
}

interface Point {
  /** Worst bias for a bound of one. */
  readonly bias: number
  readonly error: number
  readonly weights: Float64Array
}

interface Trade {
  /** The point where the error weighs `price` against the bias: zero = least bias, Infinity = least error. */
  at(price: number): Point
  /** Below this price the least bias is best. */
  readonly firstPrice: number
}

function makeTrade({ before, after, covariance, weights }: EventEstimates): Trade {
  const count = before + after
  const free = before - 1
  const total = weights.reduce((sum, weight, s) => sum + weight * (s + 1), 0)
  const constant =
    weights.reduce((sum, _, s) => sum + Math.abs(weights.slice(after - s - 1).reduce((own, weight, k) => own + weight * (k + 1), 0)), 0) -
    total
  // Weights of the estimates as an affine map of the running sums: base + map x sums.
  const map = new Float64Array(count * Math.max(free, 1))
  const base = new Float64Array(count)
  for (let j = 0; j < before; j++) {
    for (const [shift, factor] of [
      [0, 1],
      [-1, -2],
      [-2, 1],
    ] as const) {
      const at = j + shift
      if (at < 0) continue
      if (at < free) map[j * free + at]! += factor
      else base[j]! += factor * total
    }
  }
  weights.forEach((weight, s) => (base[before + s] = weight))
  const quadratic =
    free === 0 ? new Float64Array(0) : multiply(turned(map, count, free), multiply(covariance, map, count, count, free), free, count, free)
  const linear =
    free === 0 ? new Float64Array(0) : multiplyVector(turned(map, count, free), multiplyVector(covariance, base, count, count), free, count)
  const makePoint = (sums: Float64Array): Point => {
    const own = base.map((value, i) => {
      let sum = value
      for (let j = 0; j < free; j++) sum += map[i * free + j]! * sums[j]!
      return sum
    })
    return {
      bias: constant + Math.abs(total) + sums.reduce((sum, value) => sum + Math.abs(value), 0),
      error: Math.sqrt(quadraticForm(covariance, own)),
      weights: own,
    }
  }
  return {
    firstPrice: 1 / Math.max(...linear.map(Math.abs), 1e-300),
    at: price => makePoint(price === 0 || free === 0 ? new Float64Array(free) : lasso(quadratic, linear, free, 1 / price)),
  }
}

/** min w'Qw / 2 + l'w + penalty |w|: coordinate by coordinate, then exactly on the coordinates that are not zero. */
function lasso(q: Float64Array, l: Float64Array, size: number, penalty: number): Float64Array {
  const w = new Float64Array(size)
  for (let sweep = 0; sweep < 20_000; sweep++) {
    let moved = 0
    for (let j = 0; j < size; j++) {
      let slope = l[j]!
      for (let k = 0; k < size; k++) if (k !== j) slope += q[j * size + k]! * w[k]!
      const next = Math.abs(slope) <= penalty ? 0 : -(slope - Math.sign(slope) * penalty) / q[j * size + j]!
      moved = Math.max(moved, Math.abs(next - w[j]!))
      w[j] = next
    }
    if (moved < 1e-12 * (1 + Math.max(...w.map(Math.abs)))) break
  }
  const active = [...w.keys()].filter(j => w[j] !== 0)
  const block = Float64Array.from(
    { length: active.length ** 2 },
    (_, at) => q[active[Math.floor(at / active.length)]! * size + active[at % active.length]!]!,
  )
  const factor = cholesky(block, active.length)
  if (factor === null) return w
  const exact = solveCholesky(
    factor,
    active.map(j => -(l[j]! + Math.sign(w[j]!) * penalty)),
    active.length,
  )
  if (active.every((j, at) => Math.sign(exact[at]!) === Math.sign(w[j]!))) active.forEach((j, at) => (w[j] = exact[at]!))
  return w
}

/** The point with the shortest interval: a grid over the price, then golden sections around the best of it. */
function search(trade: Trade, bound: number, alpha: number): Point {
  const length = (price: number): number => {
    const { bias, error } = trade.at(price)
    return foldedQuantile((bound * bias) / error, 1 - alpha) * error
  }
  const steps = Array.from({ length: 121 }, (_, at) => trade.firstPrice * 2 ** (at / 3 - 0.1))
  const lengths = steps.map(length)
  const at = lengths.reduce((least, value, k) => (value < lengths[least]! ? k : least), 0)
  let [low, high] = [steps[Math.max(0, at - 1)]!, steps[Math.min(steps.length - 1, at + 1)]!]
  const golden = (Math.sqrt(5) - 1) / 2
  for (let round = 0; round < 70; round++) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (length(left) <= length(right)) high = right
    else low = left
  }
  const candidates = [trade.at((low + high) / 2), trade.at(0), trade.at(Infinity)]
  const own = candidates.map(({ bias, error }) => foldedQuantile((bound * bias) / error, 1 - alpha) * error)
  return candidates[own.indexOf(Math.min(...own))]!
}

/** The value that |N(shift, 1)| stays below with chance p. */
export function foldedQuantile(shift: number, p: number): number {
  const chance = (x: number): number => 1 - normalTails(x - shift).upper - normalTails(x + shift).upper - p
  return findRoot(chance, 0, Math.abs(shift) + 40)
}

function turned(a: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) result[j * rows + i] = a[i * columns + j]!
  return result
}
