import { mean, meanOf } from './panel-effect.ts'
import type { Estimated } from './panel-effect.ts'
import { addScore, fitPropensity, fitted, makeFitter, weightedColumnMeans } from './sample.ts'
import type { Sample } from './sample.ts'
import { maskTo } from './cross-section-effect.ts'

/** Inverse probability weighting without bringing the weights to one (Horvitz-Thompson; Abadie 2005). For comparison: the standardised form is steadier. */
export function rawWeightedPanelEffect(sample: Sample, change: Float64Array): Estimated {
  const { factor, score, odds } = fitPropensity(sample)
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const share = mean(onTreated)
  const own = change.map((value, i) => (onTreated[i]! - odds[i]!) * value)
  const estimate = mean(own) / share
  const influence = own.map((value, i) => (value - onTreated[i]! * estimate) / share)
  addScore(
    influence,
    sample,
    factor,
    score,
    weightedColumnMeans(
      sample,
      odds.map((weight, i) => weight * change[i]!),
    ),
    -1 / share,
  )
  return { estimate, influence }
}

/** The same from rows of two periods; the share of rows in each period is estimated too. */
export function rawWeightedCrossSectionEffect(sample: Sample, outcome: Float64Array, after: Uint8Array): Estimated {
  const { size, weights, treated } = sample
  const { factor, score, odds } = fitPropensity(sample)
  const onTreated = weights.map((weight, i) => weight * treated[i]!)
  const share = mean(onTreated)
  const influence = new Float64Array(size)
  const derivative = new Float64Array(size)
  let estimate = 0
  for (const part of [0, 1] as const) {
    const sign = part === 1 ? 1 : -1
    const there = maskTo(weights, after, part)
    const rows = mean(there)
    const scale = sign / (share * rows)
    const net = maskTo(
      onTreated.map((weight, i) => weight - odds[i]!),
      after,
      part,
    )
    const own = meanOf(net, outcome) * scale
    estimate += own
    for (let i = 0; i < size; i++) {
      influence[i]! += scale * net[i]! * outcome[i]! - own - (own * (onTreated[i]! - share)) / share - (own * (there[i]! - rows)) / rows
      if (after[i] === part) derivative[i] = -scale * odds[i]! * outcome[i]!
    }
  }
  addScore(influence, sample, factor, score, weightedColumnMeans(sample, derivative), 1)
  return { estimate, influence }
}

/** Doubly robust from rows of two periods, with regressions of the comparison only: consistent, not efficient. */
export function plainDoublyRobust(sample: Sample, outcome: Float64Array, after: Uint8Array): Estimated {
  const { factor, score, odds } = fitPropensity(sample)
  const onTreated = sample.weights.map((weight, i) => weight * sample.treated[i]!)
  const influence = new Float64Array(sample.size)
  let estimate = 0
  for (const part of [0, 1] as const) {
    const sign = part === 1 ? 1 : -1
    const fitter = makeFitter(
      sample,
      sample.weights.map((weight, i) => (sample.treated[i] === 0 && after[i] === part ? weight : 0)),
    )
    const gap = fitted(sample, fitter, outcome).map((fit, i) => outcome[i]! - fit)
    const means = [maskTo(onTreated, after, part), maskTo(odds, after, part)].map((own, at) => {
      const total = mean(own)
      const middle = meanOf(own, gap) / total
      const direction = sign * (at === 0 ? 1 : -1)
      for (let i = 0; i < sample.size; i++) influence[i]! += (direction * own[i]! * (gap[i]! - middle)) / total
      if (at === 1)
        addScore(
          influence,
          sample,
          factor,
          score,
          weightedColumnMeans(
            sample,
            own.map((weight, i) => weight * (gap[i]! - middle)),
          ),
          direction / total,
        )
      // The earlier part has the sign that DRDID gives it; in expectation the two derivatives cancel.
      addScore(
        influence,
        sample,
        fitter.factor,
        fitter.weights.map((weight, i) => weight * gap[i]!),
        weightedColumnMeans(sample, own),
        at === 0 ? -1 / total : 1 / total,
      )
      return middle
    })
    estimate += sign * (means[0]! - means[1]!)
  }
  return { estimate, influence }
}
