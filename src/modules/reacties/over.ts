/** What a comment can be about: the plan as a whole, a theme, an activity, or a line of the budget. */
export const overSoorten = ['plan', 'thema', 'activiteit', 'post'] as const
export type OverSoort = (typeof overSoorten)[number]

/** One thing that people comment on; `op` is a theme by its name, an activity or line by its id, and empty for the plan as a whole. */
export interface Over {
  readonly soort: OverSoort
  readonly op: string
}

/** Which threads somebody wants to see. */
export const opmerkingFilters = ['open', 'mijn', 'alle'] as const
export type OpmerkingFilter = (typeof opmerkingFilters)[number]
