import { EffectError } from '../effect-error.ts'
import { findRoot } from '../numbers/distributions.ts'
import { cholesky, dot, invertCholesky, multiplyVector, pseudoInverse, weightedGram } from '../numbers/matrix.ts'
import { rowsByCluster } from '../regression/cluster-errors.ts'
import { makeSigns } from './signs.ts'
import type { SignDraws, Signs } from './signs.ts'

export interface WildInput {
  readonly outcome: ArrayLike<number>
  /** A column per regressor, the intercept among them. Of a panel: those of `fitFixedEffects`, without unit means. */
  readonly columns: readonly ArrayLike<number>[]
  /** Which column is tested. */
  readonly at: number
  /** Number of the cluster of each row, from 0. */
  readonly cluster: Int32Array
}

export interface WildOptions {
  readonly signs?: Signs
  readonly draws?: number
  readonly seed?: number
  /** The value that is tested. */
  readonly value?: number
  /** Draw from the model in which the value holds (better), or from the fitted one. */
  readonly imposeNull?: boolean
  /**
   * "cr1", or "jackknife": each cluster left out in turn, for scores and errors ("33"). "jackknife-boottest" is the latter as the R package fwildclusterboot has it: its small-sample factor is on the
   * t of the data and not on those of the draws, which makes p larger.
   */
  readonly errors?: 'cr1' | 'jackknife' | 'jackknife-boottest'
  /** Regressors that count for the small-sample factor of t; the columns unless told. */
  readonly counted?: number
  /** For an interval; left out when null. */
  readonly level?: number | null
}

export interface WildTest {
  readonly estimate: number
  readonly t: number
  readonly p: number
  readonly interval: readonly [number, number] | null
  readonly draws: number
  /** True when all patterns were gone through: no seed plays a part. */
  readonly isComplete: boolean
  readonly clusters: number
}

/**
 * Wild cluster bootstrap: a test that holds its level with few clusters. p is the share of draws of which |t| is truly larger, so that the data themselves (all signs plus or all minus) do not
 * count. Source: Cameron, Gelbach and Miller (2008), Roodman and others (2019), MacKinnon, Nielsen and Webb (2023) for the jackknife form.
 */
export function wildClusterTest(input: WildInput, options: WildOptions = {}): WildTest {
  const { signs = 'rademacher', draws = 9999, seed = 1, value = 0, level = 0.95 } = options
  const model = makeModel(input, options)
  const rows = input.outcome.length
  const factor = (model.clusters / (model.clusters - 1)) * ((rows - 1) / (rows - (options.counted ?? model.columns)))
  const isJackknife = options.errors === 'jackknife' || options.errors === 'jackknife-boottest'
  const lower = options.errors === 'jackknife-boottest' ? 1 / Math.sqrt(factor) : 1
  const { draws: used, isComplete } = makeSigns(signs, model.clusters, draws, seed)
  const pOf = (tested: number): { p: number; t: number } => countLarger(model, tested, makeSigns(signs, model.clusters, draws, seed), lower)
  const { p, t } = pOf(value)
  return {
    estimate: model.estimate,
    t: (t * (isJackknife ? Math.sqrt(model.clusters / (model.clusters - 1)) : 1)) / Math.sqrt(factor),
    p,
    interval: level === null ? null : invertTest(model, tested => pOf(tested).p, 1 - level),
    draws: used,
    isComplete,
    clusters: model.clusters,
  }
}

interface Model {
  readonly clusters: number
  readonly columns: number
  readonly estimate: number
  readonly error: number
  /** Scores per cluster (X' u) when the value is tested, and the t that the data give. */
  scores(tested: number): { readonly scores: readonly Float64Array[]; readonly t: number }
  /** Makes ready for many draws of these scores: t from the multipliers of the clusters. */
  prepare(scores: readonly Float64Array[]): (multipliers: Float64Array) => number
}

function countLarger(model: Model, tested: number, signs: SignDraws, lower: number): { p: number; t: number } {
  const { scores, t } = model.scores(tested)
  const statistic = model.prepare(scores)
  const multipliers = new Float64Array(model.clusters)
  const bar = Math.abs(t) * lower * (1 + 1e-10)
  let larger = 0
  for (let draw = 0; draw < signs.draws; draw++) {
    signs.next(multipliers)
    if (Math.abs(statistic(multipliers)) > bar) larger += 1
  }
  return { p: larger / signs.draws, t }
}

