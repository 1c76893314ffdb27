import { chiSquareQuantile, chiSquareUpper, noncentralChiSquareUpper } from '../numbers/distributions.ts'
import { cholesky, dot, solveCholesky } from '../numbers/matrix.ts'
import type { Basis } from './combination.ts'

/** All effects before the start together: they should be zero. */
export interface PreTest {
  readonly statistic: number
  readonly df: number
  readonly p: number
}

/** Wald test over the cells before the start; null when there are none, or when their covariance is singular (more cells than clusters). */
export function testBefore(basis: Basis, periods: Float64Array): PreTest | null {
  const cells = basis.effects.flatMap(({ cell }, index) => (periods[cell.at]! < cell.group && !cell.isBase ? [index] : []))
  const { factor } = covarianceOf(basis, cells)
  if (cells.length === 0 || factor === null) return null
  const estimates = cells.map(index => basis.effects[index]!.estimate)
  const statistic = dot(estimates, solveCholesky(factor, estimates, cells.length))
  return { statistic, df: cells.length, p: chiSquareUpper(statistic, cells.length) }
}

/**
 * How likely the test is to see a trend that grows by `slope` per period before the start. A test that passes says little when this is small. Source: Roth (2022).
 */
export function powerOfPreTest(basis: Basis, periods: Float64Array, slope: number, level = 0.95): number | null {
  const cells = basis.effects.flatMap(({ cell }, index) => (periods[cell.at]! < cell.group && !cell.isBase ? [index] : []))
  const { factor } = covarianceOf(basis, cells)
  if (cells.length === 0 || factor === null) return null
  const trend = cells.map(index => slope * (periods[basis.effects[index]!.cell.at]! - periods[basis.effects[index]!.cell.base]!))
  return noncentralChiSquareUpper(
    chiSquareQuantile(level, cells.length),
    cells.length,
    dot(trend, solveCholesky(factor, trend, cells.length)),
  )
}

function covarianceOf(basis: Basis, cells: readonly number[]): { readonly factor: Float64Array | null } {
  const all = basis.columns.length
  const own = Float64Array.from(
    { length: cells.length ** 2 },
    (_, at) => basis.covariance[cells[Math.floor(at / cells.length)]! * all + cells[at % cells.length]!]!,
  )
  return { factor: cholesky(own, cells.length, 1e-11) }
}
