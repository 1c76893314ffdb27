import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { boos, rapportOf } from '#test/uitvoer-bed.ts'
import type { Rapport } from './rapport.ts'
import { makeDocx } from './vormen/docx.ts'
import { readTexts } from './vormen/read-docx.ts'

let rapport: Rapport
beforeAll(async () => {
  rapport = await rapportOf('BU99010101,BU99010210', 'nl', boos)
})

const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
const plain = (xml: string) =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('a text to edit', () => {
  it('has the figures of the picture, and what has to be known with them', () => {
    const text = plain(documentOf(makeDocx(rapport)))
    const rows = rapport.secties
      .flatMap(({ tabel }) => tabel)
      .map(({ tekst, naast }) => [tekst, ...naast.map(other => other.tekst)].join(''))
    const told = [
      boos,
      ...rapport.keuzes.map(({ keuze }) => keuze),
      ...rapport.notities,
      ...rapport.redenen.map(({ uitleg }) => uitleg),
      ...rapport.bronnen.flatMap(({ id, licentie }) => [id, licentie]),
    ]
    expect(rows.length).toBeGreaterThan(2)
    expect([...rows, ...told].filter(words => !text.includes(words))).toEqual([])
  })

  it('comes back with every sentence at its place, also the one that somebody rewrote in two paragraphs', () => {
    const made = makeDocx(rapport)
    const [first, ...others] = readTexts(made)
    const edited = documentOf(made).replace(
      /(<w:sdtContent>)<w:p>.*?<\/w:p>/s,
      '$1<w:p><w:r><w:t>Wij wonen hier </w:t></w:r><w:r><w:t>graag &amp; lang.</w:t></w:r></w:p><w:p><w:r><w:t>Echt waar.</w:t></w:r></w:p>',
    )
    const back = readTexts(zipSync({ 'word/document.xml': strToU8(edited) }))
    expect(others.length).toBeGreaterThan(0)
    expect(back).toEqual([{ ...first, tekst: 'Wij wonen hier graag & lang.\nEcht waar.', isGewijzigd: true }, ...others])
    expect(others.filter(({ isGewijzigd }) => isGewijzigd)).toEqual([])
  })

  it('that is something else is refused', () => {
    expect(() => readTexts(strToU8('geen zip'))).toThrow('geen Word-bestand')
    expect(() => readTexts(zipSync({ 'word/document.xml': strToU8('<w:p><w:t>stuk') }))).toThrow('geen Word-bestand')
  })
})
