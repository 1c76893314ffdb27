import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { parseDatum, today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { cijfersOfBuurt, requireAgendaBuurt } from './read-buurt.ts'
import { citeNewest } from './read-regio.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import type { NieuweTelling, NieuweUitdaging } from './uitdaging-schema.ts'
import { findOnderwerp } from './voorstel/onderwerpen.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Which challenge or strength of which buurt. */
export interface UitdagingPlek {
  readonly buurt: string
  readonly id: string
}

/** Writes down a challenge or a strength. Refuses one that rests on no figure and no insight. */
export async function addUitdaging(
  world: BuurtagendaWorld,
  daad: Daad,
  buurt: string,
  input: NieuweUitdaging,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    const { inzichten, ...values } = await checkUitdaging(world, trx, { buurt, isFromRegio: false }, input)
    await trx
      .insertInto('buurtagenda.uitdaging')
      .values({ buurt_id: buurt, id, ...values, plek: null, door: daad.actor.persoon })
      .execute()
    await keepGronden(trx, { buurt, id }, inzichten)
    await log(world, trx, daad, { handeling: 'uitdaging.opgeschreven', soort: 'C', buurt, inhoud: { uitdaging: id, kant: input.kant } })
  })
  return { id }
}

/** Writes it anew. The figures that it cites are those of now. Refuses when somebody else changed it meanwhile. */
export async function changeUitdaging(
  world: BuurtagendaWorld,
  daad: Daad,
  op: UitdagingPlek & { readonly versie: number },
  input: NieuweUitdaging,
): Promise<void> {
  const { buurt, id } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const { herkomst } = await requireUitdaging(trx, op)
    const { inzichten, ...values } = await checkUitdaging(world, trx, { buurt, isFromRegio: herkomst !== null }, input)
    await trx
      .updateTable('buurtagenda.uitdaging')
      .set(eb => ({ ...values, versie: eb('versie', '+', 1), gewijzigd: world.clock.now() }))
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await trx.deleteFrom('buurtagenda.steunt_op').where('buurt_id', '=', buurt).where('uitdaging_id', '=', id).execute()
    await keepGronden(trx, op, inzichten)
    await log(world, trx, daad, { handeling: 'uitdaging.herschreven', soort: 'U', buurt, inhoud: { uitdaging: id } })
  })
}

/** Takes it away, with what people said of it. Adopted pictures keep it. */
export async function dropUitdaging(world: BuurtagendaWorld, daad: Daad, op: UitdagingPlek & { readonly versie: number }): Promise<void> {
  const { buurt, id } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requireUitdaging(trx, op)
    await trx.deleteFrom('buurtagenda.uitdaging').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    await log(world, trx, daad, { handeling: 'uitdaging.verwijderd', soort: 'D', buurt, inhoud: { uitdaging: id } })
  })
}

/** Says, as a member of the network, whether one agrees; null takes it back. */
export async function giveMening(world: BuurtagendaWorld, daad: Daad, op: UitdagingPlek, mening: 'eens' | 'oneens' | null): Promise<void> {
  const { buurt, id } = op
  const persoon = daad.actor.persoon
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requireUitdaging(trx, op)
    await trx
      .deleteFrom('buurtagenda.mening')
      .where('buurt_id', '=', buurt)
      .where('uitdaging_id', '=', id)
      .where('persoon_id', '=', persoon)
      .execute()
    if (mening !== null) {
      const values = { buurt_id: buurt, uitdaging_id: id, persoon_id: persoon, eens: mening === 'eens' }
      await trx.insertInto('buurtagenda.mening').values(values).execute()
    }
    await log(world, trx, daad, { handeling: 'mening.gegeven', soort: 'U', buurt, inhoud: { uitdaging: id } })
  })
}

