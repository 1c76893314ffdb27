import { describe, expect, test } from 'vitest'
import { Refusal } from '#src/refusal.ts'
import { rowsOf, makeZip, workbookParts, writeTemporary, writeWorkbook } from '#test/read/make-workbook.ts'
import type { Rij } from './workbook-rows.ts'
import { columnLetters } from './workbook-rows.ts'
import { openWorkbook } from './workbook.ts'

/** The rows of the first sheet, or what was refused. */
async function readRows(path: string, naam = 'cijfers.xlsx'): Promise<readonly Rij[] | Record<string, unknown>> {
  try {
    const workbook = await openWorkbook({ naam, path })
    try {
      const [blad] = workbook.bladen
      return blad ? await Array.fromAsync(workbook.rows(blad)) : []
    } finally {
      workbook.close()
    }
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.place }
    throw error
  }
}

async function readSheet(rows: string, strings: readonly string[] = []): Promise<readonly Rij[] | Record<string, unknown>> {
  return await readRows(await writeWorkbook('cijfers.xlsx', [{ naam: 'Blad 1', rows }], strings))
}

const damaged = { code: 'import-damaged', file: 'cijfers.xlsx' }

describe('the rows of a workbook', () => {
  test('hold texts, numbers, truths and errors; an empty cell and an empty row hold nothing', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="3"><v>1.8999999999999999</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row>' +
      '<row r="2"><c r="A2"/></row>' +
      '<row r="4" hidden="1"><c r="C4" t="inlineStr"><is><r><t>vet </t></r><rPh><t>x</t></rPh><r><t xml:space="preserve">&amp; _x0041_</t></r></is></c><c r="AA4"><v>-2E3</v></c></row>'
    const sparse: unknown[] = []
    sparse[2] = 'vet & A'
    sparse[26] = -2000
    expect(await readSheet(rows, ['nul', 'één'])).toEqual([
      { nummer: 1, cellen: ['één', 1.9, true, { fout: '#N/A' }] },
      { nummer: 4, cellen: sparse },
    ])
  })

  test('may come without references and under a prefix', async () => {
    const data =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const path = await writeWorkbook('cijfers.xlsx', [{ naam: 'Blad 1', rows: '' }], [], [{ naam: 'xl/worksheets/sheet1.xml', data }])
    expect(await readRows(path)).toEqual([{ nummer: 1, cellen: [1, 2] }])
  })

  test('refuse a formula at its place, whatever value lies beside it', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="7"><c r="D7"><f>SUM(A1)</f><v>12</v></c></row>'
    expect(await readSheet(rows)).toEqual({ code: 'workbook-formula', file: 'cijfers.xlsx', line: 7, column: 4 })
  })

  test.each([
    { name: 'a text that is not in the list', rows: '<row r="1"><c r="A1" t="s"><v>5</v></c></row>' },
    { name: 'a number that is none', rows: '<row r="1"><c r="A1"><v>twee</v></c></row>' },
    { name: 'rows out of order', rows: '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>' },
    { name: 'a row past the last', rows: '<row r="1048577"><c><v>1</v></c></row>' },
    { name: 'a column past the last', rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' },
    { name: 'a cell of another row', rows: '<row r="1"><c r="A2"><v>1</v></c></row>' },
    { name: 'a tag that stays open', rows: '<row r="1"><c r="A1">' },
    { name: 'an entity of its own', rows: '<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>' },
    {
      name: 'a text without end',
      rows: `<row r="1"><c r="A1" t="str"><v>${Array.from({ length: 400_000 }, (_, i) => i).join('')}</v></c></row>`,
    },
    { name: 'tags within tags within tags', rows: `${'<a>'.repeat(100)}${'</a>'.repeat(100)}` },
  ])('refuse $name', async ({ rows }) => {
    expect(await readSheet(rows)).toEqual(damaged)
  })

  test('refuse a text that swells by its own entities before it can', async () => {
    const lines = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
    const data = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "lol">${lines.join('')}]><sst><si><t>&l9;</t></si></sst>`
    const path = await writeWorkbook('cijfers.xlsx', [{ naam: 'Blad 1', rows: '' }], [], [{ naam: 'xl/sharedStrings.xml', data }])
    expect(await readRows(path)).toEqual({ code: 'workbook-doctype', file: 'cijfers.xlsx' })
  })

  test('refuse bytes that are not UTF-8', async () => {
    const data = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row><c t="str"><v>'),
      Buffer.from([0xe9]),
      Buffer.from('</v></c></row></sheetData></worksheet>'),
    ])
    const path = await writeWorkbook('cijfers.xlsx', [{ naam: 'Blad 1', rows: '' }], [], [{ naam: 'xl/worksheets/sheet1.xml', data }])
    expect(await readRows(path)).toEqual(damaged)
  })
})

describe('a file that is no workbook', () => {
  const ole = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(ole)
  ole.writeUInt16LE(9, 30)
  ole.writeUInt32LE(1, 48)
  const encrypted = Buffer.from(ole)
  encrypted.write('EncryptedPackage', 1100, 'utf16le')
  const parts = workbookParts([{ naam: 'Blad 1', rows: rowsOf([['code', 1]]) }])

  test.each([
    { name: 'text under the name of a workbook', bytes: Buffer.from('code;waarde\n'), code: 'workbook-not-a-workbook' },
    { name: 'a workbook from before 2007', bytes: ole, code: 'workbook-old-format' },
    { name: 'a workbook behind a password', bytes: encrypted, code: 'import-locked' },
    { name: 'a workbook within gzip', bytes: Buffer.from([0x1f, 0x8b, 8, 0]), code: 'workbook-gzipped' },
    {
      name: 'a zip with something else in it',
      bytes: makeZip([{ naam: 'cijfers.csv', data: 'code;waarde' }]),
      code: 'workbook-not-a-workbook',
    },
    { name: 'a workbook cut off halfway', bytes: makeZip(parts).subarray(0, 600), code: 'import-damaged' },
    { name: 'a workbook without its sheet', bytes: makeZip(parts.filter(({ naam }) => !naam.includes('sheet1'))), code: 'import-damaged' },
  ])('such as $name is told apart', async ({ bytes, code }) => {
    expect(await readRows(await writeTemporary('cijfers.xlsx', bytes))).toEqual({ code, file: 'cijfers.xlsx' })
  })
})

test('columns are lettered as a spreadsheet does', () => {
  expect([1, 26, 27, 121, 702, 703, 16_384].map(column => columnLetters(column))).toEqual(['A', 'Z', 'AA', 'DQ', 'ZZ', 'AAA', 'XFD'])
})
