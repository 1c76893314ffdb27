import { Refusal } from '../../../refusal.ts'
import { samenhangMetDosis } from './dosis.ts'
import type { Dosis } from './dosis.ts'
import { keurPaneel, startsOf } from './keur-paneel.ts'
import type { Deelnemers } from './keur-paneel.ts'
import { drawLijnen } from './lijnen.ts'
import type { Lijnpunt } from './lijnen.ts'
import { afspraakOf, oordeelOver } from './oordeel.ts'
import type { Geoordeeld } from './oordeel.ts'
import { deelOf } from './regels.ts'
import type { Analyseregels, Deel, Paneel } from './regels.ts'
import { leaveOneOut, schat, testGevoelig, testVooraf } from './schat.ts'
import type { Gevoelig, Vooraf } from './schat.ts'
import { veranderdSindsBegin } from './sinds-begin.ts'
import type { SindsBegin } from './sinds-begin.ts'

/** Fewer buurten, and an interval of a cohort means nothing. */
const smallCohort = 5

export interface Cohorteffect extends Deel {
  readonly start: number
  readonly buurten: number
  readonly afspraak: Geoordeeld['afspraak']
}

/** The effect so many years after the start; below zero: before it. */
export interface Jaareffect extends Deel {
  readonly sinds: number
  /** An interval that holds all years at once. */
  readonly samen: { readonly laag: number; readonly hoog: number } | null
}

/** Everything that is said about one outcome. */
export interface Analyse extends Geoordeeld {
  readonly regels: Analyseregels
  readonly deelnemers: Deelnemers
  readonly effect: Deel
  readonly p: number
  readonly aantoonbaar: number
  readonly vooraf: Vooraf | null
  readonly gevoelig: Gevoelig | null
  readonly cohorten: readonly Cohorteffect[]
  readonly perJaar: readonly Jaareffect[]
  readonly lijnen: readonly Lijnpunt[]
  readonly zonderEen: readonly (Deel & { readonly buurt: string })[]
  /** Before and after, of the buurten that started; not in an analysis of before this was told. */
  readonly sindsBegin?: SindsBegin | null
  /** Only where the plan asks for it; null when nothing can be said of it. */
  readonly dosis?: Dosis | null
  readonly waarschuwingen: readonly { readonly code: string; readonly nl: string; readonly en: string }[]
}

/** Everything the verdict is made of, and the verdict; without what is only shown beside it. */
export function analyseerSnel(paneel: Paneel, regels: Analyseregels, tell: (deel: number) => void = () => {}) {
  const deelnemers = keurPaneel(paneel)
  requireBasisjaar(paneel, deelnemers, regels)
  const schatting = schat(paneel, regels)
  const vooraf = testVooraf(schatting, regels)
  const zonderEen = leaveOneOut(paneel, regels, { wijd: schatting.wijd, tell: deel => tell(0.1 + 0.7 * deel) })
  return { ...oordeelOver({ regels, deelnemers, schatting, vooraf, zonderEen }), deelnemers, schatting, vooraf, zonderEen }
}

/** From a panel and the rules that were fixed before to a verdict, with everything it rests on. The same panel and rules give the same digits. */
export function analyseer(paneel: Paneel, regels: Analyseregels, tell: (deel: number) => void = () => {}): Analyse {
  const { deelnemers, schatting, vooraf, zonderEen, ...geoordeeld } = analyseerSnel(paneel, regels, tell)
  const gevoelig = testGevoelig(schatting)
  const { effecten, effect, p, aantoonbaar, wijd } = schatting
  const { group, dynamic } = effecten.aggregate
  const size = (start: number): number => effecten.details.panel.cohorts.filter(own => own === start).length
  return {
    ...geoordeeld,
    regels,
    deelnemers,
    effect,
    p,
    aantoonbaar,
    vooraf,
    gevoelig,
    cohorten: group.by.map(each => {
      const buurten = size(each.group)
      const own = deelOf(buurten < smallCohort ? { ...each, se: null } : each, wijd)
      return { start: each.group, buurten, ...own, afspraak: afspraakOf(own, regels.drempel) }
    }),
    perJaar: dynamic.by.map(each => {
      const wide = dynamic.critical === null || each.se === null ? null : deelOf(each, dynamic.critical)
      const samen = wide === null || wide.laag === null || wide.hoog === null ? null : { laag: wide.laag, hoog: wide.hoog }
      return { sinds: each.event, ...deelOf(each, wijd), samen }
    }),
    lijnen: drawLijnen(effecten, regels),
    zonderEen,
    sindsBegin: veranderdSindsBegin(paneel),
    ...(paneel.dosis === undefined ? {} : { dosis: samenhangMetDosis(paneel) }),
    waarschuwingen: effecten.warnings.map(({ code, dutch, english }) => ({ code, nl: dutch, en: english })),
  }
}

function requireBasisjaar(paneel: Paneel, { jaren }: Deelnemers, { basisjaar }: Analyseregels): void {
  const starts = [...startsOf(paneel).values()].filter(start => start !== 0)
  if (jaren.includes(basisjaar) && !starts.some(start => start <= basisjaar && start > jaren[0]!)) return
  throw new Refusal(
    `Het basisjaar ${basisjaar} moet in het bestand staan en voor de eerste start liggen. De jaren zijn ${jaren[0]} tot en met ${jaren.at(-1)}.`,
    { code: 'paneel-basisjaar' },
  )
}
