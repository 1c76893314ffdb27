import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Cohort } from './cohort/cohort.ts'
import { planBuurten, planCohort } from './cohort/cohort.ts'
import type { PlanWijziging } from './cohort/plan.ts'
import { changedParts, changePlan } from './cohort/plan.ts'
import type { Transitiebuurt } from './cohort/transitiebuurt.ts'
import type { Daad } from './daad.ts'
import { lockGrenzen } from './grenzen.ts'
import { log } from './programma-log.ts'
import { readBuurtenInCohort, readCohorten, requireCohort } from './read-cohorten.ts'
import type { CohortKop, CohortVersie } from './read-cohorten.ts'
import type { Gewichten } from './selectie/gewichten.ts'
import { defineGewichten } from './selectie/gewichten.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** A cohort that somebody is about to change, beside all others. */
export interface CohortInTransactie {
  readonly kop: CohortKop
  readonly cohort: Cohort
  readonly anderen: readonly Cohort[]
}

/** Runs a change of a cohort. Changes of cohorts and of boundaries go one after the other, so that no area ends up in two lists. */
export async function changeCohort(
  world: ProgrammaWorld,
  daad: Daad,
  op: CohortVersie,
  work: (trx: ProgrammaTransaction, found: CohortInTransactie) => Promise<void>,
): Promise<void> {
  requireMay(daad.actor, 'programma leiden')
  await asVisitor(world.database, daad.actor, async trx => {
    await lockGrenzen(trx)
    const kop = await requireCohort(trx, op)
    const all = await readCohorten(trx)
    const cohort = all.find(({ id }) => id === kop.id)
    if (!cohort) throw new Error(`cohort ${kop.id} is there and cannot be read`)
    await work(trx, { kop, cohort, anderen: all.filter(({ id }) => id !== kop.id) })
    await trx
      .updateTable('programma.cohort')
      .set(eb => ({ versie: eb('versie', '+', 1) }))
      .where('id', '=', kop.id)
      .execute()
  })
}

/** A new wave. */
export async function makeCohort(
  world: ProgrammaWorld,
  daad: Daad,
  input: { readonly nummer: number; readonly naam: string; readonly plaatsen: number },
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'programma leiden')
  return await asVisitor(world.database, daad.actor, async trx => {
    await lockGrenzen(trx)
    const { id, nummer, naam } = planCohort({ ...input, id: crypto.randomUUID() }, await readCohorten(trx))
    await addCohort(trx, { id, nummer, naam, plaatsen: input.plaatsen })
    await log(world, trx, daad, { handeling: 'cohort.gemaakt', soort: 'C', inhoud: { cohort: id, nummer, plaatsen: input.plaatsen } })
    return { id }
  })
}

/** Keeps a cohort that is prepared. */
export async function addCohort(
  trx: ProgrammaTransaction,
  cohort: { readonly id: string; readonly nummer: number; readonly naam: string; readonly plaatsen: number },
): Promise<void> {
  await trx
    .insertInto('programma.cohort')
    .values({ ...cohort, gewichten: '{}' })
    .execute()
}

/** Changes what is planned for a cohort. What people wrote about it is not repeated in the log. */
export async function updateCohort(world: ProgrammaWorld, daad: Daad, op: CohortVersie, change: PlanWijziging): Promise<void> {
  await changeCohort(world, daad, op, async (trx, { kop }) => {
    const { naam, plaatsen, start, eind, toelichting } = kop
    const before = { naam, plaatsen, start, eind, toelichting }
    const after = changePlan(kop.staat, before, change)
    await trx.updateTable('programma.cohort').set(after).where('id', '=', kop.id).execute()
    const delen = changedParts(before, after)
    const told = { plaatsen: after.plaatsen, start: after.start, eind: after.eind }
    await log(world, trx, daad, { handeling: 'cohort.gewijzigd', soort: 'U', inhoud: { cohort: kop.id, delen, ...told } })
  })
}

/** Chooses how heavy each criterion counts. Once the list is adopted the weights with which it was made stay. */
export async function setGewichten(world: ProgrammaWorld, daad: Daad, op: CohortVersie, input: Gewichten): Promise<void> {
  const gewichten = defineGewichten(input)
  await changeCohort(world, daad, op, async (trx, { kop }) => {
    if (kop.staat !== 'voorbereiding') {
      throw new Refusal(`De lijst van ${kop.naam} staat vast. De gewichten waarmee zij is gemaakt, blijven zoals zij zijn.`, {
        code: 'lijst-locked',
        status: 409,
      })
    }
    await trx
      .updateTable('programma.cohort')
      .set({ gewichten: JSON.stringify(gewichten) })
      .where('id', '=', kop.id)
      .execute()
    const inhoud = { cohort: kop.id, gewichten }
    await log(world, trx, daad, { handeling: 'cohort.gewichten-gekozen', soort: 'U', inhoud })
  })
}

/** Puts these neighbourhoods on the list of a cohort that is prepared, and takes the others off. */
export async function planLijst(world: ProgrammaWorld, daad: Daad, op: CohortVersie, ids: readonly string[]): Promise<void> {
  await changeCohort(world, daad, op, async (trx, { kop, cohort, anderen }) => {
    const buurten = await requireBuurten(trx, ids)
    planBuurten(cohort, buurten, anderen)
    await moveToCohort(trx, kop.id, ids)
    const inhoud = { cohort: kop.id, buurten: ids }
    await log(world, trx, daad, { handeling: 'cohort.lijst-gepland', soort: 'U', inhoud })
  })
}

/** The neighbourhoods with these ids, in that order. Refuses what is not there, or stopped. */
export async function requireBuurten(trx: ProgrammaTransaction, ids: readonly string[]): Promise<readonly Transitiebuurt[]> {
  const byCohort = await readBuurtenInCohort(trx)
  const known = new Map([...byCohort.values()].flat().map(buurt => [buurt.id, buurt]))
  return ids.map(id => {
    const found = known.get(id)
    if (found) return found
    throw new Refusal('Een van deze buurten is er niet, of is gestopt. Ververs de lijst en kies opnieuw.', {
      code: 'buurt-unknown',
      place: { field: 'buurten' },
    })
  })
}

/** After this exactly these neighbourhoods are in the cohort. */
export async function moveToCohort(trx: ProgrammaTransaction, cohort: string, ids: readonly string[]): Promise<void> {
  const change = (to: string | null) =>
    trx.updateTable('programma.transitiebuurt').set(eb => ({ cohort_id: to, versie: eb('versie', '+', 1) }))
  await change(null)
    .where('cohort_id', '=', cohort)
    .$if(ids.length > 0, query => query.where('buurt_id', 'not in', ids))
    .execute()
  if (ids.length === 0) return
  await change(cohort).where('buurt_id', 'in', ids).where('cohort_id', 'is distinct from', cohort).execute()
}
