import { EffectError } from '../effect-error.ts'
import { cholesky, invertCholesky, solveCholesky, weightedGram } from '../numbers/matrix.ts'

/** Rows of a regression with an effect for each unit and each period. */
export interface FixedEffectsInput {
  /** From 0, per row. */
  readonly unit: Int32Array
  /** From 0, per row. */
  readonly period: Int32Array
  readonly outcome: Float64Array
  /** A column per regressor. */
  readonly regressors: readonly Float64Array[]
  readonly names: readonly string[]
  readonly weights: Float64Array | null
  /** From 0, per row. */
  readonly cluster: Int32Array
}

/** A fit by (weighted) least squares, with what its errors are made of. */
export interface FixedEffectsFit {
  readonly names: readonly string[]
  readonly coefficients: Float64Array
  readonly residuals: Float64Array
  /** The regressors without what the fixed effects say of them, rows x regressors. */
  readonly x: Float64Array
  /** (X' W X)^-1. */
  readonly bread: Float64Array
  /** Periods (but one) and regressors without their unit means: what the fit used beside the unit effects, rows x `width`. */
  readonly swept: Float64Array
  readonly width: number
  /** What the columns of `swept` are to be multiplied by to be in their own scale; those of the regressors come last. */
  readonly scales: readonly number[]
  readonly input: FixedEffectsInput
  readonly rows: number
  readonly units: number
  readonly periods: number
  readonly clusters: number
  /** True when no unit lies in two clusters. */
  readonly isNested: boolean
}

/** Least squares with unit and period effects, for panels with and without gaps. Unit effects are taken out as means, those of periods as columns: exact, without rounds of approximation. */
export function fitFixedEffects(input: FixedEffectsInput): FixedEffectsFit {
  const { unit, period, outcome, regressors, names, weights, cluster } = input
  const rows = outcome.length
  const [units, periods, clusters] = [unit, period, cluster].map(values => values.reduce((most, value) => Math.max(most, value + 1), 0))
  if (clusters! < 2) throw new EffectError('one-cluster')
  const count = regressors.length
  const dummies = Array.from({ length: periods! - 1 }, (_, at) => Float64Array.from(period, value => (value === at + 1 ? 1 : 0)))
  const sweep = makeSweep(unit, weights, units!)
  const columns = [...dummies, ...regressors].map(column => scaleColumn(sweep(column), column))
  const width = columns.length
  const swept = new Float64Array(rows * width)
  columns.forEach(({ values }, at) => values.forEach((value, row) => (swept[row * width + at] = value)))
  const gram = weightedGram(swept, weights, rows, width)
  const factor = cholesky(gram, width, 1e-11)
  if (factor === null) throw new EffectError('effect-collinear', { column: findRepeated(gram, width, dummies.length, names) })
  const y = sweep(outcome)
  const right = new Float64Array(width)
  for (let row = 0; row < rows; row++) {
    const scaled = (weights ? weights[row]! : 1) * y[row]!
    for (let j = 0; j < width; j++) right[j]! += scaled * swept[row * width + j]!
  }
  const beta = solveCholesky(factor, right, width)
  const residuals = y.map((value, row) => {
    let fit = 0
    for (let j = 0; j < width; j++) fit += swept[row * width + j]! * beta[j]!
    return value - fit
  })
  const inverse = invertCholesky(factor, width)
  const first = dummies.length
  const scales = columns.slice(first).map(({ scale }) => scale)
  const bread = new Float64Array(count * count)
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) bread[i * count + j] = inverse[(first + i) * width + first + j]! / (scales[i]! * scales[j]!)
  return {
    names,
    coefficients: Float64Array.from({ length: count }, (_, at) => beta[first + at]! / scales[at]!),
    residuals,
    x: withoutPeriods(swept, gram, rows, width, first, scales),
    bread,
    swept,
    width,
    scales: columns.map(({ scale }) => scale),
    input,
    rows,
    units: units!,
    periods: periods!,
    clusters: clusters!,
    isNested: isNestedIn(unit, cluster, units!),
  }
}

/** Takes the (weighted) mean of each unit away. */
function makeSweep(unit: Int32Array, weights: Float64Array | null, units: number): (column: Float64Array) => Float64Array {
  const totals = new Float64Array(units)
  for (let row = 0; row < unit.length; row++) totals[unit[row]!]! += weights ? weights[row]! : 1
  return column => {
    const sums = new Float64Array(units)
    for (let row = 0; row < unit.length; row++) sums[unit[row]!]! += (weights ? weights[row]! : 1) * column[row]!
    return column.map((value, row) => (totals[unit[row]!]! > 0 ? value - sums[unit[row]!]! / totals[unit[row]!]! : 0))
  }
}

/** Brings what is left of a column to at most 1. What never changes within a unit leaves rounding only, and becomes zero. */
function scaleColumn(swept: Float64Array, column: Float64Array): { readonly values: Float64Array; readonly scale: number } {
  const [left, whole] = [largestOf(swept), largestOf(column)]
  if (left <= 1e-11 * whole) return { values: new Float64Array(column.length), scale: 1 }
  return { values: swept.map(value => value / left), scale: left }
}

function largestOf(column: Float64Array): number {
  return column.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** The regressors with the periods taken out too, in their own scale. */
function withoutPeriods(
  swept: Float64Array,
  gram: Float64Array,
  rows: number,
  width: number,
  first: number,
  scales: readonly number[],
): Float64Array {
  const count = width - first
  const block = Float64Array.from({ length: first * first }, (_, at) => gram[Math.floor(at / first) * width + (at % first)]!)
  const factor = first === 0 ? null : cholesky(block, first, 1e-11)
  const loads = scales.map((_, at) =>
    factor
      ? solveCholesky(
          factor,
          Float64Array.from({ length: first }, (_none, j) => gram[j * width + first + at]!),
          first,
        )
      : new Float64Array(0),
  )
  const x = new Float64Array(rows * count)
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < count; at++) {
      let value = swept[row * width + first + at]!
      for (let j = 0; j < first; j++) value -= swept[row * width + j]! * loads[at]![j]!
      x[row * count + at] = value * scales[at]!
    }
  }
  return x
}

/** The first regressor that the columns before it say already. */
function findRepeated(gram: Float64Array, width: number, first: number, names: readonly string[]): string {
  for (let size = first + 1; size <= width; size++) {
    const block = Float64Array.from({ length: size * size }, (_, at) => gram[Math.floor(at / size) * width + (at % size)]!)
    if (cholesky(block, size, 1e-11) === null) return names[size - 1 - first] ?? ''
  }
  return ''
}

function isNestedIn(unit: Int32Array, cluster: Int32Array, units: number): boolean {
  const seen = new Int32Array(units).fill(-1)
  return unit.every((own, row) => {
    if (seen[own] === -1) seen[own] = cluster[row]!
    return seen[own] === cluster[row]
  })
}
