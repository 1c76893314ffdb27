import { isUtf8 } from 'node:buffer'
import { Refusal } from '#src/refusal.ts'
import type { InputFile, ReadOptions } from './input.ts'
import { tidy } from './tidy.ts'
import { TextScanner, type TextDialect, type TextRow } from './text-scanner.ts'

const lineFeed = 10
const quote = 34
const delimiters = [0x3b, 0x2c, 0x09] as const // ; , tab

/** Whether the first bytes can be delimited text at all: no zero bytes, as workbooks, archives and UTF-16 have them. */
export function isText(head: Buffer): boolean {
  return !head.includes(0)
}

/**
 * The delimiter that occurs most outside quotes on the first line that has one, within the first lines of the file;
 * null when there is none, as in a file with one column or an unknown delimiter.
 */
export function detectDelimiter(head: Buffer): number | null {
  let from = 0
  for (let lines = 0; lines < 10 && from < head.length; lines++) {
    const counts = new Map<number, number>()
    let isQuoted = false
    let p = from
    for (; p < head.length && (isQuoted || head[p] !== lineFeed); p++) {
      const byte = head[p]!
      if (byte === quote) isQuoted = !isQuoted
      else if (!isQuoted && (delimiters as readonly number[]).includes(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1)
    }
    const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]
    if (best) return best[0]
    from = p + 1
  }
  return null
}

/**
 * windows-1252 when the first bytes cannot be UTF-8 and nothing says that they are: no BOM and no sound UTF-8 beside the unsound.
 * A file with both kinds is kept as UTF-8, so that the scanner refuses it at the place where it goes wrong.
 */
export function detectEncoding(head: Buffer): TextDialect['encoding'] {
  const whole = head.subarray(0, head.lastIndexOf(lineFeed) + 1)
  if (isUtf8(whole.length > 0 ? whole : head) || (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)) return 'utf-8'
  return /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/.test(head.toString('latin1')) ? 'utf-8' : 'windows-1252'
}

export function detectDialect(file: InputFile): TextDialect {
  if (!isText(file.head)) {
    throw new Refusal('Dit is geen tekstbestand in UTF-8 of windows-1252. Sla het op als CSV UTF-8.', {
      code: 'import-not-text',
      place: { file: file.naam, line: 1 },
    })
  }
  return { delimiter: detectDelimiter(file.head) ?? delimiters[0], encoding: detectEncoding(file.head) }
}

/** The rows that are whole within the first bytes, at most `most`; no rows when those bytes are not sound delimited text. */
export function headRows(file: InputFile, dialect: TextDialect, most: number): string[][] {
  const rows: string[][] = []
  const scanner = new TextScanner(file.naam, dialect, row => {
    if (rows.length < most) rows.push(row.texts())
  })
  try {
    scanner.push(file.head)
    if (rows.length === 0) scanner.end()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  return rows
}

/** The names of the columns, for recognising a file by its first row; empty when the file is not text. */
export function headerOf(file: InputFile): string[] {
  if (!isText(file.head)) return []
  return (headRows(file, detectDialect(file), 1)[0] ?? []).map(tidy)
}

export interface ScanOptions {
  /** When the first bytes alone do not tell. */
  readonly dialect?: TextDialect
  /** Rows with names, before the first with figures. */
  readonly headerRows?: number
}

/** Streams the rows below the header through a scanner, tells how far it is, and stops when asked to. */
export async function scanRows(
  file: InputFile,
  options: ReadOptions,
  onRow: (row: TextRow) => void,
  { dialect = detectDialect(file), headerRows = 1 }: ScanOptions = {},
): Promise<void> {
  let above = headerRows
  const scanner = new TextScanner(file.naam, dialect, row => {
    if (above > 0) above--
    else onRow(row)
  })
  let done = 0
  for await (const chunk of file.open()) {
    options.signal.throwIfAborted()
    scanner.push(chunk)
    done += chunk.length
    options.progress(done, file.unpackedSize)
  }
  scanner.end()
}
