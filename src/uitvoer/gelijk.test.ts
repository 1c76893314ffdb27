import { describeOntbreekt } from '@buurtwijs/figures'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCharts, readCsv, readPart, readPdfTables, readSheets, readXmlTables, textOfPdf, textOfXml } from '#test/read-forms.ts'
import type { Tabel } from '#test/read-forms.ts'
import { beeldOf, opgeschreven } from '#test/uitvoer-bed.ts'
import type { VastgesteldBeeld } from '../modules/buurtagenda/index.ts'
import { describeGrafiek, drawGrafiek } from './grafieken.ts'
import type { Grafiek } from './grafieken.ts'
import { paperStijl } from './kleuren.ts'
import { makeBeeldRapport } from './make-beeld-rapport.ts'
import type { Rapport } from './rapport.ts'
import { vormNamen } from './vorm-namen.ts'
import type { VormNaam } from './vorm-namen.ts'
import { vormen } from './vormen/index.ts'

let beeld: VastgesteldBeeld
let rapport: Rapport
let files: Readonly<Record<VormNaam, Uint8Array>>
/** Of each figure, by measure, period and area: what was adopted. */
let vast: ReadonlyMap<string, number | string>
let decimalen: ReadonlyMap<string, number>

beforeAll(async () => {
  beeld = await beeldOf('BU99010101')
  rapport = makeBeeldRapport(beeld)
  const made = await Promise.all(vormNamen.map(async vorm => [vorm, await vormen[vorm].make(rapport)] as const))
  files = Object.fromEntries(made) as Record<VormNaam, Uint8Array>
  const { cijfers } = beeld.inhoud.beeld
  vast = new Map(
    cijfers.flatMap(({ naam, periode, waarde, ontbreekt, vergelijking }) =>
      [{ naam: 'De Oude Haven', waarde, ontbreekt }, ...vergelijking].map(each => [
        keyOf(naam, periode ?? '', each.naam),
        each.waarde ?? describeOntbreekt(each.ontbreekt ?? 'onbekend', 'nl'),
      ]),
    ),
  )
  decimalen = new Map(cijfers.map(({ naam, decimalen: digits }) => [plain(naam), digits]))
})

/** Signs that no letter shows, or that a file writes in its own way, say nothing about which figure it is. */
const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}+()%]/gu, '').toLowerCase()
const keyOf = (naam: string, periode: string, gebied: string) => [naam, periode, gebied].map(plain).join(' | ')

/** A cell without anything holds no words. */
const wordsIn = (cell: unknown) => (typeof cell === 'string' ? cell : '')

/** `1.230`, `52,1%` or `-0,310 punten` as the number that it is; else the words. */
function readCel(text: string): number | string {
  const [, number = ''] = /^(-?[\d.]+(?:,\d+)?)(?:\s?%|\s\D*)?$/.exec(text.replaceAll('−', '-').trim()) ?? []
  return number === '' ? text : Number(number.replaceAll('.', '').replace(',', '.'))
}

/** As it was adopted, as precise as it is written. */
function written(naam: string, periode: string, gebied: string, digits = decimalen.get(plain(naam)) ?? 0): number | string | undefined {
  const value = vast.get(keyOf(naam, periode, gebied))
  return typeof value === 'number' ? Number(value.toFixed(digits)) : value
}

/** Which figures a table with a head has: measure, period, area and what it says. */
function cellsOf([heads = [], ...rows]: Tabel, from: number, split: (row: readonly string[]) => readonly [string, string]) {
  const areas = heads.slice(from).filter(head => [...rapport.omgeving.map(({ naam }) => naam), rapport.naam].includes(head))
  return rows.flatMap(row => areas.map(gebied => ({ gebied, split: split(row), says: readCel(row[heads.indexOf(gebied)] ?? '') })))
}

function compare(cells: ReturnType<typeof cellsOf>) {
  return {
    read: cells.map(({ split: [naam, periode], gebied, says }) => [keyOf(naam, periode, gebied), says]),
    vast: cells.map(({ split: [naam, periode], gebied }) => [keyOf(naam, periode, gebied), written(naam, periode, gebied)]),
  }
}

/** The figures that stand in the tables of the report, in any order. */
const inTables = () =>
  rapport.secties
    .flatMap(({ tabel }) => tabel)
    .flatMap(({ naam, periodeTekst }) =>
      [rapport.naam, ...rapport.omgeving.map(other => other.naam)].map(each => keyOf(naam, periodeTekst, each)),
    )
    .toSorted((a, b) => a.localeCompare(b))

