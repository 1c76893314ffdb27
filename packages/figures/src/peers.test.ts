import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPeers, placeOn, robustScale, stabilityOf, tabulatePeers, type Vergelijktabel } from './index.ts'

function rowOf({ waarden, maten }: Vergelijktabel, rij: number): Float32Array {
  return waarden.subarray(rij * maten, (rij + 1) * maten)
}

describe('the scale of a measure', () => {
  it('is the median, and the median distance to it as a standard deviation', () => {
    expect(robustScale([1, 2, 3, 4, 100])).toEqual({ midden: 3, spreiding: 1.482602218505602, uit: 'mad' })
  })

  it('is the middle half where more than half lies on the median, and none where that says nothing either', () => {
    expect(robustScale([5, 5, 5, 5, 5, 5, 0, 9, 9, 9])).toEqual({
      midden: 5,
      spreiding: expect.closeTo(3 / 1.3489795003921634, 12),
      uit: 'kwartielen',
    })
    expect(robustScale([5, 5, 5, 5, 9])).toBeNull()
    expect(robustScale([Number.NaN])).toBeNull()
  })

  it('places a figure, never further than five standard deviations, and leaves a missing one missing', () => {
    const schaal = { midden: 10, spreiding: 2, uit: 'mad' } as const
    expect([10, 14, 100, -100, Number.NaN].map(waarde => placeOn(schaal, waarde))).toEqual([0, 2, 5, -5, Number.NaN])
    expect(placeOn(null, 10)).toBeNaN()
  })
})

describe('the areas most like one', () => {
  const ouderen = [10, 20, 30, 40, 50, 60, 22]
  const huur = [50, 40, 30, 20, 10, 0, 41]
  const tabel = tabulatePeers([ouderen, huur])

  it('come nearest first, with the part of the distance that each measure has', () => {
    const found = nearestPeers(tabel, rowOf(tabel, 1), { gewichten: [1, 1], aantal: 2, isUitgesloten: rij => rij === 1 })
    expect(found.map(({ rij }) => rij)).toEqual([6, 0])
    const schaal = tabel.schalen.map(each => each?.spreiding ?? 0)
    const squares = [(2 / (schaal[0] ?? 1)) ** 2, (1 / (schaal[1] ?? 1)) ** 2]
    const total = (squares[0] ?? 0) + (squares[1] ?? 0)
    expect(found[0]).toEqual({
      rij: 6,
      afstand: expect.closeTo(Math.sqrt(total / 2), 6),
      aandelen: squares.map(square => expect.closeTo(square / total, 5)),
      bekend: 1,
    })
  })

  it('follow the weights: a measure of weight 0 plays no part', () => {
    const found = nearestPeers(tabel, rowOf(tabel, 1), { gewichten: [0, 1], aantal: 1, isUitgesloten: rij => rij === 1 })
    expect(found[0]).toMatchObject({ rij: 6, aandelen: [0, 1] })
  })

  it('are compared on what both have, and left out when that is too little', () => {
    const gaps = tabulatePeers([
      [1, 1.1, 2, 3, 4],
      [1, Number.NaN, 2, 3, 4],
      [1, 1, 2, 3, 4],
      [1, 1, 2, 3, 4],
      [1, 1, 2, 3, 4],
    ])
    const options = { gewichten: [1, 1, 1, 1, 1], isUitgesloten: (rij: number) => rij === 0 }
    const found = nearestPeers(gaps, rowOf(gaps, 0), options)
    expect(found[0]).toMatchObject({ rij: 1, bekend: 0.8 })
    expect(found[0]?.aandelen[1]).toBeNaN()
    expect(nearestPeers(gaps, rowOf(gaps, 0), { ...options, minstBekend: 0.9 }).map(({ rij }) => rij)).toEqual([2, 3, 4])
    expect(nearestPeers(gaps, [Number.NaN, Number.NaN, 0, 0, 0], options)).toEqual([])
  })

  it('are those that sorting all of them gives, whatever is missing', () => {
    const cell = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -40, max: 40 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 60, maxLength: 60 }), { minLength: 3, maxLength: 6 }), kolommen => {
        const many = tabulatePeers(kolommen)
        const gewichten = kolommen.map((_, maat) => 1 + (maat % 3))
        const found = nearestPeers(many, rowOf(many, 0), { gewichten, minstBekend: 0.5 })
        expect(found.map(({ rij }) => rij)).toEqual(sortAll(many, gewichten).slice(0, 15))
      }),
      { numRuns: 60 },
    )
  })

  it('need a weight for each measure, one of them above 0', () => {
    expect(() => nearestPeers(tabel, [0, 0], { gewichten: [0, 0] })).toThrow('Geef elke maat een gewicht')
    expect(() => nearestPeers(tabel, [0, 0], { gewichten: [1] })).toThrow('Geef elke maat een gewicht')
    expect(() => tabulatePeers([])).toThrow('Er zijn geen maten')
  })
})

/** The same answer the slow way. */
function sortAll(tabel: Vergelijktabel, gewichten: readonly number[]): number[] {
  const own = rowOf(tabel, 0)
  const usable = gewichten.map((gewicht, maat) => (tabel.schalen[maat] ? gewicht : 0))
  const all = usable.reduce((sum, gewicht) => sum + gewicht, 0)
  const distances = Array.from({ length: tabel.gebieden }, (_, rij) => {
    const row = rowOf(tabel, rij)
    let [total, known] = [0, 0]
    for (const [maat, gewicht] of usable.entries()) {
      const difference = (row[maat] ?? Number.NaN) - (own[maat] ?? Number.NaN)
      if (gewicht === 0 || Number.isNaN(difference)) continue
      known += gewicht
      total += gewicht * difference ** 2
    }
    return { rij, afstand: known > 0 && known >= all / 2 ? total / known : Number.NaN }
  })
  return distances
    .filter(({ afstand }) => !Number.isNaN(afstand))
    .toSorted((a, b) => a.afstand - b.afstand || a.rij - b.rij)
    .map(({ rij }) => rij)
}

it('a list is steady when four in five stayed, fairly so when half did', () => {
  const nu = ['a', 'b', 'c', 'd', 'e']
  expect(stabilityOf(nu, ['e', 'd', 'c', 'b', 'x'])).toEqual({ woord: 'vast', gebleven: 4 })
  expect(stabilityOf(nu, ['a', 'b', 'c', 'x', 'y'])).toEqual({ woord: 'redelijk-vast', gebleven: 3 })
  expect(stabilityOf(nu, ['a', 'b'])).toEqual({ woord: 'wisselend', gebleven: 2 })
  expect(() => stabilityOf([], nu)).toThrow('Een lege lijst')
})
