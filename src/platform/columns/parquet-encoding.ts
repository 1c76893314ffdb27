import { varint } from './thrift.ts'

/** Bits that an index into so many members takes. At least one: not every reader knows what to do with none. */
export function bitWidth(members: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(members, 2))))
}

/** Texts one after another, each behind its length. */
export function plainTexts(texts: readonly string[]): Buffer {
  const packed = Buffer.allocUnsafe(texts.reduce((total, text) => total + 4 + Buffer.byteLength(text), 0))
  let end = 0
  for (const text of texts) {
    const length = packed.write(text, end + 4)
    end = packed.writeUInt32LE(length, end) + length
  }
  return packed
}

/** The smallest and the largest of some texts. */
export type Bounds = readonly [Buffer, Buffer]

/**
 * By their bytes, as the format wants it. JavaScript orders the same way as long as no character takes two places; where one does there
 * are no bounds, and a reader reads on.
 */
export function boundsOf(texts: readonly string[]): Bounds | null {
  if (texts.length === 0 || texts.some(text => /[\uD800-\uDFFF]/.test(text))) return null
  const smallest = texts.reduce((found, text) => (text < found ? text : found))
  const largest = texts.reduce((found, text) => (text > found ? text : found))
  return [Buffer.from(smallest), Buffer.from(largest)]
}

/** The indexes 0, 1, 2 … as they are when every area has one row: packed in bits by eight, and the last few as runs of one. */
export function ramp(length: number, width: number): Buffer {
  const groups = Math.floor(length / 8)
  const packed = Buffer.alloc(groups * width)
  let bits = 0
  let held = 0
  let at = 0
  for (let index = 0; index < groups * 8; index++) {
    bits |= index << held
    held += width
    for (; held >= 8; held -= 8) {
      packed[at++] = bits & 0xff
      bits >>>= 8
    }
  }
  const rest = new RunRow(width)
  for (let index = groups * 8; index < length; index++) rest.add(index)
  return Buffer.concat([...(groups > 0 ? [varint(groups * 2 + 1), packed] : []), rest.bytes()])
}

/** Which rows have something: a bit each, behind its length. All start without. */
export class BitRow {
  readonly #packed: Buffer
  readonly #rows: number
  #count = 0

  constructor(rows: number) {
    this.#packed = Buffer.alloc(Math.ceil(rows / 8))
    this.#rows = rows
  }

  set(row: number): void {
    this.#packed[row >> 3]! |= 1 << (row & 7)
    this.#count++
  }

  bytes(): Buffer {
    const runs = this.#runs()
    const length = Buffer.alloc(4)
    length.writeUInt32LE(runs.length)
    return Buffer.concat([length, runs])
  }

  #runs(): Buffer {
    if (this.#count > 0 && this.#count < this.#rows) return Buffer.concat([varint(this.#packed.length * 2 + 1), this.#packed])
    const uniform = new RunRow(1)
    uniform.add(this.#count === 0 ? 0 : 1, this.#rows)
    return uniform.bytes()
  }
}

/** Most bytes that one run takes: its length, and an index of up to four bytes. */
const runBytes = 12

/** Indexes as runs of one and the same: right for what comes in few kinds, mostly side by side. */
export class RunRow {
  readonly #width: number
  #written = Buffer.alloc(1024)
  #end = 0
  #index = 0
  #length = 0

  constructor(width: number) {
    this.#width = width
  }

  add(index: number, length: number = 1): void {
    if (index !== this.#index) this.#close()
    this.#index = index
    this.#length += length
  }

  bytes(): Buffer {
    this.#close()
    return this.#written.subarray(0, this.#end)
  }

  #close(): void {
    if (this.#length === 0) return
    if (this.#end + runBytes > this.#written.length) this.#written = Buffer.concat([this.#written], this.#written.length * 2)
    this.#end += varint(this.#length * 2).copy(this.#written, this.#end)
    this.#end = this.#written.writeUIntLE(this.#index, this.#end, Math.ceil(this.#width / 8))
    this.#length = 0
  }
}
