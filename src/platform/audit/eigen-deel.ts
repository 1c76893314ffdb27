/**
 * One part of what is known about a person, as that person gets to see it. The question runs under the rights of the person, with $1 for their id and
 * $2 for their mail address; its columns have the names of `kolommen`.
 */
export interface EigenDeel {
  readonly id: string
  readonly titel: string
  /** Why this is known: a sentence. */
  readonly uitleg: string
  /** The tables that it tells about. */
  readonly tabellen: readonly string[]
  /** Per column what it is called on paper. */
  readonly kolommen: Readonly<Record<string, string>>
  /** Words in place of the codes in a column. */
  readonly woorden?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly vraag: string
}
