import { parseGebiedCode } from '@buurtwijs/figures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectToView } from './project-view.ts'
import type { Shape } from './shape.ts'
import { toGraden } from './shape.ts'
import { simplifyRing } from './view-path.ts'

function shape(text: string, rings: readonly (readonly number[])[]): Shape {
  const { code, soort } = parseGebiedCode(text)
  const xs = rings.flat().filter((_, index) => index % 2 === 0)
  const ys = rings.flat().filter((_, index) => index % 2 === 1)
  const kader = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(steps => toGraden(steps))
  const [west = 0, zuid = 0, oost = 0, noord = 0] = kader
  return {
    code,
    soort,
    naam: text,
    polygonen: [rings.map(ring => Int32Array.from(ring))],
    kader: [west, zuid, oost, noord],
    zwaartepunt: [(west + oost) / 2, (zuid + noord) / 2],
  }
}

/** Even-odd rule over a path of relative lines, for a point in the drawing. */
function covers(d: string, x: number, y: number): boolean {
  let isInside = false
  for (const ring of d.split('z').filter(part => part !== '')) {
    const corners = cornersOf(ring)
    for (const [index, [x1, y1]] of corners.entries()) {
      const [x0, y0] = corners.at(index - 1) ?? [0, 0]
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isInside = !isInside
    }
  }
  return isInside
}

function cornersOf(ring: string): [number, number][] {
  const corners: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of ring.matchAll(/([Mlhv])([^Mlhv]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([text]) => Number(text))
    const pairs =
      letter === 'h'
        ? numbers.map(dx => [dx, 0])
        : letter === 'v'
          ? numbers.map(dy => [0, dy])
          : numbers.flatMap((dx, index) => (index % 2 === 0 ? [[dx, numbers[index + 1] ?? 0]] : []))
    for (const [dx = 0, dy = 0] of pairs) {
      ;[x, y] = [x + dx, y + dy]
      corners.push([x, y])
    }
  }
  return corners
}

const size = { width: 120, height: 120, padding: 10 }

describe('a drawing of areas', () => {
  test('fits them with north up, narrowed as the field is, and holes left open', () => {
    // At 60 degrees north a degree of longitude is half as wide as one of latitude.
    const outer = [500_000, 5_999_000, 504_000, 5_999_000, 504_000, 6_001_000, 500_000, 6_001_000]
    const hole = [501_000, 5_999_500, 501_000, 6_000_500, 502_000, 6_000_500, 502_000, 5_999_500]
    const view = projectToView([shape('BU99010001', [outer, hole])], size)
    expect({ ...view, meterPerPixel: Math.round(view.meterPerPixel * 10) / 10 }).toEqual({
      viewBox: '0 0 120 120',
      paden: [{ code: 'BU99010001', naam: 'BU99010001', d: 'M10 10v100h100v-100zM35 35h25v50h-25z', midden: [60, 60] }],
      meterPerPixel: 22.3,
    })
  })

  test('shows an area too small to see as a speck in its place', () => {
    const large = shape('BU99010001', [[500_000, 5_200_000, 510_000, 5_200_000, 510_000, 5_210_000, 500_000, 5_210_000]])
    const small = shape('BU99010002', [[505_000, 5_205_000, 505_001, 5_205_000, 505_001, 5_205_001]])
    expect(projectToView([large, small], size).paden[1]?.d).toBe('M60 60h.5v.5h-.5z')
  })

  test('of nothing is empty', () => {
    expect(projectToView([], size).paden).toEqual([])
  })

  test('leaves no gap between neighbours, however their border runs', () => {
    // A border of random corners from north to south, with a third area that meets it halfway.
    const border = fc.array(fc.tuple(fc.integer({ min: -3_000, max: 3_000 }), fc.nat(9_999)), { minLength: 5, maxLength: 300 })
    fc.assert(
      fc.property(border, corners => {
        const heights = [...new Set(corners.map(([, y]) => y))].toSorted((a, b) => a - b)
        const line = heights.map((y, index) => [505_000 + (corners[index]?.[0] ?? 0), 5_200_000 + y])
        const half = line[Math.floor(line.length / 2)] ?? []
        const upTo = line.filter(([, y = 0]) => y <= (half[1] ?? 0))
        const from = line.filter(([, y = 0]) => y >= (half[1] ?? 0))
        const [bottom, top] = [
          [505_000, 5_199_000],
          [505_000, 5_211_000],
        ]
        const west = shape('BU99010001', [[500_000, 5_199_000, ...bottom, ...line.flat(), ...top, 500_000, 5_211_000]])
        const south = shape('BU99010002', [[...upTo.toReversed().flat(), ...bottom, 510_000, 5_199_000, 510_000, half[1] ?? 0]])
        const north = shape('BU99010003', [[...from.flat(), ...top, 510_000, 5_211_000, 510_000, half[1] ?? 0]])
        const view = projectToView([west, south, north], size)
        const wrong: unknown[] = []
        for (let y = 12.13; y < 108; y += 3.7) {
          for (let x = 40.29; x < 80; x += 0.61) {
            const count = view.paden.filter(({ d }) => covers(d, x, y)).length
            if (count !== 1) wrong.push({ x, y, count })
          }
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('of sixty buurten with two thousand corners each is a small page', () => {
    const buurten = Array.from({ length: 60 }, (_, nummer) => {
      const [x, y] = [500_000 + (nummer % 10) * 1_000, 5_200_000 + Math.floor(nummer / 10) * 1_000]
      const ring = Array.from({ length: 2_000 }, (_unused, i) => {
        const radius = 450 + 40 * Math.sin(i / 200) + 4 * Math.sin(i / 3)
        return [Math.round(x + radius * Math.cos((i * Math.PI) / 1000)), Math.round(y + radius * Math.sin((i * Math.PI) / 1000))]
      })
      return shape(`BU990100${String(nummer).padStart(2, '0')}`, [ring.flat()])
    })
    const { paden } = projectToView(buurten, { width: 600, height: 400, padding: 8 })
    expect(paden.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(25_000)
  })
})

describe('a ring on the grid', () => {
  test.each([
    {
      name: 'loses corners on a straight line, also where it closes',
      ring: [2, 0, 4, 0, 4, 4, 2, 4, 0, 4, 0, 0],
      expected: [4, 0, 4, 4, 0, 4, 0, 0],
    },
    { name: 'loses spikes and corners that repeat', ring: [0, 0, 4, 0, 8, 0, 4, 0, 4, 0, 4, 4, 0, 4], expected: [0, 0, 4, 0, 4, 4, 0, 4] },
    { name: 'without surface is nothing', ring: [0, 0, 4, 0, 8, 0], expected: [] },
    { name: 'of a point is nothing', ring: [1, 1, 1, 1, 1, 1], expected: [] },
  ])('$name', ({ ring, expected }) => {
    expect(simplifyRing(ring)).toEqual(expected)
  })
})
