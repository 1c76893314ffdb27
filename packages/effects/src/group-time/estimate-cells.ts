import { EffectError } from '../effect-error.ts'
import type { Panel } from '../panel/panel.ts'
import { crossSectionEffect } from '../two-by-two/cross-section-effect.ts'
import { makeNuisance, panelEffect } from '../two-by-two/panel-effect.ts'
import type { Method, Nuisance } from '../two-by-two/panel-effect.ts'
import { makeSample } from '../two-by-two/sample.ts'
import type { Sample } from '../two-by-two/sample.ts'
import { rolesOf } from './cells.ts'
import type { Cell } from './cells.ts'

/** An effect with what every unit contributes to it; the influence of a base period is zero. */
export interface CellEffect {
  readonly cell: Cell
  readonly estimate: number
  readonly influence: Float64Array
}

interface Comparison {
  readonly sample: Sample
  readonly nuisance: Nuisance
  readonly units: Int32Array
}

/** Every cell of the panel. Cells with the same units and covariates share their fits. */
export function estimateCells(panel: Panel, cells: readonly Cell[], method: Method): CellEffect[] {
  const comparisons = new Map<string, Comparison>()
  const keyOf = makeKeys(panel)
  return cells.map(cell => {
    if (cell.isBase) return { cell, estimate: 0, influence: new Float64Array(panel.cohorts.length) }
    if (!panel.isBalanced) return estimateFromRows(panel, cell, method)
    const key = keyOf(cell)
    const comparison = comparisons.get(key) ?? compare(panel, cell)
    comparisons.set(key, comparison)
    return estimateFromChanges(panel, cell, method, comparison)
  })
}

/** What decides which fits a cell needs: its cohort, who takes part, and the period of the covariates when these change. */
function makeKeys(panel: Panel): (cell: Cell) => string {
  const count = panel.periods.length
  const changes = [...panel.covariates, panel.weights].some(values => values.some((value, row) => value !== values[row - (row % count)]))
  const starts = [...new Set(panel.cohorts)].filter(cohort => cohort !== 0)
  return ({ group, base, startsAfter }) => {
    const others = starts.filter(cohort => cohort > startsAfter && cohort !== group).length
    return `${group} ${others} ${changes ? base : 'always'}`
  }
}

function compare(panel: Panel, cell: Cell): Comparison {
  const roles = rolesOf(panel, cell)
  const units = Int32Array.from(panel.cohorts.keys()).filter(unit => roles[unit] !== -1)
  requireBoth(units, roles, panel, cell)
  const count = panel.periods.length
  const pick = (values: Float64Array): Float64Array => Float64Array.from(units, unit => values[unit * count + cell.base]!)
  const sample = makeSample(
    Uint8Array.from(units, unit => roles[unit]!),
    panel.covariates.map(pick),
    pick(panel.weights),
    placeOf(panel, cell),
  )
  return { sample, nuisance: makeNuisance(sample), units }
}

function estimateFromChanges(panel: Panel, cell: Cell, method: Method, { sample, nuisance, units }: Comparison): CellEffect {
  const { outcome, periods, cohorts } = panel
  const count = periods.length
  const change = Float64Array.from(units, unit => outcome[unit * count + cell.at]! - outcome[unit * count + cell.base]!)
  const found = panelEffect(sample, nuisance, change, method)
  const influence = new Float64Array(cohorts.length)
  const scale = cohorts.length / units.length
  for (let i = 0; i < units.length; i++) influence[units[i]!] = found.influence[i]! * scale
  return { cell, estimate: found.estimate, influence }
}

/** From the rows of two periods; what they contribute is added up by unit. */
function estimateFromRows(panel: Panel, cell: Cell, method: Method): CellEffect {
  const { outcome, rowUnit, rowPeriod, cohorts } = panel
  const roles = rolesOf(panel, cell)
  const rows = Int32Array.from(rowUnit.keys()).filter(
    row => (rowPeriod[row] === cell.at || rowPeriod[row] === cell.base) && roles[rowUnit[row]!] !== -1,
  )
  const after = Uint8Array.from(rows, row => (rowPeriod[row] === cell.at ? 1 : 0))
  for (const part of [0, 1]) {
    const there = rows.filter((_, i) => after[i] === part).map(row => rowUnit[row]!)
    requireBoth(there, roles, panel, cell)
  }
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, row => values[row]!)
  const treated = Uint8Array.from(rows, row => roles[rowUnit[row]!]!)
  const sample = makeSample(treated, panel.covariates.map(pick), pick(panel.weights), placeOf(panel, cell))
  const found = crossSectionEffect(sample, pick(outcome), after, method)
  const influence = new Float64Array(cohorts.length)
  const scale = cohorts.length / rows.length
  for (let i = 0; i < rows.length; i++) influence[rowUnit[rows[i]!]!]! += found.influence[i]! * scale
  return { cell, estimate: found.estimate, influence }
}

function requireBoth(units: Int32Array, roles: Int8Array, panel: Panel, cell: Cell): void {
  const place = placeOf(panel, cell)
  if (!units.some(unit => roles[unit] === 0)) throw new EffectError('no-controls', { ...place })
  if (!units.some(unit => roles[unit] === 1)) throw new EffectError('gaps', { ...place })
}

function placeOf(panel: Panel, cell: Cell): { group: number; period: number } {
  return { group: cell.group, period: panel.periods[cell.at]! }
}
