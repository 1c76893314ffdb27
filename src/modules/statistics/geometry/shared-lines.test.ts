import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { straightenRings } from './shared-lines.ts'

describe('rings that share borders', () => {
  test('lose what is less than a step beside the line, and keep the corners where lines meet', () => {
    const west = [0, 0, 10, 0, 11, 5, 10, 10, 10, 20, 0, 20]
    const east = [10, 20, 10, 10, 11, 5, 10, 0, 30, 0, 30, 20]
    expect(straightenRings([west, east])).toEqual([
      [10, 0, 10, 20, 0, 20, 0, 0],
      [10, 20, 10, 0, 30, 0, 30, 20],
    ])
  })

  test('give an area and the hole that it fills the same line, whichever way and wherever each begins', () => {
    const radius = fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 6, maxLength: 60 })
    fc.assert(
      fc.property(radius, fc.nat(), fc.boolean(), (radii, turn, isBackwards) => {
        const island = radii.map((r, i) => [
          Math.round(r * Math.cos((2 * Math.PI * i) / radii.length)),
          Math.round(r * Math.sin((2 * Math.PI * i) / radii.length)),
        ])
        const start = turn % island.length
        const turned = [...island.slice(start), ...island.slice(0, start)]
        const hole = isBackwards ? turned.toReversed() : turned
        const [one = [], other = []] = straightenRings([island.flat(), hole.flat()])
        expect(edgesOf(other)).toEqual(edgesOf(one))
      }),
    )
  })

  test('too small to have a border stay as they are', () => {
    expect(straightenRings([[1, 1, 1, 1], [], [0, 0, 1, 0, 1, 1]])).toEqual([[1, 1], [], [0, 0, 1, 0, 1, 1]])
  })
})

/** The sides of a ring without regard to direction. */
function edgesOf(ring: readonly number[]): readonly string[] {
  const corners = Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]},${ring[2 * i + 1]}`)
  return corners
    .map((corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner
      return corner < next ? `${corner} ${next}` : `${next} ${corner}`
    })
    .toSorted()
}
