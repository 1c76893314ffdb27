import { EffectError } from '../effect-error.ts'
import { loadings, weighGroups } from '../group-time/combination.ts'
import type { Basis, Combination } from '../group-time/combination.ts'
import type { GroupTimeEffects } from '../group-time/group-time-effects.ts'
import { dot, multiplyVector } from '../numbers/matrix.ts'
import type { EventEstimates } from './sensitivity.ts'

/**
 * The effects by time since the start as sensitivity analysis wants them: all against the last period before the start. Steps of a varying base period are added up to that; a universal one is so already.
 *
 * @param asked what of the periods from the start on is asked: "first" (the first), "average", or the weight of each
 */
export function eventPath(
  effects: GroupTimeEffects,
  asked: 'first' | 'average' | readonly number[] = 'average',
): EventEstimates & { readonly events: readonly number[] } {
  const { basis, panel } = effects.details
  const { periods } = panel
  const perEvent = new Map<number, { group: number; own: Combination }[]>()
  for (const group of basis.groups) {
    for (const { event, own } of pathOf(basis, periods, group)) perEvent.set(event, [...(perEvent.get(event) ?? []), { group, own }])
  }
  const events = [...perEvent.keys()].sort((a, b) => a - b)
  const combinations = events.map(event => weighGroups(basis, perEvent.get(event)!))
  const before = events.filter(event => event < 0).length
  if (before < 1) throw new EffectError('too-few-pre-periods', { found: 1, needed: 2 })
  const all = combinations.map(loadings)
  const size = basis.columns.length
  const moved = all.map(own => multiplyVector(basis.covariance, own, size, size))
  const after = events.length - before
  return {
    events,
    before,
    after,
    estimates: Float64Array.from(combinations, ({ estimate }) => estimate),
    covariance: Float64Array.from({ length: events.length ** 2 }, (_, at) =>
      dot(all[Math.floor(at / events.length)]!, moved[at % events.length]!),
    ),
    weights: weightsOf(asked, after),
  }
}

function weightsOf(asked: 'first' | 'average' | readonly number[], after: number): Float64Array {
  if (asked === 'first') return Float64Array.from({ length: after }, (_, at) => (at === 0 ? 1 : 0))
  if (asked === 'average') return new Float64Array(after).fill(1 / after)
  if (asked.length !== after) throw new EffectError('lengths-differ', { column: 'asked', found: asked.length, expected: after })
  return Float64Array.from(asked)
}

/** Of one cohort: each period but its base, against that base. */
function pathOf(basis: Basis, periods: Float64Array, group: number): { event: number; own: Combination }[] {
  const cells = basis.effects.map(({ cell, estimate }, index) => ({ cell, estimate, index })).filter(({ cell }) => cell.group === group)
  const base = cells.find(({ cell }) => periods[cell.at]! >= group)?.cell.base ?? cells.at(-1)!.cell.base
  return [...periods.keys()].flatMap(at => {
    if (at === base) return []
    const own: Combination = { estimate: 0, cells: new Float64Array(basis.effects.length), shares: new Float64Array(basis.groups.length) }
    let estimate = 0
    const direct = cells.find(({ cell }) => cell.at === at && cell.base === base)
    const used = direct
      ? [{ ...direct, sign: 1 }]
      : cells
          .filter(({ cell }) => (at < base ? cell.at > at && cell.at <= base : cell.at > base && cell.at <= at))
          .map(each => ({ ...each, sign: at < base ? -1 : 1 }))
    for (const each of used) {
      own.cells[each.index]! += each.sign
      estimate += each.sign * each.estimate
    }
    return [{ event: periods[at]! - group, own: { ...own, estimate } }]
  })
}
