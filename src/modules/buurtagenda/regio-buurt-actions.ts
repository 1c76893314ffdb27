import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { cijfersOfBuurt, requireAgendaBuurt } from './read-buurt.ts'
import { newest } from './read-feiten.ts'
import { citeNewest, readRegios, regiosAround } from './read-regio.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import { gewoneGewichten } from './voorstel/gewichten.ts'
import type { BuurtagendaWorld } from './world.ts'

/** A challenge or strength of a region, as seen from a buurt in it. */
export interface RegioHierPlek {
  readonly buurt: string
  readonly uitdaging: string
}

/** Says, as a network, whether something of the region holds here, with why; null takes it back. What the figures say stays beside it. */
export async function judgeRegio(
  world: BuurtagendaWorld,
  daad: Daad,
  { buurt, uitdaging }: RegioHierPlek,
  oordeel: { readonly geldt: boolean; readonly woord: string } | null,
): Promise<void> {
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requireAround(trx, { buurt, uitdaging })
    if (oordeel === null) {
      await trx.deleteFrom('buurtagenda.regio_oordeel').where('buurt_id', '=', buurt).where('uitdaging_id', '=', uitdaging).execute()
    } else {
      const said = { ...oordeel, door: daad.actor.persoon, gegeven: world.clock.now() }
      await trx
        .insertInto('buurtagenda.regio_oordeel')
        .values({ buurt_id: buurt, uitdaging_id: uitdaging, ...said })
        .onConflict(conflict => conflict.columns(['buurt_id', 'uitdaging_id']).doUpdateSet(said))
        .execute()
    }
    await log(world, trx, daad, { handeling: 'regio.beoordeeld', soort: 'U', buurt, inhoud: { uitdaging, geldt: oordeel?.geldt ?? null } })
  })
}

/**
 * Makes something of the region one of the buurt's own, in the words of the region and with the figures of the buurt, and puts a challenge on the
 * agenda, in one act. Refuses what was taken over before.
 */
export async function takeOverRegio(
  world: BuurtagendaWorld,
  daad: Daad,
  { buurt, uitdaging }: RegioHierPlek,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    const { gevonden, regio, gebieden } = await requireAround(trx, { buurt, uitdaging })
    const { kant, onderwerp, titel, wat, waarom, bron, themas } = gevonden
    const cijfers = await citeHere(world, trx, buurt, gevonden.cijfers)
    const herkomst = `${regio}: ${titel}${bron === '' ? '' : ` (${bron})`}`.slice(0, 300)
    const texts = { kant, onderwerp, titel, wat, waarom, gevolg: '', anders: null, themas: [...themas], herkomst }
    const plek = kant === 'uitdaging' ? await nextPlek(trx, buurt) : null
    const made = await trx
      .insertInto('buurtagenda.uitdaging')
      .values({ buurt_id: buurt, id, ...texts, cijfers, plek, uit_regio: uitdaging, door: daad.actor.persoon })
      .onConflict(conflict => conflict.columns(['buurt_id', 'uit_regio']).where('uit_regio', 'is not', null).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made)
      throw new Refusal('Dit is hier al overgenomen. U vindt het bij wat het netwerk opschreef.', { code: 'regio-taken', status: 409 })
    await log(world, trx, daad, {
      handeling: 'regio.overgenomen',
      soort: 'C',
      buurt,
      inhoud: { uitdaging, gemaakt: id, gebieden: [...gebieden] },
    })
  })
  return { id }
}

/** Holds the agenda, so that two people do not give out the same place, and answers the place after the last. */
async function nextPlek(trx: BuurtagendaTransaction, buurt: string): Promise<number> {
  await trx
    .insertInto('buurtagenda.agenda')
    .values({ buurt_id: buurt, ...gewoneGewichten })
    .onConflict(conflict => conflict.column('buurt_id').doNothing())
    .execute()
  await trx
    .updateTable('buurtagenda.agenda')
    .set(eb => ({ versie: eb('versie', '+', 1) }))
    .where('buurt_id', '=', buurt)
    .execute()
  const { last } = await trx
    .selectFrom('buurtagenda.uitdaging')
    .select(eb => eb.fn.max('plek').as('last'))
    .where('buurt_id', '=', buurt)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

/** The same measures as the region cites, as far as the buurt has them. */
async function citeHere(
  { source }: BuurtagendaWorld,
  trx: BuurtagendaTransaction,
  buurt: string,
  cited: readonly { readonly maat: string }[],
): Promise<string> {
  const statistiek = source.current()
  const eigen = cijfersOfBuurt(statistiek, await requireAgendaBuurt(trx, buurt))
  const here = cited.filter(({ maat: id }) => {
    const maat = statistiek.maat(id)
    return maat !== null && eigen !== null && newest(eigen, maat) !== null
  })
  return JSON.stringify(
    citeNewest(
      statistiek,
      eigen,
      here.map(({ maat }) => maat),
    ),
  )
}

/** The challenge or strength, when it is of a region in which the buurt lies. */
async function requireAround(trx: BuurtagendaTransaction, { buurt, uitdaging }: RegioHierPlek) {
  const { gebieden } = await requireAgendaBuurt(trx, buurt)
  const found = await trx.selectFrom('buurtagenda.regio_uitdaging').selectAll().where('id', '=', uitdaging).executeTakeFirst()
  const regio = regiosAround(await readRegios(trx), gebieden).find(({ id }) => id === found?.regio_id)
  if (found && regio) return { gevonden: found, regio: regio.naam, gebieden }
  throw new Refusal('Deze uitdaging of kracht is er niet (meer), of is van een regio waar de buurt niet in ligt.', {
    code: 'unknown',
    status: 404,
  })
}
