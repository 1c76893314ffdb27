import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import { makeVoorstellen } from './agenda-views.ts'
import { cijfersOfRegio, describeRegio, nameCijfers, readRegios, readRegioUitdagingen, requireRegio } from './read-regio.ts'
import type { Regio, RegioRegel } from './regio-schema.ts'
import type { VoorstelRegel } from './uitdaging-schema.ts'
import { gewoneGewichten } from './voorstel/gewichten.ts'
import type { BuurtagendaWorld } from './world.ts'

/** The regions of the programme, for everybody. */
export async function listRegios(world: BuurtagendaWorld, actor: Actor | null): Promise<readonly RegioRegel[]> {
  const regios = await asVisitor(world.database, actor, readRegios)
  const statistiek = world.source.current()
  return regios.map(regio => describeRegio(statistiek, regio))
}

/** A region with its challenges and strengths, for everybody. */
export async function findRegio(world: BuurtagendaWorld, actor: Actor | null, id: string, taal: Taal): Promise<Regio> {
  const { regio, uitdagingen } = await asVisitor(world.database, actor, async trx => ({
    regio: await requireRegio(trx, id),
    uitdagingen: await readRegioUitdagingen(trx, id),
  }))
  const statistiek = world.source.current()
  const named = uitdagingen.map(each => ({ ...each, cijfers: nameCijfers(statistiek, each.cijfers, taal) }))
  return { ...describeRegio(statistiek, regio), uitdagingen: named }
}

/** What the figures of a region propose, by the rule of a buurt; without voices, which are of buurten. */
export async function listRegioVoorstellen(
  world: BuurtagendaWorld,
  actor: Actor,
  id: string,
  taal: Taal,
): Promise<readonly VoorstelRegel[]> {
  requireMay(actor, 'regios beheren')
  const { regio, uitdagingen } = await asVisitor(world.database, actor, async trx => ({
    regio: await requireRegio(trx, id),
    uitdagingen: await readRegioUitdagingen(trx, id),
  }))
  const statistiek = world.source.current()
  const eigen = cijfersOfRegio(statistiek, regio)
  return makeVoorstellen(statistiek, { eigen, gelijken: () => null, stemmen: [], uitdagingen, gewichten: gewoneGewichten, taal })
}
