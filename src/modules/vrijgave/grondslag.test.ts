import { expect, test } from 'vitest'
import { nextGrondslag } from './grondslag.ts'
import type { RuweCel, Sleutel } from './reeks.ts'
import { sleutelTekst } from './reeks.ts'

const [mensen, punten] = [{ deel: 'mensen' }, { deel: 'punten' }]
const cell = (sleutel: Sleutel, aantal: number): RuweCel => ({ sleutel, aantal })
const mensenBij = ({ sleutel }: RuweCel) => (sleutel['deel'] === 'punten' ? mensen : null)

/** What the next release stands on, when the first one stood on so many people with so many points. */
function after(before: readonly [number, number], now: readonly [number, number], isHerzien = false): readonly number[] {
  const vorige = new Map([
    [sleutelTekst(mensen), { aantal: before[0] }],
    [sleutelTekst(punten), { aantal: before[1] }],
  ])
  const ruw = [cell(mensen, now[0]), cell(punten, now[1])]
  return nextGrondslag({ ruw, vorige, wasEr: () => true, drempel: 10, mensenBij, isHerzien }).map(({ aantal }) => aantal)
}

test('a sum over people waits as long as the people in it changed by fewer than the threshold, however much one of them had', () => {
  expect([after([40, 20], [39, 10]), after([40, 20], [31, 0]), after([40, 20], [30, 12])]).toEqual([
    [40, 20],
    [40, 20],
    [30, 12],
  ])
})

test('a sum over the same people waits as long as it changed by less than so many have on average', () => {
  expect([after([40, 400], [40, 480]), after([40, 400], [40, 560]), after([40, 20], [40, 12]), after([40, 20], [40, 12], true)]).toEqual([
    [40, 400],
    [40, 560],
    [40, 20],
    [40, 12],
  ])
})
