import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import type { Daad } from './daad.ts'
import { log } from './programma-log.ts'
import type { ProgrammaWorld } from './world.ts'

/** Whether somebody gets the weekly mail; who never chose gets it. */
export async function wantsTakenmail(world: ProgrammaWorld, actor: Actor): Promise<boolean> {
  return await asVisitor(world.database, actor, async trx => {
    const found = await trx.selectFrom('programma.takenmail').select('aan').where('persoon_id', '=', actor.persoon).executeTakeFirst()
    return found?.aan ?? true
  })
}

/** Switches the weekly mail on or off, for oneself. */
export async function chooseTakenmail(world: ProgrammaWorld, daad: Daad, aan: boolean): Promise<void> {
  await asVisitor(world.database, daad.actor, async trx => {
    await trx
      .insertInto('programma.takenmail')
      .values({ persoon_id: daad.actor.persoon, aan, laatste: null })
      .onConflict(conflict => conflict.column('persoon_id').doUpdateSet({ aan }))
      .execute()
    await log(world, trx, daad, { handeling: 'takenmail.gekozen', soort: 'U', inhoud: { aan } })
  })
}
