import { join } from 'node:path'
import { typesetPdf } from './typeset.ts'

/** One part of a document: a heading, a sentence and a table; without columns there is no table. */
export interface PaperDeel {
  readonly titel: string
  readonly uitleg: string
  readonly kolommen: readonly string[]
  /** As many cells in a row as there are columns. */
  readonly rijen: readonly (readonly string[])[]
}

/** One part of a document: a heading, a sentence, and things that each have too much text for a table. */
export interface PaperBeschrijving {
  readonly titel: string
  readonly uitleg: string
  readonly onderdelen: readonly {
    readonly naam: string
    /** A line break in it begins a new paragraph. */
    readonly tekst: string
    /** What is known of it: a name and a value each. */
    readonly feiten: readonly (readonly [string, string])[]
  }[]
}

/** A document to print and to keep, as data: of tables, unless told. */
export interface Paper<Deel = PaperDeel> {
  readonly titel: string
  readonly taal: 'nl' | 'en'
  /** In large type, for people who see less well. */
  readonly isGroot?: true
  readonly inleiding: readonly string[]
  /** At the foot of each page, before its number. */
  readonly voet: string
  /** What stands in place of a table without rows. */
  readonly niets: string
  readonly delen: readonly Deel[]
}

/** Sets a document as a PDF that screen readers can follow: language, headings, tables with their heads. */
export async function makePdf(paper: Paper<PaperDeel | PaperBeschrijving>, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  return await typesetPdf(join(import.meta.dirname, 'paper.typ'), paper, now)
}
