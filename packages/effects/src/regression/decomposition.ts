import { EffectError } from '../effect-error.ts'
import type { Panel, PanelInput } from '../panel/panel.ts'
import { readRows } from '../panel/read-rows.ts'

/** "already": units that started earlier serve as comparison, though their own effect still moves. It is what makes the coefficient go wrong. */
export type Yardstick = 'never' | 'not-yet' | 'already'

export interface TwoByTwoShare {
  readonly group: number
  /** The cohort that serves as comparison; 0 = never treated. */
  readonly comparison: number
  readonly yardstick: Yardstick
  readonly estimate: number
  readonly weight: number
}

export interface Decomposition {
  readonly parts: readonly TwoByTwoShare[]
  /** The coefficient of two-way fixed effects: the parts times their weights. */
  readonly estimate: number
  readonly shares: Readonly<Record<Yardstick, number>>
}

interface Cohort {
  readonly start: number
  readonly size: number
  /** Share of the periods in which it has started. */
  readonly on: number
  /** Mean outcome per period. */
  readonly means: Float64Array
}

/**
 * Which comparisons a coefficient of two-way fixed effects is made of, and how much each weighs. Complete panels, no covariates, no weights. Source: Goodman-Bacon (2021), theorem 1.
 */
export function decomposeTwoWay(input: PanelInput): Decomposition {
  const panel = readRows(input)
  if (!panel.isBalanced) throw new EffectError('not-balanced')
  const cohorts = listCohorts(panel)
  const parts = cohorts.flatMap((own, at) => cohorts.slice(0, at).flatMap(other => compare(panel, own, other)))
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (!(total > 0)) throw new EffectError('no-controls')
  const scaled = parts.map(part => ({ ...part, weight: part.weight / total }))
  const shareOf = (yardstick: Yardstick): number => scaled.reduce((sum, part) => sum + (part.yardstick === yardstick ? part.weight : 0), 0)
  return {
    parts: scaled.sort((a, b) => a.group - b.group || a.comparison - b.comparison),
    estimate: scaled.reduce((sum, { weight, estimate }) => sum + weight * estimate, 0),
    shares: { never: shareOf('never'), 'not-yet': shareOf('not-yet'), already: shareOf('already') },
  }
}

/** Late ones first, with the never treated at the front: each is then held against those before it in the list. */
function listCohorts({ cohorts, outcome, periods }: Panel): Cohort[] {
  const count = periods.length
  const starts = [...new Set(cohorts)].sort((a, b) => (b === 0 ? Infinity : b) - (a === 0 ? Infinity : a))
  return starts.map(start => {
    const means = new Float64Array(count)
    let size = 0
    cohorts.forEach((cohort, unit) => {
      if (cohort !== start) return
      size += 1
      for (let t = 0; t < count; t++) means[t]! += outcome[unit * count + t]!
    })
    const on = start === 0 ? 0 : periods.filter(period => period >= start).length / count
    return { start, size: size / cohorts.length, on, means: means.map(sum => sum / size) }
  })
}

/** An early cohort against a later one (or the never treated), and the later one against the early one. */
function compare({ periods }: Panel, early: Cohort, late: Cohort): TwoByTwoShare[] {
  const both = early.size + late.size
  const spread = (early.size / both) * (late.size / both)
  const parts: TwoByTwoShare[] = []
  const difference = (own: Cohort, other: Cohort, before: (t: number) => boolean, after: (t: number) => boolean): number => {
    const change = ({ means }: Cohort): number => mean(means, periods, after) - mean(means, periods, before)
    return change(own) - change(other)
  }
  const lateStart = late.start === 0 ? Infinity : late.start
  if (early.on < 1 && early.on > late.on) {
    const weight = (both * (1 - late.on)) ** 2 * spread * ((early.on - late.on) / (1 - late.on)) * ((1 - early.on) / (1 - late.on))
    const estimate = difference(
      early,
      late,
      t => t < early.start,
      t => t >= early.start && t < lateStart,
    )
    parts.push({ group: early.start, comparison: late.start, yardstick: late.start === 0 ? 'never' : 'not-yet', estimate, weight })
  }
  if (late.on > 0 && late.on < early.on) {
    const weight = (both * early.on) ** 2 * spread * (late.on / early.on) * ((early.on - late.on) / early.on)
    const estimate = difference(
      late,
      early,
      t => t >= early.start && t < lateStart,
      t => t >= lateStart,
    )
    parts.push({ group: late.start, comparison: early.start, yardstick: 'already', estimate, weight })
  }
  return parts
}

function mean(means: Float64Array, periods: Float64Array, isIn: (period: number) => boolean): number {
  const own = means.filter((_, t) => isIn(periods[t]!))
  return own.reduce((sum, value) => sum + value, 0) / own.length
}
