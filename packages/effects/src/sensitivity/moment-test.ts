import { seededChance } from '../numbers/chance.ts'
import { normalTails } from '../numbers/distributions.ts'
import { cholesky, dot, multiply, multiplyVector, symmetricFunction } from '../numbers/matrix.ts'
import { stepQuantile } from '../group-time/bootstrap.ts'
import { makeReady } from './linear-program.ts'
import type { ReadyProgram } from './linear-program.ts'
import type { Restriction } from './restrictions.ts'

/** Estimates before and after the start, each against the base period, with their covariance. */
export interface EventEstimates {
  readonly before: number
  readonly after: number
  /** `before` estimates, earliest first, then `after`. */
  readonly estimates: Float64Array
  readonly covariance: Float64Array
  /** What of the periods after is asked: their weights. */
  readonly weights: Float64Array
}

/** Tests whether a value of the effect can be, given that deviations from parallel trends meet a restriction. */
export interface MomentTest {
  accepts(theta: number): boolean
}

const draws = 2000

/**
 * Conditional test of moment inequalities with nuisance parameters; with "hybrid" a least favourable test first, at a tenth of the level. Source: Andrews, Roth and Pakes (2023), as used by
 * Rambachan and Roth (2023).
 */
export function makeMomentTest(input: EventEstimates, restriction: Restriction, alpha: number, kind: 'conditional' | 'hybrid'): MomentTest {
  const { before, after, estimates, covariance, weights } = input
  const count = before + after
  const rows = restriction.rows.filter(({ coefficients }) => after === 1 || coefficients.subarray(before).some(value => value !== 0))
  const moments = rows.length
  const a = new Float64Array(moments * count)
  rows.forEach(({ coefficients }, i) => a.set(coefficients, i * count))
  const level = multiplyVector(a, estimates, moments, count).map((value, i) => value - rows[i]!.bound)
  const sigma = multiply(multiply(a, covariance, moments, count, count), transpose(a, moments, count), moments, count, moments)
  const spread = Float64Array.from({ length: moments }, (_, i) => Math.sqrt(sigma[i * moments + i]!))
  const { onTheta, nuisance } = changeBasis(a, moments, before, after, weights)
  const program = makeReady({ rows: after, columns: moments, constraints: stack(spread, nuisance, moments, after), right: unit(after) })
  const kappa = kind === 'hybrid' ? alpha / 10 : 0
  const critical = kind === 'hybrid' ? leastFavourable(program, sigma, moments, 1 - kappa) : Infinity
  const size = (alpha - kappa) / (1 - kappa)

  return {
    accepts(theta) {
      const y = level.map((value, i) => value - onTheta[i]! * theta)
      const found = program.maximise(y)
      if (typeof found === 'string') return true
      const { value: eta, solution } = found
      if (eta > critical) return false
      const moved = multiplyVector(sigma, solution, moments, moments)
      const variance = dot(solution, moved)
      const error = Math.sqrt(variance)
      if (!(error > 1e-10 * Math.max(...spread))) return eta <= 0
      if (eta <= 0) return true
      const direction = moved.map(value => value / variance)
      const [low, high] = conditionalBounds(
        y.map((value, i) => value - direction[i]! * eta),
        direction,
        spread,
        nuisance,
        after,
      )
      return tailShare(eta / error, low / error, Math.min(high, critical) / error) >= size
    },
  }
}

/** The values of the statistic for which the same vertex would have been the best one: a linear program in each direction. */
function conditionalBounds(
  rest: Float64Array,
  direction: Float64Array,
  spread: Float64Array,
  nuisance: Float64Array,
  after: number,
): readonly [number, number] {
  const moments = rest.length
  const slope = direction.map((value, i) => value - spread[i]!)
  const solve = (sign: 1 | -1): number => {
    const program = makeReady({
      rows: after,
      columns: moments,
      constraints: stack(slope, nuisance, moments, after),
      right: unit(after).map(value => sign * value),
    })
    const found = program.maximise(rest)
    return typeof found === 'string' ? Infinity : -found.value
  }
  return [-solve(-1), solve(1)]
}

/** Chance that a standard normal between the bounds lies above x. */
function tailShare(x: number, low: number, high: number): number {
  if (x >= high) return 0
  if (x <= low) return 1
  const upper = (value: number): number => (value === Infinity ? 0 : value === -Infinity ? 1 : normalTails(value).upper)
  const whole = upper(low) - upper(high)
  return whole > 0 ? (upper(x) - upper(high)) / whole : 0
}

function leastFavourable(program: ReadyProgram, sigma: Float64Array, moments: number, level: number): number {
  const root = symmetricFunction(sigma, moments, value => Math.sqrt(Math.max(0, value)))
  const chance = seededChance(0)
  const values: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const normal = Float64Array.from({ length: moments }, () => chance.normal())
    const found = program.maximise(multiplyVector(root, normal, moments, moments))
    if (typeof found !== 'string') values.push(found.value)
  }
  return values.length === 0 ? Infinity : stepQuantile(Float64Array.from(values).sort(), level)
}

/** Columns of A after the start in another basis: first the asked combination, then as many others as are needed. */
function changeBasis(
  a: Float64Array,
  moments: number,
  before: number,
  after: number,
  weights: Float64Array,
): { onTheta: Float64Array; nuisance: Float64Array } {
  const pivot = weights.reduce((most, value, at) => (Math.abs(value) > Math.abs(weights[most]!) ? at : most), 0)
  const count = before + after
  const onTheta = new Float64Array(moments)
  const nuisance = new Float64Array(moments * (after - 1))
  for (let i = 0; i < moments; i++) {
    const own = a[i * count + before + pivot]! / weights[pivot]!
    onTheta[i] = own
    let column = 0
    for (let j = 0; j < after; j++) {
      if (j === pivot) continue
      nuisance[i * (after - 1) + column] = a[i * count + before + j]! - own * weights[j]!
      column += 1
    }
  }
  return { onTheta, nuisance }
}

/** One row and the columns of the nuisance as rows. */
function stack(first: Float64Array, nuisance: Float64Array, moments: number, after: number): Float64Array {
  const constraints = new Float64Array(after * moments)
  constraints.set(first)
  for (let k = 1; k < after; k++) for (let i = 0; i < moments; i++) constraints[k * moments + i] = nuisance[i * (after - 1) + k - 1]!
  return constraints
}

function unit(size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, at) => (at === 0 ? 1 : 0))
}

function transpose(a: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = a[i * columns + j]!
  return turned
}

/** Whether a covariance is positive definite, as the tests need. */
export function isPositiveDefinite(covariance: Float64Array, size: number): boolean {
  return cholesky(covariance, size, 1e-11) !== null
}
