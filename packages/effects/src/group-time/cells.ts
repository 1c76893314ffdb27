import { EffectError } from '../effect-error.ts'
import { cohortsOf } from '../panel/panel.ts'
import type { Control, Panel } from '../panel/panel.ts'

export interface CellOptions {
  readonly control: Control
  /** "varying": before the start each period is held against the one before it. "universal": all against the last period before the start. */
  readonly base: 'varying' | 'universal'
  readonly anticipation: number
}

/** One effect to estimate: a cohort in a period, against a base period. */
export interface Cell {
  readonly group: number
  /** Places in the periods of the panel. */
  readonly at: number
  readonly base: number
  /** Units of other cohorts take part when they start after this moment; Infinity when only those that never start do. */
  readonly startsAfter: number
  /** The base period itself: zero by definition. */
  readonly isBase: boolean
}

/** All cells of a panel, cohort by cohort. Source: Callaway and Sant'Anna (2021), section 2.3 and the choices of base in its appendix. */
export function listCells(panel: Panel, { control, base, anticipation }: CellOptions): Cell[] {
  const periods = [...panel.periods]
  return cohortsOf(panel).flatMap(group => {
    const lastBefore = periods.findLastIndex(period => period + anticipation < group)
    if (lastBefore < 0) throw new EffectError('no-pre-period', { group, anticipated: '' })
    return periods.flatMap((period, at): Cell[] => {
      if (base === 'varying' && at === 0) return []
      const isBefore = period < group
      const from = base === 'varying' && isBefore ? at - 1 : lastBefore
      const startsAfter = control === 'never' ? Infinity : periods[Math.max(at, from)]! + anticipation
      return [{ group, at, base: from, startsAfter, isBase: base === 'universal' && at === from }]
    })
  })
}

/** 1 = treated, 0 = comparison, -1 = has no part, for each unit. */
export function rolesOf(panel: Panel, { group, startsAfter }: Cell): Int8Array {
  return Int8Array.from(panel.cohorts, cohort => (cohort === group ? 1 : cohort === 0 || cohort > startsAfter ? 0 : -1))
}
