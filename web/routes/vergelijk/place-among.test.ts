import { expect, test } from 'vitest'
import { placeAmong } from './place-among.ts'

const verdeling = { min: 0, p10: 4, p25: 10, p50: 20, p75: 40, p90: 60, max: 100 }

test.each([
  ['the lowest', 0, 0],
  ['the middle', 20, 0.5],
  ['halfway between the middle and the third quarter', 30, 0.625],
  ['the highest', 100, 1],
  ['beyond the highest', 130, 1],
  ['beyond the lowest', -3, 0],
] as const)('%s lies where as many areas lie below it', (_, waarde, place) => {
  expect(placeAmong(verdeling, waarde)).toBeCloseTo(place, 9)
})

test('where many areas share a figure, it lies in the middle of them', () => {
  expect(placeAmong({ ...verdeling, p10: 0, p25: 0 }, 0)).toBeCloseTo(0.125, 9)
  expect(placeAmong({ min: 5, p10: 5, p25: 5, p50: 5, p75: 5, p90: 5, max: 5 }, 5)).toBe(0.5)
})
