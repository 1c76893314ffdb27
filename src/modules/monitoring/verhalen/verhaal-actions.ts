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
import { readVerhalen } from './read-verhalen.ts'
import type { KeptVerhaal } from './read-verhalen.ts'
import { keurVerhaal } from './verhaal.ts'
import type { Verhaal, VerhaalFout } from './verhaal.ts'

interface Welk {
  readonly buurt: string
  readonly id: string
  /** 0 for a new one. */
  readonly versie: number
}

const fouten: Readonly<Record<VerhaalFout, { readonly veld: string; readonly zin: string }>> = {
  'citaat-niet-in-verhaal': { veld: 'citaat', zin: 'Deze woorden staan niet zo in het verhaal. Neem ze letterlijk over.' },
  'teruggelezen-te-vroeg': { veld: 'teruggelezen', zin: 'Dit is voordat het verhaal werd verteld. Kies een latere dag.' },
  'dag-later': { veld: 'dag', zin: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.' },
}

export function weigerFout(fout: VerhaalFout): Refusal {
  return new Refusal(fouten[fout].zin, { code: fout, place: { field: fouten[fout].veld } })
}

/** Keeps a story as it was told, or writes it anew. */
export async function bewaarVerhaal(world: MonitoringWorld, daad: Daad, { buurt, id, versie }: Welk, verhaal: Verhaal): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  const fout = keurVerhaal(verhaal, today(world.clock))
  if (fout !== null) throw weigerFout(fout)
  await asVisitor(world.database, daad.actor, async trx => {
    const kept = await holdVerhaal(trx, { buurt, id, versie })
    const { toestemmingHoe, toestemming, labels, ...rest } = verhaal
    requireNotWider(kept, toestemming)
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

function notHere(): Refusal {
  return new Refusal('Dit verhaal is er niet (meer).', { code: 'unknown', status: 404 })
}

/** Who sent a story themselves gave consent in writing, per use: others only take away from it. */
function requireNotWider(kept: KeptVerhaal | undefined, toestemming: Verhaal['toestemming']): void {
  if (kept?.vanVerteller !== true || toestemming.every(gebruik => kept.toestemming.includes(gebruik))) return
  throw new Refusal('De verteller gaf hiervoor geen toestemming. Alleen de verteller geeft die, met de eigen code.', {
    code: 'toestemming-van-verteller',
    place: { field: 'toestemming' },
  })
}

/** When other words came in a story that its teller read, that day says nothing about them. */
function isReadBack(kept: KeptVerhaal | undefined, { tekst, wie, teruggelezen }: Verhaal): boolean {
  return kept?.vanVerteller !== true || teruggelezen !== kept.teruggelezen || (tekst === kept.tekst && wie === kept.wie)
}

async function holdVerhaal(trx: MonitoringTransaction, { buurt, id, versie }: Welk): Promise<KeptVerhaal | undefined> {
  await holdMeetplan(trx, buurt)
  const kept = (await readVerhalen(trx, buurt)).find(each => each.id === id)
  if (kept === undefined && versie > 0) throw notHere()
  requireVersie(kept?.versie ?? 0, versie, 'dit verhaal')
  return kept
}
