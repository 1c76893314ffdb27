import { EffectError } from '../effect-error.ts'
import { checkColumns, distinct, isNever } from './columns.ts'
import { orderRows } from './order-rows.ts'
import type { Panel, PanelInput } from './panel.ts'

/** Reads columns as they are: no unit is left out but for rows without a figure. For regressions, which take units that started early and units with gaps. */
export function readRows(input: PanelInput): Panel {
  const { total, complete } = checkColumns(input)
  if (complete.length === 0) throw new EffectError('no-rows')
  const periods = distinct(complete, input.period)
  if (periods.length < 2) throw new EffectError('one-period')
  const last = periods.at(-1)!
  const cohort = Float64Array.from(input.cohort, value => (isNever(value) || value > last ? 0 : value))
  if (complete.every(row => cohort[row] === 0)) throw new EffectError('nobody-treated')
  const { panel, outcome } = orderRows({ input, cohort, rows: complete, periods, hasUnits: true, mustBeComplete: false })
  if (outcome.every(value => value === outcome[0])) throw new EffectError('outcome-constant')
  const missing = total - complete.length
  return { ...panel, outcome, dropped: missing > 0 ? [{ reason: 'missing-figure', count: missing }] : [] }
}
