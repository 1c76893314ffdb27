import type { BegrotingPost } from '../../begroting-data.ts'
import type { Activiteit, Plan, PlanUitdaging } from '../../plan-data.ts'

/** Where the thread from challenge to effect is broken. */
export interface LosseEinden {
  /** Challenges that the buurt chose to take on, with nothing in the plan for them. */
  readonly zonderActiviteit: readonly PlanUitdaging[]
  readonly zonderUitdaging: readonly Activiteit[]
  readonly zonderEffect: readonly Activiteit[]
  readonly zonderDag: readonly Activiteit[]
  readonly zonderWie: readonly Activiteit[]
  /** Activities without a line in the budget, and lines without an activity. Both are empty for who does not see the budget. */
  readonly zonderPost: readonly Activiteit[]
  readonly losPosten: readonly BegrotingPost[]
}

/** `posten` is null for who does not see the budget. */
export function findLosseEinden(
  { activiteiten, uitdagingen }: Pick<Plan, 'activiteiten' | 'uitdagingen'>,
  posten: readonly BegrotingPost[] | null,
): LosseEinden {
  const taken = new Set(activiteiten.map(({ uitdaging }) => uitdaging))
  const budgeted = new Set(posten?.map(({ activiteit }) => activiteit))
  return {
    zonderActiviteit: uitdagingen.filter(({ id, gekozen }) => gekozen && !taken.has(id)),
    zonderUitdaging: activiteiten.filter(({ uitdaging }) => uitdaging === null),
    zonderEffect: activiteiten.filter(({ effecten }) => effecten.length === 0),
    zonderDag: activiteiten.filter(({ van }) => van === null),
    zonderWie: activiteiten.filter(({ wie }) => wie.trim() === ''),
    zonderPost: posten === null ? [] : activiteiten.filter(({ id }) => !budgeted.has(id)),
    losPosten: (posten ?? []).filter(({ activiteit }) => !activiteiten.some(({ id }) => id === activiteit)),
  }
}
