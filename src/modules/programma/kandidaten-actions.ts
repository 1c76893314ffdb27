import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { bump, requireBuurt, unknownBuurt } from './buurt-versie.ts'
import type { Versie } from './buurt-versie.ts'
import type { Daad } from './daad.ts'
import type { Datum } from './datum.ts'
import { formatDatum, today } from './datum.ts'
import { log } from './programma-log.ts'
import { readKandidaten } from './read-kandidaten.ts'
import type { Marktaandeel, Score } from './selectie/kandidaat.ts'
import { defineMarktaandeel, defineScore } from './selectie/kandidaat.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Keeps what somebody thinks of a candidate. Who thinks again on another day is heard anew; on the same day the earlier score goes. */
export async function giveScore(world: ProgrammaWorld, daad: Daad, buurt: string, input: Omit<Score, 'beoordelaar'>): Promise<void> {
  requireMay(daad.actor, 'kandidaten beoordelen')
  requireNoFuture(world, input.datum)
  await asVisitor(world.database, daad.actor, async trx => {
    const naam = await requireKandidaat(trx, buurt)
    const { criterium, score, onderbouwing, datum } = defineScore(naam, { ...input, beoordelaar: daad.actor.naam })
    const own = { buurt_id: buurt, criterium, door: daad.actor.persoon, datum }
    const earlier = await trx
      .selectFrom('programma.score')
      .select('score')
      .where(eb => eb.and(own))
      .executeTakeFirst()
    await trx
      .insertInto('programma.score')
      .values({ ...own, score, onderbouwing })
      .onConflict(conflict => conflict.columns(['buurt_id', 'criterium', 'door', 'datum']).doUpdateSet({ score, onderbouwing }))
      .execute()
    await noteCompleet(trx, world, buurt)
    const inhoud = { criterium, score, datum, eerder: earlier?.score ?? null }
    await log(world, trx, daad, { handeling: 'score.gegeven', soort: earlier ? 'U' : 'C', buurt, inhoud })
  })
}

/** Keeps the market share of the alliance in a neighbourhood, as it was on a day. */
export async function setMarktaandeel(world: ProgrammaWorld, daad: Daad, op: Versie, input: Marktaandeel): Promise<void> {
  requireMay(daad.actor, 'kandidaten beoordelen')
  requireNoFuture(world, input.datum)
  const { buurt } = op
  await asVisitor(world.database, daad.actor, async trx => {
    const { naam } = await requireBuurt(trx, world, daad.actor, op)
    const { procent, bron, datum } = defineMarktaandeel(naam, input)
    const values = { procent, bron, door: daad.actor.persoon }
    await trx
      .insertInto('programma.marktaandeel')
      .values({ buurt_id: buurt, datum, ...values })
      .onConflict(conflict => conflict.columns(['buurt_id', 'datum']).doUpdateSet(values))
      .execute()
    await noteCompleet(trx, world, buurt)
    await bump(trx, world, buurt)
    await log(world, trx, daad, { handeling: 'marktaandeel.vastgelegd', soort: 'U', buurt, inhoud: { procent, datum } })
  })
}

function requireNoFuture({ clock }: Pick<ProgrammaWorld, 'clock'>, datum: Datum): void {
  if (datum <= today(clock)) return
  throw new Refusal(`${formatDatum(datum)} moet nog komen. Vul de dag in waarop dit zo was.`, {
    code: 'datum-future',
    place: { field: 'datum' },
  })
}

/** The name of a candidate. What does not start any more, or started already, is not judged. */
async function requireKandidaat(trx: ProgrammaTransaction, buurt: string): Promise<string> {
  const found = await trx
    .selectFrom('programma.transitiebuurt as t')
    .innerJoin('identity.buurt as b', 'b.id', 't.buurt_id')
    .select(['b.naam', 't.staat'])
    .where('t.buurt_id', '=', buurt)
    .executeTakeFirst()
  if (!found) throw unknownBuurt()
  if (found.staat === 'kandidaat') return found.naam
  const why = found.staat === 'deelnemer' ? 'doet al mee' : 'is gestopt'
  throw new Refusal(`${found.naam} ${why}. Scores geeft u alleen aan buurten die nog gekozen kunnen worden.`, {
    code: 'kandidaat-closed',
    status: 409,
  })
}

/** The day on which the last criterion got its score stays known, so that the checklist of who may not see scores can tell it. */
async function noteCompleet(trx: ProgrammaTransaction, { clock }: Pick<ProgrammaWorld, 'clock'>, buurt: string): Promise<void> {
  const [rij] = await readKandidaten(trx, { buurt })
  const criteria = new Set(rij?.kandidaat.scores.map(({ criterium }) => criterium))
  if (criteria.size < 5 || rij?.kandidaat.marktaandeel === null) return
  await trx
    .updateTable('programma.transitiebuurt')
    .set({ scores_compleet: sql<string>`coalesce(scores_compleet, ${today(clock)}::date)` })
    .where('buurt_id', '=', buurt)
    .execute()
}
