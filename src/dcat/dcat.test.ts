import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGebiedCode } from '@buurtwijs/figures'
import { Hono } from 'hono'
import { Parser, Store } from 'n3'
import { beforeAll, describe, expect, test } from 'vitest'
import { findViolations } from '#test/dcat/find-violations.ts'
import { readJsonLd } from '#test/dcat/read-json-ld.ts'
import type { MadeTable } from '#test/made-table.ts'
import { sourceOf } from '#test/statistics-bed.ts'
import { projectRoot } from '../config.ts'
import { kaartRoutes } from '../modules/buurtbeeld/kaart/routes.ts'
import { buurtbeeldRoutes } from '../modules/buurtbeeld/routes.ts'
import { OmtrekSource } from '../modules/statistics/index.ts'
import type { StatistiekSource } from '../modules/statistics/index.ts'
import { statisticsRoutes } from '../modules/statistics/routes.ts'
import { uitvoerRoutes } from '../uitvoer/routes.ts'
import { dcatRoutes } from './routes.ts'

const adres = 'https://buurtwijs.example'
const instelling = { adres, uitgever: 'Gemeente "Goirle"', contact: 'data@goirle.example' }
const shapes = ['dcat-ap-3.0.0.ttl', 'requirements-nl.ttl'].map(name =>
  readFileSync(join(projectRoot, 'test', 'dcat', 'shapes', name), 'utf8'),
)
const gebieden = [['NL00', 'Nederland'] as const, ['GM0785', 'Goirle', 'Goirle'] as const]
const kolommen = [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 24_327] }]

const kwb: MadeTable = { bron: { adres: 'https://opendata.cbs.nl/a b', gewijzigd: '2025-11-03T02:00:00' }, gebieden, kolommen }
const own: MadeTable = {
  bron: { familie: 'eigen', uitgever: 'Eigen bestand', tabel: 'peiling', titel: 'Peiling "3"\n\\ <ons>', licentie: null },
  gebieden: gebieden.slice(1),
  kolommen: [{ ...kolommen[0]!, cellen: [24_000] }],
}
const demo: MadeTable = {
  bron: { tabel: 'DEMO-KWB', titel: 'Verzonnen' },
  gebieden: [['NL99', 'Verzonnen land']],
  kolommen: [{ ...kolommen[0]!, cellen: [9] }],
}

let source: StatistiekSource
let site: Hono
let turtle: string

beforeAll(async () => {
  source = await sourceOf(kwb, own, demo)
  const ring = [
    [5, 51],
    [5.1, 51],
    [5.1, 51.1],
    [5, 51],
  ] as [number, number][]
  const vorm = { code: parseGebiedCode('GM0785').code, naam: 'Goirle', geometrie: { type: 'MultiPolygon' as const, coordinates: [[ring]] } }
  const bron = { familie: 'wijkbuurtkaart', uitgever: 'CBS', tabel: 'kaart', titel: 'Gemeenten 2024', adres: null } as const
  const kaart = {
    bron: { ...bron, licentie: 'CC BY 4.0', gewijzigd: null, status: 'definitief', indelingsjaar: 2024 } as const,
    vormen: [vorm],
    grof: false,
    opmerkingen: [],
  }
  await source.store.keepGeometrie(
    kaart,
    { herkomst: 'test', opgehaald: '2026-01-09T00:00:00.000Z', sha256: 'abc' },
    new AbortController().signal,
  )
  const omtrekken = new OmtrekSource(source)
  const api = new Hono()
    .route('/', statisticsRoutes({ source, omtrekken }))
    .route('/', buurtbeeldRoutes(source))
    .route('/', kaartRoutes({ source, omtrekken }))
    .route('/', uitvoerRoutes({ source, omtrekken, clock: { now: () => new Date(0) } }))
  site = new Hono().route('/', dcatRoutes({ source, omtrekken, instelling })).route('/v1', api)
  turtle = await (await site.request('/catalog.ttl')).text()
})

/** The values of a property, of everything that has it. */
function valuesOf(property: string): string[] {
  return new Store(new Parser().parse(turtle)).getObjects(null, property, null).map(({ value }) => value)
}

