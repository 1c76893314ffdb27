import { inequality } from '@buurtwijs/figures'
import { describe, expect, it } from 'vitest'
import { analyseSource, eenzaam, inwoners, ses } from '#test/analyse-world.ts'
import { requireGebied, requireMaat, requireSelectie } from '../../statistics/index.ts'
import { makeOngelijkheid } from './ongelijkheid.ts'
import type { Ongelijkheid } from './schema.ts'
import { buurtenOfSelectie, partsOfGebied } from './waarover.ts'

const survey = [
  'code;jaar;maat;eenheid;gunstig;waarde;onder;boven',
  ...inwoners.slice(0, 11).map((_, index) => {
    const code = `BU990${index < 6 ? '101' : '102'}${String(index + 1).padStart(2, '0')}`
    return `${code};2024;Wandelt;%;meer;${40 + index};${37 + index};${43 + index}`
  }),
]

async function inequalityIn(place: string, maat: string): Promise<Ongelijkheid> {
  const statistiek = (await analyseSource(survey)).current()
  const over = place.includes(',')
    ? buurtenOfSelectie(statistiek, requireSelectie(statistiek, place.split(',')), 'nl')
    : partsOfGebied(statistiek, requireGebied(statistiek, place), 'nl')
  return makeOngelijkheid(statistiek, requireMaat(statistiek, maat), over, { taal: 'nl' })
}

describe('inequality in a gemeente', () => {
  it('is the line over its buurten by SES score, by people, with an interval from how far they lie from it', async () => {
    const { punten, ...rest } = await inequalityIn('GM9901', 'leeftijd-65-plus-pct')
    const expected = inequality(punten.map(({ ladder, bevolking, waarde }) => ({ volgorde: ladder, bevolking, waarde })))
    expect(rest).toEqual({
      gebied: { code: 'GM9901', naam: 'Wilgenoord', jaar: 2024 },
      maat: 'leeftijd-65-plus-pct',
      naam: 'Leeftijd 65 jaar en ouder',
      eenheid: '%',
      decimalen: 1,
      polariteit: 'geen',
      soort: 'telling',
      periode: '2024',
      ladder: { maat: 'ses-score', periode: '2023' },
      gewicht: { maat: 'inwoners', periode: '2024' },
      gebiedenTotaal: 12,
      bevolkingBekend: 1,
      ...expected,
    })
    expect(rest.basis).toBe('afstand-tot-lijn')
    expect(new Set(punten.map(({ ladder }) => ladder))).toEqual(new Set(ses))
  })

  it('of a survey goes by the intervals of its figures', async () => {
    const { sii, basis } = await inequalityIn('GM9901', 'peiling.wandelt-pct')
    expect([basis, sii.waarde > 0, (sii.onder ?? 0) < sii.waarde, sii.waarde < (sii.boven ?? 0)]).toEqual([
      'fout-van-cijfers',
      true,
      true,
      true,
    ])
  })

  it('of an estimate by a model has no interval', async () => {
    const { sii, rii, basis, punten } = await inequalityIn('GM9901', 'eenzaam-18plus')
    expect({ sii, rii, basis }).toEqual({
      sii: { waarde: expect.closeTo(-13.231578108206703, 9) },
      rii: { waarde: expect.closeTo(0.7538695191658653, 9) },
      basis: null,
    })
    expect(new Set(punten.map(({ waarde }) => waarde))).toEqual(new Set(eenzaam))
  })

  it('is refused with fewer than ten buurten, in a wijk as in a selection', async () => {
    await expect(inequalityIn('WK990101', 'leeftijd-65-plus-pct')).rejects.toThrow(
      'Centrum heeft 6 buurten. Om iets te zeggen over ongelijkheid zijn er minstens 10 nodig.',
    )
    await expect(inequalityIn('WK990102', 'leeftijd-65-plus-pct')).rejects.toThrow(
      'In Rand zijn van 5 van de 6 buurten cijfer en SES-score bekend.',
    )
    await expect(inequalityIn('BU99010101,BU99010102', 'leeftijd-65-plus-pct')).rejects.toThrow('2 buurten in Wilgenoord heeft 2 buurten')
  })

  it('is refused for counts, for the score itself and where nothing was imported', async () => {
    await expect(inequalityIn('GM9901', 'inwoners')).rejects.toThrow('past geen verschil naar sociaal-economische score')
    await expect(inequalityIn('GM9901', 'ses-score')).rejects.toThrow('past geen verschil naar sociaal-economische score')
    await expect(inequalityIn('GM9901', 'koopwoningen')).rejects.toThrow('ontbreekt dit cijfer of de SES-score')
  })
})

it('inequality holds for a selection as well, through all buurten of its wijken', async () => {
  const whole = await inequalityIn('GM9901', 'leeftijd-65-plus-pct')
  const { sii, gebied } = await inequalityIn('WK990101,WK990102', 'leeftijd-65-plus-pct')
  expect({ sii, naam: gebied.naam }).toEqual({ sii: whole.sii, naam: 'Wilgenoord' })
})
