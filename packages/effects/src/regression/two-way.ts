import { fisherUpper, studentQuantile, studentTwoSided } from '../numbers/distributions.ts'
import { cholesky, dot, quadraticForm, solveCholesky } from '../numbers/matrix.ts'
import { EffectError } from '../effect-error.ts'
import type { Dropped, Panel, PanelInput } from '../panel/panel.ts'
import { readRows } from '../panel/read-rows.ts'
import { biasReduced } from './bias-reduced.ts'
import type { BiasReduced } from './bias-reduced.ts'
import { covarianceOf } from './cluster-errors.ts'
import type { ErrorKind } from './cluster-errors.ts'
import { fitFixedEffects } from './fixed-effects.ts'
import type { FixedEffectsFit } from './fixed-effects.ts'

export interface TwoWayOptions {
  readonly level?: number
  readonly errors?: ErrorKind
}

export interface Coefficient {
  readonly name: string
  readonly estimate: number
  readonly se: number
  readonly p: number
  readonly lower: number
  readonly upper: number
}

export interface TwoWayEffect extends Coefficient {
  readonly covariates: readonly Coefficient[]
  /** Every meaning of the error of the effect. */
  readonly errors: Readonly<Record<ErrorKind, number>>
  readonly cr2: (BiasReduced & { readonly p: number }) | null
  /** Degrees of freedom of the unadjusted error, after Satterthwaite. */
  readonly cr0Df: number | null
  readonly rows: number
  readonly clusters: number
  readonly dropped: readonly Dropped[]
  readonly fit: FixedEffectsFit
}

const kinds: readonly ErrorKind[] = ['iid', 'hc1', 'cr0', 'cr1', 'cr1-nested', 'cr1-full', 'cr1-regressors']

/**
 * Two-way fixed effects: one coefficient for "has started", with effects for units and periods. For comparison only: with a start in groups and effects that grow, it holds late starters against
 * early ones, and can be far off or of the wrong sign. Units are their own clusters unless `cluster` is given.
 */
export function twoWayEffect(input: PanelInput, options: TwoWayOptions = {}): TwoWayEffect {
  const panel = readRows(input)
  const started = panel.rowUnit.map((unit, row) => (hasStarted(panel, unit, row) ? 1 : 0))
  const fit = fitFixedEffects(regressionOf(panel, [['effect', Float64Array.from(started)]], input.weights !== undefined))
  const [effect, ...covariates] = coefficientsOf(fit, options)
  const cr2 = biasReduced(fit, 0)
  return {
    ...effect!,
    covariates,
    errors: Object.fromEntries(kinds.map(kind => [kind, Math.sqrt(covarianceOf(fit, kind)[0]!)])) as Record<ErrorKind, number>,
    cr2: cr2 ? { ...cr2, p: studentTwoSided(effect!.estimate / cr2.se, cr2.df) } : null,
    cr0Df: biasReduced(fit, 0, 'cr0')?.df ?? null,
    rows: fit.rows,
    clusters: fit.clusters,
    dropped: panel.dropped,
    fit,
  }
}

function hasStarted({ cohorts, periods, rowPeriod }: Panel, unit: number, row: number): boolean {
  return cohorts[unit] !== 0 && periods[rowPeriod[row]!]! >= cohorts[unit]!
}

export interface EventStudy {
  /** By time since the start; the period before it is zero and not listed. */
  readonly by: readonly (Coefficient & { readonly event: number })[]
  readonly covariates: readonly Coefficient[]
  /** Of `by`, row after row. */
  readonly covariance: Float64Array
  /** All effects before the start together. */
  readonly preTest: { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number } | null
}

/** The same regression with a coefficient per time since the start, against the period before it. */
export function twoWayEventStudy(input: PanelInput, options: TwoWayOptions = {}): EventStudy {
  const panel = readRows(input)
  const events = eventsOf(panel)
  const columns = events.map((event): [string, Float64Array] => [
    String(event),
    Float64Array.from(panel.rowUnit, (unit, row) => (eventOf(panel, unit, row) === event ? 1 : 0)),
  ])
  const fit = fitFixedEffects(regressionOf(panel, columns, input.weights !== undefined))
  const all = coefficientsOf(fit, options)
  const covariance = block(covarianceOf(fit, options.errors ?? 'cr1-nested'), all.length, events.length)
  const before = events.flatMap((event, at) => (event < 0 ? [at] : []))
  return {
    by: all.slice(0, events.length).map((own, at) => ({ ...own, event: events[at]! })),
    covariates: all.slice(events.length),
    covariance,
    preTest: before.length === 0 ? null : testZero(fit, before, covariance, events.length),
  }
}

export function eventOf({ cohorts, periods, rowPeriod }: Panel, unit: number, row: number): number | null {
  return cohorts[unit] === 0 ? null : periods[rowPeriod[row]!]! - cohorts[unit]!
}

