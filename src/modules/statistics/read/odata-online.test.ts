import { rm } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { dataRequests, makeOnlineBed, readable } from '#test/publisher/online-bed.ts'
import { moveColumn, type PublisherTable, wonderdamGezondheid, wonderdamKwb, wonderdamKwbReadable } from '#test/publisher/tables.ts'
import { codeOf } from '#test/read/refusals.ts'
import type { PublishedTable } from '../published-table.ts'

const bed = makeOnlineBed()

const kwbGebieden = [
  { code: 'NL00', soort: 'land', naam: 'Nederland', indelingswijziging: 1 },
  { code: 'GM9901', soort: 'gemeente', naam: 'Wonderdam', gemeentenaam: 'Wonderdam', indelingswijziging: 1 },
  { code: 'WK990101', soort: 'wijk', naam: 'Oeverwijk', gemeentenaam: 'Wonderdam', indelingswijziging: 1 },
  { code: 'BU99010101', soort: 'buurt', naam: 'Centrum', gemeentenaam: 'Wonderdam', indelingswijziging: 1 },
  { code: 'BU9901AA02', soort: 'buurt', naam: 'Molenhoek', gemeentenaam: 'Wonderdam', indelingswijziging: 3 },
  { code: 'BU99010103', soort: 'buurt', naam: 'Bedrijvenpark', gemeentenaam: 'Wonderdam', indelingswijziging: 2 },
]

describe('kerncijfers of CBS', () => {
  test('come over OData v4, page by page, with their areas, reasons and source', async () => {
    const publisher = await bed.open([wonderdamKwb], { pageSize: 20 })
    const steps: [number, number | null][] = []
    const table = await bed.importFrom(publisher, 'cbs:99984NED', { progress: (done, total) => steps.push([done, total]) })
    expect(table.bron).toEqual({
      familie: 'kwb',
      uitgever: 'CBS',
      tabel: '99984NED',
      titel: 'Kerncijfers wijken en buurten 2024',
      adres: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/99984NED/table',
      licentie: 'CC BY 4.0',
      gewijzigd: '2025-03-27',
      status: 'definitief',
      indelingsjaar: 2024,
    })
    expect(table.gebieden).toEqual(kwbGebieden)
    expect(table.kolommen.map(readable)).toEqual(wonderdamKwbReadable)
    expect(table.opmerkingen).toEqual([])
    expect(steps).toEqual([
      [20, 48],
      [40, 48],
      [48, 48],
    ])
  })

  test('come over OData v3 when v4 does not have the table, with the same figures', async () => {
    const publisher = await bed.open([{ ...wonderdamKwb, versies: ['v3'] }], { pageSize: 4 })
    const table = await bed.importFrom(publisher, 'cbs:99984NED')
    expect(table.gebieden).toEqual(kwbGebieden)
    expect(table.kolommen.map(readable)).toEqual(wonderdamKwbReadable)
    expect(table.kolommen.map(kolom => kolom.onderwerp.sleutel)).toEqual([
      'AantalInwoners_5',
      'k_65JaarOfOuder_12',
      'GemiddeldInkomenPerInwoner_72',
      'MediaanVermogen_79',
    ])
    expect(publisher.requests[0]).toBe('/odata/v1/CBS/99984NED/Properties')
  })

  test('have the same title path after an edition in which a column got another key', async () => {
    const moved = moveColumn({ ...wonderdamKwb, versies: ['v3'] }, 'GemiddeldInkomenPerInwoner_72', 'GemiddeldInkomenPerInwoner_75')
    const table = await bed.importFrom(await bed.open([moved]), 'cbs:99984NED')
    expect(table.kolommen.map(readable)).toEqual(wonderdamKwbReadable)
  })

  test('of one kind of area are asked for with a filter', async () => {
    const publisher = await bed.open([wonderdamKwb])
    const table = await bed.importFrom(publisher, 'cbs:99984NED', { gebieden: ['GM', 'WK'] })
    expect(table.gebieden.map(gebied => gebied.code)).toEqual(['GM9901', 'WK990101'])
    expect(publisher.requests).toContain(
      "/odata/v1/CBS/99984NED/Observations?$filter=(startswith(WijkenEnBuurten,'GM')+or+startswith(WijkenEnBuurten,'WK'))".replaceAll(
        '+',
        ' ',
      ),
    )
  })

  test('of another year than asked are refused before anything is downloaded, and so is a table that nobody has', async () => {
    const publisher = await bed.open([wonderdamKwb])
    expect(await codeOf(bed.importFrom(publisher, 'cbs:99984NED', { jaar: 2023 }))).toBe('import-other-year')
    expect(await codeOf(bed.importFrom(publisher, 'cbs:12345NED'))).toBe('source-not-found')
    expect(dataRequests(publisher)).toBe(0)
  })
})

