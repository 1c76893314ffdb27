import { parsePeriode } from '@buurtwijs/figures'
import { studentQuantile } from '@buurtwijs/effects'

/** One released figure of a buurt. */
export interface KoersCijfer {
  readonly buurt: string
  /** Id of a period: `2026-Q1`. */
  readonly periode: string
  readonly waarde: number
}

/** How much a figure changed in a year since the start, against the year before it: shares, so -0.05 is 5% less. */
export interface KoersJaar {
  /** 0 is the first year after the start. */
  readonly sinds: number
  /** Of so many buurten, each as heavy as the other. */
  readonly buurten: number
  readonly verschil: number
  /** Bounds of an interval of 95%; null with fewer than three buurten. */
  readonly laag: number | null
  readonly hoog: number | null
  /** What it would be when the goal is reached in equal steps. */
  readonly nodig: number
}

export type KoersOordeel = 'op-koers' | 'achter' | 'onzeker' | 'te-weinig'

export interface Koers {
  readonly jaren: readonly KoersJaar[]
  readonly oordeel: KoersOordeel
}

/** What the programme promised: 15% less within three years. */
export const doel = { verschil: -0.15, jaren: 3 } as const

/** Below this a spread between buurten says nothing. */
const minsteBuurten = 3

/**
 * Whether buurten that started on a day are on course for the goal: per year since the start the mean change on logarithms against the year before, with an interval by
 * Student's t over buurten. Only whole years count, so that seasons are in both; a buurt without a whole year before the start is left out. A comparison with the own start, not
 * with other buurten: what would have happened without the programme is not in it.
 */
export function bepaalKoers(cijfers: readonly KoersCijfer[], start: string): Koers {
  const changes = new Map<number, number[]>()
  for (const own of Map.groupBy(cijfers, ({ buurt }) => buurt).values()) {
    const jaren = meansByYear(own, start)
    const before = jaren.get(-1)
    if (before === undefined) continue
    for (const [sinds, mean] of jaren) {
      if (sinds >= 0) changes.set(sinds, [...(changes.get(sinds) ?? []), Math.log(mean / before)])
    }
  }
  const jaren = [...changes].toSorted(([one], [other]) => one - other).map(([sinds, own]) => describeYear(sinds, own))
  return { jaren, oordeel: judge(jaren) }
}

/** The mean of each year since the start of which all months are covered. */
function meansByYear(own: readonly KoersCijfer[], start: string): ReadonlyMap<number, number> {
  const years = Map.groupBy(
    own.filter(({ waarde }) => waarde > 0),
    ({ periode }) => Math.floor(monthsBetween(start, parsePeriode(periode).begin) / 12),
  )
  return new Map(
    [...years].flatMap(([sinds, parts]): readonly (readonly [number, number])[] => {
      const months = parts.reduce((sum, { periode }) => sum + monthsIn(periode), 0)
      return months === 12 ? [[sinds, parts.reduce((sum, { periode, waarde }) => sum + (waarde * monthsIn(periode)) / 12, 0)]] : []
    }),
  )
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

/** The end of a period is the day after its last. */
function monthsIn(id: string): number {
  const { begin, eind } = parsePeriode(id)
  return monthsBetween(begin, eind)
}

function describeYear(sinds: number, own: readonly number[]): KoersJaar {
  const mean = own.reduce((sum, one) => sum + one, 0) / own.length
  const nodig = (doel.verschil * Math.min(doel.jaren, sinds + 1)) / doel.jaren
  const base = { sinds, buurten: own.length, verschil: Math.expm1(mean), nodig }
  if (own.length < minsteBuurten) return { ...base, laag: null, hoog: null }
  const spread = Math.sqrt(own.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (own.length - 1))
  const off = (studentQuantile(0.975, own.length - 1) * spread) / Math.sqrt(own.length)
  return { ...base, laag: Math.expm1(mean - off), hoog: Math.expm1(mean + off) }
}

/** About the last year with an interval: all of it at or below what is needed, all of it above, or in between. */
function judge(jaren: readonly KoersJaar[]): KoersOordeel {
  const last = jaren.findLast(({ laag }) => laag !== null)
  if (last === undefined || last.laag === null || last.hoog === null) return 'te-weinig'
  if (last.hoog <= last.nodig) return 'op-koers'
  return last.laag > last.nodig ? 'achter' : 'onzeker'
}
