import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasShared, readColumns, readNumbers, readShared } from '../../reference/fixtures/shared-causal.ts'
import { simulatePanel } from '../../reference/fixtures/simulated-panel.ts'
import type { PanelInput } from '../index.ts'
import { seededChance } from '../numbers/chance.ts'
import { readPanel } from '../panel/read-panel.ts'
import { fitOnSimplex } from './simplex-fit.ts'
import { makeDesign } from './synthetic-design.ts'
import { syntheticEffect } from './synthetic-effect.ts'
import { placeboPerControl } from './synthetic-errors.ts'

const simulated = simulatePanel(200)
const input = { unit: simulated.id, period: simulated.year, cohort: simulated.g, outcome: simulated.ylog }

describe('weights on a simplex', () => {
  it('meet the conditions of the best ones, for any shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom(1e-9, 1e-3, 1, 100),
        fc.integer({ min: 1, max: 1e6 }),
        (rows, columns, ridge, seed) => {
          const chance = seededChance(seed)
          const a = Float64Array.from({ length: rows * columns }, () => chance.normal())
          const b = Float64Array.from({ length: rows }, () => chance.normal())
          const x = fitOnSimplex({ a, b, columns, ridge })
          const gap = b.map((value, i) => x.reduce((sum, weight, j) => sum + weight * a[i * columns + j]!, 0) - value)
          const gradient = x.map((weight, j) => ridge * weight + gap.reduce((sum, value, i) => sum + value * a[i * columns + j]!, 0))
          const least = Math.min(...gradient)
          expect(x.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
          expect(x.every((weight, j) => weight >= -1e-12 && (weight < 1e-7 || gradient[j]! - least < 1e-7 * (1 + ridge)))).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('synthetic difference in differences on the simulated panel', () => {
  it('weighs its cohorts by treated unit and period', () => {
    const { estimate, cohorts } = syntheticEffect(input, { errors: 'none' })
    const cells = cohorts.map(({ units, by }) => units * by.length)
    const total = cells.reduce((sum, cell) => sum + cell, 0)
    expect(estimate).toBeCloseTo(
      cohorts.reduce((sum, cohort, at) => sum + (cells[at]! / total) * cohort.estimate, 0),
      12,
    )
    expect(cohorts.map(({ group }) => group)).toEqual([2025, 2026, 2027])
  })

  it('finds a fall, with an error of each kind that is about as large', () => {
    const [placebo, jackknife, bootstrap] = (['placebo', 'jackknife', 'bootstrap'] as const).map(errors =>
      syntheticEffect(input, { errors, draws: 60 }),
    )
    expect(placebo!.upper! < 0).toBe(true)
    for (const { se } of [jackknife!, bootstrap!]) expect(Math.abs(Math.log(se! / placebo!.se!))).toBeLessThan(0.7)
  })

  it.each<[string, PanelInput, Parameters<typeof syntheticEffect>[1], string]>([
    [
      'one unit with the jackknife',
      { ...input, cohort: input.unit.map(unit => (unit === 1 ? 2025 : 0)) },
      { errors: 'jackknife' },
      'Er is maar één eenheid die begint',
    ],
    [
      'one period before the start',
      { ...input, cohort: input.cohort.map(cohort => (cohort === 0 ? 0 : 2020)) },
      {},
      'Er zijn 1 periodes voor de start',
    ],
    ['covariates', { ...input, covariates: { x1: simulated.x1 } }, {}, 'covariates is x1'],
  ])('refuses %s', (_, own, options, sentence) => {
    expect(() => syntheticEffect(own, options)).toThrow(sentence)
  })

  it('takes one treated unit with placebos', () => {
    expect(syntheticEffect({ ...input, cohort: input.unit.map(unit => (unit === 1 ? 2025 : 0)) }, { draws: 20 }).se).toBeGreaterThan(0)
  })
})

interface Answer {
  readonly estimate: number
  readonly estimate_exact_qp: number
  readonly omega_exact_qp?: readonly number[]
  readonly lambda_exact_qp?: readonly number[]
  readonly effect_curve: readonly number[]
  readonly placebo_each_control?: readonly number[]
  readonly placebo_sd_all?: number
  readonly se_placebo?: number
  readonly se_jackknife_fixed_weights?: number
  readonly se_bootstrap?: number
  readonly comparable_with_R: boolean
}

describe.runIf(hasShared)('synthetic controls on published data', () => {
  const methods = [
    ['sdid', 'synthdid'],
    ['sc', 'sc'],
    ['did', 'did'],
  ] as const

  it.each(methods)('California and its cigarettes: %s', (name, method) => {
    const { units, methods: answers } = readShared('synthdid/prop99.json') as { units: string[]; methods: Record<string, Answer> }
    const expected = answers[name]!
    const panel = readProp99()
    const { estimate, cohorts } = syntheticEffect(panel, { method, errors: 'none' })
    expect(Math.abs(estimate / expected.estimate_exact_qp - 1)).toBeLessThan(1e-8)
    const weights = new Map(cohorts[0]!.controls.map(({ unit, weight }) => [unit, weight]))
    expected.omega_exact_qp?.forEach((weight, at) => expect(Math.abs((weights.get(units[at]!) ?? 0) - weight)).toBeLessThan(1e-8))
    expected.lambda_exact_qp?.forEach((weight, at) => expect(Math.abs((cohorts[0]!.weights.lambda[at] ?? 0) - weight)).toBeLessThan(1e-8))
    expect(Math.abs(estimate - expected.estimate)).toBeLessThan(Math.abs(expected.estimate - expected.estimate_exact_qp) + 1e-6)

    const read = readPanel(panel)
    const placebos = placeboPerControl(makeDesign(read, method))
    const names = read.names.filter((_, unit) => read.cohorts[unit] === 0)
    // R stops early in each of these, by as much as in the estimate itself and up to eight times that.
    const slack = 1e-9 + 8 * Math.abs(expected.estimate - expected.estimate_exact_qp) + (method === 'synthdid' ? 0.05 : 0)
    names.forEach((unit, at) =>
      expect(Math.abs(placebos[at]! - expected.placebo_each_control![units.indexOf(String(unit))]!)).toBeLessThan(slack),
    )
    const mean = placebos.reduce((sum, value) => sum + value, 0) / placebos.length
    const spread = Math.sqrt(placebos.reduce((sum, value) => sum + (value - mean) ** 2, 0) / placebos.length)
    expect(Math.abs(spread / expected.placebo_sd_all! - 1)).toBeLessThan(0.002)
    expect(Math.abs(Math.log(syntheticEffect(panel, { method, draws: 400 }).se! / expected.se_placebo!))).toBeLessThan(0.15)
  })

  it.each(methods)('the castle doctrine of 2006: %s', (name, method) => {
    const expected = (readShared('synthdid/castle_2006.json') as { methods: Record<string, Answer> }).methods[name]!
    const panel = readCastle2006()
    const { estimate, se } = syntheticEffect(panel, { method, errors: 'jackknife' })
    expect(Math.abs(estimate / expected.estimate_exact_qp - 1)).toBeLessThan(1e-8)
    if (expected.comparable_with_R) {
      expect(Math.abs(se! / expected.se_jackknife_fixed_weights! - 1)).toBeLessThan(method === 'did' ? 1e-9 : 1e-3)
      expect(
        Math.abs(Math.log(syntheticEffect(panel, { method, errors: 'bootstrap', draws: 400 }).se! / expected.se_bootstrap!)),
      ).toBeLessThan(0.15)
    }
  })
})

function readProp99(): PanelInput {
  const table = readColumns('california_prop99.csv')
  return {
    unit: table['State']!,
    period: table['Year']!.map(Number),
    outcome: table['PacksPerCapita']!.map(Number),
    cohort: table['State']!.map(state => (state === 'California' ? 1989 : 0)),
  }
}

function readCastle2006(): PanelInput {
  const table = readNumbers('castle.csv')
  const rows = table['effyear']!.flatMap((year, row) => (year === 0 || year === 2006 ? [row] : []))
  const pick = (name: string): number[] => rows.map(row => table[name]![row]!)
  return { unit: pick('sid'), period: pick('year'), outcome: pick('l_homicide'), cohort: pick('effyear') }
}
