import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { PublishedGeometrie } from '../published-table.ts'
import { writeTemporary } from '#test/read/make-workbook.ts'
import { geoReaders } from './geo-readers.ts'
import { readPath } from '#test/read/made-input.ts'
import { refusedAt } from '#test/read/refusals.ts'
import type { ReadOptions } from './input.ts'

async function readFile(path: string, options: Partial<ReadOptions> = {}): Promise<PublishedGeometrie> {
  const published = await readPath(path, geoReaders, options)
  if (published.soort !== 'geometrie') throw new Error('expected outlines')
  return published.geometrie
}

async function readText(
  text: string,
  { naam = 'kaart_2024.geojson', ...options }: Partial<ReadOptions> & { naam?: string } = {},
): Promise<PublishedGeometrie> {
  return await readFile(await writeTemporary(naam, text), options)
}

function fixture(naam: string): string {
  return fileURLToPath(new URL(`fixtures/geo/${naam}`, import.meta.url))
}

interface MadeMap {
  readonly properties?: object
  readonly id?: string
  readonly laag?: string
  readonly crs?: object
  /** Properties of a second feature. */
  readonly extra?: object
}

function collection(coordinates: unknown, { properties = { code: 'BU99010001' }, id, laag, crs, extra }: MadeMap = {}): string {
  const geometry = { type: 'Polygon', coordinates }
  const others = extra === undefined ? [] : [{ type: 'Feature', properties: extra, geometry }]
  const features = [{ type: 'Feature', id, properties, geometry }, ...others]
  return JSON.stringify({ type: 'FeatureCollection', name: laag, crs, features })
}

const triangle = [
  [
    [5, 52],
    [5.001, 52],
    [5.001, 52.001],
    [5, 52],
  ],
]
const indeling = { statcode: 'GM9901', jrstatcode: '2024GM9901', statnaam: 'Esveld', rubriek: 'gemeente' }
const bron = { familie: 'wijkbuurtkaart', uitgever: 'CBS', adres: null, licentie: 'CC BY 4.0', gewijzigd: null, status: 'definitief' }

