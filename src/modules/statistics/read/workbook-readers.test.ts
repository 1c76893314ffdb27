import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedTable } from '../published-table.ts'
import { rowsOf, writeTemporary, writeWorkbook } from '#test/read/make-workbook.ts'
import type { Sheet } from '#test/read/make-workbook.ts'
import { readPath } from '#test/read/made-input.ts'
import { refusedAt } from '#test/read/refusals.ts'
import type { ReadOptions } from './input.ts'
import { workbookReaders } from './workbook-readers.ts'

async function readFile(path: string, options: Partial<ReadOptions> = {}): Promise<PublishedTable> {
  const published = await readPath(path, workbookReaders, options)
  if (published.soort !== 'tabel') throw new Error('expected a table')
  return published.tabel
}

type Cells = readonly (readonly (string | number | null)[])[]

async function readCells(
  rows: Cells,
  { naam = 'cijfers.xlsx', ...options }: Partial<ReadOptions> & { naam?: string } = {},
): Promise<PublishedTable> {
  return await readFile(await writeWorkbook(naam, [{ naam: 'Blad 1', rows: rowsOf(rows) }]), options)
}

const header = ['gwb_code_10', 'gwb_code_8', 'regio', 'gm_naam', 'recs', 'gwb_code', 'ind_wbi', 'a_inw', 'g_hhgro', 'g_wozbag', 'g_ele']
const kwb: Cells = [
  header,
  ['NL00', '00', 'Nederland', 'Nederland', 'Land', 'NL00', '.', 17811291, '2,1', 379, '.'],
  ['GM9901  ', '9901', 'Esveld', 'Esveld', 'Gemeente', 'GM9901', 1, '3650', 1.9, '.', '.'],
  ['BU99010001', '99010001', 'Dorp', 'Esveld', 'Buurt', 'BU99010001', 3, 0, null, '.', '.'],
  ['Bron: CBS'],
]

/** Values with the reason where there is none. */
function cellsOf(tabel: PublishedTable): Record<string, unknown> {
  return Object.fromEntries(
    tabel.kolommen.map(({ onderwerp, periode, waarden, ontbreekt }) => [
      `${onderwerp.sleutel} ${periode.id}`,
      [...waarden].map((waarde, row) => (ontbreekt[row] ? -ontbreekt[row] : waarde)),
    ]),
  )
}

