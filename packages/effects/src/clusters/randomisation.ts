import { EffectError } from '../effect-error.ts'
import { drawWithoutReplacement, seededChance } from '../numbers/chance.ts'
import type { PanelInput } from '../panel/panel.ts'

export interface RandomisationOptions {
  readonly draws?: number
  readonly seed?: number
  /** Units swap starts only with units of the same stratum (a value per row); with all units unless told. */
  readonly strata?: ArrayLike<string | number>
}

export interface RandomisationTest {
  readonly statistic: number
  /** (1 + draws at least as large) / (1 + draws): never zero. */
  readonly p: number
  readonly draws: number
}

/**
 * Randomisation inference: would an effect this large turn up if other units had started? Starts are dealt again over the units, and the statistic is made anew. It needs no model and no large
 * numbers; it tests that no unit has any effect. A statistic in errors (a t) is steadier than a bare estimate. Source: Fisher (1935), Young (2019).
 *
 * @param statistic from the same columns with other starts; larger is further from zero, in both directions
 */
export function randomisationTest(
  input: PanelInput,
  statistic: (input: PanelInput) => number,
  options: RandomisationOptions = {},
): RandomisationTest {
  const { draws = 999, seed = 1, strata } = options
  if (!(Number.isInteger(draws) && draws >= 19))
    throw new EffectError('option-invalid', { option: 'draws', found: draws, expected: '≥ 19' })
  const units = listUnits(input, strata)
  const own = Math.abs(statistic(input))
  const chance = seededChance(seed)
  let larger = 0
  for (let draw = 0; draw < draws; draw++) {
    const dealt = new Map<string | number, number>()
    for (const members of units) {
      const order = drawWithoutReplacement(chance, members.length)
      members.forEach(({ unit }, at) => dealt.set(unit, members[order[at]!]!.cohort))
    }
    const cohort = Array.from(input.unit, unit => dealt.get(unit)!)
    if (Math.abs(statistic({ ...input, cohort })) >= own * (1 - 1e-12)) larger += 1
  }
  return { statistic: own, p: (1 + larger) / (1 + draws), draws }
}

/** Per stratum the units with their starts, in an order that names do not change: by start, then as they come. */
function listUnits({ unit, cohort }: PanelInput, strata?: ArrayLike<string | number>): { unit: string | number; cohort: number }[][] {
  const groups = new Map<string | number, Map<string | number, number>>()
  for (let row = 0; row < unit.length; row++) {
    const stratum = strata ? strata[row]! : 0
    const members = groups.get(stratum) ?? new Map<string | number, number>()
    members.set(unit[row]!, cohort[row]!)
    groups.set(stratum, members)
  }
  return [...groups.values()].map(members => [...members].map(([name, start]) => ({ unit: name, cohort: start })))
}
