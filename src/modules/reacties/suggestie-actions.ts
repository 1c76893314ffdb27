import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import type { Tempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { findTrace } from '../buurtagenda/index.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { requireOver } from './find-over.ts'
import { hashCode, volgCode } from './geheimen.ts'
import type { NieuweSuggestie, Papier } from './meedenken-schema.ts'
import { readShown, requireOpenLink } from './open-link.ts'
import { log } from './reacties-log.ts'
import type { ReactiesWorld } from './world.ts'

/** Enough for a family at one telephone; far too few to fill a list. */
export const perAddress: Tempo = { naam: 'suggestie-adres', keer: 20, perMinuten: 60 }
/** Everybody with one link together. */
export const perLink: Tempo = { naam: 'suggestie-link', keer: 300, perMinuten: 60 }

/** Whoever suggests something: nobody that we know. */
export interface Bezoeker {
  /** Address of the asker, for counting tries. */
  readonly vanaf: string
  readonly spoor: string
}

/** What somebody gets back: the code by which they read the answer. */
interface Ontvangen {
  readonly code: string
}

/** Takes in what somebody with the link suggests. Who they are is not asked and not kept; also not when they are signed in. */
export async function sendSuggestie(
  world: ReactiesWorld,
  { vanaf, spoor }: Bezoeker,
  { link, tekst, activiteit, wie, mail, taal }: NieuweSuggestie,
): Promise<Ontvangen> {
  requireNobody('tekst', tekst)
  requireNobody('wie', wie)
  await requireTempo(world.database, world.clock, perAddress, vanaf)
  await requireTempo(world.database, world.clock, perLink, link)
  const id = crypto.randomUUID()
  const now = world.clock.now()
  return await asVisitor(world.database, null, async trx => {
    const open = await requireOpenLink(trx, world, link)
    const over = activiteit === null ? '' : (await readShown(trx, link)).find(each => each.id === activiteit)?.naam
    if (over === undefined) {
      throw new Refusal('Deze activiteit staat niet (meer) in het plan. Kies een andere, of het hele plan.', {
        code: 'activiteit-unknown',
        status: 404,
        place: { field: 'activiteit' },
      })
    }
    const code = volgCode(world.master, id)
    const said = { id, buurt_id: open.buurt, link_id: open.link, activiteit_id: activiteit, over, wie, tekst }
    const values = { ...said, langs: 'link' as const, dag: today(world.clock), ontvangen: now, getypt_door: null }
    await trx
      .insertInto('reacties.suggestie')
      .values({ ...values, volg: hashCode(world.master, code) })
      .execute()
    if (mail !== undefined) {
      const address = mail.toLowerCase()
      await show(trx, { mail: address })
      await trx
        .insertInto('reacties.contact')
        .values({ suggestie_id: id, buurt_id: open.buurt, mail: address, taal, gegeven: now })
        .execute()
    }
    const inhoud = { suggestie: id, langs: 'link', mailt: mail !== undefined }
    await log(world, trx, { actor: null, spoor }, { handeling: 'suggestie.ontvangen', soort: 'C', buurt: open.buurt, inhoud })
    return { code }
  })
}

/** Types in what somebody wrote on paper or said, with their consent. The code is for them. */
export async function typeSuggestie(
  world: ReactiesWorld,
  daad: Daad,
  buurt: string,
  { tekst, activiteit, wie, dag, akkoord }: Papier,
): Promise<Ontvangen & { readonly id: string }> {
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  requireNobody('tekst', tekst)
  requireNobody('wie', wie)
  if (dag > today(world.clock))
    throw new Refusal('Deze dag komt nog. Kies de dag waarop het gezegd is.', { code: 'dag-later', place: { field: 'dag' } })
  const id = crypto.randomUUID()
  const code = volgCode(world.master, id)
  return await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const over = activiteit === null ? '' : await requireOver(trx, buurt, { soort: 'activiteit', op: activiteit })
    const said = { id, buurt_id: buurt, link_id: null, activiteit_id: activiteit, over, wie, tekst, dag, akkoord }
    const values = { ...said, langs: 'papier' as const, ontvangen: world.clock.now(), getypt_door: daad.actor.persoon }
    await trx
      .insertInto('reacties.suggestie')
      .values({ ...values, volg: hashCode(world.master, code) })
      .execute()
    await log(world, trx, daad, { handeling: 'suggestie.ingetypt', soort: 'C', buurt, inhoud: { suggestie: id, langs: 'papier' } })
    return { id, code }
  })
}

/** A text by which somebody could be found is not taken in. */
export function requireNobody(field: string, tekst: string): void {
  const found = findTrace(tekst)
  if (found === null) return
  throw new Refusal(`In deze tekst staat ${found}. Haal dat weg: wij bewaren niet wie iemand is.`, {
    code: 'suggestie-names-somebody',
    place: { field },
  })
}
