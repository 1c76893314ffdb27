import type { GroupTimeEffects } from '@buurtwijs/effects'
import type { Analyseregels } from './regels.ts'

/** A year of the picture: everything stands at 100 in the base year. */
export interface Lijnpunt {
  readonly jaar: number
  readonly gestart: number
  /** How the buurten that start would have done without the programme. */
  readonly zonder: number
  readonly vergelijking: number | null
  /** Without the programme, less what was agreed; only from the first start on. */
  readonly afspraak: number | null
  /** What the plan of the programme takes as the trend of the country. */
  readonly landelijk: number | null
}

/** The lines of who starts and who never does, and of how the former would have gone on. Middles are geometric, as the effects are. */
export function drawLijnen(effecten: GroupTimeEffects, regels: Analyseregels): readonly Lijnpunt[] {
  const { panel } = effecten.details
  const jaren = [...panel.periods]
  const cohorten = new Map<number, number>()
  for (const start of panel.cohorts) cohorten.set(start, (cohorten.get(start) ?? 0) + 1)
  const levels = levelsOf(effecten, jaren)
  const gestart = [...cohorten].filter(([start]) => start !== 0)
  const all = gestart.reduce((sum, [, aantal]) => sum + aantal, 0)
  const eerste = Math.min(...gestart.map(([start]) => start))
  const effectAt = (start: number, jaar: number): number =>
    jaar < start ? 0 : (effecten.attGt.find(({ group, period }) => group === start && period === jaar)?.estimate ?? 0)
  const mean = (of: (start: number) => number): number => gestart.reduce((sum, [start, aantal]) => sum + (aantal / all) * of(start), 0)
  const at = jaren.indexOf(regels.basisjaar)
  return jaren.map((jaar, t) => {
    const own = mean(start => levels.get(start)![t]! - levels.get(start)![at]!)
    const without = own - mean(start => effectAt(start, jaar))
    const never = levels.get(0)
    const past = jaar - regels.basisjaar
    return {
      jaar,
      gestart: 100 * Math.exp(own),
      zonder: 100 * Math.exp(without),
      vergelijking: never ? 100 * Math.exp(never[t]! - never[at]!) : null,
      afspraak: jaar < eerste ? null : 100 * Math.exp(without) * (1 + regels.drempel),
      landelijk: past < 0 ? null : 100 * (1 + (regels.landelijk.deel * Math.min(past, regels.landelijk.jaren)) / regels.landelijk.jaren),
    }
  })
}

/** Mean logarithm per cohort and year, of the buurten that the effects were estimated on. */
function levelsOf({ details: { panel } }: GroupTimeEffects, jaren: readonly number[]): ReadonlyMap<number, Float64Array> {
  const sums = new Map<number, Float64Array>()
  const counts = new Map<number, Float64Array>()
  panel.outcome.forEach((value, row) => {
    const start = panel.cohorts[panel.rowUnit[row]!]!
    const sum = sums.get(start) ?? new Float64Array(jaren.length)
    const count = counts.get(start) ?? new Float64Array(jaren.length)
    sum[panel.rowPeriod[row]!]! += value
    count[panel.rowPeriod[row]!]! += 1
    sums.set(start, sum)
    counts.set(start, count)
  })
  return new Map([...sums].map(([start, sum]) => [start, sum.map((value, t) => value / counts.get(start)![t]!)]))
}
