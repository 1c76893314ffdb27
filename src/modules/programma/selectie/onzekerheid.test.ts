import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '#src/platform/random.ts'
import { drawShares } from './draw.ts'
import { gescoord, kandidaatOf, scoreOf, someGewichten, someKandidaten } from '#test/programma/kandidaten.ts'
import type { Gewichten } from './gewichten.ts'
import { gelijkeGewichten } from './gewichten.ts'
import type { Schudden, SchudOpdracht } from './onzekerheid.ts'
import { gewoonSchudden, saySchudden, shakeRangorde } from './onzekerheid.ts'

const calm: Schudden = { trekkingen: 200, concentratie: Number.POSITIVE_INFINITY, beoordelaarsfout: 0, zaad: 'stil' }
const two: Gewichten = { 'eerste-lijn': 1, bewoners: 1, keten: 0, marktaandeel: 0, urgentie: 0, uitvoeringskracht: 0 }

function shake(change: Partial<SchudOpdracht>) {
  return shakeRangorde({
    kandidaten: [],
    gewichten: gelijkeGewichten,
    plaatsen: 2,
    schudden: { ...gewoonSchudden, zaad: 'cohort 2' },
    seeded: seededRandom,
    ...change,
  })
}

describe('how sure a place is', () => {
  const kandidaten = [
    kandidaatOf('Molenveld', [4, 4, 4, 4, 4], 75),
    kandidaatOf('De Horst', [5, 5, 5, 5, 5], 90),
    kandidaatOf('De Schans', [4, 4, 3, 4, 4], 75),
    kandidaatOf('Elzerbroek', [1, 1, 1, 2, 1], 55),
  ]

  it('is said in words beside each place', () => {
    expect(shake({ kandidaten }).map(({ rang, onder, boven, zin }) => [rang, onder, boven, zin])).toEqual([
      [
        1,
        1,
        1,
        'De Horst staat op plaats 1, ook als wij de gewichten en scores wat veranderen. Deze buurt staat dan vrijwel altijd bij de eerste 2.',
      ],
      [
        2,
        2,
        3,
        expect.stringMatching(
          /^Molenveld staat op plaats 2\. Veranderen wij de gewichten en scores wat, dan ligt de plaats meestal tussen 2 en 3\. In \d\d van de 100 keer staat deze buurt bij de eerste 2\.$/,
        ),
      ],
      [3, 2, 3, expect.stringMatching(/^De Schans staat op plaats 3\./)],
      [
        4,
        4,
        4,
        'Elzerbroek staat op plaats 4, ook als wij de gewichten en scores wat veranderen. Deze buurt staat dan vrijwel nooit bij de eerste 2.',
      ],
    ])
  })

  it('has the same digits for the same seed, in whatever order the candidates come', () => {
    expect(shake({ kandidaten: kandidaten.toReversed() })).toEqual(shake({ kandidaten }))
    const other = shake({ kandidaten, schudden: { ...gewoonSchudden, zaad: 'cohort 3' } })
    expect(other).not.toEqual(shake({ kandidaten }))
  })

  it('is the chance that the weights fall so, which scipy 1.17.1 knows: 1 - beta.cdf(0.4, 30, 30)', () => {
    const scorers = ['Mirjam', 'Fatima']
    const agreed = (naam: string, a: number, b: number) =>
      kandidaatOf(naam, [], 60, {
        scores: scorers.flatMap(beoordelaar => [scoreOf('eerste-lijn', a, { beoordelaar }), scoreOf('bewoners', b, { beoordelaar })]),
      })
    const [first] = shake({
      kandidaten: [agreed('Molenveld', 5, 1), agreed('De Horst', 2, 3)],
      gewichten: two,
      plaatsen: 1,
      schudden: { ...gewoonSchudden, trekkingen: 40_000, zaad: 'bèta' },
    })
    expect(first?.naam).toBe('Molenveld')
    expect(first?.kansOpPlaats).toBeCloseTo(0.940_448, 2)
  })

  it('follows who scored: with two scorers of 1 and 5 the mean is 1, 3 or 5 as a coin falls twice', () => {
    const divided = kandidaatOf('De Horst', [], 60, {
      scores: [scoreOf('bewoners', 1), scoreOf('bewoners', 5, { beoordelaar: 'Fatima' })],
    })
    const agreed = kandidaatOf('Molenveld', [], 60, {
      scores: [scoreOf('bewoners', 4), scoreOf('bewoners', 4, { beoordelaar: 'Fatima' })],
    })
    const found = shake({
      kandidaten: [divided, agreed],
      gewichten: { ...two, 'eerste-lijn': 0 },
      plaatsen: 1,
      schudden: { ...calm, trekkingen: 40_000 },
    })
    expect(found.map(({ naam, kansOpPlaats }) => [naam, Math.round(kansOpPlaats * 100)])).toEqual([
      ['Molenveld', 75],
      ['De Horst', 25],
    ])
  })

  it('counts on the stated error where one person scored: a point up or down, each one time in four', () => {
    const alone = kandidaatOf('De Horst', [3, 3], 60)
    const agreed = kandidaatOf('Molenveld', [], 60, {
      scores: ['Mirjam', 'Fatima'].map(beoordelaar => scoreOf('eerste-lijn', 3, { beoordelaar })),
    })
    const [horst] = shake({
      kandidaten: [alone, agreed],
      gewichten: { ...two, bewoners: 0 },
      plaatsen: 1,
      schudden: { ...calm, beoordelaarsfout: 0.25, trekkingen: 40_000 },
    })
    // Above in a quarter of the draws, equal (and so half a place) in half of them.
    expect(horst?.kansOpPlaats).toBeCloseTo(0.5, 1)
    expect([horst?.onder, horst?.boven]).toEqual([1, 2])
  })

  it('leaves every place where it is when nothing is shaken and nobody disagrees', () => {
    const agreed = someKandidaten.map(all =>
      all.map(kandidaat => ({ ...kandidaat, scores: kandidaat.scores.filter(({ beoordelaar }) => beoordelaar === 'beoordelaar 0') })),
    )
    fc.assert(
      fc.property(agreed, someGewichten, (some, gewichten) => {
        const found = shake({ kandidaten: some, gewichten, schudden: calm })
        expect(found.map(({ onder, boven }) => [onder, boven])).toEqual(found.map(({ rang }) => [rang, rang]))
      }),
      { numRuns: 30 },
    )
  })

  it('always holds the place itself, and hands out exactly as many places as there are', () => {
    fc.assert(
      fc.property(someKandidaten, someGewichten, fc.integer({ min: 1, max: 10 }), (some, gewichten, plaatsen) => {
        const found = shake({ kandidaten: some, gewichten, plaatsen, schudden: { ...gewoonSchudden, trekkingen: 60, zaad: 'x' } })
        expect(found.filter(({ rang, onder, boven }) => rang < onder || rang > boven)).toEqual([])
        const places = found.reduce((sum, { kansOpPlaats }) => sum + kansOpPlaats, 0)
        expect(places).toBeCloseTo(Math.min(plaatsen, some.length), 6)
      }),
      { numRuns: 50 },
    )
  })

  it('says how it was shaken', () => {
    expect(saySchudden({ ...gewoonSchudden, zaad: 'cohort 2' })).toBe(
      'Wij maakten de rangorde 1000 keer opnieuw. De gewichten schoven elke keer wat (concentratie 60). Gaf één persoon een score, dan rekenden wij erop dat een ander in 25 van de 100 gevallen een punt meer geeft, en in 25 een punt minder.',
    )
  })

  it.each([
    [{ trekkingen: 0 }, '0 trekkingen kan niet. Geef een heel getal, zoals 1000.'],
    [{ concentratie: 0 }, 'Een concentratie van 0 kan niet. Geef een getal boven 0, zoals 60.'],
    [{ beoordelaarsfout: 0.6 }, 'Een beoordelaarsfout van 0.6 kan niet. Geef een getal van 0 tot en met 0,5.'],
  ])('refuses to be shaken by %j', (change, zin) => {
    expect(() => shake({ schudden: { ...calm, ...change } })).toThrow(zin)
  })
})

