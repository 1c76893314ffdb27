import { EffectError } from '../effect-error.ts'
import { quadraticForm } from '../numbers/matrix.ts'
import { cohortsOf } from '../panel/panel.ts'
import type { Control, Dropped, Panel, PanelInput } from '../panel/panel.ts'
import { readPanel } from '../panel/read-panel.ts'
import type { Method } from '../two-by-two/panel-effect.ts'
import { aggregate } from './aggregate.ts'
import type { Aggregates, Part } from './aggregate.ts'
import { criticalValue, drawsOf, drawSigns, errorOf } from './bootstrap.ts'
import type { Draws } from './bootstrap.ts'
import { listCells } from './cells.ts'
import { loadings, makeBasis, oneCell } from './combination.ts'
import type { Basis, Combination } from './combination.ts'
import { estimateCells } from './estimate-cells.ts'
import { testBefore } from './pre-test.ts'
import type { PreTest } from './pre-test.ts'
import { listWarnings } from './warnings.ts'
import type { Warning } from './warnings.ts'

export interface GroupTimeOptions {
  readonly method?: Method
  readonly control?: Control
  readonly base?: 'varying' | 'universal'
  readonly anticipation?: number
  readonly panel?: boolean
  readonly unbalanced?: 'drop' | 'allow'
  readonly bootstrap?: { readonly draws: number; readonly seed: number }
  readonly level?: number
  readonly balance?: number
  readonly minEvent?: number
  readonly maxEvent?: number
}

/** An effect in the unit of the outcome. `se` is null for a base period, which is zero by definition. */
export interface Effect {
  readonly estimate: number
  readonly se: number | null
}

export interface Summary<At extends string> extends Effect {
  readonly by: readonly (Effect & Readonly<Record<At, number>>)[]
  /** Half width, in errors, of a band around all of `by` at once. Only with a bootstrap. */
  readonly critical: number | null
}

export interface GroupTimeEffects {
  readonly attGt: readonly (Effect & { readonly group: number; readonly period: number })[]
  readonly aggregate: {
    readonly simple: Effect
    readonly group: Summary<'group'>
    readonly calendar: Summary<'period'>
    /** null when no event time from 0 is within the bounds. */
    readonly dynamic: Summary<'event'>
  }
  readonly preTest: PreTest | null
  readonly bands: { readonly critical: number | null; readonly level: number } | null
  readonly units: number
  readonly clusters: number | null
  readonly dropped: readonly Dropped[]
  readonly warnings: readonly Warning[]
  /** For what builds on the estimates: sensitivity, tests with few clusters. */
  readonly details: { readonly panel: Panel; readonly basis: Basis; readonly combinations: Aggregates }
}

/**
 * Effects of a start in groups, per cohort and period, with their summaries. Each cohort is held against units that have not started, so that early cohorts are never the yardstick of late ones.
 * Source: Callaway and Sant'Anna (2021), Sant'Anna and Zhao (2020).
 *
 * Errors are analytical, from the influence of each unit (or cluster), unless a bootstrap is asked for: then quartile distances of Rademacher draws, with bands that hold all effects at once.
 *
 * @throws EffectError when there is nothing to estimate, with the reason
 */
export function groupTimeEffects(input: PanelInput, options: GroupTimeOptions = {}): GroupTimeEffects {
  const { method = 'dr', control = 'not-yet', base = 'varying', anticipation = 0, level = 0.95 } = options
  requireOptions(options)
  const panel = readPanel(input, { panel: options.panel ?? true, unbalanced: options.unbalanced ?? 'drop', control, anticipation })
  requireEnough(panel, control)
  const effects = estimateCells(panel, listCells(panel, { control, base, anticipation }), method)
  const basis = makeBasis(panel, effects, cohortsOf(panel))
  const combinations = aggregate(basis, panel.periods, options)
  const draws = options.bootstrap ? drawSigns(basis, options.bootstrap) : null
  const measure = makeMeasure(basis, draws)
  const cells = effects.map((_, index) => measure(oneCell(basis, index)))
  return {
    attGt: effects.map(({ cell }, index) => ({ group: cell.group, period: panel.periods[cell.at]!, ...effectOf(cells[index]!) })),
    aggregate: {
      simple: effectOf(measure(combinations.simple)),
      group: summarise('group', combinations.group, measure, level),
      calendar: summarise('period', combinations.calendar, measure, level),
      dynamic: summarise('event', combinations.dynamic, measure, level),
    },
    preTest: testBefore(basis, panel.periods),
    bands: draws ? { critical: bandOf(cells, level), level } : null,
    units: panel.cohorts.length,
    clusters: panel.clusters ? panel.clusterCount : null,
    dropped: panel.dropped,
    warnings: listWarnings(panel, basis),
    details: { panel, basis, combinations },
  }
}

interface Measured extends Effect {
  readonly draws: Float64Array | null
}

/** Estimate and error of any combination. */
function makeMeasure(basis: Basis, draws: Draws | null): (combination: Combination) => Measured {
  return combination => {
    const own = draws ? drawsOf(draws, combination) : null
    const se = own ? errorOf(own) : Math.sqrt(quadraticForm(basis.covariance, loadings(combination)))
    return { estimate: combination.estimate, se: se > 0 ? se : null, draws: own }
  }
}

function summarise<At extends string>(
  at: At,
  { overall, parts }: { readonly overall: Combination | null; readonly parts: readonly Part[] },
  measure: (combination: Combination) => Measured,
  level: number,
): Summary<At> {
  const measured = parts.map(part => measure(part.own))
  const by = parts.map((part, index) => ({ [at]: part.at, ...effectOf(measured[index]!) }) as Effect & Record<At, number>)
  const whole = overall ? effectOf(measure(overall)) : { estimate: Number.NaN, se: null }
  return { ...whole, by, critical: bandOf(measured, level) }
}

function bandOf(measured: readonly Measured[], level: number): number | null {
  const drawn = measured.flatMap(({ draws, se }) => (draws ? [{ draws, se: se ?? 0 }] : []))
  return drawn.length === 0
    ? null
    : criticalValue(
        drawn.map(({ draws }) => draws),
        drawn.map(({ se }) => se),
        level,
      )
}

function effectOf({ estimate, se }: Effect): Effect {
  return { estimate, se }
}

function requireOptions({ level = 0.95, bootstrap, balance }: GroupTimeOptions): void {
  if (!(level > 0 && level < 1)) throw new EffectError('option-invalid', { option: 'level', found: level, expected: '0 < level < 1' })
  if (bootstrap && !(Number.isInteger(bootstrap.draws) && bootstrap.draws >= 100)) {
    throw new EffectError('option-invalid', { option: 'bootstrap.draws', found: bootstrap.draws, expected: '≥ 100' })
  }
  if (balance !== undefined && !(Number.isInteger(balance) && balance >= 0)) {
    throw new EffectError('option-invalid', { option: 'balance', found: balance, expected: '0, 1, 2, …' })
  }
}

function requireEnough(panel: Panel, control: Control): void {
  if (panel.hasUnits && panel.cohorts.filter(cohort => cohort !== 0).length === 1) throw new EffectError('one-treated-unit')
  if (panel.clusters && panel.clusterCount < 2) throw new EffectError('one-cluster')
  if (!panel.cohorts.includes(0)) throw new EffectError(control === 'never' ? 'no-never-treated' : 'no-controls')
}
