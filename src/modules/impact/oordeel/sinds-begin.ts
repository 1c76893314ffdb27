import { studentQuantile } from '@buurtwijs/effects'
import { startsOf } from './keur-paneel.ts'
import { deelOf } from './regels.ts'
import type { Deel, Paneel } from './regels.ts'

/** How much the outcome changed since the start: what was, and never what the programme did. */
export interface SindsBegin extends Deel {
  /** Buurten that started and have a figure of the year before and of the last year. */
  readonly buurten: number
  /** The last year. */
  readonly jaar: number
  /** How much the buurten to compare with changed in the same years; null when there are none. */
  readonly vergelijking: number | null
}

/**
 * Of the buurten that started: the change of the logarithm of the outcome from the year before their start to the last year of the panel, the mean over buurten, with an interval by Student's t.
 * Beside it the same change, over the same years, of those that never start; in each pair of years as often as there are buurten that started then. Null when fewer than two buurten have
 * both figures. A comparison of before and after: it holds everything that changed in those years.
 */
export function veranderdSindsBegin(paneel: Paneel): SindsBegin | null {
  const starts = startsOf(paneel)
  const jaar = paneel.jaar.reduce((most, one) => Math.max(most, one), -Infinity)
  const log = new Map(paneel.buurt.map((buurt, row) => [`${buurt} ${paneel.jaar[row]}`, Math.log(paneel.uitkomst[row]!)] as const))
  const change = (buurt: string, van: number): readonly number[] => {
    const gap = (log.get(`${buurt} ${jaar}`) ?? Number.NaN) - (log.get(`${buurt} ${van}`) ?? Number.NaN)
    return Number.isFinite(gap) ? [gap] : []
  }
  const never = [...starts].flatMap(([buurt, start]) => (start === 0 ? [buurt] : []))
  const found = [...starts].flatMap(([buurt, start]) =>
    start === 0 || start > jaar ? [] : change(buurt, start - 1).map(gap => ({ gap, van: start - 1 })),
  )
  if (found.length < 2) return null
  const { mean, se } = meanOf(found.map(({ gap }) => gap))
  const beside = new Map([...new Set(found.map(({ van }) => van))].map(van => [van, never.flatMap(buurt => change(buurt, van))]))
  const isKnown = [...beside.values()].every(own => own.length > 0)
  const same = isKnown ? meanOf(found.map(({ van }) => meanOf(beside.get(van) ?? []).mean)).mean : null
  return {
    ...deelOf({ estimate: mean, se }, studentQuantile(0.975, found.length - 1)),
    buurten: found.length,
    jaar,
    vergelijking: same === null ? null : deelOf({ estimate: same, se: null }, 0).deel,
  }
}

function meanOf(values: readonly number[]): { readonly mean: number; readonly se: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, se: Math.sqrt(square / Math.max(1, values.length - 1) / values.length) }
}
