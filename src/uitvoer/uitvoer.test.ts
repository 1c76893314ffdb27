import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCsv, readSheets } from '#test/read-forms.ts'
import { boos, rapportOf } from '#test/uitvoer-bed.ts'
import { nameFile } from './rapport.ts'
import type { Rapport } from './rapport.ts'
import { listRijen, velden } from './velden.ts'
import { writeCsv } from './vormen/csv.ts'
import { makeDataPackage } from './vormen/datapackage.ts'
import { makeXlsx } from './vormen/xlsx.ts'

let rapport: Rapport
let samen: Rapport
beforeAll(async () => {
  rapport = await rapportOf('BU99010101')
  samen = await rapportOf('BU99010101,BU99010210', 'en', 'De "Markt" & omstreken')
})

/** Each figure of the own area as a file should tell it: by measure and period, the number, or the words in its place. */
function figuresOf({ cijfers }: Rapport): [string, number | string][] {
  return cijfers.map(({ maat, periodeTekst, waarde, tekst }) => [`${maat} ${periodeTekst}`, waarde ?? tekst])
}

describe('a workbook', () => {
  it.each(['area', 'selection'])('has every figure of this %s as a number, or in words why there is none', async which => {
    const made = which === 'area' ? rapport : samen
    const figures = (await readSheets(await makeXlsx(made))).flatMap(({ rows: [heads = [], ...rows] }) => {
      const [naam, maat, periode] = [made.naam, wordOf(made, 'maat'), wordOf(made, 'periode')].map(text => heads.indexOf(text))
      return maat === -1 ? [] : rows.map(row => [[row[maat ?? 0], row[periode ?? 0] ?? ''].join(' '), row[naam ?? 0]])
    })
    expect(figures).toEqual(figuresOf(made))
  })

  it('carries what was chosen, the notes, the sources with their licences, and the reasons, and runs nothing', async () => {
    const sheets = await readSheets(await makeXlsx(rapport))
    const texts = sheets.flatMap(({ rows }) => rows.flat())
    const wanted = [
      ...rapport.keuzes.flatMap(({ wat, keuze }) => [wat, keuze]),
      ...rapport.notities,
      ...rapport.redenen.flatMap(({ woord, uitleg }) => [woord, uitleg]),
      ...rapport.bronnen.flatMap(({ id, licentie }) => [id, licentie]),
      boos,
    ]
    expect(wanted.filter(text => !texts.includes(text))).toEqual([])
    expect(texts.filter(cell => typeof cell === 'object' && cell !== null)).toEqual([])
  })
})

describe('rows', () => {
  it('are the figures of the picture when another reader reads them, and no text among them starts a formula', () => {
    const [heads = [], ...rows] = readCsv(writeCsv(samen))
    expect(heads).toEqual(velden.map(({ name }) => name))
    const read = rows.map(row => Object.fromEntries(heads.map((head, index) => [head, row[index]])))
    const written = listRijen(samen).map(rij =>
      Object.fromEntries(velden.map(({ name }) => [name, rij[name] === boos ? `'${boos}` : String(rij[name] ?? '')])),
    )
    expect(read).toEqual(written)
    expect(written.filter(({ naam }) => naam === `'${boos}`)).toHaveLength(3)
  })

  it('come with a description of every column, the sources, the licences and what was chosen', () => {
    const files = unzipSync(makeDataPackage(rapport))
    const described: unknown = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
    expect(strFromU8(files['cijfers.csv'] ?? new Uint8Array())).toBe(writeCsv(rapport).slice(1))
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'buurtbeeld-oude-markt-2026-11-26',
      licenses: [{ name: 'EUPL-1.2', title: 'EUPL-1.2' }, { title: expect.stringContaining('licentie') }],
      keuzes: rapport.keuzes,
      ontbreekt: rapport.redenen,
      resources: [{ path: 'cijfers.csv', type: 'table', schema: { fields: velden.map(({ name, type }) => ({ name, type })) } }],
    })
  })
})

describe('the name of a file', () => {
  it('is what people recognise, on the day of their calendar', () => {
    expect([nameFile(rapport, '.pdf'), nameFile(samen, '.pdf'), nameFile({ naam: '🙂', dag: '2026-11-26', wat: rapport.wat }, '')]).toEqual(
      ['buurtbeeld-oude-markt-2026-11-26.pdf', 'buurtbeeld-de-markt-omstreken-2026-11-26.pdf', 'buurtbeeld-gebied-2026-11-26'],
    )
  })
})

function wordOf({ taal }: Rapport, which: 'maat' | 'periode'): string {
  return { nl: { maat: 'Naam van de maat', periode: 'Periode' }, en: { maat: 'Name of the measure', periode: 'Period' } }[taal][which]
}
