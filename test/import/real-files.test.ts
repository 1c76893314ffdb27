import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBuurtbeeld } from '#src/modules/buurtbeeld/buurtbeeld.ts'
import type { Buurtbeeld } from '#src/modules/buurtbeeld/index.ts'
import { ReleaseStore, requireGebied, StatistiekSource, type Release } from '#src/modules/statistics/index.ts'
import { makeZip, rowsOf, workbookParts } from '../read/make-workbook.ts'
import { projectRoot } from '#src/config.ts'
import { seededRandom } from '#src/platform/random.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { makeApi } from './api-bed.ts'
import { makeBedAt, type ImportBed, type Outcome } from './import-bed.ts'
import { drawCells, readNames, type Names } from './raw-cells.ts'
import { storedInColumns, storedInParquet } from './stored-cells.ts'

const drawn = 500

/** All files of one set imported once, in one data folder. */
interface Country {
  readonly bed: ImportBed
  readonly store: ReleaseStore
  readonly source: StatistiekSource
  readonly names: Names
  readonly paths: readonly string[]
  readonly outcome: Outcome
}

async function importCountry(
  pathsOf: (bed: ImportBed) => Promise<{ paths: readonly string[]; withCodes: string; gemeenten: string }>,
): Promise<Country> {
  const bed = await makeBedAt(await makeTestFolder())
  const { paths, withCodes, gemeenten } = await pathsOf(bed)
  const outcome = await bed.run('import', ...paths)
  const store = new ReleaseStore(bed.folder)
  return { bed, store, source: new StatistiekSource(store), names: await readNames(withCodes, gemeenten), paths, outcome }
}

function releaseOf({ store }: Country, path: string): Release {
  const release = store.list().find(({ herkomst }) => herkomst === basename(path))
  if (!release) throw new Error(`there is no release of ${basename(path)}`)
  return release
}

/** Cells of a file that became something else in the release; none, if all is well. */
async function differences(country: Country, path: string): Promise<readonly object[]> {
  const release = releaseOf(country, path)
  const cells = await drawCells(path, drawn, seededRandom(basename(path)), country.names)
  expect(cells).toHaveLength(drawn)
  expect(cells.filter(({ verwacht }) => typeof verwacht === 'number').length).toBeGreaterThan(0)
  const inColumns = storedInColumns(country.store, release)
  const inParquet = await storedInParquet(country.store, release, cells)
  const seen = cells.map(cell => ({ ...cell, columns: inColumns(cell), parquet: inParquet(cell) }))
  return seen.filter(({ verwacht, columns, parquet }) => !Object.is(verwacht, columns) || !Object.is(verwacht, parquet))
}

/** The picture of an area in the three ways in which people get it, which have to say the same to the last letter. */
async function pictureOf({ bed, source }: Country, code: string): Promise<Buurtbeeld> {
  const statistiek = source.current()
  const made = JSON.stringify(makeBuurtbeeld(statistiek, requireGebied(statistiek, code), 'nl'))
  const printed = await bed.run('buurtbeeld', code, '--json')
  const answered = await makeApi(source, bed.folder)(`/v1/gebieden/${code}/buurtbeeld`)
  expect({ printed, answered }).toEqual({ printed: { code: 0, out: `${made}\n`, err: '' }, answered: made })
  return JSON.parse(made) as Buurtbeeld
}

/** All waves of a measure, the newest first: figures, and reasons in their place. */
function waves(beeld: Buurtbeeld, maat: string): readonly (number | string | undefined)[] {
  return beeld.cijfers.filter(cijfer => cijfer.maat === maat).map(({ waarde, ontbreekt }) => waarde ?? ontbreekt)
}

/** Why figures have no value, each reason once, among the figures that a function picks. */
function reasons(beeld: Buurtbeeld, isPicked: (cijfer: Buurtbeeld['cijfers'][number]) => boolean): readonly string[] {
  return [
    ...new Set(beeld.cijfers.filter(cijfer => isPicked(cijfer)).map(({ waarde, ontbreekt }) => ontbreekt ?? String(waarde))),
  ].toSorted()
}

