import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import type { Tempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { today } from '../programma/index.ts'
import type { AntwoordInvoer, Bewijs, OpenVragen } from './antwoord-schema.ts'
import { hashCode, hashIntrek, hashZending, intrekcodeVan, ontvangstnummer } from './codes.ts'
import type { Doelgroep, GolfStaat, Langs } from './golf.ts'
import { leesAntwoorden } from './lees-antwoorden.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import { log } from './vragenlijsten-log.ts'
import type { Vorm } from './vorm.ts'
import type { VragenlijstenWorld } from './world.ts'

/** Many people may answer behind one address: a library, a community centre, a telephone company. Of the codes that can be there it is nothing. */
const perAddress: Tempo = { naam: 'vragenlijst-adres', keer: 600, perMinuten: 60 }

/** Whoever answers: nobody that we know. */
export interface Bezoeker {
  /** Address of the asker, for counting tries. */
  readonly vanaf: string
  readonly spoor: string
}

interface Gevonden {
  readonly buurt_id: string
  readonly golf_id: string
  readonly buurt: string
  readonly naam: string
  readonly wie: Doelgroep
  readonly tot: string
  readonly staat: GolfStaat
  readonly vorm: Vorm | null
  readonly gebruikt: boolean
}

/** What is asked behind a code. */
export async function openVragen(world: VragenlijstenWorld, vanaf: string, code: string): Promise<OpenVragen> {
  await requireTempo(world.database, world.clock, perAddress, vanaf)
  return await asVisitor(world.database, null, async trx => {
    const found = await findGolf(trx, hashCode(world.master, code))
    if (found.gebruikt) throw used()
    const { buurt, naam, wie, tot } = found
    return { buurt, naam, wie, tot, vorm: requireOpen(world, found) as OpenVragen['vorm'] }
  })
}

/** Takes in one answer: whole, once, and with nothing that leads back to the code. */
export async function sendAntwoord(world: VragenlijstenWorld, { vanaf, spoor }: Bezoeker, invoer: AntwoordInvoer): Promise<Bewijs> {
  await requireTempo(world.database, world.clock, perAddress, vanaf)
  return await asVisitor(world.database, null, async trx => {
    const { bewijs, isNieuw, buurt, golf } = await takeIn(world, trx, { ...invoer, langs: 'scherm' })
    if (isNieuw) await log(world, trx, { actor: null, spoor }, { handeling: 'antwoord.ontvangen', soort: 'C', buurt, inhoud: { golf } })
    return bewijs
  })
}

export interface Zending extends Pick<AntwoordInvoer, 'code' | 'zending' | 'namens' | 'antwoorden'> {
  readonly langs: Langs
}

interface Aangenomen {
  readonly bewijs: Bewijs
  /** Whether it was not there before. */
  readonly isNieuw: boolean
  readonly buurt: string
  readonly golf: string
}

/** Takes one answer in, in a transaction that is there. Whoever calls this writes the line in the log. */
export async function takeIn({ clock, master }: VragenlijstenWorld, trx: VragenlijstenTransaction, zending: Zending): Promise<Aangenomen> {
  const welk = hashCode(master, zending.code)
  const found = await findGolf(trx, welk)
  const intrekcode = intrekcodeVan(master, zending.zending)
  const received = {
    bewijs: { nummer: ontvangstnummer(master, zending.zending), intrekcode },
    buurt: found.buurt_id,
    golf: found.golf_id,
  }
  const { antwoorden, teksten } = found.gebruikt
    ? { antwoorden: {}, teksten: [] }
    : leesAntwoorden(requireOpen({ clock }, found, zending.langs), zending.antwoorden)
  const { rows } = await sql<{ uitslag: 'nieuw' | 'zelfde' | 'gebruikt' | 'dicht' | 'onbekend' }>`
    select vragenlijsten.neem_aan(${welk}, ${hashZending(master, zending.zending)}, ${JSON.stringify(antwoorden)}::jsonb, ${zending.langs}, ${zending.namens},
      ${hashIntrek(master, intrekcode, 'antwoord')}, ${JSON.stringify(teksten)}::jsonb, ${hashIntrek(master, intrekcode, 'tekst')}) as uitslag`.execute(
    trx,
  )
  const uitslag = rows[0]?.uitslag
  if (uitslag === 'gebruikt') throw used()
  if (uitslag !== 'nieuw' && uitslag !== 'zelfde') throw closed()
  return { ...received, isNieuw: uitslag === 'nieuw' }
}

/** Takes an answer away for who has what was given with its receipt. */
export async function trekAntwoordIn(world: VragenlijstenWorld, { vanaf, spoor }: Bezoeker, intrekcode: string): Promise<void> {
  await requireTempo(world.database, world.clock, perAddress, vanaf)
  const { master } = world
  await asVisitor(world.database, null, async trx => {
    const { rows } = await sql<{ buurt: string | null; golf: string | null }>`
      select * from vragenlijsten.neem_terug(${hashIntrek(master, intrekcode, 'antwoord')}, ${hashIntrek(master, intrekcode, 'tekst')})`.execute(
      trx,
    )
    const [found] = rows
    if (found === undefined || found.buurt === null) {
      throw new Refusal('Deze code hoort bij geen antwoord. Kijk of u hem goed overtypt. Misschien is het antwoord al weg.', {
        code: 'intrekcode-unknown',
        status: 404,
        place: { field: 'intrekcode' },
      })
    }
    const { buurt, golf } = found
    await log(world, trx, { actor: null, spoor }, { handeling: 'antwoord.weggehaald', soort: 'D', buurt, inhoud: { golf } })
  })
}

/** The wave behind a code, of whatever state. */
export async function findGolf(trx: VragenlijstenTransaction, welk: Uint8Array): Promise<Gevonden> {
  const { rows } = await sql<Gevonden>`select * from vragenlijsten.open_golf(${welk})`.execute(trx)
  const [found] = rows
  if (found) return found
  throw new Refusal('Deze code kennen wij niet. Kijk op uw brief of in uw mail, en typ de code nog een keer.', {
    code: 'code-unknown',
    status: 404,
    place: { field: 'code' },
  })
}

/** Paper that was filled in before the last day is typed in after it, until the network closes the wave. */
function requireOpen({ clock }: Pick<VragenlijstenWorld, 'clock'>, { staat, tot, vorm }: Gevonden, langs: Langs = 'scherm'): Vorm {
  if (staat !== 'open' || vorm === null || (langs === 'scherm' && tot < today(clock))) throw closed()
  return vorm
}

function closed(): Refusal {
  return new Refusal('Deze vragenlijst is gesloten. Antwoorden kan niet meer.', { code: 'golf-closed', status: 409 })
}

function used(): Refusal {
  return new Refusal('Met deze code is al geantwoord. Dank u wel. Met elke code kan dat één keer.', { code: 'code-used', status: 409 })
}
