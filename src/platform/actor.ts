/** Somebody who is signed in, in the role in which they act now. Ids are those of the database. */
export interface Actor {
  readonly persoon: string
  readonly naam: string
  /** Null while somebody has no role, or has not chosen one. */
  readonly rol: string | null
  /** Neighbourhoods of this role. */
  readonly buurten: readonly string[]
  /** Organisations of this role. */
  readonly organisaties: readonly string[]
  readonly sessie: string
  /** When they last proved who they are. */
  readonly bewezen: Date
}