describe('the KWB workbook', () => {
  test('gives areas and topics by their short names, with the reason for every gap', async () => {
    const tabel = await readCells(kwb, { naam: 'kwb-2023-esveld.xlsx' })
    expect({
      ...tabel,
      kolommen: tabel.kolommen.map(({ onderwerp, geheelOntbreekt }) => [
        onderwerp.sleutel,
        onderwerp.pad,
        onderwerp.decimalen,
        geheelOntbreekt,
      ]),
    }).toEqual({
      bron: {
        familie: 'kwb-werkboek',
        uitgever: 'CBS',
        tabel: 'kwb-2023',
        titel: 'Kerncijfers wijken en buurten 2023 (werkboek)',
        adres: null,
        licentie: 'CC BY 4.0',
        gewijzigd: null,
        status: 'voorlopig',
        indelingsjaar: 2023,
      },
      gebieden: [
        { code: 'NL00', soort: 'land', naam: 'Nederland' },
        { code: 'GM9901', soort: 'gemeente', naam: 'Esveld', indelingswijziging: 1 },
        { code: 'BU99010001', soort: 'buurt', naam: 'Dorp', gemeentenaam: 'Esveld', indelingswijziging: 3 },
      ],
      kolommen: [
        ['a_inw', ['a_inw'], 0, undefined],
        ['g_hhgro', ['g_hhgro'], 1, undefined],
        ['g_wozbag', ['g_wozbag'], 0, undefined],
        ['g_ele', ['g_ele'], 0, 'nog-niet-gepubliceerd'],
      ],
      opmerkingen: ['1 regel met alleen een toelichting overgeslagen.'],
    })
    // 1 is geheim, 5 nog niet gepubliceerd, 7 kan niet voorkomen.
    expect(cellsOf(tabel)).toEqual({
      'a_inw 2023': [17811291, 3650, 0],
      'g_hhgro 2023': [2.1, 1.9, -7],
      'g_wozbag 2023': [379, -1, -1],
      'g_ele 2023': [-5, -5, -5],
    })
  })

  test('is found behind a title, on the first visible sheet that has it, and says what was left out', async () => {
    const sheets: Sheet[] = [
      { naam: 'Oud', state: 'hidden', rows: rowsOf(kwb) },
      { naam: 'Toelichting', rows: rowsOf([['Uitleg', 'bij de cijfers']]) },
      { naam: 'kwb-2022', rows: rowsOf([['Kerncijfers', 'wijken en buurten'], ...kwb.slice(0, 4)]) },
    ]
    const { bron, gebieden, opmerkingen } = await readFile(await writeWorkbook('kerncijfers.xlsx', sheets))
    expect([bron.tabel, gebieden.length, opmerkingen]).toEqual([
      'kwb-2022',
      3,
      ["Verborgen bladen niet gelezen: 'Oud'.", "Alleen blad 'kwb-2022' is gelezen. Niet gelezen: 'Toelichting'."],
    ])
  })

  test('takes the year that is given over the year in the name, and says so', async () => {
    const { bron, opmerkingen } = await readCells(kwb.slice(0, 4), { naam: 'kwb-2023.xlsx', jaar: 2022 })
    expect([bron.indelingsjaar, opmerkingen]).toEqual([2022, ['In de naam staat 2023. De cijfers zijn gelezen als 2022.']])
  })

  test('without any year asks for it', async () => {
    expect(await refusedAt(readCells(kwb, { naam: 'kwb.xlsx' }))).toEqual({ code: 'jaar-needed', file: 'kwb.xlsx', field: 'jaar' })
  })

  test.each<{ name: string; column: number; value: string; code: string }>([
    { name: 'a code that is none', column: 0, value: 'Esveld', code: 'gebied-unknown' },
    { name: 'digits of another area', column: 1, value: '99010002', code: 'workbook-contradiction' },
    { name: 'the wrong kind of area', column: 4, value: 'Wijk', code: 'workbook-contradiction' },
    { name: 'a flag that does not exist', column: 6, value: '4', code: 'import-number' },
    { name: 'a word for a figure', column: 7, value: 'veel', code: 'import-number' },
    { name: 'a comma and a point in one number', column: 7, value: '1.234,5', code: 'import-number' },
    { name: 'a point where others have a comma', column: 8, value: '1.9', code: 'import-number' },
    { name: 'a number beyond reason', column: 7, value: '9'.repeat(20), code: 'import-number' },
  ])('refuses $name at its place', async ({ column, value, code }) => {
    const rows = kwb.slice(0, 4).map((cells, row) => (row === 3 ? cells.map((cell, index) => (index === column ? value : cell)) : cells))
    expect(await refusedAt(readCells(rows, { naam: 'kwb-2023.xlsx' }))).toEqual({
      code,
      file: 'kwb-2023.xlsx',
      line: 4,
      column: column + 1,
    })
  })

  test('refuses an area that is there twice', async () => {
    const rows = [...kwb.slice(0, 4), kwb[2] ?? []]
    expect(await refusedAt(readCells(rows, { naam: 'kwb-2023.xlsx' }))).toEqual({
      code: 'gebied-duplicate',
      file: 'kwb-2023.xlsx',
      line: 5,
      column: 1,
    })
  })

  test('refuses a number that can be a thousand or a fraction when no other number tells', async () => {
    const rows = [header.slice(0, 8), ['GM9901', '9901', 'Esveld', 'Esveld', 'Gemeente', 'GM9901', 1, '3.650']]
    expect(await refusedAt(readCells(rows, { naam: 'kwb-2023.xlsx' }))).toEqual({
      code: 'import-thousands',
      file: 'kwb-2023.xlsx',
      line: 2,
      column: 8,
    })
  })

  test('stops when the import is cancelled', async () => {
    const reason = new Error('cancelled')
    expect(await refusedAt(readCells(kwb, { naam: 'kwb-2023.xlsx', signal: AbortSignal.abort(reason) }))).toBe(reason)
  })
})

