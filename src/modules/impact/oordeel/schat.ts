import {
  breakdownValue,
  describeBreakdown,
  detectableMultiple,
  EffectError,
  eventPath,
  groupTimeEffects,
  normalTails,
  studentQuantile,
  wildEffectTest,
} from '@buurtwijs/effects'
import type { GroupTimeEffects, PanelInput } from '@buurtwijs/effects'
import { Refusal } from '../../../refusal.ts'
import { startsOf } from './keur-paneel.ts'
import { asLog, deelOf } from './regels.ts'
import type { Analyseregels, Deel, Paneel } from './regels.ts'

/** How often a test may be wrong when there is nothing. */
const alfa = 0.05

/** What comes out of the estimators: the effect over everything, and what is needed to judge it. */
export interface Schatting {
  readonly effecten: GroupTimeEffects
  readonly estimate: number
  readonly se: number
  readonly effect: Deel
  /** Narrower: for what is an indication and no proof. */
  readonly effect90: Deel
  /** Chance on a difference this large without any effect, by a test that is made for few buurten. */
  readonly p: number
  /** The smallest effect that is found four times out of five, as a share. */
  readonly aantoonbaar: number
  /** Half the width of an interval of 95 per cent, in errors. */
  readonly wijd: number
}

/** Effects on the logarithm of the outcome, so that they are shares and nobody's level counts more. */
export function schat(paneel: Paneel, regels: Analyseregels): Schatting {
  const effecten = estimate(paneel, regels, { draws: regels.trekkingen, seed: regels.zaad })
  const { simple } = effecten.aggregate
  if (simple.se === null || !(simple.se > 0))
    throw new Refusal('Alle buurten veranderen precies evenveel. Hoe zeker het verschil is, is dan niet te zeggen.', {
      code: 'paneel-geen-spreiding',
    })
  const df = Math.max(1, effecten.units - 2)
  const wijd = studentQuantile(0.975, df)
  const { basis, combinations } = effecten.details
  return {
    effecten,
    estimate: simple.estimate,
    se: simple.se,
    effect: deelOf(simple, wijd),
    effect90: deelOf(simple, studentQuantile(0.95, df)),
    p: wildEffectTest(basis, combinations.simple, { draws: 4999, seed: regels.zaad }).p,
    aantoonbaar: 1 - Math.exp(-detectableMultiple({ power: 0.8, df }) * simple.se),
    wijd,
  }
}

/** The estimate once more, without an interval from draws. */
export function estimate(
  paneel: Paneel,
  regels: Analyseregels,
  bootstrap?: { readonly draws: number; readonly seed: number },
): GroupTimeEffects {
  try {
    return groupTimeEffects(asInput(paneel), {
      method: regels.methode,
      control: regels.vergelijk === 'nooit' ? 'never' : 'not-yet',
      base: 'universal',
      ...(bootstrap ? { bootstrap } : {}),
    })
  } catch (error) {
    if (error instanceof EffectError) throw new Refusal(error.message, { code: `effect-${error.code}`, cause: error })
    throw error
  }
}

function asInput({ buurt, jaar, start, uitkomst, kenmerken }: Paneel): PanelInput {
  return { unit: buurt, period: jaar, cohort: start, outcome: uitkomst.map(value => Math.log(value)), covariates: kenmerken }
}

/** Whether the two groups went the same way before anything started, and how likely a drift that matters would have been seen. */
export interface Vooraf {
  readonly jaren: number
  readonly p: number
  readonly isGelijk: boolean
  /** The chance to see a drift that alone would make the agreed change in the years after the start. */
  readonly kans: number
}

/**
 * Each year before the start against the last one before it, by the test for few buurten; the smallest p counts, times the number of years (Bonferroni). The usual test of all years at once finds a
 * drift three times too often with so few buurten.
 */
export function testVooraf({ effecten }: Schatting, { drempel, zaad }: Analyseregels): Vooraf | null {
  const { basis, combinations } = effecten.details
  const { by } = effecten.aggregate.dynamic
  const before = combinations.dynamic.parts.flatMap(({ at, own }) => {
    const se = by.find(({ event }) => event === at)?.se ?? null
    return at < -1 && se !== null ? [{ at, own, se }] : []
  })
  if (before.length === 0) return null
  const smallest = Math.min(...before.map(({ own }) => wildEffectTest(basis, own, { draws: 4999, seed: zaad }).p))
  const p = Math.min(1, smallest * before.length)
  const slope = asLog(drempel) / Math.max(1, by.filter(({ event }) => event >= 0).length)
  const seen = -studentQuantile(alfa / (2 * before.length), Math.max(1, effecten.units - 2))
  const kans = Math.max(...before.map(({ at, se }) => normalTails(Math.abs(slope * (at + 1)) / se - seen).lower))
  return { jaren: before.length, p, isGelijk: p >= alfa, kans }
}

interface ZonderEen {
  readonly wijd: number
  readonly tell: (deel: number) => void
}

/** The effect without each buurt that starts, one at a time. */
export function leaveOneOut(
  paneel: Paneel,
  regels: Analyseregels,
  { wijd, tell }: ZonderEen,
): readonly (Deel & { readonly buurt: string })[] {
  const gestart = [...startsOf(paneel)].flatMap(([buurt, start]) => (start === 0 ? [] : [buurt]))
  const every = Math.ceil(gestart.length / 20)
  return gestart.flatMap((buurt, at) => {
    if (at % every === 0) tell(at / gestart.length)
    try {
      const { simple } = estimate(without(paneel, buurt), regels).aggregate
      return [{ buurt, ...deelOf(simple, wijd) }]
    } catch (error) {
      if (error instanceof Refusal) return []
      throw error
    }
  })
}

function without(paneel: Paneel, buurt: string): Paneel {
  const keep = paneel.buurt.map(own => own !== buurt)
  const pick = <T>(values: readonly T[]): T[] => values.filter((_, row) => keep[row])
  return {
    buurt: pick(paneel.buurt),
    jaar: pick(paneel.jaar),
    start: pick(paneel.start),
    uitkomst: pick(paneel.uitkomst),
    kenmerken: Object.fromEntries(Object.entries(paneel.kenmerken).map(([naam, values]) => [naam, pick(values)])),
  }
}

/** How far trends may drift apart before the effect is no longer there, as a number and in words; null when there are too few years before the start. */
export interface Gevoelig {
  readonly keer: number | null
  readonly nl: string
  readonly en: string
}

export function testGevoelig({ effecten }: Schatting): Gevoelig | null {
  try {
    const value = breakdownValue(eventPath(effecten))
    const { dutch, english } = describeBreakdown(value)
    return { keer: Number.isFinite(value) ? value : null, nl: dutch, en: english }
  } catch (error) {
    if (error instanceof EffectError) return null
    throw error
  }
}
