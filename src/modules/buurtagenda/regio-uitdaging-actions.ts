import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { cijfersOfRegio, citeNewest, requireRegio } from './read-regio.ts'
import type { NieuweRegioUitdaging } from './regio-schema.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import { findOnderwerp } from './voorstel/onderwerpen.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Which challenge or strength of which region. */
export interface RegioUitdagingPlek {
  readonly regio: string
  readonly id: string
}

/** Writes down a challenge or a strength of a region. Refuses one that rests on no figure and no document, and a challenge without a theme. */
export async function addRegioUitdaging(
  world: BuurtagendaWorld,
  daad: Daad,
  regio: string,
  input: NieuweRegioUitdaging,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'regios beheren')
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    const values = await checkInput(world, trx, regio, input)
    await trx
      .insertInto('buurtagenda.regio_uitdaging')
      .values({ id, regio_id: regio, ...values, door: daad.actor.persoon })
      .execute()
    await log(world, trx, daad, { handeling: 'regio-uitdaging.opgeschreven', soort: 'C', inhoud: { regio, uitdaging: id } })
  })
  return { id }
}

/** Writes it anew; the figures that it cites are those of now. */
export async function changeRegioUitdaging(
  world: BuurtagendaWorld,
  daad: Daad,
  op: RegioUitdagingPlek & { readonly versie: number },
  input: NieuweRegioUitdaging,
): Promise<void> {
  const { regio, id } = op
  requireMay(daad.actor, 'regios beheren')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdOne(trx, op)
    const values = await checkInput(world, trx, regio, input)
    await trx
      .updateTable('buurtagenda.regio_uitdaging')
      .set(eb => ({ ...values, versie: eb('versie', '+', 1), gewijzigd: world.clock.now() }))
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'regio-uitdaging.herschreven', soort: 'U', inhoud: { regio, uitdaging: id } })
  })
}

/** Takes it away, with what networks said of it. What a buurt took over stays. */
export async function dropRegioUitdaging(
  world: BuurtagendaWorld,
  daad: Daad,
  op: RegioUitdagingPlek & { readonly versie: number },
): Promise<void> {
  requireMay(daad.actor, 'regios beheren')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdOne(trx, op)
    await trx.deleteFrom('buurtagenda.regio_uitdaging').where('id', '=', op.id).execute()
    await log(world, trx, daad, {
      handeling: 'regio-uitdaging.verwijderd',
      soort: 'D',
      inhoud: { regio: op.regio, uitdaging: op.id },
    })
  })
}

async function holdOne(trx: BuurtagendaTransaction, { regio, id, versie }: RegioUitdagingPlek & { versie: number }): Promise<void> {
  const found = await trx
    .selectFrom('buurtagenda.regio_uitdaging')
    .select('versie')
    .where('regio_id', '=', regio)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new Refusal('Deze uitdaging of kracht is er niet (meer).', { code: 'unknown', status: 404 })
  requireVersie(found.versie, versie, 'deze tekst')
}

async function checkInput(world: BuurtagendaWorld, trx: BuurtagendaTransaction, regio: string, input: NieuweRegioUitdaging) {
  const { maten, onderwerp, themas, ...texts } = input
  const kept = await requireRegio(trx, regio)
  if (onderwerp !== null && findOnderwerp(onderwerp) === null) {
    throw new Refusal(`Het onderwerp ‘${onderwerp}’ kennen wij niet.`, { code: 'onderwerp-unknown', place: { field: 'onderwerp' } })
  }
  if (maten.length === 0 && texts.bron.length < 3) {
    throw new Refusal('Kies een cijfer waar dit op steunt, of schrijf op in welk stuk het staat.', {
      code: 'uitdaging-bare',
      place: { field: 'bron' },
    })
  }
  if (texts.kant === 'uitdaging' && themas.length === 0) {
    throw new Refusal('Kies ten minste één thema: zo kan een buurt deze uitdaging op haar agenda zetten.', {
      code: 'agenda-thema',
      place: { field: 'themas' },
    })
  }
  const statistiek = world.source.current()
  const cijfers = citeNewest(statistiek, cijfersOfRegio(statistiek, kept), [...new Set(maten)])
  return { ...texts, onderwerp, themas: [...new Set(themas)], cijfers: JSON.stringify(cijfers) }
}
