import type { LogLine } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { holdPlan, readStand } from './hold-plan.ts'
import { checkInhoud } from './inhoud.ts'
import type { Inhoud } from './inhoud.ts'
import { log } from './plan-log.ts'
import { activiteitColumns, describeActiviteit, inhoudOf } from './read-plan.ts'
import type { Activiteit } from './read-plan.ts'
import { checkOpen } from './thema-stand.ts'
import type { BuurtplanTransaction } from './tables.ts'
import { beginUit } from './uit-menukaart.ts'
import type { BuurtplanWorld } from './world.ts'

/** What writing needs, without the menukaart. */
type Schrijfwereld = Pick<BuurtplanWorld, 'database' | 'clock' | 'master'>

/** Which activity of which plan, as somebody looked at it. */
export interface ActiviteitPlek {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** Writes an activity down. Refuses one in a theme that is left out. */
export async function addActiviteit(world: Schrijfwereld, daad: Daad, buurt: string, inhoud: Inhoud): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  checkInhoud(inhoud)
  return await asVisitor(world.database, daad.actor, async trx => await insert(world, trx, daad, { buurt, inhoud, uit: null }))
}

/** Takes an entry of the menukaart over as it is now: from then on it is the buurt's own. */
export async function neemOver(
  world: BuurtplanWorld,
  daad: Daad,
  buurt: string,
  { interventie, uitdaging }: { readonly interventie: string; readonly uitdaging: string | null },
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  const found = await world.kaart.find(interventie)
  if (found === null) {
    throw new Refusal('Deze interventie staat niet op de menukaart.', {
      code: 'interventie-unknown',
      status: 404,
      place: { field: 'interventie' },
    })
  }
  const inhoud = { ...beginUit(found.interventie), uitdaging }
  const uit = { id: interventie, versie: found.versie }
  return await asVisitor(world.database, daad.actor, async trx => await insert(world, trx, daad, { buurt, inhoud, uit }))
}

/** Writes it anew. Refuses when somebody else changed it meanwhile, or took it away. */
export async function changeActiviteit(world: BuurtplanWorld, daad: Daad, op: ActiviteitPlek, inhoud: Inhoud): Promise<void> {
  const { buurt, id } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  checkInhoud(inhoud)
  await asVisitor(world.database, daad.actor, async trx => {
    await holdPlan(trx, buurt)
    const { weg } = await requireActiviteit(trx, op)
    if (weg) {
      throw new Refusal('Iemand heeft deze activiteit intussen weggehaald. Zet haar eerst terug.', { code: 'activiteit-gone', status: 409 })
    }
    await checkPlaats(trx, buurt, inhoud)
    await trx
      .updateTable('buurtplan.activiteit')
      .set({ ...rowOf(inhoud), versie: op.versie + 1, gewijzigd: world.clock.now() })
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await keepStand(world, trx, daad, { ...op, versie: op.versie + 1 }, inhoud)
    await log(world, trx, daad, {
      handeling: 'plan.activiteit-gewijzigd',
      soort: 'U',
      buurt,
      inhoud: { activiteit: id, versie: op.versie + 1 },
    })
  })
}

/** Takes over what the menukaart says now, as far as the network wants it; from then on that is what a later version is compared with. */
export async function bijwerken(
  world: BuurtplanWorld,
  daad: Daad,
  op: ActiviteitPlek,
  { inhoud, interventieVersie }: { readonly inhoud: Inhoud; readonly interventieVersie: number },
): Promise<void> {
  const { buurt, id } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  checkInhoud(inhoud)
  await asVisitor(world.database, daad.actor, async trx => {
    await holdPlan(trx, buurt)
    const { weg, interventie, inhoud: before } = await requireActiviteit(trx, op)
    const now = interventie === null ? null : await world.kaart.find(interventie.id)
    if (now !== null && interventieVersie > now.versie) {
      throw new Refusal(`De nieuwste versie is ${now.versie}. Stuur die mee.`, {
        code: 'versie-unknown',
        place: { field: 'interventieVersie' },
      })
    }
    if (weg || now === null || now.versie !== interventieVersie) {
      throw new Refusal('De menukaart is intussen weer veranderd. Ververs de bladzijde.', { code: 'interventie-changed', status: 409 })
    }
    await checkPlaats(trx, buurt, inhoud)
    const basis = { ...beginUit(now.interventie), van: before.van, tot: before.tot, uitdaging: before.uitdaging }
    await trx
      .updateTable('buurtplan.activiteit')
      .set({
        ...rowOf(inhoud),
        interventie_versie: now.versie,
        overgenomen: JSON.stringify(basis),
        versie: op.versie + 1,
        gewijzigd: world.clock.now(),
      })
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await keepStand(world, trx, daad, { ...op, versie: op.versie + 1 }, inhoud)
    await log(world, trx, daad, {
      handeling: 'plan.activiteit-bijgewerkt',
      soort: 'U',
      buurt,
      inhoud: { activiteit: id, menukaart: now.versie },
    })
  })
}

