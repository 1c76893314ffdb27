import { EffectError } from '../effect-error.ts'
import { findRoot, noncentralStudentLower, studentQuantile } from '../numbers/distributions.ts'

export interface TestShape {
  /** Chance of finding an effect that is not there; 0.05 unless told. */
  readonly alpha?: number
  readonly sides?: 1 | 2
  /** Counts a significant result in the wrong direction too. */
  readonly strict?: boolean
}

export interface TwoSamples extends TestShape {
  /** Units in each of the two groups. */
  readonly n: number
  readonly difference: number
  readonly sd: number
}

/** Power of a t-test between two groups of equal size. Definition of power.t.test of R: without the wrong direction unless strict. */
export function twoSamplePower({ n, difference, sd, alpha = 0.05, sides = 2, strict = false }: TwoSamples): number {
  requireAbove('n', n, 1)
  requireAbove('sd', sd, 0)
  const df = 2 * (n - 1)
  const critical = studentQuantile(1 - alpha / sides, df)
  const delta = (Math.sqrt(n / 2) * difference) / sd
  const right = 1 - noncentralStudentLower(critical, df, delta)
  return strict && sides === 2 ? right + noncentralStudentLower(-critical, df, delta) : right
}

/** The difference that is found with the given power. */
export function twoSampleDifference(options: Omit<TwoSamples, 'difference'> & { readonly power: number }): number {
  requireShare('power', options.power)
  return findRoot(difference => twoSamplePower({ ...options, difference }) - options.power, 0, 100 * options.sd, 1e-14 * options.sd)
}

/** A group larger than this is not looked for. */
const mostUnits = 1e7

/** Units per group that are needed; not rounded. */
export function twoSampleSize(options: Omit<TwoSamples, 'n'> & { readonly power: number }): number {
  requireShare('power', options.power)
  requireAbove('difference', Math.abs(options.difference), 0)
  const excess = (n: number): number => twoSamplePower({ ...options, n }) - options.power
  // Power grows with the size, and takes longest to calculate where it is large: so no larger than it has to be.
  let high = 4
  while (high < mostUnits && excess(high) < 0) high = Math.min(mostUnits, high * 2)
  return findRoot(excess, high === 4 ? 2 : high / 2, high, 1e-10)
}

/** How many errors an effect has to measure to be found with the given power. Source: Bloom (1995). */
export function detectableMultiple({
  alpha = 0.05,
  sides = 2,
  power,
  df = Infinity,
}: Omit<TestShape, 'strict'> & { readonly power: number; readonly df?: number }): number {
  requireShare('power', power)
  return studentQuantile(1 - alpha / sides, df) + studentQuantile(power, df)
}

/** How much larger a variance is when units come in clusters of `size` with an intra-cluster correlation. Source: Kish (1965). */
export function designEffect(size: number, correlation: number): number {
  return 1 + (size - 1) * correlation
}

export interface PanelShape {
  readonly treated: number
  readonly controls: number
  /** Measurements of each unit before and after the start. */
  readonly before: number
  readonly after: number
  /** Of the outcome between units, in one period. */
  readonly sd: number
  /** Correlation of two measurements of one unit. */
  readonly correlation: number
}

/** Variance of three estimates: after the start only, the difference of differences, and with the values before as covariate. Source: McKenzie (2012), equations 1-4. */
export function panelVariance({ treated, controls, before, after, sd, correlation }: PanelShape): {
  readonly post: number
  readonly did: number
  readonly ancova: number
} {
  const scale = sd * sd * (1 / treated + 1 / controls)
  const post = (1 + (after - 1) * correlation) / after
  return {
    post: scale * post,
    did: scale * (1 - correlation) * (1 / before + 1 / after),
    ancova: scale * (post - (before * correlation ** 2) / (1 + (before - 1) * correlation)),
  }
}

export function requireAbove(option: string, found: number, least: number): void {
  if (!(found > least) || found === Infinity) throw new EffectError('option-invalid', { option, found, expected: `> ${least}` })
}

export function requireShare(option: string, found: number): void {
  if (!(found > 0 && found < 1)) throw new EffectError('option-invalid', { option, found, expected: '0 < … < 1' })
}