/** Adds how many residents agreed and did not, at one place on one day. */
export async function addTelling(
  world: BuurtagendaWorld,
  daad: Daad,
  op: UitdagingPlek,
  input: NieuweTelling,
): Promise<{ readonly id: string }> {
  const { buurt } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  if (parseDatum(input.datum) > today(world.clock)) {
    throw new Refusal('Deze dag moet nog komen. Kies de dag waarop u telde.', { code: 'datum-future', place: { field: 'datum' } })
  }
  if (input.eens + input.oneens === 0) {
    throw new Refusal('Vul in hoeveel bewoners het eens of oneens waren.', { code: 'telling-empty', place: { field: 'eens' } })
  }
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    await requireUitdaging(trx, op)
    const values = { buurt_id: buurt, id, uitdaging_id: op.id, ...input, door: daad.actor.persoon }
    await trx.insertInto('buurtagenda.telling').values(values).execute()
    await log(world, trx, daad, { handeling: 'telling.ingevoerd', soort: 'C', buurt, inhoud: { uitdaging: op.id, telling: id } })
  })
  return { id }
}

/** Takes a count back that was typed in wrong. */
export async function dropTelling(world: BuurtagendaWorld, daad: Daad, op: UitdagingPlek & { readonly telling: string }): Promise<void> {
  const { buurt, id, telling } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const gone = await trx
      .deleteFrom('buurtagenda.telling')
      .where('buurt_id', '=', buurt)
      .where('uitdaging_id', '=', id)
      .where('id', '=', telling)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw unknown('Deze telling is er niet (meer), of is niet van uw buurt.')
    await log(world, trx, daad, { handeling: 'telling.verwijderd', soort: 'D', buurt, inhoud: { uitdaging: id, telling } })
  })
}

/** Finds it for a change, and holds it until the change is done. */
async function requireUitdaging(
  trx: BuurtagendaTransaction,
  { buurt, id, versie }: UitdagingPlek & { versie?: number },
): Promise<{ readonly herkomst: string | null }> {
  const found = await trx
    .selectFrom('buurtagenda.uitdaging')
    .select(['versie', 'herkomst'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw unknown('Deze uitdaging of kracht is er niet (meer), of is niet van uw buurt.')
  if (versie !== undefined) requireVersie(found.versie, versie, 'deze tekst')
  return found
}

/** Something that came from a region rests on what the region says, also when nothing of the buurt is cited. */
async function checkUitdaging(
  world: BuurtagendaWorld,
  trx: BuurtagendaTransaction,
  { buurt, isFromRegio }: { readonly buurt: string; readonly isFromRegio: boolean },
  input: NieuweUitdaging,
) {
  const { maten, inzichten, onderwerp, themas, ...texts } = input
  if (onderwerp !== null && findOnderwerp(onderwerp) === null) {
    throw new Refusal(`Het onderwerp ‘${onderwerp}’ kennen wij niet.`, { code: 'onderwerp-unknown', place: { field: 'onderwerp' } })
  }
  const once = [...new Set(inzichten)]
  if (maten.length + once.length === 0 && !isFromRegio) {
    throw new Refusal('Kies ten minste één cijfer of één inzicht waar dit op steunt.', {
      code: 'uitdaging-bare',
      place: { field: 'maten' },
    })
  }
  await requireInzichten(trx, buurt, once)
  const statistiek = world.source.current()
  const cijfers = citeNewest(statistiek, cijfersOfBuurt(statistiek, await requireAgendaBuurt(trx, buurt)), [...new Set(maten)])
  return { ...texts, onderwerp, themas: [...new Set(themas)], cijfers: JSON.stringify(cijfers), inzichten: once }
}

async function requireInzichten(trx: BuurtagendaTransaction, buurt: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const found = await trx.selectFrom('buurtagenda.inzicht').select('id').where('buurt_id', '=', buurt).where('id', 'in', ids).execute()
  if (found.length === ids.length) return
  throw new Refusal('Een van deze inzichten is er niet (meer). Kies opnieuw.', {
    code: 'inzicht-unknown',
    status: 404,
    place: { field: 'inzichten' },
  })
}

async function keepGronden(trx: BuurtagendaTransaction, { buurt, id }: UitdagingPlek, inzichten: readonly string[]): Promise<void> {
  if (inzichten.length === 0) return
  const values = inzichten.map(inzicht => ({ buurt_id: buurt, uitdaging_id: id, inzicht_id: inzicht }))
  await trx.insertInto('buurtagenda.steunt_op').values(values).execute()
}

function unknown(sentence: string): Refusal {
  return new Refusal(sentence, { code: 'unknown', status: 404 })
}
