export { EffectError, refusals, type EffectErrorCode, type RefusalDetails } from './effect-error.ts'
export { drawWithoutReplacement, seededChance, type Chance } from './numbers/chance.ts'
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
