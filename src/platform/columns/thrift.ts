/**
 * Just enough of Thrift's compact protocol to write the headers and the footer of a Parquet file: numbers that are not negative, texts,
 * lists and structs. https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
export interface Thrift {
  /** The protocol's number for the kind of value. */
  readonly type: number
  readonly bytes: Buffer
}

const types = { i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const

/** A number in groups of seven bits, lowest first; the high bit says that more follows. Exact up to 2^53. */
export function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80)
  bytes.push(rest)
  return Buffer.from(bytes)
}

/** Zigzag, as signed numbers are written: for one that is not negative that is twice itself. */
export function i32(value: number): Thrift {
  return { type: types.i32, bytes: varint(value * 2) }
}

export function i64(value: number): Thrift {
  return { type: types.i64, bytes: varint(value * 2) }
}

export function binary(value: string | Buffer): Thrift {
  const bytes = Buffer.from(value)
  return { type: types.binary, bytes: Buffer.concat([varint(bytes.length), bytes]) }
}

/** All items are of one kind; an empty list is written as a list of structs. */
export function list(items: readonly Thrift[]): Thrift {
  const type = items[0]?.type ?? types.struct
  const head = items.length < 15 ? Buffer.of((items.length << 4) | type) : Buffer.concat([Buffer.of(0xf0 | type), varint(items.length)])
  return { type: types.list, bytes: Buffer.concat([head, ...items.map(item => item.bytes)]) }
}

/** Fields by their number; one that is undefined is left out. */
export function struct(fields: Readonly<Record<number, Thrift | undefined>>): Thrift {
  const parts: Buffer[] = []
  let last = 0
  for (const [id, value] of Object.entries(fields)) {
    if (value === undefined) continue
    parts.push(Buffer.of(((Number(id) - last) << 4) | value.type), value.bytes)
    last = Number(id)
  }
  return { type: types.struct, bytes: Buffer.concat([...parts, Buffer.of(0)]) }
}
