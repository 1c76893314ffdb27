import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addUpTotals, makeCube } from './cube.ts'
import { readDimension, withVirtual } from './dimension.ts'
import { isOutOfReach } from './out-of-reach.ts'
import { World } from './world.ts'

const maanden = ['m1', 'm2', 'm3', 'm4']
const plain = readDimension('periode', { parents: { m1: 'K1', m2: 'K1', m3: 'K2', m4: 'K2', K1: 'jaar', K2: 'jaar' } }, new Set(maanden))
/** A year in which the last month came: the quarter and the year as they were before stand behind the codes. */
const grown = withVirtual(plain, [
  { code: 'K2 before', leaves: ['m3'] },
  { code: 'jaar before', leaves: ['m1', 'm2', 'm3'] },
])
const cube = makeCube([grown])

interface Room {
  readonly below: number
  readonly above: number
}

const room = fc.record({ below: fc.integer({ min: 0, max: 3 }), above: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Infinity)) })

function setUp(counts: readonly number[], rooms: readonly Room[]) {
  const values = new Float64Array(cube.size)
  maanden.forEach((maand, index) => (values[grown.numberOf.get(maand) ?? 0] = counts[index] ?? 0))
  addUpTotals(cube, values)
  const low = Float64Array.from(values, (value, cell) => Math.max(0, value - (rooms[cell]?.below ?? 0)))
  const high = Float64Array.from(values, (value, cell) => value + (rooms[cell]?.above ?? 0))
  return { values, low, high }
}

/** Tries every table of four counts up to twelve. Knows nothing of how it is looked up. */
function isPossible({ values, low, high }: ReturnType<typeof setUp>, cell: number, direction: 1 | -1, distance: number): boolean {
  const all = Array.from({ length: 13 }, (_, count) => count)
  return all.some(a =>
    all.some(b =>
      all.some(c =>
        all.some(d => {
          const tried = new Float64Array(cube.size)
          ;[a, b, c, d].forEach((count, index) => (tried[grown.numberOf.get(maanden[index] ?? '') ?? 0] = count))
          addUpTotals(cube, tried)
          const moved = ((tried[cell] ?? 0) - (values[cell] ?? 0)) * direction
          return moved >= distance && tried.every((value, at) => value >= (low[at] ?? 0) && value <= (high[at] ?? 0))
        }),
      ),
    ),
  )
}

test('a cell is out of reach exactly when no table of its row fits what is known of each sum', () => {
  const found = { out: 0, within: 0 }
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
      fc.array(room, { minLength: cube.size, maxLength: cube.size }),
      fc.nat({ max: cube.size - 1 }),
      fc.constantFrom(1 as const, -1 as const),
      fc.integer({ min: 1, max: 4 }),
      (counts, rooms, cell, direction, distance) => {
        const row = setUp(counts, rooms)
        const hidden = { low: new Float64Array(cube.size), high: new Float64Array(cube.size).fill(Infinity) }
        const hiding = { hidden, costOf: () => Infinity, hide: () => undefined }
        const isOut = isOutOfReach(cube, new World(row.values, row, 1), { cell, direction, distance }, hiding)
        expect(isOut).toBe(!isPossible(row, cell, direction, distance))
        found[isOut ? 'out' : 'within'] += 1
      },
    ),
    { numRuns: 60, seed: 18 },
  )
  expect(Math.min(found.out, found.within)).toBeGreaterThan(10)
})

test('what may still be hidden does not stand in the way', () => {
  const row = setUp(
    [1, 1, 1, 1],
    Array.from({ length: cube.size }, () => ({ below: 0, above: 0 })),
  )
  const hidden = { low: new Float64Array(cube.size), high: new Float64Array(cube.size).fill(Infinity) }
  const wish = { cell: grown.numberOf.get('m4') ?? 0, direction: 1, distance: 3 } as const
  const ask = (costOf: () => number) => isOutOfReach(cube, new World(row.values, row, 1), wish, { hidden, costOf, hide: () => undefined })
  expect([ask(() => Infinity), ask(() => 1)]).toEqual([true, false])
})
