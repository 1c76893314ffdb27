import { multiply } from '../numbers/matrix.ts'
import type { FixedEffectsFit } from './fixed-effects.ts'

/**
 * What "clustered" means differs between programs. `cr0`: nothing added. `cr1`: x G/(G-1). `cr1-nested`: also x (n-1)/(n-K), in which unit effects within a cluster do not count (fixest).
 * `cr1-full`: every unit effect counts (sandwich). `cr1-regressors`: only the regressors count (plm). `iid` and `hc1` do not cluster.
 */
export type ErrorKind = 'iid' | 'hc1' | 'cr0' | 'cr1' | 'cr1-nested' | 'cr1-full' | 'cr1-regressors'

/** Covariance of the coefficients. Source: Cameron and Miller (2015). */
export function covarianceOf(fit: FixedEffectsFit, kind: ErrorKind): Float64Array {
  const { rows, units, periods, clusters, bread, coefficients, isNested } = fit
  const count = coefficients.length
  const full = count + units + periods - 1
  if (kind === 'iid') {
    const { weights } = fit.input
    const square = fit.residuals.reduce((sum, value, row) => sum + (weights ? weights[row]! : 1) * value * value, 0)
    return bread.map(value => (value * square) / (rows - full))
  }
  const scores = scoresOf(
    fit,
    kind === 'hc1' ? Int32Array.from({ length: rows }, (_, row) => row) : fit.input.cluster,
    kind === 'hc1' ? rows : clusters,
  )
  const meat = new Float64Array(count * count)
  for (const score of scores) for (let i = 0; i < count; i++) for (let j = 0; j < count; j++) meat[i * count + j]! += score[i]! * score[j]!
  const ratio = clusters / (clusters - 1)
  const counted = { hc1: full, cr0: 0, cr1: 0, 'cr1-nested': isNested ? count + periods : full, 'cr1-full': full, 'cr1-regressors': count }[
    kind
  ]
  const factor =
    kind === 'cr0' ? 1 : kind === 'cr1' ? ratio : kind === 'hc1' ? rows / (rows - full) : (ratio * (rows - 1)) / (rows - counted)
  return multiply(multiply(bread, meat, count, count, count), bread, count, count, count).map(value => value * factor)
}

/** X' W e of each cluster. */
export function scoresOf({ x, residuals, coefficients, input }: FixedEffectsFit, cluster: Int32Array, clusters: number): Float64Array[] {
  const count = coefficients.length
  const scores = Array.from({ length: clusters }, () => new Float64Array(count))
  for (let row = 0; row < residuals.length; row++) {
    const own = scores[cluster[row]!]!
    const scaled = residuals[row]! * (input.weights ? input.weights[row]! : 1)
    for (let j = 0; j < count; j++) own[j]! += x[row * count + j]! * scaled
  }
  return scores
}

/** Rows of each cluster. */
export function rowsByCluster(cluster: Int32Array, clusters: number): number[][] {
  const rows: number[][] = Array.from({ length: clusters }, () => [])
  cluster.forEach((own, row) => rows[own]!.push(row))
  return rows
}
