/** The two languages in which this package speaks to people. */
export type Taal = 'nl' | 'en'

/** A text in both languages. */
export interface Tekst {
  readonly nl: string
  readonly en: string
}
