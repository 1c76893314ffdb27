import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toonDelen } from './delen.ts'
import { mean, showMean } from './gemiddelde.ts'
import { showAanbeveling } from './samenvatten.ts'

const ids = ['nooit', 'zelden', 'soms', 'vaak']
const toon = (aantallen: readonly number[], isEen = true) =>
  toonDelen({ ids, n: aantallen.reduce((sum, one) => sum + one, 0), aantallen, kleinste: 10, isEen })
const said = (aantallen: readonly number[]) => {
  const found = toon(aantallen)
  return 'verborgen' in found ? found.verborgen : found.delen.map(({ id, ook = [], procent }) => [[id, ...ook].join('+'), procent])
}

describe('shares of an answer', () => {
  test.each([
    [
      'all of enough people are told',
      [10, 20, 30, 40],
      [
        ['nooit', 10],
        ['zelden', 20],
        ['soms', 30],
        ['vaak', 40],
      ],
    ],
    [
      'small ones that are enough together are told as one',
      [6, 20, 5, 29],
      [
        ['nooit+soms', 18],
        ['zelden', 33],
        ['vaak', 48],
      ],
    ],
    [
      'one that is small takes the smallest other with it',
      [3, 20, 15, 22],
      [
        ['nooit+soms', 30],
        ['zelden', 33],
        ['vaak', 37],
      ],
    ],
    [
      'that nobody chose an answer is small too',
      [0, 20, 15, 25],
      [
        ['nooit+soms', 25],
        ['zelden', 33],
        ['vaak', 42],
      ],
    ],
    ['with too few in all but one nothing is told', [2, 3, 4, 30], 'te-weinig'],
    ['what nearly everybody chose is not told', [0, 5, 6, 200], 'af-te-leiden'],
  ] as const)('%s', (_, aantallen, expected) => {
    expect(said(aantallen)).toEqual(expected)
  })

  test('of which people could choose several are left out, so that none follows from the others', () => {
    expect(toon([4, 30, 12, 24], false)).toMatchObject({
      delen: [
        { id: 'zelden', procent: 43 },
        { id: 'vaak', procent: 34 },
      ],
      teKlein: ['nooit', 'soms'],
    })
  })

  test('never tell a part, or what is left of the whole, of fewer than ten', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 }), aantallen => {
        const found = toon(aantallen)
        if ('verborgen' in found) return
        const sizes = found.delen.map(({ id, ook = [] }) =>
          [id, ...ook].reduce((sum, each) => sum + (aantallen[ids.indexOf(each)] ?? 0), 0),
        )
        expect(sizes.every(size => size >= 10 && found.n - size >= 10)).toBe(true)
        expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(found.n)
      }),
    )
  })
})

test('a recommendation score of which a class has few people is told coarsely', () => {
  const klassen = (aantallen: readonly (readonly [string, number])[]) =>
    aantallen.flatMap(([klasse, aantal]) => Array.from({ length: aantal }, () => klasse))
  const fine = showAanbeveling(
    klassen([
      ['aanrader', 20],
      ['neutraal', 10],
      ['afrader', 10],
    ]),
    { minstens: 30, kleinste: 10 },
  )
  const few = showAanbeveling(
    klassen([
      ['aanrader', 24],
      ['neutraal', 13],
      ['afrader', 3],
    ]),
    { minstens: 30, kleinste: 10 },
  )
  expect(fine).toMatchObject({ n: 40, score: 25 })
  expect(few).toEqual({ n: 40, score: 55, fout: null, onder: 30, boven: 80 })
})

describe('a mean of few people', () => {
  /** Every way in which so many people can divide over the scores 0 to 3, by what is told of it. */
  const byTold = (n: number, tell: (waarden: readonly number[]) => unknown) => {
    const counts = Array.from({ length: n + 1 }, (_, count) => count)
    const ways = counts.flatMap(a => counts.flatMap(b => counts.map(c => [a, b, c, n - a - b - c]))).filter(([, , , d]) => (d ?? -1) >= 0)
    return [
      ...Map.groupBy(ways, way =>
        JSON.stringify(tell(way.flatMap((count, score) => Array.from({ length: count }, () => score)))),
      ).entries(),
    ]
  }
  /** How many of these ways leave no doubt about how many people, fewer than ten, gave some score. */
  const betrayed = (told: ReturnType<typeof byTold>) =>
    told.filter(
      ([text, ways]) =>
        !text.includes('verborgen') &&
        [0, 1, 2, 3].some(score => {
          const possible = new Set(ways.map(way => way[score] ?? 0))
          return possible.size === 1 && [...possible].every(count => count > 0 && count < 10)
        }),
    ).length
  const grenzen = { laagst: 0, hoogst: 3 }

  test.each([7, 10, 11, 13, 30])(
    'of %i tells of no score how many people, fewer than ten, have it, which the exact mean and spread would',
    n => {
      const exact = byTold(n, waarden => (new Set(waarden).size < 2 ? { verborgen: true } : mean(waarden, grenzen)))
      const told = byTold(n, waarden => showMean(waarden, grenzen, n === 7 ? 7 : 10))
      expect([betrayed(exact) > 20, betrayed(told)]).toEqual([true, 0])
    },
  )

  test('is told in steps as large as one person can move it, with an interval that holds the exact one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6 }), { minLength: 10, maxLength: 80 }), waarden => {
        const scale = { laagst: 0, hoogst: 6 }
        const found = showMean(waarden, scale, 10)
        if ('verborgen' in found) return
        const exact = mean(waarden, scale)
        const { stap, onder, boven, gemiddelde } = found
        expect([stap >= 6 / waarden.length, Math.abs(gemiddelde - exact.gemiddelde) <= stap / 2 + 1e-9]).toEqual([true, true])
        expect([onder <= exact.onder + 1e-9, boven >= exact.boven - 1e-9]).toEqual([true, true])
      }),
    )
  })
})
