import { describe, expect, it } from 'vitest'
import { readKept } from '../../reference/fixtures/shared-causal.ts'
import { simulatePanel } from '../../reference/fixtures/simulated-panel.ts'
import { groupTimeEffects } from '../index.ts'
import { eventPath } from './event-path.ts'
import { makeReady } from './linear-program.ts'
import { breakdownValue, describeBreakdown, originalInterval, sensitivityIntervals } from './sensitivity.ts'
import type { EventEstimates } from './sensitivity.ts'

interface Line {
  readonly lb: number
  readonly ub: number
  readonly Mbar?: number
  readonly M?: number
}
interface Kept {
  readonly betahat: readonly number[]
  readonly sigma: readonly (readonly number[])[]
  readonly numPre: number
  readonly numPost: number
  readonly l_vec: readonly number[]
  readonly original: readonly { readonly lb: readonly [number]; readonly ub: readonly [number] }[]
  readonly rm: Readonly<Record<string, readonly Line[]>>
  readonly sd: Readonly<Record<string, readonly Line[]>>
}

const simulated = simulatePanel(300)
const columns = {
  unit: simulated.id,
  period: simulated.year,
  cohort: simulated.g,
  outcome: simulated.ylog,
  covariates: { x1: simulated.x1, x2: simulated.x2 },
}

describe.each(['honest-mpdta_cs.json', 'honest-ehec_twfe.json'])('sensitivity of %s, against HonestDiD', name => {
  const kept = readKept(name) as Kept
  const input: EventEstimates = {
    before: kept.numPre,
    after: kept.numPost,
    estimates: Float64Array.from(kept.betahat),
    covariance: Float64Array.from(kept.sigma.flat()),
    weights: Float64Array.from(kept.l_vec),
  }
  const original = originalInterval(input)
  const error = (original.upper - original.lower) / 2 / 1.959963984540054

  it('has the interval of parallel trends', () => {
    const { lb, ub } = kept.original[0]!
    expect([original.lower, original.upper]).toEqual([expect.closeTo(lb[0], 12), expect.closeTo(ub[0], 12)])
  })

  it('has the intervals of a fixed length', () => {
    const lines = kept.sd['FLCI_exact_quantile']!
    const found = sensitivityIntervals(
      input,
      lines.map(({ M }) => M!),
      { restriction: 'smooth' },
    )
    lines.forEach(({ lb, ub }, at) => expect(Math.max(Math.abs(found[at]!.lower - lb), Math.abs(found[at]!.upper - ub))).toBeLessThan(1e-6))
  })

  // HonestDiD reads its intervals off a grid of this step (wider when the bound is), and draws its own critical values for the hybrid.
  it.each([
    ['relative', 'conditional', 'Conditional', 1.05],
    ['relative', 'hybrid', 'C-LF', 2.5],
    ['smooth', 'conditional', 'Conditional', 1.3],
    ['smooth', 'hybrid', 'C-LF', 2.5],
  ] as const)('has the intervals of %s deviations by the %s test, to a step of its grid', (restriction, method, label, slack) => {
    const lines = (restriction === 'relative' ? kept.rm : kept.sd)[label]!
    const found = sensitivityIntervals(
      input,
      lines.map(({ Mbar, M }) => (Mbar ?? M)!),
      { restriction, method },
    )
    const steps = lines.flatMap(({ lb, ub }, at) =>
      [found[at]!.lower - lb, found[at]!.upper - ub].map(gap => Math.abs(gap) / ((40 * error) / 999)),
    )
    expect(steps.filter(step => step > slack)).toEqual([])
  })
})

describe('sensitivity of the simulated panel', () => {
  const path = eventPath(groupTimeEffects(columns, { control: 'never', base: 'universal' }), 'average')

  it('does not depend on the base period of the estimates', () => {
    const other = eventPath(groupTimeEffects(columns, { control: 'never', base: 'varying' }), 'average')
    expect(other.events).toEqual(path.events)
    other.estimates.forEach((value, at) => expect(value).toBeCloseTo(path.estimates[at]!, 10))
    other.covariance.forEach((value, at) => expect(value).toBeCloseTo(path.covariance[at]!, 12))
  })

  it('has a break-down value beyond which zero is in the interval, and before which it is not', () => {
    const value = breakdownValue(path)
    const [before, after] = sensitivityIntervals(path, [value * 0.9, value * 1.1])
    expect([value > 0.2, before!.upper < 0, after!.upper >= 0]).toEqual([true, true, true])
    expect(describeBreakdown(0.54)).toEqual({
      dutch:
        'De uitkomst blijft staan zolang de trends na de start niet meer dan 0,54 keer zo ver uit elkaar lopen als zij daarvoor ooit deden.',
      english: 'The result stands as long as trends drift apart after the start by no more than 0.54 times what they ever did before it.',
    })
  })

  it('widens as more is allowed', () => {
    const lengths = sensitivityIntervals(path, [0, 0.01, 0.02], { restriction: 'smooth' }).map(({ lower, upper }) => upper - lower)
    expect(lengths[0]! < lengths[1]! && lengths[1]! < lengths[2]!).toBe(true)
  })

  it('refuses a covariance that is none, and an amount below zero', () => {
    expect(() => sensitivityIntervals({ ...path, covariance: new Float64Array(path.covariance.length) }, [1])).toThrow(
      'De covariantie van de schattingen is niet positief',
    )
    expect(() => sensitivityIntervals(path, [-1])).toThrow('allowed is -1')
  })
})

describe('a linear program', () => {
  const ready = makeReady({ rows: 1, columns: 3, constraints: Float64Array.of(1, 2, 4), right: Float64Array.of(4) })

  it('is solved again and again from where it ended', () => {
    expect([ready.maximise([1, 1, 1]), ready.maximise([1, 3, 4]), ready.maximise([0, 0, 1])]).toEqual([
      { value: 4, solution: Float64Array.of(4, 0, 0) },
      { value: 6, solution: Float64Array.of(0, 2, 0) },
      { value: 1, solution: Float64Array.of(0, 0, 1) },
    ])
  })

  it('says so when nothing can be, or when there is no end', () => {
    expect(makeReady({ rows: 1, columns: 1, constraints: Float64Array.of(1), right: Float64Array.of(-1) }).maximise([1])).toBe('infeasible')
    expect(makeReady({ rows: 1, columns: 2, constraints: Float64Array.of(1, -1), right: Float64Array.of(1) }).maximise([1, 0])).toBe(
      'unbounded',
    )
  })
})
