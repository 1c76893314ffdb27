import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { constants, zstdCompress } from 'node:zlib'
import { binary, i32, i64, list, struct } from './thrift.ts'
import type { Thrift } from './thrift.ts'

/** Numbers that the format gives to its words: https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift */
const physicalType = { double: 5, text: 6 } as const
const encoding = { plain: 0, levels: 3, dictionary: 8 } as const
const pageType = { data: 0, dictionary: 2 } as const
const zstd = 6
const utf8 = 0
const magic = Buffer.from('PAR1')

export interface Column {
  readonly naam: string
  readonly type: keyof typeof physicalType
  /** Whether a row can be without. */
  readonly isOptional: boolean
}

/** A page as it lies in the file: header and compressed body. */
export interface Page {
  readonly bytes: Buffer
  /** Size of header and body before compression. */
  readonly unpacked: number
  readonly values: number
}

/** One column in one row group. Texts have a dictionary page, and indexes into it in the other. */
export interface Chunk {
  readonly column: Column
  readonly dictionary: Page | null
  readonly page: Page
  readonly missing: number
  /** Smallest and largest value as bytes, by which a reader skips row groups; null when there is no value at all. */
  readonly bounds: readonly [Buffer, Buffer] | null
}

const compress = promisify(zstdCompress)

/** Compressed in a thread of Node's own, so that the caller can go on; with room for the outcome, or it would come back in small pieces. */
async function makePage(parts: readonly Buffer[], values: number, rest: Readonly<Record<number, Thrift>>): Promise<Page> {
  const body = Buffer.concat(parts)
  const packed = await compress(body, { chunkSize: body.length + 1024, params: { [constants.ZSTD_c_compressionLevel]: 1 } })
  const header = struct({ ...rest, 2: i32(body.length), 3: i32(packed.length) }).bytes
  return { bytes: Buffer.concat([header, packed]), unpacked: header.length + body.length, values }
}

export async function dictionaryPage(body: Buffer, members: number): Promise<Page> {
  return await makePage([body], 0, { 1: i32(pageType.dictionary), 7: struct({ 1: i32(members), 2: i32(encoding.plain) }) })
}

export async function dataPage(body: readonly Buffer[], values: number, kind: 'plain' | 'dictionary'): Promise<Page> {
  const header = struct({ 1: i32(values), 2: i32(encoding[kind]), 3: i32(encoding.levels), 4: i32(encoding.levels) })
  return await makePage(body, values, { 1: i32(pageType.data), 5: header })
}

/** Writes row groups one after another, and at the end where each lies. */
export class ParquetFile {
  readonly #file: FileHandle
  readonly #columns: readonly Column[]
  readonly #groups: Thrift[] = []
  #offset = 0
  #rows = 0

  constructor(file: FileHandle, columns: readonly Column[]) {
    this.#file = file
    this.#columns = columns
  }

  async addGroup(chunks: readonly Chunk[], rows: number): Promise<void> {
    if (this.#offset === 0) await this.#append([magic])
    const placed: Thrift[] = []
    let size = 0
    for (const chunk of chunks) {
      placed.push(describeChunk(chunk, this.#offset))
      size += sum(pagesOf(chunk).map(page => page.unpacked))
      await this.#append(pagesOf(chunk).map(page => page.bytes))
    }
    this.#groups.push(struct({ 1: list(placed), 2: i64(size), 3: i64(rows) }))
    this.#rows += rows
  }

  /** Without this the file is no Parquet: what it holds stands at the end. */
  async finish(): Promise<void> {
    if (this.#offset === 0) await this.#append([magic])
    const root = struct({ 4: binary('cijfers'), 5: i32(this.#columns.length) })
    const byType = struct({ 1: struct({}) })
    const footer = struct({
      1: i32(1),
      2: list([root, ...this.#columns.map(column => describeColumn(column))]),
      3: i64(this.#rows),
      4: list(this.#groups),
      6: binary('buurtwijs'),
      7: list(this.#columns.map(() => byType)),
    }).bytes
    const length = Buffer.alloc(4)
    length.writeUInt32LE(footer.length)
    await this.#append([footer, length, magic])
  }

  async #append(parts: readonly Buffer[]): Promise<void> {
    const bytes = Buffer.concat(parts)
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await this.#file.write(bytes, done, bytes.length - done, this.#offset)
      done += bytesWritten
      this.#offset += bytesWritten
    }
  }
}

function pagesOf({ dictionary, page }: Chunk): readonly Page[] {
  return dictionary === null ? [page] : [dictionary, page]
}

function describeColumn({ naam, type, isOptional }: Column): Thrift {
  const text = type === 'text'
  return struct({
    1: i32(physicalType[type]),
    3: i32(isOptional ? 1 : 0),
    4: binary(naam),
    6: text ? i32(utf8) : undefined,
    10: text ? struct({ 1: struct({}) }) : undefined,
  })
}

function describeChunk(chunk: Chunk, offset: number): Thrift {
  const { column, dictionary, missing, bounds } = chunk
  const pages = pagesOf(chunk)
  const [smallest, largest] = bounds ?? []
  const meta = struct({
    1: i32(physicalType[column.type]),
    2: list([encoding.levels, encoding.plain, ...(dictionary === null ? [] : [encoding.dictionary])].map(i32)),
    3: list([binary(column.naam)]),
    4: i32(zstd),
    5: i64(chunk.page.values),
    6: i64(sum(pages.map(page => page.unpacked))),
    7: i64(sum(pages.map(page => page.bytes.length))),
    9: i64(offset + (dictionary?.bytes.length ?? 0)),
    11: dictionary === null ? undefined : i64(offset),
    12: struct({ 3: i64(missing), 5: largest && binary(largest), 6: smallest && binary(smallest) }),
  })
  return struct({ 2: i64(offset), 3: meta })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
