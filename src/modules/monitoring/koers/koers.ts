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
  // Read once for all buurten: a thousand of them have the same few periods.
  const plekken = new Map([...new Set(cijfers.map(({ periode }) => periode))].map(periode => [periode, plekOf(periode, start)]))
  for (const own of Map.groupBy(cijfers, ({ buurt }) => buurt).values()) {
    const jaren = meansByYear(own, plekken)
    const before = jaren.get(-1)
    if (before === undefined) continue
    for (const [sinds, mean] of jaren) {
      if (sinds >= 0) changes.set(sinds, [...(changes.get(sinds) ?? []), Math.log(mean / before)])
    }
  }
  const jaren = [...changes].toSorted(([one], [other]) => one - other).map(([sinds, own]) => describeYear(sinds, own))
  return { jaren, oordeel: judge(jaren) }
}

/** Where a period lies: how many years after the start it begins, and how many months it has. The end of a period is the day after its last. */
interface Plek {
  readonly sinds: number
  readonly maanden: number
}

function plekOf(id: string, start: string): Plek {
  const { begin, eind } = parsePeriode(id)
  return { sinds: Math.floor(monthsBetween(start, begin) / 12), maanden: monthsBetween(begin, eind) }
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

/** The mean of each year since the start of which all months are covered. */
function meansByYear(own: readonly KoersCijfer[], plekken: ReadonlyMap<string, Plek>): ReadonlyMap<number, number> {
  const sums = new Map<number, { maanden: number; som: number }>()
  for (const { periode, waarde } of own) {
    const plek = plekken.get(periode)
    if (waarde <= 0 || plek === undefined) continue
    const sum = sums.get(plek.sinds) ?? { maanden: 0, som: 0 }
    sums.set(plek.sinds, { maanden: sum.maanden + plek.maanden, som: sum.som + (waarde * plek.maanden) / 12 })
  }
  return new Map([...sums].flatMap(([sinds, { maanden, som }]) => (maanden === 12 ? [[sinds, som] as const] : [])))
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
