import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { Refusal } from '#src/refusal.ts'

const lineFeed = 10
const carriageReturn = 13
const space = 32
const quote = 34
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
/** In place of where the next row starts: this one goes on in the next chunk. */
const unfinished = -1

/** How a delimited text file is written. */
export interface TextDialect {
  /** The byte between fields: `;`, `,` or tab. */
  readonly delimiter: number
  readonly encoding: 'utf-8' | 'windows-1252'
}

export interface ScanLimits {
  readonly lineBytes: number
  readonly fieldBytes: number
}

/** No table of a statistics office comes near these. A longer line is a broken file, and is refused before it is in memory. */
export const scanLimits: ScanLimits = { lineBytes: 1024 * 1024, fieldBytes: 64 * 1024 }

/**
 * The row that is being read: fields as places in `bytes`, so that figures are read without making strings.
 * One object serves all rows; it holds good only until the function that was given it returns.
 */
export class TextRow {
  bytes: Buffer = Buffer.alloc(0)
  /** Number of fields. */
  count = 0
  /** Line of the file on which the row starts, from 1. A quoted field can make a row take several lines. */
  line = 0
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  /** 0 bare, 1 quoted, 2 quoted with doubled quotes inside. */
  quoting = new Uint8Array(256)
  readonly file: string
  readonly encoding: TextDialect['encoding']

  constructor(file: string, encoding: TextDialect['encoding']) {
    this.file = file
    this.encoding = encoding
  }

  /** The field as text, without quotes and without spaces around it. */
  text(field: number): string {
    let start = this.starts[field]!
    let end = this.ends[field]!
    const { bytes } = this
    while (start < end && bytes[start] === space) start++
    while (end > start && (bytes[end - 1] === space || bytes[end - 1] === carriageReturn)) end--
    const text = this.encoding === 'utf-8' ? bytes.toString('utf8', start, end) : decodeWindows(bytes.subarray(start, end))
    return this.quoting[field] === 2 ? text.replaceAll('""', '"') : text
  }

  texts(): string[] {
    return Array.from({ length: this.count }, (_, field) => this.text(field))
  }

  /** A refusal about this row, or about one of its fields (counted from 0 here, from 1 in the message). */
  refuse(code: string, message: string, field?: number, veld?: string): Refusal {
    const place = {
      file: this.file,
      line: this.line,
      ...(field === undefined ? {} : { column: field + 1 }),
      ...(veld === undefined ? {} : { field: veld }),
    }
    return new Refusal(message, { code, place })
  }

  /** Makes sure of the number of fields: a row that was cut off, or a delimiter inside a bare field, would shift every figure after it. */
  requireFields(expected: number): void {
    if (this.count === expected) return
    const many = this.count > expected
    throw this.refuse(
      'import-fields',
      `Deze regel heeft ${countFields(this.count)}, de kop heeft er ${expected}. Het bestand is ${many ? 'veranderd of heeft een ander scheidingsteken' : 'afgebroken of heeft een ander scheidingsteken'}. Download het opnieuw.`,
    )
  }

  grow(): void {
    this.starts = enlarge(this.starts, new Int32Array(this.starts.length * 2))
    this.ends = enlarge(this.ends, new Int32Array(this.ends.length * 2))
    this.quoting = enlarge(this.quoting, new Uint8Array(this.quoting.length * 2))
  }
}

/**
 * Bytes that are sound UTF-8 beyond ASCII are taken as UTF-8 also in a windows-1252 file: no name in windows-1252 looks like that,
 * and publishers do paste names of both kinds into one file.
 */
function decodeWindows(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : iconv.decode(bytes, 'windows-1252')
}

function enlarge<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function countFields(count: number): string {
  return count === 1 ? '1 veld' : `${count} velden`
}

/**
 * Cuts delimited text into rows while it streams by: RFC 4180 with `""` for a quote and line breaks inside quotes, CRLF or LF, with or without BOM.
 * Never holds more than one chunk and one unfinished row. Lines without anything on them are skipped.
 */
export class TextScanner {
  readonly #row: TextRow
  readonly #delimiter: number
  readonly #onRow: (row: TextRow) => void
  readonly #limits: ScanLimits
  /** Room for an unfinished row and the chunk that follows it, used over and over. */
  #window: Buffer = Buffer.alloc(0)
  #filled = 0
  #line = 1
  #atStart = true
  #checkRows = false

  constructor(file: string, dialect: TextDialect, onRow: (row: TextRow) => void, limits: ScanLimits = scanLimits) {
    this.#row = new TextRow(file, dialect.encoding)
    this.#delimiter = dialect.delimiter
    this.#onRow = onRow
    this.#limits = limits
  }

  push(chunk: Buffer): void {
    const length = this.#filled + chunk.length
    if (length > this.#window.length) {
      const larger = Buffer.allocUnsafe(length + chunk.length)
      this.#window.copy(larger, 0, 0, this.#filled)
      this.#window = larger
    }
    chunk.copy(this.#window, this.#filled)
    this.#filled = length
    if (this.#atStart && length < 3) return
    this.#run(false)
  }

  /** Reads what is left: a last row without a line break. */
  end(): void {
    this.#run(true)
  }

  #run(isLast: boolean): void {
    const from = this.#atStart && this.#filled >= 3 && this.#window.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
    this.#atStart = false
    const done = this.#scan(this.#window.subarray(from, this.#filled), isLast) + from
    this.#window.copyWithin(0, done, this.#filled)
    this.#filled -= done
  }

  /** Cuts whole rows off; answers how many bytes are done with. */
  #scan(window: Buffer, isLast: boolean): number {
    const row = this.#row
    const length = window.length
    this.#checkRows = row.encoding === 'utf-8' && !isUtf8(isLast ? window : window.subarray(0, window.lastIndexOf(lineFeed) + 1))
    row.bytes = window
    let p = 0
    let nextLine = window.indexOf(lineFeed)
    while (p < length) {
      const end = this.#cutRow(window, p, isLast)
      if (end === unfinished) return p
      this.#emit(end - p)
      p = end
      for (; nextLine >= 0 && nextLine < p; nextLine = window.indexOf(lineFeed, nextLine + 1)) this.#line++
    }
    return length
  }

