import { sql } from 'kysely'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { today } from '../../programma/index.ts'
import { holdMeetplan } from '../meetplan/read-meetplan.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { defineGeluid } from './define-geluid.ts'
import { binnenToestemming, keurGeluid } from './geluid.ts'
import type { Geluid, GeluidFout, VerhaalInvoer } from './geluid.ts'
import { keepGeluid } from './read-geluid.ts'
import { findVerhaal } from './read-verhalen.ts'
import type { KeptVerhaal } from './read-verhalen.ts'
import { keurVerhaal } from './verhaal.ts'
import type { Verhaal, VerhaalFout } from './verhaal.ts'

interface Welk {
  readonly buurt: string
  readonly id: string
  /** 0 for a new one. */
  readonly versie: number
}

const fouten: Readonly<Record<VerhaalFout | GeluidFout, { readonly veld: string; readonly zin: string }>> = {
  'citaat-niet-in-verhaal': { veld: 'citaat', zin: 'Deze woorden staan niet zo in het verhaal. Neem ze letterlijk over.' },
  'teruggelezen-te-vroeg': { veld: 'teruggelezen', zin: 'Dit is voordat het verhaal werd verteld. Kies een latere dag.' },
  'verhaal-leeg': { veld: 'tekst', zin: 'Schrijf op wat er verteld is, of voeg geluid toe. Een paar zinnen is genoeg.' },
  'niet-uitgeschreven': { veld: 'tekst', zin: 'Schrijf eerst op wat er te horen is. Wie niet kan horen, leest het dan.' },
  'dag-later': { veld: 'dag', zin: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.' },
}

export function weigerFout(fout: VerhaalFout | GeluidFout): Refusal {
  return new Refusal(fouten[fout].zin, { code: fout, place: { field: fouten[fout].veld } })
}

/** Keeps a story as it was told, or writes it anew; with a sound that came along, or with the one that it had. */
export async function bewaarVerhaal(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, id, versie }: Welk,
  invoer: VerhaalInvoer,
  bytes: Uint8Array | null = null,
): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  const nieuw = bytes === null ? null : defineGeluid(bytes)
  const { horen, uitgeschreven, ...verhaal } = invoer
  const fout = keurVerhaal(verhaal, today(world.clock))
  if (fout !== null) throw weigerFout(fout)
  await asVisitor(world.database, daad.actor, async trx => {
    const kept = await holdVerhaal(trx, { buurt, id, versie })
    const geluid = geluidOf(kept, invoer, nieuw?.soort ?? null)
    const leeg = keurGeluid(verhaal.tekst, geluid)
    if (leeg !== null) throw weigerFout(leeg)
    const { toestemmingHoe, toestemming, labels, ...rest } = verhaal
    requireNotWider(kept, toestemming)
    requireOwnVoice(kept, invoer, nieuw !== null)
    const values = {
      ...rest,
      teruggelezen: isReadBack(kept, verhaal) ? verhaal.teruggelezen : null,
      toestemming: [...toestemming],
      labels: [...labels],
      toestemming_hoe: toestemmingHoe,
      versie: versie + 1,
      door: daad.actor.persoon,
      op: world.clock.now(),
    }
    await trx
      .insertInto('monitoring.verhaal')
      .values({ buurt_id: buurt, id, ...values })
      .onConflict(oc => oc.columns(['buurt_id', 'id']).doUpdateSet(values))
      .execute()
    if (geluid !== null) await bewaarGeluid(world, trx, { buurt, id, geluid, inhoud: nieuw?.inhoud ?? null })
    await log(world, trx, daad, { handeling: 'verhaal.bewaard', soort: 'U', buurt, inhoud: { verhaal: id, versie: versie + 1 } })
  })
}

