import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { PublishedTable } from '../published-table.ts'
import type { ReadOptions } from './input.ts'
import { readPath } from '#test/read/made-input.ts'
import { refusalOf } from '#test/read/refusals.ts'
import { odataReaders } from './odata-files.ts'
import { openInput } from './open-input.ts'

const fixtures = join(import.meta.dirname, 'fixtures/odata')
const verbatim = join(import.meta.dirname, '../../../../../shared/opendata')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtwijs-odata-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function read(path: string, options: Partial<ReadOptions> = {}): Promise<PublishedTable> {
  const published = await readPath(path, odataReaders, options)
  if (published.soort !== 'tabel') throw new Error('OData bodies hold tables')
  return published.tabel
}

async function sentenceOf(promise: Promise<unknown>): Promise<string> {
  const refusal = await refusalOf(promise)
  return `${refusal.code} ${String(refusal)}`
}

async function copyFixtures(name: 'v3' | 'v4'): Promise<void> {
  for (const file of await readdir(join(fixtures, name))) await copyFile(join(fixtures, name, file), join(folder, file))
}

function figure(table: PublishedTable, code: string, titel: string, periode: string): number | undefined {
  const index = table.gebieden.findIndex(gebied => gebied.code === code)
  const kolom = table.kolommen.find(({ onderwerp, periode: { id } }) => onderwerp.pad.at(-1) === titel && id === periode)
  return kolom?.waarden[index]
}

describe('bodies of OData v4 on disk', () => {
  test('are read with the description in the same folder, all pages from the first', async () => {
    const steps: number[] = []
    const table = await read(join(fixtures, 'v4/observations-page-1.json'), { progress: done => steps.push(done) })
    expect(table.bron).toMatchObject({ familie: 'kwb', tabel: '99984NED', status: 'definitief', indelingsjaar: 2024 })
    expect(table.gebieden.map(({ code, naam }) => [code, naam])).toEqual([
      ['NL00', 'Nederland'],
      ['GM9901', 'Wonderdam'],
      ['WK990101', 'Oeverwijk'],
      ['BU99010101', 'Centrum'],
      ['BU9901AA02', 'Molenhoek'],
      ['BU99010103', 'Bedrijvenpark'],
    ])
    expect(figure(table, 'BU99010101', '65 jaar of ouder', '2024')).toBe(95)
    expect(steps.at(-1)).toBe(48)
  })

  test('are refused when a page is missing, the description is missing, or the page stops halfway', async () => {
    await copyFixtures('v4')
    const first = join(folder, 'observations-page-1.json')
    const second = join(folder, 'observations-page-2.json')
    const text = await readFile(second, 'utf8')
    await writeFile(second, text.slice(0, 900))
    const lines = text.slice(0, 900).split('\n').length
    expect(await sentenceOf(read(first))).toBe(
      `import-truncated observations-page-2.json, regel ${lines}: Dit bestand is niet te lezen: het bericht stopt halverwege. Download het opnieuw.`,
    )
    await rm(second)
    expect(await sentenceOf(read(first))).toContain(
      'import-incomplete observations-page-1.json: Dit is niet de hele tabel: na observations-page-1.json volgt nog een pagina.',
    )
    await writeFile(join(folder, 'observations-page-3.json'), text)
    expect(await sentenceOf(read(first))).toContain('import-incomplete observations-page-1.json: Pagina 2 van deze tabel ontbreekt.')
    await rm(join(folder, 'codes-WijkenEnBuurten.json'))
    expect(await sentenceOf(read(first))).toContain(
      'import-description-missing observations-page-1.json: De beschrijving codes-WijkenEnBuurten.json ontbreekt',
    )
  })

  test('that describe a table are recognised, and say that there are no figures in them', async () => {
    for (const name of [
      'v4/dimensions.json',
      'v4/codes-WijkenEnBuurten.json',
      'v4/properties.json',
      'v3/50090NED-TableInfos.json',
      'v3/50090NED-Marges.json',
    ]) {
      expect(await sentenceOf(read(join(fixtures, name)))).toContain('import-description-only')
    }
  })

  test('leave other JSON to other readers', async () => {
    const path = join(folder, 'other.json')
    for (const text of ['{"type":"FeatureCollection","features":[]}', '[]', '{"GM1680":{"AantalInwoners_5":25845}}', '"odata"']) {
      await writeFile(path, text)
      const file = await openInput(path)
      expect(odataReaders.filter(reader => reader.recognises(file))).toEqual([])
    }
  })
})

