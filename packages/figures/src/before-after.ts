import type { ConfidenceOptions } from './confidence.ts'
import { zFor } from './confidence.ts'
import { checkCount } from './count.ts'
import { differenceOfIntervals } from './difference.ts'
import { FigureError } from './figure-error.ts'
import { wilson, type Interval, type NoInterval } from './interval.ts'

/** A count of events, and what it is counted among: patients, clients, or 1 for a period as such. */
export interface Events {
  readonly telling: number
  readonly onder: number
}

/**
 * How many times as many: the rate after, divided by the rate before, with an interval. Given both counts together, the later one is a binomial share of
 * them, so Wilson's interval of that share gives the interval of the ratio. Without any event, or without one before, there is no ratio:
 * `kan-niet-voorkomen`. Throws `FigureError` for a negative or infinite count, and where nothing is counted among.
 */
export function ratioOfRates(voor: Events, na: Events, options: ConfidenceOptions = {}): Interval | NoInterval {
  for (const { onder } of [voor, na]) {
    checkCount(onder, 'groep')
    if (onder === 0) throw new FigureError('aantal-ongeldig', 'Onder niemand is niets te tellen. Geef een groep van meer dan 0.')
  }
  const share = wilson(na.telling, voor.telling + na.telling, options)
  if (share.waarde === null || voor.telling === 0) return { waarde: null, ontbreekt: 'kan-niet-voorkomen' }
  const perExposure = voor.onder / na.onder
  const ratio = (part: number) => (part >= 1 ? Number.POSITIVE_INFINITY : (part / (1 - part)) * perExposure)
  return { waarde: ratio(share.waarde), onder: ratio(share.onder), boven: ratio(share.boven) }
}

/** A net count, of those who recommend minus those who advise against, of all who answered. */
export interface NetCount {
  readonly netto: number
  readonly n: number
}

/**
 * The change of a recommendation score, from -2 to 2, after minus before, with an interval. Only the net count is known, not how many stood in the middle,
 * so the variance is taken as large as it can be: (1 - score²) / n. The interval is therefore rather too wide than too narrow. Of nobody there is no
 * score: `kan-niet-voorkomen`. Throws `FigureError` where the net count is larger than the number of answers.
 */
export function differenceOfScores(voor: NetCount, na: NetCount, options: ConfidenceOptions = {}): Interval | NoInterval {
  const z = zFor(options.betrouwbaarheid ?? 0.95)
  const [before, after] = [scoreOf(voor, z), scoreOf(na, z)]
  if (before === null || after === null) return { waarde: null, ontbreekt: 'kan-niet-voorkomen' }
  return differenceOfIntervals(after, before)
}

function scoreOf({ netto, n }: NetCount, z: number): Interval | null {
  checkCount(n, 'groep')
  if (Math.abs(netto) > n) throw new FigureError('aantal-ongeldig', `${netto} van de ${n} kan niet. Een score ligt tussen -100 en 100.`)
  if (n === 0) return null
  const waarde = netto / n
  const width = z * Math.sqrt((1 - waarde * waarde) / n)
  return { waarde, onder: Math.max(-1, waarde - width), boven: Math.min(1, waarde + width) }
}
