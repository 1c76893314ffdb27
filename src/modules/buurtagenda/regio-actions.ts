import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { requireSelectie } from '../statistics/index.ts'
import { log } from './agenda-log.ts'
import { requireRegio } from './read-regio.ts'
import type { NieuweRegio } from './regio-schema.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import type { BuurtagendaWorld } from './world.ts'

/** Which version of a region somebody looked at. */
export interface RegioVersie {
  readonly regio: string
  readonly versie: number
}

/** Keeps a region. Refuses gemeenten that no release knows or that never were there together, and a name that another region has. */
export async function makeRegio(world: BuurtagendaWorld, daad: Daad, input: NieuweRegio): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'regios beheren')
  const gemeenten = checkGemeenten(world, input.gemeenten)
  const id = crypto.randomUUID()
  await asVisitor(world.database, daad.actor, async trx => {
    await requireFreeName(trx, input.naam, id)
    await trx
      .insertInto('buurtagenda.regio')
      .values({ id, naam: input.naam, gemeenten: [...gemeenten], door: daad.actor.persoon })
      .execute()
    await log(world, trx, daad, { handeling: 'regio.gemaakt', soort: 'C', inhoud: { regio: id, gemeenten } })
  })
  return { id }
}

/** Gives a region another name or other gemeenten. What it cites stays as it was. */
export async function changeRegio(world: BuurtagendaWorld, daad: Daad, op: RegioVersie, input: NieuweRegio): Promise<void> {
  requireMay(daad.actor, 'regios beheren')
  const gemeenten = checkGemeenten(world, input.gemeenten)
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRegio(trx, op)
    await requireFreeName(trx, input.naam, op.regio)
    await trx
      .updateTable('buurtagenda.regio')
      .set(eb => ({ naam: input.naam, gemeenten: [...gemeenten], versie: eb('versie', '+', 1), gewijzigd: world.clock.now() }))
      .where('id', '=', op.regio)
      .execute()
    await log(world, trx, daad, { handeling: 'regio.gewijzigd', soort: 'U', inhoud: { regio: op.regio, gemeenten } })
  })
}

/** Takes a region away, with its challenges and what networks said of them. What a buurt took over stays, with where it came from. */
export async function dropRegio(world: BuurtagendaWorld, daad: Daad, op: RegioVersie): Promise<void> {
  requireMay(daad.actor, 'regios beheren')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRegio(trx, op)
    await trx.deleteFrom('buurtagenda.regio').where('id', '=', op.regio).execute()
    await log(world, trx, daad, { handeling: 'regio.verwijderd', soort: 'D', inhoud: { regio: op.regio } })
  })
}

/** Each gemeente once, in the order of their codes. */
function checkGemeenten({ source }: BuurtagendaWorld, codes: readonly string[]): readonly string[] {
  const once = [...new Set(codes)].toSorted()
  try {
    requireSelectie(source.current(), once)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.message, { code: error.code, status: 409, place: { field: 'gemeenten' }, cause: error })
  }
  return once
}

async function holdRegio(trx: BuurtagendaTransaction, { regio, versie }: RegioVersie): Promise<void> {
  await requireRegio(trx, regio)
  const kept = await trx.selectFrom('buurtagenda.regio').select('versie').where('id', '=', regio).forUpdate().executeTakeFirstOrThrow()
  requireVersie(kept.versie, versie, 'deze regio')
}

async function requireFreeName(trx: BuurtagendaTransaction, naam: string, self: string): Promise<void> {
  const taken = await trx
    .selectFrom('buurtagenda.regio')
    .select('id')
    .where(eb => eb(eb.fn<string>('lower', ['naam']), '=', naam.toLowerCase()))
    .where('id', '!=', self)
    .executeTakeFirst()
  if (!taken) return
  throw new Refusal('Er is al een regio met deze naam. Kies een andere naam.', {
    code: 'regio-naam',
    status: 409,
    place: { field: 'naam' },
  })
}
