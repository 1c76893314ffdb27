import { disclose, openSolver, type Release } from '@buurtwijs/disclosure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Attacker, withoutFigures, type Seen } from './attacker.ts'
import { buurten, detailsIn, groepen, someCount, tableOver, withSelecties, type MadeTable, type Parents } from './made-tables.ts'

const solver = await openSolver()
const secret = 'of the house'

function seen(release: Release, dimensions: MadeTable['dimensions']): Seen {
  return {
    cells: release.cells,
    details: Object.fromEntries(Object.entries(dimensions).map(([name, { parents }]) => [name, detailsIn(parents)])),
  }
}

function truthOf(table: MadeTable, key: Readonly<Record<string, string>>): number {
  const within = Object.entries(table.dimensions).map(
    ([name, { parents }]) => [name, new Set(detailsIn(parents)[key[name] ?? ''] ?? [key[name] ?? ''])] as const,
  )
  return table.cells.reduce((sum, cell) => sum + (within.every(([name, codes]) => codes.has(cell.key[name] ?? '')) ? cell.count : 0), 0)
}

/** Attacks every hidden cell of the last release with all that was ever released. */
function expectAttackFails(
  table: MadeTable,
  releases: readonly Seen[],
  last: Release,
  options: { base: number | null; threshold?: number; changed?: ReadonlySet<string> },
): void {
  const knowledge = { threshold: 10, ...options }
  const { threshold } = knowledge
  const small = Array.from({ length: threshold }, (_, count) => count)
  const attacker = new Attacker(releases, knowledge)
  const now = releases.at(-1)
  if (now === undefined) return
  // Statuses tell something by themselves, and so does what is out already; the figures of this release may not add to that.
  const bare = new Attacker([...releases.slice(0, -1), withoutFigures(now)], knowledge)
  const isInsider = options.changed !== undefined
  for (const { key, status } of last.cells) {
    const truth = truthOf(table, key)
    if (status === 'primary' && isInsider) {
      // Who knows where somebody left knows that totals moved by little; how many there are is still not told.
      const possible = small.filter(count => attacker.canBe(now, key, { atLeast: count, atMost: count }))
      expect({ key, isOpen: possible.length > 3 }).toEqual({ key, isOpen: true })
    } else if (status === 'primary') {
      const most = small.findLast(count => count > 1 && bare.canBe(now, key, { atLeast: count })) ?? 1
      const least = small.find(count => count > 0 && bare.canBe(now, key, { atMost: count })) ?? threshold - 1
      const found = {
        key,
        isHigh: attacker.canBe(now, key, { atLeast: most }),
        isLow: attacker.canBe(now, key, { atMost: least }),
        truth: truth < threshold,
      }
      expect(found).toEqual({ key, isHigh: true, isLow: true, truth: true })
    }
    if (status === 'secondary') {
      const isOpen = attacker.canBe(now, key, { atLeast: truth + 1 }) || attacker.canBe(now, key, { atMost: truth - 1 })
      expect({ key, isOpen, isSmall: truth < threshold }).toEqual({ key, isOpen: true, isSmall: false })
    }
    expect({ key, isPossible: attacker.canBe(now, key, { atLeast: truth, atMost: truth }) }).toEqual({ key, isPossible: true })
  }
}

it('an attacker loses on a table of staff, where seven are a group, and no figure is under seven', () => {
  fc.assert(
    fc.property(fc.array(someCount, { minLength: 15, maxLength: 15 }), counts => {
      const table = tableOver({ team: buurten, groep: groepen }, counts)
      const answer = disclose(table, { people: 'staff', solver, secret })
      expectAttackFails(table, [seen(answer, table.dimensions)], answer, { base: 5, threshold: 7 })
      expect(answer.cells.filter(({ value }) => value !== null && value < 7)).toEqual([])
    }),
    { numRuns: 10, seed: 15 },
  )
})

const cube = (parents: Readonly<Record<string, Parents>>) =>
  fc.array(someCount, { minLength: 12, maxLength: 60 }).map(counts => tableOver(parents, counts))