describe('drawn weights', () => {
  it('have the mean and the spread of the Dirichlet distribution', () => {
    const toeval = seededRandom('dirichlet')
    const shares = [1 / 6, 1 / 3, 0, 1 / 2]
    const draws = Array.from({ length: 50_000 }, () => drawShares(shares, 60, toeval))
    const momentsOf = (place: number) => {
      const values = draws.map(draw => draw[place] ?? Number.NaN)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length] as const
    }
    for (const [place, share] of shares.entries()) {
      const [mean, variance] = momentsOf(place)
      expect(Math.abs(mean - share)).toBeLessThan(0.002)
      expect(Math.abs(variance - (share * (1 - share)) / 61)).toBeLessThan(0.0002)
    }
  })

  it('lie as wide as the text says: a weight of 17% between 8% and 27% in 95 of 100 draws (scipy: 8.4% to 27.0%)', () => {
    const toeval = seededRandom('breedte')
    const shares = gescoord.map(() => 1 / 6).concat(1 / 6)
    const inside = Array.from({ length: 20_000 }, () => drawShares(shares, 60, toeval)[0] ?? 0).filter(w => w > 0.0844 && w < 0.2699)
    expect(inside.length / 20_000).toBeCloseTo(0.95, 2)
  })

  it('also come from small shapes, where most of a share falls to one', () => {
    const toeval = seededRandom('klein')
    const draws = Array.from({ length: 20_000 }, () => drawShares([0.5, 0.5], 1, toeval)[0] ?? 0)
    // Beta(1/2, 1/2), the arcsine distribution: below 0.1 in 2/π·asin(√0.1) of the draws.
    expect(draws.filter(share => share < 0.1).length / draws.length).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.1)), 2)
  })
})
