import { describe, expect, it } from 'vitest'
import type { MadeCel, MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import { findMaat } from '../catalogue/index.ts'
import type { Statistiek } from '../figures/statistiek.ts'
import { requireSelectie } from '../views.ts'
import { combineCijfers } from './combine-cijfers.ts'

const gebieden = [
  ['NL00', 'Nederland'],
  ['WK078501', 'Centrum', 'Goirle', 1],
  ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ['BU07850102', 'De Hoeve', 'Goirle', 3],
  ['BU07850103', 'Leegveld', 'Goirle', 1],
  ['BU07850104', 'Abcoven', 'Goirle', 1],
] as const

/** Figures of Goirle-Centrum, De Hoeve, Leegveld and Abcoven; those of country and wijk play no part here. */
function row(onderwerp: string, cellen: readonly MadeCel[], more: { eenheid?: string; decimalen?: number; jaar?: number } = {}) {
  return { onderwerp, jaar: 2024, ...more, cellen: [1_000_000, 10_000, ...cellen] }
}

const inwoners = row('Bevolking/Aantal inwoners', [1_230, 1_770, 0, 1_000])
const ouderen = row('Bevolking/Leeftijdsgroepen/65 jaar of ouder', [470, 500, 0, 30])
const kwb: MadeTable = { gebieden, kolommen: [inwoners, ouderen] }

const rivm: MadeTable = {
  bron: { familie: 'rivm-gezondheid', uitgever: 'RIVM', tabel: '50090NED', indelingsjaar: 2020 },
  gebieden,
  kolommen: [
    {
      onderwerp: 'Eenzaam',
      eenheid: '%',
      decimalen: 1,
      jaar: 2020,
      dimensies: { Leeftijd: '65 jaar of ouder' },
      cellen: [47, 46, 40, 44, 'onderdrukt', 60],
    },
  ],
}

function combine(statistiek: Statistiek, maat: string, codes: readonly string[], periode = '2024') {
  const definition = findMaat(maat)
  if (!definition) throw new Error(`there is no measure ${maat}`)
  const made = combineCijfers(statistiek, requireSelectie(statistiek, codes, 2024), definition, periode)
  if (!made) return null
  const { cijfer } = made
  const figure = cijfer.waarde === null ? { waarde: null, ontbreekt: cijfer.ontbreekt } : cijfer
  return { ...figure, gemis: made.gemis.map(({ gebied, maat: id, ontbreekt }) => `${gebied.naam}: ${id} ${ontbreekt}`) }
}

const [centrum, hoeve, leegveld, abcoven] = ['BU07850101', 'BU07850102', 'BU07850103', 'BU07850104'] as const

describe('the figure of a selection', () => {
  it('of a count is the sum, four either way for each area', async () => {
    expect(combine(await statistiekOf(kwb), 'inwoners', [centrum, hoeve])).toEqual({ waarde: 3_000, onder: 2_992, boven: 3_008, gemis: [] })
  })

  it('of a count that is not rounded is the sum without room', async () => {
    const woningen = row('Wonen en vastgoed/Woningvoorraad', [600, 801, 3, 400])
    const statistiek = await statistiekOf({ gebieden, kolommen: [woningen] })
    expect(combine(statistiek, 'woningen', [centrum, hoeve])).toEqual({ waarde: 1_401, onder: 1_401, boven: 1_401, gemis: [] })
  })

  it('of a share comes from the counts, not from the shares', async () => {
    expect(combine(await statistiekOf(kwb), 'leeftijd-65-plus-pct', [centrum, abcoven])).toEqual({
      waarde: expect.closeTo((100 * 500) / 2_230, 9),
      onder: expect.closeTo((100 * 492) / 2_238, 9),
      boven: expect.closeTo((100 * 508) / 2_222, 9),
      gemis: [],
    })
  })

  it('of a share can be given where each area alone has too few people', async () => {
    const kolommen = [row('Bevolking/Aantal inwoners', [30, 25, 0, 15]), row('Bevolking/Leeftijdsgroepen/65 jaar of ouder', [15, 10, 0, 5])]
    const statistiek = await statistiekOf({ gebieden, kolommen })
    expect(combine(statistiek, 'leeftijd-65-plus-pct', [centrum, hoeve])).toMatchObject({ waarde: expect.closeTo(45.45, 2) })
    expect(combine(statistiek, 'leeftijd-65-plus-pct', [centrum, abcoven])).toMatchObject({ waarde: null, ontbreekt: 'te-klein' })
  })

  it('of a published percentage weighs by its own denominator', async () => {
    const statistiek = await statistiekOf({
      gebieden,
      kolommen: [
        row('Wonen en vastgoed/Woningvoorraad', [100, 300, 0, 400]),
        row('Wonen en vastgoed/Woningen naar eigendom/Koopwoningen', [40, 80, 'geheim', 50], { eenheid: '%' }),
      ],
    })
    const expected = { waarde: 70, onder: 69.5, boven: 70.5, gemis: [] }
    expect(combine(statistiek, 'koopwoningen', [centrum, hoeve])).toEqual(expected)
    expect(combine(statistiek, 'koopwoningen', [centrum, hoeve, leegveld])).toEqual(expected)
  })

  it('of a measure whose denominator nobody publishes lies anywhere between the areas', async () => {
    const statistiek = await statistiekOf({
      gebieden,
      kolommen: [
        inwoners,
        row('Nabijheid voorzieningen/Afstand tot huisartsenpraktijk', [0.5, 1.5, 1, 2], { eenheid: 'km', decimalen: 1 }),
      ],
    })
    expect(combine(statistiek, 'afstand-huisarts', [centrum, abcoven])).toEqual({
      waarde: expect.closeTo((0.5 * 1_230 + 2 * 1_000) / 2_230, 9),
      onder: expect.closeTo(0.45, 9),
      boven: expect.closeTo(2.05, 9),
      gemis: [],
    })
  })

  it('of a mean that cannot be below nothing has no bound below nothing', async () => {
    const statistiek = await statistiekOf({
      gebieden,
      kolommen: [inwoners, row('Nabijheid voorzieningen/Afstand tot huisartsenpraktijk', [0, 0, 1, 2], { eenheid: 'km', decimalen: 1 })],
    })
    expect(combine(statistiek, 'afstand-huisarts', [centrum, hoeve])).toEqual({ waarde: 0, onder: 0, boven: 0.05, gemis: [] })
  })

  it('takes a published percentage over a hundred as it is', async () => {
    const statistiek = await statistiekOf({
      gebieden,
      kolommen: [
        row('Wonen en vastgoed/Woningvoorraad', [100, 100, 0, 400]),
        row('Wonen en vastgoed/Woningen naar eigendom/Koopwoningen', [101, 100, 'geheim', 50], { eenheid: '%' }),
      ],
    })
    expect(combine(statistiek, 'koopwoningen', [centrum, hoeve])).toEqual({ waarde: 100.5, onder: 100, boven: 100.5, gemis: [] })
  })

  it('of an estimate weighs by the people of the nearest year that is there, and says which', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    const selectie = requireSelectie(statistiek, [centrum, abcoven], 2024)
    const eenzaam = findMaat('eenzaam-65plus')
    const made = eenzaam && combineCijfers(statistiek, selectie, eenzaam, '2020')
    expect(made).toMatchObject({
      cijfer: { waarde: expect.closeTo((40 * 470 + 60 * 30) / 500, 9), onder: expect.closeTo(39.95, 9), boven: expect.closeTo(60.05, 9) },
      gewicht: { maat: 'inwoners-65-plus', periode: '2024' },
      decimalen: 1,
      gemis: [],
    })
    expect(made?.releases.map(({ bron }) => bron.tabel)).toEqual(['50090NED', '85984NED'])
  })

  it('of adults, a count less a guessed share of the young, is as sure as that share', async () => {
    const jong = row('Bevolking/Leeftijdsgroepen/0 tot 15 jaar', [100, 100, 0, 100])
    const jongeren = row('Bevolking/Leeftijdsgroepen/15 tot 25 jaar', [100, 100, 0, 100])
    const statistiek = await statistiekOf({ gebieden, kolommen: [inwoners, jong, jongeren] })
    expect(combine(statistiek, 'inwoners-18-plus', [centrum, abcoven])).toEqual({
      waarde: 2_230 - 200 - 54,
      onder: 2_222 - 208 - 208,
      boven: 2_238 - 192,
      gemis: [],
    })
  })

  it('of a score does not exist, and says so', async () => {
    const statistiek = await statistiekOf({
      gebieden,
      kolommen: [row('Stedelijkheid/Mate van stedelijkheid', [2, 3, 5, 4], { eenheid: 'code' })],
    })
    expect(combine(statistiek, 'stedelijkheid', [centrum, hoeve])).toEqual({ waarde: null, ontbreekt: 'niet-samen-te-voegen', gemis: [] })
  })

  it('is null for a measure and a period that nobody published for any of the areas', async () => {
    expect(combine(await statistiekOf(kwb), 'inwoners', [centrum, hoeve], '2023')).toBeNull()
  })
})

