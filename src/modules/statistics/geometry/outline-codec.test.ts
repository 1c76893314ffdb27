import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeOutline, encodeOutline } from './outline-codec.ts'

const step = fc.integer({ min: -18_000_000, max: 18_000_000 })
const ring = fc.array(step, { maxLength: 30 }).map(steps => Int32Array.from(steps.slice(0, steps.length - (steps.length % 2))))
const outline = fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 4 })
const begin = fc.record({ x: step, y: step })

describe('an outline', () => {
  test('comes back from its bytes as it was, anywhere on earth', () => {
    fc.assert(
      fc.property(outline, begin, (polygonen, from) => {
        expect(decodeOutline(encodeOutline(polygonen, from), from)).toEqual(polygonen)
      }),
    )
  })

  test('takes two bytes for a corner near the one before', () => {
    const square = [[Int32Array.from([500_000, 5_200_000, 500_060, 5_200_000, 500_060, 5_200_060, 500_000, 5_200_060])]]
    expect(encodeOutline(square, { x: 500_000, y: 5_200_000 }).length).toBe(3 + 4 * 2)
  })

  test('that lost its end, or got more, is never half an outline', () => {
    fc.assert(
      fc.property(outline, fc.nat(), (polygonen, cut) => {
        const bytes = encodeOutline(polygonen, { x: 0, y: 0 })
        expect(() => decodeOutline(bytes.subarray(0, cut % bytes.length), { x: 0, y: 0 })).toThrow('requires its bytes whole')
        expect(() => decodeOutline(Buffer.concat([bytes, Buffer.from([0])]), { x: 0, y: 0 })).toThrow('requires its bytes whole')
      }),
    )
  })

  test('that claims more than its bytes can hold takes no memory', () => {
    expect(() => decodeOutline(Buffer.from([1, 1, 0xff, 0xff, 0xff, 0x7f]), { x: 0, y: 0 })).toThrow('requires its bytes whole')
  })
})
