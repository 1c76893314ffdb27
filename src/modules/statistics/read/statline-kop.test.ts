import { describe, expect, it } from 'vitest'
import { madeInput, plainKolom, readTable } from '#test/read/made-input.ts'
import { readTitle } from './statline-kop.ts'
import { readPeriode, onlyYearIn } from './statline-periode.ts'

describe('titles in the header of a StatLine export', () => {
  it.each([
    ['Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)', ['Bevolking', 'Leeftijdsgroepen', '65 jaar of ouder'], 'aantal'],
    ['A/Europa (exclusief Nederland)  (aantal)', ['A', 'Europa (exclusief Nederland)'], 'aantal'],
    ['Ervaren gezondheid (goed/zeer goed) (%)', ['Ervaren gezondheid (goed/zeer goed)'], '%'],
    ['Leefstijl/Lopen en/of fietsen naar werk (%)', ['Leefstijl', 'Lopen en/of fietsen naar werk'], '%'],
    ['Inkomen/40% personen met laagste inkomen (%)', ['Inkomen', '40% personen met laagste inkomen'], '%'],
    ['Bevolking/Bevolkingsdichtheid (aantal inwoners per km²)', ['Bevolking', 'Bevolkingsdichtheid'], 'aantal inwoners per km²'],
    ['Inkomen/Vermogen (x 1 000 euro (netto))', ['Inkomen', 'Vermogen'], 'x 1 000 euro (netto)'],
    ['Zorg/Wmo-cliënten', ['Zorg', 'Wmo-cliënten'], ''],
  ])('%s', (title, pad, eenheid) => {
    expect(readTitle(title)).toEqual({ sleutel: pad.join('/'), pad, eenheid, marge: 'waarde' })
  })
})

describe('periods as StatLine writes them', () => {
  it.each([
    ['2019', '2019', false],
    ['2020JJ00', '2020', false],
    ['2023*', '2023', true],
    ['2023 **', '2023', true],
    ['2024 1e kwartaal', '2024-Q1', false],
    ['2024 2e halfjaar', '2024-H2', false],
    ['2024 maart*', '2024-03', true],
    ["2022/'23", '2022-2023', false],
  ])('%s', (text, id, isVoorlopig) => {
    const read = readPeriode(text)
    expect([read?.periode.id, read?.isVoorlopig]).toEqual([id, isVoorlopig])
  })

  it('what is no period is not guessed at', () => {
    expect(['2024 ooit', 'G400', ''].map(readPeriode)).toEqual([null, null, null])
  })

  it('a name tells its year when it has one, and a time stamp tells none', () => {
    expect(['kwb-2024.csv', 'Kerncijfers_2023_23112026_081035.csv', '85984NED.csv', 'a-2020-2025.csv'].map(onlyYearIn)).toEqual([
      2024,
      2023,
      null,
      null,
    ])
  })
})

describe('a topic without any value', () => {
  const header = '"Wijken en buurten";"Regioaanduiding/Codering (code)";"Inkomen/Mediaan vermogen (euro)"\n'

  it('is not published yet when the country or a gemeente lacks it too', async () => {
    const { tabel } = await readTable(madeInput('85984NED.csv', `${header}"Dijkveen";"GM9901";"."\n"Centrum";"BU99010001";"."\n`))
    expect(tabel.kolommen.map(plainKolom)).toMatchObject([
      { cijfers: ['nog-niet-gepubliceerd', 'nog-niet-gepubliceerd'], geheelOntbreekt: 'nog-niet-gepubliceerd' },
    ])
  })

  it('stays secret in a download of a few buurten, which says nothing about the topic', async () => {
    const { tabel } = await readTable(madeInput('85984NED.csv', `${header}"Leegveld";"BU99010002";"."\n"Centrum";"BU99010001";"."\n`))
    expect(tabel.kolommen.map(kolom => [plainKolom(kolom)['cijfers'], kolom.geheelOntbreekt])).toEqual([[['geheim', 'geheim'], undefined]])
  })
})
