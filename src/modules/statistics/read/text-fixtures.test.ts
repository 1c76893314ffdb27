import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { fixturePath, knowsTable, plainTable, readFixture } from '#test/read/made-input.ts'

/** Every file lies in fixtures/text beside `<name>.expected.json`, which holds the whole table that must come out. */
const dialects = [
  [
    '85984NED-codes.statline.csv',
    'StatLine CSV',
    'a KWB export with codes: BOM, padded text, units in the last parentheses, a topic not published yet',
  ],
  [
    '85984NED-zonder-codes.statline.csv',
    'StatLine CSV',
    'a KWB export without codes takes its areas from the earlier table with the same rows',
  ],
  ['50090NED-alles.untyped.csv', 'StatLine CSV', 'an RIVM export with keys: ages, margins and waves become columns'],
  ['85163NED-dijkveen.statline.csv', 'StatLine CSV', 'an SES-WOA export with a column of periods, one of them provisional'],
  [
    '83220NED-oud.csv',
    'StatLine CSV, oude opmaak',
    'an old export: several header rows, decimal comma, signs, the source on the last line',
  ],
  [
    'wmo-gemeenten-2020.statline.csv',
    'StatLine CSV',
    'a Wmo export with names of gemeenten only, empty where CBS keeps back a small number',
  ],
  ['85984NED-op-code.json', 'StatLine JSON op code', 'a selection of KWB topics as JSON, keyed on the code'],
  ['gebieden-2020.statline.csv', 'Gebieden in Nederland (CSV)', 'gemeenten with their GGD region and province, without figures'],
  ['wijkenbuurtenkaart-buurt.csv', 'Wijk- en buurtkaart (CSV)', 'buurten of the map, without the rows for water'],
  ['wijkenbuurtenkaart-gemeente.csv', 'Wijk- en buurtkaart (CSV)', 'gemeenten of the map, where the same code stands for water too'],
  ['prognose-2024-2025.csv', 'Regionale prognose (CSV)', 'the forecast of households, without the gemeente that has no figures'],
  [
    'Vektis Open Databestand Zorgverzekeringswet 2020 - gemeente.csv',
    'Vektis open data (CSV)',
    'Vektis: windows-1252, sums over age and sex, a remainder, an amount below zero',
  ],
  ['leden-lang.csv', 'Eigen CSV', 'an own file with a measure and a value on each line'],
  ['leden-breed.csv', 'Eigen CSV', 'an own file with a column per measure, divided by tabs'],
] as const

describe('text files in every dialect', () => {
  it.each(dialects)('%s (%s): %s', async (naam, reader) => {
    const { tabel: withCodes } = await readFixture('85984NED-codes.statline.csv')
    const read = await readFixture(naam, { known: knowsTable(withCodes) })
    const expected: unknown = JSON.parse(await readFile(fixturePath(`${naam}.expected.json`), 'utf8'))
    expect(read.reader).toBe(reader)
    expect(plainTable(read.tabel)).toEqual(expected)
  })
})