  /**
   * The loop over the bytes of one row; answers where the next one starts. It is long because every call inside it would cost a tenth of
   * the speed, and it stops at a row because the engine makes a function fast when it has been called often, not while it runs.
   */
  #cutRow(window: Buffer, rowStart: number, isLast: boolean): number {
    const row = this.#row
    const delimiter = this.#delimiter
    const length = window.length
    let p = rowStart
    let count = 0
    for (;;) {
      if (count === row.starts.length) row.grow()
      if (window[p] === quote) {
        const start = p + 1
        let quoting = 1
        p = start
        for (;;) {
          while (p < length && window[p] !== quote) p++
          if (p + 1 < length && window[p + 1] === quote) {
            quoting = 2
            p += 2
            continue
          }
          break
        }
        if (p + 1 >= length && !isLast) return this.#keep(window, rowStart, start)
        if (p >= length) throw this.#unclosed(count)
        row.starts[count] = start
        row.ends[count] = p
        row.quoting[count] = quoting
        p++
        while (p < length && (window[p] === space || window[p] === carriageReturn)) p++
        if (p >= length && !isLast) return this.#keep(window, rowStart, start)
        if (p < length && window[p] !== delimiter && window[p] !== lineFeed) throw this.#afterQuote(count)
      } else {
        const start = p
        while (p < length) {
          const byte = window[p]
          if (byte === delimiter || byte === lineFeed) break
          p++
        }
        if (p >= length && !isLast) return this.#keep(window, rowStart, start)
        row.starts[count] = start
        row.ends[count] = p > start && window[p - 1] === carriageReturn && window[p] !== delimiter ? p - 1 : p
        row.quoting[count] = 0
      }
      if (row.ends[count]! - row.starts[count]! > this.#limits.fieldBytes) throw this.#fieldTooLong(count)
      count++
      const hasMore = p < length && window[p] === delimiter
      p++
      if (!hasMore) break
      if (p >= length && !isLast) return this.#keep(window, rowStart, p)
    }
    row.count = count
    return p
  }

  #emit(bytes: number): void {
    const row = this.#row
    row.line = this.#line
    if (bytes > this.#limits.lineBytes) throw this.#lineTooLong()
    if (this.#checkRows) this.#requireUtf8()
    const isBlank = row.count === 1 && row.quoting[0] === 0 && row.starts[0] === row.ends[0]
    if (!isBlank) this.#onRow(row)
  }

  /** Keeps an unfinished row for the next chunk, unless it is longer than any row can be. */
  #keep(window: Buffer, rowStart: number, fieldStart: number): number {
    this.#row.line = this.#line
    if (window.length - fieldStart > this.#limits.fieldBytes) throw this.#fieldTooLong(undefined)
    if (window.length - rowStart > this.#limits.lineBytes) throw this.#lineTooLong()
    return unfinished
  }

  #requireUtf8(): void {
    const row = this.#row
    for (let field = 0; field < row.count; field++) {
      const bytes = row.bytes.subarray(row.starts[field], row.ends[field])
      if (isUtf8(bytes)) continue
      const asWindows = iconv.decode(bytes, 'windows-1252').trim().slice(0, 60)
      throw row.refuse(
        'import-encoding',
        `Deze tekst is geen geldige UTF-8. Gelezen als windows-1252 staat er '${asWindows}'. Sla het bestand opnieuw op als CSV UTF-8.`,
        field,
      )
    }
  }

  #lineTooLong(): Refusal {
    return this.#row.refuse(
      'import-line-too-long',
      `Deze regel is langer dan ${Math.round(this.#limits.lineBytes / 1024)} kB. Dit is geen tabel met cijfers, of het bestand is beschadigd. Download het opnieuw.`,
    )
  }

  #fieldTooLong(field: number | undefined): Refusal {
    this.#row.line = this.#line
    return this.#row.refuse(
      'import-field-too-long',
      `Een veld op deze regel is langer dan ${Math.round(this.#limits.fieldBytes / 1024)} kB. Het scheidingsteken klopt niet, een aanhalingsteken is niet gesloten, of het bestand is beschadigd.`,
      field,
    )
  }

  #unclosed(field: number): Refusal {
    this.#row.line = this.#line
    return this.#row.refuse(
      'import-quote-open',
      'Het aanhalingsteken van dit veld wordt nergens gesloten. Het bestand is afgebroken of beschadigd. Download het opnieuw.',
      field,
    )
  }

  #afterQuote(field: number): Refusal {
    this.#row.line = this.#line
    return this.#row.refuse(
      'import-quote-stray',
      'Na het sluitende aanhalingsteken staat nog tekst. Verwacht was een scheidingsteken. Zet in een veld twee aanhalingstekens voor één.',
      field,
    )
  }
}
