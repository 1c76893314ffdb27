import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { klasseOf, makeKlassen } from './klassen.ts'

describe('the classes of a map', () => {
  test('hold about as many areas each, and say which figures are in them', () => {
    expect(makeKlassen([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 40])).toEqual([
      { van: 1, tot: 3, aantal: 3 },
      { van: 4, tot: 6, aantal: 3 },
      { van: 7, tot: 9, aantal: 3 },
      { van: 10, tot: 12, aantal: 3 },
      { van: 13, tot: 40, aantal: 3 },
    ])
  })

  test('are fewer where areas are few or alike', () => {
    expect([makeKlassen([]), makeKlassen([0, 0, 0, 0, 0]), makeKlassen([1, 2]), makeKlassen([0, 0, 0, 0, 0, 0, 100])]).toEqual([
      [],
      [{ van: 0, tot: 0, aantal: 5 }],
      [{ van: 1, tot: 2, aantal: 2 }],
      [
        { van: 0, tot: 0, aantal: 6 },
        { van: 100, tot: 100, aantal: 1 },
      ],
    ])
  })

  test('hold every figure once, equal figures together, from low to high, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 30 }), { maxLength: 60 }), waarden => {
        const klassen = makeKlassen(waarden)
        expect(makeKlassen(waarden.toReversed())).toEqual(klassen)
        expect(klassen.map((_, nummer) => waarden.filter(waarde => klasseOf(klassen, waarde) === nummer).length)).toEqual(
          klassen.map(({ aantal }) => aantal),
        )
        expect(klassen.slice(1).every(({ van }, index) => van > (klassen[index]?.tot ?? van))).toBe(true)
      }),
    )
  })
})