describe('bodies of OData v3 on disk', () => {
  test('are read with TableInfos, DataProperties and lists of codes beside them', async () => {
    const table = await read(join(fixtures, 'v3/50090NED-UntypedDataSet.json'), { jaar: 2020 })
    expect(table.bron).toMatchObject({ familie: 'rivm-gezondheid', uitgever: 'RIVM', licentie: null, indelingsjaar: 2020 })
    expect(table.gebieden.map(gebied => gebied.naam)).toEqual(['Nederland', 'Wonderdam', 'Centrum', 'Bedrijvenpark'])
    expect(table.kolommen).toHaveLength(12)
    expect(figure(table, 'BU99010101', 'Eenzaam', '2020')).toBe(47.4)
  })

  test('without lists of codes have codes for names', async () => {
    await copyFixtures('v3')
    for (const list of ['WijkenEnBuurten', 'Leeftijd', 'Marges', 'Perioden']) await rm(join(folder, `50090NED-${list}.json`))
    const table = await read(join(folder, '50090NED-UntypedDataSet.json'))
    expect(table.gebieden.map(gebied => gebied.naam)).toEqual(['Wonderdam', 'Wonderdam', 'BU99010101', 'BU99010103'])
    expect(table.kolommen[0]?.onderwerp.dimensies).toEqual({ Leeftijd: '20300' })
    expect(table.kolommen).toHaveLength(24)
  })

  test('with a column that is not in the description are refused: they are of another edition', async () => {
    await copyFixtures('v3')
    const path = join(folder, '50090NED-UntypedDataSet.json')
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('Eenzaam_28', 'Eenzaam_27'))
    expect(await sentenceOf(read(path))).toContain(
      "import-column-unknown De kolom 'Eenzaam_27' staat niet in de beschrijving van de tabel.",
    )
  })

  test('that are typed have lost their reasons', async () => {
    await copyFixtures('v3')
    const path = join(folder, '50090NED-TypedDataSet.json')
    const untyped = await readFile(join(folder, '50090NED-UntypedDataSet.json'), 'utf8')
    const typed = untyped
      .replace('UntypedDataSet', 'TypedDataSet')
      .replaceAll(/"\s*(?:\.|(-?\d+\.\d))?\s*"(?=[,}])/g, (whole, digits?: string) =>
        whole === '""' || digits === undefined ? 'null' : digits,
      )
    await writeFile(path, typed)
    const table = await read(path, { jaar: 2020 })
    expect([...(table.kolommen[0]?.waarden ?? [])]).toEqual([47, 44.8, 47.4, Number.NaN])
    expect([...(table.kolommen[0]?.ontbreekt ?? [])]).toEqual([0, 0, 0, 2])
  })
})

const observationSchema = z.object({
  value: z.array(z.object({ Measure: z.string(), Value: z.number().nullable(), RegioS: z.string(), Perioden: z.string() })),
})

describe.runIf(existsSync(join(verbatim, 'odata-v4')))('bodies as CBS published them', () => {
  test.each([
    ['03759ned', { M000352: 'Bevolking op 1 januari', M000365: 'Gemiddelde bevolking' }],
    ['83625NED', { M001534: 'Gemiddelde verkoopprijs' }],
  ])('give every figure of %s as it stands in the body', async (tabel, titels) => {
    const path = join(verbatim, 'odata-v4', tabel, 'observations-page-1.json')
    const table = await read(path)
    const { value: observations } = observationSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    const measures = new Map<string, string>(Object.entries(titels))
    const codes = new Map<string, number>(table.gebieden.map((gebied, index) => [gebied.code, index]))
    const columns = new Map(table.kolommen.map(kolom => [`${kolom.onderwerp.pad.at(-1)} ${kolom.periode.id}`, kolom]))
    const differing = observations.filter(({ Measure, Value, RegioS, Perioden }) => {
      const index = codes.get(RegioS === 'NL01' ? 'NL00' : RegioS)
      const kolom = columns.get(`${measures.get(Measure)} ${Perioden.slice(0, 4)}`)
      if (index === undefined) return Value !== null
      return Value === null ? kolom?.ontbreekt[index] === 0 : kolom?.waarden[index] !== Value
    })
    expect(differing).toEqual([])
    expect(table.bron).toMatchObject({ tabel, familie: 'cbs-overig', licentie: 'CC BY 4.0', status: 'definitief' })
  })

  test('say that 03759ned does not have an average of 2026 yet', async () => {
    const table = await read(join(verbatim, 'odata-v4/03759ned/observations-page-1.json'))
    expect(figure(table, 'NL00', 'Bevolking op 1 januari', '2024')).toBe(17_942_942)
    expect(
      table.kolommen.filter(kolom => kolom.geheelOntbreekt).map(kolom => [kolom.onderwerp.pad, kolom.periode.id, kolom.geheelOntbreekt]),
    ).toEqual([[['Gemiddelde bevolking'], '2026', 'nog-niet-gepubliceerd']])
  })

  test('describe kerncijfers 2024 over v3 with all their title paths', async () => {
    await copyFile(join(verbatim, 'odata-v3/85984NED-TableInfos.json'), join(folder, '85984NED-TableInfos.json'))
    await copyFile(join(verbatim, 'odata-v3/85984NED-DataProperties.json'), join(folder, '85984NED-DataProperties.json'))
    const row = {
      ID: 3,
      WijkenEnBuurten: 'BU07850101',
      Gemeentenaam_1: 'Goirle   ',
      AantalInwoners_5: '    1230',
      k_65JaarOfOuder_12: '     470',
    }
    const path = join(folder, '85984NED.json')
    const address = 'http://opendata.cbs.nl/ODataFeed/OData/85984NED/$metadata#Cbs.OData.WebAPI.UntypedDataSet'
    await writeFile(path, JSON.stringify({ 'odata.metadata': address, value: [row] }))
    const table = await read(path)
    expect(table.bron).toEqual({
      familie: 'kwb',
      uitgever: 'CBS',
      tabel: '85984NED',
      titel: 'Kerncijfers wijken en buurten 2024',
      adres: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED/table',
      licentie: 'CC BY 4.0',
      gewijzigd: '2025-03-27',
      status: 'definitief',
      indelingsjaar: 2024,
    })
    expect(table.gebieden).toEqual([{ code: 'BU07850101', soort: 'buurt', naam: 'BU07850101', gemeentenaam: 'Goirle' }])
    expect(table.kolommen).toHaveLength(123)
    expect(figure(table, 'BU07850101', '65 jaar of ouder', '2024')).toBe(470)
    expect(table.kolommen.find(kolom => kolom.onderwerp.sleutel === 'EuropaExclusiefNederland_21')?.onderwerp).toEqual({
      sleutel: 'EuropaExclusiefNederland_21',
      pad: ['Bevolking', 'Bevolking naar herkomst', 'Geboren in Nederland', 'Europa (exclusief Nederland)'],
      eenheid: 'aantal',
      decimalen: 0,
      dimensies: {},
      marge: 'waarde',
    })
  })
})
