import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PublishedTable } from '../published-table.ts'
import type { KnownGebieden } from './input.ts'
import { cijferAt, fixturePath, gebied, knowsNothing, knowsTable, readTable } from '#test/read/made-input.ts'
import { openInput } from './open-input.ts'

/** Files as the publishers give them, when they lie beside the repository; the made-up files of the same shapes are always there. */
const opendata = new URL('../../../../../shared/opendata/', import.meta.url).pathname
const hasOpendata = existsSync(opendata)

function real(path: string): string {
  return `${opendata}${path}`
}

/** How somebody with a spreadsheet would find a cell of this file again. */
interface Shape {
  readonly path: string
  readonly delimiter: string
  /** Column with the code; null where rows are paired with areas by their order. */
  readonly code: string | null
  readonly figures: (column: string) => boolean
  readonly missing: Readonly<Record<string, string>>
  readonly period?: string
  readonly age?: string
  readonly skip?: (cell: (column: string) => string) => boolean
  readonly known?: () => Promise<KnownGebieden>
}

const kwbMissing = { '.': 'geheim', '': 'kan-niet-voorkomen' }
const rivmMissing = { '.': 'onderdrukt', '': 'niet-gevraagd' }
const mapMissing = { '-99997': 'geheim', '-99997.0': 'geheim', '-99999999': 'onbekend', '-99999999.0': 'onbekend', '': 'onbekend' }
const ages: Readonly<Record<string, string>> = { '20300': '18 jaar of ouder', '53115': '18 tot 65 jaar', '80200': '65 jaar of ouder' }

function kwbShape(path: string): Shape {
  const figures = (column: string): boolean => /^(?:Bevolking|Inkomen)\/.*\)$/.test(column)
  return { path, delimiter: ';', code: 'Regioaanduiding/Codering (code)', figures, missing: kwbMissing }
}

function kwbWithoutCodes(path: string, withCodes: string): Shape {
  return { ...kwbShape(path), code: null, known: async () => knowsTable((await readTable(await openInput(withCodes))).tabel) }
}

function rivmShape(path: string): Shape {
  const figures = (column: string): boolean => /_\d+$/.test(column) && !/^(?:Gemeentenaam|SoortRegio|Codering)_/.test(column)
  return {
    path,
    delimiter: ';',
    code: 'WijkenEnBuurten',
    figures,
    missing: rivmMissing,
    period: 'Perioden',
    age: 'Leeftijd',
    skip: cell => cell('Marges') !== 'MW00000',
  }
}

function sesShape(path: string): Shape {
  const figures = (column: string): boolean => /\((?:Aantal|%|Getal)\)$/.test(column)
  return { path, delimiter: ';', code: 'Regiocode (gemeente, wijk, buurt) (code)', figures, missing: kwbMissing, period: 'Perioden' }
}

function mapShape(path: string, soort: string): Shape {
  const figures = (column: string): boolean => /^(?:aantal|percentage|gemiddelde?|bevolkingsdichtheid|huisartsen|oppervlakte)/.test(column)
  return { path, delimiter: ',', code: `${soort}code`, figures, missing: mapMissing, period: 'jaar', skip: cell => cell('water') === 'JA' }
}

function forecastShape(path: string): Shape {
  const figures = (column: string): boolean => column.endsWith('huishoudens')
  return {
    path,
    delimiter: ',',
    code: 'codering_regio',
    figures,
    missing: { '': 'onbekend' },
    period: 'interval',
    skip: cell => cell('interval') === '',
  }
}

const made: readonly Shape[] = [
  kwbShape(fixturePath('85984NED-codes.statline.csv')),
  kwbWithoutCodes(fixturePath('85984NED-zonder-codes.statline.csv'), fixturePath('85984NED-codes.statline.csv')),
  rivmShape(fixturePath('50090NED-alles.untyped.csv')),
  sesShape(fixturePath('85163NED-dijkveen.statline.csv')),
  mapShape(fixturePath('wijkenbuurtenkaart-buurt.csv'), 'buurt'),
  mapShape(fixturePath('wijkenbuurtenkaart-gemeente.csv'), 'gemeente'),
  forecastShape(fixturePath('prognose-2024-2025.csv')),
]