describe('a workbook of one’s own', () => {
  test('with a measure in each row is read by the usual names', async () => {
    const tabel = await readCells([
      ['Gebiedscode', 'Naam', 'Periode', 'Indicator', 'Cijfer'],
      ['BU99010001', 'Dorp', 2021, 'Bezoekers', 12],
      ['BU99010001', 'Dorp', '2022-H1', 'Bezoekers', '.'],
      ['BU99010002', 'Noord', 2021, 'Bezoekers', '-'],
      ['BU99010002', 'Noord', 2021, 'Soep', 1.25],
    ])
    expect([
      tabel.bron.familie,
      tabel.bron.tabel,
      tabel.bron.indelingsjaar,
      tabel.gebieden.map(({ naam }) => naam),
      tabel.opmerkingen,
    ]).toEqual(['eigen', 'cijfers', 2022, ['Dorp', 'Noord'], ['1 keer staat er een streepje: nihil, dus 0.']])
    // 1 is geheim, 6 niet geïmporteerd: the sheet has no such row.
    expect(cellsOf(tabel)).toEqual({ 'Bezoekers 2021': [12, 0], 'Bezoekers 2022-H1': [-1, -6], 'Soep 2021': [-6, 1.25] })
  })

  test('with a measure in each column takes the year that is given', async () => {
    const tabel = await readCells(
      [
        ['code', 'naam', 'Bezoekers', 'Soep'],
        ['5051', 'Dorp', 12, null],
        ['5052AB', 'Noord', '1,5', '2'],
      ],
      { jaar: 2024 },
    )
    expect([tabel.gebieden, cellsOf(tabel)]).toEqual([
      [
        { code: '5051', soort: 'postcode4', naam: 'Dorp' },
        { code: '5052AB', soort: 'postcode6', naam: 'Noord' },
      ],
      { 'Bezoekers 2024': [12, 1.5], 'Soep 2024': [-2, 2] },
    ])
  })

  test('with the ends of intervals keeps them beside the figures', async () => {
    const tabel = await readCells([
      ['code', 'jaar', 'maat', 'eenheid', 'gunstig', 'waarde', 'onder', 'boven'],
      ['BU99010001', 2026, 'Wandelt', '%', 'meer', 40, 34, 46],
      ['BU99010002', 2026, 'Wandelt', '%', 'meer', 31, null, null],
    ])
    expect(tabel.kolommen.map(({ onderwerp, waarden }) => [onderwerp.eenheid, onderwerp.polariteit, onderwerp.marge, ...waarden])).toEqual([
      ['%', 'meer-is-gunstig', 'waarde', 40, 31],
      ['%', 'meer-is-gunstig', 'onder', 34, Number.NaN],
      ['%', 'meer-is-gunstig', 'boven', 46, Number.NaN],
    ])
  })

  test('with names of its own is read by the mapping', async () => {
    const rows: Cells = [
      ['Waar', 'Wanneer', 'Wat', 'Hoeveel'],
      ['GM9901', 2020, 'Tuinen', 3],
    ]
    const toewijzing = { code: 'waar', periode: 'Wanneer', maat: 'Wat', waarde: 'Hoeveel' }
    expect(cellsOf(await readCells(rows, { toewijzing }))).toEqual({ 'Tuinen 2020': [3] })
    expect(await refusedAt(readCells(rows))).toEqual({
      code: 'mapping-needed',
      file: 'cijfers.xlsx',
      line: 1,
      field: 'Waar | Wanneer | Wat | Hoeveel',
    })
  })

  test.each<{ name: string; rows: Cells; refused: Record<string, unknown> }>([
    {
      name: 'a year that is none',
      rows: [
        ['code', 'jaar', 'maat', 'waarde'],
        ['GM9901', 'ooit', 'Soep', 1],
      ],
      refused: { code: 'periode-unknown', line: 2, column: 2 },
    },
    {
      name: 'an unknown area',
      rows: [
        ['code', 'jaar', 'maat', 'waarde'],
        ['Esveld', 2020, 'Soep', 1],
      ],
      refused: { code: 'gebied-unknown', line: 2, column: 1 },
    },
    {
      name: 'a measure without a name',
      rows: [
        ['code', 'jaar', 'maat', 'waarde'],
        ['GM9901', 2020, null, 1],
      ],
      refused: { code: 'maat-missing', line: 2, column: 3 },
    },
    {
      name: 'the same figure twice',
      rows: [
        ['code', 'jaar', 'maat', 'waarde'],
        ['GM9901', 2020, 'Soep', 1],
        ['GM9901', 2020, 'Soep', 2],
      ],
      refused: { code: 'gebied-duplicate', line: 3, column: 4 },
    },
    {
      name: 'the same column twice',
      rows: [
        ['code', 'Soep', 'soep'],
        ['GM9901', 1, 2],
      ],
      refused: { code: 'import-duplicate-column', line: 1, column: 3 },
    },
    {
      name: 'a wide sheet without a year',
      rows: [
        ['code', 'Soep'],
        ['GM9901', 1],
      ],
      refused: { code: 'jaar-needed', field: 'jaar' },
    },
    { name: 'names and nothing below them', rows: [['code', 'jaar', 'Soep']], refused: { code: 'import-no-rows' } },
  ])('refuses $name', async ({ rows, refused }) => {
    expect(await refusedAt(readCells(rows))).toEqual({ file: 'cijfers.xlsx', ...refused })
  })

  test('without a visible sheet is refused', async () => {
    const path = await writeWorkbook('cijfers.xlsx', [{ naam: 'Blad 1', state: 'veryHidden', rows: rowsOf(kwb) }])
    expect(await refusedAt(readFile(path))).toEqual({ code: 'import-empty', file: 'cijfers.xlsx' })
  })

  test('is known by what it holds, also under the name of a text file', async () => {
    const path = await writeWorkbook('cijfers.csv', [
      {
        naam: 'Blad 1',
        rows: rowsOf([
          ['code', 'Soep'],
          ['GM9901', 1],
        ]),
      },
    ])
    expect(cellsOf(await readFile(path, { jaar: 2020 }))).toEqual({ 'Soep 2020': [1] })
    expect(await refusedAt(readFile(await writeTemporary('cijfers.xlsx', 'code;Soep\nGM9901;1\n')))).toEqual({
      code: 'workbook-not-a-workbook',
      file: 'cijfers.xlsx',
    })
  })
})

