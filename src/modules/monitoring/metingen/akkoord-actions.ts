import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { holdMeetplan } from '../meetplan/read-meetplan.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { keepStand } from './keep-stand.ts'
import { readMetingen } from './read-metingen.ts'
import type { Meting } from './read-metingen.ts'

/** Figures as somebody looked at them: all of them are judged, or none. */
export interface Gezien {
  readonly id: string
  readonly versie: number
}

interface Stap {
  readonly buurt: string
  readonly gezien: readonly Gezien[]
}

/** Says of figures that they are right. Who filled one in does not. */
export async function kijkNa(world: MonitoringWorld, daad: Daad, stap: Stap): Promise<void> {
  requireMay(daad.actor, 'metingen bijwerken', { buurt: stap.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const metingen = await holdGezien(trx, stap)
    for (const { stand, ingevuldDoor } of metingen) {
      if (stand !== 'ingevuld') throw wrongStand('Een van deze cijfers is al nagekeken.')
      requireOther(daad.actor, ingevuldDoor, 'U vulde een van deze cijfers zelf in. Laat iemand anders het nakijken.')
    }
    const values = { nagekeken_door: daad.actor.persoon, nagekeken: world.clock.now() }
    await set(trx, { world, daad, stap, values, wat: 'nagekeken', handeling: 'meting.nagekeken' })
  })
}

/** Locks figures that were looked over. Who looked one over does not. */
export async function zetVast(world: MonitoringWorld, daad: Daad, stap: Stap): Promise<void> {
  requireMay(daad.actor, 'metingen vaststellen', { buurt: stap.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const metingen = await holdGezien(trx, stap)
    for (const { stand, nagekekenDoor } of metingen) {
      if (stand !== 'nagekeken') throw wrongStand('Alleen wat is nagekeken, kan vastgezet worden.')
      requireOther(daad.actor, nagekekenDoor, 'U keek een van deze cijfers zelf na. Laat iemand anders het vastzetten.')
    }
    const values = { vast_door: daad.actor.persoon, vast: world.clock.now() }
    await set(trx, { world, daad, stap, values, wat: 'vastgezet', handeling: 'meting.vastgezet' })
  })
}

/** Opens figures again, with the reason. They have to be looked over and locked anew. */
export async function heropen(world: MonitoringWorld, daad: Daad, stap: Stap, reden: string): Promise<void> {
  requireMay(daad.actor, 'metingen vaststellen', { buurt: stap.buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const metingen = await holdGezien(trx, stap)
    if (metingen.some(({ stand }) => stand !== 'vast')) throw wrongStand('Alleen wat vaststaat, kan heropend worden.')
    const values = { nagekeken_door: null, nagekeken: null, vast_door: null, vast: null }
    await set(trx, { world, daad, stap, values, wat: 'heropend', handeling: 'meting.heropend', inhoud: { reden } })
  })
}

function wrongStand(zin: string): Refusal {
  return new Refusal(`${zin} Ververs de bladzijde en kies opnieuw.`, { code: 'meting-stand', status: 409 })
}

function requireOther({ persoon }: Actor, before: string | null, zin: string): void {
  if (persoon === before) throw new Refusal(zin, { code: 'meting-own', status: 403 })
}

function idsOf({ gezien }: Stap): string[] {
  return gezien.map(({ id }) => id)
}

async function holdGezien(trx: MonitoringTransaction, { buurt, gezien }: Stap): Promise<readonly Meting[]> {
  await holdMeetplan(trx, buurt)
  const all = await readMetingen(trx, buurt)
  return gezien.map(({ id, versie }) => {
    const found = all.find(each => each.id === id)
    if (found === undefined || found.cijfer === null) throw new Refusal('Dit cijfer is er niet.', { code: 'unknown', status: 404 })
    requireVersie(found.versie, versie, 'een van deze cijfers')
    return found
  })
}

interface Zet {
  readonly world: MonitoringWorld
  readonly daad: Daad
  readonly stap: Stap
  readonly values: {
    readonly nagekeken_door?: string | null
    readonly nagekeken?: Date | null
    readonly vast_door?: string | null
    readonly vast?: Date | null
  }
  readonly wat: 'nagekeken' | 'vastgezet' | 'heropend'
  readonly handeling: 'meting.nagekeken' | 'meting.vastgezet' | 'meting.heropend'
  readonly inhoud?: Readonly<Record<string, string>>
}

async function set(trx: MonitoringTransaction, { world, daad, stap, values, wat, handeling, inhoud = {} }: Zet): Promise<void> {
  const { buurt } = stap
  await trx
    .updateTable('monitoring.meting')
    .set(eb => ({ ...values, versie: eb('versie', '+', 1) }))
    .where('buurt_id', '=', buurt)
    .where('id', 'in', idsOf(stap))
    .execute()
  for (const meting of idsOf(stap)) {
    await keepStand(trx, { buurt, meting, wat, inhoud, door: daad.actor.persoon, op: world.clock.now() })
  }
  await log(world, trx, daad, { handeling, soort: 'U', buurt, inhoud: { metingen: idsOf(stap).length, ...inhoud } })
}