/** Takes it out of the plan; it can be put back. */
export async function dropActiviteit(world: BuurtplanWorld, daad: Daad, op: ActiviteitPlek): Promise<void> {
  await move(world, daad, op, { isWeg: true, line: { handeling: 'plan.activiteit-verwijderd', soort: 'D' } })
}

/** Puts back what was taken out of the plan. */
export async function restoreActiviteit(world: BuurtplanWorld, daad: Daad, op: ActiviteitPlek): Promise<void> {
  await move(world, daad, op, { isWeg: false, line: { handeling: 'plan.activiteit-teruggezet', soort: 'U' } })
}

interface Move {
  readonly isWeg: boolean
  readonly line: Pick<LogLine, 'handeling' | 'soort'>
}

async function move(world: BuurtplanWorld, daad: Daad, op: ActiviteitPlek, { isWeg, line }: Move): Promise<void> {
  const { buurt, id } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdPlan(trx, buurt)
    const found = await requireActiviteit(trx, op)
    if (found.weg === isWeg) {
      throw new Refusal(isWeg ? 'Deze activiteit is al weggehaald.' : 'Deze activiteit staat al in het plan.', {
        code: 'nothing-to-do',
        status: 409,
      })
    }
    if (!isWeg) checkOpen((await readStand(trx, buurt, found.inhoud.thema)).stand)
    const now = world.clock.now()
    await trx
      .updateTable('buurtplan.activiteit')
      .set({ verwijderd: isWeg ? now : null, gewijzigd: now, versie: op.versie + 1 })
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await keepStand(world, trx, daad, { ...op, versie: op.versie + 1 }, isWeg ? null : found.inhoud)
    await log(world, trx, daad, { ...line, buurt, inhoud: { activiteit: id } })
  })
}

interface Nieuw {
  readonly buurt: string
  readonly inhoud: Inhoud
  readonly uit: { readonly id: string; readonly versie: number } | null
}

async function insert(
  world: Schrijfwereld,
  trx: BuurtplanTransaction,
  daad: Daad,
  { buurt, inhoud, uit }: Nieuw,
): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID()
  await holdPlan(trx, buurt)
  await checkPlaats(trx, buurt, inhoud)
  const now = world.clock.now()
  const from = uit === null ? {} : { interventie: uit.id, interventie_versie: uit.versie, overgenomen: JSON.stringify(inhoud) }
  await trx
    .insertInto('buurtplan.activiteit')
    .values({ buurt_id: buurt, id, ...rowOf(inhoud), ...from, aangemaakt: now, gewijzigd: now })
    .execute()
  await keepStand(world, trx, daad, { buurt, id, versie: 1 }, inhoud)
  const about = { activiteit: id, thema: inhoud.thema, ...(uit === null ? {} : { interventie: uit.id, versie: uit.versie }) }
  await log(world, trx, daad, { handeling: 'plan.activiteit-opgeschreven', soort: 'C', buurt, inhoud: about })
  return { id }
}

/** Whether it can stand there: in a theme that is part of the plan, for a challenge of this buurt. */
async function checkPlaats(trx: BuurtplanTransaction, buurt: string, { thema, uitdaging }: Inhoud): Promise<void> {
  checkOpen((await readStand(trx, buurt, thema)).stand)
  if (uitdaging === null) return
  const known = await trx
    .selectFrom('buurtagenda.uitdaging')
    .select('id')
    .where('buurt_id', '=', buurt)
    .where('id', '=', uitdaging)
    .executeTakeFirst()
  if (known) return
  throw new Refusal('Deze uitdaging is er niet (meer). Kies opnieuw.', {
    code: 'uitdaging-unknown',
    status: 404,
    place: { field: 'uitdaging' },
  })
}

/** Finds it, in a plan that is held, in the version that somebody looked at. */
async function requireActiviteit(
  trx: BuurtplanTransaction,
  { buurt, id, versie }: ActiviteitPlek,
): Promise<{ readonly inhoud: Inhoud; readonly weg: boolean; readonly interventie: Activiteit['interventie'] }> {
  const row = await trx
    .selectFrom('buurtplan.activiteit')
    .select([...activiteitColumns, 'verwijderd'])
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('Deze activiteit is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
  requireVersie(row.versie, versie, 'deze activiteit')
  const { verwijderd, ...kept } = row
  const activiteit = describeActiviteit(kept)
  return { inhoud: inhoudOf(activiteit), weg: verwijderd !== null, interventie: activiteit.interventie }
}

async function keepStand(
  { clock }: Schrijfwereld,
  trx: BuurtplanTransaction,
  { actor }: Daad,
  { buurt, id, versie }: ActiviteitPlek,
  inhoud: Inhoud | null,
): Promise<void> {
  const values = { buurt_id: buurt, activiteit_id: id, versie, door: actor.persoon, op: clock.now() }
  await trx
    .insertInto('buurtplan.activiteit_stand')
    .values({ ...values, inhoud: inhoud === null ? null : JSON.stringify(inhoud) })
    .execute()
}

function rowOf({ voorWie, uitdaging, effecten, ...rest }: Inhoud) {
  return { ...rest, voor_wie: voorWie, uitdaging_id: uitdaging, effecten: JSON.stringify(effecten) }
}