function makeModel({ outcome, columns, at, cluster }: WildInput, { imposeNull = true, errors = 'cr1' }: WildOptions): Model {
  const rows = outcome.length
  const width = columns.length
  const clusters = cluster.reduce((most, own) => Math.max(most, own + 1), 0)
  if (clusters < 2) throw new EffectError('one-cluster')
  const x = new Float64Array(rows * width)
  columns.forEach((values, j) => {
    for (let row = 0; row < rows; row++) x[row * width + j] = values[row]!
  })
  const gram = weightedGram(x, null, rows, width)
  const factor = cholesky(gram, width, 1e-11)
  if (factor === null) throw new EffectError('effect-collinear', { column: at })
  const inverse = invertCholesky(factor, width)
  const own = inverse.subarray(at * width, (at + 1) * width)
  const members = rowsByCluster(cluster, clusters)
  const gramOf = members.map(list => gramOfRows(x, list, width))
  const crossOf = members.map(list => crossOfRows(x, outcome, list, width))
  const cross = sumOf(crossOf, width)
  const beta = multiplyVector(inverse, cross, width, width)
  const left =
    errors !== 'cr1'
      ? gramOf.map(part =>
          pseudoInverse(
            gram.map((value, i) => value - part[i]!),
            width,
          ),
        )
      : null
  const loads = gramOf.map(part => multiplyVector(part, own, width, width))

  const prepare = (scores: readonly Float64Array[]): ((multipliers: Float64Array) => number) =>
    left ? prepareJackknife({ scores, left, own, at }) : prepareCr1({ scores, loads, own, inverse })
  const residualScores = (coefficients: Float64Array | ((h: number) => Float64Array)): Float64Array[] =>
    crossOf.map((part, h) => {
      const fit = multiplyVector(gramOf[h]!, typeof coefficients === 'function' ? coefficients(h) : coefficients, width, width)
      return part.map((value, j) => value - fit[j]!)
    })
  const plus = new Float64Array(clusters).fill(1)
  /** Of the data themselves: what a draw with all signs plus gives, before the null is taken off. */
  const dataStatistic = (tested: number): number => {
    let square = 0
    if (left)
      for (let h = 0; h < clusters; h++)
        square +=
          (multiplyVector(
            left[h]!,
            cross.map((value, j) => value - crossOf[h]![j]!),
            width,
            width,
          )[at]! -
            beta[at]!) **
          2
    else for (const score of residualScores(beta)) square += dot(own, score) ** 2
    return (beta[at]! - tested) / Math.sqrt(square)
  }
  const restricted = makeRestriction({ gram, cross, gramOf, crossOf, width, at })
  return {
    clusters,
    columns: width,
    estimate: beta[at]!,
    error: Math.abs(beta[at]! / dataStatistic(0)),
    prepare,
    scores(tested) {
      if (!imposeNull)
        return {
          scores: residualScores(
            left
              ? h =>
                  multiplyVector(
                    left[h]!,
                    cross.map((value, j) => value - crossOf[h]![j]!),
                    width,
                    width,
                  )
              : beta,
          ),
          t: dataStatistic(tested),
        }
      const scores = residualScores(left ? h => restricted(tested, h) : restricted(tested, null))
      return { scores, t: left ? dataStatistic(tested) : prepare(scores)(plus) }
    },
  }
}

/**
 * For the sum of squares over clusters, (v s - q'z)^2 with z the coefficients of a draw, is a form in two vectors that are linear in the multipliers: the scores, and the scores times their loads. So a draw
 * takes one walk along the clusters.
 */
function prepareCr1({
  scores,
  loads,
  own,
  inverse,
}: {
  scores: readonly Float64Array[]
  loads: readonly Float64Array[]
  own: Float64Array
  inverse: Float64Array
}) {
  const width = own.length
  const both = 2 * width
  const lines = new Float64Array(scores.length * both)
  const squares = new Float64Array(scores.length)
  const outer = new Float64Array(width * width)
  scores.forEach((score, h) => {
    const self = dot(own, score)
    squares[h] = self * self
    lines.set(score, h * both)
    for (let j = 0; j < width; j++) {
      lines[h * both + width + j] = self * loads[h]![j]!
      for (let k = 0; k < width; k++) outer[j * width + k]! += loads[h]![j]! * loads[h]![k]!
    }
  })
  const sums = new Float64Array(both)
  const z = new Float64Array(width)
  return (multipliers: Float64Array): number => {
    sums.fill(0)
    let square = 0
    for (let h = 0; h < multipliers.length; h++) {
      const multiplier = multipliers[h]!
      square += multiplier * multiplier * squares[h]!
      const from = h * both
      for (let j = 0; j < both; j++) sums[j]! += multiplier * lines[from + j]!
    }
    let coefficient = 0
    for (let j = 0; j < width; j++) {
      coefficient += own[j]! * sums[j]!
      let value = 0
      for (let k = 0; k < width; k++) value += inverse[j * width + k]! * sums[k]!
      z[j] = value
    }
    for (let j = 0; j < width; j++) {
      let value = -2 * sums[width + j]!
      for (let k = 0; k < width; k++) value += outer[j * width + k]! * z[k]!
      square += z[j]! * value
    }
    return coefficient / Math.sqrt(Math.max(square, 0))
  }
}