describe('the catalogue', () => {
  test('breaks no rule of DCAT-AP 3 or of what the Dutch profile asks on top of it', async () => {
    expect(await findViolations(turtle, shapes)).toEqual([])
  })

  test.each([
    ['the licence of a distribution', / {2}dct:license <[^>]*by.4.0.> ;\n/, '', 'http://purl.org/dc/terms/license'],
    ['what a licence is', 'a dct:LicenseDocument', 'a dct:Location', 'http://purl.org/dc/terms/license'],
    ['the title of a dataset', / {2}dct:title "Kerncijfers .*\n/, '', 'http://purl.org/dc/terms/title'],
    ['the theme of a dataset', / {2}dcat:theme .*\n(?= {2}dct:language .*\n {2}dct:spatial)/, '', 'http://www.w3.org/ns/dcat#theme'],
    [
      'the contact of a dataset',
      / {2}dcat:contactPoint .*\n(?= {2}dct:accessRights .*\n {2}dcat:theme)/,
      '',
      'http://www.w3.org/ns/dcat#contactPoint',
    ],
    ['where the API is described', / {2}dcat:endpointDescription .*\n/, '', 'http://www.w3.org/ns/dcat#endpointDescription'],
  ])('would break one without %s', async (_, without, other, property) => {
    const broken = turtle.replace(without, other)
    const violations = await findViolations(broken, shapes)
    expect(broken).not.toBe(turtle)
    expect(new Set(violations.map(each => each.split(' ')[1]))).toEqual(new Set([property]))
  })

  test('says the same in JSON-LD as in Turtle', async () => {
    const json = readJsonLd(await (await site.request('/catalog.jsonld')).json())
    const triples = new Parser()
      .parse(turtle)
      .map(({ subject, predicate, object }) => [subject, predicate, object].map(term => term.id).join(' '))
    expect(json.toSorted()).toEqual(triples.toSorted())
  })

  test('names only addresses here that answer', async () => {
    const found = [...valuesOf('http://www.w3.org/ns/dcat#downloadURL'), ...valuesOf('http://purl.org/dc/terms/identifier')]
    const asked = found.filter(address => !address.includes('#')).map(address => address.replace(adres, ''))
    const answers = await Promise.all(asked.map(async path => [path, (await site.request(path)).status]))
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    expect(asked.map(path => path.replace(/-[0-9a-f]{8}$/, '-…')).toSorted()).toEqual([
      '/v1/gebieden/GM0785/buurtbeeld?jaar=2024',
      '/v1/gebieden/GM0785/uitvoer/csv?jaar=2024',
      '/v1/gebieden/NL00/buurtbeeld?jaar=2024',
      '/v1/gebieden/NL00/uitvoer/csv?jaar=2024',
      '/v1/kaart/vormen?soort=gemeente&jaar=2024',
      '/v1/releases/85984NED-2024-…',
      '/v1/releases/kaart-2024-…',
      '/v1/releases/peiling-2024-…',
    ])
  })

  test('tells who publishes, under which licence, and over which time; an own file is of who keeps the site', () => {
    const says = (property: string) => [...new Set(valuesOf(property))].toSorted()
    expect({
      namen: says('http://xmlns.com/foaf/0.1/name'),
      licenties: says('http://purl.org/dc/terms/license'),
      tijd: [...says('http://www.w3.org/ns/dcat#startDate'), ...says('http://www.w3.org/ns/dcat#endDate')],
      gewijzigd: valuesOf('http://purl.org/dc/terms/modified'),
      bronnen: says('http://www.w3.org/ns/prov#wasDerivedFrom'),
      mail: says('http://www.w3.org/2006/vcard/ns#hasEmail'),
    }).toEqual({
      namen: ['Centraal Bureau voor de Statistiek (CBS)', 'Gemeente "Goirle"'],
      licenties: [
        'http://standaarden.overheid.nl/owms/terms/licentieonbekend',
        'https://creativecommons.org/licenses/by/4.0/',
        'https://creativecommons.org/publicdomain/zero/1.0/',
      ],
      tijd: ['2024-01-01', '2024-12-31'],
      gewijzigd: ['2026-01-09', '2025-11-03'],
      bronnen: ['https://opendata.cbs.nl/a%20b'],
      mail: ['mailto:data@goirle.example'],
    })
  })

  test('leaves out what was made up, and is not there when there is nothing else', async () => {
    expect(turtle).not.toContain('DEMO')
    const bare = await sourceOf(demo)
    const lonely = dcatRoutes({ source: bare, omtrekken: new OmtrekSource(bare), instelling: { adres } })
    let said = ''
    lonely.onError((error, c) => {
      said = error.message
      return c.text(said, 404)
    })
    expect((await lonely.request('/catalog.ttl')).status).toBe(404)
    expect(said).toContain('Lees eerst een tabel in')
  })

  test('is not sent again to who has it', async () => {
    const first = await site.request('/catalog.jsonld')
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    const again = await site.request('/catalog.jsonld', { headers })
    const other = await site.request('/catalog.ttl', { headers })
    expect([first.headers.get('Content-Type'), first.headers.get('Cache-Control'), again.status, other.status]).toEqual([
      'application/ld+json',
      'public, max-age=300',
      304,
      200,
    ])
  })
})
