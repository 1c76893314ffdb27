import { EffectError } from '../effect-error.ts'
import { exp, log } from '../numbers/exact-math.ts'
import { cholesky, solveCholesky, weightedGram } from '../numbers/matrix.ts'
import { addMean, maskTo } from './cross-section-effect.ts'
import { mean } from './panel-effect.ts'
import type { Estimated } from './panel-effect.ts'
import { fitted, makeFitter } from './sample.ts'
import type { Sample } from './sample.ts'

/**
 * Odds of being treated for each row of the comparison, such that the weighted covariates of the comparison have exactly the total of the treated (inverse probability tilting; Graham, Pinto
 * and Egel 2012). With them the estimate does not feel small errors in either fit.
 */
export function tiltedOdds(sample: Sample): Float64Array {
  const { x, size, columns, treated, weights, place } = sample
  let share = 0
  for (let i = 0; i < size; i++) share += (weights[i]! * treated[i]!) / size
  const beta = new Float64Array(columns)
  beta[0] = log(share / (1 - share))
  const odds = new Float64Array(size)
  for (let round = 0; round < 200; round++) {
    const gradient = new Float64Array(columns)
    for (let i = 0; i < size; i++) {
      let eta = 0
      for (let j = 0; j < columns; j++) eta += x[i * columns + j]! * beta[j]!
      odds[i] = treated[i] === 1 ? 0 : weights[i]! * exp(Math.min(eta, 30))
      const own = (treated[i] === 1 ? weights[i]! : 0) - odds[i]!
      for (let j = 0; j < columns; j++) gradient[j]! += own * x[i * columns + j]!
    }
    const factor = cholesky(weightedGram(x, odds, size, columns), columns, 1e-12)
    if (factor === null) throw new EffectError('no-overlap', { ...place })
    const step = solveCholesky(factor, gradient, columns)
    const largest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    if (largest < 1e-13) return odds
    const damping = Math.min(1, 2 / largest)
    for (let j = 0; j < columns; j++) beta[j]! += damping * step[j]!
  }
  throw new EffectError('no-overlap', { ...place })
}

/** Improved doubly robust effect from changes. Source: Sant'Anna and Zhao (2020), section 3.1. */
export function improvedPanelEffect(sample: Sample, change: Float64Array): Estimated {
  const odds = tiltedOdds(sample)
  const fit = fitted(sample, makeFitter(sample, odds), change)
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const share = mean(onTreated)
  const own = change.map((value, i) => (onTreated[i]! - odds[i]!) * (value - fit[i]!))
  const estimate = mean(own) / share
  return { estimate, influence: own.map((value, i) => (value - onTreated[i]! * estimate) / share) }
}

/**
 * Improved doubly robust effect from rows of two periods, section 3.2.
 *
 * @param isEfficient with regressions of the treated too, which makes it locally efficient
 */
export function improvedCrossSectionEffect(sample: Sample, outcome: Float64Array, after: Uint8Array, isEfficient: boolean): Estimated {
  const odds = tiltedOdds(sample)
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const influence = new Float64Array(sample.size)
  let estimate = 0
  for (const part of [0, 1] as const) {
    const sign = part === 1 ? 1 : -1
    const [here, there] = [maskTo(onTreated, after, part), maskTo(odds, after, part)]
    const comparison = fitted(sample, makeFitter(sample, there), outcome)
    const gap = outcome.map((value, i) => value - comparison[i]!)
    estimate += sign * (addMean(influence, here, gap, sign) - addMean(influence, there, gap, -sign))
    if (!isEfficient) continue
    const difference = fitted(sample, makeFitter(sample, here), outcome).map((value, i) => value - comparison[i]!)
    estimate += sign * (addMean(influence, onTreated, difference, sign) - addMean(influence, here, difference, -sign))
  }
  return { estimate, influence }
}