function prepareJackknife({
  scores,
  left,
  own,
  at,
}: {
  scores: readonly Float64Array[]
  left: readonly Float64Array[]
  own: Float64Array
  at: number
}) {
  const width = own.length
  const total = new Float64Array(width)
  return (multipliers: Float64Array): number => {
    total.fill(0)
    scores.forEach((score, h) => {
      for (let j = 0; j < width; j++) total[j]! += multipliers[h]! * score[j]!
    })
    const coefficient = dot(own, total)
    let square = 0
    scores.forEach((score, h) => {
      let without = 0
      for (let j = 0; j < width; j++) without += left[h]![at * width + j]! * (total[j]! - multipliers[h]! * score[j]!)
      square += (without - coefficient) ** 2
    })
    return coefficient / Math.sqrt(square)
  }
}

interface Parts {
  readonly gram: Float64Array
  readonly cross: Float64Array
  readonly gramOf: readonly Float64Array[]
  readonly crossOf: readonly Float64Array[]
  readonly width: number
  readonly at: number
}

/** The coefficients when the tested one has a given value, with all clusters or with one left out. */
function makeRestriction({ gram, cross, gramOf, crossOf, width, at }: Parts): (tested: number, without: number | null) => Float64Array {
  const others = Array.from({ length: width }, (_, j) => j).filter(j => j !== at)
  const size = others.length
  const inverses = new Map<number | null, Float64Array>()
  const inverseOf = (without: number | null): Float64Array => {
    const known = inverses.get(without)
    if (known) return known
    const block = Float64Array.from({ length: size * size }, (_, k) => {
      const place = others[Math.floor(k / size)]! * width + others[k % size]!
      return gram[place]! - (without === null ? 0 : gramOf[without]![place]!)
    })
    const made = pseudoInverse(block, size)
    inverses.set(without, made)
    return made
  }
  return (tested, without) => {
    const right = others.map(
      j =>
        cross[j]! -
        (without === null ? 0 : crossOf[without]![j]!) -
        tested * (gram[j * width + at]! - (without === null ? 0 : gramOf[without]![j * width + at]!)),
    )
    const found = multiplyVector(inverseOf(without), right, size, size)
    const all = new Float64Array(width)
    others.forEach((j, k) => (all[j] = found[k]!))
    all[at] = tested
    return all
  }
}

/** The values that the test does not reject. */
function invertTest(model: Model, pOf: (tested: number) => number, alpha: number): readonly [number, number] {
  const edge = (direction: 1 | -1): number => {
    let step = 2
    while (pOf(model.estimate + direction * step * model.error) > alpha && step < 1000) step *= 1.5
    return findRoot(
      tested => pOf(tested) - alpha || -1e-9,
      model.estimate,
      model.estimate + direction * step * model.error,
      1e-7 * model.error,
    )
  }
  return [edge(-1), edge(1)]
}

function gramOfRows(x: Float64Array, rows: readonly number[], width: number): Float64Array {
  const part = new Float64Array(rows.length * width)
  rows.forEach((row, i) => part.set(x.subarray(row * width, (row + 1) * width), i * width))
  return weightedGram(part, null, rows.length, width)
}

function crossOfRows(x: Float64Array, outcome: ArrayLike<number>, rows: readonly number[], width: number): Float64Array {
  const cross = new Float64Array(width)
  for (const row of rows) for (let j = 0; j < width; j++) cross[j]! += x[row * width + j]! * outcome[row]!
  return cross
}

function sumOf(parts: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width)
  for (const part of parts) for (let j = 0; j < width; j++) sum[j]! += part[j]!
  return sum
}
