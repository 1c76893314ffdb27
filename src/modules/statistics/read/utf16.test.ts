import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { plainTable, readTable, refusalOf } from '#test/read/made-input.ts'
import { writeTemporary } from '#test/read/make-workbook.ts'
import { openInput } from './open-input.ts'
import { decodeUtf16 } from './utf16.ts'

/** As Excel saves a sheet: a figure, a sign, and a name beyond Latin-1. */
const rows = [
  ['code', 'naam', 'jaar', 'maat', 'waarde'],
  ['GM9901', 'Súd-Dijkveen \u{1F333}', '2024', 'Café’s', '1,5'],
  ['GM9902', '"Aan de; Dijk"', '2024', 'Café’s', '.'],
]
const orders = ['utf16-le', 'utf16-be'] as const

function textOf(delimiter: string): string {
  return rows.map(row => `${row.join(delimiter)}\r\n`).join('')
}

describe('text in UTF-16', () => {
  test.each(orders.flatMap(order => [';', '\t'].map(delimiter => ({ order, delimiter, name: delimiter === ';' ? 'semicolons' : 'tabs' }))))(
    '($order) with a mark and $name is read as the same text in UTF-8',
    async ({ order, delimiter }) => {
      const text = textOf(delimiter)
      const marked = iconv.encode(text, order, { addBOM: true })
      const plain = await readTable(await openInput(await writeTemporary('leden.txt', text)))
      const read = await readTable(await openInput(await writeTemporary('leden.txt', marked)))
      expect({ ...read, tabel: plainTable(read.tabel) }).toEqual({ ...plain, tabel: plainTable(plain.tabel) })
      const packed = await openInput(await writeTemporary('leden.txt.gz', gzipSync(marked)))
      expect(plainTable((await readTable(packed)).tabel)).toEqual(plainTable(plain.tabel))
    },
  )

  test('is refused at its place as any other', async () => {
    const path = await writeTemporary('leden.csv', iconv.encode(textOf(';').replace('1,5', 'veel'), 'utf16-le', { addBOM: true }))
    expect(await refusalOf(async () => await readTable(await openInput(path)))).toBe(
      "import-number | leden.csv, regel 2, kolom 5, veld Café’s: 'veel' is geen getal.",
    )
  })

  test.each(orders)('(%s) without a mark is refused with what to do', async order => {
    const path = await writeTemporary('leden.csv', iconv.encode(textOf(';'), order, { addBOM: false }))
    expect(await refusalOf(async () => await openInput(path))).toBe(
      'import-encoding | leden.csv, regel 1: Dit is tekst in UTF-16, maar het teken dat dit zegt (de BOM) ontbreekt aan het begin. Open het bestand in Excel of een tekstprogramma en sla het op als CSV UTF-8.',
    )
  })

  test('that was cut in the middle of a character is refused', async () => {
    const bytes = iconv.encode(textOf(';'), 'utf16-be', { addBOM: true })
    expect(await refusalOf(async () => await openInput(await writeTemporary('leden.csv', bytes.subarray(0, -1))))).toBe(
      'import-encoding | leden.csv: Deze tekst in UTF-16 is beschadigd of afgebroken. Download het bestand opnieuw, of sla het op als CSV UTF-8.',
    )
  })

  test('is the same text however it is cut into chunks', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...orders), fc.integer({ min: 1, max: 7 }), async (written, order, size) => {
        const bytes = iconv.encode(written, order, { addBOM: true })
        async function* chunks(): AsyncGenerator<Buffer> {
          for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
        }
        const parts: Buffer[] = []
        for await (const part of decodeUtf16(chunks(), order === 'utf16-le' ? 'utf-16le' : 'utf-16be', 'x')) parts.push(part)
        expect(Buffer.concat(parts).toString('utf8')).toBe(written)
      }),
    )
  })
})
