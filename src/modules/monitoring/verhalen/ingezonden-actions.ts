import { asVisitor } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { hashGeheim, requireMay } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import type { Daad } from '../../programma/index.ts'
import { linkGeheim } from '../../reacties/index.ts'
import { holdMeetplan } from '../meetplan/read-meetplan.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { dropGeluid, findGeluid } from './read-geluid.ts'
import { weigerFout } from './verhaal-actions.ts'
import { keurVerhaal } from './verhaal.ts'
import type { Aannemen } from './vertel-schema.ts'

/** Makes a new link by which people tell their story; the one before does not work any more. */
export async function makeVerhaallink(
  world: MonitoringWorld,
  daad: Daad,
  buurt: string,
  dagen: number,
): Promise<{ readonly adres: string }> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  const id = crypto.randomUUID()
  const geheim = linkGeheim(world.master, id)
  const now = world.clock.now()
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    await holdMeetplan(trx, buurt)
    await endLinks(world, trx, buurt)
    const verloopt = new Date(now.getTime() + dagen * 86_400_000)
    await trx
      .insertInto('monitoring.verhaallink')
      .values({ buurt_id: buurt, id, geheim: hashGeheim(geheim), gemaakt: now, verloopt })
      .execute()
    await log(world, trx, daad, { handeling: 'verhaallink.gemaakt', soort: 'C', buurt, inhoud: { link: id, dagen } })
  })
  return { adres: `${world.adres}/vertel/${geheim}` }
}

/** Ends the link that works now. What came through it stays, and so do the codes of the tellers. */
export async function withdrawVerhaallink(world: MonitoringWorld, daad: Daad, buurt: string): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const live = await trx
      .selectFrom('monitoring.verhaallink')
      .select('id')
      .where('buurt_id', '=', buurt)
      .where('ingetrokken', 'is', null)
      .executeTakeFirst()
    if (!live) throw new Refusal('Er is geen link die werkt.', { code: 'nothing-to-do', status: 409 })
    await endLinks(world, trx, buurt)
    await log(world, trx, daad, { handeling: 'verhaallink.ingetrokken', soort: 'U', buurt })
  })
}

async function endLinks({ clock }: MonitoringWorld, trx: MonitoringTransaction, buurt: string): Promise<void> {
  await trx
    .updateTable('monitoring.verhaallink')
    .set({ ingetrokken: clock.now() })
    .where('buurt_id', '=', buurt)
    .where('ingetrokken', 'is', null)
    .execute()
}

interface Welk {
  readonly buurt: string
  readonly id: string
}

/**
 * Takes a story up among the others. The consent is the teller's and comes along as it is at that moment. When names of others were taken out, the teller did not read these words
 * yet: nothing is quoted before they say that it is right.
 */
export async function neemVerhaalAan(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, id }: Welk,
  { tekst, wie, citaat, thema, labels, geluid }: Aannemen,
): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    await holdMeetplan(trx, buurt)
    const sent = await trx
      .selectFrom('monitoring.ingezonden_verhaal')
      .selectAll()
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!sent) throw notHere()
    const { dag, toestemming, volg } = sent
    const now = world.clock.now()
    const teruggelezen = tekst === sent.tekst && wie === sent.wie ? dag : null
    const verhaal = { dag, hoe: 'zelf', wie, tekst, citaat, thema, labels, toestemming, teruggelezen } as const
    const fout = keurVerhaal({ ...verhaal, toestemmingHoe: 'schriftelijk' }, today(world.clock))
    if (fout !== null) throw weigerFout(fout)
    const had = await findGeluid(trx, buurt, id)
    if (had !== null && geluid === undefined) throw chooseSound()
    await trx
      .insertInto('monitoring.verhaal')
      .values({
        ...verhaal,
        buurt_id: buurt,
        id,
        labels: [...labels],
        toestemming_hoe: 'schriftelijk',
        volg,
        versie: 1,
        door: daad.actor.persoon,
        op: now,
      })
      .execute()
    if (geluid === 'weg') await dropGeluid(trx, buurt, id)
    else await takeAlong(trx, { buurt, id }, now)
    await trx.deleteFrom('monitoring.ingezonden_verhaal').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    await log(world, trx, daad, { handeling: 'verhaal.aangenomen', soort: 'U', buurt, inhoud: { verhaal: id, versie: 1 } })
  })
}

/** The sound comes along with its story, written out. */
async function takeAlong(trx: MonitoringTransaction, { buurt, id }: Welk, now: Date): Promise<void> {
  await trx
    .updateTable('monitoring.geluid')
    .set({ ingezonden: null, verhaal: id, uitgeschreven: now })
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .execute()
}

function chooseSound(): Refusal {
  return new Refusal('Zeg of de tekst alles heeft wat te horen is. Anders kunt u alleen de woorden opnemen, zonder het geluid.', {
    code: 'geluid-niet-uitgeschreven',
    place: { field: 'uitgeschreven' },
  })
}

/** Leaves a story out, with a reason that its teller reads. */
export async function legVerhaalTerzijde(world: MonitoringWorld, daad: Daad, { buurt, id }: Welk, reden: string): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const kept = await trx
      .selectFrom('monitoring.ingezonden_verhaal')
      .select('id')
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .where('terzijde', 'is', null)
      .executeTakeFirst()
    if (!kept) throw notHere()
    await trx
      .updateTable('monitoring.ingezonden_verhaal')
      .set({ terzijde: world.clock.now(), reden })
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'verhaal.terzijde', soort: 'U', buurt, inhoud: { verhaal: id } })
  })
}

function notHere(): Refusal {
  return new Refusal('Dit verhaal wacht hier niet (meer).', { code: 'unknown', status: 404 })
}
