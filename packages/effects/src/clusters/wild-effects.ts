import { EffectError } from '../effect-error.ts'
import { makeSigns } from './signs.ts'
import type { Signs } from './signs.ts'
import { wildClusterTest } from './wild-bootstrap.ts'
import type { WildOptions, WildTest } from './wild-bootstrap.ts'
import type { Basis, Combination } from '../group-time/combination.ts'
import { loadings } from '../group-time/combination.ts'
import type { FixedEffectsFit } from '../regression/fixed-effects.ts'

/** Wild cluster bootstrap of one coefficient of a regression with unit and period effects. Units must lie within clusters. */
export function wildTwoWayTest(fit: FixedEffectsFit, at: number, options: WildOptions = {}): WildTest {
  if (!fit.isNested) throw new EffectError('not-balanced')
  const { swept, width, rows, scales, input, names } = fit
  if (input.weights) throw new EffectError('option-invalid', { option: 'weights', found: 'given', expected: 'none, for this test' })
  const columns = scales.map((scale, j) => Float64Array.from({ length: rows }, (_, row) => swept[row * width + j]! * scale))
  const counted = names.length + fit.units + fit.periods - 1
  return wildClusterTest(
    { outcome: input.outcome, columns, at: width - names.length + at, cluster: input.cluster },
    { counted, ...options },
  )
}

export interface WildScoreTest {
  readonly t: number
  readonly p: number
  readonly draws: number
  readonly isComplete: boolean
}

/**
 * Wild bootstrap of any summary of group-time effects, on what each cluster contributes to it (score bootstrap; Kline and Santos 2012). Each draw has its own error, around its own mean.
 */
export function wildEffectTest(
  basis: Basis,
  combination: Combination,
  options: { readonly signs?: Signs; readonly draws?: number; readonly seed?: number; readonly value?: number } = {},
): WildScoreTest {
  const { signs: kind = 'webb', draws = 9999, seed = 1, value = 0 } = options
  const own = new Float64Array(basis.clusters)
  loadings(combination).forEach((loading, column) => {
    if (loading !== 0) basis.columns[column]!.forEach((part, cluster) => (own[cluster]! += loading * part))
  })
  const used = own.filter(part => part !== 0)
  if (used.length < 2) throw new EffectError('one-cluster')
  const ratio = used.length / (used.length - 1)
  const error = (sum: number, square: number): number => Math.sqrt(ratio * (square - (sum * sum) / used.length))
  const t = (combination.estimate - value) / error(sumOf(used), squareOf(used))
  const signs = makeSigns(kind, used.length, draws, seed)
  const multipliers = new Float64Array(used.length)
  let larger = 0
  for (let draw = 0; draw < signs.draws; draw++) {
    signs.next(multipliers)
    let [sum, square] = [0, 0]
    for (let g = 0; g < used.length; g++) {
      const part = multipliers[g]! * used[g]!
      sum += part
      square += part * part
    }
    if (Math.abs(sum) > Math.abs(t) * error(sum, square)) larger += 1
  }
  return { t, p: larger / signs.draws, draws: signs.draws, isComplete: signs.isComplete }
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function squareOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0)
}
