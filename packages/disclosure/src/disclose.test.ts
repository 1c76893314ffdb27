import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { disclose } from './disclose.ts'
import { DisclosureError } from './disclosure-error.ts'
import { openSolver } from './solver.ts'
import type { Solver } from './solver.ts'
import type { Release, Table } from './types.ts'

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})

const buurten = ['B1', 'B2', 'B3', 'B4'] as const

/** Four buurten in two wijken in one gemeente. */
function tableOf(counts: readonly number[]): Table {
  return {
    dimensions: { buurt: { parents: { B1: 'W1', B2: 'W1', B3: 'W2', B4: 'W2', W1: 'G1', W2: 'G1' } } },
    cells: buurten.map((buurt, index) => ({ key: { buurt }, count: counts[index] ?? 0 })),
  }
}

/** The numbers that each cell can have by what was released of it alone, as a reader would say: rounded is less than five away. */
function rangesOf({ cells }: Release): ReadonlyMap<string, readonly [number, number]> {
  return new Map(
    cells.map(({ key, status, value }) => {
      const shown = value ?? 0
      if (status === 'rounded') return [key['buurt'] ?? '', [Math.max(0, shown - 4), shown + 4] as const]
      if (status === 'published' || status === 'zero') return [key['buurt'] ?? '', [shown, shown] as const]
      return [key['buurt'] ?? '', [0, 160] as const]
    }),
  )
}

/** Tries every table of four counts up to forty that fits what was released, and collects what each buurt can be. Knows nothing of how it was made. */
function attack(release: Release): ReadonlyMap<string, ReadonlySet<number>> {
  const ranges = rangesOf(release)
  const fits = (code: string, count: number) => {
    const [low, high] = ranges.get(code) ?? [0, 160]
    return count >= low && count <= high
  }
  const possible = new Map(buurten.map(buurt => [buurt as string, new Set<number>()]))
  const all = Array.from({ length: 41 }, (_, count) => count)
  const pairs = (left: string, right: string, wijk: string) =>
    all.filter(a => fits(left, a)).flatMap(a => all.filter(b => fits(right, b) && fits(wijk, a + b)).map(b => [a, b] as const))
  const [first, second] = [pairs('B1', 'B2', 'W1'), pairs('B3', 'B4', 'W2')]
  const sumsOf = (found: readonly (readonly [number, number])[]) => [...new Set(found.map(([a, b]) => a + b))]
  const keep = (found: readonly (readonly [number, number])[], names: readonly [string, string], others: readonly number[]) => {
    for (const pair of found) {
      if (!others.some(sum => fits('G1', pair[0] + pair[1] + sum))) continue
      for (const [index, count] of pair.entries()) possible.get(names[index] ?? '')?.add(count)
    }
  }
  keep(first, ['B1', 'B2'], sumsOf(second))
  keep(second, ['B3', 'B4'], sumsOf(first))
  return possible
}

test('whoever tries every table that fits never finds a small count, and the true one is always possible', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }), counts => {
      const possible = attack(disclose(tableOf(counts), { solver, secret: 'test' }))
      for (const [index, count] of counts.entries()) {
        const found = possible.get(buurten[index] ?? '') ?? new Set<number>()
        expect(found.has(count)).toBe(true)
        if (count > 0 && count < 10) expect(found.size).toBeGreaterThan(1)
      }
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('the answer has every cell, totals too, and hides a small one', () => {
  const { cells } = disclose(tableOf([4, 25, 30, 28]), { solver, secret: 'test' })
  expect(cells.map(({ key }) => key['buurt'] ?? '').toSorted()).toEqual(['B1', 'B2', 'B3', 'B4', 'G1', 'W1', 'W2'])
  expect(cells.find(({ key }) => key['buurt'] === 'B1')).toMatchObject({ status: 'primary', value: null })
})

test('rules that let through more than the defaults are refused with the field', () => {
  const loose = () => disclose(tableOf([4, 25, 30, 28]), { solver, rules: { threshold: 5 } })
  expect(loose).toThrow(DisclosureError)
  expect(loose).toThrow(/threshold is 5/)
})
