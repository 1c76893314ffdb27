import { checkCount } from './count.ts'
import { FigureError } from './figure-error.ts'

/** So many of today's inhabitants live where both areas lie: one of an earlier division, one of a later one. */
export interface Overgang {
  readonly van: string
  readonly naar: string
  readonly inwoners: number
}

/** The earlier areas that stand for later ones, and how well they cover each other. */
export interface Herleiding {
  /** Earlier areas of which most people live in the later ones, by code. */
  readonly gebieden: readonly string[]
  /**
   * The share of inhabitants carried over, 0 to 1: who lives in both the earlier and the later areas, of all who live in the larger of the
   * two. 1 when they are the same places.
   */
  readonly overgedragen: number
}

/** With less of the inhabitants carried over, a figure of then is not shown as if it were of now. */
export const minstOvergedragen = 0.95

/**
 * Which areas of an earlier division stand for these of a later one. An earlier area counts as a whole or not at all, by where most of its
 * people live: published figures cannot be cut. So a merge and a new code carry over whole; one half of a split does not, both halves do.
 *
 * Null when no link leads to the areas, or when they have no people. Throws `FigureError` for a link that is there twice or counts below 0.
 */
export function traceBack(overgangen: readonly Overgang[], naar: readonly string[]): Herleiding | null {
  const wanted = new Set(naar)
  const seen = new Set<string>()
  const perBron = new Map<string, { inside: number; all: number }>()
  let later = 0
  for (const { van, naar: to, inwoners } of overgangen) {
    checkCount(inwoners, 'aantal inwoners')
    if (seen.size === seen.add(`${van} ${to}`).size) {
      throw new FigureError('samenvoegen-ongeldig', `De overgang van ${van} naar ${to} staat er twee keer in. Noem elke overgang één keer.`)
    }
    const bron = perBron.get(van) ?? { inside: 0, all: 0 }
    perBron.set(van, bron)
    bron.all += inwoners
    if (!wanted.has(to)) continue
    bron.inside += inwoners
    later += inwoners
  }
  const chosen = [...perBron].filter(([, { inside, all }]) => inside * 2 > all)
  const both = chosen.reduce((sum, [, { inside }]) => sum + inside, 0)
  const earlier = chosen.reduce((sum, [, { all }]) => sum + all, 0)
  if (both === 0) return null
  return { gebieden: chosen.map(([code]) => code).toSorted(), overgedragen: both / Math.max(earlier, later) }
}

/** Links over two steps, from the first division to the last: people of a middle area are spread as they are over where it went. */
export function chainOvergangen(eerst: readonly Overgang[], daarna: readonly Overgang[]): readonly Overgang[] {
  const onward = Map.groupBy(daarna, ({ van }) => van)
  const linked = new Map<string, Overgang>()
  for (const { van, naar: middle, inwoners } of eerst) {
    const parts = onward.get(middle) ?? []
    const all = parts.reduce((sum, part) => sum + part.inwoners, 0)
    for (const part of parts) {
      const key = `${van} ${part.naar}`
      const share = all === 0 ? 0 : (inwoners * part.inwoners) / all
      linked.set(key, { van, naar: part.naar, inwoners: (linked.get(key)?.inwoners ?? 0) + share })
    }
  }
  return [...linked.values()]
}
