import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { requireBuurt } from './buurt-versie.ts'
import type { Versie } from './buurt-versie.ts'
import { defineTransitiebuurt } from './cohort/transitiebuurt.ts'
import type { Daad } from './daad.ts'
import { keepGrens, lockGrenzen } from './grenzen.ts'
import { log } from './programma-log.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** What a neighbourhood is called, where it lies and whose it is; what is not given stays. */
export interface BuurtWijziging {
  readonly naam?: string | undefined
  readonly plaats?: string | null | undefined
  readonly alliantiepartner?: string | null | undefined
}

/** Changes what a neighbourhood is called, where it lies or which partner it is of. Lists that were adopted keep what was on them. */
export async function changeBuurtgegevens(world: ProgrammaWorld, daad: Daad, op: Versie, wijziging: BuurtWijziging): Promise<void> {
  requireMay(daad.actor, 'programma leiden')
  await asVisitor(world.database, daad.actor, async trx => {
    const { id: buurt } = await requireBuurt(trx, world, daad.actor, op)
    const { naam, plaats, alliantiepartner } = wijziging
    if (naam !== undefined) {
      const tidy = defineTransitiebuurt({ id: buurt, naam, alliantiepartner: '', gebieden: [] }).naam
      await trx.updateTable('identity.buurt').set({ naam: tidy }).where('id', '=', buurt).execute()
    }
    if (typeof alliantiepartner === 'string') await requirePartner(trx, alliantiepartner)
    await trx
      .updateTable('programma.transitiebuurt')
      .set(eb => ({
        ...(plaats === undefined ? {} : { plaats }),
        ...(alliantiepartner === undefined ? {} : { alliantiepartner_id: alliantiepartner }),
        versie: eb('versie', '+', 1),
        gewijzigd: world.clock.now(),
      }))
      .where('buurt_id', '=', buurt)
      .execute()
    const delen = (['naam', 'plaats', 'alliantiepartner'] as const).filter(deel => wijziging[deel] !== undefined)
    await log(world, trx, daad, { handeling: 'buurt.gewijzigd', soort: 'U', buurt, inhoud: { delen } })
  })
}

async function requirePartner(trx: ProgrammaTransaction, id: string): Promise<void> {
  const found = await trx
    .selectFrom('identity.organisatie')
    .select('id')
    .where('id', '=', id)
    .where('soort', '=', 'alliantiepartner')
    .where('beeindigd', 'is', null)
    .executeTakeFirst()
  if (found) return
  throw new Refusal('Deze alliantiepartner is er niet (meer). Kies een andere.', {
    code: 'organisatie-unknown',
    status: 404,
    place: { field: 'alliantiepartner' },
  })
}

/**
 * Takes a candidate back: it cannot be chosen any more, and its areas are free for another. Why stays in its history. What takes part leaves with a new version of the list
 * of its cohort.
 */
export async function withdrawKandidaat(world: ProgrammaWorld, daad: Daad, op: Versie, reden: string): Promise<void> {
  requireMay(daad.actor, 'buurten nomineren')
  await asVisitor(world.database, daad.actor, async trx => {
    await lockGrenzen(trx)
    const { id: buurt, naam } = await requireBuurt(trx, world, daad.actor, op)
    const now = await trx
      .selectFrom('programma.transitiebuurt')
      .select(['staat', 'gebieden', 'indelingsjaar'])
      .where('buurt_id', '=', buurt)
      .executeTakeFirstOrThrow()
    if (now.staat !== 'kandidaat') {
      const why = now.staat === 'deelnemer' ? 'doet al mee. Stel een nieuwe lijst van het cohort vast als zij stopt' : 'is al gestopt'
      throw new Refusal(`${naam} ${why}.`, { code: 'kandidaat-closed', status: 409 })
    }
    await keepGrens(trx, { buurt, codes: [], jaar: null }, { reden: `Teruggetrokken: ${reden}`, door: daad.actor.persoon })
    await trx
      .updateTable('programma.transitiebuurt')
      .set(eb => ({ staat: 'gestopt', cohort_id: null, versie: eb('versie', '+', 1), gewijzigd: world.clock.now() }))
      .where('buurt_id', '=', buurt)
      .execute()
    await log(world, trx, daad, { handeling: 'buurt.teruggetrokken', soort: 'U', buurt, inhoud: { gebieden: now.gebieden } })
  })
}
