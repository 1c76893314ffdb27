import { EffectError } from '../effect-error.ts'
import { exp, log } from '../numbers/exact-math.ts'
import { cholesky, solveCholesky, weightedGram } from '../numbers/matrix.ts'

/** What a comparison is about, to name it in a refusal. */
export interface Place {
  readonly group: number | string
  readonly period: number | string
}

/**
 * Treated and comparison of one two-by-two comparison: the covariates (with an intercept first, the others brought to mean 0 and spread 1: no estimate changes by that, and the digits stay),
 * and the weights brought to mean 1.
 */
export interface Sample {
  readonly size: number
  /** Columns of x, the intercept included. */
  readonly columns: number
  readonly x: Float64Array
  readonly treated: Uint8Array
  readonly weights: Float64Array
  readonly place: Place
}

export function makeSample(treated: Uint8Array, covariates: readonly Float64Array[], weights: Float64Array, place: Place): Sample {
  const size = treated.length
  const columns = covariates.length + 1
  const x = new Float64Array(size * columns)
  for (let i = 0; i < size; i++) x[i * columns] = 1
  covariates.forEach((values, at) => {
    let mean = 0
    for (let i = 0; i < size; i++) mean += values[i]!
    mean /= size
    let square = 0
    for (let i = 0; i < size; i++) square += (values[i]! - mean) ** 2
    const spread = Math.sqrt(square / size)
    if (!(spread > 1e-12 * Math.abs(mean))) throw new EffectError('covariates-collinear', { ...place })
    for (let i = 0; i < size; i++) x[i * columns + at + 1] = (values[i]! - mean) / spread
  })
  let total = 0
  for (let i = 0; i < size; i++) total += weights[i]!
  if (!(total > 0)) throw new EffectError('weights-zero')
  return { size, columns, x, treated, weights: weights.map(weight => (weight * size) / total), place }
}

/** A regression by least squares within part of the sample: what it needs to be fitted to any outcome, and to carry its own uncertainty. */
export interface Fitter {
  /** Weight of each row in the fit; 0 outside the part. */
  readonly weights: Float64Array
  readonly factor: Float64Array
}

export function makeFitter(sample: Sample, weights: Float64Array): Fitter {
  const { x, size, columns, place } = sample
  let rows = 0
  for (let i = 0; i < size; i++) rows += weights[i]! > 0 ? 1 : 0
  if (rows < columns) throw new EffectError('too-few-controls', { ...place, found: rows, needed: columns })
  const factor = cholesky(weightedGram(x, weights, size, columns), columns, 1e-11)
  if (factor === null) throw new EffectError('covariates-collinear', { ...place })
  return { weights, factor }
}

/** The fitted values for every row of the sample. */
export function fitted(sample: Sample, { weights, factor }: Fitter, outcome: Float64Array): Float64Array {
  const { x, size, columns } = sample
  const right = new Float64Array(columns)
  for (let i = 0; i < size; i++) {
    const scaled = weights[i]! * outcome[i]!
    if (scaled !== 0) for (let j = 0; j < columns; j++) right[j]! += scaled * x[i * columns + j]!
  }
  const beta = solveCholesky(factor, right, columns)
  const fit = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let sum = 0
    for (let j = 0; j < columns; j++) sum += x[i * columns + j]! * beta[j]!
    fit[i] = sum
  }
  return fit
}

/** Adds to `influence` what the coefficients of a fit contribute: `scale` times the residual score of each row, times the derivative of the estimate to the coefficients. */
export function addScore(
  influence: Float64Array,
  sample: Sample,
  factor: Float64Array,
  score: Float64Array,
  derivative: Float64Array,
  scale: number,
): void {
  const { x, size, columns } = sample
  const direction = solveCholesky(factor, derivative, columns)
  for (let i = 0; i < size; i++) {
    const own = score[i]!
    if (own === 0) continue
    let sum = 0
    for (let j = 0; j < columns; j++) sum += x[i * columns + j]! * direction[j]!
    influence[i]! += scale * size * own * sum
  }
}

/** Column means of x, each row times its own weight. */
export function weightedColumnMeans(sample: Sample, weights: Float64Array): Float64Array {
  const { x, size, columns } = sample
  const means = new Float64Array(columns)
  for (let i = 0; i < size; i++) {
    const weight = weights[i]!
    if (weight !== 0) for (let j = 0; j < columns; j++) means[j]! += weight * x[i * columns + j]!
  }
  return means.map(sum => sum / size)
}

/** The chance to be treated, given the covariates. */
export interface Propensity {
  readonly chance: Float64Array
  /** Cholesky factor of X' W X, W = weight x chance x (1 - chance). */
  readonly factor: Float64Array
  /** weight x (treated - chance). */
  readonly score: Float64Array
  /** weight x chance / (1 - chance) for the comparison, 0 for the treated and for chances from 0.995. */
  readonly odds: Float64Array
}

/** Logistic regression by Newton's steps, to the last digit. */
export function fitPropensity(sample: Sample): Propensity {
  const { x, size, columns, treated, weights, place } = sample
  let share = 0
  for (let i = 0; i < size; i++) share += (weights[i]! * treated[i]!) / size
  const beta = new Float64Array(columns)
  beta[0] = log(share / (1 - share))
  const chance = new Float64Array(size).fill(share)
  const information = new Float64Array(size)
  const score = new Float64Array(size)
  let factor: Float64Array | null = null
  for (let round = 0; round < 60; round++) {
    const gradient = new Float64Array(columns)
    for (let i = 0; i < size; i++) {
      const p = chance[i]!
      information[i] = weights[i]! * p * (1 - p)
      const own = weights[i]! * (treated[i]! - p)
      score[i] = own
      for (let j = 0; j < columns; j++) gradient[j]! += own * x[i * columns + j]!
    }
    factor = cholesky(weightedGram(x, information, size, columns), columns, 1e-12)
    if (factor === null) throw new EffectError(round === 0 ? 'covariates-collinear' : 'no-overlap', { ...place })
    const step = solveCholesky(factor, gradient, columns)
    if (step.every(value => Math.abs(value) < 1e-13 * (1 + Math.abs(beta[0]!)))) break
    for (let j = 0; j < columns; j++) beta[j]! += step[j]!
    for (let i = 0; i < size; i++) {
      let eta = 0
      for (let j = 0; j < columns; j++) eta += x[i * columns + j]! * beta[j]!
      chance[i] = 1 / (1 + exp(-eta))
    }
  }
  if (chance.some(p => p > 0.999)) throw new EffectError('no-overlap', { ...place })
  const odds = new Float64Array(size)
  for (let i = 0; i < size; i++) if (treated[i] === 0 && chance[i]! < 0.995) odds[i] = (weights[i]! * chance[i]!) / (1 - chance[i]!)
  return { chance, factor: factor!, score, odds }
}
