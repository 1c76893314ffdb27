import type { Interval, NoInterval, Ontbreekt, Samengevoegd } from '@buurtwijs/figures'
import type { GebiedInfo } from '../areas/gebieden-index.ts'
import type { Reeks } from '../figures/reeks.ts'
import type { Release } from '../release.ts'
import type { Bijdrage } from './bijdrage.ts'

/** An area without its part of a figure: of which measure, and why. */
export interface Gemis {
  readonly gebied: GebiedInfo
  readonly maat: string
  readonly ontbreekt: Ontbreekt
}

/** The figure of a selection: made of the published figures of its areas, published by nobody. */
export interface Combinatie {
  readonly cijfer: Interval | NoInterval
  readonly gemis: readonly Gemis[]
  /** The series that the figures of the areas came from, that of the first area first. */
  readonly reeksen: Reeksen
  /** The releases behind it, weights included. */
  readonly releases: readonly [Release, ...Release[]]
  /** Decimals that are worth showing. */
  readonly decimalen: number
  /** What the areas were weighed by, and in which period; null where nothing was weighed. */
  readonly gewicht: { readonly maat: string; readonly periode: string } | null
}

/** At least one. */
export type Reeksen = readonly [Reeks, ...Reeks[]]

/** The series behind figures, each once; null when there are none at all. */
export function reeksenOf(bijdragen: Iterable<Bijdrage>): Reeksen | null {
  const found = new Set<Reeks>()
  for (const { reeks } of bijdragen) if (reeks) found.add(reeks)
  const [first, ...others] = found
  return first ? [first, ...others] : null
}

/** What a figure rests on: the series behind it and those behind its weights. */
export function restsOn(reeksen: Reeksen, gewichten: Reeksen | null = null): Pick<Combinatie, 'reeksen' | 'releases'> {
  const [first, ...others] = new Set([...reeksen, ...(gewichten ?? [])].map(({ release }) => release))
  return { reeksen, releases: [first ?? reeksen[0].release, ...others] }
}

/** The fewest decimals that any of the series has. */
export function fewestDecimalen(reeksen: Reeksen): number {
  return Math.min(...reeksen.map(({ decimalen }) => decimalen))
}

/** The areas that a sum or a mean misses, with the measure that they miss. */
export function gemisOf(made: Samengevoegd, maat: string, bijdragen: readonly Bijdrage[]): readonly Gemis[] {
  if (made.waarde !== null) return []
  const reasons = new Map(made.delen.map(({ gebied, ontbreekt }) => [gebied, ontbreekt]))
  return bijdragen.flatMap(({ gebied }) => {
    const ontbreekt = reasons.get(gebied.code)
    return ontbreekt === undefined ? [] : [{ gebied, maat, ontbreekt }]
  })
}

/** A contribution as the rules of combining know it. */
export function deelOf({ gebied, cijfer }: Bijdrage) {
  return { gebied: gebied.code as string, cijfer }
}