describe('health figures of RIVM', () => {
  test('have a column per topic, age, wave and bound of the interval', async () => {
    const publisher = await bed.open([wonderdamGezondheid], { pageSize: 10 })
    const table = await bed.importFrom(publisher, 'rivm:50090NED', { jaar: 2016 })
    expect(table.bron).toEqual({
      familie: 'rivm-gezondheid',
      uitgever: 'RIVM',
      tabel: '50090NED',
      titel: 'Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)',
      adres: 'https://statline.rivm.nl/#/RIVM/nl/dataset/50090NED/table',
      licentie: null,
      gewijzigd: '2022-06-01',
      status: 'definitief',
      indelingsjaar: 2020,
    })
    const missing = Array<string>(4).fill('niet-gevraagd').join(', ')
    expect(table.gebieden.map(gebied => gebied.code)).toEqual(['NL00', 'GM9901', 'BU99010101', 'BU99010103'])
    expect(table.kolommen.map(readable)).toEqual([
      'Eenzaam · 18 jaar of ouder · % · waarde · 2016: 43.4, 40.1, 44, onderdrukt',
      `Moeite met rondkomen · 18 jaar of ouder · % · waarde · 2016 · niet-gevraagd: ${missing}`,
      'Eenzaam · 18 jaar of ouder · % · onder · 2016: 41.4, 38.1, 42, onderdrukt',
      `Moeite met rondkomen · 18 jaar of ouder · % · onder · 2016 · niet-gevraagd: ${missing}`,
      'Eenzaam · 18 jaar of ouder · % · boven · 2016: 45.4, 42.1, 46, onderdrukt',
      `Moeite met rondkomen · 18 jaar of ouder · % · boven · 2016 · niet-gevraagd: ${missing}`,
      'Eenzaam · 65 jaar of ouder · % · waarde · 2016: 46.4, 43.1, 47, onderdrukt',
      `Moeite met rondkomen · 65 jaar of ouder · % · waarde · 2016 · niet-gevraagd: ${missing}`,
      'Eenzaam · 65 jaar of ouder · % · onder · 2016: 44.4, 41.1, 45, onderdrukt',
      `Moeite met rondkomen · 65 jaar of ouder · % · onder · 2016 · niet-gevraagd: ${missing}`,
      'Eenzaam · 65 jaar of ouder · % · boven · 2016: 48.4, 45.1, 49, onderdrukt',
      `Moeite met rondkomen · 65 jaar of ouder · % · boven · 2016 · niet-gevraagd: ${missing}`,
    ])
    expect(table.kolommen[0]?.onderwerp.dimensies).toEqual({ Leeftijd: '18 jaar of ouder' })
    expect(publisher.requests).toContain("/derden/ODataFeed/odata/50090NED/UntypedDataSet?$format=json&$filter=(Perioden eq '2016JJ00')")
  })

  test('of a year without a wave are refused with the years there are', async () => {
    const publisher = await bed.open([wonderdamGezondheid])
    await expect(bed.importFrom(publisher, 'rivm:50090NED', { jaar: 2018 })).rejects.toThrow(
      'Tabel 50090NED heeft geen cijfers over 2018. Wel over 2016 tot en met 2020.',
    )
  })

  test('come in parts when the feed refuses so many rows at once, and the lists of codes through the feed', async () => {
    const whole = await bed.importFrom(await bed.open([wonderdamGezondheid]), 'rivm:50090NED')
    await rm(bed.werkmap, { recursive: true, force: true })
    const strict = await bed.open([wonderdamGezondheid], { apiLimit: 12, feedLimited: true, pageSize: 5 })
    const parts = await bed.importFrom(strict, 'rivm:50090NED')
    const sorted = (table: PublishedTable): string[] => table.kolommen.map(readable).toSorted()
    expect(sorted(parts)).toEqual(sorted(whole))
    expect(strict.requests).toContain(
      "/derden/ODataFeed/odata/50090NED/UntypedDataSet?$format=json&$filter=(Perioden eq '2020JJ00') and (startswith(WijkenEnBuurten,'BU'))",
    )
    expect(await codeOf(bed.importFrom(await bed.open([wonderdamGezondheid], { apiLimit: 5, feedLimited: true }), 'rivm:50090NED'))).toBe(
      'source-too-many-rows',
    )
  })

  test('have a list of buurten that is longer than the Api gives', async () => {
    const publisher = await bed.open([wonderdamGezondheid], { apiLimit: 3, pageSize: 2 })
    const table = await bed.importFrom(publisher, 'rivm:50090NED', { jaar: 2016 })
    expect(table.gebieden.map(gebied => gebied.naam)).toEqual(['Nederland', 'Wonderdam', 'Centrum', 'Bedrijvenpark'])
    expect(publisher.requests).toContain('/derden/ODataFeed/odata/50090NED/WijkenEnBuurten?$format=json&$skip=2')
  })
})

