import { describe, expect, test } from 'vitest'
import {
  byar,
  differenceOfProportions,
  dsr,
  exactPoisson,
  poissonInterval,
  quantile,
  wilson,
  zFor,
  type Interval,
  type NoInterval,
} from './index.ts'

/**
 * Values from software and papers that the field trusts. `digits` is how many decimals the source prints, or the accuracy that we
 * promise where that is coarser: eight decimals to 1e-8, four decimals to half a unit of the last.
 */
function expectBounds(interval: Interval | NoInterval, expected: readonly [number, number], tolerance: number): void {
  const found = interval.waarde === null ? [Number.NaN, Number.NaN] : [interval.onder, interval.boven]
  expect(
    found.map((bound, side) => Math.abs(bound - (expected[side] ?? Number.NaN)) <= tolerance),
    `${found.join(' to ')} beside ${expected.join(' to ')}`,
  ).toEqual([true, true])
}
const fourDecimals = 0.5e-4 + 1e-12
const fiveDecimals = 0.5e-5 + 1e-12
const at998 = { betrouwbaarheid: 0.998 }

describe('eight decimals, as PHEindicatormethods gives them', () => {
  test.each<[number, number, [number, number]]>([
    [10, 50, [0.1124375, 0.33037106]],
    [0, 20, [0, 0.16112516]],
    [20, 20, [0.83887485, 1]],
  ])('Wilson for %i of %i', (x, n, bounds) => {
    expectBounds(wilson(x, n), bounds, 1e-8)
  })

  test('a share of everyone ends at exactly 1, where plain arithmetic gives a hair more or less', () => {
    expect(wilson(20, 20)).toMatchObject({ waarde: 1, boven: 1 })
    expect(wilson(0, 20)).toMatchObject({ waarde: 0, onder: 0 })
  })

  test('Byar for 15 and exact Poisson for 5', () => {
    expectBounds(byar(15), [8.38926401, 24.74163134], 1e-8)
    expectBounds(exactPoisson(5), [1.62348639, 11.66833208], 1e-8)
  })

  test('a directly standardised rate per 1,000 in three bands', () => {
    const bands = [
      { events: 2, population: 1000, weight: 50 },
      { events: 8, population: 800, weight: 30 },
      { events: 25, population: 500, weight: 20 },
    ]
    const interval = dsr(bands, { per: 1000 })
    expectBounds(interval, [9.74060833, 19.48340263], 1e-8)
    expect(interval.waarde).toBeCloseTo(14, 10)
  })
})

describe('four and five decimals, at 95% and 99.8%', () => {
  test.each<[number, [number, number], [number, number], [number, number]]>([
    [10, [4.7874, 18.3915], [2.9163, 24.1937], [4.7954, 18.3904]],
    [25, [16.1743, 36.9065], [12.3045, 44.6748], [16.1787, 36.9049]],
    [65, [50.1632, 82.8491], [42.8803, 94.0003], [50.1656, 82.8478]],
    [100, [81.3621, 121.6279], [71.9037, 134.9436], [81.364, 121.6268]],
  ])('Byar and exact Poisson for %i', (x, byar95, byar998, exact95) => {
    expectBounds(byar(x), byar95, fourDecimals)
    expectBounds(poissonInterval(x), byar95, fourDecimals)
    expectBounds(byar(x, at998), byar998, fourDecimals)
    expectBounds(exactPoisson(x), exact95, fourDecimals)
  })

  test.each<[number, number, [number, number], [number, number]]>([
    [0, 20, [0, 0.16113], [0, 0.32317]],
    [5, 20, [0.11186, 0.4687], [0.07171, 0.58987]],
    [65, 100, [0.55254, 0.73636], [0.49549, 0.77835]],
    [12, 400, [0.01724, 0.0517], [0.0127, 0.06922]],
  ])('Wilson for %i of %i', (x, n, at95, bounds998) => {
    expectBounds(wilson(x, n), at95, fiveDecimals)
    expectBounds(wilson(x, n, at998), bounds998, fiveDecimals)
  })

  test.each<[number, number, number, number, [number, number]]>([
    [56, 70, 48, 80, [0.0524, 0.3339]],
    [9, 10, 3, 10, [0.1705, 0.809]],
    [6, 7, 2, 7, [0.0582, 0.8062]],
    [5, 56, 0, 29, [-0.0381, 0.1926]],
    [0, 10, 0, 20, [-0.1611, 0.2775]],
    [10, 10, 0, 10, [0.6075, 1]],
  ])('the difference of %i/%i and %i/%i, as in Newcombe (1998), method 10', (x1, n1, x2, n2, bounds) => {
    expectBounds(differenceOfProportions({ x: x1, n: n1 }, { x: x2, n: n2 }), bounds, fourDecimals)
  })
})

test('the normal quantile is the exact one: the rounded 3.0902 would miss Byar for 65 at 99.8%', () => {
  expect(zFor(0.95)).toBeCloseTo(1.959963984540054, 12)
  expect(zFor(0.998)).toBeCloseTo(3.090232306167813, 12)
})

test('quantiles are those of R type 7', () => {
  const quantiles = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map(p => quantile([1, 2, 3, 4, 10], p)?.toFixed(8))
  expect(quantiles).toEqual(['1', '1.4', '2', '3', '4', '7.6', '10'].map(text => Number(text).toFixed(8)))
})
