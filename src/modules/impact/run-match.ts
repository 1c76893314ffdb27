import { balanceOf, effectiveSize, matchUnits } from '@buurtwijs/effects'
import { Refusal } from '../../refusal.ts'
import type { MatchAnswer, MatchQuestion } from './match-schema.ts'
import { asRefusal } from './run-effect.ts'

/** Comparison units for those that start, never from the same team and never next door. */
export function runMatch(question: MatchQuestion, file: string): MatchAnswer {
  const { units, distance, method, ratio, replace, caliper, on } = question
  const ids = units.map(({ id }) => id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw new Refusal(`Eenheid ${twice} staat er twee keer in.`, { code: 'match-unit-twice', place: { file } })
  const names = Object.keys(units[0]!.covariates)
  const odd = units.find(({ covariates }) => Object.keys(covariates).length !== names.length || names.some(name => !(name in covariates)))
  if (odd)
    throw new Refusal(`Eenheid ${odd.id} heeft andere kenmerken dan de eerste.`, { code: 'match-covariates-differ', place: { file } })
  const adjacent = units.map(unit => new Set(unit.adjacent))
  const mayNot = (one: number, other: number): boolean =>
    (units[one]!.team != null && units[one]!.team === units[other]!.team) ||
    adjacent[one]!.has(ids[other]!) ||
    adjacent[other]!.has(ids[one]!)
  const group = {
    treated: units.map(({ treated }) => (treated ? 1 : 0)),
    covariates: Object.fromEntries(names.map(name => [name, units.map(({ covariates }) => covariates[name]!)])),
  }
  return asRefusal(() => {
    const found = matchUnits(group, {
      distance,
      method,
      ratio,
      replace,
      mayNot,
      ...(caliper == null ? {} : { caliper }),
      ...(on ? { on } : {}),
    })
    return {
      pairs: found.pairs.map(pair => ({ treated: ids[pair.treated]!, comparison: ids[pair.comparison]!, distance: pair.distance })),
      unmatched: found.unmatched.map(unit => ids[unit]!),
      weights: [...found.weights].flatMap((weight, unit) => (weight > 0 ? [{ id: ids[unit]!, weight }] : [])),
      balance: { before: balanceOf(group), after: balanceOf(group, found.weights) },
      effectiveComparisons: effectiveSize(found.weights.filter((_, unit) => group.treated[unit] === 0)),
    }
  }, file)
}
