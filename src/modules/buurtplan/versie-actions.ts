import { createHash } from 'node:crypto'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './plan-log.ts'
import { readPlan } from './read-plan.ts'
import type { BuurtplanWorld } from './world.ts'
import { writePlan } from './write-plan.ts'

/** Keeps the plan as it is now, as its next version. Refuses while it is empty, when it was kept already, and when somebody changed it meanwhile. */
export async function keepVersie(
  world: BuurtplanWorld,
  daad: Daad,
  op: { readonly buurt: string; readonly versie: number },
  toelichting: string,
): Promise<{ readonly nummer: number; readonly sha256: string }> {
  const { buurt } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    await trx.selectFrom('buurtplan.plan').select('versie').where('buurt_id', '=', buurt).forUpdate().execute()
    const plan = await readPlan(trx, buurt)
    if (plan.versie === 0) throw new Refusal('Er staat nog niets in het plan.', { code: 'plan-empty', status: 409 })
    requireVersie(plan.versie, op.versie, 'dit plan')
    const last = await trx
      .selectFrom('buurtplan.versie')
      .select(['nummer', 'planversie'])
      .where('buurt_id', '=', buurt)
      .orderBy('nummer', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last?.planversie === plan.versie) {
      throw new Refusal(`Er is niets veranderd sinds versie ${last.nummer}.`, { code: 'versie-same', status: 409 })
    }
    const inhoud = writePlan(plan)
    const sha256 = createHash('sha256').update(inhoud, 'utf8').digest('hex')
    const nummer = (last?.nummer ?? 0) + 1
    const values = { buurt_id: buurt, nummer, planversie: plan.versie, inhoud, sha256, toelichting }
    await trx
      .insertInto('buurtplan.versie')
      .values({ ...values, door: daad.actor.persoon, op: world.clock.now() })
      .execute()
    await log(world, trx, daad, { handeling: 'plan.versie-bewaard', soort: 'C', buurt, inhoud: { nummer, sha256 } })
    return { nummer, sha256 }
  })
}
