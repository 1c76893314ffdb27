import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { refusalOf } from '#test/read/made-input.ts'
import { TextScanner, type TextDialect } from './text-scanner.ts'

const semicolons: TextDialect = { delimiter: 0x3b, encoding: 'utf-8' }

interface Scanned {
  readonly line: number
  readonly texts: readonly string[]
}

function scan(content: string | Buffer, chunkBytes = 1 << 16, dialect = semicolons): Scanned[] {
  const bytes = Buffer.from(content)
  const rows: Scanned[] = []
  const scanner = new TextScanner('kwb.csv', dialect, row => rows.push({ line: row.line, texts: row.texts() }))
  for (let from = 0; from < bytes.length; from += chunkBytes) scanner.push(bytes.subarray(from, from + chunkBytes))
  scanner.end()
  return rows
}

describe('cutting delimited text into rows', () => {
  it('reads quotes, delimiters and line breaks within quotes, and counts the lines of the file', () => {
    expect(scan('\uFEFF"a ";b\r\n\r\n"één ""twee""";"x;\ny"\r\n; \n"slot"')).toEqual([
      { line: 1, texts: ['a', 'b'] },
      { line: 3, texts: ['één "twee"', 'x;\ny'] },
      { line: 5, texts: ['', ''] },
      { line: 6, texts: ['slot'] },
    ])
  })

  it('gives back every table that was written, in whatever pieces it arrives', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '€', '"', ';', '\n', '\r\n', '.', '1'), maxLength: 6 })
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, chunkBytes, lineBreak, hasBom) => {
          const written = rows.map(row => row.map(text => `"${text.replaceAll('"', '""')}"`).join(';')).join(lineBreak)
          const read = scan((hasBom ? '\uFEFF' : '') + written + lineBreak, chunkBytes).map(({ texts }) => texts)
          expect(read).toEqual(rows.map(row => row.map(text => text.replaceAll(/^ +|[ \r]+$/g, ''))))
        },
      ),
    )
  })

  it('counts lines the same in whatever pieces the text arrives', () => {
    const text = 'a;b\n"c\nd";e\n\n"f";"g\n\n"\nh;i\n'
    for (const chunkBytes of [1, 2, 3, 5, 8, 100]) expect(scan(text, chunkBytes).map(({ line }) => line)).toEqual([1, 2, 5, 8])
  })

  it('reads windows-1252, also where a name of UTF-8 was pasted in', () => {
    const bytes = Buffer.concat([iconv.encode('SÚDWEST-FRYSLÂN;€\n', 'windows-1252'), Buffer.from('SÚDWEST-FRYSLÂN;1\n')])
    expect(scan(bytes, 7, { delimiter: 0x3b, encoding: 'windows-1252' }).map(({ texts }) => texts)).toEqual([
      ['SÚDWEST-FRYSLÂN', '€'],
      ['SÚDWEST-FRYSLÂN', '1'],
    ])
  })

  it('refuses bytes that are no UTF-8 at their line and column', async () => {
    const bytes = Buffer.concat([Buffer.from('naam;é\nb;c\nd;'), iconv.encode('Fryslân', 'windows-1252'), Buffer.from('\n')])
    for (const chunkBytes of [3, 1000]) {
      expect(await refusalOf(() => scan(bytes, chunkBytes))).toBe(
        "import-encoding | kwb.csv, regel 3, kolom 2: Deze tekst is geen geldige UTF-8. Gelezen als windows-1252 staat er 'Fryslân'. Sla het bestand opnieuw op als CSV UTF-8.",
      )
    }
  })

  it('refuses a quote that never closes and text behind a quote that did', async () => {
    expect(await refusalOf(() => scan('a;b\nc;"d\ne;f\n'))).toBe(
      'import-quote-open | kwb.csv, regel 2, kolom 2: Het aanhalingsteken van dit veld wordt nergens gesloten. Het bestand is afgebroken of beschadigd. Download het opnieuw.',
    )
    expect(await refusalOf(() => scan('a;b\n"c"x;d\n'))).toBe(
      'import-quote-stray | kwb.csv, regel 2, kolom 1: Na het sluitende aanhalingsteken staat nog tekst. Verwacht was een scheidingsteken. Zet in een veld twee aanhalingstekens voor één.',
    )
  })

  it('refuses a line of 500 MB after its first piece or its first megabyte', async () => {
    const chunk = Buffer.alloc(64 * 1024, '1')
    const fields = Buffer.alloc(64 * 1024, '12345678;')
    for (const [piece, most, sentence] of [
      [chunk, 2, 'import-field-too-long | kwb.csv, regel 2: Een veld op deze regel is langer dan 64 kB.'],
      [fields, 17, 'import-line-too-long | kwb.csv, regel 2: Deze regel is langer dan 1024 kB.'],
    ] as const) {
      let pushed = 0
      const scanner = new TextScanner('kwb.csv', semicolons, () => {})
      scanner.push(Buffer.from('a;b\n'))
      const refused = await refusalOf(() => {
        for (let done = 0; done < 500 * 1024 * 1024; done += piece.length) {
          scanner.push(piece)
          pushed++
        }
      })
      expect(refused).toContain(sentence)
      expect(pushed).toBeLessThan(most)
    }
  })
})