const codes = real('kwb/85984NED-2024-leeftijd-geslacht.statline.csv.gz')
const published: readonly Shape[] = [
  kwbShape(codes),
  kwbWithoutCodes(real('kwb/85984NED-2024-herkomst.statline.csv.gz'), codes),
  ...['2012-18plus', '2016-18plus', '2020-18plus', '2016-65plus', '2020-65plus'].map(wave =>
    rivmShape(real(`rivm/50090NED-${wave}-nl-buurt.untyped.csv.gz`)),
  ),
  sesShape(real('ses/85163NED-2019-amsterdam.statline.csv')),
  mapShape(real('kwb/wijkenbuurtenkaart-2024-gemeente-nl.csv.gz'), 'gemeente'),
  mapShape(real('kwb/wijkenbuurtenkaart-2024-wijk-randstad.csv.gz'), 'wijk'),
  mapShape(real('kwb/wijkenbuurtenkaart-2024-buurt-rijnmond.csv.gz'), 'buurt'),
  forecastShape(real('gemeente/regionale-prognose-huishoudens-2020-2025-gemeente.csv.gz')),
]

/** Splits one file into rows of fields, the slow and obvious way. */
async function readRaw(path: string, delimiter: string): Promise<string[][]> {
  const bytes = await readFile(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
  const rows: string[][] = [[]]
  let field = ''
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (isQuoted && char === '"' && text[i + 1] === '"') field += text[++i]!
    else if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && (char === delimiter || char === '\n')) {
      rows.at(-1)!.push(field.trim())
      field = ''
      if (char === '\n') rows.push([])
    } else field += char
  }
  return rows.filter(row => row.length > 0)
}

/** Rows to look at: all of a small file, otherwise some that follow from a fixed seed. */
function draw(count: number, from: number, seed: number): number[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * from)
  })
}

function expectedCell(raw: string, { missing }: Shape): number | string {
  return missing[raw] ?? Number(raw)
}

/** The cell in the table that was imported, found by code, title, period and age. */
function importedCell(
  tabel: PublishedTable,
  area: string | number,
  column: string,
  period: string | null,
  age: string | null,
): number | string {
  const index = typeof area === 'number' ? area : tabel.gebieden.findIndex(({ code }) => code === (area === 'NL01' ? 'NL00' : area))
  const title = column.replace(/\s*\([^()]*\)$/, '').replaceAll(/\s+/g, ' ')
  const kolom = tabel.kolommen.find(
    ({ onderwerp, periode }) =>
      (onderwerp.sleutel === title || onderwerp.sleutel === column) &&
      (period === null || periode.id === period) &&
      (age === null || (onderwerp.dimensies['Leeftijd'] === ages[age] && onderwerp.marge === 'waarde')),
  )
  if (!kolom || index < 0) throw new Error(`nothing was imported for ${area}, ${column}`)
  if (kolom.geheelOntbreekt === 'nog-niet-gepubliceerd') return kolom.geheelOntbreekt
  return cijferAt(kolom, index)
}

describe('cells drawn at random equal the raw text', () => {
  it.each([...made, ...(hasOpendata ? published : [])].map(shape => [basename(shape.path), shape] as const))('%s', async (_, shape) => {
    const [header = [], ...rows] = await readRaw(shape.path, shape.delimiter)
    const { tabel } = await readTable(await openInput(shape.path), { known: (await shape.known?.()) ?? knowsNothing })
    const columns = header.filter(shape.figures)
    const kept = rows.filter(row => !shape.skip?.(column => row[header.indexOf(column)]!))
    const rowsDrawn = draw(500, kept.length, 42)
    const columnsDrawn = draw(500, columns.length, 7)
    const seen = rowsDrawn.map((at, i) => {
      const row = kept[at]!
      const column = columns[columnsDrawn[i]!]!
      const cell = (name: string): string => row[header.indexOf(name)]!
      const period = shape.period === undefined ? null : cell(shape.period).slice(0, 4)
      const area = shape.code === null ? at : cell(shape.code)
      const imported = importedCell(tabel, area, column, period, shape.age === undefined ? null : cell(shape.age))
      const raw = expectedCell(cell(column), shape)
      const isWhole =
        imported === 'nog-niet-gepubliceerd' && kept.every(other => typeof expectedCell(other[header.indexOf(column)]!, shape) === 'string')
      return { where: `${area} ${column}`, imported, raw: isWhole ? imported : raw }
    })
    expect(seen.filter(({ imported, raw }) => imported !== raw)).toEqual([])
    expect(seen).toHaveLength(500)
  })
})

