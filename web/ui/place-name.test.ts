import { expect, test } from 'vitest'
import { placeName } from './place-name.ts'

const frame = { x: 0, y: 0, width: 480, height: 360 }
const size = 20

test('a name stands below its shape, and above it where the drawing ends', () => {
  expect(placeName({ left: 200, right: 240, top: 100, bottom: 140 }, frame, size)).toEqual({ x: 220, y: 162, anchor: 'middle' })
  expect(placeName({ left: 200, right: 240, top: 300, bottom: 354 }, frame, size)).toEqual({ x: 220, y: 290, anchor: 'middle' })
})

test('a shape from top to bottom carries its name, and no name is cut off at a side', () => {
  expect(placeName({ left: 0, right: 60, top: 6, bottom: 354 }, frame, size)).toEqual({ x: 30, y: 353, anchor: 'start' })
  expect(placeName({ left: 440, right: 474, top: 6, bottom: 354 }, frame, size)).toEqual({ x: 457, y: 353, anchor: 'end' })
})
