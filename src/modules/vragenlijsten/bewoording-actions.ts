import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import type { BewoordingInvoer, WachtendeWoorden } from './bewoording-schema.ts'
import { hashBewoording } from './instrumenten/hash-bewoording.ts'
import type { Instrument } from './instrumenten/instrument.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import { log } from './vragenlijsten-log.ts'
import type { VragenlijstenWorld } from './world.ts'

/** The words that wait to be confirmed; null when there are none. */
export async function findWachtend(world: VragenlijstenWorld, actor: Actor, id: string): Promise<WachtendeWoorden | null> {
  requireMay(actor, 'bewoordingen vastleggen')
  requireOpen(id)
  return await asVisitor(world.database, actor, async trx => {
    const row = await read(trx, id)
    if (row === undefined || row.bevestigd !== null) return null
    const { vooraf, items, keuzes } = row.inhoud
    return { vooraf, items: { ...items }, keuzes: { ...keuzes }, bron: row.bron, hash: row.hash, eigen: row.door === actor.persoon }
  })
}

/** Puts in the official words of an instrument. They are asked after somebody else confirmed them. */
export async function zetBewoording(world: VragenlijstenWorld, daad: Daad, id: string, invoer: BewoordingInvoer): Promise<void> {
  requireMay(daad.actor, 'bewoordingen vastleggen')
  const { bron, ...woorden } = invoer
  requireWhole(requireOpen(id), woorden)
  const hash = hashBewoording(woorden)
  await asVisitor(world.database, daad.actor, async trx => {
    const row = await read(trx, id)
    if (row !== undefined && row.bevestigd !== null) throw locked()
    await trx.deleteFrom('vragenlijsten.bewoording').where('instrument', '=', id).execute()
    await trx
      .insertInto('vragenlijsten.bewoording')
      .values({ instrument: id, inhoud: JSON.stringify(woorden), hash, bron, door: daad.actor.persoon, gezet: world.clock.now() })
      .execute()
    await log(world, trx, daad, { handeling: 'bewoording.ingevoerd', soort: 'C', inhoud: { instrument: id, hash } })
  })
}

/** Confirms the words that somebody else put in. From now on they are locked. */
export async function bevestigBewoording(world: VragenlijstenWorld, daad: Daad, id: string, hash: string): Promise<void> {
  requireMay(daad.actor, 'bewoordingen vastleggen')
  requireOpen(id)
  await asVisitor(world.database, daad.actor, async trx => {
    const row = await read(trx, id)
    if (row === undefined) throw new Refusal('Er zijn nog geen woorden ingevoerd.', { code: 'nothing-to-do', status: 409 })
    if (row.bevestigd !== null) throw locked()
    if (row.hash !== hash)
      throw new Refusal('De woorden zijn intussen veranderd. Lees ze opnieuw.', { code: 'changed-meanwhile', status: 412 })
    if (row.door === daad.actor.persoon) {
      throw new Refusal('U voerde deze woorden zelf in. Een andere beheerder bevestigt ze.', {
        code: 'bewoording-same-person',
        status: 409,
      })
    }
    await trx
      .updateTable('vragenlijsten.bewoording')
      .set({ bevestigd_door: daad.actor.persoon, bevestigd: world.clock.now() })
      .where('instrument', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'bewoording.bevestigd', soort: 'U', inhoud: { instrument: id, hash } })
  })
}

async function read(trx: VragenlijstenTransaction, id: string) {
  return await trx.selectFrom('vragenlijsten.bewoording').selectAll().where('instrument', '=', id).executeTakeFirst()
}

/** An instrument of which the words did not come with the product. */
function requireOpen(id: string): Instrument {
  const instrument = findInstrument(id)
  if (instrument === null) throw new Refusal('Deze vragenlijst is er niet.', { code: 'unknown', status: 404 })
  if (instrument.bewoording !== null) throw locked()
  return instrument
}

function requireWhole(
  instrument: Instrument,
  woorden: { readonly items: Record<string, string>; readonly keuzes: Record<string, string> },
): void {
  const same = (given: object, asked: readonly string[]) => Object.keys(given).toSorted().join() === [...asked].toSorted().join()
  const items = instrument.items.map(({ code }) => code)
  if (same(woorden.items, items) && same(woorden.keuzes, instrument.keuzes)) return
  throw new Refusal('Vul bij elke vraag en bij elk antwoord de officiële woorden in.', { code: 'bewoording-incomplete' })
}

function locked(): Refusal {
  return new Refusal('De woorden van deze vragenlijst liggen vast.', { code: 'bewoording-locked', status: 409 })
}
