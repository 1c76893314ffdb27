import { describe, expect, it } from 'vitest'
import { madeInput, readTable } from '#test/read/made-input.ts'
import { refusalOf } from '#test/read/refusals.ts'

async function read(lines: readonly string[]) {
  const { tabel } = await readTable(madeInput('peiling.csv', `${lines.join('\n')}\n`))
  return tabel.kolommen.map(({ onderwerp: { sleutel, eenheid, marge, polariteit }, periode, waarden }) => ({
    sleutel,
    eenheid,
    marge,
    ...(polariteit === undefined ? {} : { polariteit }),
    periode: periode.id,
    waarden: [...waarden],
  }))
}

describe('a survey of one’s own', () => {
  it('has in a long file columns for the ends of the interval, the unit and what is good', async () => {
    const kop = 'code;jaar;maat;eenheid;gunstig;waarde;onder;boven'
    const eenzaam = { sleutel: 'Eenzaam', eenheid: '%', polariteit: 'minder-is-gunstig', periode: '2026' }
    expect(await read([kop, 'BU99010101;2026;Eenzaam;%;minder;40;34,5;45,8', 'BU99010102;2026;Eenzaam;%;minder;31;25;.'])).toEqual([
      { ...eenzaam, marge: 'waarde', waarden: [40, 31] },
      { ...eenzaam, marge: 'onder', waarden: [34.5, 25] },
      { ...eenzaam, marge: 'boven', waarden: [45.8, Number.NaN] },
    ])
  })

  it('has in a wide file columns named after the measure', async () => {
    expect(await read(['code;jaar;Eenzaam;Eenzaam onder;Eenzaam_bovengrens;Wandelt', 'BU99010101;2026;40;34,5;45,8;12'])).toEqual([
      { sleutel: 'Eenzaam', eenheid: '', marge: 'waarde', periode: '2026', waarden: [40] },
      { sleutel: 'Eenzaam', eenheid: '', marge: 'onder', periode: '2026', waarden: [34.5] },
      { sleutel: 'Eenzaam', eenheid: '', marge: 'boven', periode: '2026', waarden: [45.8] },
      { sleutel: 'Wandelt', eenheid: '', marge: 'waarde', periode: '2026', waarden: [12] },
    ])
  })

  it('keeps a column apart that looks like one end of an interval without the other', async () => {
    const columns = await read(['code;jaar;Eenzaam;Eenzaam onder', 'BU99010101;2026;40;34,5'])
    expect(columns.map(({ sleutel, marge }) => [sleutel, marge])).toEqual([
      ['Eenzaam', 'waarde'],
      ['Eenzaam onder', 'waarde'],
    ])
  })

  it.each([
    ['with one end only', ['code;jaar;maat;waarde;onder', 'BU99010101;2026;Eenzaam;40;35'], 'hoort een kolom met de bovengrens'],
    [
      'whose figure lies outside its interval',
      ['code;jaar;maat;waarde;onder;boven', 'BU99010101;2026;Eenzaam;40;41;45'],
      "'Eenzaam' van BU99010101 in 2026 is 40, en dat ligt niet van 41 tot en met 45. Controleer de drie getallen.",
    ],
    [
      'that says in other words what is good',
      ['code;jaar;maat;gunstig;waarde', 'BU99010101;2026;Eenzaam;weinig;40'],
      "'weinig' zegt niet of meer gunstig is. Schrijf meer, minder of geen.",
    ],
    [
      'whose unit changes on the way',
      ['code;jaar;maat;eenheid;waarde', 'BU99010101;2026;Eenzaam;%;40', 'BU99010102;2026;Eenzaam;aantal;40'],
      "'Eenzaam' heeft hier een andere eenheid of richting dan eerder in dit bestand.",
    ],
  ])('is refused %s', async (_, lines, sentence) => {
    expect((await refusalOf(read(lines))).message).toContain(sentence)
  })
})
