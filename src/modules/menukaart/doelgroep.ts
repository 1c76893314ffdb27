import type { Interval, NoInterval, Ontbreekt, Schatting } from '@buurtwijs/figures'
import { schattingen } from '@buurtwijs/figures'
import type { Regel } from './schema.ts'

/** A figure of the area that somebody chose, with the bounds between which the true one lies. */
export interface Gevonden {
  readonly cijfer: Interval | NoInterval
  readonly periode: string | null
  readonly release: string | null
}

/** What a measure is, and the newest figure of it for the chosen area. */
export interface Meting extends Gevonden {
  readonly maat: string
  readonly naam: string
  readonly schatting: Schatting
  /** The measure that counts the people that a percentage is of. */
  readonly bevolking: string | null
}

export type FindMeting = (maat: string) => Meting

export interface Doelgroepdeel {
  readonly soort: 'aantal' | 'percentage'
  readonly meting: Meting
  /** Only for a percentage: of how many. */
  readonly van: Meting | null
}

/** How many people, or households, an entry is for in an area. Null without figures, with the reason. */
export interface Doelgroepomvang {
  readonly aantal: number | null
  readonly onder: number | null
  readonly boven: number | null
  readonly ontbreekt?: Ontbreekt
  /** The least certain way in which a figure behind it came about. */
  readonly schatting: Schatting
  readonly delen: readonly Doelgroepdeel[]
}

/**
 * Counts the people of a rule in an area: counts as they are, a percentage of its own population, added up. The number is rounded to tens and
 * the bounds outward to tens: nobody can know it closer than the figures that it rests on. The bounds tell what rounding leaves open, not how
 * good a model is.
 */
export function countDoelgroep(regel: Regel, find: FindMeting): Doelgroepomvang {
  const delen = regel.delen.map(({ soort, maat }): Doelgroepdeel => {
    const meting = find(maat)
    return { soort, meting, van: soort === 'percentage' && meting.bevolking !== null ? find(meting.bevolking) : null }
  })
  const schatting = schattingen.findLast(each => delen.some(({ meting }) => meting.schatting === each)) ?? 'telling'
  const counts = delen.map(countDeel)
  const missing = counts.find(count => count.waarde === null)
  if (missing?.waarde === null) return { aantal: null, onder: null, boven: null, ontbreekt: missing.ontbreekt, schatting, delen }
  const known = counts.filter(count => count.waarde !== null)
  const sum = (part: 'waarde' | 'onder' | 'boven') => known.reduce((total, count) => total + count[part], 0)
  return {
    aantal: Math.round(sum('waarde') / 10) * 10,
    onder: Math.floor(round(sum('onder')) / 10) * 10,
    boven: Math.ceil(round(sum('boven')) / 10) * 10,
    schatting,
    delen,
  }
}

function countDeel({ meting, van, soort }: Doelgroepdeel): Interval | NoInterval {
  const { cijfer } = meting
  if (cijfer.waarde === null || soort === 'aantal') return cijfer
  const people = van?.cijfer ?? { waarde: null, ontbreekt: 'niet-geimporteerd' as const }
  if (people.waarde === null) return people
  return {
    waarde: (cijfer.waarde * people.waarde) / 100,
    onder: (cijfer.onder * people.onder) / 100,
    boven: (cijfer.boven * people.boven) / 100,
  }
}

/** What binary fractions add is taken off before a number is rounded outward. */
function round(number: number): number {
  return Number(number.toFixed(6))
}
