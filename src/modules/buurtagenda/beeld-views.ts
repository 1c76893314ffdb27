import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { makeBuurtbeeld } from '../buurtbeeld/index.ts'
import { requireMay } from '../identity/index.ts'
import { requireSelectie } from '../statistics/index.ts'
import { beeldInhoudSchema } from './beeld-schema.ts'
import type { BeeldInhoud, BeeldRegel } from './beeld-schema.ts'
import { readUitdagingen } from './read-agenda.ts'
import { requireAgendaBuurt } from './read-buurt.ts'
import type { BuurtagendaDatabase, BuurtagendaTransaction } from './tables.ts'
import { compareAgendas } from './vergelijk-agendas.ts'
import type { AgendaPunt, AgendaVerschil } from './vergelijk-agendas.ts'
import { compareBeelden } from './vergelijk-beelden.ts'
import type { BeeldVerschil, VergelijkbaarBeeld } from './vergelijk-beelden.ts'
import type { BuurtagendaWorld } from './world.ts'

/** One adopted version: as it is read, as it was kept, and the hash of that. */
export interface VastgesteldBeeld {
  readonly inhoud: BeeldInhoud
  readonly tekst: string
  readonly sha256: string
}

/** The adopted versions of a picture, the newest first. */
export async function listBeelden(world: BuurtagendaWorld, actor: Actor, buurt: string): Promise<readonly BeeldRegel[]> {
  requireMay(actor, 'buurtagenda bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    await requireAgendaBuurt(trx, buurt)
    const rows = await trx
      .selectFrom('buurtagenda.beeld')
      .select(['versie', 'sha256', 'reden', 'vastgesteld'])
      .where('buurt_id', '=', buurt)
      .orderBy('versie', 'desc')
      .execute()
    return rows.map(({ vastgesteld, ...row }) => ({ ...row, vastgesteld: vastgesteld.toISOString() }))
  })
}

/** One adopted version, with the hash of its canonical form. */
export async function findBeeld(
  world: BuurtagendaWorld,
  actor: Actor,
  { buurt, versie }: { readonly buurt: string; readonly versie: number },
): Promise<VastgesteldBeeld> {
  requireMay(actor, 'buurtagenda bekijken', { buurt })
  const { inhoud, sha256 } = await asVisitor(world.database, actor, async trx => await readBeeld(trx, buurt, versie))
  return { inhoud: parse(inhoud), tekst: inhoud, sha256 }
}

/** An adopted version for who works on the machine itself: of a buurt by its name or id, the newest unless told which. */
export async function findBeeldOfNaam(tasks: BuurtagendaDatabase, wie: string, versie: number | null): Promise<VastgesteldBeeld> {
  const rows = await tasks
    .selectFrom('buurtagenda.beeld as g')
    .innerJoin('identity.buurt as b', 'b.id', 'g.buurt_id')
    .select(['b.id', 'b.naam', 'g.versie'])
    .orderBy('g.versie', 'desc')
    .execute()
  const found = rows.filter(({ id, naam }) => id === wie || naam.toLowerCase() === wie.toLowerCase())
  const buurten = [...new Set(found.map(({ id }) => id))]
  if (buurten.length > 1) {
    throw new Refusal(`Er zijn meer buurten die ${wie} heten. Noem er een met zijn id: ${buurten.join(', ')}.`, { code: 'buurt-ambiguous' })
  }
  const chosen = found.find(each => versie === null || each.versie === versie)
  if (!chosen) {
    const known = found.length === 0 ? [...new Set(rows.map(({ naam }) => naam))] : found.map(each => `versie ${each.versie}`)
    throw new Refusal(
      `Dit vastgestelde buurtbeeld is er niet. ${known.length === 0 ? 'Er is er nog geen.' : `Er is: ${known.join(', ')}.`}`,
      {
        code: 'unknown',
        status: 404,
      },
    )
  }
  const { inhoud, sha256 } = await readBeeld(tasks, chosen.id, chosen.versie)
  return { inhoud: parse(inhoud), tekst: inhoud, sha256 }
}

/** What differs between two pictures: their figures, and their challenges and strengths. */
export interface BeeldVerschillen {
  readonly cijfers: readonly BeeldVerschil[]
  readonly agenda: readonly AgendaVerschil[]
}

/** An adopted version beside a later one, or beside how it is now: figure by figure with the reason of each change, and what was written otherwise. */
export async function compareBeeld(
  world: BuurtagendaWorld,
  actor: Actor,
  { buurt, versie, met }: { readonly buurt: string; readonly versie: number; readonly met: number | undefined },
): Promise<BeeldVerschillen> {
  requireMay(actor, 'buurtagenda bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const van = parse((await readBeeld(trx, buurt, versie)).inhoud)
    const naar =
      met === undefined ? await presentBeeld(world, trx, actor, buurt) : comparable(parse((await readBeeld(trx, buurt, met)).inhoud))
    const first = comparable(van)
    return { cijfers: compareBeelden(first, naar), agenda: compareAgendas(first.uitdagingen, naar.uitdagingen) }
  })
}

interface HeelBeeld extends VergelijkbaarBeeld {
  readonly uitdagingen: readonly AgendaPunt[]
}

async function presentBeeld(world: BuurtagendaWorld, trx: BuurtagendaTransaction, actor: Actor, id: string): Promise<HeelBeeld> {
  const { gebieden, jaar } = await requireAgendaBuurt(trx, id)
  const statistiek = world.source.current()
  const { cijfers } = makeBuurtbeeld(statistiek, requireSelectie(statistiek, gebieden, jaar ?? undefined), 'nl')
  return { gebieden, cijfers, uitdagingen: await readUitdagingen(trx, id, actor.persoon) }
}

async function readBeeld(trx: BuurtagendaDatabase, buurt: string, versie: number) {
  const row = await trx
    .selectFrom('buurtagenda.beeld')
    .select(['inhoud', 'sha256'])
    .where('buurt_id', '=', buurt)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (row) return row
  throw new Refusal('Deze versie is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
}

function parse(inhoud: string): BeeldInhoud {
  return beeldInhoudSchema.parse(JSON.parse(inhoud))
}

function comparable({ buurt, beeld, uitdagingen }: BeeldInhoud): HeelBeeld {
  return { gebieden: buurt.gebieden, cijfers: beeld.cijfers, uitdagingen }
}
