import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { themaNamen } from '../buurtagenda/index.ts'
import { requireMay } from '../identity/index.ts'
import { soortenVan } from './inhoud.ts'
import type { Inhoud } from './inhoud.ts'
import type { BuurtplanAntwoord, EenActiviteit, GeschrevenInhoud, PlanRegel } from './plan-schema.ts'
import { activiteitColumns, describeActiviteit, readPlan, requirePlanBuurt } from './read-plan.ts'
import type { BuurtplanTransaction } from './tables.ts'
import { findNieuw } from './uit-menukaart.ts'
import type { BuurtplanWorld } from './world.ts'

/** The plan of a buurt, with the challenges that an activity can take on. */
export async function findPlan(world: BuurtplanWorld, actor: Actor, id: string): Promise<BuurtplanAntwoord> {
  requireMay(actor, 'buurtplan bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const { buurt, versie, themas, activiteiten } = await readPlan(trx, id)
    return {
      buurt,
      versie,
      themas: themas.map(each => ({ ...each, soorten: soortenVan(each.thema) })),
      activiteiten: activiteiten.map(each => ({ ...each, effecten: [...each.effecten] })),
      uitdagingen: await readUitdagingen(trx, id),
    }
  })
}

/** The plans that this actor sees: of every buurt that takes part, also while it has none, and of every other buurt that began with one. */
export async function listPlannen(world: BuurtplanWorld, actor: Actor): Promise<readonly PlanRegel[]> {
  requireMay(actor, 'buurtplan bekijken')
  return await asVisitor(world.database, actor, async trx => {
    const buurten = await trx
      .selectFrom('programma.transitiebuurt as t')
      .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
      .select(['b.id', 'b.naam'])
      .where(eb =>
        eb.or([
          eb('t.staat', '=', 'deelnemer'),
          eb.exists(
            eb.selectFrom('buurtplan.activiteit as a').select('a.id').whereRef('a.buurt_id', '=', 'b.id').where('a.verwijderd', 'is', null),
          ),
          eb.exists(
            eb.selectFrom('buurtplan.thema as m').select('m.thema').whereRef('m.buurt_id', '=', 'b.id').where('m.stand', '<>', 'open'),
          ),
        ]),
      )
      .orderBy('b.naam')
      .orderBy('b.id')
      .execute()
    const counts = await trx
      .selectFrom('buurtplan.activiteit')
      .select(['buurt_id', eb => eb.fn.countAll<string>().as('aantal')])
      .where('verwijderd', 'is', null)
      .groupBy('buurt_id')
      .execute()
    const asked = await trx
      .selectFrom('buurtplan.thema')
      .select(['buurt_id', 'thema', 'stand'])
      .where('stand', '<>', 'open')
      .orderBy('thema')
      .execute()
    return buurten.map(buurt => ({
      buurt,
      activiteiten: Number(counts.find(each => each.buurt_id === buurt.id)?.aantal ?? 0),
      themas: asked.filter(each => each.buurt_id === buurt.id).map(({ thema, stand }) => ({ thema, stand })),
    }))
  })
}

export async function findActiviteit(world: BuurtplanWorld, actor: Actor, buurt: string, id: string): Promise<EenActiviteit> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  const { overgenomen, ...found } = await asVisitor(world.database, actor, async trx => {
    const { activiteit, weg, overgenomen: begun } = await requireKept(trx, buurt, id)
    return {
      overgenomen: begun,
      buurt: await requirePlanBuurt(trx, buurt),
      activiteit: { ...activiteit, effecten: [...activiteit.effecten] },
      weg,
      themas: themaNamen.map(thema => ({ thema, soorten: soortenVan(thema) })),
      uitdagingen: await readUitdagingen(trx, buurt),
    }
  })
  const { interventie } = found.activiteit
  return { ...found, nieuw: interventie === null || overgenomen === null ? null : await readNieuw(world, interventie.id, overgenomen) }
}

/** What the menukaart says now, beside what it said when the activity was taken from it. */
async function readNieuw({ kaart }: BuurtplanWorld, id: string, basis: Inhoud): Promise<EenActiviteit['nieuw']> {
  const now = await kaart.find(id)
  const inhoud = now && findNieuw(basis, now.interventie)
  if (now === null || inhoud === null) return null
  return { versie: now.versie, basis: copy(basis), inhoud: copy(inhoud) }
}

function copy(inhoud: Inhoud): GeschrevenInhoud {
  return { ...inhoud, effecten: [...inhoud.effecten] }
}

/** An activity as it was in a version; where it was taken out in that one, as it was last before. */
export async function findStand(
  world: BuurtplanWorld,
  actor: Actor,
  op: { readonly buurt: string; readonly id: string; readonly versie: number },
): Promise<GeschrevenInhoud> {
  requireMay(actor, 'buurtplan bekijken', { buurt: op.buurt })
  return await asVisitor(world.database, actor, async trx => {
    const row = await trx
      .selectFrom('buurtplan.activiteit_stand')
      .select('inhoud')
      .where('buurt_id', '=', op.buurt)
      .where('activiteit_id', '=', op.id)
      .where('versie', '<=', op.versie)
      .where('inhoud', 'is not', null)
      .orderBy('versie', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row?.inhoud) throw new Refusal('Deze activiteit is er niet, of is niet van u.', { code: 'unknown', status: 404 })
    return copy(row.inhoud)
  })
}

async function requireKept(trx: BuurtplanTransaction, buurt: string, id: string) {
  const row = await trx
    .selectFrom('buurtplan.activiteit')
    .select([...activiteitColumns, 'verwijderd', 'overgenomen'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('Deze activiteit is er niet, of is niet van u.', { code: 'unknown', status: 404 })
  const { verwijderd, overgenomen, ...kept } = row
  return { activiteit: describeActiviteit(kept), weg: verwijderd !== null, overgenomen }
}

async function readUitdagingen(trx: BuurtplanTransaction, buurt: string): Promise<BuurtplanAntwoord['uitdagingen']> {
  const rows = await trx
    .selectFrom('buurtagenda.uitdaging')
    .select(['id', 'titel', 'themas', 'plek'])
    .where('buurt_id', '=', buurt)
    .where('kant', '=', 'uitdaging')
    .orderBy('plek', order => order.asc().nullsLast())
    .orderBy('titel')
    .orderBy('id')
    .execute()
  return rows.map(({ plek, ...row }) => ({ ...row, gekozen: plek !== null }))
}