/** Takes a story away because its teller no longer consents: nothing of it stays but that it was there. */
export async function trekVerhaalIn(world: MonitoringWorld, daad: Daad, { buurt, id, versie }: Welk): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdVerhaal(trx, { buurt, id, versie })
    const gone = await trx.deleteFrom('monitoring.verhaal').where('buurt_id', '=', buurt).where('id', '=', id).executeTakeFirst()
    if (gone.numDeletedRows === 0n) throw notHere()
    await log(world, trx, daad, { handeling: 'verhaal.ingetrokken', soort: 'D', buurt, inhoud: { verhaal: id } })
  })
}

/** The sound as it will be: what came along or was there, with what is said of it now. Words that changed are not known to have all that is heard. */
function geluidOf(kept: KeptVerhaal | null, invoer: VerhaalInvoer, soort: Geluid['soort'] | null): Geluid | null {
  const { tekst, toestemming, horen, uitgeschreven } = invoer
  const was = soort === null ? (kept?.geluid ?? null) : { soort, horen: [], isUitgeschreven: false }
  if (was === null) return null
  return {
    soort: was.soort,
    horen: binnenToestemming(horen ?? was.horen, toestemming),
    isUitgeschreven: uitgeschreven ?? (was.isUitgeschreven && tekst === kept?.tekst),
  }
}

interface Bewaar {
  readonly buurt: string
  readonly id: string
  readonly geluid: Geluid
  /** Null to keep the sound that is there. */
  readonly inhoud: Uint8Array | null
}

async function bewaarGeluid(world: MonitoringWorld, trx: MonitoringTransaction, { buurt, id, geluid, inhoud }: Bewaar): Promise<void> {
  const { soort, horen, isUitgeschreven } = geluid
  const op = world.clock.now()
  if (inhoud !== null) {
    await keepGeluid(trx, { buurt, id, waar: 'verhaal', horen, uitgeschreven: isUitgeschreven ? op : null, op }, { soort, inhoud })
    return
  }
  await trx
    .updateTable('monitoring.geluid')
    .set({ horen: [...horen], uitgeschreven: isUitgeschreven ? sql<Date>`coalesce(uitgeschreven, ${op})` : null })
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .execute()
}

/** Whose voice it is says who hears it; the network only takes away from that, and puts no other sound in its place. */
function requireOwnVoice(kept: KeptVerhaal | null, { horen = [] }: VerhaalInvoer, isNew: boolean): void {
  if (kept?.vanVerteller !== true) return
  if (!isNew && horen.every(gebruik => kept.geluid?.horen.includes(gebruik) === true)) return
  throw new Refusal('De verteller gaf hiervoor geen toestemming. Alleen de verteller geeft die, met de eigen code.', {
    code: 'toestemming-van-verteller',
    place: { field: isNew ? 'geluid' : 'horen' },
  })
}

function notHere(): Refusal {
  return new Refusal('Dit verhaal is er niet (meer).', { code: 'unknown', status: 404 })
}

/** Who sent a story themselves gave consent in writing, per use: others only take away from it. */
function requireNotWider(kept: KeptVerhaal | null, toestemming: Verhaal['toestemming']): void {
  if (kept?.vanVerteller !== true || toestemming.every(gebruik => kept.toestemming.includes(gebruik))) return
  throw new Refusal('De verteller gaf hiervoor geen toestemming. Alleen de verteller geeft die, met de eigen code.', {
    code: 'toestemming-van-verteller',
    place: { field: 'toestemming' },
  })
}

/** When other words came in a story that its teller read, that day says nothing about them. */
function isReadBack(kept: KeptVerhaal | null, { tekst, wie, teruggelezen }: Verhaal): boolean {
  return kept?.vanVerteller !== true || teruggelezen !== kept.teruggelezen || (tekst === kept.tekst && wie === kept.wie)
}

async function holdVerhaal(trx: MonitoringTransaction, { buurt, id, versie }: Welk): Promise<KeptVerhaal | null> {
  await holdMeetplan(trx, buurt)
  const kept = await findVerhaal(trx, buurt, id)
  if (kept === null && versie > 0) throw notHere()
  requireVersie(kept?.versie ?? 0, versie, 'dit verhaal')
  return kept
}
