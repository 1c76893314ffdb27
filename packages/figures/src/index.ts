export * from './afronding.ts'
export * from './chance.ts'
export { zFor, type ConfidenceOptions } from './confidence.ts'
export * from './before-after.ts'
export * from './cijfer.ts'
export * from './combine.ts'
export * from './compare-by-rule.ts'
export * from './compare.ts'
export * from './difference.ts'
export * from './dsr.ts'
export { FigureError, type FigureErrorCode } from './figure-error.ts'
export * from './format-bedrag.ts'
export * from './format-getal.ts'
export * from './format-periode.ts'
export * from './funnel.ts'
export * from './gebied.ts'
export * from './in-words.ts'
export * from './inequality.ts'
export {
  byar,
  byarFrom,
  exactPoisson,
  poissonInterval,
  rate,
  wilson,
  type Bounds,
  type Interval,
  type NoInterval,
  type RateOptions,
} from './interval.ts'
export * from './leesbaarheid.ts'
export * from './maat.ts'
export * from './ontbreekt.ts'
export * from './overgang.ts'
export * from './parse-periode.ts'
export * from './peers.ts'
export { formatMensen, peopleFromPercentage, type Mensen } from './people.ts'
export * from './periode.ts'
export * from './position.ts'
export * from './taal.ts'
export { tFor } from './student-t.ts'
export * from './trend.ts'
export * from './unusual.ts'
export * from './widen.ts'
export * from './xmr.ts'
