import { isDeepStrictEqual } from 'node:util'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { parseDatum, today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { ontvangstnummer, requireNobodyNamed } from './inzicht.ts'
import type { Ontvangst } from './inzicht.ts'
import type { NieuwInzicht } from './inzicht-schema.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import { findOnderwerp } from './voorstel/onderwerpen.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Which insight of which buurt. */
export interface InzichtPlek {
  readonly buurt: string
  readonly id: string
}

/**
 * Keeps an insight that a device made, and gives the receipt. Sending the same again is no error, adds nothing and gives the same receipt; sending
 * something else under the same id is refused.
 */
export async function keepInzicht(
  world: BuurtagendaWorld,
  daad: Daad,
  { buurt, id }: InzichtPlek,
  input: NieuwInzicht,
): Promise<{ readonly isNew: boolean; readonly ontvangst: Ontvangst }> {
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  checkInzicht(world, input)
  requireReadable(daad, buurt, input)
  return await asVisitor(world.database, daad.actor, async trx => {
    const made = await trx
      .insertInto('buurtagenda.inzicht')
      .values({ buurt_id: buurt, id, ...input, door: daad.actor.persoon })
      .onConflict(conflict => conflict.columns(['buurt_id', 'id']).doNothing())
      .returning('ontvangen')
      .executeTakeFirst()
    if (made) {
      await log(world, trx, daad, { handeling: 'inzicht.vastgelegd', soort: 'C', buurt, inhoud: { inzicht: id, bron: input.bron } })
      return { isNew: true, ontvangst: receiptOf(id, made.ontvangen) }
    }
    const kept = await readInzicht(trx, { buurt, id })
    if (isDeepStrictEqual(kept.inhoud, input)) return { isNew: false, ontvangst: receiptOf(id, kept.ontvangen) }
    throw new Refusal('Dit inzicht is er al, met een andere tekst. Open het en wijzig het daar.', { code: 'inzicht-differs', status: 409 })
  })
}

function receiptOf(id: string, ontvangen: Date): Ontvangst {
  return { nummer: ontvangstnummer(id), ontvangen: ontvangen.toISOString() }
}

/** Changes an insight. Refuses when somebody else changed it meanwhile. */
export async function changeInzicht(
  world: BuurtagendaWorld,
  daad: Daad,
  op: InzichtPlek & { readonly versie: number },
  input: NieuwInzicht,
): Promise<void> {
  const { buurt, id, versie } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  checkInzicht(world, input)
  requireReadable(daad, buurt, input)
  await asVisitor(world.database, daad.actor, async trx => {
    requireVersie((await readInzicht(trx, op)).versie, versie, 'dit inzicht')
    await trx
      .updateTable('buurtagenda.inzicht')
      .set(eb => ({ ...input, versie: eb('versie', '+', 1), gewijzigd: world.clock.now() }))
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'inzicht.gewijzigd', soort: 'U', buurt, inhoud: { inzicht: id } })
  })
}

/** Takes an insight away, also from the challenges that rest on it. Refuses when one would then rest on nothing. */
export async function dropInzicht(world: BuurtagendaWorld, daad: Daad, op: InzichtPlek & { readonly versie: number }): Promise<void> {
  const { buurt, id, versie } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    requireVersie((await readInzicht(trx, op)).versie, versie, 'dit inzicht')
    await requireNotTheOnlyGround(trx, op)
    await trx.deleteFrom('buurtagenda.inzicht').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    await log(world, trx, daad, { handeling: 'inzicht.verwijderd', soort: 'D', buurt, inhoud: { inzicht: id } })
  })
}

/** Who does not belong to the network cannot write for its eyes only: they could not read it back. */
function requireReadable({ actor }: Daad, buurt: string, { zichtbaar }: NieuwInzicht): void {
  if (zichtbaar !== 'netwerk' || actor.buurten.includes(buurt)) return
  throw new Refusal('U hoort niet bij dit netwerk. Laat dit ook het transitieteam lezen, of iedereen.', {
    code: 'zichtbaar-netwerk',
    place: { field: 'zichtbaar' },
  })
}

async function requireNotTheOnlyGround(trx: BuurtagendaTransaction, { buurt, id }: InzichtPlek): Promise<void> {
  const only = await trx
    .selectFrom('buurtagenda.steunt_op as s')
    .innerJoin('buurtagenda.uitdaging as u', join => join.onRef('u.buurt_id', '=', 's.buurt_id').onRef('u.id', '=', 's.uitdaging_id'))
    .select(['u.titel', 'u.cijfers'])
    .select(eb =>
      eb
        .selectFrom('buurtagenda.steunt_op as o')
        .select(eb.fn.countAll<string>().as('n'))
        .whereRef('o.buurt_id', '=', 's.buurt_id')
        .whereRef('o.uitdaging_id', '=', 's.uitdaging_id')
        .as('inzichten'),
    )
    .where('s.buurt_id', '=', buurt)
    .where('s.inzicht_id', '=', id)
    .execute()
  const bare = only.find(({ cijfers, inzichten }) => cijfers.length === 0 && Number(inzichten) === 1)
  if (!bare) return
  throw new Refusal(`‘${bare.titel}’ steunt alleen op dit inzicht. Geef dat eerst een ander cijfer of inzicht, of haal het weg.`, {
    code: 'inzicht-only-ground',
    status: 409,
  })
}

async function readInzicht(
  trx: BuurtagendaTransaction,
  { buurt, id }: InzichtPlek,
): Promise<{ readonly versie: number; readonly ontvangen: Date; readonly inhoud: unknown }> {
  const row = await trx
    .selectFrom('buurtagenda.inzicht')
    .select(['versie', 'ontvangen', 'bron', 'datum', 'tekst', 'mensen', 'kant', 'onderwerpen', 'themas', 'maten', 'citeren', 'zichtbaar'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('Dit inzicht is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
  const { versie, ontvangen, ...inhoud } = row
  return { versie, ontvangen, inhoud }
}

function checkInzicht(world: BuurtagendaWorld, { tekst, datum, onderwerpen, maten, citeren, zichtbaar }: NieuwInzicht): void {
  requireNobodyNamed(tekst)
  if (parseDatum(datum) > today(world.clock)) {
    throw new Refusal('Deze dag moet nog komen. Kies de dag waarop u dit hoorde.', { code: 'datum-future', place: { field: 'datum' } })
  }
  const onderwerp = onderwerpen.find(id => findOnderwerp(id) === null)
  if (onderwerp !== undefined) {
    throw new Refusal(`Het onderwerp ‘${onderwerp}’ kennen wij niet. Kies er een uit de lijst.`, {
      code: 'onderwerp-unknown',
      place: { field: 'onderwerpen' },
    })
  }
  const statistiek = world.source.current()
  const maat = maten.find(id => statistiek.maat(id) === null)
  if (maat !== undefined) {
    throw new Refusal(`Het cijfer ‘${maat}’ kennen wij niet. Kies er een uit de lijst.`, {
      code: 'maat-unknown',
      place: { field: 'maten' },
    })
  }
  if (zichtbaar === 'iedereen' && !citeren) {
    throw new Refusal('Laat dit alleen aan iedereen zien als wie het zei dat goed vindt.', {
      code: 'consent-missing',
      place: { field: 'zichtbaar' },
    })
  }
}
