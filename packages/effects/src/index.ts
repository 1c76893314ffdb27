export { EffectError, refusals, type EffectErrorCode, type RefusalDetails } from './effect-error.ts'
export { drawWithoutReplacement, seededChance, type Chance } from './numbers/chance.ts'
export { normalTails, studentQuantile, type Tails } from './numbers/distributions.ts'
export type { Control, Dropped, Panel, PanelInput, PanelOptions } from './panel/panel.ts'
export { readPanel } from './panel/read-panel.ts'
export type { Method } from './two-by-two/panel-effect.ts'
export { twoByTwo, type TwoByTwoEffect, type TwoByTwoMethod, type TwoByTwoPanel, type TwoByTwoRows } from './two-by-two/two-by-two.ts'
export {
  groupTimeEffects,
  type Effect,
  type GroupTimeEffects,
  type GroupTimeOptions,
  type Summary,
} from './group-time/group-time-effects.ts'
export { powerOfPreTest, type PreTest } from './group-time/pre-test.ts'
export type { Warning } from './group-time/warnings.ts'
export {
  sunAbraham,
  twoWayEffect,
  twoWayEventStudy,
  type Coefficient,
  type EventStudy,
  type SunAbraham,
  type TwoWayEffect,
  type TwoWayOptions,
} from './regression/two-way.ts'
export { decomposeTwoWay, type Decomposition, type TwoByTwoShare, type Yardstick } from './regression/decomposition.ts'
export { fitFixedEffects, type FixedEffectsFit, type FixedEffectsInput } from './regression/fixed-effects.ts'
export { biasReduced, type BiasReduced } from './regression/bias-reduced.ts'
export { covarianceOf, type ErrorKind } from './regression/cluster-errors.ts'
export type { Signs } from './clusters/signs.ts'
export { wildClusterTest, type WildInput, type WildOptions, type WildTest } from './clusters/wild-bootstrap.ts'
export { wildEffectTest, wildTwoWayTest, type WildScoreTest } from './clusters/wild-effects.ts'
export { randomisationTest, type RandomisationOptions, type RandomisationTest } from './clusters/randomisation.ts'
export { syntheticEffect, type SyntheticCohort, type SyntheticEffect, type SyntheticOptions } from './synthetic/synthetic-effect.ts'
export type { SyntheticMethod, SyntheticWeights } from './synthetic/synthetic-weights.ts'
export { fitOnSimplex, type SimplexProblem } from './synthetic/simplex-fit.ts'
export { eventPath } from './sensitivity/event-path.ts'
export {
  breakdownValue,
  describeBreakdown,
  originalInterval,
  sensitivityIntervals,
  type EventEstimates,
  type SensitivityInterval,
  type SensitivityOptions,
} from './sensitivity/sensitivity.ts'
export type { DistanceKind, MatchUnits } from './matching/distances.ts'
export { matchUnits, type Matching, type MatchOptions, type Pair } from './matching/match.ts'
export { balanceOf, effectiveSize, type Balance } from './matching/balance.ts'
export { abadieImbens, matchedEffect, type AbadieImbensOptions, type MatchedEffect } from './matching/matched-effect.ts'
export { assign } from './matching/assign.ts'
export { designEffect, detectableMultiple, panelVariance, twoSampleDifference, twoSamplePower, twoSampleSize } from './power/formulas.ts'
export { designPower, type PowerAnswer, type PowerQuestion } from './power/design-power.ts'
export { simulateHistory, spreadOfHistory, type SimulatedPower } from './power/history.ts'
