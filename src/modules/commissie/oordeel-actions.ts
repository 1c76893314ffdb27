import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { may, requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './commissie-log.ts'
import { tellMail } from './mail-queue.ts'
import { openCriteria } from './oordelen.ts'
import type { Oordeel } from './oordelen.ts'
import { holdRondes, readRondeInhoud, requireRonde } from './read-ronde.ts'
import { requireOpen } from './ronde-actions.ts'
import type { CommissieTransaction, VraagSoort } from './tables.ts'
import type { CommissieWorld } from './world.ts'

/** Which round something is done in. */
export interface InRonde {
  readonly buurt: string
  readonly nummer: number
}

/** Keeps what a reviewer thinks, until the committee decides. Refuses who has an interest, who was not asked, and a vote before every criterion has a score. */
export async function judgeRonde(world: CommissieWorld, daad: Daad, { buurt, nummer }: InRonde, oordeel: Oordeel): Promise<void> {
  requireMay(daad.actor, 'ronde beoordelen')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    requireOpen((await requireRonde(trx, buurt, nummer)).stand)
    await requireMagOordelen(trx, buurt, nummer)
    if (oordeel.stem !== null && openCriteria(oordeel.scores).length > 0) {
      throw new Refusal('Geef eerst bij elke vraag een oordeel. Daarna kunt u stemmen.', {
        code: 'scores-missing',
        fields: openCriteria(oordeel.scores).map(id => ({ field: `scores.${id}`, code: 'score-missing', detail: 'Kies een antwoord.' })),
      })
    }
    const values = { scores: JSON.stringify(oordeel.scores), stem: oordeel.stem, toelichting: oordeel.toelichting, op: world.clock.now() }
    await trx
      .insertInto('commissie.oordeel')
      .values({ buurt_id: buurt, ronde: nummer, persoon_id: daad.actor.persoon, ...values })
      .onConflict(conflict => conflict.columns(['buurt_id', 'ronde', 'persoon_id']).doUpdateSet(values))
      .execute()
    await log(world, trx, daad, {
      handeling: 'ronde.beoordeeld',
      soort: 'U',
      buurt,
      inhoud: { ronde: nummer, gestemd: oordeel.stem !== null },
    })
  })
}

/** Refuses who has to do with the buurt, who has an interest, and who was not asked to judge. The database holds the same rule. */
export async function requireMagOordelen(trx: CommissieTransaction, buurt: string, nummer: number): Promise<void> {
  await requireVrij(trx, buurt, nummer)
  const { rows } = await sql<{ mag: boolean }>`select commissie.mag_oordelen(${buurt}, ${nummer}) as mag`.execute(trx)
  if (rows[0]?.mag === true) return
  throw new Refusal('U bent niet aangewezen om deze ronde te beoordelen. Vraag het transitieteam als dat niet klopt.', {
    code: 'not-assigned',
    status: 409,
  })
}

export async function requireVrij(trx: CommissieTransaction, buurt: string, nummer: number): Promise<void> {
  const { rows } = await sql<{ vrij: boolean }>`select commissie.is_vrij(${buurt}, ${nummer}) as vrij`.execute(trx)
  if (rows[0]?.vrij === true) return
  throw new Refusal('U hoort bij deze buurt of hebt een belang. Daarom beoordelen en beslissen anderen hierover.', {
    code: 'has-interest',
    status: 409,
  })
}

/**
 * Declares that somebody has an interest in a round: themselves, or another for who arranges the round. From then on they do not judge it; what they thought stays visible
 * and counts for nothing. It cannot be taken back.
 */