const utrecht = fileURLToPath(new URL('../../../../../shared/opendata/kwb/kwb-2023-utrecht.xlsx', import.meta.url))

/** 500 cells drawn at random, read by another program and by ours. */
async function compareWithExcelJs(path: string): Promise<{ rows: number; columns: number; differences: readonly unknown[] }> {
  const tabel = await readFile(path)
  const other = new ExcelJS.Workbook()
  await other.xlsx.readFile(path)
  const sheet = other.worksheets[0]
  const columnOf = new Map(tabel.kolommen.map(kolom => [kolom.onderwerp.sleutel, kolom]))
  const rowOf = new Map(tabel.gebieden.map(({ code }, row) => [String(code), row]))
  const differences: unknown[] = []
  const [rows, columns] = [tabel.gebieden.length, tabel.kolommen.length]
  const cell = fc.record({ row: fc.integer({ min: 2, max: rows + 1 }), column: fc.integer({ min: 8, max: columns + 7 }) })
  for (const { row, column } of fc.sample(cell, { numRuns: 500, seed: 20_231 })) {
    const text = (sheet?.getCell(row, column).text ?? '').trim()
    const kolom = columnOf.get(sheet?.getCell(1, column).text ?? '')
    const waarde = kolom?.waarden[rowOf.get(sheet?.getCell(row, 1).text.trim() ?? '') ?? -1]
    const expected = text === '.' || text === '' ? Number.NaN : Number(text.replace(',', '.'))
    if (!Object.is(waarde, expected)) differences.push({ row, column, text, waarde })
  }
  return { rows, columns, differences }
}

describe('500 cells drawn at random say the same as another program reads', () => {
  test('in a made-up workbook', async () => {
    const path = await writeWorkbook('kwb-2023.xlsx', [{ naam: 'kwb-2023', rows: rowsOf(kwb.slice(0, 4)) }])
    expect(await compareWithExcelJs(path)).toEqual({ rows: 3, columns: 4, differences: [] })
  })

  for (const path of [utrecht].filter(existing => existsSync(existing))) {
    test('in the real workbook of Utrecht', async () => {
      expect(await compareWithExcelJs(path)).toEqual({ rows: 122, columns: 114, differences: [] })
    })
  }
})
