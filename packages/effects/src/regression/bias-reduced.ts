import { cholesky, dot, invertCholesky, multiply, multiplyVector, symmetricFunction, weightedGram } from '../numbers/matrix.ts'
import { rowsByCluster } from './cluster-errors.ts'
import type { FixedEffectsFit } from './fixed-effects.ts'

export interface BiasReduced {
  readonly se: number
  /** Degrees of freedom after Satterthwaite: what to look up t with. */
  readonly df: number
}

/** Above this many rows in one cluster the weighted form would take minutes. */
const mostRows = 400

/**
 * CR2: clustered errors that are right on average when errors are independent, with the degrees of freedom that go with them. For few or unequal clusters. `kind` "cr0" gives the degrees of
 * freedom of the unadjusted error. Source: Bell and McCaffrey (2002), Pustejovsky and Tipton (2018).
 *
 * @returns null when units lie in more clusters than one, or when weighted clusters are too large
 */
export function biasReduced(fit: FixedEffectsFit, at: number, kind: 'cr2' | 'cr0' = 'cr2'): BiasReduced | null {
  if (!fit.isNested) return null
  const clusters = rowsByCluster(fit.input.cluster, fit.clusters)
  if (fit.input.weights === null) return unweighted(fit, at, clusters, kind)
  return clusters.some(rows => rows.length > mostRows) ? null : weighted(fit, at, clusters, fit.input.weights, kind)
}

/** With R the orthonormal form of all columns, (I - H) of a cluster differs from I by R R' only: eigenvalues of as many as there are columns are enough, however large the cluster. */
function unweighted(fit: FixedEffectsFit, at: number, clusters: readonly (readonly number[])[], kind: 'cr2' | 'cr0'): BiasReduced {
  const { width, residuals } = fit
  const r = orthonormal(fit)
  const outer = new Float64Array(width * width)
  let [variance, trace, squares, quartic] = [0, 0, 0, 0]
  for (const rows of clusters) {
    const own = pick(r, rows, width)
    let a = direction(fit, at, rows)
    if (kind === 'cr2') {
      const change = symmetricFunction(weightedGram(own, null, rows.length, width), width, inflate)
      const inner = multiplyVector(change, transposed(own, a, width), width, width)
      a = a.map((value, i) => value + dot(own.subarray(i * width, (i + 1) * width), inner))
    }
    variance +=
      dot(
        a,
        rows.map(row => residuals[row]!),
      ) ** 2
    const z = transposed(own, a, width)
    const [size, length] = [dot(a, a), dot(z, z)]
    trace += size - length
    squares += (size - length) ** 2
    quartic += length * length
    for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) outer[i * width + j]! += z[i]! * z[j]!
  }
  return { se: Math.sqrt(variance), df: trace ** 2 / (squares + dot(outer, outer) - quartic) }
}

/** (1 - value)^(-1/2), less one, per value: what R R' is to be multiplied by. A direction that the fit uses up wholly is left out. */
function inflate(value: number): number {
  if (value < 1e-12) return 0.5
  const root = 1 - value > 1e-10 ? 1 / Math.sqrt(1 - value) : 0
  return (root - 1) / value
}

function orthonormal({ swept, width, rows }: FixedEffectsFit): Float64Array {
  const factor = cholesky(weightedGram(swept, null, rows, width), width)!
  const r = swept.slice()
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++) {
      let value = r[row * width + j]!
      for (let k = 0; k < j; k++) value -= factor[j * width + k]! * r[row * width + k]!
      r[row * width + j] = value / factor[j * width + j]!
    }
  }
  return r
}

