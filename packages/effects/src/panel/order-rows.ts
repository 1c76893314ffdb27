import { EffectError } from '../effect-error.ts'
import type { Panel, PanelInput } from './panel.ts'

interface Work {
  readonly input: PanelInput
  readonly cohort: Float64Array
  readonly rows: readonly number[]
  readonly periods: readonly number[]
  readonly hasUnits: boolean
  /** Units without a figure in every period go. */
  readonly mustBeComplete: boolean
}

interface Ordered {
  readonly panel: Omit<Panel, 'outcome' | 'dropped'>
  readonly outcome: Float64Array
  readonly incomplete: number
}

/** Puts units in the order of their own figures (cohort, then period by period outcome, covariates and weight) and their rows by period. */
export function orderRows({ input, cohort, rows, periods, hasUnits, mustBeComplete }: Work): Ordered {
  const covariateNames = Object.keys(input.covariates ?? {})
  const figures = [input.outcome, ...Object.values(input.covariates ?? {}), ...(input.weights ? [input.weights] : [])]
  const groups = hasUnits ? rowsPerUnit(rows, input, cohort) : rows.map(row => [row])
  const kept = mustBeComplete ? groups.filter(own => own.length === periods.length) : groups
  if (kept.length === 0) throw new EffectError('no-complete-units', { periods: periods.length })
  const compareRows = (a: number, b: number): number => {
    if (input.period[a] !== input.period[b]) return input.period[a]! - input.period[b]!
    for (const values of figures) if (values[a] !== values[b]) return values[a]! - values[b]!
    return 0
  }
  kept.sort((a, b) => {
    if (cohort[a[0]!] !== cohort[b[0]!]) return cohort[a[0]!]! - cohort[b[0]!]!
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const difference = compareRows(a[i]!, b[i]!)
      if (difference !== 0) return difference
    }
    return a.length - b.length
  })
  const order = kept.flat()
  const pick = (values: ArrayLike<number>): Float64Array => {
    const picked = new Float64Array(order.length)
    for (let at = 0; at < order.length; at++) picked[at] = values[order[at]!]!
    return picked
  }
  const place = new Map(periods.map((period, at) => [period, at]))
  const rowUnit = new Int32Array(order.length)
  let next = 0
  kept.forEach((own, unit) => {
    rowUnit.fill(unit, next, next + own.length)
    next += own.length
  })
  const firsts = kept.map(own => own[0]!)
  const clusters = input.cluster ? numberClusters(kept, input.cluster, input.unit) : null
  return {
    panel: {
      isBalanced: hasUnits && kept.every(own => own.length === periods.length),
      hasUnits,
      periods: Float64Array.from(periods),
      names: firsts.map(row => input.unit[row]!),
      cohorts: Float64Array.from(firsts, row => cohort[row]!),
      clusters,
      clusterCount: clusters ? clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0) : kept.length,
      rowUnit,
      rowPeriod: Int32Array.from(order, row => place.get(input.period[row]!)!),
      weights: input.weights ? pick(input.weights) : new Float64Array(order.length).fill(1),
      covariates: Object.values(input.covariates ?? {}).map(pick),
      covariateNames,
    },
    outcome: pick(input.outcome),
    incomplete: groups.length - kept.length,
  }
}

/** The rows of each unit by period, after a check that it has one cohort and no period twice. */
function rowsPerUnit(rows: readonly number[], input: PanelInput, cohort: Float64Array): number[][] {
  const units = new Map<string | number, number[]>()
  for (const row of rows) {
    const own = units.get(input.unit[row]!)
    if (own === undefined) units.set(input.unit[row]!, [row])
    else {
      if (cohort[row] !== cohort[own[0]!]) throw new EffectError('cohort-changes', { unit: input.unit[row]! })
      own.push(row)
    }
  }
  for (const [unit, own] of units) {
    own.sort((a, b) => input.period[a]! - input.period[b]!)
    const twice = own.find((row, at) => at > 0 && input.period[row] === input.period[own[at - 1]!])
    if (twice !== undefined) throw new EffectError('duplicate-row', { unit, period: input.period[twice]! })
  }
  return [...units.values()]
}

function numberClusters(
  kept: readonly (readonly number[])[],
  cluster: ArrayLike<string | number>,
  unit: ArrayLike<string | number>,
): Int32Array {
  const numbers = new Map<string | number, number>()
  return Int32Array.from(kept, own => {
    const name = cluster[own[0]!]!
    if (own.some(row => cluster[row] !== name)) throw new EffectError('cluster-changes', { unit: unit[own[0]!]! })
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}
