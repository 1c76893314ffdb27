import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulatePanel } from '../reference/fixtures/simulated-panel.ts'
import { drawWithoutReplacement, groupTimeEffects, seededChance, syntheticEffect, twoWayEffect } from './index.ts'
import type { GroupTimeOptions, PanelInput } from './index.ts'

const simulated = simulatePanel(90)
const input = { unit: simulated.id, period: simulated.year, cohort: simulated.g, outcome: simulated.ylog, covariates: { x1: simulated.x1 } }
const options: GroupTimeOptions = { bootstrap: { draws: 150, seed: 2 } }

/** All figures of an answer, in order. */
function figuresOf({ attGt, aggregate, preTest, bands }: ReturnType<typeof groupTimeEffects>): (number | null)[] {
  return [
    ...attGt.flatMap(({ estimate, se }) => [estimate, se]),
    ...[aggregate.simple, aggregate.group, aggregate.calendar, aggregate.dynamic].flatMap(({ estimate, se }) => [estimate, se]),
    preTest?.statistic ?? null,
    bands?.critical ?? null,
  ]
}

function change(own: PanelInput, of: (value: number) => number): PanelInput {
  return { ...own, outcome: Array.from(own.outcome, of) }
}

describe('what must not matter does not', () => {
  const plain = groupTimeEffects(input, options)

  it('the order of rows and the names of units: not a digit, in no estimator', () => {
    const synthetic = syntheticEffect(
      { unit: input.unit, period: input.period, cohort: input.cohort, outcome: input.outcome },
      { draws: 12 },
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), seed => {
        const order = [...drawWithoutReplacement(seededChance(seed), input.unit.length)]
        const pick = <T>(values: readonly T[]): T[] => order.map(row => values[row]!)
        const shuffled = {
          unit: pick(input.unit).map(unit => `buurt ${(unit * 37) % 91}`),
          period: pick(input.period),
          cohort: pick(input.cohort),
          outcome: pick(input.outcome),
        }
        expect(figuresOf(groupTimeEffects({ ...shuffled, covariates: { x1: pick(simulated.x1) } }, options))).toEqual(figuresOf(plain))
        const again = syntheticEffect(shuffled, { draws: 12 })
        expect([again.estimate, again.se]).toEqual([synthetic.estimate, synthetic.se])
      }),
      { numRuns: 4 },
    )
  })

  it('the unit of the outcome: figures scale along', () => {
    const scaled = figuresOf(
      groupTimeEffects(
        change(input, value => 1000 * value),
        options,
      ),
    )
    const expected = figuresOf(plain)
    scaled.slice(0, -2).forEach((value, at) => expect(value! / 1000).toBeCloseTo(expected[at]!, 10))
    expect(scaled.at(-2)).toBeCloseTo(expected.at(-2)!, 6)
  })

  it('a constant added to every outcome, or what all units share in a year', () => {
    const moved = { ...input, outcome: input.outcome.map((value, row) => value + 40 + 3 * Math.sin(input.period[row]!)) }
    figuresOf(groupTimeEffects(moved, options)).forEach((value, at) => expect(value).toBeCloseTo(figuresOf(plain)[at]!, 8))
    expect(twoWayEffect({ ...moved, covariates: {} }).estimate).toBeCloseTo(twoWayEffect({ ...input, covariates: {} }).estimate, 10)
  })

  it('the scale and middle of a covariate', () => {
    const other = { ...input, covariates: { x1: simulated.x1.map(value => 5e4 + 1e4 * value) } }
    figuresOf(groupTimeEffects(other, options)).forEach((value, at) => expect(value).toBeCloseTo(figuresOf(plain)[at]!, 8))
  })

  it.each(['dr', 'ipw', 'reg'] as const)('a control that stands there twice counts as one of double weight (%s)', method => {
    const twin = input.unit.find((_, row) => input.cohort[row] === 0)!
    const rows = input.unit.flatMap((unit, row) => (unit === twin ? [row] : []))
    const extend = <T>(values: readonly T[]): T[] => [...values, ...rows.map(row => values[row]!)]
    const twice = {
      unit: [...input.unit, ...rows.map(() => 9999)],
      period: extend(input.period),
      cohort: extend(input.cohort),
      outcome: extend(input.outcome),
      covariates: { x1: extend(simulated.x1) },
    }
    const weights = input.unit.map(unit => (unit === twin ? 2 : 1))
    const [one, other] = [groupTimeEffects(twice, { method }), groupTimeEffects({ ...input, weights }, { method })]
    one.attGt.forEach(({ estimate }, at) => expect(estimate).toBeCloseTo(other.attGt[at]!.estimate, 10))
  })

  it('repeated cross-sections of complete units without covariates give the same estimates, with larger errors', () => {
    const bare = {
      unit: input.unit,
      period: input.period,
      cohort: input.cohort,
      outcome: simulated.ylog.map((value, row) => value + simulated.x1[row]!),
    }
    const [panel, rows] = [groupTimeEffects(bare), groupTimeEffects(bare, { panel: false })]
    panel.attGt.forEach(({ estimate, se }, at) => {
      expect(rows.attGt[at]!.estimate).toBeCloseTo(estimate, 9)
      expect(rows.attGt[at]!.se!).toBeGreaterThan(se!)
    })
  })
})
