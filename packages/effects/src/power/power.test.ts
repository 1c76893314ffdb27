import { describe, expect, it } from 'vitest'
import { readKept } from '../../reference/fixtures/shared-causal.ts'
import { seededChance } from '../numbers/chance.ts'
import { designPower } from './design-power.ts'
import { designEffect, detectableMultiple, panelVariance, twoSampleDifference, twoSamplePower, twoSampleSize } from './formulas.ts'

interface TTest {
  readonly n: number
  readonly delta: number
  readonly sd: number
  readonly 'sig.level': number
  readonly power: number
}
interface Kept {
  readonly power_t_test: {
    readonly two_sided: Record<string, TTest>
    readonly one_sided: Record<string, TTest>
    readonly strict: { readonly a: number }
  }
  readonly bloom_multiplier: {
    readonly table: readonly { alpha: number; power: number; df: string; two_sided: number; one_sided: number }[]
  }
  readonly design_effect: { readonly table: readonly { m: number; icc: number; deff: number }[] }
  readonly mckenzie2012: {
    readonly table: readonly {
      m: number
      r: number
      rho: number
      nT: number
      nC: number
      var_post: number
      var_did: number
      var_ancova: number
    }[]
  }
}
const kept = readKept('power.json') as Kept
const near = (found: number, expected: number): boolean => Math.abs(found / expected - 1) < 1e-9

describe('power by formula, against R and the published tables', () => {
  it.each([
    ...Object.entries(kept.power_t_test.two_sided).map(([name, line]) => [2, name, line] as const),
    ...Object.entries(kept.power_t_test.one_sided).map(([name, line]) => [1, name, line] as const),
  ])('%s-sided, %s: power, difference and size follow from each other', (sides, _, line) => {
    const { n, delta: difference, sd, 'sig.level': alpha, power } = line
    // R solves for the size or the difference to about four digits.
    expect(Math.abs(twoSamplePower({ n, difference, sd, alpha, sides }) - power)).toBeLessThan(2e-5)
    expect(Math.abs(twoSampleDifference({ n, sd, alpha, sides, power }) / difference - 1)).toBeLessThan(2e-5)
    expect(Math.abs(twoSampleSize({ difference, sd, alpha, sides, power }) / n - 1)).toBeLessThan(2e-5)
  })

  it('has the power of the manual of R to nine digits, and the strict one', () => {
    const { n, delta: difference, sd, power } = kept.power_t_test.two_sided['a']!
    expect(near(twoSamplePower({ n, difference, sd }), power)).toBe(true)
    expect(twoSamplePower({ n: 20, difference: 0.85, sd: 1, strict: true })).toBeGreaterThan(
      twoSamplePower({ n: 20, difference: 0.85, sd: 1 }),
    )
  })

  it('has the multiples of Bloom, the design effects of Kish and the variances of McKenzie', () => {
    const far = [
      ...kept.bloom_multiplier.table.flatMap(({ alpha, power, df, two_sided, one_sided }) => [
        [detectableMultiple({ alpha, power, df: Number(df.replace('Inf', 'Infinity')) }), two_sided],
        [detectableMultiple({ alpha, power, df: Number(df.replace('Inf', 'Infinity')), sides: 1 }), one_sided],
      ]),
      ...kept.design_effect.table.map(({ m, icc, deff }) => [designEffect(m, icc), deff]),
      ...kept.mckenzie2012.table.flatMap(({ m, r, rho, nT, nC, var_post, var_did, var_ancova }) => {
        const { post, did, ancova } = panelVariance({ treated: nT, controls: nC, before: m, after: r, sd: 1, correlation: rho })
        return [
          [post, var_post],
          [did, var_did],
          [ancova, var_ancova],
        ]
      }),
    ].filter(([found, expected]) => !near(found!, expected!))
    expect(far).toEqual([])
  })
})

describe('power of a design', () => {
  const chance = seededChance(3)
  const history = Array.from({ length: 120 }, () => {
    const level = chance.normal()
    return Array.from({ length: 8 }, () => 100 + 10 * (Math.sqrt(0.6) * level + Math.sqrt(0.4) * chance.normal()))
  })

  it('agrees between the formula and trying it out, when the outcome is as the formula thinks', () => {
    const { simulated, ...formula } = designPower({
      treated: 20,
      controls: 60,
      before: 3,
      after: 2,
      outcome: { history },
      effect: -5,
      draws: 600,
      seed: 5,
    })
    expect([Math.abs(formula.sd - 10) < 1, Math.abs(formula.correlation - 0.6) < 0.1]).toEqual([true, true])
    expect(Math.abs(Math.log(simulated!.se / formula.se))).toBeLessThan(0.1)
    expect(Math.abs(simulated!.powerAtEffect! - formula.powerAtEffect!)).toBeLessThan(0.06)
    expect(simulated!.size > 0.03 && simulated!.size < 0.07).toBe(true)
  })

  it('sees smaller effects as years pass, and larger ones only when units share chance', () => {
    const question = { treated: 20, controls: 60, before: 3, after: 4, outcome: { sd: 10, correlation: 0.6 } }
    const { byAfter, detectable } = designPower(question)
    expect(byAfter.every((line, at) => at === 0 || line.detectable < byAfter[at - 1]!.detectable)).toBe(true)
    expect(designPower({ ...question, cluster: { size: 5, correlation: 0.05 } }).detectable / detectable).toBeCloseTo(Math.sqrt(1.2), 12)
  })

  it.each([
    [{ treated: 1 }, 'treated is 1'],
    [{ outcome: { sd: 0, correlation: 0 } }, 'sd is 0'],
    [{ outcome: { sd: 1, correlation: 1 } }, 'correlation is 1'],
    [{ outcome: { history: history.map(() => [1, 1, 1, 1, 1]) } }, 'overal gelijk'],
    [{ outcome: { history: history.map(row => row.slice(0, 3)) } }, 'Er zijn 3 periodes'],
    [{ power: 1 }, 'power is 1'],
  ])('refuses %o', (change, sentence) => {
    expect(() => designPower({ treated: 20, controls: 60, before: 3, after: 2, outcome: { sd: 10, correlation: 0.6 }, ...change })).toThrow(
      sentence,
    )
  })
})
