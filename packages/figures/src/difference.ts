import type { ConfidenceOptions } from './confidence.ts'
import { wilson, type Interval, type NoInterval } from './interval.ts'

/** `x` of `n`. */
export interface Proportion {
  readonly x: number
  readonly n: number
}

/**
 * The difference of two independent proportions, `a` minus `b`, from -1 to 1, with Newcombe's interval from two Wilson intervals
 * (1998, method 10). For a benchmark that is itself uncertain: when 0 lies inside the interval there is no clear difference. A
 * proportion of nobody answers `kan-niet-voorkomen`; throws as `wilson` does.
 */
export function differenceOfProportions(a: Proportion, b: Proportion, options: ConfidenceOptions = {}): Interval | NoInterval {
  const first = wilson(a.x, a.n, options)
  const second = wilson(b.x, b.n, options)
  if (first.waarde === null) return first
  if (second.waarde === null) return second
  const waarde = first.waarde - second.waarde
  const below = Math.hypot(first.waarde - first.onder, second.boven - second.waarde)
  const above = Math.hypot(first.boven - first.waarde, second.waarde - second.onder)
  return { waarde, onder: Math.max(-1, waarde - below), boven: Math.min(1, waarde + above) }
}
