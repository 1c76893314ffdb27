import { expect, test } from 'vitest'
import { perJaar } from './paneel.ts'
import type { Telpunt } from './paneel.ts'

const uren = (periode: string, teller: number | null, noemer: number | null, plek = 'b1'): Telpunt => ({
  plek,
  periode,
  delen: new Map([
    ['teller', teller],
    ['noemer', noemer],
  ]),
})
const kwartalen = (jaar: number, ...cijfers: readonly (readonly [number | null, number])[]) =>
  cijfers.map(([teller, noemer], at) => uren(`${jaar}-Q${at + 1}`, teller, noemer))

test('a mean over a year is divided anew from what was counted in its quarters, so that a quarter with many clients counts for more', () => {
  const punten = [...kwartalen(2025, [600, 10], [600, 10], [600, 10], [2000, 50]), uren('2024', 700, 10, 'gebied-0a1b2c')]
  expect(perJaar('uren-wijkverpleging', punten)).toEqual([
    { plek: 'b1', isBuiten: false, jaar: 2025, waarde: 3800 / 80 },
    { plek: 'gebied-0a1b2c', isBuiten: true, jaar: 2024, waarde: 70 },
  ])
})

test('a year of which a quarter is missing or hidden has no figure', () => {
  expect(perJaar('uren-wijkverpleging', kwartalen(2025, [600, 10], [600, 10], [600, 10]))).toEqual([])
  expect(perJaar('uren-wijkverpleging', kwartalen(2025, [600, 10], [null, 10], [600, 10], [600, 10]))).toEqual([])
})

test('a count of a year is the year itself where that was released, and else the sum of its parts', () => {
  const aantal = (periode: string, waarde: number): Telpunt => ({ plek: 'b1', periode, delen: new Map([[null, waarde]]) })
  const parts = [1, 2, 3, 4].map(deel => aantal(`2025-Q${deel}`, 20))
  const valuesOf = (punten: readonly Telpunt[]) => perJaar('bewoners-deelname', punten).map(({ waarde }) => waarde)
  expect([valuesOf(parts), valuesOf([...parts, aantal('2025', 85)])]).toEqual([[80], [85]])
})

test('a share of a year is of everybody in its parts, whether these come as a whole or as the others', () => {
  const half = (deel: number, rest: Readonly<Record<string, number>>): Telpunt => ({
    plek: 'b1',
    periode: `2025-H${deel}`,
    delen: new Map(Object.entries({ wel: 20, ...rest })),
  })
  expect(perJaar('zelfredzaamheid', [half(1, { niet: 30 }), half(2, { samen: 30 })])).toEqual([
    { plek: 'b1', isBuiten: false, jaar: 2025, waarde: 50 },
  ])
})
