import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import type { Thema } from '../../buurtagenda/index.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { today } from '../../programma/index.ts'
import { holdMeetplan } from '../meetplan/read-meetplan.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { bouwVerslag } from './bouw-verslag.ts'
import { readBesprekingen, readNotities, requireBespreking } from './read-besprekingen.ts'
import type { KeptBespreking } from './read-besprekingen.ts'

/** Which meeting of which buurt. */
export interface Welke {
  readonly buurt: string
  readonly id: string
}

/** Begins a meeting. One is open for a day. */
export async function beginBespreking(world: MonitoringWorld, daad: Daad, buurt: string, dag: string): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  requireDag(world, dag)
  return await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    if ((await readBesprekingen(trx, buurt)).some(each => each.gesloten === null && each.dag === dag)) {
      throw new Refusal('Voor deze dag is al een bespreking bezig. Ga daarmee verder, of sluit die eerst af.', {
        code: 'bespreking-open',
        status: 409,
      })
    }
    const [id, now] = [crypto.randomUUID(), world.clock.now()]
    await trx
      .insertInto('monitoring.bespreking')
      .values({ buurt_id: buurt, id, dag, aanwezig: null, begonnen: now, versie: 1, door: daad.actor.persoon, op: now })
      .execute()
    await log(world, trx, daad, { handeling: 'bespreking.begonnen', soort: 'C', buurt, inhoud: { bespreking: id, dag } })
    return { id }
  })
}

function requireDag(world: MonitoringWorld, dag: string): void {
  if (dag <= today(world.clock)) return
  throw new Refusal('Deze dag moet nog komen. Kies vandaag of een eerdere dag.', { code: 'dag-later', place: { field: 'dag' } })
}

/** Says when a meeting was, and how many people were there. */
export async function wijzigBespreking(
  world: MonitoringWorld,
  daad: Daad,
  { versie, ...welke }: Welke & { readonly versie: number },
  { dag, aanwezig }: { readonly dag: string; readonly aanwezig: number | null },
): Promise<void> {
  requireDag(world, dag)
  await changeOpen(world, daad, welke, async (trx, { buurt, one }) => {
    requireVersie(one.versie, versie, 'deze bespreking')
    await updateBespreking(trx, world, daad, { buurt, one, values: { dag, aanwezig } })
    await log(world, trx, daad, {
      handeling: 'bespreking.gewijzigd',
      soort: 'U',
      buurt,
      inhoud: { bespreking: one.id, versie: versie + 1 },
    })
  })
}

/** Takes a meeting away that was begun by mistake, with everything noted in it. */
export async function dropBespreking(world: MonitoringWorld, daad: Daad, welke: Welke): Promise<void> {
  await changeOpen(world, daad, welke, async (trx, { buurt, one }) => {
    await trx.deleteFrom('monitoring.bespreking').where('buurt_id', '=', buurt).where('id', '=', one.id).execute()
    await log(world, trx, daad, { handeling: 'bespreking.weggehaald', soort: 'D', buurt, inhoud: { bespreking: one.id } })
  })
}

/** Writes what was concluded about a theme. */
export async function noteer(
  world: MonitoringWorld,
  daad: Daad,
  { thema, versie, ...welke }: Welke & { readonly thema: Thema; readonly versie: number },
  tekst: string,
): Promise<void> {
  await changeOpen(world, daad, welke, async (trx, { buurt, one }) => {
    const kept = (await readNotities(trx, buurt, one.id)).find(each => each.thema === thema)
    requireVersie(kept?.versie ?? 0, versie, 'deze notitie')
    const values = { tekst, versie: versie + 1, door: daad.actor.persoon, op: world.clock.now() }
    await trx
      .insertInto('monitoring.bespreking_notitie')
      .values({ buurt_id: buurt, bespreking_id: one.id, thema, ...values })
      .onConflict(oc => oc.columns(['buurt_id', 'bespreking_id', 'thema']).doUpdateSet(values))
      .execute()
    await log(world, trx, daad, {
      handeling: 'bespreking.genoteerd',
      soort: 'U',
      buurt,
      inhoud: { bespreking: one.id, thema, versie: versie + 1 },
    })
  })
}

/** Closes a meeting: what was shown, said and agreed is kept, and changes no more. */
export async function sluitBespreking(
  world: MonitoringWorld,
  daad: Daad,
  { versie, ...welke }: Welke & { readonly versie: number },
): Promise<void> {
  await changeOpen(world, daad, welke, async (trx, { buurt, one, all }) => {
    requireVersie(one.versie, versie, 'deze bespreking')
    const verslag = JSON.stringify(await bouwVerslag(trx, { buurt, all, one, op: today(world.clock) }))
    await updateBespreking(trx, world, daad, { buurt, one, values: { verslag, gesloten: world.clock.now() } })
    await log(world, trx, daad, { handeling: 'bespreking.gesloten', soort: 'U', buurt, inhoud: { bespreking: one.id, versie: versie + 1 } })
  })
}

/** Adds something to a record that is closed: a correction, or what came out later. */
export async function vulVerslagAan(world: MonitoringWorld, daad: Daad, { buurt, id }: Welke, tekst: string): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    if (requireBespreking(await readBesprekingen(trx, buurt), id).gesloten === null) {
      throw new Refusal('Deze bespreking is nog bezig. Schrijf het bij het thema.', { code: 'bespreking-not-closed', status: 409 })
    }
    const naschrift = crypto.randomUUID()
    await trx
      .insertInto('monitoring.naschrift')
      .values({ buurt_id: buurt, bespreking_id: id, id: naschrift, tekst, door: daad.actor.persoon, op: world.clock.now() })
      .execute()
    await log(world, trx, daad, { handeling: 'bespreking.aangevuld', soort: 'C', buurt, inhoud: { bespreking: id, naschrift } })
  })
}

interface Open {
  readonly buurt: string
  readonly one: KeptBespreking
  readonly all: readonly KeptBespreking[]
}

/** Changes something of a meeting that is not closed yet, one change after another. */
export async function changeOpen(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, id }: Welke,
  change: (trx: MonitoringTransaction, open: Open) => Promise<void>,
): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    const all = await readBesprekingen(trx, buurt)
    const one = requireBespreking(all, id)
    if (one.gesloten !== null) {
      throw new Refusal('Deze bespreking is afgesloten en verandert niet meer. Klopt er iets niet? Schrijf er een naschrift bij.', {
        code: 'bespreking-closed',
        status: 409,
      })
    }
    await change(trx, { buurt, one, all })
  })
}

interface Change {
  readonly buurt: string
  readonly one: KeptBespreking
  readonly values: { readonly dag?: string; readonly aanwezig?: number | null; readonly verslag?: string; readonly gesloten?: Date }
}

async function updateBespreking(
  trx: MonitoringTransaction,
  world: MonitoringWorld,
  daad: Daad,
  { buurt, one, values }: Change,
): Promise<void> {
  await trx
    .updateTable('monitoring.bespreking')
    .set({ ...values, versie: one.versie + 1, door: daad.actor.persoon, op: world.clock.now() })
    .where('buurt_id', '=', buurt)
    .where('id', '=', one.id)
    .execute()
}
