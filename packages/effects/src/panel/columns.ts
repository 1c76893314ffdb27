import { EffectError } from '../effect-error.ts'
import type { PanelInput } from './panel.ts'

/** How many rows there are, and which have all their figures. A figure that is missing is NaN; one that cannot be is refused with its row (from 1). */
export function checkColumns(input: PanelInput): { readonly total: number; readonly complete: number[] } {
  const total = input.unit.length
  const covariates = Object.entries(input.covariates ?? {})
  const others = { period: input.period, cohort: input.cohort, outcome: input.outcome, weights: input.weights, cluster: input.cluster }
  for (const [column, values] of [...Object.entries(others), ...covariates]) {
    if (values !== undefined && values.length !== total)
      throw new EffectError('lengths-differ', { column, found: values.length, expected: total })
  }
  const figures = [['outcome', input.outcome] as const, ...covariates]
  const complete: number[] = []
  for (let row = 0; row < total; row++) {
    requireNumber(input.period[row]!, row, 'period')
    if (Number.isNaN(input.cohort[row]!)) throw new EffectError('value-not-a-number', { row: row + 1, column: 'cohort' })
    if (figures.some(([, values]) => Number.isNaN(values[row]!))) continue
    for (const [column, values] of figures) requireNumber(values[row]!, row, column)
    if (input.weights && !(input.weights[row]! >= 0 && input.weights[row]! < Infinity))
      throw new EffectError('weight-negative', { row: row + 1 })
    complete.push(row)
  }
  if (input.weights && complete.length > 0 && complete.every(row => input.weights![row] === 0)) throw new EffectError('weights-zero')
  return { total, complete }
}

function requireNumber(value: number, row: number, column: string): void {
  if (!Number.isFinite(value)) throw new EffectError('value-not-a-number', { row: row + 1, column })
}

export function distinct(rows: readonly number[], values: ArrayLike<number>): number[] {
  return [...new Set(rows.map(row => values[row]!))].sort((a, b) => a - b)
}

/** 0 and Infinity both say: never. */
export function isNever(cohort: number): boolean {
  return cohort === 0 || cohort === Infinity
}
