import { EffectError } from '../effect-error.ts'
import { normalQuantile } from '../numbers/distributions.ts'
import type { Dropped, Panel, PanelInput } from '../panel/panel.ts'
import { readPanel } from '../panel/read-panel.ts'
import { bootstrapError, jackknifeError, placeboError } from './synthetic-errors.ts'
import { combine, controlsOf, makeDesign, meanOf } from './synthetic-design.ts'
import type { SyntheticDesign } from './synthetic-design.ts'
import { effectCurve, fitBefore, noiseOf } from './synthetic-weights.ts'
import type { SyntheticMethod, SyntheticWeights } from './synthetic-weights.ts'

export interface SyntheticOptions {
  readonly method?: SyntheticMethod
  /** "placebo" when few units are treated: controls play the treated. "jackknife" leaves each unit out with weights as they are, "bootstrap" draws units anew. */
  readonly errors?: 'placebo' | 'jackknife' | 'bootstrap' | 'none'
  readonly draws?: number
  readonly seed?: number
  readonly level?: number
}

/** One cohort against the units that never start. */
export interface SyntheticCohort {
  readonly group: number
  readonly estimate: number
  readonly units: number
  readonly by: readonly { readonly period: number; readonly estimate: number }[]
  /** What each control and each earlier period weighs; those that weigh nothing are left out. */
  readonly controls: readonly { readonly unit: string | number; readonly weight: number }[]
  readonly periods: readonly { readonly period: number; readonly weight: number }[]
  readonly weights: SyntheticWeights
  /** How far it and its mix of controls are apart before the start, and how much controls move from one period to the next. A fit that is worse than that movement says little. */
  readonly fit: number
  readonly noise: number
}

export interface SyntheticEffect {
  readonly estimate: number
  readonly se: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly cohorts: readonly SyntheticCohort[]
  readonly units: number
  readonly dropped: readonly Dropped[]
}

/**
 * Synthetic difference in differences ("synthdid"), synthetic control ("sc"), or plain difference in differences ("did"): a mix of controls that ran alongside the treated before the start.
 * Each cohort is estimated against the units that never start; together they weigh by treated unit and period. Source: Arkhangelsky and others (2021), Abadie and others (2010).
 *
 * @throws EffectError when a cohort has too few periods before its start (2; 1 for "did"), or fewer than 2 controls
 */
export function syntheticEffect(input: PanelInput, options: SyntheticOptions = {}): SyntheticEffect {
  const { method = 'synthdid', errors = 'placebo', draws = 200, seed = 1, level = 0.95 } = options
  if (input.covariates && Object.keys(input.covariates).length > 0) {
    throw new EffectError('option-invalid', {
      option: 'covariates',
      found: Object.keys(input.covariates).join(', '),
      expected: 'geen bij deze schatter / none with this estimator',
    })
  }
  if (errors !== 'none' && !(Number.isInteger(draws) && draws >= 10))
    throw new EffectError('option-invalid', { option: 'draws', found: draws, expected: '≥ 10' })
  const panel = readPanel(input, { control: 'not-yet' })
  const design = makeDesign(panel, method)
  const estimate = combine(design)
  const se =
    errors === 'none'
      ? null
      : { placebo: placeboError, jackknife: jackknifeError, bootstrap: bootstrapError }[errors](design, { draws, seed })
  const wide = se === null ? null : normalQuantile((1 + level) / 2) * se
  const names = controlsOf(panel).map(unit => panel.names[unit]!)
  return {
    estimate,
    se,
    lower: wide === null ? null : estimate - wide,
    upper: wide === null ? null : estimate + wide,
    cohorts: design.cohorts.map(cohort => describe(cohort, names, panel, method)),
    units: panel.cohorts.length,
    dropped: panel.dropped,
  }
}

function describe(
  { group, block, weights }: SyntheticDesign['cohorts'][number],
  names: readonly (string | number)[],
  panel: Panel,
  method: SyntheticMethod,
): SyntheticCohort {
  const curve = effectCurve(block, weights)
  return {
    group,
    estimate: meanOf(curve),
    units: block.treated,
    by: [...curve].map((estimate, at) => ({ period: panel.periods[block.before + at]!, estimate })),
    controls: names.map((unit, at) => ({ unit, weight: weights.omega[at]! })).filter(({ weight }) => weight > 0),
    periods: [...weights.lambda].map((weight, at) => ({ period: panel.periods[at]!, weight })).filter(({ weight }) => weight > 0),
    weights,
    fit: fitBefore(block, weights, method),
    noise: noiseOf(block),
  }
}