/** Imports all files once more, and tells what came of those that are there: what the report says of each, and whether a byte changed. */
async function importAgain(country: Country): Promise<{ uitkomsten: readonly string[]; releases: number; isUnchanged: boolean }> {
  const before = country.bed.contents()
  const again = await country.bed.run('import', '--json', ...country.paths)
  const { imports } = JSON.parse(again.out) as { imports: { verslag?: { uitkomst: string } }[] }
  const uitkomsten = imports.flatMap(({ verslag }) => verslag?.uitkomst ?? [])
  const isUnchanged = JSON.stringify(before) === JSON.stringify(country.bed.contents())
  return { uitkomsten: [...new Set(uitkomsten)], releases: uitkomsten.length, isUnchanged }
}

describe('made-up files of every kind, the one without codes first,', () => {
  const fixtures = join(projectRoot, 'src', 'modules', 'statistics', 'read', 'fixtures', 'text')
  const kwbWorkbook = [
    ['gwb_code_10', 'gwb_code_8', 'regio', 'gm_naam', 'recs', 'gwb_code', 'ind_wbz', 'a_inw', 'a_man', 'g_hhgro', 'p_ink_li'],
    ['GM9901', '9901', 'Dijkveen', 'Dijkveen', 'Gemeente', '9901', '1', '1805', '900', '2.1', '.'],
    ['BU99010001', '99010001', 'Centrum', 'Dijkveen', 'Buurt', '99010001', '1', '1800', '.', '2.2', '.'],
  ]
  let country: Country

  beforeAll(async () => {
    country = await importCountry(async bed => {
      const files = readdirSync(fixtures).filter(name => !/expected|^leden|^Vektis|^83220NED|op-code/.test(name))
      const workbook = await bed.write('kwb-2023-dijkveen.xlsx', makeZip(workbookParts([{ naam: 'KWB2023', rows: rowsOf(kwbWorkbook) }])))
      const json = await bed.write(
        '85984NED-dijkveen.json',
        '{"GM9901":{"AantalInwoners_5":1805,"Mannen_6":900},"WK990100  ":{"AantalInwoners_5":1805,"Mannen_6":null}}',
      )
      const paths = [...files.map(name => join(fixtures, name)).toReversed(), workbook, json]
      return { paths, withCodes: join(fixtures, '85984NED-codes.statline.csv'), gemeenten: join(fixtures, 'gebieden-2020.statline.csv') }
    })
  })
  afterAll(() => rm(join(country.bed.folder, '..'), { recursive: true, force: true }))

  it('all come in', () => {
    expect(country.outcome).toMatchObject({ code: 0, err: '' })
    expect(country.store.list()).toHaveLength(country.paths.length)
  })

  it('have cells that equal the raw text, in the columns and in the Parquet', async () => {
    const figures = country.paths.filter(path => releaseOf(country, path).kolommen.length > 0)
    expect(figures).toHaveLength(10)
    for (const path of figures) expect([basename(path), await differences(country, path)]).toEqual([basename(path), []])
  })

  it('give the same picture through the view, the command and the API', async () => {
    const [gemeente, buurt] = [await pictureOf(country, 'GM9901'), await pictureOf(country, 'BU99010001')]
    expect(['inwoners', 'eenzaam-18plus', 'eenzaam-65plus'].map(maat => waves(gemeente, maat))).toEqual([
      [1805, 1805],
      [44.1],
      ['onderdrukt'],
    ])
    expect(waves(buurt, 'eenzaam-18plus')).toEqual(['onderdrukt'])
    expect(reasons(buurt, ({ maat }) => maat === 'inkomen-per-inwoner')).toEqual(['niet-geimporteerd'])
  })

  it('are known when they come again', async () => {
    expect(await importAgain(country)).toEqual({ uitkomsten: ['bekend'], releases: country.paths.length, isUnchanged: true })
  })
})

/** Files as the publishers give them, when they lie beside the repository. */
const opendata = fileURLToPath(new URL('../../../shared/opendata/', import.meta.url))

