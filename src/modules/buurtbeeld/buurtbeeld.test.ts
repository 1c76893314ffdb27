import { describe, expect, it } from 'vitest'
import type { MadeTable } from '#test/made-table.ts'
import { statistiekOf } from '#test/statistics-bed.ts'
import type { Statistiek } from '../statistics/index.ts'
import { requireGebied } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { buurtbeeldSchema } from './schema.ts'

const gebieden = [
  ['NL00', 'Nederland'],
  ['GM0785', 'Goirle', 'Goirle', 1],
  ['WK078501', 'Wijk 01', 'Goirle', 1],
  ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
  ['BU07850102', 'De Hoeve', 'Goirle', 3],
  ['BU07850103', 'Leegveld', 'Goirle', 1],
] as const

const kwb: MadeTable = {
  gebieden,
  kolommen: [
    { onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 24_327, 3_000, 1_230, 1_770, 0] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/0 tot 15 jaar', jaar: 2024, cellen: [2_714_040, 3_880, 300, 105, 195, 0] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/15 tot 25 jaar', jaar: 2024, cellen: [2_202_159, 2_553, 305, 105, 200, 0] },
    { onderwerp: 'Bevolking/Leeftijdsgroepen/65 jaar of ouder', jaar: 2024, cellen: [3_677_228, 5_973, 970, 470, 500, 0] },
  ],
}

const adults = { Leeftijd: '18 jaar of ouder' }
const rivm: MadeTable = {
  bron: {
    familie: 'rivm-gezondheid',
    uitgever: 'RIVM',
    tabel: '50090NED',
    titel: 'Gezondheid per wijk en buurt',
    licentie: null,
    indelingsjaar: 2020,
  },
  gebieden,
  kolommen: [
    { onderwerp: 'Eenzaam', eenheid: '%', decimalen: 1, jaar: 2016, dimensies: adults, cellen: [43.4, 38, 42, 44, 40, 'onderdrukt'] },
    { onderwerp: 'Eenzaam', eenheid: '%', decimalen: 1, jaar: 2020, dimensies: adults, cellen: [47, 42.3, 46, 47.4, 40, 'onderdrukt'] },
    { onderwerp: 'Roker', eenheid: '%', decimalen: 1, jaar: 2020, dimensies: adults, cellen: [17.9, 14, 14, 13.9, 15, 'onderdrukt'] },
    { onderwerp: 'Overgewicht', eenheid: '%', decimalen: 1, jaar: 2020, dimensies: adults, cellen: [50.8, 55, 56, 56.4, 50, 'onderdrukt'] },
  ],
}

function beeldOf(statistiek: Statistiek, code: string, taal: 'nl' | 'en' = 'nl') {
  return makeBuurtbeeld(statistiek, requireGebied(statistiek, code), taal)
}

