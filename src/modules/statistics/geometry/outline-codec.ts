import type { StapPolygoon, StapRing } from './shape.ts'

/** Where the first difference is counted from: the south-west corner of the area, in steps. */
export interface Begin {
  readonly x: number
  readonly y: number
}

/**
 * An outline as bytes: number of polygons, for each its number of rings, for each its number of corners and then the difference
 * with the corner before, east and north. Every number is a varint of seven bits a byte; differences fold their sign into the
 * lowest bit. A corner takes four to five bytes where JSON takes forty.
 */
export function encodeOutline(polygonen: readonly StapPolygoon[], begin: Begin): Buffer {
  const corners = polygonen.reduce((sum, polygoon) => sum + polygoon.reduce((inner, ring) => inner + ring.length + 1, 1), 1)
  const writer = new VarintWriter(corners * maxVarintBytes)
  let { x, y } = begin
  writer.writeCount(polygonen.length)
  for (const polygoon of polygonen) {
    writer.writeCount(polygoon.length)
    for (const ring of polygoon) {
      writer.writeCount(ring.length / 2)
      for (let index = 0; index < ring.length; index += 2) {
        const nextX = ring[index] ?? 0
        const nextY = ring[index + 1] ?? 0
        writer.writeDifference(nextX - x)
        writer.writeDifference(nextY - y)
        x = nextX
        y = nextY
      }
    }
  }
  return writer.take()
}

/** The opposite of `encodeOutline`. Throws when the bytes are not a whole outline. */
export function decodeOutline(bytes: Buffer, begin: Begin): readonly StapPolygoon[] {
  const reader = new VarintReader(bytes)
  let { x, y } = begin
  const polygonen: StapPolygoon[] = []
  for (let polygonenLeft = reader.readCount(); polygonenLeft > 0; polygonenLeft -= 1) {
    const polygoon: StapRing[] = []
    for (let ringsLeft = reader.readCount(); ringsLeft > 0; ringsLeft -= 1) {
      const ring = new Int32Array(reader.readCount() * 2)
      for (let index = 0; index < ring.length; index += 2) {
        x += reader.readDifference()
        y += reader.readDifference()
        ring[index] = x
        ring[index + 1] = y
      }
      polygoon.push(ring)
    }
    polygonen.push(polygoon)
  }
  reader.expectEnd()
  return polygonen
}

const maxVarintBytes = 5

class VarintWriter {
  readonly #bytes: Buffer
  #length = 0

  constructor(capacity: number) {
    this.#bytes = Buffer.alloc(capacity)
  }

  writeCount(count: number): void {
    let rest = count
    while (rest > 127) {
      this.#bytes[this.#length] = (rest & 127) | 128
      this.#length += 1
      rest >>>= 7
    }
    this.#bytes[this.#length] = rest
    this.#length += 1
  }

  writeDifference(difference: number): void {
    this.writeCount(((difference << 1) ^ (difference >> 31)) >>> 0)
  }

  take(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length))
  }
}

class VarintReader {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** A count of things that follow; each takes a byte at least, so more of them than bytes left is damage. */
  readCount(): number {
    const count = this.#read()
    if (count > this.#bytes.length - this.#at) throw damaged()
    return count
  }

  readDifference(): number {
    const folded = this.#read()
    return (folded >>> 1) ^ -(folded & 1)
  }

  expectEnd(): void {
    if (this.#at !== this.#bytes.length) throw damaged()
  }

  #read(): number {
    let value = 0
    for (let shift = 0; shift < 7 * maxVarintBytes; shift += 7) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) throw damaged()
      this.#at += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw damaged()
  }
}

function damaged(): Error {
  return new Error('the outline requires its bytes whole and unchanged')
}
