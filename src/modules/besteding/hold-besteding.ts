import type { Actor } from '../../platform/actor.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Penvoerder } from './read-besteding.ts'
import { readPenvoerders } from './read-besteding.ts'
import type { BestedingTransaction, Hoe } from './tables.ts'
import type { Inhoud } from './wijziging.ts'

/** Holds the spending of a buurt until the transaction ends, so that changes come one after another; answers how often it was changed. */
export async function holdBesteding(
  trx: BestedingTransaction,
  buurt: string,
): Promise<{ readonly nummer: number; readonly voorwaardenVersie: number }> {
  await requirePlanBuurt(trx, buurt)
  await trx
    .insertInto('besteding.besteding')
    .values({ buurt_id: buurt })
    .onConflict(oc => oc.doNothing())
    .execute()
  const row = await trx
    .selectFrom('besteding.besteding')
    .select(['nummer', 'voorwaarden_versie'])
    .where('buurt_id', '=', buurt)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { nummer: row.nummer, voorwaardenVersie: row.voorwaarden_versie }
}

/** Whether somebody fills in what this buurt spent: who leads it, and of its network who keeps the money. */
export function isSchrijver(actor: Actor, penvoerder: Penvoerder | undefined): boolean {
  return actor.rol !== 'buurtnetwerklid' || (penvoerder !== undefined && penvoerder.persoon === actor.persoon)
}

/** Refuses who may not fill in what this buurt spent. */
export async function requireSchrijver(trx: BestedingTransaction, actor: Actor, buurt: string): Promise<void> {
  requireMay(actor, 'besteding bijwerken', { buurt })
  if (actor.rol !== 'buurtnetwerklid') return
  const [penvoerder] = await readPenvoerders(trx, buurt)
  if (isSchrijver(actor, penvoerder)) return
  throw new Refusal('Uitgaven vult de kartrekker of de penvoerder in. Vraag een van hen om dit te doen.', {
    code: 'not-penvoerder',
    status: 403,
  })
}

/** Keeps what a change did, under the next number. */
export async function keepWijziging(
  trx: BestedingTransaction,
  {
    buurt,
    nummer,
    hoe,
    inhoud,
    door,
    op,
  }: {
    readonly buurt: string
    readonly nummer: number
    readonly hoe: Hoe
    readonly inhoud: Inhoud
    readonly door: string | null
    readonly op: Date
  },
): Promise<void> {
  await trx.updateTable('besteding.besteding').set({ nummer }).where('buurt_id', '=', buurt).execute()
  await trx
    .insertInto('besteding.wijziging')
    .values({ buurt_id: buurt, nummer, hoe, inhoud: JSON.stringify(inhoud), door, op })
    .execute()
}