describe('an adopted picture has the same figures', () => {
  it('as rows, also in the data package', () => {
    const [heads = [], ...rows] = readCsv(strFromU8(files.csv))
    const at = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? ''
    const read = rows.map(row => {
      const value = at(row, 'waarde')
      return [keyOf(at(row, 'naam'), at(row, 'periode'), at(row, 'gebiedsnaam')), value === '' ? at(row, 'ontbreekt') : Number(value)]
    })
    expect(read.length).toBeGreaterThan(60)
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(vast))
    expect(unzipSync(files.zip)['cijfers.csv']).toEqual(new Uint8Array(files.csv))
  })

  it('in a workbook, as numbers', async () => {
    const areas = [rapport.naam, ...rapport.omgeving.map(({ naam }) => naam)]
    const read = (await readSheets(files.xlsx)).flatMap(({ rows: [heads = [], ...rows] }) => {
      if (heads[0] !== 'Onderwerp') return []
      return rows.flatMap(row => areas.map(area => [keyOf(wordsIn(row[0]), wordsIn(row[2]), area), row[heads.indexOf(area)]]))
    })
    const known = read.filter(([, value]) => value !== null)
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(vast))
  })

  it('in a Word text, table by table', () => {
    const tables = readXmlTables(readPart(files.docx, 'word/document.xml'), ['w:tbl', 'w:tr', 'w:tc'])
    const cells = tables.flatMap(table => cellsOf(table, 2, ([naam = '', periode = '']) => [naam.replace(/ \(schatting\)$/, ''), periode]))
    const { read, vast: expected } = compare(cells)
    expect(read).toEqual(expected)
    expect(read.map(([key]) => `${key}`).toSorted((a, b) => a.localeCompare(b))).toEqual(inTables())
  })

  it('in a report, cell by cell as a screen reader hears them', async () => {
    const rows = rapport.secties.flatMap(({ tabel }) => tabel)
    const tables = (await readPdfTables(files.pdf)).filter(([heads]) => heads?.[0] === 'Onderwerp')
    const cells = tables.flatMap(table =>
      cellsOf(table, 1, ([first = '']) => {
        const found = rows.filter(({ naam }) => plain(first).startsWith(plain(naam))).toSorted((a, b) => b.naam.length - a.naam.length)[0]
        const rest = plain(first).slice(plain(found?.naam ?? '').length)
        return [found?.naam ?? first, found && rest.includes(plain(found.periodeTekst)) ? found.periodeTekst : '']
      }),
    )
    const { read, vast: expected } = compare(cells)
    expect(read).toEqual(expected)
    expect(read.map(([key]) => `${key}`).toSorted((a, b) => a.localeCompare(b))).toEqual(inTables())
  })

  it('in slides, in each chart and in the workbook behind it', async () => {
    const charts = await readCharts(files.pptx)
    const drawn = rapport.secties.flatMap(({ grafieken }) => grafieken)
    const expected = charts.map(({ labels, reeksen }, index) => {
      const grafiek = drawn[index]
      return reeksen.map(({ naam }) =>
        labels.map(label => (grafiek ? adoptedIn(grafiek, naam.replace(/ \(schatting\)$/, ''), label) : undefined)),
      )
    })
    expect(charts.length).toBe(drawn.length)
    expect(charts.map(({ reeksen }) => reeksen.map(({ waarden }) => waarden))).toEqual(expected)
    expect(
      charts.map(({ labels, workbook: [, ...rows] }) =>
        rows.map(row => [row[0], ...row.slice(1).map(cell => cell ?? null)]).slice(0, labels.length),
      ),
    ).toEqual(
      charts.map(({ labels, reeksen }) => labels.map((label, index) => [label, ...reeksen.map(({ waarden }) => waarden[index] ?? null)])),
    )
    expect(charts.flatMap(({ reeksen }) => reeksen.flatMap(({ waarden }) => waarden)).length).toBeGreaterThan(30)
  })

  it('in slides, in each table, also those beside the lines', () => {
    const parts = Object.keys(unzipSync(files.pptx, { filter: ({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name) }))
    const inOrder = parts.toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
    const tables = inOrder.flatMap(name => readXmlTables(readPart(files.pptx, name), ['a:tbl', 'a:tr', 'a:tc']))
    const trends = rapport.secties.flatMap(({ grafieken }) => grafieken.filter(({ soort }) => soort === 'trend'))
    const beside = tables.filter(([heads]) => heads?.[0] === '')
    const sections = tables
      .filter(([heads]) => heads?.[0] === 'Onderwerp')
      .flatMap(table => cellsOf(table, 2, ([naam = '', periode = '']) => [naam.replace(/ \(schatting\)$/, ''), periode]))
    // Beside a line of estimates everything is in whole per cent, as in its drawing.
    const lines = beside.flatMap((table, index) => {
      const trend = trends[index]
      const digits = trend?.soort === 'trend' ? trend.input.decimalen : 0
      const naam = nameOfMaat((trend?.id ?? '').replace('trend-', ''))
      return cellsOf(table, 1, ([periode = '']) => [naam, periode]).map(({ split: [, periode], gebied, says }) => ({
        read: [keyOf(naam, periode, gebied), says],
        vast: [keyOf(naam, periode, gebied), written(naam, periode, gebied, digits)],
      }))
    })
    const { read, vast: expected } = compare(sections)
    expect(beside.length).toBe(trends.length)
    expect(read.length + lines.length).toBeGreaterThan(20)
    expect([...read, ...lines.map(line => line.read)]).toEqual([...expected, ...lines.map(line => line.vast)])
  })

  it('in each chart by itself, in the words for who does not see it', () => {
    const drawn = rapport.secties.flatMap(({ grafieken }) => grafieken)
    const missing = drawn.flatMap(grafiek => {
      const said = [...describeGrafiek(drawGrafiek(grafiek, 'breed', paperStijl())).matchAll(/-?\d[\d.]*(?:,\d+)?/g)].map(([text]) =>
        readCel(text.replace(/\.$/, '')),
      )
      return numbersOf(grafiek).filter(value => !said.includes(value))
    })
    expect(missing).toEqual([])
  })
})

