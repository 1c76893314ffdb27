import { cohortsOf } from '../panel/panel.ts'
import type { Panel } from '../panel/panel.ts'
import type { Basis } from './combination.ts'

/** Something that is estimated all the same, and that a reader has to know. */
export interface Warning {
  readonly code: 'small-cohort' | 'few-clusters' | 'many-left-out' | 'outcome-jumps' | 'singular-pre-test'
  readonly dutch: string
  readonly english: string
}

/** Below this many units the error of a cohort is itself uncertain. */
const smallCohort = 5
const fewClusters = 40

export function listWarnings(panel: Panel, basis: Basis): Warning[] {
  const warnings: Warning[] = []
  const small = cohortsOf(panel).filter(group => panel.cohorts.filter(cohort => cohort === group).length < smallCohort)
  if (small.length > 0 && panel.hasUnits) {
    warnings.push({
      code: 'small-cohort',
      dutch: `Cohort ${small.join(', ')} heeft minder dan ${smallCohort} eenheden: de onzekerheid daarvan is zelf onzeker, en bij één eenheid zegt zij niets.`,
      english: `Cohort ${small.join(', ')} has fewer than ${smallCohort} units: its error is uncertain itself, and means nothing for one unit.`,
    })
  }
  if (basis.clusters < fewClusters) {
    warnings.push({
      code: 'few-clusters',
      dutch: `Er zijn ${basis.clusters} clusters. Met minder dan ${fewClusters} zijn deze onzekerheden te klein; neem er een toets voor weinig clusters bij.`,
      english: `There are ${basis.clusters} clusters. With fewer than ${fewClusters} these errors are too small; add a test for few clusters.`,
    })
  }
  const incomplete = panel.dropped.find(({ reason }) => reason === 'incomplete-unit')?.count ?? 0
  if (incomplete > panel.cohorts.length / 5) {
    warnings.push({
      code: 'many-left-out',
      dutch: `${incomplete} eenheden zijn weggelaten omdat zij niet in elke periode een cijfer hebben; wie overblijft kan anders zijn.`,
      english: `${incomplete} units were left out because they lack a figure in some period; those that remain may be different.`,
    })
  }
  const jump = findJump(panel)
  if (jump !== null) {
    warnings.push({
      code: 'outcome-jumps',
      dutch: `De uitkomst is vanaf ${jump} overal veel hoger of lager dan daarvoor. Kijk na of de eenheid of de definitie veranderd is.`,
      english: `From ${jump} the outcome is much higher or lower everywhere. Check whether its unit or definition changed.`,
    })
  }
  return warnings
}

/** The first period in which the mean is over five times, or under a fifth of, that of the period before. */
function findJump({ periods, rowPeriod, outcome }: Panel): number | null {
  const sums = new Float64Array(periods.length)
  const counts = new Float64Array(periods.length)
  for (let row = 0; row < outcome.length; row++) {
    sums[rowPeriod[row]!]! += outcome[row]!
    counts[rowPeriod[row]!]! += 1
  }
  const middles = [...sums].map((sum, period) => sum / counts[period]!)
  const at = middles.findIndex((middle, period) => {
    const before = middles[period - 1]
    if (before === undefined || before * middle <= 0 || Math.min(Math.abs(before), Math.abs(middle)) < 1) return false
    return middle / before > 5 || middle / before < 0.2
  })
  return at < 0 ? null : periods[at]!
}
