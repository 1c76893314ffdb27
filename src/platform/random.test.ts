import { describe, expect, test } from 'vitest'
import { cryptoRandom, seededRandom } from './random.ts'

describe('seeded chance', () => {
  test('gives the same row of numbers for the same text, on every machine', () => {
    const random = seededRandom('Duinzicht')
    const again = seededRandom('Duinzicht')
    const row = Array.from({ length: 5 }, () => random.integer(1_000_000))
    expect(Array.from({ length: 5 }, () => again.integer(1_000_000))).toEqual(row)
    expect(Array.from({ length: 5 }, () => seededRandom('Duinzichd').integer(1_000_000))).not.toEqual(row)
  })

  test('spreads evenly over its range', () => {
    const random = seededRandom('spreiding')
    const counts = Array.from({ length: 10 }, () => 0)
    for (let draw = 0; draw < 100_000; draw += 1) {
      const box = random.integer(10)
      counts[box] = (counts[box] ?? 0) + 1
    }
    const expected = 10_000
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(chiSquare).toBeLessThan(27.9) // the 0.001 point of chi-square with 9 degrees of freedom; the seed is fixed
  })
})

test.each([
  ['seeded', seededRandom('buurt')],
  ['crypto', cryptoRandom],
])('%s chance makes numbers in [0, 1), whole numbers below a bound, and uuids of version 4', (_name, random) => {
  const numbers = Array.from({ length: 200 }, () => random.next())
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true)
  expect(Array.from({ length: 200 }, () => random.integer(3)).every(number => [0, 1, 2].includes(number))).toBe(true)
  expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(() => random.integer(0)).toThrow('integer requires a whole number of at least 1, got 0')
})
