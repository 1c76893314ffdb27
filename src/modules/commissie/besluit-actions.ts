import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { addDagen, today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import { planBesluit } from './besluiten.ts'
import type { Besluitplan, RegelInvoer } from './besluiten.ts'
import { log } from './commissie-log.ts'
import { tellMail } from './mail-queue.ts'
import { requireMagOordelen, requireVrij } from './oordeel-actions.ts'
import type { InRonde } from './oordeel-actions.ts'
import { tel } from './oordelen.ts'
import type { Stem, Telling } from './oordelen.ts'
import { gevraagdOf, holdRondes, readBeoordelaars, readRondeInhoud, requireRonde } from './read-ronde.ts'
import { gewoneDagen, requireOpen } from './ronde-actions.ts'
import { isToegekend, standOf } from './stand.ts'
import type { CommissieTransaction } from './tables.ts'
import type { CommissieWorld } from './world.ts'

export interface BesluitInvoer {
  readonly stem: Stem
  readonly redenen: string
  readonly regels: readonly RegelInvoer[]
}

/** Keeps what the committee decided, once. Refuses while too few voted, and what most did not vote for. */
export async function decideRonde(
  world: CommissieWorld,
  daad: Daad,
  { buurt, nummer }: InRonde,
  { stem, redenen, regels }: BesluitInvoer,
): Promise<void> {
  requireMay(daad.actor, 'ronde beoordelen')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    const ronde = await requireRonde(trx, buurt, nummer)
    requireOpen(ronde.stand)
    await requireMagOordelen(trx, buurt, nummer)
    const telling = tel(await readBeoordelaars(trx, buurt, nummer), ronde.quorum)
    requireMeerderheid(telling, stem)
    const plan = planBesluit(stem, gevraagdOf(await readRondeInhoud(trx, buurt, nummer)), regels)
    await keep(world, trx, daad, { buurt, nummer, plan, redenen, telling })
    await tellMail(trx, world.jobs, { soort: 'besluit', buurt, ronde: nummer })
    if (stem === 'toekennen') await tellMail(trx, world.jobs, { soort: 'verzekeraars', buurt, ronde: nummer })
    await log(world, trx, daad, {
      handeling: 'ronde.besloten',
      soort: 'C',
      buurt,
      inhoud: { ronde: nummer, uitkomst: plan.uitkomst, toegekendCent: plan.toegekendCent },
    })
  })
}

function requireMeerderheid({ isGenoeg, gestemd, quorum, meeste }: Telling, stem: Stem): void {
  if (!isGenoeg) {
    throw new Refusal(
      `Er zijn ${gestemd} geldige stemmen, en er zijn er ${quorum} nodig. Wacht op de anderen, of vraag het transitieteam om iemand aan te wijzen.`,
      {
        code: 'quorum-missing',
        status: 409,
      },
    )
  }
  if (meeste === null) {
    throw new Refusal('De stemmen zijn verdeeld. Overleg; wie van mening verandert, past zijn stem aan.', {
      code: 'votes-divided',
      status: 409,
    })
  }
  if (meeste !== stem) {
    throw new Refusal(`De meesten stemden voor ${meeste}. Leg dat vast, of overleg opnieuw.`, { code: 'votes-otherwise', status: 409 })
  }
}

interface Keep {
  readonly buurt: string
  readonly nummer: number
  readonly plan: Besluitplan
  readonly redenen: string
  readonly telling: Telling
}

/** Keeps the lines, who has to agree, and the decision last: with it the round is closed. */
async function keep(
  world: CommissieWorld,
  trx: CommissieTransaction,
  daad: Daad,
  { buurt, nummer, plan, redenen, telling }: Keep,
): Promise<void> {
  const place = { buurt_id: buurt, ronde: nummer }
  const regels = plan.regels.map(({ post, uitkomst, gevraagdCent, toegekendCent, reden }) => {
    return { ...place, post_id: post, uitkomst, gevraagd_cent: gevraagdCent, toegekend_cent: toegekendCent, reden }
  })
  if (regels.length > 0)
    await trx
      .insertInto('commissie.postbesluit')
      .values(regels)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  if (plan.uitkomst === 'toegekend' || plan.uitkomst === 'lager toegekend') {
    const { rows } = await sql<{ organisatie_id: string; naam: string }>`select * from commissie.verzekeraars() order by naam`.execute(trx)
    if (rows.length === 0) {
      throw new Refusal('Er is nog geen zorgverzekeraar die kan instemmen. Vraag het transitieteam om er een uit te nodigen.', {
        code: 'insurer-missing',
        status: 409,
      })
    }
    await trx
      .insertInto('commissie.instemming')
      .values(rows.map(row => ({ ...place, ...row })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
  const made = await trx
    .insertInto('commissie.besluit')
    .values({
      ...place,
      uitkomst: plan.uitkomst,
      redenen,
      toegekend_cent: plan.toegekendCent,
      samenvatting: JSON.stringify(telling),
      termijn: addDagen(today(world.clock), gewoneDagen),
      door: daad.actor.persoon,
      op: world.clock.now(),
    })
    .onConflict(conflict => conflict.columns(['buurt_id', 'ronde']).doNothing())
    .returning('ronde')
    .executeTakeFirst()
  requireOpen(made ? 'in behandeling' : 'besloten')
}

/** Keeps whether an insurer agrees, once, on behalf of the organisation of who says so. When the last one agrees, the decision is final. */
export async function consentRonde(
  world: CommissieWorld,
  daad: Daad,
  { buurt, nummer, organisatie }: InRonde & { readonly organisatie: string },
  { akkoord, reden }: { readonly akkoord: boolean; readonly reden: string | null },
): Promise<void> {
  requireMay(daad.actor, 'verzekeraarsbesluit nemen', { organisatie })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    const ronde = await requireRonde(trx, buurt, nummer)
    const own = ronde.instemmingen.find(each => each.organisatie === organisatie)
    if (own === undefined) throw new Refusal('Deze ronde ligt niet bij deze verzekeraar.', { code: 'unknown', status: 404 })
    if (ronde.stand !== 'bij verzekeraars' || own.akkoord !== null) {
      throw new Refusal('Hierover is al besloten. Bekijk wat er staat.', { code: 'consent-given', status: 409 })
    }
    await requireVrij(trx, buurt, nummer)
    if (!akkoord && reden === null) {
      throw new Refusal('Schrijf waarom u niet instemt. De buurt leest dat.', { code: 'reason-missing', place: { field: 'reden' } })
    }
    await trx
      .updateTable('commissie.instemming')
      .set({ akkoord, reden, door: daad.actor.persoon, op: world.clock.now() })
      .where('buurt_id', '=', buurt)
      .where('ronde', '=', nummer)
      .where('organisatie_id', '=', organisatie)
      .execute()
    const akkoorden = ronde.instemmingen.map(each => (each.organisatie === organisatie ? akkoord : each.akkoord))
    const stand = standOf(ronde.besluit?.uitkomst ?? null, akkoorden)
    if (isToegekend(stand) || !akkoord) await tellMail(trx, world.jobs, { soort: 'definitief', buurt, ronde: nummer })
    await log(world, trx, daad, {
      handeling: 'verzekeraar.besloten',
      soort: 'C',
      buurt,
      organisatie,
      inhoud: { ronde: nummer, akkoord },
    })
  })
}
