import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import type { Hoe, UitvoeringTransaction } from './tables.ts'
import { log } from './uitvoering-log.ts'
import type { Verandering } from './verandering.ts'
import type { UitvoeringWorld } from './world.ts'

/** An activity of a buurt. */
export interface Welke {
  readonly buurt: string
  readonly activiteit: string
}

/** Holds the carrying out of a plan until the transaction ends, so that changes come one after another; answers how often it was told about. */
export async function holdUitvoering(trx: UitvoeringTransaction, { buurt, activiteit }: Welke): Promise<number> {
  await requirePlanBuurt(trx, buurt)
  await requireActiviteiten(trx, buurt, [activiteit])
  await trx
    .insertInto('uitvoering.uitvoering')
    .values({ buurt_id: buurt })
    .onConflict(oc => oc.doNothing())
    .execute()
  const { nummer } = await trx
    .selectFrom('uitvoering.uitvoering')
    .select('nummer')
    .where('buurt_id', '=', buurt)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('uitvoering.activiteit')
    .values({ buurt_id: buurt, activiteit_id: activiteit })
    .onConflict(oc => oc.doNothing())
    .execute()
  return nummer
}

/** Refuses activities that are not in the plan of this buurt now. */
export async function requireActiviteiten(trx: UitvoeringTransaction, buurt: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await trx
    .selectFrom('buurtplan.activiteit')
    .select(['id', 'naam'])
    .where('buurt_id', '=', buurt)
    .where('id', 'in', ids)
    .where('verwijderd', 'is', null)
    .execute()
  if (rows.length === new Set(ids).size) return rows.map(({ naam }) => naam)
  throw new Refusal('Deze activiteit staat niet (meer) in het plan. Ga terug naar het overzicht.', { code: 'unknown', status: 404 })
}

interface Melding extends Welke {
  readonly nummer: number
  readonly hoe: Hoe
  readonly veranderingen: readonly Verandering[]
}

/** Keeps what somebody told under the next number, and logs it; whoever tells it has seen it. */
export async function keepMelding(
  world: Pick<UitvoeringWorld, 'clock' | 'master'>,
  trx: UitvoeringTransaction,
  daad: Daad,
  { buurt, activiteit, nummer, hoe, veranderingen }: Melding,
): Promise<void> {
  const door = daad.actor.persoon
  await trx.updateTable('uitvoering.uitvoering').set({ nummer }).where('buurt_id', '=', buurt).execute()
  await trx
    .updateTable('uitvoering.activiteit')
    .set({ gemeld: today(world.clock) })
    .where('buurt_id', '=', buurt)
    .where('activiteit_id', '=', activiteit)
    .execute()
  await trx
    .insertInto('uitvoering.wijziging')
    .values({
      buurt_id: buurt,
      nummer,
      activiteit_id: activiteit,
      hoe,
      veranderingen: JSON.stringify(veranderingen),
      door,
      op: world.clock.now(),
    })
    .execute()
  await trx
    .updateTable('uitvoering.volger')
    .set({ gezien: nummer })
    .where('buurt_id', '=', buurt)
    .where('activiteit_id', '=', activiteit)
    .where('persoon_id', '=', door)
    .execute()
  await log(world, trx, daad, {
    handeling: 'uitvoering.bijgewerkt',
    soort: 'U',
    buurt,
    inhoud: { activiteit, hoe, wijziging: nummer, veranderingen: veranderingen.length },
  })
}
