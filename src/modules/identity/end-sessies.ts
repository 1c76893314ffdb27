import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from './rechten.ts'
import { requireStepUp } from './step-up.ts'
import type { IdentityWorld } from './world.ts'

/** Ends the session with this secret. Ending what has ended already is fine. */
export async function endSessie(world: IdentityWorld, actor: Actor, sessie: string, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const ended = await trx
      .updateTable('identity.sessie')
      .set({ beeindigd: world.clock.now() })
      .where('id', '=', sessie)
      .where('persoon_id', '=', actor.persoon)
      .where('beeindigd', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return
    const line = {
      handeling: 'sessie.beeindigd',
      soort: 'E',
      verwerking: 'toegang',
      betrokkenen: [actor.persoon],
      inhoud: { sessie },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
  })
}

/** Ends every session of this person except, when asked, the one in use. Returns how many ended. */
export async function endAllSessies(
  world: IdentityWorld,
  actor: Actor,
  options: { readonly behalve?: string; readonly spoor: string },
): Promise<number> {
  return await asVisitor(world.database, actor, async trx => {
    const ended = await trx
      .updateTable('identity.sessie')
      .set({ beeindigd: world.clock.now() })
      .where('persoon_id', '=', actor.persoon)
      .where('beeindigd', 'is', null)
      .$if(options.behalve !== undefined, query => query.where('id', '!=', options.behalve ?? ''))
      .returning('id')
      .execute()
    const inhoud = { aantal: ended.length }
    const line = { handeling: 'sessies.beeindigd', soort: 'E', verwerking: 'toegang', betrokkenen: [actor.persoon], inhoud } as const
    await writeLog(trx, actor, line, { ...world, spoor: options.spoor })
    return ended.length
  })
}

/** Ends every session of somebody else. The actor has to have shown just now that it is them. Returns how many ended. */
export async function endSessiesOf(world: IdentityWorld, actor: Actor, persoon: string, spoor: string): Promise<number> {
  requireMay(actor, 'toegang intrekken')
  return await asVisitor(world.database, actor, async trx => {
    const found = await trx.selectFrom('identity.persoon').select('id').where('id', '=', persoon).executeTakeFirst()
    if (!found) throw new Refusal('Deze persoon is er niet.', { code: 'persoon-unknown', status: 404 })
    await requireStepUp(trx, world, actor, { handeling: 'sessies.beeindigen', inhoud: { persoon } })
    const { rows } = await sql<{ aantal: number }>`select identity.end_sessies(${persoon}, ${world.clock.now()}) as aantal`.execute(trx)
    const aantal = rows[0]?.aantal ?? 0
    const line = {
      handeling: 'sessies.ingetrokken',
      soort: 'E',
      verwerking: 'toegang',
      betrokkenen: [persoon],
      inhoud: { aantal },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return aantal
  })
}
