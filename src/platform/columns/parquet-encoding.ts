import { varint } from './thrift.ts'

/** Bits that an index into so many members takes. At least one: not every reader knows what to do with none. */
export function bitWidth(members: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(members, 2))))
}

/** Texts one after another, each behind its length. */
export function plainTexts(texts: readonly string[]): Buffer {
  return Buffer.concat(
    texts.flatMap(text => {
      const bytes = Buffer.from(text)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      return [length, bytes]
    }),
  )
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
  const rest = Array.from({ length: length - groups * 8 }, (_, index) => run(groups * 8 + index, 1, width))
  return Buffer.concat([...(groups > 0 ? [varint(groups * 2 + 1), packed] : []), ...rest])
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
    const isUniform = this.#count === 0 || this.#count === this.#rows
    const runs = isUniform ? run(this.#count === 0 ? 0 : 1, this.#rows, 1) : Buffer.concat([varint(this.#packed.length * 2 + 1), this.#packed])
    const length = Buffer.alloc(4)
    length.writeUInt32LE(runs.length)
    return Buffer.concat([length, runs])
  }
}

/** Indexes as runs of one and the same: right for what comes in few kinds, mostly side by side. */
export class RunRow {
  readonly #runs: Buffer[] = []
  readonly #width: number
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
    return Buffer.concat(this.#runs)
  }

  #close(): void {
    if (this.#length > 0) this.#runs.push(run(this.#index, this.#length, this.#width))
    this.#length = 0
  }
}
