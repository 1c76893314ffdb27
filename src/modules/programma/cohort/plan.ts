import { Refusal } from '../../../refusal.ts'
import type { Datum } from '../datum.ts'
import { formatDatum } from '../datum.ts'
import { requireTekst } from '../woorden.ts'
import type { Cohort } from './cohort.ts'

/** What is planned for a wave, beside what is on its list. */
export interface CohortPlan {
  readonly naam: string
  /** How many buurten can start. */
  readonly plaatsen: number
  readonly start: Datum | null
  readonly eind: Datum | null
  /** What belongs to this wave. */
  readonly toelichting: string | null
}

/** What somebody wants to change of it; what is not given stays. */
export type PlanWijziging = { readonly [Part in keyof CohortPlan]?: CohortPlan[Part] | undefined }

/** What a list was adopted under: its name stands on it, and its number was what there was to choose for. */
const onTheList = { naam: 'De naam', plaatsen: 'Het aantal plaatsen' } as const

/**
 * Changes what is planned. The days and what belongs to the wave can change at any time; name and number of places only while the list is prepared. Refuses an end before the
 * start. What is the same as before is no change.
 */
export function changePlan(staat: Cohort['staat'], plan: CohortPlan, change: PlanWijziging): CohortPlan {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const changed: CohortPlan = { ...plan, ...given }
  const naam = requireTekst(changed.naam, { code: 'cohort-invalid', zin: 'Dit cohort heeft geen naam. Vul een naam in.', field: 'naam' })
  const next = { ...changed, naam, toelichting: changed.toelichting?.trim() ?? null }
  const [locked] = staat === 'voorbereiding' ? [] : (['naam', 'plaatsen'] as const).filter(field => next[field] !== plan[field])
  if (locked !== undefined) {
    throw new Refusal(`De lijst van ${plan.naam} staat vast. ${onTheList[locked]} waarmee dat gebeurde, blijft zoals het is.`, {
      code: 'lijst-locked',
      status: 409,
      place: { field: locked },
    })
  }
  if (next.start !== null && next.eind !== null && next.eind < next.start) {
    throw new Refusal(`${naam} kan niet eindigen op ${formatDatum(next.eind)}: het begint op ${formatDatum(next.start)}.`, {
      code: 'cohort-invalid',
      place: { field: 'eind' },
    })
  }
  return next
}

/** Which parts of a plan are other than they were. */
export function changedParts(before: CohortPlan, after: CohortPlan): readonly (keyof CohortPlan)[] {
  return (['naam', 'plaatsen', 'start', 'eind', 'toelichting'] as const).filter(part => before[part] !== after[part])
}
