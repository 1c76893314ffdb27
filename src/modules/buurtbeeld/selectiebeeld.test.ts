import { describe, expect, it } from 'vitest'
import type { MadeCel, MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import type { Statistiek } from '../statistics/index.ts'
import { requireGebied, requireSelectie } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { buurtbeeldSchema, selectiebeeldSchema } from './schema.ts'

const gebieden = [
  ['NL00', 'Nederland'],
  ['GM0785', 'Goirle', 'Goirle', 1],
  ['GM0855', 'Tilburg', 'Tilburg', 1],
  ['WK078501', 'Centrum', 'Goirle', 1],
  ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ['BU07850102', 'De Hoeve', 'Goirle', 1],
  ['BU07850103', 'Leegveld', 'Goirle', 1],
  ['WK085501', 'Groenewoud', 'Tilburg', 1],
  ['WK078502', 'Oost', 'Goirle', 1],
] as const

const [centrum, hoeve, leegveld, groenewoud] = ['BU07850101', 'BU07850102', 'BU07850103', 'WK085501'] as const

function people(onderwerp: string, cellen: readonly MadeCel[]) {
  return { onderwerp: `Bevolking/${onderwerp}`, jaar: 2024, cellen }
}

const kwb: MadeTable = {
  gebieden,
  kolommen: [
    people('Aantal inwoners', [17_942_942, 24_327, 230_000, 3_000, 1_230, 2_890, 0, 7_385, 21_000]),
    people('Leeftijdsgroepen/0 tot 15 jaar', [2_714_040, 3_880, 34_000, 300, 105, 195, 0, 800, 3_500]),
    people('Leeftijdsgroepen/15 tot 25 jaar', [2_202_159, 2_553, 34_000, 305, 105, 200, 0, 900, 2_200]),
    people('Leeftijdsgroepen/65 jaar of ouder', [3_677_228, 5_973, 41_000, 970, 470, 1_100, 0, 1_215, 5_000]),
    { onderwerp: 'Stedelijkheid/Mate van stedelijkheid', eenheid: 'code', jaar: 2024, cellen: [2, 3, 2, 3, 3, 4, 5, 2, 3] },
  ],
}

const adults = { Leeftijd: '18 jaar of ouder' }
function health(onderwerp: string, cellen: readonly MadeCel[]) {
  return { onderwerp, eenheid: '%', decimalen: 1, jaar: 2020, dimensies: adults, cellen }
}

const rivm: MadeTable = {
  bron: { familie: 'rivm-gezondheid', uitgever: 'RIVM', tabel: '50090NED', titel: 'Gezondheid', licentie: null, indelingsjaar: 2020 },
  gebieden,
  kolommen: [
    health('Eenzaam', [47, 42.3, 46, 46, 47.4, 40, 'onderdrukt', 53.5, 42]),
    health('Roker', [17.9, 14, 18, 14, 13.9, 13, 'onderdrukt', 20, 14]),
  ],
}

function beeldOf(statistiek: Statistiek, codes: readonly string[], taal: 'nl' | 'en' = 'nl') {
  return makeBuurtbeeld(statistiek, requireSelectie(statistiek, codes), taal)
}

describe('the buurtbeeld of a selection', () => {
  it('names what it is made of and stands beside what all of it lies in', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    expect(beeldOf(statistiek, [hoeve, centrum]).gebied).toEqual({
      code: 'BU07850101,BU07850102',
      naam: '2 buurten in Goirle',
      soort: 'transitiebuurt',
      jaar: 2024,
      ouders: [
        { code: 'WK078501', naam: 'Centrum', soort: 'wijk' },
        { code: 'GM0785', naam: 'Goirle', soort: 'gemeente' },
        { code: 'NL00', naam: 'Nederland', soort: 'land' },
      ],
      gebieden: [
        { code: 'BU07850101', naam: 'Goirle-Centrum', soort: 'buurt' },
        { code: 'BU07850102', naam: 'De Hoeve', soort: 'buurt' },
      ],
    })
    const wide = beeldOf(statistiek, [centrum, groenewoud]).gebied
    expect([wide.naam, wide.ouders.map(({ code }) => code)]).toEqual(['1 wijk en 1 buurt in Goirle en Tilburg', ['NL00']])
  })

  it('has combined figures with the room that rounding leaves, without a place among all', async () => {
    const { cijfers } = beeldOf(await statistiekOf(kwb, rivm), [centrum, hoeve])
    expect(cijfers.find(({ maat }) => maat === 'leeftijd-65-plus-pct')).toEqual({
      maat: 'leeftijd-65-plus-pct',
      naam: 'Leeftijd 65 jaar en ouder',
      sectie: 'bevolking',
      eenheid: '%',
      soort: 'telling',
      periode: '2024',
      waarde: 38.1,
      afronding: { onder: 37.8, boven: 38.4 },
      status: 'definitief',
      release: expect.stringMatching(/^85984NED-2024-/),
      verdeling: {
        min: 38.1,
        p10: 38.11,
        p25: 38.125,
        p50: expect.closeTo(38.15),
        p75: expect.closeTo(38.175),
        p90: expect.closeTo(38.19),
        max: 38.2,
      },
      vergelijking: [
        { gebied: 'WK078501', naam: 'Centrum', waarde: 32.3, woord: 'hoger' },
        { gebied: 'GM0785', naam: 'Goirle', waarde: 24.6, woord: 'hoger' },
        { gebied: 'NL00', naam: 'Nederland', waarde: 20.5, woord: 'hoger' },
      ],
      decimalen: 1,
      polariteit: 'geen',
      grenzen: 2024,
      kern: true,
    })
  })

  it('says what it weighed by and where that came from', async () => {
    const { cijfers, releases } = beeldOf(await statistiekOf(kwb, rivm), [centrum, hoeve])
    const eenzaam = cijfers.find(({ maat }) => maat === 'eenzaam-18plus')
    expect(eenzaam).toMatchObject({
      waarde: 42.2,
      afronding: { onder: 39.9, boven: 47.5 },
      gewicht: { maat: 'inwoners-18-plus', periode: '2024' },
      releases: [expect.stringMatching(/^50090NED-/), expect.stringMatching(/^85984NED-/)],
      grenzenOnzeker: true,
    })
    expect(releases.map(({ id }) => id).toSorted()).toEqual(eenzaam?.releases)
  })

  it('gives a word only when the true figure would get it too, wherever it lies', async () => {
    const { cijfers } = beeldOf(await statistiekOf(kwb, rivm), [centrum, hoeve])
    const words = (id: string) => cijfers.find(({ maat }) => maat === id)?.vergelijking.map(({ woord }) => woord)
    expect([words('eenzaam-18plus'), words('rokers-18plus')]).toEqual([
      [undefined, undefined, undefined],
      ['ongeveer-gelijk', 'ongeveer-gelijk', 'lager'],
    ])
  })

  it('says of which areas a part is missing, and that a class cannot be combined', async () => {
    const { cijfers } = beeldOf(await statistiekOf(kwb, rivm), [centrum, leegveld])
    expect(cijfers.find(({ maat }) => maat === 'eenzaam-18plus')).toMatchObject({
      waarde: null,
      ontbreekt: 'onderdrukt',
      gemis: [{ maat: 'eenzaam-18plus', ontbreekt: 'onderdrukt', gebieden: [leegveld] }],
    })
    const klasse = cijfers.find(({ maat }) => maat === 'stedelijkheid')
    expect([klasse?.ontbreekt, klasse?.gemis]).toEqual(['niet-samen-te-voegen', undefined])
  })

  it('speaks of the areas together, and never as if they had been counted together', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    expect(beeldOf(statistiek, [centrum, hoeve]).zinnen.map(({ tekst }) => tekst)).toEqual([
      'In deze 2 buurten samen wonen ongeveer 4.120 mensen. Bijna vier op de tien bewoners zijn 65 jaar of ouder: meer dan in Goirle en in Nederland.',
      'Ruim één op de acht volwassenen rookt: ongeveer evenveel als in Goirle, minder dan in Nederland. Dat zijn ongeveer 500 inwoners van 18 jaar en ouder (RIVM 2020, CBS 2024).',
    ])
    expect(beeldOf(statistiek, [centrum, leegveld], 'en').zinnen.map(({ tekst }) => tekst)).toEqual([
      'About 1,230 people live in these 2 neighbourhoods together. Nearly four in ten residents are 65 or older: more than in Goirle and in the Netherlands.',
      'The statistics offices do not publish 2 figures for all of these areas. That is why there is none for the areas together.',
    ])
  })

  it('of areas where nobody was counted does not say that nobody lives there', async () => {
    const empty = {
      ...kwb,
      kolommen: kwb.kolommen.map(kolom => ({ ...kolom, cellen: kolom.cellen.map((cel, row) => (row > 3 ? 0 : cel)) })),
    }
    expect(beeldOf(await statistiekOf(empty), [centrum, hoeve]).zinnen.map(({ tekst }) => tekst)).toEqual([
      'In deze 2 buurten samen staan geen of bijna geen bewoners ingeschreven. Daarom zijn er geen cijfers over mensen.',
    ])
  })

  it('that is one published area is the buurtbeeld of that area, to the letter', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    for (const [codes, code] of [
      [[centrum, hoeve, leegveld], 'WK078501'],
      [[hoeve], hoeve],
    ] as const) {
      const own = beeldOf(statistiek, codes)
      expect(own).toEqual(makeBuurtbeeld(statistiek, requireGebied(statistiek, code), 'nl'))
      expect(buurtbeeldSchema.strict().safeParse(own).error).toBeUndefined()
    }
  })

  it('has the published shape', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    for (const codes of [[centrum, hoeve], [centrum, leegveld], [centrum, groenewoud], [groenewoud]]) {
      expect(selectiebeeldSchema.strict().safeParse(beeldOf(statistiek, codes)).error).toBeUndefined()
    }
  })
})
