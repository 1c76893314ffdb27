import { expect, test } from 'vitest'
import type { Klassentelling } from '../../vragenlijsten/index.ts'
import { scoreVan } from './punten.ts'
import { leesKlassen } from './uit-vragenlijst.ts'

function golf(buurt: string, scores: readonly number[], wie: Klassentelling['wie'] = 'bewoners'): Klassentelling {
  return { buurt, instrument: 'carerqol', wie, gesloten: new Date('2025-05-01T12:00:00Z'), aantallen: {}, scores }
}
const spread = (aantal: number) => Array.from({ length: aantal }, (_, index) => (index % 4) / 4)
const told = (tellingen: readonly Klassentelling[]) =>
  leesKlassen(tellingen).map(({ plek, delen }) => [plek, delen['mensen'], delen['punten']])

test('buurten in which too few answered are one place when together they are enough, and in no total when they are not', () => {
  expect(told([golf('a', spread(20)), golf('b', spread(6)), golf('c', spread(7))])).toEqual([
    ['a', 20, 38],
    ['weinig', 13, 20],
  ])
  expect(told([golf('a', spread(20)), golf('b', spread(6))])).toEqual([['a', 20, 38]])
  expect(told([golf('a', spread(8), 'medewerkers')])).toEqual([['a', 8, 15]])
  // What nearly everybody scored says something of each of them.
  expect(told([golf('a', [...Array.from({ length: 19 }, () => 1), 0])])).toEqual([])
})

test('a mean is made of what was released, between what rounding and chance leave', () => {
  const of = (waarde: number | null) => ({ waarde, scheelt: 5 })
  const score = (punten: number | null, mensen: number | null) =>
    scoreVan(
      { laagst: 0, hoogst: 14 },
      new Map<string | null, ReturnType<typeof of>>([
        ['punten', of(punten)],
        ['samen', of(mensen)],
      ]),
      10,
    )
  // By hand: 125 of 5 x 40 is 0.625, of 14 is 8.75; at least 121 of 5 x 44 is 0.55, less 1.96 times the root of 0.55 x 0.45 / 36 is 0.3875, of 14 is 5.425.
  const found = score(125, 40)
  expect([found?.waarde, found?.tussen.onder.toFixed(3), found?.tussen.boven.toFixed(3)]).toEqual([8.75, '5.425', '12.094'])
  expect([score(null, 40), score(125, null)]).toEqual([null, null])
})
