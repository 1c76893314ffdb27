import { open } from 'node:fs/promises'
import { BitRow, bitWidth, boundsOf, plainTexts, ramp, RunRow } from './parquet-encoding.ts'
import type { Bounds } from './parquet-encoding.ts'
import { dataPage, dictionaryPage, ParquetFile } from './parquet-file.ts'
import type { Chunk, Column, Page } from './parquet-file.ts'

/** One topic in one period over all areas. `missing[i]` is 0 for a value, else 1 + an index into `reasons`. */
export interface LongColumn {
  readonly topic: number
  readonly period: number
  readonly values: Float64Array
  readonly missing: Uint8Array
}

export interface LongTable {
  readonly areas: readonly string[]
  readonly topics: readonly string[]
  readonly periods: readonly string[]
  readonly reasons: readonly string[]
  readonly columns: readonly LongColumn[]
}

/** Rows of one row group: enough to read fast, few enough to skip what a question does not ask. */
const rowsPerGroup = 500_000

const gebied: Column = { naam: 'gebied', type: 'text', isOptional: false }
const periode: Column = { naam: 'periode', type: 'text', isOptional: false }
const onderwerp: Column = { naam: 'onderwerp', type: 'text', isOptional: false }
const waarde: Column = { naam: 'waarde', type: 'double', isOptional: true }
const ontbreekt: Column = { naam: 'ontbreekt', type: 'text', isOptional: true }

/**
 * Writes a table in long form (area, period, topic, value, reason if missing) as Parquet, in the order of the columns, safe on disk when
 * it returns. The table has its long form only in the file: areas are the same row after row of columns and are packed once, topics and
 * periods are runs, so nothing is made per cell. Throws on disk trouble; the caller writes into a folder that does not count until it is renamed.
 */
export async function writeLongParquet(path: string, table: LongTable): Promise<void> {
  const handle = await open(path, 'w')
  try {
    const file = new ParquetFile(handle, [gebied, periode, onderwerp, waarde, ontbreekt])
    if (table.areas.length > 0 && table.columns.length > 0) await addGroups(file, table)
    await file.finish()
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** While one group is compressed and written, in threads of Node's own, the next is packed. */
async function addGroups(file: ParquetFile, table: LongTable): Promise<void> {
  const texts = await packTexts(table)
  const perGroup = Math.max(1, Math.floor(rowsPerGroup / table.areas.length))
  let pending: Promise<Group> | null = makeGroup(table, texts, table.columns.slice(0, perGroup))
  for (let from = perGroup; pending !== null; from += perGroup) {
    const next: Promise<Group> | null =
      from < table.columns.length ? makeGroup(table, texts, table.columns.slice(from, from + perGroup)) : null
    const [group] = await Promise.all([pending, next])
    await file.addGroup(group.chunks, group.rows)
    pending = next
  }
}

interface PackedTexts {
  readonly areas: Page
  readonly periods: Page
  readonly topics: Page
  readonly reasons: Page
  readonly areaBounds: Bounds | null
  /** The indexes of all areas, once. */
  readonly ramp: Buffer
}

async function packTexts({ areas, periods, topics, reasons }: LongTable): Promise<PackedTexts> {
  const pack = (members: readonly string[]) => dictionaryPage(plainTexts(members), members.length)
  const [areaPage, periodPage, topicPage, reasonPage] = await Promise.all([pack(areas), pack(periods), pack(topics), pack(reasons)])
  return {
    areas: areaPage,
    periods: periodPage,
    topics: topicPage,
    reasons: reasonPage,
    areaBounds: boundsOf(areas),
    ramp: ramp(areas.length, bitWidth(areas.length)),
  }
}

interface Group {
  readonly chunks: readonly Chunk[]
  readonly rows: number
}

async function makeGroup(table: LongTable, texts: PackedTexts, columns: readonly LongColumn[]): Promise<Group> {
  const rows = table.areas.length * columns.length
  const periods = columns.map(column => column.period)
  const topics = columns.map(column => column.topic)
  const reasonWidth = bitWidth(table.reasons.length)
  const cells = new CellRow(rows, reasonWidth)
  for (const column of columns) cells.add(column)
  const present = cells.counts[0] ?? 0
  const [areaPage, periodPage, topicPage, valuePage, reasonPage] = await Promise.all([
    dataPage([Buffer.of(bitWidth(table.areas.length)), ...columns.map(() => texts.ramp)], rows, 'dictionary'),
    runPage(periods, table.areas.length, table.periods.length),
    runPage(topics, table.areas.length, table.topics.length),
    dataPage([cells.present.bytes(), Buffer.from(cells.values.buffer, 0, present * 8)], rows, 'plain'),
    dataPage([cells.absent.bytes(), Buffer.of(reasonWidth), cells.reasons.bytes()], rows, 'dictionary'),
  ])
  const found = table.reasons.filter((_, index) => cells.counts[index + 1] !== 0)
  const chunks = [
    { column: gebied, dictionary: texts.areas, page: areaPage, missing: 0, bounds: texts.areaBounds },
    { column: periode, dictionary: texts.periods, page: periodPage, missing: 0, bounds: boundsOf(membersOf(table.periods, periods)) },
    { column: onderwerp, dictionary: texts.topics, page: topicPage, missing: 0, bounds: boundsOf(membersOf(table.topics, topics)) },
    { column: waarde, dictionary: null, page: valuePage, missing: rows - present, bounds: null },
    { column: ontbreekt, dictionary: texts.reasons, page: reasonPage, missing: present, bounds: boundsOf(found) },
  ]
  return { chunks, rows }
}

/** The cells of all columns of a group as one row of them: which have a value, the values, which have a reason, the reasons. */
class CellRow {
  readonly present: BitRow
  readonly absent: BitRow
  readonly reasons: RunRow
  readonly values: Float64Array
  /** How many cells have each code; 0 is a value. */
  readonly counts = new Uint32Array(256)
  #end = 0

  constructor(rows: number, width: number) {
    this.present = new BitRow(rows)
    this.absent = new BitRow(rows)
    this.reasons = new RunRow(width)
    this.values = new Float64Array(rows)
  }

  add({ values, missing }: LongColumn): void {
    const { present, absent, counts } = this
    const begin = this.#end
    for (let area = 0; area < missing.length; area++) {
      const code = missing[area]!
      if (code === 0) {
        present.set(begin + area)
        this.values[counts[0]!] = values[area]!
      } else {
        absent.set(begin + area)
        this.reasons.add(code - 1)
      }
      counts[code]!++
    }
    this.#end += missing.length
  }
}

/** For each column its one index, over all areas. */
async function runPage(indexes: readonly number[], areas: number, members: number): Promise<Page> {
  const width = bitWidth(members)
  const runs = new RunRow(width)
  for (const index of indexes) runs.add(index, areas)
  return await dataPage([Buffer.of(width), runs.bytes()], indexes.length * areas, 'dictionary')
}

function membersOf(members: readonly string[], indexes: readonly number[]): string[] {
  return [...new Set(indexes)].map(index => members[index] ?? '')
}