describe('the buurtbeeld', () => {
  it('sets a figure beside wijk, gemeente and country, with its place among all buurten', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    const [eenzaam] = beeldOf(statistiek, 'BU07850101').cijfers.filter(cijfer => cijfer.maat === 'eenzaam-18plus')
    expect(eenzaam).toEqual({
      maat: 'eenzaam-18plus',
      naam: 'Eenzaam (18+)',
      sectie: 'gezondheid',
      eenheid: '%',
      soort: 'model',
      periode: '2020',
      waarde: 47.4,
      status: 'definitief',
      release: expect.stringMatching(/^50090NED-2020-[0-9a-f]{8}$/),
      vergelijking: [
        { gebied: 'WK078501', naam: 'Wijk 01', waarde: 46, woord: 'ongeveer-gelijk' },
        { gebied: 'GM0785', naam: 'Goirle', waarde: 42.3, woord: 'hoger' },
        { gebied: 'NL00', naam: 'Nederland', waarde: 47, woord: 'ongeveer-gelijk' },
      ],
      positie: 0.75,
      verdeling: { min: 40, p10: 40.74, p25: 41.85, p50: 43.7, p75: 45.55, p90: 46.66, max: 47.4 },
      decimalen: 1,
      polariteit: 'minder-is-gunstig',
      grenzen: 2020,
      grenzenOnzeker: true,
      kern: true,
    })
  })

  it('has a row for every wave, the newest first', async () => {
    const { cijfers } = beeldOf(await statistiekOf(kwb, rivm), 'BU07850101')
    expect(cijfers.filter(({ maat }) => maat === 'eenzaam-18plus').map(({ periode, waarde }) => [periode, waarde])).toEqual([
      ['2020', 47.4],
      ['2016', 44],
    ])
  })

  it('says why a figure is missing: not imported, hidden by the office, or made for other boundaries', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    const reason = (code: string, maat: string) => beeldOf(statistiek, code).cijfers.find(cijfer => cijfer.maat === maat)?.ontbreekt
    expect(reason('BU07850101', 'inkomen-per-inwoner')).toBe('niet-geimporteerd')
    expect(reason('BU07850103', 'eenzaam-18plus')).toBe('onderdrukt')
    expect(reason('BU07850102', 'eenzaam-18plus')).toBe('indeling-gewijzigd')
    expect(reason('BU07850103', 'leeftijd-65-plus-pct')).toBe('kan-niet-voorkomen')
  })

  it('shows what is known around an area when its own figure is not imported', async () => {
    const woningen: MadeTable = {
      bron: { gewijzigd: '2026-01-01' },
      gebieden: [['GM0785', 'Goirle', 'Goirle']],
      kolommen: [{ onderwerp: 'Wonen en vastgoed/Woningvoorraad', jaar: 2024, cellen: [10_900] }],
    }
    const { cijfers } = beeldOf(await statistiekOf(kwb, woningen), 'BU07850101')
    expect(cijfers.find(({ maat }) => maat === 'woningen')).toMatchObject({
      periode: '2024',
      waarde: null,
      ontbreekt: 'niet-geimporteerd',
      release: null,
      vergelijking: [{ ontbreekt: 'niet-geimporteerd' }, { gebied: 'GM0785', waarde: 10_900 }, { ontbreekt: 'niet-geimporteerd' }],
    })
  })

  it('never puts a count of a buurt beside that of the country in words', async () => {
    const { cijfers } = beeldOf(await statistiekOf(kwb), 'BU07850101')
    const inwoners = cijfers.find(({ maat }) => maat === 'inwoners')
    expect(inwoners?.vergelijking.map(({ woord }) => woord)).toEqual([undefined, undefined, undefined])
  })

  it('speaks: who live here, what goes well first, then what asks attention, in people', async () => {
    const { zinnen } = beeldOf(await statistiekOf(kwb, rivm), 'BU07850101')
    expect(zinnen.map(({ tekst, regel, schatting }) => [regel, tekst, schatting])).toEqual([
      [
        'wie-wonen-hier',
        'In Goirle-Centrum wonen 1.230 mensen. Bijna vier op de tien bewoners zijn 65 jaar of ouder: meer dan in Goirle en in Nederland.',
        undefined,
      ],
      [
        'gunstiger-dan-land',
        'Eén op de zeven volwassenen rookt: ongeveer evenveel als in Goirle, minder dan in Nederland. Dat zijn ongeveer 150 inwoners van 18 jaar en ouder (RIVM 2020, CBS 2024).',
        true,
      ],
      [
        'ongunstiger-dan-land',
        'Bijna zes op de tien volwassenen hebben overgewicht: ongeveer evenveel als in Goirle, meer dan in Nederland. Dat zijn ongeveer 620 inwoners van 18 jaar en ouder (RIVM 2020, CBS 2024).',
        true,
      ],
    ])
  })

  it('speaks English when asked', async () => {
    const { zinnen, cijfers } = beeldOf(await statistiekOf(kwb, rivm), 'BU07850101', 'en')
    expect(zinnen[1]?.tekst).toBe(
      'One in seven adults smokes: about as many as in Goirle, fewer than in the Netherlands. That is about 150 residents aged 18 and over (RIVM 2020, CBS 2024).',
    )
    expect(cijfers.find(({ maat }) => maat === 'inwoners')?.naam).toBe('Residents')
  })

  it('of an area where nobody lives says so, once', async () => {
    const { zinnen } = beeldOf(await statistiekOf(kwb, rivm), 'BU07850103')
    expect(zinnen.map(({ regel }) => regel)).toEqual(['geen-bewoners'])
  })

  it('of the country compares with nothing', async () => {
    const { gebied, cijfers, zinnen } = beeldOf(await statistiekOf(kwb, rivm), 'NL00')
    expect(gebied.ouders).toEqual([])
    expect(cijfers.every(({ vergelijking }) => vergelijking.length === 0)).toBe(true)
    expect(zinnen.map(({ regel }) => regel)).toEqual(['wie-wonen-hier'])
  })

  it('has the published shape', async () => {
    const statistiek = await statistiekOf(kwb, rivm)
    for (const [code] of gebieden) expect(buurtbeeldSchema.strict().safeParse(beeldOf(statistiek, code)).error).toBeUndefined()
  })

  it('gives no place among all when a release holds a part of the country', async () => {
    const part: MadeTable = {
      bron: { familie: 'wijkbuurtkaart', tabel: 'kaart' },
      gebieden: [gebieden[3]],
      kolommen: [{ onderwerp: 'percentage_koopwoningen', sleutel: 'percentage_koopwoningen', jaar: 2024, cellen: [60] }],
    }
    const { cijfers } = beeldOf(await statistiekOf(kwb, part), 'BU07850101')
    const koop = cijfers.find(({ maat }) => maat === 'koopwoningen')
    expect([koop?.waarde, koop?.decimalen, koop?.positie, koop?.verdeling]).toEqual([60, 0, undefined, undefined])
  })

  it('does not ask to import what would not help: the area had another code then', async () => {
    const later: MadeTable = { ...kwb, gebieden: [...gebieden.slice(0, 5), ['BU07850109', 'Nieuwbouw', 'Goirle', 1]] }
    const { cijfers } = beeldOf(await statistiekOf(later, rivm), 'BU07850109')
    expect(cijfers.find(({ maat }) => maat === 'eenzaam-18plus')).toMatchObject({
      ontbreekt: 'indeling-gewijzigd',
      periode: '2020',
      grenzen: 2020,
    })
    expect(cijfers.find(({ maat }) => maat === 'inkomen-per-inwoner')?.ontbreekt).toBe('niet-geimporteerd')
  })

  it('shows figures of an own file and of a topic that nobody curated', async () => {
    const own: MadeTable = {
      bron: { familie: 'eigen', uitgever: 'Buurtvereniging', tabel: 'bankjes', licentie: null },
      gebieden: [gebieden[3]],
      kolommen: [{ onderwerp: 'Bankjes', eenheid: '', decimalen: 1, jaar: 2024, cellen: [12.5] }],
    }
    const { cijfers } = beeldOf(await statistiekOf(kwb, own), 'BU07850101')
    expect(cijfers.at(-1)).toMatchObject({ naam: 'Bankjes', sectie: 'overig', waarde: 12.5, decimalen: 1, kern: false })
  })

  it('never tests a model estimate, even when its publisher gives an interval', async () => {
    const margins = (marge: 'onder' | 'boven', cellen: number[]) => ({
      onderwerp: 'Eenzaam',
      eenheid: '%',
      jaar: 2020,
      dimensies: adults,
      marge,
      cellen,
    })
    const wide: MadeTable = {
      ...rivm,
      kolommen: [...rivm.kolommen, margins('onder', [46, 30, 30, 30, 30, 30]), margins('boven', [48, 70, 70, 70, 70, 70])],
    }
    const { cijfers } = beeldOf(await statistiekOf(kwb, wide), 'BU07850101')
    const eenzaam = cijfers.find(({ maat }) => maat === 'eenzaam-18plus')
    expect([eenzaam?.onder, eenzaam?.boven]).toEqual([30, 70])
    expect(eenzaam?.vergelijking.map(({ woord }) => woord)).toEqual(['ongeveer-gelijk', 'hoger', 'ongeveer-gelijk'])
  })

  it('lets nothing stand out where fewer than fifty people are concerned', async () => {
    const few: MadeTable = {
      ...kwb,
      kolommen: kwb.kolommen.map(kolom => ({
        ...kolom,
        cellen: kolom.cellen.map((cel, row) => (row === 3 ? Math.min(Number(cel), 20) : cel)),
      })),
    }
    const { zinnen } = beeldOf(await statistiekOf(few, rivm), 'BU07850101')
    expect(zinnen.map(({ regel }) => regel)).not.toContain('gunstiger-dan-land')
  })

  it('of an unknown area is refused with what to do', async () => {
    const statistiek = await statistiekOf(kwb)
    expect(() => beeldOf(statistiek, 'BU99999999')).toThrow('Gebied BU99999999 is hier niet bekend')
    expect(() => beeldOf(statistiek, 'appel')).toThrow("De gebiedscode 'APPEL' is niet bekend")
  })
})
