import { EffectError } from '../effect-error.ts'
import { normalQuantile } from '../numbers/distributions.ts'
import { cholesky, solveCholesky, weightedGram } from '../numbers/matrix.ts'
import { crossSectionEffect } from './cross-section-effect.ts'
import { improvedCrossSectionEffect, improvedPanelEffect } from './improved.ts'
import { makeNuisance, panelEffect } from './panel-effect.ts'
import type { Estimated } from './panel-effect.ts'
import { makeSample } from './sample.ts'
import type { Sample } from './sample.ts'
import { plainDoublyRobust, rawWeightedCrossSectionEffect, rawWeightedPanelEffect } from './unstandardised.ts'

/**
 * "dr", "ipw" and "reg" as in `groupTimeEffects`; "dr-improved" with odds that balance the covariates exactly; "ipw-raw" without bringing weights to one. "dr-plain" and "dr-plain-improved" are the
 * forms for cross-sections that do without regressions of the treated.
 */
export type TwoByTwoMethod = 'dr' | 'dr-improved' | 'dr-plain' | 'dr-plain-improved' | 'ipw' | 'ipw-raw' | 'reg' | 'twfe'

interface Common {
  /** 1 = treated, 0 = comparison. */
  readonly treated: ArrayLike<number>
  readonly covariates?: readonly ArrayLike<number>[]
  readonly weights?: ArrayLike<number>
  readonly method?: TwoByTwoMethod
  readonly level?: number
}

/** The same units before and after: a value per unit. */
export interface TwoByTwoPanel extends Common {
  readonly before: ArrayLike<number>
  readonly after: ArrayLike<number>
}

/** Other units before and after: a row per unit, `isAfter` 1 for those of the later period. */
export interface TwoByTwoRows extends Common {
  readonly outcome: ArrayLike<number>
  readonly isAfter: ArrayLike<number>
}

export interface TwoByTwoEffect {
  readonly estimate: number
  readonly se: number
  readonly lower: number
  readonly upper: number
  readonly influence: Float64Array
}

const place = { group: 1, period: 1 }

/** Effect on the treated from one comparison of before and after. Source: Sant'Anna and Zhao (2020). */
export function twoByTwo(input: TwoByTwoPanel | TwoByTwoRows): TwoByTwoEffect {
  const treated = Uint8Array.from(input.treated)
  const weights = input.weights ? Float64Array.from(input.weights) : new Float64Array(treated.length).fill(1)
  if (!treated.includes(1)) throw new EffectError('nobody-treated')
  if (!treated.includes(0)) throw new EffectError('no-controls')
  const sample = makeSample(
    treated,
    (input.covariates ?? []).map(values => Float64Array.from(values)),
    weights,
    place,
  )
  const { estimate, influence } = 'before' in input ? fromChanges(sample, input) : fromRows(sample, input)
  let square = 0
  for (const value of influence) square += value * value
  const se = Math.sqrt(square) / influence.length
  const wide = normalQuantile((1 + (input.level ?? 0.95)) / 2) * se
  return { estimate, se, lower: estimate - wide, upper: estimate + wide, influence }
}

function fromChanges(sample: Sample, { before, after, method = 'dr' }: TwoByTwoPanel): Estimated {
  const change = Float64Array.from(after, (value, i) => value - before[i]!)
  switch (method) {
    case 'dr':
    case 'ipw':
    case 'reg':
      return panelEffect(sample, makeNuisance(sample), change, method)
    case 'dr-improved':
      return improvedPanelEffect(sample, change)
    case 'ipw-raw':
      return rawWeightedPanelEffect(sample, change)
    default:
      throw new EffectError('option-invalid', { option: 'method', found: method, expected: 'dr, dr-improved, ipw, ipw-raw, reg' })
  }
}

function fromRows(sample: Sample, input: TwoByTwoRows): Estimated {
  const [outcome, after] = [Float64Array.from(input.outcome), Uint8Array.from(input.isAfter)]
  const { method = 'dr' } = input
  switch (method) {
    case 'dr':
    case 'ipw':
    case 'reg':
      return crossSectionEffect(sample, outcome, after, method)
    case 'dr-improved':
      return improvedCrossSectionEffect(sample, outcome, after, true)
    case 'dr-plain-improved':
      return improvedCrossSectionEffect(sample, outcome, after, false)
    case 'dr-plain':
      return plainDoublyRobust(sample, outcome, after)
    case 'ipw-raw':
      return rawWeightedCrossSectionEffect(sample, outcome, after)
    case 'twfe':
      return byInteraction(sample, outcome, after)
  }
}

/** Least squares with treated, after, treated x after and the covariates: what is often done, and biased when trends depend on the covariates. Its error has n - 1. */
function byInteraction({ x, columns, size, treated, weights }: Sample, outcome: Float64Array, after: Uint8Array): Estimated {
  const all = columns + 3
  const design = new Float64Array(size * all)
  for (let i = 0; i < size; i++) {
    const [d, t] = [treated[i]!, after[i]!]
    design.set([d * t, d, t, ...x.subarray(i * columns, (i + 1) * columns)], i * all)
  }
  const factor = cholesky(weightedGram(design, weights, size, all), all, 1e-12)
  if (factor === null) throw new EffectError('covariates-collinear', { ...place })
  const right = new Float64Array(all)
  for (let i = 0; i < size; i++) for (let j = 0; j < all; j++) right[j]! += weights[i]! * design[i * all + j]! * outcome[i]!
  const beta = solveCholesky(factor, right, all)
  const direction = solveCholesky(
    factor,
    Float64Array.from({ length: all }, (_, j) => (j === 0 ? 1 : 0)),
    all,
  )
  const influence = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let [fit, own] = [0, 0]
    for (let j = 0; j < all; j++) {
      fit += design[i * all + j]! * beta[j]!
      own += design[i * all + j]! * direction[j]!
    }
    influence[i] = Math.sqrt(size / (size - 1)) * size * own * weights[i]! * (outcome[i]! - fit)
  }
  return { estimate: beta[0]!, influence }
}
