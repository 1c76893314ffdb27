import type { ConfidenceOptions } from './confidence.ts'
import { wilson, type Interval, type NoInterval } from './interval.ts'

/** `x` of `n`. */
export interface Proportion {
  readonly x: number
  readonly n: number
}

/**
 * The difference of two figures, `a` minus `b`, with an interval made of their own two (square-and-add: Zou and Donner, 2008), which need
 * not be symmetric. Both have to be of the same level, which is then that of the answer. Meant for independent figures; of an area and a
 * wider one that holds it, the interval is too wide rather than too narrow.
 */
export function differenceOfIntervals(a: Interval, b: Interval): Interval {
  const waarde = a.waarde - b.waarde
  return {
    waarde,
    onder: waarde - Math.hypot(a.waarde - a.onder, b.boven - b.waarde),
    boven: waarde + Math.hypot(a.boven - a.waarde, b.waarde - b.onder),
  }
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
  const { waarde, onder, boven } = differenceOfIntervals(first, second)
  return { waarde, onder: Math.max(-1, onder), boven: Math.min(1, boven) }
}