describe('a GeoJSON map', () => {
  test('gives one outline for each area, without water, and counts what it passed over', async () => {
    expect(await readFile(fixture('gemeente_2024.geojson'))).toEqual({
      bron: { ...bron, tabel: 'grenzen-gemeente', titel: 'Grenzen van gemeenten 2024', indelingsjaar: 2024 },
      vormen: [
        {
          code: 'GM9901',
          naam: 'Esveld',
          geometrie: {
            type: 'MultiPolygon',
            coordinates: [
              triangle,
              [
                [
                  [5.002, 52],
                  [5.003, 52],
                  [5.003, 52.001],
                  [5.002, 52],
                ],
              ],
            ],
          },
        },
        {
          code: 'GM9902',
          naam: 'De {Brug}, "oost"',
          geometrie: {
            type: 'MultiPolygon',
            coordinates: [
              [
                [
                  [5.1, 52],
                  [5.104, 52],
                  [5.104, 52.004],
                  [5.1, 52.004],
                  [5.1, 52],
                ],
                [
                  [5.101, 52.001],
                  [5.102, 52.001],
                  [5.102, 52.002],
                  [5.101, 52.001],
                ],
              ],
            ],
          },
        },
      ],
      grof: false,
      opmerkingen: [
        '1 waterdeel overgeslagen.',
        '1 vorm zonder code van een gebied overgeslagen.',
        '1 gebied zonder vlak overgeslagen.',
        '1 los deel bij zijn gebied gevoegd.',
      ],
    })
  })

  test('in the Dutch grid is turned into degrees, and digits become a code of their kind', async () => {
    const { bron: found, vormen } = await readFile(fixture('buurt-rd.geojson'))
    expect([found.titel, vormen[0]?.code, vormen[0]?.naam]).toEqual(['Grenzen van buurten 2023', 'BU99010001', 'Dorp'])
    const [lengte = 0, breedte = 0] = vormen[0]?.geometrie.coordinates[0]?.[0]?.[0] ?? []
    expect([lengte.toFixed(6), breedte.toFixed(6)]).toEqual(['5.387206', '52.155174'])
  })

  test.each([
    {
      name: 'buurt over its wijk and gemeente',
      properties: { buurtcode: 'BU99010001', wijkcode: 'WK990100', gemeentecode: 'GM9901' },
      code: 'BU99010001',
    },
    { name: 'wijk over its gemeente, in capitals', properties: { WK_CODE: 'WK990100', GM_CODE: 'GM9901' }, code: 'WK990100' },
    { name: 'gemeente that lost its zero', properties: { gm_code: 344 }, code: 'GM0344' },
    { name: 'code by its kind', properties: { statcode: '00030000', rubriek: 'buurt' }, code: 'BU00030000' },
  ])('takes the $name', async ({ properties, code }) => {
    expect((await readText(collection(triangle, { properties }))).vormen.map(vorm => vorm.code)).toEqual([code])
  })

  test.each([
    { name: 'gebiedsindelingen', properties: { statcode: 'WK990100', jrstatcode: '2024WK990100', statnaam: 'Dorp', rubriek: 'wijk' } },
    { name: 'wijk- en buurtkaart', properties: { buurtcode: 'BU99010001', gemeentenaam: 'Esveld', water: 'NEE', aantalInwoners: 5 } },
    { name: 'wijk- en buurtkaart of long ago', properties: { GM_CODE: 'GM9901', GM_NAAM: 'Esveld', WATER: 'NEE', AANT_INW: 5 } },
    { name: 'wijk- en buurtkaart without attributes', properties: { wijkcode: 'WK990100' }, id: 'WK990100', laag: 'wijk_2024.geojson' },
  ])('with the marks of the $name is of CBS', async ({ properties, ...more }) => {
    expect((await readText(collection(triangle, { properties, ...more }))).bron).toMatchObject(bron)
  })

  test.each([
    { name: 'only a property that CBS has too', properties: { statcode: 'BU99010001', statnaam: 'Dorp' } },
    {
      name: 'a kind that is not that of its code',
      properties: { statcode: 'GM9901', jrstatcode: '2024GM9901', statnaam: 'x', rubriek: 'wijk' },
    },
    { name: 'the code of another area behind the year', properties: { ...indeling, jrstatcode: '2024GM9902' } },
    { name: 'a code and a name', properties: { buurtcode: 'BU99010001', buurtnaam: 'Dorp' } },
    { name: 'a code in a layer with another name', properties: { wijkcode: 'WK990100' }, id: 'WK990100', laag: 'onze wijken' },
    { name: 'an area of its own among those of CBS', properties: indeling, extra: { code: 'BU99010001' } },
  ])('with $name is an own one, and nobody says under which licence', async ({ properties, ...more }) => {
    const { familie, uitgever, licentie } = (await readText(collection(triangle, { properties, ...more }))).bron
    expect({ familie, uitgever, licentie }).toEqual({ familie: 'eigen', uitgever: 'Eigen bestand', licentie: null })
  })

  test('takes the year that is given over the one it names, and asks when there is none', async () => {
    const { bron: found, opmerkingen } = await readText(collection(triangle), { jaar: 2023 })
    expect([found.indelingsjaar, opmerkingen]).toEqual([2023, ['De kaart noemt zelf 2024. De grenzen zijn gelezen als 2023.']])
    expect(await refusedAt(readText(collection(triangle), { naam: 'kaart.geojson' }))).toEqual({
      code: 'jaar-needed',
      file: 'kaart.geojson',
      field: 'jaar',
    })
  })

  test.each([
    {
      name: 'metres without saying so',
      text: collection([
        [
          [155_000, 463_000],
          [155_050, 463_000],
          [155_050, 463_050],
          [155_000, 463_000],
        ],
      ]),
      refused: { code: 'geo-crs' },
    },
    {
      name: 'another grid',
      text: collection(triangle, { crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
      refused: { code: 'geo-crs' },
    },
    {
      name: 'the latitude first',
      text: collection([
        [
          [52, 5],
          [52, 5.001],
          [52.001, 5.001],
          [52, 5],
        ],
      ]),
      refused: { code: 'geo-swapped' },
    },
    { name: 'words for numbers', text: collection([[['5', '52']]]), refused: { code: 'geo-coordinates', line: 1, column: 41 } },
    { name: 'no codes', text: collection(triangle, { properties: { naam: 'Dorp' } }), refused: { code: 'geo-no-codes' } },
    {
      name: 'points only',
      text: '{"type":"FeatureCollection","features":[{"properties":{"code":"BU99010001"},"geometry":{"type":"Point","coordinates":[5,52]}}]}',
      refused: { code: 'geo-no-outlines' },
    },
    { name: 'a single feature', text: '{"type":"Feature","properties":{}}', refused: { code: 'geo-no-collection', line: 1 } },
    { name: 'an end too early', text: collection(triangle).slice(0, -40), refused: { code: 'import-truncated', line: 1, column: 143 } },
    {
      name: 'a feature that is no JSON',
      text: '{"type":"FeatureCollection","features":[\n{},\n{"a":}]}',
      refused: { code: 'geo-broken', line: 3, column: 1 },
    },
    {
      name: 'boundaries of two years',
      text: collection(triangle, { properties: { code: 'BU99010001', jaar: 2020 } }).replace(
        '"features":[',
        '"features":[{"properties":{"code":"BU99010002","jaar":2021},"geometry":{"type":"Polygon","coordinates":[[[5,52],[5,53],[6,53],[5,52]]]}},',
      ),
      refused: { code: 'geo-mixed-years' },
    },
  ])('with $name is refused', async ({ text, refused }) => {
    expect(await refusedAt(readText(text))).toEqual({ file: 'kaart_2024.geojson', ...refused })
  })
})

describe('a TopoJSON map', () => {
  test('gives the outlines that its arcs make, also backwards, and is coarse when its grid is', async () => {
    const at = (x: number, y: number): [number, number] => [x * 0.0038 + 5, y * 0.0028 + 52]
    expect(await readFile(fixture('Buurt_2014_grof.topojson'))).toEqual({
      bron: { ...bron, tabel: 'grenzen-buurt', titel: 'Grenzen van buurten 2014', indelingsjaar: 2014 },
      vormen: [
        {
          code: 'BU99010001',
          naam: 'Dorp',
          geometrie: { type: 'MultiPolygon', coordinates: [[[at(0, 0), at(0, 10), at(10, 10), at(10, 0), at(0, 0)]]] },
        },
        {
          code: 'BU99010002',
          naam: 'Noord',
          geometrie: { type: 'MultiPolygon', coordinates: [[[at(0, 10), at(0, 20), at(10, 20), at(10, 10), at(0, 10)]]] },
        },
      ],
      grof: true,
      opmerkingen: [],
    })
  })

  test.each([
    { name: 'cut off', text: '{"arcs":[[[0,0],[1,', refused: { code: 'import-truncated', line: 1, column: 19 } },
    { name: 'no JSON on its second line', text: '{"arcs":[],\n"objects":{,}}', refused: { code: 'geo-broken', line: 2, column: 12 } },
    { name: 'without layers', text: '{"arcs":[],"type":"Topology"}', refused: { code: 'geo-broken' } },
    {
      name: 'pointing to arcs that are not there',
      text: '{"arcs":[],"type":"Topology","objects":{"a":{"type":"Polygon","id":"BU99010001","arcs":[[~7]]}}}'.replace('~7', '-8'),
      refused: { code: 'geo-broken' },
    },
    {
      name: 'made of labels',
      text: '{"arcs":[],"type":"Topology","objects":{"a":{"type":"Point","id":"BU99010001","coordinates":[5,52]}}}',
      refused: { code: 'geo-no-outlines' },
    },
  ])('that is $name is refused', async ({ text, refused }) => {
    expect(await refusedAt(readText(text, { naam: 'buurt_2014.topojson' }))).toEqual({ file: 'buurt_2014.topojson', ...refused })
  })

  test('is read from gzip as it is', async () => {
    const path = await writeTemporary('buurt_2014.topojson.gz', gzipSync('{"arcs":[],"type":"Topology","objects":{}}'))
    expect(await refusedAt(readFile(path))).toEqual({ code: 'geo-no-codes', file: 'buurt_2014.topojson.gz' })
  })
})

const real = fileURLToPath(new URL('../../../../../shared/opendata/geo/', import.meta.url))
const published = [
  {
    naam: 'gemeente_2024_gegeneraliseerd.geojson.gz',
    expected: { indelingsjaar: 2024, tabel: 'grenzen-gemeente', titel: 'Grenzen van gemeenten 2024', vormen: 342, grof: false },
  },
  {
    naam: 'wijk_2024-pdok-randstad.geojson.gz',
    expected: { indelingsjaar: 2024, tabel: 'grenzen-wijk', titel: 'Grenzen van wijken 2024', vormen: 969, grof: false },
  },
  {
    naam: 'buurt_2024-pdok-rijnmond.geojson.gz',
    expected: { indelingsjaar: 2024, tabel: 'grenzen-buurt', titel: 'Grenzen van buurten 2024', vormen: 625, grof: false },
  },
  {
    naam: 'Buurt_2014_layer_q1e3.topojson.gz',
    expected: { indelingsjaar: 2014, tabel: 'grenzen-buurt', titel: 'Grenzen van buurten 2014', vormen: 11_691, grof: true },
  },
].filter(({ naam }) => existsSync(real + naam))

for (const { naam, expected } of published) {
  test(`the published map ${naam} has every area and its publisher`, async () => {
    const { bron: found, vormen, grof } = await readFile(real + naam)
    const { tabel, titel, indelingsjaar, ...maker } = found
    expect({ maker, tabel, titel, indelingsjaar, vormen: vormen.length, grof }).toEqual({ maker: bron, ...expected })
  })
}
