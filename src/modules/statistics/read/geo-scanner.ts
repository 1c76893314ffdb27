/** One feature of a collection, as it stands in the file. Lines and columns count from 1, columns in bytes. */
export interface FeatureText {
  readonly nummer: number
  readonly json: string
  readonly line: number
  readonly column: number
}

/** Where and why a text stopped being a collection of features. */
export class FeatureFault extends Error {
  readonly line: number
  readonly column: number
  readonly reason: 'truncated' | 'syntax' | 'too-large'

  constructor(reason: FeatureFault['reason'], place: { readonly line: number; readonly column: number }) {
    super(`the collection of features is not well formed: ${reason} at line ${place.line}, column ${place.column}`)
    this.name = 'FeatureFault'
    this.reason = reason
    this.line = place.line
    this.column = place.column
  }
}

const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const newline = 0x0a
const openList = 0x5b
const closeList = 0x5d
const openObject = 0x7b
const closeObject = 0x7d

const maxDepth = 64
const maxFeatureBytes = 64 * 2 ** 20
const maxEnvelopeBytes = 2 ** 20

/**
 * Takes the features out of a GeoJSON text while it comes in, so that a national map costs the memory of its coordinates and not
 * that of its text. What stands around them is kept as the envelope, with an empty list in their place. Checks only how brackets
 * nest; whoever parses a feature or the envelope finds the rest.
 */
export class FeatureScanner {
  readonly #onFeature: (feature: FeatureText) => void
  /** What the bytes belong to: the envelope, a feature, or the commas between features. */
  #inside: 'envelope' | 'feature' | 'between' = 'envelope'
  #envelope: Buffer[] = []
  #feature: Buffer[] = []
  #keptBytes = 0
  #depth = 0
  #isInString = false
  #isEscaped = false
  #needsComma = false
  /** The string that was read last directly within the root: the key of what follows. */
  #key: number[] = []
  #count = 0
  #line = 1
  #column = 0
  #start = { line: 1, column: 1 }
  #isDone = false

  constructor(onFeature: (feature: FeatureText) => void) {
    this.#onFeature = onFeature
  }

  /** Features that were whole so far. */
  get count(): number {
    return this.#count
  }

  /** Throws `FeatureFault` at the first byte that cannot be right. */
  push(chunk: Buffer): void {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      this.#column += 1
      if (this.#isInString) this.#readInString(byte)
      else if (byte <= 0x20) this.#readSpace(byte)
      else from = this.#readStructure(byte, chunk, { from, at })
    }
    this.#keep(chunk.subarray(from))
  }

  /** The text around the features. Throws when the root was not closed. */
  end(): string {
    if (!this.#isDone) throw this.#fault('truncated')
    return Buffer.concat(this.#envelope).toString('utf8')
  }

  #readInString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === backslash) this.#isEscaped = true
    else if (byte === quote) this.#isInString = false
    else if (this.#depth === 1 && this.#key.length <= 8) this.#key.push(byte)
  }

  #readSpace(byte: number): void {
    if (byte !== newline) return
    this.#line += 1
    this.#column = 0
  }

  /** Reads a byte outside strings; gives where the bytes begin that were not kept yet. */
  #readStructure(byte: number, chunk: Buffer, { from, at }: { readonly from: number; readonly at: number }): number {
    if (this.#isDone || (this.#depth === 0 && byte !== openObject)) throw this.#fault('syntax')
    if (this.#inside === 'between') return this.#readBetween(byte, at)
    if (byte === quote) {
      this.#isInString = true
      if (this.#depth === 1) this.#key = []
    } else if (byte === openObject || byte === openList) {
      this.#depth += 1
      if (this.#depth > maxDepth) throw this.#fault('syntax')
      if (byte === openList && this.#depth === 2 && String.fromCodePoint(...this.#key) === 'features') {
        this.#keep(chunk.subarray(from, at + 1))
        this.#inside = 'between'
        return at + 1
      }
    } else if (byte === closeObject || byte === closeList) {
      this.#depth -= 1
      this.#isDone = this.#depth === 0
      if (this.#inside === 'feature' && this.#depth === 2) {
        this.#keep(chunk.subarray(from, at + 1))
        this.#finishFeature()
        return at + 1
      }
    }
    return from
  }

  #readBetween(byte: number, at: number): number {
    if (byte === openObject && !this.#needsComma) {
      this.#inside = 'feature'
      this.#keptBytes = 0
      this.#depth += 1
      this.#start = { line: this.#line, column: this.#column }
    } else if (byte === comma && this.#needsComma) {
      this.#needsComma = false
    } else if (byte === closeList && (this.#needsComma || this.#count === 0)) {
      this.#inside = 'envelope'
      this.#depth -= 1
      this.#key = []
    } else {
      throw this.#fault('syntax')
    }
    return at
  }

  #finishFeature(): void {
    this.#count += 1
    const json = Buffer.concat(this.#feature).toString('utf8')
    this.#feature = []
    this.#inside = 'between'
    this.#needsComma = true
    this.#onFeature({ nummer: this.#count, json, ...this.#start })
  }

  #keep(bytes: Buffer): void {
    if (this.#inside === 'between' || bytes.length === 0) return
    this.#keptBytes += bytes.length
    const isFeature = this.#inside === 'feature'
    if (this.#keptBytes > (isFeature ? maxFeatureBytes : maxEnvelopeBytes)) throw this.#fault('too-large')
    ;(isFeature ? this.#feature : this.#envelope).push(Buffer.from(bytes))
  }

  #fault(reason: FeatureFault['reason']): FeatureFault {
    return new FeatureFault(reason, { line: this.#line, column: Math.max(1, this.#column) })
  }
}
