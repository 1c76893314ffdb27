import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dsr, esp2013, FigureError, type DsrBand, type Interval, type NoInterval } from './index.ts'

const band = fc.record({
  events: fc.integer({ min: 0, max: 200 }),
  population: fc.integer({ min: 1, max: 20_000 }),
  weight: fc.integer({ min: 0, max: 7000 }),
})
const bands = fc
  .array(band, { minLength: 1, maxLength: 19 })
  .filter(list => list.reduce((sum, { events, weight }) => sum + (weight > 0 ? events : 0), 0) >= 10)

function given(interval: Interval | NoInterval): Interval {
  if (interval.waarde === null) throw new Error('this test expects an interval')
  return interval
}

test('the European standard of 2013 has 19 bands and 100,000 people', () => {
  expect([esp2013.length, esp2013.reduce((sum, weight) => sum + weight, 0), Object.isFrozen(esp2013)]).toEqual([19, 100_000, true])
})

test('an area with the same rate at every age has that rate, whatever the standard', () => {
  const area = esp2013.map((weight, age): DsrBand => ({ events: 10 * (age + 1), population: 1000 * (age + 1), weight }))
  expect(given(dsr(area, { per: 1000 })).waarde).toBeCloseTo(10, 10)
})

test('the interval encloses the rate, is never below 0, is wider at 99.8%, and does not mind the order or scale of the bands', () => {
  fc.assert(
    fc.property(bands, list => {
      const { waarde, onder, boven } = given(dsr(list))
      const sure = given(dsr(list, { betrouwbaarheid: 0.998 }))
      expect([0 <= onder, onder <= waarde, waarde <= boven]).toEqual([true, true, true])
      expect([sure.onder <= onder, boven <= sure.boven]).toEqual([true, true])
      const turned = given(
        dsr(
          list.toReversed().map(item => ({ ...item, weight: item.weight * 7 })),
          { per: 100 },
        ),
      )
      expect(turned.waarde).toBeCloseTo(waarde * 100, 8)
      expect(turned.boven).toBeCloseTo(boven * 100, 8)
    }),
  )
})

test('one person in a band with nearly all the weight makes the lower bound 0, not less', () => {
  const area = [
    { events: 1, population: 10, weight: 99_000 },
    { events: 9, population: 100_000, weight: 1000 },
  ]
  expect(given(dsr(area)).onder).toBe(0)
})

test('under 10 events the rate is not given, and a band without weight does not help', () => {
  const area = [{ events: 9, population: 1000, weight: 1 }]
  expect(dsr(area)).toEqual({ waarde: null, ontbreekt: 'onbetrouwbaar' })
  expect(dsr([...area, { events: 50, population: 1000, weight: 0 }])).toEqual({ waarde: null, ontbreekt: 'onbetrouwbaar' })
})

test('without people in a band that counts there is no rate, and without people in one that does not count there is', () => {
  const area = [{ events: 10, population: 1000, weight: 1 }]
  expect(dsr([...area, { events: 0, population: 0, weight: 1 }])).toEqual({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })
  expect(given(dsr([...area, { events: 0, population: 0, weight: 0 }])).waarde).toBe(0.01)
})

test.each<[string, DsrBand[]]>([
  ['no bands', []],
  ['no weight', [{ events: 10, population: 100, weight: 0 }]],
  ['events among nobody', [{ events: 10, population: 0, weight: 1 }]],
  ['a negative count', [{ events: -1, population: 10, weight: 1 }]],
  ['a population that is not a number', [{ events: 1, population: Number.NaN, weight: 1 }]],
  ['an infinite weight', [{ events: 1, population: 10, weight: Number.POSITIVE_INFINITY }]],
])('%s is refused', (_, list) => {
  expect(() => dsr(list)).toThrow(FigureError)
})
