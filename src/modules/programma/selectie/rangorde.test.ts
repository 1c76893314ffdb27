import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kandidaatOf, someGewichten, someKandidaten } from '#test/programma/kandidaten.ts'
import type { Gewichten } from './gewichten.ts'
import { defineGewichten, gelijkeGewichten, sharesOf } from './gewichten.ts'
import { rankKandidaten } from './rangorde.ts'
import type { Rangorde } from './rangorde.ts'

const molenveld = kandidaatOf('Molenveld', [4, 4, 4, 4, 4], 75)
const horst = kandidaatOf('De Horst', [5, 5, 5, 5, 5], 40)
const schans = kandidaatOf('De Schans', [4, 4, 4, 4, 4], 75)
const elzerbroek = kandidaatOf('Elzerbroek', [1, 2, 1, 2, 1], 90)

function placesOf({ plaatsen }: Rangorde): readonly (readonly [string, number])[] {
  return plaatsen.map(({ naam, rang }) => [naam, rang])
}

describe('the ranking of candidates', () => {
  it('puts the highest weighted mean first; equal ones share a place and stand by name', () => {
    const rangorde = rankKandidaten([molenveld, elzerbroek, horst, schans], gelijkeGewichten)
    expect(placesOf(rangorde)).toEqual([
      ['De Horst', 1],
      ['De Schans', 2],
      ['Molenveld', 2],
      ['Elzerbroek', 4],
    ])
    expect(rangorde.plaatsen.map(({ isGedeeld }) => isGedeeld)).toEqual([false, true, true, false])
    expect(rangorde.plaatsen.map(({ totaal }) => Number(totaal.toFixed(4)))).toEqual([4.6, 4, 4, 1.9333])
  })

  it('never drops who does not meet the condition, and says so', () => {
    const [first] = rankKandidaten([molenveld, horst], gelijkeGewichten).plaatsen
    expect(first).toMatchObject({ naam: 'De Horst', voorwaarde: 'niet-voldaan' })
  })

  it('gives no place to who misses something, and says what', () => {
    const half = kandidaatOf('Oosterpolder', [4, 4], null)
    const rangorde = rankKandidaten([half, molenveld], gelijkeGewichten)
    expect(placesOf(rangorde)).toEqual([['Molenveld', 1]])
    expect(rangorde.onvolledig).toEqual([
      {
        id: 'oosterpolder',
        naam: 'Oosterpolder',
        ontbreekt: ['keten', 'marktaandeel', 'urgentie', 'uitvoeringskracht'],
        zin: 'Oosterpolder heeft nog geen plaats: ‘Goede samenwerking’, ‘Marktaandeel van de alliantie’, ‘Duidelijke reden om te veranderen’ en ‘Kracht om het te doen’ zijn nog niet ingevuld.',
      },
    ])
  })

  it('does not ask for what does not count', () => {
    const only: Gewichten = { ...gelijkeGewichten, keten: 0, marktaandeel: 0, urgentie: 0, uitvoeringskracht: 0 }
    expect(placesOf(rankKandidaten([kandidaatOf('Oosterpolder', [4, 4], null)], only))).toEqual([['Oosterpolder', 1]])
  })

  it('says which weights it used', () => {
    const own = { ...gelijkeGewichten, bewoners: 5 }
    expect([gelijkeGewichten, own].map(gewichten => rankKandidaten([], gewichten).gewichtenZin)).toEqual([
      'Alle criteria tellen even zwaar. Dat is de gewone keuze; u kunt zelf andere gewichten kiezen.',
      'De gewichten zijn zelf gekozen: Enthousiaste professionals 10%, Betrokken bewoners 50%, Goede samenwerking 10%, Marktaandeel van de alliantie 10%, Duidelijke reden om te veranderen 10%, Kracht om het te doen 10%.',
    ])
  })

  it('refuses a candidate that is on the list twice', () => {
    expect(() => rankKandidaten([molenveld, molenveld], gelijkeGewichten)).toThrow(
      'Molenveld staat twee keer op de lijst van kandidaten. Haal er één weg.',
    )
  })

  it('does not depend on the order in which candidates and scores come', () => {
    fc.assert(
      fc.property(someKandidaten, someGewichten, (kandidaten, gewichten) => {
        const turned = kandidaten.toReversed().map(kandidaat => ({ ...kandidaat, scores: kandidaat.scores.toReversed() }))
        expect(rankKandidaten(turned, gewichten)).toEqual(rankKandidaten(kandidaten, gewichten))
      }),
    )
  })

  it('does not depend on the size of the weights, only on their proportions', () => {
    fc.assert(
      fc.property(someKandidaten, someGewichten, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (kandidaten, gewichten, factor) => {
        const scaled = Object.fromEntries(Object.entries(gewichten).map(([id, weight]) => [id, weight * factor])) as Gewichten
        expect(placesOf(rankKandidaten(kandidaten, scaled))).toEqual(placesOf(rankKandidaten(kandidaten, gewichten)))
      }),
    )
  })

  it('never gives a worse place for a higher score', () => {
    fc.assert(
      fc.property(someKandidaten, someGewichten, fc.nat(), fc.nat(), (kandidaten, gewichten, who, which) => {
        const lucky = kandidaten[who % kandidaten.length]
        if (!lucky) return
        const scores = lucky.scores.map((score, index) =>
          index === which % lucky.scores.length ? { ...score, score: Math.min(5, score.score + 1) } : score,
        )
        const after = rankKandidaten(
          kandidaten.map(kandidaat => (kandidaat === lucky ? { ...lucky, scores } : kandidaat)),
          gewichten,
        )
        const rankOf = ({ plaatsen }: Rangorde) => plaatsen.find(({ id }) => id === lucky.id)?.rang ?? Number.NaN
        expect(rankOf(after)).toBeLessThanOrEqual(rankOf(rankKandidaten(kandidaten, gewichten)))
      }),
    )
  })
})

describe('weights', () => {
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuse %s', weight => {
    expect(() => defineGewichten({ ...gelijkeGewichten, keten: weight })).toThrow(
      `Het gewicht ${weight} voor ‘Goede samenwerking’ kan niet. Geef 0 of een getal boven 0.`,
    )
  })

  it('refuse to be all zero', () => {
    const none: Gewichten = { 'eerste-lijn': 0, bewoners: 0, keten: 0, marktaandeel: 0, urgentie: 0, uitvoeringskracht: 0 }
    expect(() => defineGewichten(none)).toThrow('Alle gewichten zijn 0. Geef minstens één criterium een gewicht boven 0.')
  })

  it('add up to one, even when they are as large as numbers go', () => {
    const huge = { ...gelijkeGewichten, keten: 1e308, bewoners: 1e308 }
    expect(sharesOf(huge)).toMatchObject({ keten: 0.5, bewoners: 0.5 })
  })
})
