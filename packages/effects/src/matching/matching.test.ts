import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasShared, readColumns, readShared } from '../../reference/fixtures/shared-causal.ts'
import { seededChance } from '../numbers/chance.ts'
import { assign } from './assign.ts'
import { balanceOf, effectiveSize } from './balance.ts'
import { matchUnits } from './match.ts'
import type { MatchOptions } from './match.ts'
import { abadieImbens, matchedEffect } from './matched-effect.ts'

function makeUnits(count: number, seed: number) {
  const chance = seededChance(seed)
  const x = Array.from({ length: count }, () => chance.normal())
  const z = Array.from({ length: count }, () => chance.normal())
  const treated = x.map(value => (chance.normal() + value > 0.8 ? 1 : 0))
  treated[0] = 1
  return { treated, covariates: { x, z } }
}

describe('matching', () => {
  const units = makeUnits(80, 4)

  it('brings the groups together: the love plot shrinks', () => {
    const worst = (weights?: Float64Array): number => Math.max(...balanceOf(units, weights).map(({ difference }) => Math.abs(difference!)))
    const matching = matchUnits(units, { replace: true })
    expect(worst(matching.weights)).toBeLessThan(worst() / 2)
    expect(effectiveSize(matching.weights.filter((_, unit) => units.treated[unit] === 0))).toBeLessThanOrEqual(matching.pairs.length)
  })

  it('is never further apart in all when it is optimal', () => {
    const total = (options: MatchOptions): number => matchUnits(units, options).pairs.reduce((sum, { distance }) => sum + distance, 0)
    expect(total({ method: 'optimal' })).toBeLessThanOrEqual(total({ method: 'nearest' }))
  })

  it.each(['nearest', 'optimal'] as const)('(%s) never pairs neighbours or units of one team', method => {
    const mayNot = (one: number, other: number): boolean => Math.abs(one - other) < 10 || one % 7 === other % 7
    const { pairs } = matchUnits(units, { method, mayNot })
    expect(pairs.length).toBeGreaterThan(5)
    expect(pairs.filter(({ treated, comparison }) => mayNot(treated, comparison))).toEqual([])
  })

  it('says for whom there is nobody, and gives each treated unit its own number of comparisons', () => {
    const { pairs, unmatched } = matchUnits(units, { distance: 'propensity', caliper: 0.01 })
    expect(pairs.length + unmatched.length).toBe(units.treated.filter(each => each === 1).length)
    expect(unmatched.length).toBeGreaterThan(0)
    const twice = matchUnits(units, { ratio: 2, replace: true })
    expect(new Set(twice.pairs.map(({ treated, comparison }) => `${treated} ${comparison}`)).size).toBe(twice.pairs.length)
  })

  it.each<[string, Parameters<typeof matchUnits>, string]>([
    ['nobody treated', [{ treated: [0, 0], covariates: { x: [1, 2] } }], 'Geen enkele eenheid begint'],
    ['nobody to compare with', [{ treated: [1, 1], covariates: { x: [1, 2] } }], 'geen eenheden om mee te vergelijken'],
    [
      'a covariate that is the same for all',
      [{ treated: [1, 0, 0, 1], covariates: { x: [1, 1, 1, 1] } }],
      'Het kenmerk x is voor iedereen gelijk',
    ],
    [
      'covariates that separate',
      [{ treated: [1, 1, 0, 0, 0], covariates: { x: [9, 8, 1, 2, 3] } }, { distance: 'propensity' }],
      'scheiden de groepen helemaal',
    ],
    ['a missing figure', [{ treated: [1, 0], covariates: { x: [1, Number.NaN] } }], 'Rij 2, kolom x'],
    ['a caliper of zero', [makeUnits(20, 1), { caliper: 0 }], 'caliper is 0'],
    ['conditions that nobody meets', [makeUnits(20, 1), { mayNot: () => true }], 'Voor geen enkele eenheid'],
  ])('refuses %s', (_, call, sentence) => {
    expect(() => matchUnits(...call)).toThrow(sentence)
  })
})

describe('an assignment', () => {
  it('has the smallest total of all, as trying every one shows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Infinity)), { minLength: 4, maxLength: 4 }), {
          minLength: 3,
          maxLength: 3,
        }),
        costs => {
          const found = assign(3, 4, (row, column) => costs[row]![column]!)
          const value = (columns: readonly number[]): readonly [number, number] => [
            columns.filter(column => column >= 0).length,
            columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : costs[row]![column]!), 0),
          ]
          let best: readonly [number, number] = [-1, 0]
          const choices = [-1, 0, 1, 2, 3]
          for (const a of choices)
            for (const b of choices)
              for (const c of choices) {
                const columns = [a, b, c]
                const real = columns.filter(column => column >= 0)
                if (new Set(real).size < real.length || columns.some((column, row) => column >= 0 && costs[row]![column] === Infinity))
                  continue
                const own = value(columns)
                if (own[0] > best[0] || (own[0] === best[0] && own[1] < best[1])) best = own
              }
          expect(value([...found])).toEqual(best)
        },
      ),
    )
  })
})

