/** What stands around the rows of an OData body. Empty for a bare list. */
export interface Envelope {
  /** Address that tells what kind of list it is: `…/85984NED/$metadata#Observations`. */
  readonly context: string | null
  /** Address of the page after this one. */
  readonly next: string | null
  readonly rows: number
}

/** A body that is no JSON or stops halfway. The line counts from 1. */
export class JsonFault extends Error {
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.name = 'JsonFault'
    this.line = line
  }
}

const quote = 0x22
const backslash = 0x5c
const newline = 0x0a
const openObject = 0x7b
const closeObject = 0x7d
const openList = 0x5b
const closeList = 0x5d
const longestHead = 4 * 1024 * 1024
const longestRow = 4 * 1024 * 1024

/**
 * Takes the rows out of an OData body while it comes in, so that a body of hundreds of megabytes costs the memory of one chunk.
 * A row is an object in the list called `value`, or in a list that is the whole body. Everything else is the envelope.
 */
export class RowScanner {
  readonly #emit: ((rows: readonly unknown[], firstRow: number) => void) | null
  #depth = 0
  #inString = false
  #escaped = false
  /** Depth at which the rows begin, or -1 outside the list. */
  #rowDepth = -1
  #rows = 0
  #emitted = 0
  #line = 1
  #seen = false
  #finished = false
  #head: Buffer[] = []
  #headBytes = 0
  #carry: Buffer[] = []
  #carryBytes = 0

  /** Without `emit` only the shape is checked and the rows are counted. */
  constructor(emit: ((rows: readonly unknown[], firstRow: number) => void) | null) {
    this.#emit = emit
  }

  /** Throws `JsonFault` at the first thing that cannot be JSON. Whole rows are handed on at the end of each chunk. */
  push(chunk: Buffer): void {
    let from = 0
    let lastRowEnd = 0
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inString) {
        at = this.#endOfString(chunk, at)
        continue
      }
      const byte = chunk[at]
      switch (byte) {
        case quote:
          this.#requireBegun()
          this.#inString = true
          break
        case newline:
          this.#line += 1
          break
        case openObject:
          this.#open()
          break
        case openList:
          this.#open()
          if (this.#startsRows(chunk.subarray(from, at))) {
            this.#rowDepth = this.#depth
            this.#keepHead(chunk.subarray(from, at + 1))
            from = at + 1
            lastRowEnd = from
          }
          break
        case closeObject:
        case closeList:
          if (this.#depth === this.#rowDepth) {
            if (byte === closeObject) this.#fail('een haakje dat niet past')
            this.#emitRows(chunk.subarray(from, at))
            this.#rowDepth = -2
            from = at
          } else if (this.#depth - 1 === this.#rowDepth) {
            this.#rows += 1
            lastRowEnd = at + 1
          }
          this.#close()
          break
        default:
          if (!this.#seen && byte !== undefined && byte > 0x20 && !isByteOrderMark(byte)) this.#requireBegun()
      }
    }
    if (this.#rowDepth >= 0) this.#keepRows(chunk, from, lastRowEnd)
    else this.#keepHead(chunk.subarray(from))
  }

  /** The envelope, when the body was whole. Throws `JsonFault` when it stopped halfway. */
  end(): Envelope {
    if (!this.#finished || this.#depth !== 0) this.#fail('het bericht stopt halverwege')
    const text = Buffer.concat(this.#head)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
    const envelope: unknown = this.#parse(text)
    const field = (...names: string[]): string | null => {
      if (typeof envelope !== 'object' || envelope === null) return null
      const found = Object.entries(envelope).find(([key, value]) => names.includes(key) && typeof value === 'string' && value !== '')
      return found ? String(found[1]) : null
    }
    return { context: field('@odata.context', 'odata.metadata'), next: field('@odata.nextLink', 'odata.nextLink'), rows: this.#rows }
  }

  /** Where the string that is going on ends, or the last byte of the chunk when it goes on in the next. */
  #endOfString(chunk: Buffer, from: number): number {
    let escaped = this.#escaped
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at]
      if (escaped) escaped = false
      else if (byte === backslash) escaped = true
      else if (byte === quote) {
        this.#inString = false
        this.#escaped = false
        return at
      }
    }
    this.#escaped = escaped
    return chunk.length - 1
  }

  #requireBegun(): void {
    if (this.#depth === 0) this.#fail('het bericht is geen JSON')
  }

  #open(): void {
    if (this.#finished) this.#fail('er staat tekst na het einde')
    this.#seen = true
    this.#depth += 1
  }

  #close(): void {
    if (this.#depth === 0) this.#fail('een haakje dat niet past')
    this.#depth -= 1
    if (this.#depth === 0) this.#finished = true
  }

  /** Whether the list that just opened holds the rows: it is the whole body, or it stands behind `"value":` at the outermost level. */
  #startsRows(unkept: Buffer): boolean {
    if (this.#rowDepth !== -1) return false
    if (this.#depth === 1) return true
    if (this.#depth !== 2) return false
    const before = Buffer.concat([...this.#head, unkept]).toString('utf8')
    return /"value"\s*:\s*$/.test(before)
  }

  #keepHead(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#headBytes += bytes.length
    if (this.#headBytes > longestHead) this.#fail('het bericht heeft geen lijst met rijen')
    this.#head.push(Buffer.from(bytes))
  }

  #keepRows(chunk: Buffer, from: number, lastRowEnd: number): void {
    const end = Math.max(from, lastRowEnd)
    this.#emitRows(chunk.subarray(from, end))
    const rest = chunk.subarray(end)
    this.#carryBytes += rest.length
    if (this.#carryBytes > longestRow) this.#fail('een rij is te groot')
    if (rest.length > 0 && this.#emit) this.#carry.push(Buffer.from(rest))
  }

  #emitRows(bytes: Buffer): void {
    if (bytes.length > 0) this.#carryBytes = 0
    if (!this.#emit || (bytes.length === 0 && this.#rowDepth >= 0)) return
    const text = Buffer.concat([...this.#carry, bytes])
      .toString('utf8')
      .trim()
    this.#carry = []
    const list = text.startsWith(',') && this.#emitted > 0 ? text.slice(1) : text
    const rows: unknown = this.#parse(`[${list}]`)
    if (!Array.isArray(rows) || this.#emitted + rows.length !== this.#rows) this.#fail('de lijst met rijen klopt niet')
    else if (rows.length > 0) {
      const firstRow = this.#emitted + 1
      this.#emitted += rows.length
      this.#emit(rows, firstRow)
    }
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text)
    } catch {
      return this.#fail('het bericht is geen JSON')
    }
  }

  #fail(message: string): never {
    throw new JsonFault(message, this.#line)
  }
}

function isByteOrderMark(byte: number): boolean {
  return byte === 0xef || byte === 0xbb || byte === 0xbf
}
