import type { Cijfer, GegevenCijfer } from './cijfer.ts'
import { compareWithInterval, compareWithMargin, type IntervalWoord, type MargeWoord } from './compare.ts'
import { differenceOfIntervals } from './difference.ts'
import type { Bounds, Interval } from './interval.ts'
import type { Polariteit } from './maat.ts'
import { widenInterval } from './widen.ts'

/** What a word rests on: the figure's own interval, the interval of the difference, or a stated margin. */
export type Vergelijkregel = 'interval' | 'verschil' | 'marge'

/** One figure beside one benchmark. */
export interface Vergeleken {
  readonly woord: MargeWoord | IntervalWoord
  readonly regel: Vergelijkregel
  /** How sure the difference is; null where nothing was tested and where there is no clear difference. */
  readonly betrouwbaarheid: 0.95 | 0.998 | null
}

export interface VergelijkOptions {
  readonly polariteit: Polariteit
  /** How far two areas may lie apart and still be about equal, in the unit of the measure; null when words would mislead. */
  readonly marge: number | null
  /** What the measure can be at all, such as 0 to 100 for a percentage. */
  readonly uiterste: Bounds
}

/** Half an interval wider than this many points of a percentage, or this share of the figure, tells too little for a verdict. */
const widestHalf = { percentage: 10, deel: 0.3 } as const

/**
 * The one rule by which a figure is set beside a benchmark:
 *
 * - a figure with an interval of its own, that no model made, is tested: against the benchmark, or where that has an interval as well by
 *   the interval of their difference; better and worse only for a measure with a direction; at 95% and 99.8%
 * - any other figure is higher, lower or about equal by the margin of its measure, without a claim about chance
 * - null where either is missing, and for a measure without a margin whose figure cannot be tested
 */
export function compareByRule(cijfer: Cijfer, benchmark: Cijfer, options: VergelijkOptions): Vergeleken | null {
  if (cijfer.waarde === null || benchmark.waarde === null) return null
  const own = intervalOf(cijfer)
  if (own === null) {
    if (options.marge === null) return null
    return { woord: compareWithMargin(cijfer.waarde, benchmark.waarde, options.marge), regel: 'marge', betrouwbaarheid: null }
  }
  const { polariteit, uiterste } = options
  const other = intervalOf(benchmark)
  if (other === null) return test(cijfer, benchmark.waarde, polariteit, () => widenInterval(own, { naar: 0.998, uiterste }))
  const wider = (interval: Interval) => widenInterval(interval, { naar: 0.998, uiterste })
  const difference = { ...cijfer, ...differenceOfIntervals(own, other) }
  return test(difference, null, polariteit, () => differenceOfIntervals(wider(own), wider(other)))
}

/** The wider interval is only made where there is a difference to be surer of. Beside null a difference is held against 0. */
function test(cijfer: Cijfer, benchmark: number | null, polariteit: Polariteit, wider: () => Bounds): Vergeleken | null {
  const regel = benchmark === null ? 'verschil' : 'interval'
  const tested = compareWithInterval(cijfer, benchmark ?? 0, { polariteit })
  if (tested === null || tested.betrouwbaarheid === null) return tested && { woord: tested.woord, regel, betrouwbaarheid: null }
  const { onder, boven } = wider()
  const isStrong = onder > (benchmark ?? 0) || boven < (benchmark ?? 0)
  return { woord: tested.woord, regel, betrouwbaarheid: isStrong ? 0.998 : 0.95 }
}

/** Whether a figure may be tested at all: it has an interval, and no model made it. */
export function isToetsbaar(cijfer: Cijfer): cijfer is GegevenCijfer & Bounds {
  return cijfer.waarde !== null && cijfer.schatting !== 'model' && cijfer.onder !== undefined && cijfer.boven !== undefined
}

/**
 * Whether a figure is too uncertain for a verdict: half its 95% interval is more than 10 points of a percentage, or for other figures more
 * than what belongs to a coefficient of variation of 30%. A figure without an interval is not called so: nobody knows.
 */
export function isOnzeker(cijfer: Cijfer, soort: 'percentage' | 'anders'): boolean {
  const interval = intervalOf(cijfer)
  if (interval === null) return false
  const half = (interval.boven - interval.onder) / 2
  return soort === 'percentage' ? half > widestHalf.percentage : half > 1.96 * widestHalf.deel * Math.abs(interval.waarde)
}

function intervalOf(cijfer: Cijfer): Interval | null {
  return isToetsbaar(cijfer) ? { waarde: cijfer.waarde, onder: cijfer.onder, boven: cijfer.boven } : null
}
