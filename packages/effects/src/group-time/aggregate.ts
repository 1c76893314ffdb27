import { average, oneCell, weighByShare, weighGroups } from './combination.ts'
import type { Basis, Combination } from './combination.ts'

export interface AggregateOptions {
  /** Event time up to which every cohort that counts has been seen: only cohorts seen that long take part, and only event times that all of them have. */
  readonly balance?: number
  /** Event times outside these bounds are left out. */
  readonly minEvent?: number
  readonly maxEvent?: number
}

export interface Part {
  /** Cohort, period or event time. */
  readonly at: number
  readonly own: Combination
}

export interface Aggregates {
  readonly simple: Combination
  readonly group: { readonly overall: Combination; readonly parts: readonly Part[] }
  readonly calendar: { readonly overall: Combination; readonly parts: readonly Part[] }
  /** `overall` is the mean over event times from 0; null when there is none. */
  readonly dynamic: { readonly overall: Combination | null; readonly parts: readonly Part[] }
}

/** The four summaries of Callaway and Sant'Anna (2021), section 3: over all, per cohort, per period and per time since the start. */
export function aggregate(basis: Basis, periods: Float64Array, options: AggregateOptions): Aggregates {
  const { maxEvent = Infinity } = options
  const cells = basis.effects.map(({ cell }, index) => ({
    index,
    group: cell.group,
    period: periods[cell.at]!,
    event: periods[cell.at]! - cell.group,
  }))
  const after = cells.filter(({ event }) => event >= 0 && event <= maxEvent)
  const groups = basis.groups.map((group): { group: number; own: Combination } => {
    const own = cells.filter(cell => cell.group === group && cell.event >= 0 && cell.event <= maxEvent)
    return {
      group,
      own: average(
        basis,
        own.map(({ index }) => oneCell(basis, index)),
      ),
    }
  })
  const calendar = [...new Set(after.map(({ period }) => period))]
    .sort((a, b) => a - b)
    .map((at): Part => ({ at, own: weighByShare(basis, indexes(after.filter(({ period }) => period === at))) }))
  return {
    simple: weighByShare(basis, indexes(after)),
    group: { overall: weighGroups(basis, groups), parts: groups.map(({ group, own }) => ({ at: group, own })) },
    calendar: {
      overall: average(
        basis,
        calendar.map(({ own }) => own),
      ),
      parts: calendar,
    },
    dynamic: aggregateByEvent(basis, periods, cells, options),
  }
}

interface Placed {
  readonly index: number
  readonly group: number
  readonly event: number
}

function aggregateByEvent(basis: Basis, periods: Float64Array, cells: readonly Placed[], options: AggregateOptions): Aggregates['dynamic'] {
  const { balance, minEvent = -Infinity, maxEvent = Infinity } = options
  const [first, last] = [periods[0]!, periods.at(-1)!]
  const isSeenLongEnough = ({ group }: Placed): boolean => balance === undefined || last - group >= balance
  const isWithin = ({ event }: Placed): boolean =>
    event >= minEvent && event <= maxEvent && (balance === undefined || (event <= balance && event >= balance - last + first))
  const counted = cells.filter(cell => isSeenLongEnough(cell) && isWithin(cell))
  const parts = [...new Set(counted.map(({ event }) => event))]
    .sort((a, b) => a - b)
    .map((at): Part => ({ at, own: weighByShare(basis, indexes(counted.filter(({ event }) => event === at))) }))
  const since = parts.filter(({ at }) => at >= 0)
  return {
    overall:
      since.length === 0
        ? null
        : average(
            basis,
            since.map(({ own }) => own),
          ),
    parts,
  }
}

function indexes(cells: readonly { readonly index: number }[]): number[] {
  return cells.map(({ index }) => index)
}
