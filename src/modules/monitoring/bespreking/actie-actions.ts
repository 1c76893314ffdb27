import { asVisitor } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import type { Thema } from '../../buurtagenda/index.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { holdMeetplan, readNamen } from '../meetplan/read-meetplan.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringWorld } from '../world.ts'
import { changeOpen } from './bespreking-actions.ts'
import type { Welke } from './bespreking-actions.ts'
import type { ActieStand } from './verslag.ts'

/** What is going to be done, by whom, and by when. */
export interface ActieInvoer {
  readonly thema: Thema | null
  readonly wat: string
  /** Null: whoever leads the buurt. */
  readonly persoon: string | null
  readonly uiterlijk: string
}

/** Agrees in a meeting on something to be done. */
export async function spreekAf(world: MonitoringWorld, daad: Daad, welke: Welke, invoer: ActieInvoer): Promise<void> {
  const { thema, wat, persoon, uiterlijk } = invoer
  await changeOpen(world, daad, welke, async (trx, { buurt, one }) => {
    if (uiterlijk < one.dag) {
      throw new Refusal('Deze dag is voor de bespreking. Kies een latere dag.', {
        code: 'uiterlijk-earlier',
        place: { field: 'uiterlijk' },
      })
    }
    if (persoon !== null && !(await readNamen(trx, buurt)).has(persoon)) {
      throw new Refusal('Kies iemand uit het netwerk van deze buurt.', { code: 'persoon-unknown', place: { field: 'persoon' } })
    }
    const id = crypto.randomUUID()
    await trx
      .insertInto('monitoring.actie')
      .values({
        buurt_id: buurt,
        id,
        bespreking_id: one.id,
        thema,
        wat,
        persoon_id: persoon,
        uiterlijk,
        door: daad.actor.persoon,
        op: world.clock.now(),
      })
      .execute()
    await log(world, trx, daad, { handeling: 'actie.afgesproken', soort: 'C', buurt, inhoud: { bespreking: one.id, actie: id, uiterlijk } })
  })
}

/** Takes something away that was noted by mistake, while the meeting is open. */
export async function dropActie(
  world: MonitoringWorld,
  daad: Daad,
  { actie, ...welke }: Welke & { readonly actie: string },
): Promise<void> {
  await changeOpen(world, daad, welke, async (trx, { buurt, one }) => {
    const gone = await trx
      .deleteFrom('monitoring.actie')
      .where('buurt_id', '=', buurt)
      .where('bespreking_id', '=', one.id)
      .where('id', '=', actie)
      .executeTakeFirst()
    if (gone.numDeletedRows === 0n) throw notHere()
    await log(world, trx, daad, { handeling: 'actie.weggehaald', soort: 'D', buurt, inhoud: { bespreking: one.id, actie } })
  })
}

/** Says that something is done, is not needed any more, or is still to be done after all. */
export async function rondActieAf(world: MonitoringWorld, daad: Daad, { buurt, id: actie }: Welke, stand: ActieStand): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    const changed = await trx
      .updateTable('monitoring.actie')
      .set({ stand, afgerond: stand === 'open' ? null : world.clock.now() })
      .where('buurt_id', '=', buurt)
      .where('id', '=', actie)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) throw notHere()
    await log(world, trx, daad, { handeling: 'actie.afgerond', soort: 'U', buurt, inhoud: { actie, stand } })
  })
}

function notHere(): Refusal {
  return new Refusal('Deze afspraak is er niet (meer).', { code: 'unknown', status: 404 })
}