describe('a figure that some area of a selection misses', () => {
  it('is missing, with the area, the measure and the reason', async () => {
    const kolommen = [row('Bevolking/Aantal inwoners', [1_230, 'geheim', 0, 1_000])]
    expect(combine(await statistiekOf({ gebieden, kolommen }), 'inwoners', [centrum, hoeve])).toEqual({
      waarde: null,
      ontbreekt: 'geheim',
      gemis: ['De Hoeve: inwoners geheim'],
    })
  })

  it('is missing where the boundaries of an area changed between its year and that of the selection', async () => {
    expect(combine(await statistiekOf(kwb, rivm), 'eenzaam-65plus', [centrum, hoeve], '2020')).toEqual({
      waarde: null,
      ontbreekt: 'indeling-gewijzigd',
      gemis: ['De Hoeve: eenzaam-65plus indeling-gewijzigd'],
    })
  })

  it('is missing where an area had another code then, or where nobody imported it', async () => {
    const older = {
      ...rivm,
      gebieden: gebieden.slice(0, 5),
      kolommen: rivm.kolommen.map(kolom => ({ ...kolom, cellen: kolom.cellen.slice(0, 5) })),
    }
    const whole = await statistiekOf(kwb, older)
    expect(combine(whole, 'eenzaam-65plus', [centrum, abcoven], '2020')).toMatchObject({ ontbreekt: 'indeling-gewijzigd' })
    const part = { ...older, gebieden: [gebieden[2]], kolommen: [{ ...older.kolommen[0], onderwerp: 'Eenzaam', jaar: 2020, cellen: [40] }] }
    expect(combine(await statistiekOf(kwb, part), 'eenzaam-65plus', [centrum, abcoven], '2020')).toMatchObject({
      ontbreekt: 'niet-geimporteerd',
      gemis: ['Abcoven: eenzaam-65plus niet-geimporteerd'],
    })
  })

  it('is missing where nobody knows how many people an area counts for', async () => {
    const without = { ...kwb, kolommen: [inwoners] }
    expect(combine(await statistiekOf(without, rivm), 'eenzaam-65plus', [centrum, abcoven], '2020')).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-geimporteerd',
      gemis: ['Goirle-Centrum: inwoners-65-plus niet-geimporteerd', 'Abcoven: inwoners-65-plus niet-geimporteerd'],
    })
  })

  it('hides a percentage that an empty area misses, when its weight is of another year', async () => {
    expect(combine(await statistiekOf(kwb, rivm), 'eenzaam-65plus', [centrum, leegveld], '2020')).toMatchObject({
      waarde: null,
      ontbreekt: 'onderdrukt',
      gemis: ['Leegveld: eenzaam-65plus onderdrukt'],
    })
  })

  it('cannot occur where nobody lives in any of them', async () => {
    const kolommen = [row('Bevolking/Aantal inwoners', [0, 0, 0, 0]), row('Bevolking/Leeftijdsgroepen/65 jaar of ouder', [0, 0, 0, 0])]
    expect(combine(await statistiekOf({ gebieden, kolommen }), 'leeftijd-65-plus-pct', [centrum, hoeve])).toMatchObject({
      waarde: null,
      ontbreekt: 'kan-niet-voorkomen',
    })
  })
})
