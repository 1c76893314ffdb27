import type { Cijfer, GegevenCijfer } from './cijfer.ts'
import { FigureError } from './figure-error.ts'
import type { Bounds } from './interval.ts'
import type { Polariteit } from './maat.ts'

/** A value against a benchmark, without a claim of significance. */
export type MargeWoord = 'hoger' | 'lager' | 'ongeveer-gelijk'

/**
 * Places a figure without an interval beside a benchmark by the stated margin of its measure, in the unit of the measure. A difference
 * of exactly the margin is still `ongeveer-gelijk`; a billionth is allowed for the way computers store 47.4. Throws `FigureError` for
 * a negative margin or a number that is not finite.
 */
export function compareWithMargin(value: number, benchmark: number, margin: number): MargeWoord {
  for (const number of [value, benchmark, margin]) checkFinite(number)
  if (margin < 0) throw new FigureError('vergelijking-ongeldig', `Een marge van ${margin} kan niet. Geef 0 of een getal boven 0.`)
  const slack = 1e-9 * Math.max(1, Math.abs(value), Math.abs(benchmark))
  const difference = value - benchmark
  if (Math.abs(difference) <= margin + slack) return 'ongeveer-gelijk'
  return difference > 0 ? 'hoger' : 'lager'
}

/** A figure against a benchmark, tested. Better and worse only when the measure has a direction. */
export type IntervalWoord = 'beter' | 'slechter' | 'hoger' | 'lager' | 'geen-duidelijk-verschil'

export interface IntervalComparison {
  readonly woord: IntervalWoord
  /** How sure the difference is: 0.998 is the strong one; null when there is no clear difference. */
  readonly betrouwbaarheid: 0.95 | 0.998 | null
}

export interface IntervalComparisonOptions {
  readonly polariteit: Polariteit
  /** The figure's own 99.8% interval. Without it a difference is never called stronger than 95%. */
  readonly interval998?: Bounds
}

/**
 * Tests a figure against a benchmark value by the figure's own 95% interval: inside the interval, its ends included, there is no clear
 * difference. A missing figure answers null.
 *
 * Throws `FigureError` for a model estimate (never tested: its uncertainty is about the model, not about the area), for a figure
 * without both bounds (use `compareWithMargin`), and for a 99.8% interval that does not enclose the 95% one.
 */
export function compareWithInterval(cijfer: Cijfer, benchmark: number, options: IntervalComparisonOptions): IntervalComparison | null {
  if (cijfer.schatting === 'model') {
    throw new FigureError('vergelijking-ongeldig', 'Een modelschatting toetsen wij niet. Laat alleen zien hoe groot het verschil is.')
  }
  if (cijfer.waarde === null) return null
  checkFinite(benchmark)
  const interval95 = boundsOf(cijfer)
  const { polariteit, interval998 } = options
  if (interval998 && !(interval998.onder <= interval95.onder && interval95.boven <= interval998.boven)) {
    throw new FigureError('vergelijking-ongeldig', 'Het interval van 99,8% is smaller dan dat van 95%. Controleer de grenzen.')
  }
  const side = sideOf(interval95, benchmark)
  if (side === null) return { woord: 'geen-duidelijk-verschil', betrouwbaarheid: null }
  const isStrong = interval998 !== undefined && sideOf(interval998, benchmark) !== null
  return { woord: judge(side, polariteit), betrouwbaarheid: isStrong ? 0.998 : 0.95 }
}

function boundsOf({ onder, boven }: GegevenCijfer): Bounds {
  if (onder === undefined || boven === undefined) {
    throw new FigureError(
      'vergelijking-ongeldig',
      'Dit cijfer heeft geen interval en kan niet getoetst worden. Vergelijk het met een marge.',
    )
  }
  return { onder, boven }
}

/** On which side of the benchmark the whole interval lies, or null when the benchmark is inside or on an end. */
function sideOf({ onder, boven }: Bounds, benchmark: number): 'hoger' | 'lager' | null {
  if (onder > benchmark) return 'hoger'
  return boven < benchmark ? 'lager' : null
}

function judge(side: 'hoger' | 'lager', polariteit: Polariteit): IntervalWoord {
  if (polariteit === 'geen') return side
  return (side === 'hoger') === (polariteit === 'meer-is-gunstig') ? 'beter' : 'slechter'
}

/** Which way a word points, without the verdict: better is higher where more is good news. */
export function directionOf(woord: MargeWoord | IntervalWoord, polariteit: Polariteit): MargeWoord {
  if (woord === 'geen-duidelijk-verschil') return 'ongeveer-gelijk'
  if (woord !== 'beter' && woord !== 'slechter') return woord
  return (woord === 'beter') === (polariteit === 'meer-is-gunstig') ? 'hoger' : 'lager'
}

function checkFinite(number: number): void {
  if (!Number.isFinite(number)) throw new FigureError('vergelijking-ongeldig', `Met ${number} kunt u niet vergelijken. Geef een getal.`)
}
