import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeLongParquet } from './long-parquet.ts'
import type { LongColumn, LongTable } from './long-parquet.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'buurtwijs-parquet-'))))
afterAll(async () => await rm(folder, { recursive: true }))

const reasons = ['geheim', 'onbekend', 'niet-gevraagd']

/** What another program reads in the file. */
async function ask(table: LongTable, question: (file: string) => string): Promise<unknown[][]> {
  const path = join(folder, `${crypto.randomUUID()}.parquet`)
  await writeLongParquet(path, table)
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  const rows = (await connection.runAndReadAll(question(`'${path}'`))).getRowsJson()
  connection.closeSync()
  database.closeSync()
  return rows
}

function column(topic: number, period: number, cells: readonly (number | string)[]): LongColumn {
  const values = Float64Array.from(cells, cell => (typeof cell === 'number' ? cell : Number.NaN))
  const missing = Uint8Array.from(cells, cell => (typeof cell === 'number' ? 0 : 1 + reasons.indexOf(cell)))
  return { topic, period, values, missing }
}

/** As many areas as asked, with values and reasons of every kind in turn, also columns of one kind only. */
function makeTable(areas: number, columns: number): LongTable {
  return {
    areas: Array.from({ length: areas }, (_, area) => `BU${String(area).padStart(8, '0')}`),
    topics: Array.from({ length: columns }, (_, topic) => `onderwerp ${topic}`),
    periods: ['2020', '2024'],
    reasons,
    columns: Array.from({ length: columns }, (_, topic) => {
      const cells = Array.from({ length: areas }, (_each, area) => cellOf(area, topic))
      return column(topic, topic % 2, cells)
    }),
  }
}

function cellOf(area: number, topic: number): number | string {
  if (topic === 1) return 'niet-gevraagd'
  if (topic === 2) return area / 10
  return (area + topic) % 5 === 0 ? (reasons[area % 3] ?? '') : area * 1.5 - topic
}

describe('a table in long form', () => {
  it('has a row for each cell, with the value or the reason why there is none', async () => {
    const table: LongTable = {
      areas: ['NL00', 'GM0363', "BU0363AA'1"],
      topics: ['inwoners', 'Zoë; "65+"'],
      periods: ['2024'],
      reasons,
      columns: [column(0, 0, [17_942_942, -0.1, 0]), column(1, 0, ['geheim', 73.4, 'niet-gevraagd'])],
    }
    expect(await ask(table, file => `select * from ${file}`)).toEqual([
      ['NL00', '2024', 'inwoners', 17_942_942, null],
      ['GM0363', '2024', 'inwoners', -0.1, null],
      ["BU0363AA'1", '2024', 'inwoners', 0, null],
      ['NL00', '2024', 'Zoë; "65+"', null, 'geheim'],
      ['GM0363', '2024', 'Zoë; "65+"', 73.4, null],
      ["BU0363AA'1", '2024', 'Zoë; "65+"', null, 'niet-gevraagd'],
    ])
  })

  it.each([
    { areas: 1, columns: 1 },
    { areas: 8, columns: 3 },
    { areas: 257, columns: 20 },
    { areas: 66_000, columns: 3 },
  ])('reads back cell by cell: $areas areas, $columns columns', async ({ areas, columns }) => {
    const table = makeTable(areas, columns)
    const expected = table.columns.flatMap(({ topic, period }) =>
      table.areas.map((gebied, area) => {
        const cell = cellOf(area, topic)
        const isValue = typeof cell === 'number'
        return [gebied, table.periods[period], `onderwerp ${topic}`, isValue ? cell : null, isValue ? null : cell]
      }),
    )
    expect(await ask(table, file => `select * from ${file}`)).toEqual(expected)
  })

  it('lets a reader skip the row groups that do not hold what it asks for', async () => {
    const table = makeTable(70_001, 9)
    const groups = (file: string) => `select row_group_num_rows, stats_min_value, stats_max_value, stats_null_count
      from parquet_metadata(${file}) where path_in_schema = 'onderwerp' order by row_group_id`
    expect(await ask(table, groups)).toEqual([
      ['490007', 'onderwerp 0', 'onderwerp 6', '0'],
      ['140002', 'onderwerp 7', 'onderwerp 8', '0'],
    ])
    expect(
      await ask(table, file => `select gebied, waarde from ${file} where onderwerp = 'onderwerp 8' and gebied = 'BU00070000'`),
    ).toEqual([['BU00070000', 104_992]])
  })

  it('can be without figures or without areas', async () => {
    const none = { areas: [], topics: [], periods: [], reasons: [], columns: [] }
    const question = (file: string) => `select count(*), count(waarde) from ${file}`
    expect(await ask(none, question)).toEqual([['0', '0']])
    expect(await ask({ ...none, areas: ['NL00'] }, question)).toEqual([['0', '0']])
  })
})