if (existsSync(opendata)) {
  describe('the real files, in the order in which a shell lists them,', () => {
    const withCodes = join(opendata, 'kwb', '85984NED-2024-leeftijd-geslacht.statline.csv.gz')
    const paths = ['kwb', 'rivm', 'ses', 'gemeente', 'geo', 'formats'].flatMap(folder =>
      readdirSync(join(opendata, folder))
        .toSorted()
        .filter(name => !/^(?:86165NED-2025-odata4|rivm-sleutels)/.test(name))
        .map(name => join(opendata, folder, name)),
    )
    let country: Country

    beforeAll(async () => {
      const gemeenten = join(opendata, 'gemeente', 'gebieden-2020-gemeente-ggd-provincie.statline.csv')
      country = await importCountry(async () => ({ paths, withCodes, gemeenten }))
    })
    afterAll(() => rm(join(country.bed.folder, '..'), { recursive: true, force: true }))

    it('come in, but for labels without surfaces and for an old year whose areas nobody has', () => {
      expect(country.store.list()).toHaveLength(paths.length - 2)
      expect(country.outcome.err.split('\n').filter(line => line.startsWith(' '))).toEqual([
        expect.stringContaining('Buurt_2014_labels_q1e3.topojson.gz: Deze kaart heeft alleen punten of lijnen'),
        expect.stringContaining('83220NED-2015-amsterdam-wijken.statline-oud-multiheader.csv: Dit bestand noemt gebieden bij naam'),
      ])
    })

    it('have the figures that everybody can look up', async () => {
      const codes = ['BU07850101', 'WK085532', 'NL00']
      const maten = ['inwoners', 'inwoners-65-plus', 'eenzaam-18plus', 'gezondheid-goed-18plus']
      const table = []
      for (const code of codes) {
        const beeld = await pictureOf(country, code)
        table.push([code, ...maten.map(maat => waves(beeld, maat))])
      }
      expect(table).toEqual([
        ['BU07850101', [1230], [470], [47.4, 44, 40], [73.8, 71.4, 73.4]],
        ['WK085532', [7385], [1215], [53.5, 52.2, 49.4], [71.3, 65.4, 67.7]],
        ['NL00', [17_942_942], [3_677_228], [47, 43.4, 39.6], [78.4, 75.2, 76.1]],
      ])
    })

    it('say why a figure is not there', async () => {
      const isRivm = ({ release }: { release: string | null }) => release?.startsWith('50090NED') ?? false
      const [hidden, empty, goirle, rijnmond] = [
        await pictureOf(country, 'BU08553209'),
        await pictureOf(country, 'BU03840804'),
        await pictureOf(country, 'BU07850101'),
        await pictureOf(country, 'BU04890101'),
      ]
      expect([waves(hidden, 'inwoners'), reasons(hidden, isRivm)]).toEqual([[25], ['niet-gevraagd', 'onderdrukt']])
      expect(reasons(hidden, cijfer => isRivm(cijfer) && cijfer.maat.startsWith('eenzaam'))).toEqual(['onderdrukt'])
      expect([waves(empty, 'inwoners'), waves(empty, 'leeftijd-65-plus-pct')]).toEqual([[0], ['kan-niet-voorkomen']])
      expect(empty.zinnen.map(({ tekst }) => tekst)).toEqual([expect.stringContaining('staan geen bewoners ingeschreven')])
      const lacking = ['inkomen-per-inwoner', 'inkomen-huishoudens', 'woningen', 'koopwoningen', 'woz-waarde']
      expect(lacking.map(maat => waves(goirle, maat))).toEqual(lacking.map(() => ['niet-geimporteerd']))
      expect(rijnmond.cijfers.find(({ maat }) => maat === 'woningen')).toMatchObject({
        waarde: 274,
        release: expect.stringContaining('wijkenbuurtkaart-2024-buurten'),
      })
    })

    it.each(paths.filter(path => !/\/geo\/|\/formats\/|gebieden-2020/.test(path)).map(path => [basename(path), path] as const))(
      'have 500 cells of %s that equal the raw text, in the columns and in the Parquet',
      async (_, path) => {
        expect(await differences(country, path)).toEqual([])
      },
    )

    it('are known when they come again', async () => {
      expect(await importAgain(country)).toEqual({ uitkomsten: ['bekend'], releases: paths.length - 2, isUnchanged: true })
    })
  })
}