interface Case {
  readonly pair_distance_sum?: number
  readonly pair_distance_sorted?: readonly number[]
  readonly distance_first10?: readonly number[]
  readonly balance_all: readonly Line[]
  readonly balance_matched: readonly Line[]
  readonly att: { readonly est: number; readonly se_HC1: number; readonly se_cluster_subclass_HC1: number | null }
}
type Line = Readonly<
  Record<'Means.Treated' | 'Means.Control' | 'Std..Mean.Diff.' | 'Var..Ratio' | 'eCDF.Mean' | 'eCDF.Max', number | null>
> & { readonly var: string }

describe.runIf(hasShared)('matching of the lalonde data, against MatchIt and Matching', () => {
  const table = hasShared ? readColumns('matchit_lalonde.csv') : {}
  const numbers = (name: string): number[] => (table[name] ?? []).map(Number)
  const race = (name: string): number[] => (table['race'] ?? []).map(own => (own === name ? 1 : 0))
  const plain = {
    age: numbers('age'),
    educ: numbers('educ'),
    racehispan: race('hispan'),
    racewhite: race('white'),
    married: numbers('married'),
    nodegree: numbers('nodegree'),
    re74: numbers('re74'),
    re75: numbers('re75'),
  }
  const full = { ...plain, raceblack: race('black') }
  const [treated, outcome] = [numbers('treat'), numbers('re78')]

  // Where controls with equal covariates are many, which of them is taken differs: then the distances are compared, and not who.
  it.each<[string, Record<string, number[]>, MatchOptions, 'who' | 'how far']>([
    ['lalonde_ps_nn', plain, { distance: 'propensity' }, 'who'],
    ['lalonde_ps_caliper02', plain, { distance: 'propensity', caliper: 0.2 }, 'who'],
    ['lalonde_ps_nn_replace', plain, { distance: 'propensity', replace: true }, 'how far'],
    ['lalonde_maha', full, {}, 'how far'],
    ['lalonde_maha_replace', full, { replace: true }, 'how far'],
    ['lalonde_euclid_scaled', full, { distance: 'scaled-euclidean' }, 'who'],
    ['lalonde_maha_pscaliper', plain, { distance: 'mahalanobis', on: ['age', 'educ', 're74', 're75'], caliper: 0.25 }, 'who'],
  ])('%s', (name, covariates, options, what) => {
    const expected = readShared(`matching/${name}.json`) as Case
    const units = { treated, covariates }
    const matching = matchUnits(units, options)
    const distances = matching.pairs.map(({ distance }) => distance).sort((a, b) => a - b)
    if (expected.pair_distance_sum !== undefined) {
      expect(Math.abs(distances.reduce((sum, own) => sum + own, 0) / expected.pair_distance_sum - 1)).toBeLessThan(1e-9)
      expect(distances.map((own, at) => Math.abs(own - expected.pair_distance_sorted![at]!)).filter(far => far > 1e-9)).toEqual([])
    }
    expected.distance_first10?.forEach((own, at) => expect(Math.abs(matching.propensity![at]! - own)).toBeLessThan(1e-8))
    const all = { treated, covariates: { ...full, ...(matching.propensity ? { distance: matching.propensity } : {}) } }
    expect(farLines(balanceOf(all), expected.balance_all)).toEqual([])
    const effect = matchedEffect(units, matching, outcome)
    if (what === 'how far') return
    expect(farLines(balanceOf(all, matching.weights), expected.balance_matched)).toEqual([])
    expect([Math.abs(effect.estimate / expected.att.est - 1) < 1e-9, Math.abs(effect.se / expected.att.se_HC1 - 1) < 1e-9]).toEqual([
      true,
      true,
    ])
    // Who of two equal controls is whose pair changes this error a little.
    expect(Math.abs(effect.sePairs! / expected.att.se_cluster_subclass_HC1! - 1)).toBeLessThan(0.02)
  })

  it.each([
    ['lalonde_maha_M1', {}],
    ['lalonde_maha_M4', { matches: 4 }],
    ['lalonde_invvar_M1', { scale: 'inverse-variance' }],
    ['lalonde_maha_M1_biasadj', { biasAdjusted: true }],
  ] as const)('%s: estimate and error of Abadie and Imbens', (name, options) => {
    const expected = (readShared('matching/abadie_imbens_lalonde.json') as Record<string, { est: number; se_ai: number }>)[name]!
    const found = abadieImbens({ treated, covariates: plain }, outcome, options)
    expect([Math.abs(found.estimate / expected.est - 1) < 1e-9, Math.abs(found.se / expected.se_ai - 1) < 1e-9]).toEqual([true, true])
  })
})

function farLines(found: ReturnType<typeof balanceOf>, expected: readonly Line[]): unknown[] {
  return expected.flatMap(line => {
    const own = found.find(({ covariate }) => covariate === line.var)
    const pairs = [
      [own?.treatedMean, line['Means.Treated']],
      [own?.comparisonMean, line['Means.Control']],
      [own?.difference, line['Std..Mean.Diff.']],
      [own?.varianceRatio, line['Var..Ratio']],
      [own?.cdfMean, line['eCDF.Mean']],
      [own?.cdfMax, line['eCDF.Max']],
    ] as const
    return pairs.filter(([a, b]) => b !== null && !(Math.abs(a! - b) < 1e-8 * Math.max(1, Math.abs(b)))).map(pair => [line.var, ...pair])
  })
}
