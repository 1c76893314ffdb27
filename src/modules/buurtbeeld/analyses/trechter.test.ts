import { describe, expect, it } from 'vitest'
import { analyseSource } from '#test/analyse-world.ts'
import { requireGebied, requireMaat } from '../../statistics/index.ts'
import type { Trechter } from './schema.ts'
import { makeTrechter } from './trechter.ts'
import { partsOfGebied, partsOfGroepen, partsOfList } from './waarover.ts'

async function funnelOf(place: string, maat: string, periode?: string): Promise<Trechter> {
  const statistiek = (await analyseSource()).current()
  const over = /[,;]/.test(place)
    ? partsOfList(statistiek, place, { taal: 'nl' })
    : partsOfGebied(statistiek, requireGebied(statistiek, place), 'nl')
  return makeTrechter(statistiek, requireMaat(statistiek, maat), over, { taal: 'nl', periode })
}

describe('the funnel of a gemeente', () => {
  it('has all its buurten around their mean, with what chance would do', async () => {
    const { punten, grenzen, ...rest } = await funnelOf('GM9901', 'leeftijd-65-plus-pct')
    expect(rest).toEqual({
      gebied: { code: 'GM9901', naam: 'Wilgenoord', jaar: 2024 },
      maat: 'leeftijd-65-plus-pct',
      naam: 'Leeftijd 65 jaar en ouder',
      eenheid: '%',
      decimalen: 1,
      periode: '2024',
      soort: 'aandeel',
      gemiddelde: expect.closeTo((100 * 2670) / 12_770, 10),
      buiten: { b95: 7, b998: 3 },
      toevallig: { b95: expect.closeTo(0.55, 10), b998: expect.closeTo(0.022, 10) },
      uitspreiding: { phi: expect.closeTo(6.779078058786578, 10), meerDanToeval: true },
    })
    expect(punten.find(({ naam }) => naam === 'Oude Markt')).toEqual({
      gebied: 'BU99010101',
      naam: 'Oude Markt',
      n: 1230,
      waarde: 34.1,
      plek: 'hoger',
      betrouwbaarheid: 0.998,
    })
    expect(punten.find(({ naam }) => naam === 'Bedrijven')).toEqual({
      gebied: 'BU99010212',
      naam: 'Bedrijven',
      n: null,
      waarde: null,
      ontbreekt: 'kan-niet-voorkomen',
    })
    expect([grenzen[0]?.n, grenzen.at(-1)?.n]).toEqual([450, 2210])
    expect(grenzen[0]?.b998.boven).toBeGreaterThan(grenzen.at(-1)?.b998.boven ?? 0)
  })

  it('is refused for an estimate by a model, for what has no number of people, and where too few are known', async () => {
    await expect(funnelOf('GM9901', 'eenzaam-18plus')).rejects.toThrow(
      "'Eenzaam (18+)' is een schatting met een model. Die toetsen wij niet, dus er is geen trechter.",
    )
    await expect(funnelOf('GM9901', 'ses-score')).rejects.toThrow('is niet bekend van hoeveel mensen of huishoudens het een deel is')
    await expect(funnelOf('BU99010101', 'leeftijd-65-plus-pct')).rejects.toThrow('is voor deze gebieden geen cijfer')
    await expect(funnelOf('BU99010101,BU99010102', 'leeftijd-65-plus-pct')).rejects.toThrow(
      'Van 2 van deze 2 gebieden is het cijfer bekend. Voor een trechter zijn er minstens 5 nodig.',
    )
    await expect(funnelOf('GM9901', 'leeftijd-65-plus-pct', '1999')).rejects.toThrow('geen cijfer')
  })
})

describe('the funnel of a list', () => {
  it('takes the areas of a group together, such as the transitiebuurten of a cohort', async () => {
    const { punten } = await funnelOf('BU99010101,BU99010102;BU99010103;BU99010104;BU99010105;BU99010106', 'leeftijd-65-plus-pct')
    expect(punten.map(({ gebied, naam, n, waarde }) => [gebied, naam, n, waarde]).slice(0, 2)).toEqual([
      ['BU99010101,BU99010102', '2 buurten in Wilgenoord', 3000, 25],
      ['BU99010103', 'Haven', 640, 9.4],
    ])
  })

  it('without groups has each area as a point', async () => {
    const { punten } = await funnelOf('BU99010101,BU99010102,BU99010103,BU99010104,BU99010105', 'leeftijd-65-plus-pct')
    expect(punten.map(({ n }) => n)).toEqual([1230, 1770, 640, 2210, 980])
  })
})

describe('the funnel of a cohort', () => {
  it('has each of its buurten by its own name, and tells which have no areas or areas that nobody published', async () => {
    const statistiek = (await analyseSource()).current()
    const groepen = [
      ...[3, 4, 5, 6].map(number => ({ naam: `Buurt ${number}`, codes: [`BU9901010${number}`], jaar: 2024 })),
      { naam: 'Samen', codes: ['BU99010102', 'BU99010101'], jaar: undefined },
      { naam: 'Nog te kiezen', codes: [], jaar: undefined },
      { naam: 'Elders', codes: ['BU00010101'], jaar: 2024 },
    ]
    const { over, zonder } = partsOfGroepen(statistiek, groepen, { code: 'cohort', naam: 'Cohort 1', taal: 'nl' })
    const made = makeTrechter(statistiek, requireMaat(statistiek, 'leeftijd-65-plus-pct'), over, { taal: 'nl' })
    expect({ gebied: made.gebied, namen: made.punten.map(({ naam }) => naam), samen: made.punten.at(-1)?.gebied, zonder }).toEqual({
      gebied: { code: 'cohort', naam: 'Cohort 1', jaar: 2024 },
      namen: ['Buurt 3', 'Buurt 4', 'Buurt 5', 'Buurt 6', 'Samen'],
      samen: 'BU99010101,BU99010102',
      zonder: ['Nog te kiezen', 'Elders'],
    })
  })
})
