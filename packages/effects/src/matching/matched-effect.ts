import { EffectError } from '../effect-error.ts'
import { cholesky, dot, multiplyVector, pseudoInverse, solveCholesky, weightedGram } from '../numbers/matrix.ts'
import type { MatchUnits } from './distances.ts'
import type { Matching } from './match.ts'

export interface MatchedEffect {
  readonly estimate: number
  /** Of the weighted difference, robust to unequal variances (HC1). */
  readonly se: number
  /** The same with pairs as clusters; null when a comparison serves more than once. */
  readonly sePairs: number | null
}

/** Weighted difference of the matched groups. */
export function matchedEffect({ treated }: MatchUnits, { pairs, weights }: Matching, outcome: ArrayLike<number>): MatchedEffect {
  const used = [...weights.keys()].filter(unit => weights[unit]! > 0)
  const totals = [0, 0]
  const sums = [0, 0]
  for (const unit of used) {
    totals[treated[unit]!]! += weights[unit]!
    sums[treated[unit]!]! += weights[unit]! * outcome[unit]!
  }
  const means = [sums[0]! / totals[0]!, sums[1]! / totals[1]!]
  const scoreOf = (unit: number): number =>
    ((treated[unit] === 1 ? 1 : -1) * weights[unit]! * (outcome[unit]! - means[treated[unit]!]!)) / totals[treated[unit]!]!
  const size = used.length
  const se = Math.sqrt((used.reduce((sum, unit) => sum + scoreOf(unit) ** 2, 0) * size) / (size - 2))
  const serves = new Set(pairs.map(({ comparison }) => comparison))
  if (serves.size < pairs.length) return { estimate: means[1]! - means[0]!, se, sePairs: null }
  const clusters = new Map<number, number>()
  for (const { treated: own } of pairs) clusters.set(own, scoreOf(own))
  for (const { treated: own, comparison } of pairs) clusters.set(own, clusters.get(own)! + scoreOf(comparison))
  const count = clusters.size
  const square = [...clusters.values()].reduce((sum, score) => sum + score ** 2, 0)
  return { estimate: means[1]! - means[0]!, se, sePairs: Math.sqrt(square * (count / (count - 1)) * ((size - 1) / (size - 2))) }
}

export interface AbadieImbensOptions {
  /** Comparisons per treated unit; those as near as the last all count. */
  readonly matches?: number
  readonly scale?: 'mahalanobis' | 'inverse-variance'
  /** Corrects for what is left between pairs by a regression within the comparison. */
  readonly biasAdjusted?: boolean
}

/**
 * Effect on the treated by nearest neighbours with replacement, all ties counted, with the error that belongs to it: a bootstrap would be wrong here. Source: Abadie and Imbens (2006, 2011).
 */
export function abadieImbens(
  { treated, covariates }: MatchUnits,
  outcome: ArrayLike<number>,
  options: AbadieImbensOptions = {},
): { readonly estimate: number; readonly se: number } {
  const { matches = 1, scale = 'mahalanobis', biasAdjusted = false } = options
  const columns = Object.values(covariates)
  const places = Array.from({ length: treated.length }, (_, unit) => unit)
  const [own, others] = [places.filter(unit => treated[unit] === 1), places.filter(unit => treated[unit] !== 1)]
  if (own.length === 0) throw new EffectError('nobody-treated')
  if (others.length < matches) throw new EffectError('too-few-units', { found: others.length, needed: matches })
  const metric = makeMetric(columns, treated.length, scale)
  const served = new Float64Array(treated.length)
  const squares = new Float64Array(treated.length)
  const found = own.map(unit => {
    const distances = others.map(other => ({ other, distance: metric(unit, other) })).sort((a, b) => a.distance - b.distance)
    const last = distances[matches - 1]!.distance
    const near = distances.filter(({ distance }) => distance <= last + 1e-5)
    return { unit, near: near.map(({ other }) => ({ other, weight: 1 / near.length })) }
  })
  for (const { near } of found) {
    for (const { other, weight } of near) {
      served[other]! += weight
      squares[other]! += weight * weight
    }
  }
  const predict = biasAdjusted ? regressComparison(columns, outcome, served) : () => 0
  const gapOf = (unit: number, other: number): number => outcome[unit]! - (outcome[other]! + predict(unit) - predict(other))
  const effects = found.map(({ unit, near }) => near.reduce((sum, { other, weight }) => sum + weight * gapOf(unit, other), 0))
  const count = own.length
  const estimate = effects.reduce((sum, effect) => sum + effect, 0) / count
  const spread = effects.reduce((sum, effect) => sum + (effect - estimate) ** 2, 0)
  // Half the variance of the differences of single pairs: that of one unit, when all are equally noisy.
  const pairs = found.reduce(
    (sum, { unit, near }) => sum + near.reduce((part, { other, weight }) => part + weight * (gapOf(unit, other) - estimate) ** 2, 0),
    0,
  )
  const noise = pairs / count / 2
  const reuse = others.reduce((sum, other) => sum + served[other]! ** 2 - squares[other]!, 0)
  return { estimate, se: Math.sqrt(spread + noise * reuse) / count }
}

function makeMetric(
  columns: readonly ArrayLike<number>[],
  rows: number,
  scale: 'mahalanobis' | 'inverse-variance',
): (one: number, other: number) => number {
  const size = columns.length
  const scaled = columns.map(values => {
    const mean = Array.from(values).reduce((sum, value) => sum + value, 0) / rows
    const spread = Math.sqrt(Array.from(values).reduce((sum, value) => sum + (value - mean) ** 2, 0) / (rows - 1))
    return Float64Array.from(values, value => (value - mean) / spread)
  })
  const correlation = Float64Array.from(
    { length: size * size },
    (_, at) => dot(scaled[Math.floor(at / size)]!, scaled[at % size]!) / (rows - 1),
  )
  const inverse = scale === 'mahalanobis' ? pseudoInverse(correlation, size) : null
  const difference = new Float64Array(size)
  return (one, other) => {
    for (let j = 0; j < size; j++) difference[j] = scaled[j]![one]! - scaled[j]![other]!
    return inverse ? dot(difference, multiplyVector(inverse, difference, size, size)) : dot(difference, difference)
  }
}

/** Regression of the outcome on the covariates among who serves as comparison, by how often. */
function regressComparison(
  columns: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
  served: Float64Array,
): (unit: number) => number {
  const width = columns.length + 1
  const rows = served.length
  const scales = columns.map(values => Math.max(...Array.from(values, Math.abs), 1e-300))
  const x = new Float64Array(rows * width)
  for (let i = 0; i < rows; i++) {
    x[i * width] = 1
    columns.forEach((values, j) => (x[i * width + j + 1] = values[i]! / scales[j]!))
  }
  const factor = cholesky(weightedGram(x, served, rows, width), width, 1e-12)
  if (factor === null) throw new EffectError('effect-collinear', { column: '' })
  const right = new Float64Array(width)
  for (let i = 0; i < rows; i++) for (let j = 0; j < width; j++) right[j]! += served[i]! * x[i * width + j]! * outcome[i]!
  const beta = solveCholesky(factor, right, width)
  return unit => dot(x.subarray(unit * width, (unit + 1) * width), beta)
}
