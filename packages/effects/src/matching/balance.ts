import type { MatchUnits } from './distances.ts'

/** How alike two groups are in one covariate: a line of a love plot. */
export interface Balance {
  readonly covariate: string
  readonly treatedMean: number
  readonly comparisonMean: number
  /** Difference in standard deviations of all treated units, before matching; null when these do not differ. Below 0.1 is good. */
  readonly difference: number | null
  /** Variance of the treated over that of the comparison; null for a covariate of 0 and 1. */
  readonly varianceRatio: number | null
  /** Mean and largest distance between the two cumulative distributions. */
  readonly cdfMean: number
  readonly cdfMax: number
}

/** Balance of each covariate with the given weights; without them, of all units. Definitions of MatchIt. */
export function balanceOf(units: MatchUnits, weights?: ArrayLike<number>): Balance[] {
  const all = new Float64Array(units.treated.length).fill(1)
  return Object.entries(units.covariates).map(([covariate, values]) => {
    const isBinary = Array.from(values).every(value => value === 0 || value === 1)
    const of = (group: number, own: ArrayLike<number>) => momentsOf(values, units.treated, own, group)
    const [treated, comparison] = [of(1, weights ?? all), of(0, weights ?? all)]
    const whole = of(1, all)
    const spread = isBinary ? Math.sqrt(whole.mean * (1 - whole.mean)) : Math.sqrt(whole.variance)
    const gap = treated.mean - comparison.mean
    const cdf = isBinary ? { mean: Math.abs(gap), max: Math.abs(gap) } : distributionGap(values, units.treated, weights ?? all)
    return {
      covariate,
      treatedMean: treated.mean,
      comparisonMean: comparison.mean,
      difference: spread > 0 ? gap / spread : null,
      varianceRatio: isBinary ? null : treated.variance / comparison.variance,
      cdfMean: cdf.mean,
      cdfMax: cdf.max,
    }
  })
}

/** As many equally weighted units as weigh as surely as these. */
export function effectiveSize(weights: ArrayLike<number>): number {
  let [sum, square] = [0, 0]
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!
    square += weights[i]! ** 2
  }
  return (sum * sum) / square
}

function momentsOf(
  values: ArrayLike<number>,
  treated: ArrayLike<number>,
  weights: ArrayLike<number>,
  group: number,
): { mean: number; variance: number } {
  let [total, sum, square] = [0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    if (treated[i] !== group) continue
    total += weights[i]!
    sum += weights[i]! * values[i]!
    square += weights[i]! ** 2
  }
  const mean = sum / total
  let spread = 0
  for (let i = 0; i < values.length; i++) if (treated[i] === group) spread += weights[i]! * (values[i]! - mean) ** 2
  return { mean, variance: spread / total / (1 - square / total ** 2) }
}

function distributionGap(values: ArrayLike<number>, treated: ArrayLike<number>, weights: ArrayLike<number>): { mean: number; max: number } {
  const totals = [0, 0]
  for (let i = 0; i < values.length; i++) totals[treated[i]!]! += weights[i]!
  const order = [...Array.from(values).keys()].sort((a, b) => values[a]! - values[b]!)
  const gaps: number[] = []
  let gap = 0
  order.forEach((unit, at) => {
    gap += ((treated[unit] === 1 ? 1 : -1) * weights[unit]!) / totals[treated[unit]!]!
    const next = order[at + 1]
    if (next === undefined || values[next] !== values[unit]) gaps.push(Math.abs(gap))
  })
  return { mean: gaps.reduce((sum, own) => sum + own, 0) / gaps.length, max: Math.max(...gaps) }
}
