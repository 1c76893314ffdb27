import { disclose, DisclosureError, openSolver, type Table } from '@buurtwijs/disclosure'
import fc from 'fast-check'
import { expect, it } from 'vitest'

interface Highs {
  solve(text: string, options: object): { readonly Status: string; readonly ObjectiveValue: number }
}

function isLoader(found: unknown): found is () => Promise<Highs> {
  return typeof found === 'function'
}

const { default: load }: { readonly default: unknown } = await import('highs')
if (!isLoader(load)) throw new Error('the package highs does not export its loader')
const highs = await load()
const solver = await openSolver()

const parents = { B1: 'W1', B2: 'W1', B3: 'W1', B4: 'W2', B5: 'W2', B6: 'W2', W1: 'G1', W2: 'G1' } as const
const within: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map(buurt => [buurt, [buurt]])),
  W1: ['B1', 'B2', 'B3'],
  W2: ['B4', 'B5', 'B6'],
  G1: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
}

/** In each buurt what four organisations declared, sometimes nearly all of it by one. */
function tableOf(amounts: readonly (readonly number[])[]): Table {
  return {
    dimensions: { buurt: { parents } },
    cells: amounts.map((values, index) => ({
      key: { buurt: `B${index + 1}` },
      count: 30,
      contributors: values.map((value, place) => ({ id: `z${place + 1}`, value })),
    })),
  }
}

/** The most that a cell can be to an organisation that holds all that was released and knows its own part of every cell. */
function mostFor(self: number, amounts: readonly (readonly number[])[], published: ReadonlyMap<string, number>, cell: string): number {
  const sum = (codes: readonly string[]) => codes.join(' + ')
  const rows = [...published].map(([code, value], index) => ` s${index}: ${sum(within[code] ?? [])} = ${value}`)
  const bounds = amounts.map((values, index) => ` B${index + 1} >= ${values[self] ?? 0}`)
  const text = ['Maximize', ` obj: ${sum(within[cell] ?? [])}`, 'Subject To', ...rows, ' last: B1 >= 0', 'Bounds', ...bounds, 'End'].join(
    '\n',
  )
  const { Status, ObjectiveValue } = highs.solve(text, { output_flag: false })
  return Status === 'Optimal' ? ObjectiveValue : Infinity
}

const amount = fc.integer({ min: 1, max: 900 })
const ordinary = fc.tuple(amount, amount, amount, amount)
const dominated = fc.tuple(fc.integer({ min: 900, max: 20_000 }), fc.integer({ min: 1, max: 60 }), amount, fc.integer({ min: 1, max: 60 }))

it('no organisation can estimate the part of another to within a quarter, and no table has to be refused', () => {
  let [tried, refused, hidden] = [0, 0, 0]
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 2, arbitrary: ordinary }, dominated), { minLength: 6, maxLength: 6 }), amounts => {
      tried += 1
      try {
        const { cells } = disclose(tableOf(amounts), { solver })
        const published = new Map(cells.flatMap(({ key, value }) => (value === null ? [] : [[key['buurt'] ?? '', value] as const])))
        for (const code of Object.keys(within)) {
          const own = [0, 1, 2, 3].map(place =>
            (within[code] ?? []).reduce((sum, buurt) => sum + (amounts[Number(buurt.slice(1)) - 1]?.[place] ?? 0), 0),
          )
          const order = [0, 1, 2, 3].toSorted((a, b) => (own[b] ?? 0) - (own[a] ?? 0))
          const [largest, second] = [own[order[0] ?? 0] ?? 0, own[order[1] ?? 0] ?? 0]
          const most = mostFor(order[1] ?? 0, amounts, published, code)
          if (!published.has(code)) hidden += 1
          expect({ code, isSafe: most - second >= 1.25 * largest - 1e-3 * largest }).toEqual({ code, isSafe: true })
        }
      } catch (error) {
        if (!(error instanceof DisclosureError)) throw error
        refused += 1
      }
    }),
    { numRuns: 8, seed: 5 },
  )
  expect([tried, refused, hidden > 20]).toEqual([8, 0, true])
})
