import type { Thema } from '../buurtagenda/index.ts'
import type { ThemaStand } from './thema-stand.ts'
import { requirePlanBuurt } from './read-plan.ts'
import type { BuurtplanTransaction } from './tables.ts'

/** Holds the plan for a change, so that changes of one plan come one after the other; begins it when this is the first. */
export async function holdPlan(trx: BuurtplanTransaction, buurt: string): Promise<void> {
  await requirePlanBuurt(trx, buurt)
  await trx
    .insertInto('buurtplan.plan')
    .values({ buurt_id: buurt, versie: 1 })
    .onConflict(conflict => conflict.column('buurt_id').doUpdateSet(eb => ({ versie: eb('buurtplan.plan.versie', '+', 1) })))
    .execute()
}

/** Where a theme stands in a plan that is held. */
export async function readStand(
  trx: BuurtplanTransaction,
  buurt: string,
  thema: Thema,
): Promise<{ readonly stand: ThemaStand; readonly versie: number; readonly door: string | null }> {
  const row = await trx
    .selectFrom('buurtplan.thema')
    .select(['stand', 'versie', 'door'])
    .where('buurt_id', '=', buurt)
    .where('thema', '=', thema)
    .executeTakeFirst()
  return row ?? { stand: 'open', versie: 0, door: null }
}