const bevolking: PublisherTable = {
  ...wonderdamKwb,
  id: '93759ned',
  titel: 'Bevolking op 1 januari en gemiddeld; regio',
  tijdvak: '2024 - 2025',
  versies: ['v4'],
  groepen: [],
  dimensies: [
    {
      sleutel: 'RegioS',
      titel: "Regio's",
      soort: 'regio',
      codes: [
        { code: 'NL01', titel: 'Nederland', groep: 'NL' },
        { code: 'PV99', titel: 'Wonderland (PV)', groep: 'PV' },
        { code: 'AM99', titel: 'Wonderwerk (AM)', groep: 'AM' },
        { code: 'GM9901', titel: 'Wonderdam (gemeente)', groep: 'GMPV99' },
        { code: 'GM9902', titel: 'Vroegerveen', groep: 'GMPV99' },
      ],
    },
    {
      sleutel: 'Perioden',
      titel: 'Perioden',
      soort: 'tijd',
      codes: [
        { code: '2024JJ00', titel: '2024', status: 'Definitief' },
        { code: '2025JJ00', titel: '2025', status: 'NaderVoorlopig' },
        { code: '2024X000', titel: 'ergens in 2024', status: 'Definitief' },
      ],
    },
  ],
  onderwerpen: [
    { sleutel: 'Bevolking_1', code: 'M000352', titel: 'Bevolking op 1 januari', groep: null, eenheid: 'aantal', decimalen: 0 },
    { sleutel: 'Gemiddeld_2', code: 'M000365', titel: 'Gemiddelde bevolking ', groep: null, eenheid: 'aantal', decimalen: 1 },
  ],
  rijen: ['NL01', 'PV99', 'AM99', 'GM9901', 'GM9902'].flatMap((code, index) =>
    ['2024JJ00', '2025JJ00', '2024X000'].map(periode => ({
      RegioS: code,
      Perioden: periode,
      Bevolking_1: code === 'GM9902' ? '' : String(1000 - 100 * index),
      Gemiddeld_2: code === 'GM9902' || periode === '2025JJ00' ? '' : String(1000.5 - 100 * index),
    })),
  ),
}

test('another table of CBS keeps what exists, and says what it left out and what is not final', async () => {
  const table = await bed.importFrom(await bed.open([bevolking]), 'cbs:93759ned')
  expect(table.bron).toMatchObject({ familie: 'cbs-overig', status: 'herzien', indelingsjaar: 2025 })
  expect(table.gebieden).toEqual([
    { code: 'NL00', soort: 'land', naam: 'Nederland' },
    { code: 'PV99', soort: 'provincie', naam: 'Wonderland' },
    { code: 'GM9901', soort: 'gemeente', naam: 'Wonderdam', ouders: ['PV99'] },
  ])
  expect(table.kolommen.map(readable)).toEqual([
    'Bevolking op 1 januari · aantal · waarde · 2024: 1000, 900, 700',
    'Gemiddelde bevolking · aantal · waarde · 2024: 1000.5, 900.5, 700.5',
    'Bevolking op 1 januari · aantal · waarde · 2025: 1000, 900, 700',
    'Gemiddelde bevolking · aantal · waarde · 2025 · nog-niet-gepubliceerd: nog-niet-gepubliceerd, nog-niet-gepubliceerd, nog-niet-gepubliceerd',
  ])
  expect(table.opmerkingen).toEqual([
    'Overgeslagen rijen over de periode 2024X000, die wij niet kennen: 10.',
    'Overgeslagen rijen over gebieden die wij niet kennen: 4.',
    'Overgeslagen gebieden zonder enig cijfer, die in deze periode niet bestaan: 1.',
    'Nog niet definitief: 2025.',
  ])
})

test('a table without areas is about the whole country', async () => {
  const { dimensies, rijen } = bevolking
  const land = { ...bevolking, dimensies: dimensies.slice(1), rijen: rijen.slice(0, 2) }
  const table = await bed.importFrom(await bed.open([land]), 'cbs:93759ned')
  expect(table.gebieden).toEqual([{ code: 'NL00', soort: 'land', naam: 'Nederland' }])
  expect(table.kolommen).toHaveLength(4)
})
