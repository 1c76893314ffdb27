import type { Bounds, Schatting } from '@buurtwijs/figures'

/** Something to take on, or something to build on. */
export type Kant = 'uitdaging' | 'kracht'

/** A figure of another area, or the median of peers, beside which a figure is set. */
export interface Maatstaf {
  readonly waarde: number
  /** Spread among areas of the kind of the buurt: a robust standard deviation, in the unit of the measure. Above 0. */
  readonly spreiding: number
}

/** What is known of one measure of a buurt, as the proposal needs it. */
export interface Feit {
  readonly maat: string
  readonly periode: string
  readonly release: string
  readonly waarde: number
  /** Where the true figure of a combination lies; null for a figure as published. */
  readonly grenzen: Bounds | null
  readonly schatting: Schatting
  /** From how much on two areas count as different, in the unit of the measure. */
  readonly marge: number
  /** The country; null when it has no figure of this period. */
  readonly land: Maatstaf | null
  /** The median of the areas that are most like this one; null when they are not known. */
  readonly gelijken: Maatstaf | null
  /** How many people the percentage is a share of; null when the measure counts no people. */
  readonly bevolking: number | null
}

/** What people said about a subject, as a challenge or as a strength. */
export interface Stemmen {
  readonly onderwerp: string
  readonly kant: Kant
  /** Insights from talks, walks and surveys that name it. */
  readonly inzichten: number
  /** People who said that they agree that it is one, minus those who did not; never below 0. */
  readonly steun: number
}
