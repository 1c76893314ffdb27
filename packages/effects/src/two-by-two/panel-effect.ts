import { addScore, fitPropensity, fitted, makeFitter, weightedColumnMeans } from './sample.ts'
import type { Fitter, Propensity, Sample } from './sample.ts'

export type Method = 'dr' | 'ipw' | 'reg'

/** An estimate with what each row of the sample contributes to it: their sum of squares gives its error. */
export interface Estimated {
  readonly estimate: number
  /** Per row; mean zero. The standard error is sqrt(mean(influence^2) / size). */
  readonly influence: Float64Array
}

/** The fits that several periods can share, made when first asked for. */
export interface Nuisance {
  propensity(): Propensity
  comparison(): Fitter
}

export function makeNuisance(sample: Sample): Nuisance {
  let propensity: Propensity | undefined
  let comparison: Fitter | undefined
  return {
    propensity: () => (propensity ??= fitPropensity(sample)),
    comparison: () =>
      (comparison ??= makeFitter(
        sample,
        sample.weights.map((weight, i) => (sample.treated[i] === 1 ? 0 : weight)),
      )),
  }
}

/**
 * Effect on the treated from the change of each unit between two periods, against the change of comparable units. "reg" predicts the change from the covariates, "ipw" weighs the
 * comparison to the covariates of the treated (standardised, after Hajek), "dr" does both and is right when either is. Source: Sant'Anna and Zhao (2020).
 */
export function panelEffect(sample: Sample, nuisance: Nuisance, change: Float64Array, method: Method): Estimated {
  const { size, treated, weights } = sample
  const fitter = method === 'ipw' ? null : nuisance.comparison()
  const propensity = method === 'reg' ? null : nuisance.propensity()
  const fit = fitter ? fitted(sample, fitter, change) : new Float64Array(size)
  const onTreated = weights.map((weight, i) => weight * treated[i]!)
  const treatedShare = mean(onTreated)
  if (propensity === null) return byRegression(sample, fitter!, change, fit, onTreated, treatedShare)

  const { odds } = propensity
  const oddsShare = mean(odds)
  const gap = change.map((value, i) => value - fit[i]!)
  const treatedMean = meanOf(onTreated, gap) / treatedShare
  const comparisonMean = meanOf(odds, gap) / oddsShare
  const influence = new Float64Array(size)
  const derivative = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    influence[i] = (onTreated[i]! * (gap[i]! - treatedMean)) / treatedShare - (odds[i]! * (gap[i]! - comparisonMean)) / oddsShare
    derivative[i] = odds[i]! * (gap[i]! - comparisonMean)
  }
  addScore(influence, sample, propensity.factor, propensity.score, weightedColumnMeans(sample, derivative), -1 / oddsShare)
  if (fitter) {
    const residual = fitter.weights.map((weight, i) => weight * gap[i]!)
    addScore(influence, sample, fitter.factor, residual, weightedColumnMeans(sample, onTreated), -1 / treatedShare)
    addScore(influence, sample, fitter.factor, residual, weightedColumnMeans(sample, odds), 1 / oddsShare)
  }
  return { estimate: treatedMean - comparisonMean, influence }
}

function byRegression(
  sample: Sample,
  fitter: Fitter,
  change: Float64Array,
  fit: Float64Array,
  onTreated: Float64Array,
  share: number,
): Estimated {
  const treatedMean = meanOf(onTreated, change) / share
  const predicted = meanOf(onTreated, fit) / share
  const influence = onTreated.map((weight, i) => (weight * (change[i]! - treatedMean - (fit[i]! - predicted))) / share)
  const residual = fitter.weights.map((weight, i) => weight * (change[i]! - fit[i]!))
  addScore(influence, sample, fitter.factor, residual, weightedColumnMeans(sample, onTreated), -1 / share)
  return { estimate: treatedMean - predicted, influence }
}

export function mean(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]!
  return sum / values.length
}

/** Mean of weight x value. */
export function meanOf(weights: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!
  return sum / values.length
}