describe('files that are small enough to compare whole', () => {
  const json = [fixturePath('85984NED-op-code.json'), real('kwb/85984NED-2024-gemeente-wijk-8-onderwerpen.json.gz')].filter(path =>
    existsSync(path),
  )
  it.each(json)('JSON on code: %s', async path => {
    const bytes = await readFile(path)
    const raw = JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()) as Record<string, Record<string, number | null>>
    const { tabel } = await readTable(await openInput(path))
    const read = tabel.gebieden.map((_, index) => tabel.kolommen.map(kolom => cijferAt(kolom, index)))
    const keys = tabel.kolommen.map(({ onderwerp }) => onderwerp.sleutel)
    const missing = (cell: number | null | undefined): string => (cell === null ? 'kan-niet-voorkomen' : 'niet-geimporteerd')
    expect(tabel.gebieden.map(({ code }) => code as string)).toEqual(Object.keys(raw).map(code => code.trim()))
    expect(read).toEqual(Object.values(raw).map(figures => keys.map(key => figures[key] ?? missing(figures[key]))))
  })

  const old = [fixturePath('83220NED-oud.csv'), real('formats/83220NED-2015-amsterdam-wijken.statline-oud-multiheader.csv')].filter(path =>
    existsSync(path),
  )
  it.each(old)('the old layout: %s', async path => {
    const rows = (await readRaw(path, ';')).slice(5).filter(row => row.length > 1)
    const known: KnownGebieden = {
      byRowOrder: (_, namen) => namen.map(({ naam }, i) => gebied(`BU9901${1000 + i}`, naam)),
      byNaam: () => [],
    }
    const { tabel } = await readTable(await openInput(path), { known })
    const read = tabel.gebieden.map(({ naam }, index) => [naam, ...tabel.kolommen.map(kolom => cijferAt(kolom, index))])
    const signs: Readonly<Record<string, number | string>> = { '.': 'geheim', '-': 0 }
    expect(read).toEqual(
      rows.map(([naam, ...cells]) => [naam, ...cells.map(cell => signs[cell] ?? Number(cell.replace(',', '.').replace('*', '')))]),
    )
  })

  const wmo = [fixturePath('wmo-gemeenten-2020.statline.csv'), real('gemeente/wmo-wlz-gebruik-leeftijd-gemeente-2020.statline.csv')].filter(
    path => existsSync(path),
  )
  it.each(wmo)('Wmo and Wlz by name: %s', async path => {
    const rows = (await readRaw(path, ';')).slice(1)
    const known: KnownGebieden = { byRowOrder: (_, namen) => namen.map(({ naam }, i) => gebied(`GM${1000 + i}`, naam)), byNaam: () => [] }
    const { tabel } = await readTable(await openInput(path), { known })
    const read = tabel.kolommen.flatMap(kolom =>
      tabel.gebieden.map(({ naam }, index) => [...Object.values(kolom.onderwerp.dimensies), naam, cijferAt(kolom, index)]),
    )
    expect(read).toEqual(
      rows.map(([geslacht, kenmerk, naam, cell]) => [geslacht, kenmerk, naam, cell === '' ? 'onderdrukt' : Number(cell)]),
    )
  })
})

async function figure(path: string, code: string, sleutel: string, known: KnownGebieden = knowsNothing): Promise<number | string> {
  const { tabel } = await readTable(await openInput(path), { known })
  return importedCell(tabel, code, sleutel, null, null)
}