describe('an adopted picture carries', () => {
  it('its day, version and hash on the cover, and what the network wrote, word for word', async () => {
    const [pdf, sheets] = [await textOfPdf(files.pdf), await readSheets(files.xlsx)]
    const zip = unzipSync(files.zip)
    const texts = {
      pdf,
      docx: textOfXml(readPart(files.docx, 'word/document.xml')),
      pptx: Object.entries(unzipSync(files.pptx))
        .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
        .map(([, bytes]) => textOfXml(strFromU8(bytes)))
        .join(' '),
      xlsx: sheets.flatMap(({ rows }) => rows.flat()).join(' '),
      zip: Object.values(zip)
        .map(bytes => strFromU8(bytes))
        .join(' '),
    }
    const { titel, wat, waarom, gevolg, anders } = opgeschreven
    const wanted = [
      'Vastgesteld op 2 maart 2026 als versie 1',
      'Versie 1: nulmeting',
      beeld.sha256,
      titel,
      ...wat.split('\n'),
      waarom,
      gevolg,
      anders,
    ]
    const absent = Object.entries(texts).map(([vorm, text]) => [vorm, wanted.filter(words => !squeeze(text).includes(squeeze(words)))])
    expect(Object.fromEntries(absent)).toEqual({
      pdf: [],
      docx: [],
      pptx: [],
      xlsx: [],
      // In rows a quote is written twice; the version is a field of its own.
      zip: ['Vastgesteld op 2 maart 2026 als versie 1'],
    })
    expect(strFromU8(zip['vastgesteld.json'] ?? new Uint8Array())).toBe(beeld.tekst)
  })
})

const squeeze = (text: string) => text.replaceAll(/[\s\u00a0\u00ad"]+/g, '')

/** What was adopted for one place in a chart; null where there is no figure. */
function adoptedIn(grafiek: Grafiek, gebied: string, label: string): number | null | undefined {
  const value = [...vast].find(([key]) => {
    const [naam = '', periode = '', area = ''] = key.split(' | ')
    if (area !== plain(gebied)) return false
    if (grafiek.soort === 'trend') return naam === plain(nameOfMaat(grafiek.id.replace('trend-', ''))) && periode === plain(label)
    return [plain(label), plain(`Leeftijd ${label}`), plain(`${label} (18+)`)].includes(naam)
  })?.[1]
  return typeof value === 'string' ? null : value
}

function nameOfMaat(maat: string): string {
  return beeld.inhoud.beeld.cijfers.find(each => each.maat === maat)?.naam ?? maat
}

/** The figures of a chart as precise as it writes them. */
function numbersOf(grafiek: Grafiek): number[] {
  if (grafiek.soort === 'trend') {
    const { reeksen, decimalen: digits } = grafiek.input
    return reeksen.flatMap(({ punten }) => punten.flatMap(({ waarde }) => (waarde === null ? [] : [Number(waarde.toFixed(digits))])))
  }
  if (grafiek.soort === 'leeftijden')
    return grafiek.input.groepen.flatMap(({ eigen }) => (eigen === null ? [] : [Number(eigen.toFixed(0))]))
  if (grafiek.soort === 'beloop') return grafiek.input.punten.map(({ waarde }) => waarde)
  return grafiek.input.rijen.flatMap(({ eigen, decimalen: digits = 0 }) => (eigen === null ? [] : [Number(eigen.toFixed(digits))]))
}
