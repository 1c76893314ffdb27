import { EffectError } from '../effect-error.ts'
import { checkColumns, distinct, isNever } from './columns.ts'
import { orderRows } from './order-rows.ts'
import type { Dropped, Panel, PanelInput, PanelOptions } from './panel.ts'

/**
 * Reads and checks columns, and leaves out what cannot take part: rows without a figure; units that started before there is a period to compare with; without units that never start, the
 * periods in which everyone has; and units with gaps, unless these are allowed. What was left out is counted.
 *
 * @throws EffectError when a row is wrong, or when nothing is left that could show an effect
 */
export function readPanel(input: PanelInput, options: PanelOptions = {}): Panel {
  const { panel: hasUnits = true, unbalanced = 'drop', control = 'not-yet', anticipation = 0 } = options
  if (!Number.isInteger(anticipation) || anticipation < 0) {
    throw new EffectError('option-invalid', { option: 'anticipation', found: anticipation, expected: '0, 1, 2, …' })
  }
  const columns = checkColumns(input)
  const dropped: Dropped[] = []
  let rows = columns.complete
  count(dropped, 'missing-figure', columns.total - rows.length)
  if (rows.length === 0) throw new EffectError('no-rows')
  const { period } = input
  const cohort = Float64Array.from(input.cohort, value => (isNever(value) ? 0 : value))

  let periods = distinct(rows, period)
  if (periods.length < 2) throw new EffectError('one-period')
  const last = periods.at(-1)!
  for (const row of rows) if (cohort[row]! > last) cohort[row] = 0
  if (hasUnits) requireOneStart(rows, input, cohort)
  if (rows.every(row => cohort[row] === 0)) throw new EffectError('nobody-treated')
  if (rows.every(row => cohort[row] !== 0)) {
    if (control === 'never') throw new EffectError('no-never-treated')
    const latest = rows.reduce((most, row) => Math.max(most, cohort[row]!), -Infinity)
    const kept = rows.filter(row => period[row]! < latest - anticipation)
    count(dropped, 'after-last-comparison', periods.length - distinct(kept, period).length)
    rows = kept
    for (const row of rows) if (cohort[row] === latest) cohort[row] = 0
    if (rows.every(row => cohort[row] === 0)) throw new EffectError('no-controls')
    periods = distinct(rows, period)
  }
  const first = periods[0]!
  const early = rows.filter(row => cohort[row] !== 0 && cohort[row]! <= first + anticipation)
  rows = rows.filter(row => cohort[row] === 0 || cohort[row]! > first + anticipation)
  count(dropped, 'treated-before-start', hasUnits ? new Set(early.map(row => input.unit[row])).size : early.length)
  if (rows.every(row => cohort[row] === 0)) {
    const anticipated = anticipation > 0 ? ` (anticipation: ${anticipation})` : ''
    throw new EffectError('no-pre-period', { group: cohort[early[0]!]!, anticipated })
  }
  const ordered = orderRows({ input, cohort, rows, periods, hasUnits, mustBeComplete: hasUnits && unbalanced === 'drop' })
  count(dropped, 'incomplete-unit', ordered.incomplete)
  if (ordered.panel.cohorts.every(own => own === 0)) throw new EffectError('no-treated-left', { periods: periods.length })
  if (!ordered.panel.cohorts.includes(0)) throw new EffectError('no-controls-left', { periods: periods.length })
  requireVariation(ordered.outcome)
  return { ...ordered.panel, outcome: ordered.outcome, dropped }
}

/** Looked at before any row is left out, so that a unit never takes part with half of its rows. */
function requireOneStart(rows: readonly number[], { unit }: PanelInput, cohort: Float64Array): void {
  const starts = new Map<string | number, number>()
  let [last, start]: [string | number | undefined, number] = [undefined, 0]
  for (const row of rows) {
    const name = unit[row]!
    if (name !== last) {
      last = name
      start = starts.get(name) ?? cohort[row]!
      starts.set(name, start)
    }
    if (cohort[row] !== start) throw new EffectError('cohort-changes', { unit: name })
  }
}

function requireVariation(outcome: Float64Array): void {
  if (outcome.every(value => value === outcome[0])) throw new EffectError('outcome-constant')
}

function count(dropped: Dropped[], reason: Dropped['reason'], found: number): void {
  if (found > 0) dropped.push({ reason, count: found })
}