describe.each([5, null])('an attacker who solves for what is hidden, counts in multiples of %s', base => {
  const release = (table: MadeTable, earlier: readonly Release[] = []) =>
    disclose(table, { rules: { roundingBase: base }, earlier, solver, secret })

  it.each([
    ['a row of buurten', { buurt: buurten }, 20],
    ['buurten by group', { buurt: buurten, groep: groepen }, 12],
    ['overlapping selections', { buurt: withSelecties, groep: groepen }, 7],
    [
      'buurten by group by quarter',
      {
        buurt: { B1: 'W1', B2: 'W1', B3: 'W2', W1: 'G', W2: 'G' },
        groep: { v: 'alle', m: 'alle' },
        periode: { q1: 'j', q2: 'j', q3: 'j' },
      },
      3,
    ],
    ['periods that do not add up', { buurt: { B1: 'W1', B2: 'W1', B3: 'W1' }, periode: {} }, 20],
  ] satisfies readonly (readonly [string, Readonly<Record<string, Parents>>, number])[])('loses on %s', (_, dimensions, numRuns) => {
    const filled = 'periode' in dimensions && Object.keys(dimensions.periode ?? {}).length === 0
    fc.assert(
      fc.property(cube(filled ? { ...dimensions, periode: { p1: [], p2: [] } } : dimensions), table => {
        const made = filled ? { ...table, dimensions: { ...table.dimensions, periode: { parents: {} } } } : table
        const answer = release(made)
        expectAttackFails(made, [seen(answer, made.dimensions)], answer, { base })
      }),
      { numRuns, seed: 11 },
    )
  })

  it('loses when a quarter is added and the year so far grows', () => {
    const upTo = (quarters: readonly string[]): Readonly<Record<string, Parents>> => ({
      buurt: { B1: 'W1', B2: 'W1', B3: 'W1' },
      groep: { v: 'alle', m: 'alle' },
      periode: Object.fromEntries(quarters.map(quarter => [quarter, 'j'])),
    })
    fc.assert(
      fc.property(fc.array(someCount, { minLength: 18, maxLength: 18 }), counts => {
        const whole = tableOver(upTo(['q1', 'q2', 'q3']), counts)
        const first: MadeTable = {
          dimensions: { ...whole.dimensions, periode: { parents: upTo(['q1', 'q2'])['periode'] ?? {} } },
          cells: whole.cells.filter(({ key }) => key['periode'] !== 'q3'),
        }
        const before = release(first)
        const after = release(whole, [before])
        expectAttackFails(whole, [seen(before, first.dimensions), seen(after, whole.dimensions)], after, { base })
      }),
      { numRuns: 6, seed: 12 },
    )
  })

  it('loses when month after month is added, with the quarter and the year so far', () => {
    const upTo = (months: number): Readonly<Record<string, Parents>> => ({
      buurt: { B1: 'W1', B2: 'W1', B3: 'W2', B4: 'W2', W1: 'G', W2: 'G' },
      groep: { jong: 'alle', oud: 'alle' },
      periode: Object.fromEntries(
        Array.from({ length: months }, (_, n) => `K${Math.floor(n / 3) + 1}`).flatMap((quarter, n) => [
          [`m${n + 1}`, quarter],
          [quarter, 'jaar'],
        ]),
      ),
    })
    fc.assert(
      fc.property(fc.array(someCount, { minLength: 48, maxLength: 48 }), counts => {
        const whole = tableOver(upTo(6), counts)
        const releases: Release[] = []
        const known: Seen[] = []
        for (const months of [3, 4, 5, 6]) {
          const table: MadeTable = {
            dimensions: { ...whole.dimensions, periode: { parents: upTo(months)['periode'] ?? {} } },
            cells: whole.cells.filter(({ key }) => Number(key['periode']?.slice(1)) <= months),
          }
          const answer = release(table, releases)
          releases.push(answer)
          known.push(seen(answer, table.dimensions))
          if (months > 3) expectAttackFails(table, known, answer, { base })
        }
        expect(releases.map(({ cells }) => cells.some(({ key }) => key['periode'] === 'jaar'))).toEqual([true, true, true, true])
      }),
      { numRuns: 2, seed: 16 },
    )
  })

  it('loses when a selection is added to what was released before', () => {
    fc.assert(
      fc.property(fc.array(someCount, { minLength: 15, maxLength: 15 }), counts => {
        const first = tableOver({ buurt: buurten, groep: groepen }, counts)
        const second: MadeTable = { ...first, dimensions: { ...first.dimensions, buurt: { parents: withSelecties } } }
        const before = release(first)
        const after = release(second, [before])
        expectAttackFails(second, [seen(before, first.dimensions), seen(after, second.dimensions)], after, { base })
      }),
      { numRuns: 6, seed: 13 },
    )
  })

  it('loses when one person is taken out between two releases, also when it knows from where', () => {
    fc.assert(
      fc.property(fc.array(someCount, { minLength: 15, maxLength: 15 }), fc.nat({ max: 14 }), (counts, at) => {
        const first = tableOver({ buurt: buurten, groep: groepen }, counts)
        fc.pre((first.cells[at]?.count ?? 0) > 0)
        const second: MadeTable = {
          ...first,
          cells: first.cells.map((cell, index) => (index === at ? { ...cell, count: cell.count - 1 } : cell)),
        }
        const before = release(first)
        const after = release(second, [before])
        const key: Readonly<Record<string, string>> = second.cells[at]?.key ?? {}
        const changed = new Set([
          Object.entries(key)
            .map(([name, code]) => ` ${name}=${code}`)
            .join(''),
        ])
        expectAttackFails(second, [seen(before, first.dimensions), seen(after, second.dimensions)], after, { base, changed })
      }),
      { numRuns: 8, seed: 14 },
    )
  })
})
