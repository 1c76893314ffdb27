import { describe, expect, it } from 'vitest'
import { parseDatum } from '../datum.ts'
import { kandidaatOf, scoreOf } from '#test/programma/kandidaten.ts'
import type { Marktaandeel, Score } from './kandidaat.ts'
import { defineKandidaat, judgeCriterium, judgeVoorwaarde, sayVoorwaarde } from './kandidaat.ts'

function withScores(...scores: readonly Score[]) {
  return kandidaatOf('Molenveld', [], 62, { scores })
}

function withShare(change: Partial<Marktaandeel>) {
  return kandidaatOf('Molenveld', [], 62, {
    marktaandeel: { procent: 62, bron: 'Vektis 2023', datum: parseDatum('2025-01-10'), ...change },
  })
}

describe('a candidate', () => {
  it('is kept as it was put forward, without spaces around names', () => {
    const kandidaat = kandidaatOf('Molenveld', [4, 3, 5, 2, 4], 62)
    expect(defineKandidaat({ ...kandidaat, naam: ' Molenveld ' })).toEqual(kandidaat)
  })

  it.each([0, 6, 3.5, Number.NaN])('refuses a score of %s', score => {
    expect(() => defineKandidaat(withScores(scoreOf('keten', score)))).toThrow(
      `De score ${score} van Molenveld voor ‘Goede samenwerking’ kan niet. Geef een heel getal van 1 tot en met 5.`,
    )
  })

  it('refuses a score without evidence, without a person, or given twice on one day', () => {
    expect(() => defineKandidaat(withScores(scoreOf('keten', 4, { onderbouwing: ' ' })))).toThrow(
      'De score van Molenveld voor ‘Goede samenwerking’ heeft geen onderbouwing. Schrijf op waar de score op rust.',
    )
    expect(() => defineKandidaat(withScores(scoreOf('keten', 4, { beoordelaar: '' })))).toThrow('heeft geen beoordelaar')
    expect(() => defineKandidaat(withScores(scoreOf('keten', 4), scoreOf('keten', 5)))).toThrow(
      'Van Mirjam over ‘Goede samenwerking’ in Molenveld op 15 januari 2025 staan twee scores. Bewaar er één.',
    )
  })

  it.each([150, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a market share of %s%%', procent => {
    expect(() => defineKandidaat(withShare({ procent }))).toThrow(
      `Een marktaandeel van ${procent}% in Molenveld kan niet. Geef een getal van 0 tot en met 100.`,
    )
  })

  it('refuses a market share of which nobody says where it comes from', () => {
    expect(() => defineKandidaat(withShare({ bron: '  ' }))).toThrow('Het marktaandeel in Molenveld heeft geen bron.')
  })
})

describe('the judgement of a criterium', () => {
  it('is the mean of all who scored, with how far they lie apart', () => {
    const kandidaat = withScores(scoreOf('keten', 5, { beoordelaar: 'Fatima' }), scoreOf('keten', 2), scoreOf('bewoners', 1))
    expect(judgeCriterium(kandidaat, 'keten')).toEqual({
      criterium: 'keten',
      punten: 3.5,
      laagste: 2,
      hoogste: 5,
      spreiding: Math.sqrt(4.5),
      scores: [2, 5],
    })
  })

  it('follows somebody who scores again', () => {
    const kandidaat = withScores(scoreOf('keten', 2, { datum: parseDatum('2025-02-01') }), scoreOf('keten', 5))
    expect(judgeCriterium(kandidaat, 'keten')).toEqual({
      criterium: 'keten',
      punten: 2,
      laagste: 2,
      hoogste: 2,
      spreiding: null,
      scores: [2],
    })
  })

  it('is not there when nobody scored', () => {
    expect([judgeCriterium(withScores(), 'keten'), judgeCriterium(kandidaatOf('De Horst', [], null), 'marktaandeel')]).toEqual([null, null])
  })

  it('puts the market share on the same scale', () => {
    const points = [0, 50, 62, 100].map(procent => judgeCriterium(withShare({ procent }), 'marktaandeel')?.punten)
    expect(points).toEqual([1, 3, 3.48, 5])
  })
})

describe('the condition on the market share', () => {
  it('is met above one half, not at one half, and unknown without a figure', () => {
    const shares = [withShare({ procent: 50.5 }), withShare({ procent: 50 }), kandidaatOf('De Horst', [], null)]
    expect(shares.map(kandidaat => [judgeVoorwaarde(kandidaat), sayVoorwaarde(kandidaat)])).toEqual([
      [
        'voldaan',
        'Partners van de alliantie geven in Molenveld 50,5% van de wijkverpleging (Vektis 2023). Dat is meer dan de helft: aan de voorwaarde is voldaan.',
      ],
      [
        'niet-voldaan',
        'Partners van de alliantie geven in Molenveld 50% van de wijkverpleging (Vektis 2023). Dat is niet meer dan de helft: aan de voorwaarde is niet voldaan. Wie deze buurt toch kiest, schrijft op waarom.',
      ],
      ['onbekend', 'Het marktaandeel van de alliantie in De Horst is nog niet bekend. Zoek het op en noem de bron.'],
    ])
  })
})
