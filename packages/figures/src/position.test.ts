import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FigureError, percentilePosition, quantile, sortedValues, verdelingOf } from './index.ts'

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 })

describe('the place of a value among others', () => {
  test.each([
    [[10, 20, 30, 40], 30, 0.625],
    [[10, 20, 30, 40], 5, 0],
    [[10, 20, 30, 40], 45, 1],
    [[10, 20, 30, 40], 25, 0.5],
    [[10, 20, 20, 20], 20, 0.625],
    [[7, 7, 7], 7, 0.5],
    [[7], 7, 0.5],
  ])('among %j the value %d stands at %d', (others, value, position) => {
    expect(percentilePosition(Float64Array.from(others), value)).toBe(position)
    expect(percentilePosition(others, value)).toBe(position)
  })

  test('is the share below plus half of the share that is equal, by plain counting', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -60, max: 60 }), (values, value) => {
        const below = values.filter(other => other < value).length
        const equal = values.filter(other => other === value).length
        expect(percentilePosition(sortedValues(values), value)).toBeCloseTo((below + equal / 2) / values.length, 12)
      }),
    )
  })

  test('is on average in the middle, for the values themselves', () => {
    fc.assert(
      fc.property(numbers, values => {
        const sorted = sortedValues(values)
        const sum = values.reduce((total, value) => total + (percentilePosition(sorted, value) ?? Number.NaN), 0)
        expect(sum / values.length).toBeCloseTo(0.5, 10)
      }),
    )
  })

  test('does not exist among nobody, nor for a missing figure', () => {
    expect(percentilePosition(new Float64Array(0), 5)).toBeNull()
    expect(() => percentilePosition([1, 2], Number.NaN)).toThrow(
      new FigureError('aantal-ongeldig', 'Een ontbrekend cijfer heeft geen plaats tussen de andere.'),
    )
  })
})

describe('the spread of all values', () => {
  test('goes from the lowest to the highest by quantiles', () => {
    const values = Float64Array.from({ length: 101 }, (_, index) => index)
    expect(verdelingOf(values)).toEqual({ min: 0, p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, max: 100 })
  })

  test('of one value is that value, and of no values does not exist', () => {
    expect(verdelingOf([3])).toEqual({ min: 3, p10: 3, p25: 3, p50: 3, p75: 3, p90: 3, max: 3 })
    expect([verdelingOf([]), quantile([], 0.5)]).toEqual([null, null])
  })

  test('rises with the share, stays within the values, and does not mind their first order', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p, q) => {
        const sorted = sortedValues(values)
        const low = quantile(sorted, Math.min(p, q)) ?? Number.NaN
        const high = quantile(sorted, Math.max(p, q)) ?? Number.NaN
        expect([Math.min(...values) <= low, low <= high + 1e-9, high <= Math.max(...values)]).toEqual([true, true, true])
        expect(quantile(sortedValues(values.toReversed()), p)).toBe(quantile(sorted, p))
      }),
    )
  })

  test.each([-0.1, 1.1, Number.NaN])('a quantile at %d is refused', p => {
    expect(() => quantile([1, 2], p)).toThrow(FigureError)
  })

  test('missing figures are left out, and the given column is not touched', () => {
    const column = Float64Array.from([3, Number.NaN, 1, -0, 10])
    expect(sortedValues(column)).toEqual(Float64Array.from([-0, 1, 3, 10]))
    expect(column).toEqual(Float64Array.from([3, Number.NaN, 1, -0, 10]))
  })
})
