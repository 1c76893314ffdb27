import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './agenda-log.ts'
import { requireAgendaBuurt } from './read-buurt.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import { checkGewichten, gewoneGewichten } from './voorstel/gewichten.ts'
import type { Gewichten } from './voorstel/gewichten.ts'
import type { BuurtagendaWorld } from './world.ts'

/** The agenda of a buurt, as somebody looked at it. */
export interface AgendaPlek {
  readonly buurt: string
  readonly versie: number
}

/** Chooses how heavy each part of a proposal counts. Refuses weights outside their range. */
export async function chooseGewichten(world: BuurtagendaWorld, daad: Daad, op: AgendaPlek, gewichten: Gewichten): Promise<void> {
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt: op.buurt })
  checkGewichten(gewichten)
  await asVisitor(world.database, daad.actor, async trx => {
    await requireAgenda(trx, op)
    await trx
      .updateTable('buurtagenda.agenda')
      .set(eb => ({ ...gewichten, versie: eb('versie', '+', 1) }))
      .where('buurt_id', '=', op.buurt)
      .execute()
    await log(world, trx, daad, { handeling: 'agenda.gewichten-gekozen', soort: 'U', buurt: op.buurt, inhoud: { ...gewichten } })
  })
}

/** Chooses which challenges the buurt takes on, in which order. Refuses a strength, and a challenge without a theme: nobody could plan for it. */
export async function chooseAgenda(world: BuurtagendaWorld, daad: Daad, op: AgendaPlek, ids: readonly string[]): Promise<void> {
  const { buurt } = op
  requireMay(daad.actor, 'buurtagenda bijwerken', { buurt })
  if (new Set(ids).size < ids.length)
    throw new Refusal('Een uitdaging staat er twee keer.', { code: 'agenda-double', place: { field: 'uitdagingen' } })
  await asVisitor(world.database, daad.actor, async trx => {
    await requireAgenda(trx, op)
    const known = await trx
      .selectFrom('buurtagenda.uitdaging')
      .select(['id', 'kant', 'titel', 'themas'])
      .where('buurt_id', '=', buurt)
      .execute()
    for (const id of ids) {
      const found = known.find(each => each.id === id)
      if (!found) {
        throw new Refusal('Een van deze uitdagingen is er niet (meer). Kies opnieuw.', {
          code: 'uitdaging-unknown',
          status: 404,
          place: { field: 'uitdagingen' },
        })
      }
      if (found.kant === 'kracht') throw refuse(`‘${found.titel}’ is een kracht. Op de agenda staan uitdagingen.`, 'agenda-kracht')
      if (found.themas.length === 0)
        throw refuse(`Kies eerst een thema bij ‘${found.titel}’: zo komt het straks in het buurtplan.`, 'agenda-thema')
    }
    await trx.updateTable('buurtagenda.uitdaging').set({ plek: null }).where('buurt_id', '=', buurt).where('plek', 'is not', null).execute()
    for (const [index, id] of ids.entries()) {
      await trx
        .updateTable('buurtagenda.uitdaging')
        .set({ plek: index + 1 })
        .where('buurt_id', '=', buurt)
        .where('id', '=', id)
        .execute()
    }
    await trx
      .updateTable('buurtagenda.agenda')
      .set(eb => ({ versie: eb('versie', '+', 1) }))
      .where('buurt_id', '=', buurt)
      .execute()
    await log(world, trx, daad, { handeling: 'agenda.gekozen', soort: 'U', buurt, inhoud: { uitdagingen: ids } })
  })
}

/** Holds the agenda for a change; makes it with the usual weights when this is the first. */
async function requireAgenda(trx: BuurtagendaTransaction, { buurt, versie }: AgendaPlek): Promise<void> {
  await requireAgendaBuurt(trx, buurt)
  await trx
    .insertInto('buurtagenda.agenda')
    .values({ buurt_id: buurt, ...gewoneGewichten })
    .onConflict(conflict => conflict.column('buurt_id').doNothing())
    .execute()
  const kept = await trx
    .selectFrom('buurtagenda.agenda')
    .select('versie')
    .where('buurt_id', '=', buurt)
    .forUpdate()
    .executeTakeFirstOrThrow()
  requireVersie(kept.versie, versie, 'de agenda')
}

function refuse(sentence: string, code: string): Refusal {
  return new Refusal(sentence, { code, place: { field: 'uitdagingen' } })
}