/** The general form, with the covariance of the residuals of a cluster written out. */
function weighted(
  fit: FixedEffectsFit,
  at: number,
  clusters: readonly (readonly number[])[],
  weights: Float64Array,
  kind: 'cr2' | 'cr0',
): BiasReduced {
  const { swept, width, rows: total, residuals } = fit
  const m = invertCholesky(cholesky(weightedGram(swept, weights, total, width), width)!, width)
  const s = weightedGram(
    swept,
    weights.map(weight => weight * weight),
    total,
    width,
  )
  const msm = multiply(multiply(m, s, width, width, width), m, width, width, width)
  const parts = clusters.map(rows => {
    const { block, v } = residualBlock(fit, rows, weights, m, msm)
    const size = rows.length
    const adjust =
      kind === 'cr2' ? symmetricFunction(block, size, (value, largest) => (value > 1e-10 * largest ? 1 / Math.sqrt(value) : 0)) : null
    const plain = direction(fit, at, rows).map((value, i) => value * weights[rows[i]!]!)
    const a = adjust ? multiplyVector(adjust, plain, size, size) : plain
    return {
      a,
      rows,
      own: dot(a, multiplyVector(block, a, size, size)),
      c: transposed(pick(swept, rows, width), a, width),
      v: transposed(v, a, width),
    }
  })
  let [variance, trace, squares] = [0, 0, 0]
  for (const { a, rows, own } of parts) {
    variance +=
      dot(
        a,
        rows.map(row => residuals[row]!),
      ) ** 2
    trace += own
    squares += own * own
  }
  // Clusters i and j: c_i' MSM c_j - c_i' M v_j - v_i' M c_j.
  const moved = parts.map(({ c, v }) => {
    const [one, two] = [multiplyVector(msm, c, width, width), multiplyVector(m, v, width, width)]
    return { onC: one.map((value, j) => value - two[j]!), onV: multiplyVector(m, c, width, width) }
  })
  parts.forEach((left, i) => {
    for (let j = 0; j < i; j++) squares += 2 * (dot(left.c, moved[j]!.onC) - dot(left.v, moved[j]!.onV)) ** 2
  })
  return { se: Math.sqrt(variance), df: trace ** 2 / squares }
}

/** (I - H)(I - H)' of one cluster, and the part of W C that the unit effects leave. */
function residualBlock(
  fit: FixedEffectsFit,
  rows: readonly number[],
  weights: Float64Array,
  m: Float64Array,
  msm: Float64Array,
): { block: Float64Array; v: Float64Array } {
  const { swept, width, input } = fit
  const size = rows.length
  const c = pick(swept, rows, width)
  const totals = new Map<number, number>()
  const squares = new Map<number, number>()
  const sums = new Map<number, Float64Array>()
  rows.forEach((row, i) => {
    const [unit, weight] = [input.unit[row]!, weights[row]!]
    totals.set(unit, (totals.get(unit) ?? 0) + weight)
    squares.set(unit, (squares.get(unit) ?? 0) + weight * weight)
    const sum = sums.get(unit) ?? new Float64Array(width)
    for (let j = 0; j < width; j++) sum[j]! += weight * weight * c[i * width + j]!
    sums.set(unit, sum)
  })
  const v = new Float64Array(size * width)
  rows.forEach((row, i) => {
    const unit = input.unit[row]!
    for (let j = 0; j < width; j++) v[i * width + j] = weights[row]! * c[i * width + j]! - sums.get(unit)![j]! / totals.get(unit)!
  })
  const [cm, cs] = [multiply(c, m, size, width, width), multiply(c, msm, size, width, width)]
  const block = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let value = i === j ? 1 : 0
      for (let k = 0; k < width; k++)
        value += cs[i * width + k]! * c[j * width + k]! - cm[i * width + k]! * v[j * width + k]! - v[i * width + k]! * cm[j * width + k]!
      const unit = input.unit[rows[i]!]!
      if (unit === input.unit[rows[j]!]!) {
        const total = totals.get(unit)!
        value += squares.get(unit)! / total ** 2 - (weights[rows[i]!]! + weights[rows[j]!]!) / total
      }
      block[i * size + j] = value
    }
  }
  return { block, v }
}

/** X (X' W X)^-1 for one coefficient, in the rows of a cluster. */
function direction({ x, bread, coefficients }: FixedEffectsFit, at: number, rows: readonly number[]): Float64Array {
  const count = coefficients.length
  return Float64Array.from(rows, row => {
    let sum = 0
    for (let j = 0; j < count; j++) sum += x[row * count + j]! * bread[j * count + at]!
    return sum
  })
}

function pick(matrix: Float64Array, rows: readonly number[], width: number): Float64Array {
  const own = new Float64Array(rows.length * width)
  rows.forEach((row, i) => own.set(matrix.subarray(row * width, (row + 1) * width), i * width))
  return own
}

function transposed(matrix: Float64Array, vector: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width)
  for (let i = 0; i < vector.length; i++) for (let j = 0; j < width; j++) product[j]! += matrix[i * width + j]! * vector[i]!
  return product
}
