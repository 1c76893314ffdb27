/** Which cell: per dimension a code, of a detail or of a total. */
export type CellKey = Readonly<Record<string, string>>

/** Somebody whose money is in a cell: an organisation, or a person. */
export interface Contributor {
  readonly id: string
  readonly value: number
}

export interface TableCell {
  readonly key: CellKey
  /** How many people. */
  readonly count: number
  readonly contributors?: readonly Contributor[]
}

/** Where each code adds up: `{ B1: 'W1', W1: 'G1' }`. A code in an own selection as well has two: `{ B1: ['W1', 'S1'] }`. */
export interface TableDimension {
  readonly parents: Readonly<Record<string, string | readonly string[]>>
}

/** A table as it was counted. A detail cell that is not listed counts nobody; totals may be listed and then have to add up. */
export interface Table {
  readonly dimensions: Readonly<Record<string, TableDimension>>
  readonly cells: readonly TableCell[]
}

export interface MoneyRules {
  /** The p of the p%-rule: nobody may estimate somebody else's amount closer than this percentage. */
  readonly p: number
  readonly minContributors: number
}

export interface Rules {
  /** Counts from 0 up to this are hidden. */
  readonly threshold: number
  /** Counts are given as a multiple of this; null gives them as they are and hides more. */
  readonly roundingBase: number | null
  readonly money: MoneyRules
  /** Cells of which everybody knows that nobody can be in them. */
  readonly structuralZeros: readonly CellKey[]
}

export type CellStatus = 'published' | 'rounded' | 'primary' | 'secondary' | 'zero'

export interface ReleasedCell {
  readonly key: CellKey
  readonly status: CellStatus
  readonly value: number | null
  readonly reason: string
}

/** What remains possible for a hidden cell to whoever holds everything that was released. */
export interface AuditedCell {
  readonly key: CellKey
  readonly low: number
  /** `noUpperBound` when nothing limits it. */
  readonly high: number
}

export interface Release {
  readonly cells: readonly ReleasedCell[]
  readonly audit: readonly AuditedCell[]
  readonly rulesVersion: string
}

/** An earlier release as far as it is asked for. */
export interface EarlierRelease {
  readonly cells: readonly ReleasedCell[]
  readonly rulesVersion: string
  /**
   * Per dimension the codes that it had, when `cells` does not name them all: of a row of releases each may hold only what was new in it. Left out: those of
   * its cells.
   */
  readonly codes?: Readonly<Record<string, readonly string[]>>
}

/** The `high` of a cell that nothing limits. A number, so that `high - low` can be calculated. */
export const noUpperBound = Number.MAX_SAFE_INTEGER
