import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'
import type { Published, PublishedGebied } from '../published-table.ts'

/** A file that somebody wants imported, opened once and looked at. gzip and UTF-16 are undone already; what is broken in them refuses while it is read. */
export interface InputFile {
  /** Name as the user knows it, without folder: for messages and for guessing year and table. */
  readonly naam: string
  /** The first bytes after unpacking, at most 64 KiB. */
  readonly head: Buffer
  /** Size on disk in bytes, before unpacking. */
  readonly size: number
  /** How many bytes `open` gives, where that is known beforehand: null for gzip and UTF-16. */
  readonly unpackedSize: number | null
  /** Where it lies, for readers that need random access (workbooks). */
  readonly path: string
  /** The unpacked bytes from the start, in chunks; text is UTF-8 or windows-1252. Each call starts anew. */
  open(): AsyncIterable<Buffer>
}

/** What a reader may ask about areas that were imported before, for files that carry names but no codes. */
export interface KnownGebieden {
  /** The areas of an earlier table of the same publication whose rows have exactly these names in this order; null when there is none. */
  byRowOrder(tabel: string, namen: readonly { readonly naam: string; readonly gemeentenaam: string }[]): readonly PublishedGebied[] | null
  /** Every area of a kind with this name (without regard to case and accents) in the boundary year, or in the newest year at hand when null. */
  byNaam(naam: string, soort: GebiedSoort, jaar: number | null): readonly PublishedGebied[]
}

/** Which columns of an own file hold what. Column names as in its first row. */
export interface Toewijzing {
  readonly code: string
  readonly periode: string | null // null: the year given with the import
  readonly maat: string | null // null: wide file, every other column is a measure
  readonly waarde: string | null
}

export interface ReadOptions {
  readonly jaar: number | null
  readonly toewijzing: Toewijzing | null
  readonly known: KnownGebieden
  /** Whether an official table has the area, in any year. Own files may not speak of another one; when absent they may. */
  readonly isKnownGebied?: (code: GebiedCode) => boolean
  readonly signal: AbortSignal
  /** Called now and then with bytes or rows done, and the total where it is known. */
  progress(done: number, total: number | null): void
}

/** One way of reading. Readers are tried in a fixed order; the first that recognises the head reads the file. */
export interface Reader {
  readonly naam: string
  recognises(file: InputFile): boolean
  /** Throws Refusal with file, line and column for input that cannot be trusted; never returns half a table. */
  read(file: InputFile, options: ReadOptions): Promise<Published>
}
