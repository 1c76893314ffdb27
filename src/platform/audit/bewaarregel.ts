/** What erasure does with rows about the person. */
export type BijWissen =
  | { readonly hoe: 'verwijderen' }
  /** The rows stay without what tells who it is: what is set, in SQL with $1 for the id of the person and $2 for the moment, and a sentence about it. */
  | { readonly hoe: 'losmaken'; readonly zet: string; readonly zin: string }
  /** A duty to keep: the sentence says which. */
  | { readonly hoe: 'blijft'; readonly plicht: string }

/** What happens when the period is over. */
export interface Termijn {
  readonly dagen: number
  /** The moment in a row from which days are counted: an expression of SQL over its columns. */
  readonly vanaf: string
  /** Another condition on the row, in SQL. */
  readonly mits?: string
  /** 'keten inkorten' is for the log, which goes from the beginning of each chain. */
  readonly daarna: 'verwijderen' | 'persoon wissen' | 'keten inkorten'
  /**
   * Goes every night by itself, without anybody agreeing: only for what keeps the program going, has no use left after its moment, and tells nothing about somebody that is not kept elsewhere as well.
   */
  readonly vanzelf?: true
}

/**
 * One kind of data about people: how long it is kept, why, and what erasure does with it. Modules write these beside their tables; the expressions are
 * constants of the program, and a test looks after every table being named by one.
 */
export interface Bewaarregel {
  readonly id: string
  readonly tabel: string
  /** What it is, in words that anybody understands. */
  readonly gegevens: string
  /** How long, and why: a sentence. */
  readonly uitleg: string
  /** An expression of SQL that names a row without telling about the person. */
  readonly sleutel: string
  /** A condition in SQL with $1 for the id of the person; null for rows that cannot be traced to anybody. */
  readonly vanWie: string | null
  readonly termijn: Termijn | null
  readonly bijWissen: BijWissen
}

/** What erasure does with it, as a sentence. */
export function describeBijWissen(bijWissen: BijWissen): string {
  if (bijWissen.hoe === 'verwijderen') return 'Dit gaat weg.'
  return bijWissen.hoe === 'losmaken' ? bijWissen.zin : bijWissen.plicht
}
