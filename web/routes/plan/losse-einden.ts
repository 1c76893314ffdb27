import type { Activiteit, Plan, PlanUitdaging } from '../../plan-data.ts'

/** Where the thread from challenge to effect is broken. */
export interface LosseEinden {
  /** Challenges that the buurt chose to take on, with nothing in the plan for them. */
  readonly zonderActiviteit: readonly PlanUitdaging[]
  readonly zonderUitdaging: readonly Activiteit[]
  readonly zonderEffect: readonly Activiteit[]
  readonly zonderDag: readonly Activiteit[]
  readonly zonderWie: readonly Activiteit[]
}

export function findLosseEinden({ activiteiten, uitdagingen }: Pick<Plan, 'activiteiten' | 'uitdagingen'>): LosseEinden {
  const taken = new Set(activiteiten.map(({ uitdaging }) => uitdaging))
  return {
    zonderActiviteit: uitdagingen.filter(({ id, gekozen }) => gekozen && !taken.has(id)),
    zonderUitdaging: activiteiten.filter(({ uitdaging }) => uitdaging === null),
    zonderEffect: activiteiten.filter(({ effecten }) => effecten.length === 0),
    zonderDag: activiteiten.filter(({ van }) => van === null),
    zonderWie: activiteiten.filter(({ wie }) => wie.trim() === ''),
  }
}
