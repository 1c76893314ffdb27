import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Inhoud } from './inhoud.ts'
import type { GeschrevenInhoud } from './plan-schema.ts'
import { readPlan } from './read-plan.ts'
import type { Plan } from './read-plan.ts'
import type { BuurtplanTransaction } from './tables.ts'
import type { Verschil, VersieRegel } from './versie-schema.ts'
import { vergelijkPlannen } from './verschillen.ts'
import type { BuurtplanWorld } from './world.ts'

/** The versions of a plan that were kept, the newest first. */
export async function listVersies(world: BuurtplanWorld, actor: Actor, buurt: string): Promise<readonly VersieRegel[]> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const rows = await trx
      .selectFrom('buurtplan.versie')
      .select(['nummer', 'planversie', 'sha256', 'toelichting', 'op'])
      .where('buurt_id', '=', buurt)
      .orderBy('nummer', 'desc')
      .execute()
    return rows.map(({ op, ...row }) => ({ ...row, op: op.toISOString() }))
  })
}

/** One version, exactly as it was hashed. */
export async function findVersie(
  world: BuurtplanWorld,
  actor: Actor,
  { buurt, nummer }: { readonly buurt: string; readonly nummer: number },
): Promise<{ readonly inhoud: string; readonly sha256: string }> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => await requireKept(trx, buurt, nummer))
}

/** A version beside another, or beside the plan as it is now. */
export async function compareVersie(
  world: BuurtplanWorld,
  actor: Actor,
  { buurt, nummer, met }: { readonly buurt: string; readonly nummer: number; readonly met: number | undefined },
): Promise<readonly Verschil[]> {
  requireMay(actor, 'buurtplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const was = parse(await requireKept(trx, buurt, nummer))
    const wordt = met === undefined ? await readPlan(trx, buurt) : parse(await requireKept(trx, buurt, met))
    return vergelijkPlannen(was, wordt).map((each): Verschil => {
      if (each.soort === 'gewijzigd') return { ...each, was: copy(each.was), wordt: copy(each.wordt), velden: [...each.velden] }
      return each.soort === 'stand' ? each : { soort: each.soort, thema: each.thema, naam: each.naam }
    })
  })
}

async function requireKept(trx: BuurtplanTransaction, buurt: string, nummer: number) {
  const row = await trx
    .selectFrom('buurtplan.versie')
    .select(['inhoud', 'sha256'])
    .where('buurt_id', '=', buurt)
    .where('nummer', '=', nummer)
    .executeTakeFirst()
  if (row) return row
  throw new Refusal('Deze versie van het plan is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}

/** Only `writePlan` writes what is kept. */
function parse({ inhoud }: { readonly inhoud: string }): Plan {
  return JSON.parse(inhoud) as Plan
}

function copy(inhoud: Inhoud): GeschrevenInhoud {
  return { ...inhoud, effecten: [...inhoud.effecten] }
}
