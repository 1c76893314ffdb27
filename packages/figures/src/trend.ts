import { zFor } from './confidence.ts'
import { checkCount } from './count.ts'
import { FigureError } from './figure-error.ts'
import { fitLine } from './fit-line.ts'
import type { Bounds } from './interval.ts'

/** A figure with its 95% interval at a moment, in years or any other even scale. */
export interface TrendPunt extends Bounds {
  readonly tijd: number
  readonly waarde: number
}

/** So many of so many at a moment. */
export interface TrendTelling {
  readonly tijd: number
  readonly x: number
  readonly n: number
}

/** What the last five points say about the direction. */
export interface Trend {
  readonly woord: 'stijgt' | 'daalt' | 'geen-duidelijke-trend'
  /** The squared slope in standard errors; a trend passes `trendGrens`. */
  readonly chi2: number
  readonly van: number
  readonly tot: number
}

/** So many of the newest points count; with fewer nothing is said. */
export const trendPunten = 5

/** Chi-square with one degree of freedom at 99.8%: 9.5495357… */
export const trendGrens = zFor(0.998) ** 2

/**
 * Whether figures rise or fall: the weighted line through the last five, each counting by its own interval, has a slope that chance gives
 * once in five hundred, and the same direction whichever of the five is left out. As the trend marker of Fingertips, with the moments
 * themselves instead of their order. Null with fewer than five points.
 *
 * Throws `FigureError` for a moment that is there twice, and for bounds that do not enclose the value or leave no width.
 */
export function trendOf(punten: readonly TrendPunt[]): Trend | null {
  const last = newest(punten)
  if (last === null) return null
  const weighed = last.map(({ tijd, waarde, onder, boven }) => {
    if (!(onder <= waarde && waarde <= boven && onder < boven)) {
      throw new FigureError(
        'vergelijking-ongeldig',
        `De grenzen ${onder} en ${boven} passen niet bij ${waarde}. Controleer de drie getallen.`,
      )
    }
    return { x: tijd, y: waarde, gewicht: ((2 * zFor(0.95)) / (boven - onder)) ** 2 }
  })
  const line = fitLine(weighed)
  return judge(last, line.helling ** 2 / line.variantie.helling, [line.helling, ...leaveOneOut(weighed)])
}

/**
 * As `trendOf`, of shares with their counts: the chi-square test for a trend in proportions (Armitage, 1955), and the direction from the log
 * odds. A share of nobody or of everybody has no log odds and gets half a person more and fewer.
 */
export function trendOfProportions(punten: readonly TrendTelling[]): Trend | null {
  const last = newest(punten)
  if (last === null) return null
  for (const { x, n } of last) {
    checkCount(x, 'telling')
    checkCount(n, 'groep')
    if (x > n || n === 0)
      throw new FigureError('aantal-ongeldig', `${x} van de ${n} kan niet. De telling is hoogstens zo groot als de groep.`)
  }
  const n = last.reduce((sum, punt) => sum + punt.n, 0)
  const share = last.reduce((sum, punt) => sum + punt.x, 0) / n
  const middle = last.reduce((sum, punt) => sum + punt.n * punt.tijd, 0) / n
  const slope = last.reduce((sum, punt) => sum + punt.x * (punt.tijd - middle), 0)
  const variance = share * (1 - share) * last.reduce((sum, punt) => sum + punt.n * (punt.tijd - middle) ** 2, 0)
  const logOdds = last.map(({ tijd, x, n: size }) => {
    const isEnd = x === 0 || x === size
    return { x: tijd, y: isEnd ? Math.log((x + 0.5) / (size - x + 0.5)) : Math.log(x / (size - x)), gewicht: 1 }
  })
  const { helling } = fitLine(logOdds)
  return judge(last, variance === 0 ? 0 : slope ** 2 / variance, [helling, ...leaveOneOut(logOdds)])
}

function judge(last: readonly { readonly tijd: number }[], chi2: number, slopes: readonly number[]): Trend {
  const isUp = slopes.every(slope => slope >= 0)
  const isDown = slopes.every(slope => slope <= 0)
  const span = { van: last[0]?.tijd ?? 0, tot: last.at(-1)?.tijd ?? 0 }
  if (chi2 <= trendGrens || (!isUp && !isDown)) return { woord: 'geen-duidelijke-trend', chi2, ...span }
  return { woord: isUp ? 'stijgt' : 'daalt', chi2, ...span }
}

function leaveOneOut(punten: Parameters<typeof fitLine>[0]): number[] {
  return punten.map((_, index) => fitLine(punten.filter((__, other) => other !== index)).helling)
}

function newest<T extends { readonly tijd: number }>(punten: readonly T[]): readonly T[] | null {
  const sorted = punten.toSorted((a, b) => a.tijd - b.tijd)
  const twice = sorted.find(({ tijd }, index) => sorted[index - 1]?.tijd === tijd)
  if (twice) throw new FigureError('vergelijking-ongeldig', `Het moment ${twice.tijd} staat er twee keer in. Noem elk moment één keer.`)
  return sorted.length < trendPunten ? null : sorted.slice(-trendPunten)
}
