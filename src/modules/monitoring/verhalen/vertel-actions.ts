import { createHash } from 'node:crypto'
import { asVisitor, show } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { requireTempo } from '../../../platform/tempo.ts'
import type { Tempo } from '../../../platform/tempo.ts'
import { Refusal } from '../../../refusal.ts'
import { findTrace } from '../../buurtagenda/index.ts'
import { today } from '../../programma/index.ts'
import { hashCode, volgCode } from '../../reacties/index.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringWorld } from '../world.ts'
import { defineGeluid } from './define-geluid.ts'
import { findEigenVerhaal, requireCode } from './eigen-verhaal.ts'
import { binnenToestemming, keurGeluid } from './geluid.ts'
import { keepGeluid } from './read-geluid.ts'
import { weigerFout } from './verhaal-actions.ts'
import { requireVerhaallink } from './verhaallink.ts'
import type { IngesprokenInvoer, VerhaalKeuze } from './vertel-schema.ts'

/** Enough for a table of people at one telephone; far too few to fill a list. */
const perAddress: Tempo = { naam: 'verhaal-adres', keer: 20, perMinuten: 60 }
/** Everybody with one link together. */
const perLink: Tempo = { naam: 'verhaal-link', keer: 300, perMinuten: 60 }

/** A sound is a thousand times as large as words. */
const geluidPerLink: Tempo = { naam: 'verhaal-geluid-link', keer: 60, perMinuten: 60 }

/** Whoever tells: nobody that we know. */
export interface Bezoeker {
  /** Address of the asker, for counting tries. */
  readonly vanaf: string
  readonly spoor: string
}

/**
 * Takes in a story that its teller wrote and read back. The code follows from the words and a number that only the browser of the teller has: who sends the same twice gets the same
 * code and there is one story, and nobody who sees the story gets its code by sending it again.
 */
export async function zendVerhaal(
  world: MonitoringWorld,
  { vanaf, spoor }: Bezoeker,
  { link, tekst, wie, toestemming, horen, zending }: IngesprokenInvoer,
  bytes: Uint8Array | null = null,
): Promise<{ readonly code: string }> {
  // Ten megabytes are looked at only for who has a link, and not without end.
  if (bytes !== null) await requireRoom(world, vanaf, link, true)
  const geluid = bytes === null ? null : defineGeluid(bytes)
  const leeg = keurGeluid(tekst, geluid === null ? null : { isUitgeschreven: false })
  if (leeg !== null) throw weigerFout(leeg)
  requireNobody('tekst', tekst)
  requireNobody('wie', wie)
  if (bytes === null) await requireRoom(world, vanaf, link, false)
  const told = geluid === null ? [tekst, wie] : [tekst, wie, createHash('sha256').update(geluid.inhoud).digest('hex')]
  const code = volgCode(world.master, JSON.stringify(['verhaal', zending, ...told]))
  const volg = hashCode(world.master, code)
  await asVisitor(world.database, null, async trx => {
    const { buurt } = await requireVerhaallink(trx, world, link)
    const id = crypto.randomUUID()
    const sent = { dag: today(world.clock), wie, tekst, toestemming: [...new Set(toestemming)], ontvangen: world.clock.now() }
    const made = await trx
      .insertInto('monitoring.ingezonden_verhaal')
      .values({ buurt_id: buurt, id, volg, ...sent })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) return
    if (geluid !== null) {
      // The code lets its teller put a voice with these words.
      await show(trx, { geheim: volg })
      const bij = { buurt, id, waar: 'ingezonden', horen: binnenToestemming(horen, toestemming), uitgeschreven: null } as const
      await keepGeluid(trx, { ...bij, op: sent.ontvangen }, geluid)
    }
    await log(world, trx, { actor: null, spoor }, { handeling: 'verhaal.ontvangen', soort: 'C', buurt, inhoud: { verhaal: id } })
  })
  return { code }
}

async function requireRoom(world: MonitoringWorld, vanaf: string, link: string, isSound: boolean): Promise<void> {
  await requireTempo(world.database, world.clock, perAddress, vanaf)
  await requireTempo(world.database, world.clock, perLink, link)
  if (!isSound) return
  await requireTempo(world.database, world.clock, geluidPerLink, link)
  await asVisitor(world.database, null, async trx => void (await requireVerhaallink(trx, world, link)))
}

/** The teller says anew for what it may be used, and that it is right as it stands. */
export async function kiesToestemming(
  world: MonitoringWorld,
  { vanaf, spoor }: Bezoeker,
  { code, versie, toestemming, horen, klopt }: VerhaalKeuze,
): Promise<void> {
  const volg = await requireCode(world, vanaf, code)
  await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim: volg })
    const kept = await findEigenVerhaal(trx, volg)
    requireVersie(kept.versie, versie, 'dit verhaal')
    const chosen = [...new Set(toestemming)]
    const done =
      kept.staat === 'aangenomen'
        ? await trx
            .updateTable('monitoring.verhaal')
            .set({ toestemming: chosen, versie: versie + 1, ...(klopt ? { teruggelezen: today(world.clock) } : {}) })
            .where('volg', '=', volg)
            .where('versie', '=', versie)
            .executeTakeFirst()
        : await trx.updateTable('monitoring.ingezonden_verhaal').set({ toestemming: chosen }).where('volg', '=', volg).executeTakeFirst()
    // The network took it up, or changed it, in the same moment.
    if (done.numUpdatedRows !== 1n) requireVersie(versie + 1, versie, 'dit verhaal')
    const gehoord = binnenToestemming(horen ?? kept.geluid?.horen ?? [], chosen)
    if (kept.geluid !== null) {
      await trx
        .updateTable('monitoring.geluid')
        .set({ horen: gehoord })
        .where('buurt_id', '=', kept.buurt)
        .where('id', '=', kept.id)
        .execute()
    }
    const inhoud = { verhaal: kept.id, toestemming: chosen, horen: gehoord, klopt }
    await log(world, trx, { actor: null, spoor }, { handeling: 'verhaal.toestemming', soort: 'U', buurt: kept.buurt, inhoud })
  })
}

/** The teller takes the story back: it is gone at once, wherever it stood. */
export async function haalVerhaalTerug(world: MonitoringWorld, { vanaf, spoor }: Bezoeker, code: string): Promise<void> {
  const volg = await requireCode(world, vanaf, code)
  await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim: volg })
    const { id, buurt } = await findEigenVerhaal(trx, volg)
    // In this order: what is taken up meanwhile is found in the second.
    await trx.deleteFrom('monitoring.ingezonden_verhaal').where('volg', '=', volg).execute()
    await trx.deleteFrom('monitoring.verhaal').where('volg', '=', volg).execute()
    await log(world, trx, { actor: null, spoor }, { handeling: 'verhaal.teruggenomen', soort: 'D', buurt, inhoud: { verhaal: id } })
  })
}

/** A text by which somebody could be found is not taken in. */
function requireNobody(field: string, tekst: string): void {
  const found = findTrace(tekst)
  if (found === null) return
  throw new Refusal(`In deze tekst staat ${found}. Haal dat weg: wij bewaren niet wie iemand is.`, {
    code: 'verhaal-names-somebody',
    place: { field },
  })
}