export async function declareBelang(
  world: CommissieWorld,
  daad: Daad,
  { buurt, nummer }: InRonde,
  { persoon, reden }: { readonly persoon: string | null; readonly reden: string },
): Promise<void> {
  const wie = persoon ?? daad.actor.persoon
  if (wie !== daad.actor.persoon) requireMay(daad.actor, 'ronde regelen')
  requireMay(daad.actor, 'beoordelingen bekijken')
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    await requireRonde(trx, buurt, nummer)
    const kept = await trx
      .selectFrom('commissie.beoordelaar')
      .select('belang')
      .where('buurt_id', '=', buurt)
      .where('ronde', '=', nummer)
      .where('persoon_id', '=', wie)
      .executeTakeFirst()
    if (kept !== undefined && kept.belang !== null) {
      throw new Refusal('Dit belang is al gemeld. Het blijft staan.', { code: 'interest-known', status: 409 })
    }
    const set = { belang: reden, belang_door: daad.actor.persoon, belang_op: world.clock.now() }
    if (kept === undefined) {
      if (wie !== daad.actor.persoon) throw new Refusal('Deze persoon beoordeelt deze ronde niet.', { code: 'unknown', status: 404 })
      await trx
        .insertInto('commissie.beoordelaar')
        .values({ buurt_id: buurt, ronde: nummer, persoon_id: wie, door: null, aangewezen: null, ...set })
        .execute()
    } else {
      await trx
        .updateTable('commissie.beoordelaar')
        .set(set)
        .where('buurt_id', '=', buurt)
        .where('ronde', '=', nummer)
        .where('persoon_id', '=', wie)
        .execute()
    }
    await log(world, trx, daad, { handeling: 'belang.gemeld', soort: 'C', buurt, betrokkenen: [wie], inhoud: { ronde: nummer } })
  })
}

/** Asks the buurt about the whole, an activity or a line of what it submitted. */
export async function askVraag(
  world: CommissieWorld,
  daad: Daad,
  { buurt, nummer }: InRonde,
  { soort, over, tekst }: { readonly soort: VraagSoort; readonly over: string | null; readonly tekst: string },
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'beoordelingen bekijken')
  return await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    const { stand } = await requireRonde(trx, buurt, nummer)
    if (stand !== 'in behandeling' && stand !== 'bij verzekeraars') {
      throw new Refusal('Over deze ronde is al besloten. Een vraag kan niet meer.', { code: 'ronde-decided', status: 409 })
    }
    if (may(daad.actor, 'verzekeraarsbesluit nemen')) await requireVrij(trx, buurt, nummer)
    else if (may(daad.actor, 'ronde beoordelen')) await requireMagOordelen(trx, buurt, nummer)
    else throw new Refusal('Vragen stelt wie beoordeelt: de commissie of een verzekeraar.', { code: 'not-assigned', status: 409 })
    const { plan, posten } = await readRondeInhoud(trx, buurt, nummer)
    const known = soort === 'geheel' ? over === null : (soort === 'post' ? posten : plan.activiteiten).some(({ id }) => id === over)
    if (!known)
      throw new Refusal('Dit staat niet in deze ronde. Kies waarover u iets vraagt.', { code: 'about-unknown', place: { field: 'over' } })
    const id = crypto.randomUUID()
    await trx
      .insertInto('commissie.vraag')
      .values({ buurt_id: buurt, id, ronde: nummer, soort, over, tekst, door: daad.actor.persoon, gesteld: world.clock.now() })
      .execute()
    await tellMail(trx, world.jobs, { soort: 'vraag', buurt, ronde: nummer })
    await log(world, trx, daad, { handeling: 'rondevraag.gesteld', soort: 'C', buurt, inhoud: { ronde: nummer, over: soort } })
    return { id }
  })
}

/** Answers a question, once. */
export async function answerVraag(
  world: CommissieWorld,
  daad: Daad,
  { buurt, nummer, vraag }: InRonde & { readonly vraag: string },
  tekst: string,
): Promise<void> {
  requireMay(daad.actor, 'ronde beantwoorden', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdRondes(trx, buurt)
    await requireRonde(trx, buurt, nummer)
    const found = await trx
      .selectFrom('commissie.vraag')
      .select(['door', 'beantwoord'])
      .where('buurt_id', '=', buurt)
      .where('ronde', '=', nummer)
      .where('id', '=', vraag)
      .executeTakeFirst()
    if (!found) throw new Refusal('Deze vraag is er niet, of is niet aan u.', { code: 'unknown', status: 404 })
    if (found.beantwoord !== null)
      throw new Refusal('Deze vraag is al beantwoord. Bekijk het antwoord.', { code: 'answered-already', status: 409 })
    await trx
      .updateTable('commissie.vraag')
      .set({ antwoord: tekst, beantwoorder: daad.actor.persoon, beantwoord: world.clock.now() })
      .where('buurt_id', '=', buurt)
      .where('id', '=', vraag)
      .execute()
    if (found.door !== null) await tellMail(trx, world.jobs, { soort: 'antwoord', buurt, ronde: nummer, persoon: found.door })
    await log(world, trx, daad, { handeling: 'rondevraag.beantwoord', soort: 'U', buurt, inhoud: { ronde: nummer } })
  })
}
