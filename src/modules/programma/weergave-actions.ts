import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'

import type { Daad } from './daad.ts'
import { log } from './programma-log.ts'
import type { WeergaveRegel } from './weergave-schema.ts'
import type { ProgrammaWorld } from './world.ts'

/** More than anybody looks at; a limit so that nobody fills the disk. */
const mostPerPersoon = 50

/** Keeps a list with its filter and order under a name, for oneself. */
export async function keepWeergave(
  world: ProgrammaWorld,
  daad: Daad,
  { naam, vraag }: { readonly naam: string; readonly vraag: WeergaveRegel['vraag'] },
): Promise<{ readonly id: string }> {
  const persoon = daad.actor.persoon
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    const own = await trx.selectFrom('programma.weergave').select('naam').where('persoon_id', '=', persoon).execute()
    if (own.length >= mostPerPersoon) {
      throw new Refusal(`U hebt al ${mostPerPersoon} weergaven. Haal er eerst een weg.`, { code: 'weergave-too-many', status: 409 })
    }
    const made = await trx
      .insertInto('programma.weergave')
      .values({ id, persoon_id: persoon, naam, vraag: JSON.stringify(vraag) })
      .onConflict(conflict => conflict.columns(['persoon_id', 'naam']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) {
      throw new Refusal(`U hebt al een weergave met de naam ‘${naam}’. Kies een andere naam.`, {
        code: 'weergave-double',
        status: 409,
        place: { field: 'naam' },
      })
    }
    await log(world, trx, daad, { handeling: 'weergave.bewaard', soort: 'C', inhoud: { weergave: id } })
  })
  return { id }
}

/** Forgets a view of one's own. */
export async function dropWeergave(world: ProgrammaWorld, daad: Daad, id: string): Promise<void> {
  await asVisitor(world.database, daad.actor, async trx => {
    const gone = await trx.deleteFrom('programma.weergave').where('id', '=', id).returning('id').executeTakeFirst()
    if (!gone) throw new Refusal('Deze weergave is er niet (meer), of is niet van u.', { code: 'unknown', status: 404 })
    await log(world, trx, daad, { handeling: 'weergave.verwijderd', soort: 'D', inhoud: { weergave: id } })
  })
}
