import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { makeBuurtbeeld } from '../buurtbeeld/index.ts'
import { requireMay } from '../identity/index.ts'
import { requireSelectie } from '../statistics/index.ts'
import { beeldInhoudSchema } from './beeld-schema.ts'
import type { BeeldInhoud, BeeldRegel } from './beeld-schema.ts'
import { requireAgendaBuurt } from './read-buurt.ts'
import type { BuurtagendaTransaction } from './tables.ts'
import { compareBeelden } from './vergelijk-beelden.ts'
import type { BeeldVerschil, VergelijkbaarBeeld } from './vergelijk-beelden.ts'
import type { BuurtagendaWorld } from './world.ts'

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
): Promise<{ readonly inhoud: BeeldInhoud; readonly sha256: string }> {
  requireMay(actor, 'buurtagenda bekijken', { buurt })
  const { inhoud, sha256 } = await asVisitor(world.database, actor, async trx => await readBeeld(trx, buurt, versie))
  return { inhoud: parse(inhoud), sha256 }
}

/** An adopted version beside a later one, or beside the figures of now, figure by figure with the reason of each change. */
export async function compareBeeld(
  world: BuurtagendaWorld,
  actor: Actor,
  { buurt, versie, met }: { readonly buurt: string; readonly versie: number; readonly met: number | undefined },
): Promise<readonly BeeldVerschil[]> {
  requireMay(actor, 'buurtagenda bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const van = parse((await readBeeld(trx, buurt, versie)).inhoud)
    const naar = met === undefined ? await presentBeeld(world, trx, buurt) : comparable(parse((await readBeeld(trx, buurt, met)).inhoud))
    return compareBeelden(comparable(van), naar)
  })
}

async function presentBeeld(world: BuurtagendaWorld, trx: BuurtagendaTransaction, id: string): Promise<VergelijkbaarBeeld> {
  const { gebieden, jaar } = await requireAgendaBuurt(trx, id)
  const statistiek = world.source.current()
  const { cijfers } = makeBuurtbeeld(statistiek, requireSelectie(statistiek, gebieden, jaar ?? undefined), 'nl')
  return { gebieden, cijfers }
}

async function readBeeld(trx: BuurtagendaTransaction, buurt: string, versie: number) {
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

function comparable({ buurt, beeld }: BeeldInhoud): VergelijkbaarBeeld {
  return { gebieden: buurt.gebieden, cijfers: beeld.cijfers }
}
