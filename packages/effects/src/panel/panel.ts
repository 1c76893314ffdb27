/** Figures as they come from a file: one value per row in each column. */
export interface PanelInput {
  /** Who: a code or a number. In repeated cross-sections it is not looked at. */
  readonly unit: ArrayLike<string | number>
  readonly period: ArrayLike<number>
  /** The period in which the unit starts; 0 or Infinity when it never does. Later than the last period counts as never. */
  readonly cohort: ArrayLike<number>
  /** NaN where a figure is missing. */
  readonly outcome: ArrayLike<number>
  /** By name; NaN where missing. They may change over time: the value of the base period is taken. */
  readonly covariates?: Readonly<Record<string, ArrayLike<number>>>
  /** From zero up; their scale does not matter. Like covariates they are those of the base period. */
  readonly weights?: ArrayLike<number>
  readonly cluster?: ArrayLike<string | number>
}

export type Control = 'never' | 'not-yet'

export interface PanelOptions {
  /** false: repeated cross-sections, in which every row is another person or place. True unless told. */
  readonly panel?: boolean
  /** A unit without a figure in every period: left out ("drop", unless told), or used where it has figures ("allow"). */
  readonly unbalanced?: 'drop' | 'allow'
  readonly control?: Control
  /** Periods before the start in which there may be an effect already; 0 unless told. */
  readonly anticipation?: number
}

/** What was left out, and why. Units, but rows for the missing figures and in repeated cross-sections. */
export interface Dropped {
  readonly reason: 'missing-figure' | 'treated-before-start' | 'after-last-comparison' | 'incomplete-unit'
  readonly count: number
}

/**
 * Figures that can be calculated with. Units stand in an order that their own figures fix, and the rows of a unit by period, so that neither the order of the file nor the names of
 * units change a digit of what comes out. When every unit has every period, row = unit x periods + period.
 */
export interface Panel {
  readonly isBalanced: boolean
  /** False in repeated cross-sections: each row is a unit. */
  readonly hasUnits: boolean
  /** Ascending, without doubles. */
  readonly periods: Float64Array
  readonly names: readonly (string | number)[]
  /** Per unit; 0 = never. */
  readonly cohorts: Float64Array
  /** Per unit, from 0; null without clusters. */
  readonly clusters: Int32Array | null
  readonly clusterCount: number
  readonly rowUnit: Int32Array
  /** Place in `periods`. */
  readonly rowPeriod: Int32Array
  readonly outcome: Float64Array
  readonly weights: Float64Array
  readonly covariates: readonly Float64Array[]
  readonly covariateNames: readonly string[]
  readonly dropped: readonly Dropped[]
}

/** The cohorts that start within the periods, ascending. */
export function cohortsOf(panel: Panel): number[] {
  return [...new Set(panel.cohorts)].filter(cohort => cohort !== 0).sort((a, b) => a - b)
}
