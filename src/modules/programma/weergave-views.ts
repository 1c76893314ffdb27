import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { weergaveVraagSchema } from './weergave-schema.ts'
import type { WeergaveRegel } from './weergave-schema.ts'
import type { ProgrammaWorld } from './world.ts'

/** The views that somebody kept, by name. */
export async function listWeergaven(world: ProgrammaWorld, actor: Actor): Promise<readonly WeergaveRegel[]> {
  const rows = await asVisitor(
    world.database,
    actor,
    async trx =>
      await trx
        .selectFrom('programma.weergave')
        .select(['id', 'naam', 'vraag'])
        .where('persoon_id', '=', actor.persoon)
        .orderBy('naam')
        .execute(),
  )
  return rows.map(({ id, naam, vraag }) => ({ id, naam, vraag: weergaveVraagSchema.parse(JSON.parse(vraag)) }))
}