describe('figures that everybody can look up', () => {
  it('are read from made-up files', async () => {
    const rivm = await readTable(await openInput(fixturePath('50090NED-alles.untyped.csv')))
    expect(importedCell(rivm.tabel, 'NL00', 'Eenzaam_28', '2020', '20300')).toBe(47)
    expect(await figure(fixturePath('85984NED-codes.statline.csv'), 'BU99010001', 'Bevolking/Aantal inwoners (aantal)')).toBe(1800)
  })

  if (!hasOpendata) return

  it('inhabitants and people of 65 and older in 2024', async () => {
    const inhabitants = 'Bevolking/Aantal inwoners (aantal)'
    const older = 'Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)'
    const { tabel } = await readTable(await openInput(codes))
    const read = ['BU07850101', 'WK085532', 'NL00', 'BU08553209', 'BU03840804'].map(code =>
      [inhabitants, older].map(column => importedCell(tabel, code, column, null, null)),
    )
    expect(read.slice(0, 3)).toEqual([
      [1230, 470],
      [7385, 1215],
      [17942942, 3677228],
    ])
    expect([read[3]![0], read[4]![0]]).toEqual([25, 0])
    expect({
      gebieden: tabel.gebieden.length,
      changed: [1, 2, 3].map(flag => tabel.gebieden.filter(({ indelingswijziging }) => indelingswijziging === flag).length),
    }).toEqual({
      gebieden: 18_310,
      changed: [17_346, 5, 958],
    })
  })

  it('loneliness and good health of people of 18 and older in three waves', async () => {
    const waves = await Promise.all(
      ['2012', '2016', '2020'].map(async wave => {
        const { tabel } = await readTable(await openInput(real(`rivm/50090NED-${wave}-18plus-nl-buurt.untyped.csv.gz`)))
        return ['BU07850101', 'WK085532', 'NL00', 'BU08553209'].map(code =>
          ['Eenzaam_28', 'ErvarenGezondheidGoedZeerGoed_4'].map(key => importedCell(tabel, code, key, wave, '20300')),
        )
      }),
    )
    expect(waves).toEqual([
      [
        [40, 73.4],
        [49.4, 67.7],
        [39.6, 76.1],
        ['onderdrukt', 'onderdrukt'],
      ],
      [
        [44, 71.4],
        [52.2, 65.4],
        [43.4, 75.2],
        ['onderdrukt', 'onderdrukt'],
      ],
      [
        [47.4, 73.8],
        [53.5, 71.3],
        [47, 78.4],
        ['onderdrukt', 'onderdrukt'],
      ],
    ])
  })

  it('gemeenten lie in a GGD region and a province, and give their names to a file without codes', async () => {
    const { tabel } = await readTable(await openInput(real('gemeente/gebieden-2020-gemeente-ggd-provincie.statline.csv')))
    expect(tabel.gebieden.find(({ code }) => code === 'GM0785')).toEqual({
      code: 'GM0785',
      soort: 'gemeente',
      naam: 'Goirle',
      ouders: ['GG5406', 'PV30'],
    })
    expect(tabel.gebieden).toHaveLength(355 + 25 + 12)
    const known: KnownGebieden = {
      byRowOrder: () => null,
      byNaam: (naam, soort, jaar) => tabel.gebieden.filter(other => other.soort === soort && other.naam === naam && jaar === 2020),
    }
    const { tabel: wmo } = await readTable(await openInput(real('gemeente/wmo-wlz-gebruik-leeftijd-gemeente-2020.statline.csv')), { known })
    expect({
      gebieden: wmo.gebieden.length,
      kolommen: wmo.kolommen.length,
      utrecht: wmo.gebieden.find(({ code }) => code === 'GM0344')?.naam,
    }).toEqual({
      gebieden: 355,
      kolommen: 4,
      utrecht: 'Utrecht',
    })
    const missing = wmo.kolommen.flatMap(({ ontbreekt }) => [...ontbreekt]).filter(code => code !== 0)
    expect(missing).toHaveLength(124)
  })

  it('the other files come in with the areas that they should have', async () => {
    const json = await readTable(await openInput(real('kwb/85984NED-2024-gemeente-wijk-8-onderwerpen.json.gz')))
    const forecast = await readTable(await openInput(real('gemeente/regionale-prognose-huishoudens-2020-2025-gemeente.csv.gz')))
    expect([
      json.tabel.gebieden.length,
      json.tabel.kolommen.length,
      forecast.tabel.gebieden.length,
      forecast.tabel.kolommen.length,
    ]).toEqual([3735, 8, 371, 13])
    expect(importedCell(json.tabel, 'GM1680', 'AantalInwoners_5', null, null)).toBe(25845)
  })
})