export function eventsOf(panel: Panel): number[] {
  const seen = new Set(Array.from(panel.rowUnit, (unit, row) => eventOf(panel, unit, row)))
  return [...seen].filter((event): event is number => event !== null && event !== -1).sort((a, b) => a - b)
}

function testZero(fit: FixedEffectsFit, which: readonly number[], covariance: Float64Array, size: number): EventStudy['preTest'] {
  const own = Float64Array.from(
    { length: which.length ** 2 },
    (_, at) => covariance[which[Math.floor(at / which.length)]! * size + which[at % which.length]!]!,
  )
  const factor = cholesky(own, which.length, 1e-11)
  if (factor === null) return null
  const estimates = which.map(at => fit.coefficients[at]!)
  const f = dot(estimates, solveCholesky(factor, estimates, which.length)) / which.length
  const df2 = fit.rows - fit.coefficients.length - fit.units - fit.periods + 1
  return { f, df1: which.length, df2, p: fisherUpper(f, which.length, df2) }
}

export interface SunAbraham {
  readonly by: readonly { readonly event: number; readonly estimate: number; readonly se: number }[]
  readonly group: readonly { readonly group: number; readonly estimate: number; readonly se: number }[]
  readonly overall: { readonly estimate: number; readonly se: number }
  readonly covariates: readonly Coefficient[]
}

/**
 * A coefficient per cohort and time since the start, put together by the share of rows: the regression without the fault of plain two-way effects. Source: Sun and Abraham (2021).
 */
export function sunAbraham(input: PanelInput, options: TwoWayOptions = {}): SunAbraham {
  const panel = readRows(input)
  const first = panel.periods[0]!
  if (panel.cohorts.some(cohort => cohort !== 0 && cohort <= first))
    throw new EffectError('no-pre-period', { group: first, anticipated: '' })
  const cells = new Map<string, { group: number; event: number; column: Float64Array; rows: number }>()
  panel.rowUnit.forEach((unit, row) => {
    const event = eventOf(panel, unit, row)
    if (event === null || event === -1) return
    const group = panel.cohorts[unit]!
    const cell = cells.get(`${group} ${event}`) ?? { group, event, column: new Float64Array(panel.rowUnit.length), rows: 0 }
    cell.column[row] = 1
    cell.rows += 1
    cells.set(`${group} ${event}`, cell)
  })
  const list = [...cells.values()]
  const fit = fitFixedEffects(
    regressionOf(
      panel,
      list.map(({ group, event, column }) => [`${group} ${event}`, column]),
      input.weights !== undefined,
    ),
  )
  const covariance = covarianceOf(fit, options.errors ?? 'cr1-nested')
  const combine = (isIn: (cell: { group: number; event: number }) => boolean) => {
    const total = list.reduce((sum, cell) => sum + (isIn(cell) ? cell.rows : 0), 0)
    const weights = Float64Array.from(fit.coefficients, (_, at) => (list[at] && isIn(list[at]) ? list[at].rows / total : 0))
    return { estimate: dot(weights, fit.coefficients), se: Math.sqrt(quadraticForm(covariance, weights)) }
  }
  return {
    by: eventsOf(panel).map(event => ({ event, ...combine(cell => cell.event === event) })),
    group: [...new Set(list.map(({ group }) => group))]
      .sort((a, b) => a - b)
      .map(group => ({ group, ...combine(cell => cell.group === group && cell.event >= 0) })),
    overall: combine(({ event }) => event >= 0),
    covariates: coefficientsOf(fit, options).slice(list.length),
  }
}

function regressionOf(panel: Panel, columns: readonly (readonly [string, Float64Array])[], isWeighted: boolean) {
  const { rowUnit, rowPeriod, outcome, weights, covariates, covariateNames, clusters } = panel
  return {
    unit: rowUnit,
    period: rowPeriod,
    outcome,
    regressors: [...columns.map(([, values]) => values), ...covariates],
    names: [...columns.map(([name]) => name), ...covariateNames],
    weights: isWeighted ? weights : null,
    cluster: clusters ? rowUnit.map(unit => clusters[unit]!) : rowUnit,
  }
}

function coefficientsOf(fit: FixedEffectsFit, { level = 0.95, errors = 'cr1-nested' }: TwoWayOptions): Coefficient[] {
  const covariance = covarianceOf(fit, errors)
  const df = fit.clusters - 1
  const wide = studentQuantile((1 + level) / 2, df)
  return fit.names.map((name, at) => {
    const estimate = fit.coefficients[at]!
    const se = Math.sqrt(covariance[at * fit.names.length + at]!)
    return { name, estimate, se, p: studentTwoSided(estimate / se, df), lower: estimate - wide * se, upper: estimate + wide * se }
  })
}

function block(matrix: Float64Array, size: number, part: number): Float64Array {
  return Float64Array.from({ length: part * part }, (_, at) => matrix[Math.floor(at / part) * size + (at % part)]!)
}
