import { describe, expect, it } from 'vitest'
import { makePdf } from './paper.ts'
import type { Paper } from './paper.ts'

const paper: Paper = {
  titel: 'Wat wij van u weten',
  taal: 'nl',
  inleiding: ['Dit is een zin met "aanhalingstekens", #set text(red) en $ x $.'],
  voet: 'Buurtwijs',
  niets: 'Hierover weten wij niets.',
  delen: [
    {
      titel: 'Wie u bent',
      uitleg: 'Hiermee herkennen wij u.',
      kolommen: ['Naam', 'Plaats'],
      rijen: [['Şükrü Çelik 🙂 Привет', 'Súdwest-Fryslân']],
    },
    { titel: 'Passkeys', uitleg: 'Hiermee logt u in.', kolommen: ['Naam'], rijen: [] },
  ],
}
const now = new Date('2026-03-02T09:00:00Z')
const textOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe('a document', () => {
  it('is a PDF that screen readers can follow, in its own language, whatever people wrote in it', async () => {
    const text = textOf(await makePdf(paper, now))
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect([/\/Lang\s*\(nl\)/.test(text), text.includes('/StructTreeRoot'), text.includes('pdfuaid:part')]).toEqual([true, true, true])
  })

  it('is the same each time it is made of the same', async () => {
    expect(textOf(await makePdf(paper, now))).toBe(textOf(await makePdf(paper, now)))
  })
})
