import { mean, meanOf } from './panel-effect.ts'
import type { Estimated, Method } from './panel-effect.ts'
import { addScore, fitPropensity, fitted, makeFitter, weightedColumnMeans } from './sample.ts'
import type { Fitter, Propensity, Sample } from './sample.ts'

interface Fit extends Fitter {
  readonly values: Float64Array
  /** weight x (outcome - fitted), within its own part. */
  readonly residual: Float64Array
}

/**
 * The same effect when before and after are other people or places: rows instead of changes. "dr" is the locally efficient form, with a regression for each of the four parts.
 * Source: Sant'Anna and Zhao (2020), section 2.2.
 *
 * @param after 1 for the rows of the later period
 */
export function crossSectionEffect(sample: Sample, outcome: Float64Array, after: Uint8Array, method: Method): Estimated {
  if (method === 'reg') return byRegression(sample, outcome, after)
  return method === 'ipw' ? byWeights(sample, outcome, after) : doublyRobust(sample, outcome, after)
}

function byRegression(sample: Sample, outcome: Float64Array, after: Uint8Array): Estimated {
  const before = fitPart(sample, outcome, after, 0, 0)
  const later = fitPart(sample, outcome, after, 0, 1)
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const share = mean(onTreated)
  const { estimate, influence } = treatedChange(sample, outcome, after)
  const predicted = later.values.map((value, i) => value - before.values[i]!)
  const expected = meanOf(onTreated, predicted) / share
  for (let i = 0; i < sample.size; i++) influence[i]! -= (onTreated[i]! * (predicted[i]! - expected)) / share
  const derivative = weightedColumnMeans(sample, onTreated)
  addScore(influence, sample, later.factor, later.residual, derivative, -1 / share)
  addScore(influence, sample, before.factor, before.residual, derivative, 1 / share)
  return { estimate: estimate - expected, influence }
}

function byWeights(sample: Sample, outcome: Float64Array, after: Uint8Array): Estimated {
  const propensity = fitPropensity(sample)
  const { estimate, influence } = treatedChange(sample, outcome, after)
  let comparison = 0
  for (const part of [0, 1] as const) {
    const sign = part === 1 ? 1 : -1
    comparison += sign * subtractComparison(influence, sample, propensity, outcome, maskTo(propensity.odds, after, part), sign)
  }
  return { estimate: estimate - comparison, influence }
}

/** With regressions of the comparison taken away, those of the treated added as the efficient correction. */
function doublyRobust(sample: Sample, outcome: Float64Array, after: Uint8Array): Estimated {
  const propensity = fitPropensity(sample)
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const influence = new Float64Array(sample.size)
  let estimate = 0
  for (const part of [0, 1] as const) {
    const sign = part === 1 ? 1 : -1
    const comparison = fitPart(sample, outcome, after, 0, part)
    const treated = fitPart(sample, outcome, after, 1, part)
    const gap = outcome.map((value, i) => value - comparison.values[i]!)
    const difference = treated.values.map((value, i) => value - comparison.values[i]!)
    const here = maskTo(onTreated, after, part)
    const odds = maskTo(propensity.odds, after, part)
    estimate +=
      sign *
      (addMean(influence, here, gap, sign) + addMean(influence, onTreated, difference, sign) - addMean(influence, here, difference, -sign))
    estimate -= sign * subtractComparison(influence, sample, propensity, gap, odds, sign)
    const [atAll, atHere, atOdds] = [onTreated, here, odds].map(weights => {
      const share = mean(weights)
      return weightedColumnMeans(sample, weights).map(value => value / share)
    })
    // In expectation atHere equals atOdds. The earlier part has their difference with the sign that DRDID gives it, so that errors agree to the last digit.
    const derivative = atAll!.map((value, j) => (part === 1 ? atOdds![j]! - value : value + atOdds![j]! - 2 * atHere![j]!))
    addScore(influence, sample, comparison.factor, comparison.residual, derivative, 1)
    addScore(
      influence,
      sample,
      treated.factor,
      treated.residual,
      atAll!.map((value, j) => value - atHere![j]!),
      sign,
    )
  }
  return { estimate, influence }
}

/** Mean after minus mean before, of the treated. */
function treatedChange(sample: Sample, outcome: Float64Array, after: Uint8Array): { estimate: number; influence: Float64Array } {
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const influence = new Float64Array(sample.size)
  const later = addMean(influence, maskTo(onTreated, after, 1), outcome, 1)
  const before = addMean(influence, maskTo(onTreated, after, 0), outcome, -1)
  return { estimate: later - before, influence }
}

/** The weighted mean of values, while its influence times `sign` is added. */
export function addMean(influence: Float64Array, weights: Float64Array, values: Float64Array, sign: number): number {
  const share = mean(weights)
  const middle = meanOf(weights, values) / share
  for (let i = 0; i < values.length; i++) influence[i]! += (sign * weights[i]! * (values[i]! - middle)) / share
  return middle
}

/** The same for the comparison, with minus `sign`, and with what estimating the propensity contributes. */
function subtractComparison(
  influence: Float64Array,
  sample: Sample,
  { factor, score }: Propensity,
  values: Float64Array,
  odds: Float64Array,
  sign: number,
): number {
  const share = mean(odds)
  const middle = addMean(influence, odds, values, -sign)
  const derivative = weightedColumnMeans(
    sample,
    odds.map((weight, i) => weight * (values[i]! - middle)),
  )
  addScore(influence, sample, factor, score, derivative, -sign / share)
  return middle
}

export function maskTo(weights: Float64Array, after: Uint8Array, part: 0 | 1): Float64Array {
  return weights.map((weight, i) => (after[i] === part ? weight : 0))
}

function fitPart(sample: Sample, outcome: Float64Array, after: Uint8Array, treated: 0 | 1, part: 0 | 1): Fit {
  const weights = sample.weights.map((weight, i) => (sample.treated[i] === treated && after[i] === part ? weight : 0))
  const fitter = makeFitter(sample, weights)
  const values = fitted(sample, fitter, outcome)
  return { ...fitter, values, residual: weights.map((weight, i) => weight * (outcome[i]! - values[i]!)) }
}
