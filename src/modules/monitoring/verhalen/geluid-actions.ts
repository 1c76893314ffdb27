import { asVisitor, show } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { holdMeetplan } from '../meetplan/read-meetplan.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringWorld } from '../world.ts'
import { findEigenVerhaal, requireCode } from './eigen-verhaal.ts'
import { isUitTeSchrijven, magHoren } from './geluid.ts'
import { dropGeluid, findGeluid, hoorGeluid } from './read-geluid.ts'
import type { Gehoord } from './read-geluid.ts'
import { findVerhaal } from './read-verhalen.ts'
import type { Hoor } from './verhalen-schema.ts'
import type { Bezoeker } from './vertel-actions.ts'

interface Welk {
  readonly buurt: string
  readonly id: string
}

interface Luister {
  /** To write it down, or for whom the teller agrees that it is heard. */
  readonly voor: Hoor
  /** Header of HTTP: the bytes that a player asks for. */
  readonly range: string | undefined
}

/** A voice, for who writes it down, or for whom the teller lets it be heard. Who listens is in the log, for every part that a player fetches: without the first byte it is the whole voice too. */
export async function hoorVerhaal(world: MonitoringWorld, daad: Daad, welk: Welk, { voor, range }: Luister): Promise<Gehoord> {
  const { buurt, id } = welk
  requireMay(daad.actor, voor === 'uitschrijven' ? 'verhalen bijwerken' : 'verhalen bekijken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    if ((await findGeluid(trx, buurt, id)) !== null) {
      const verhaal = await findVerhaal(trx, buurt, id)
      const mag = voor === 'uitschrijven' ? verhaal === null || isUitTeSchrijven(verhaal) : verhaal !== null && magHoren(verhaal, voor)
      if (!mag) throw notFree()
    }
    const gehoord = await hoorGeluid(trx, welk, range)
    if (gehoord.stuk !== 'niet') {
      await log(world, trx, daad, { handeling: 'verhaal.beluisterd', soort: 'R', buurt, inhoud: { verhaal: id, voor } })
    }
    return gehoord
  })
}

/** Takes the sound of a story away, because the teller asked for that or because others are named in it. The words stay. */
export async function haalGeluidWeg(
  world: MonitoringWorld,
  daad: Daad,
  { buurt, id, versie }: Welk & { readonly versie: number },
): Promise<void> {
  requireMay(daad.actor, 'verhalen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    const kept = await findVerhaal(trx, buurt, id)
    if (kept?.geluid === null || kept === null) throw noSound()
    requireVersie(kept.versie, versie, 'dit verhaal')
    requireWords(kept.tekst)
    await dropGeluid(trx, buurt, id)
    await log(world, trx, daad, { handeling: 'verhaal.geluid-weg', soort: 'D', buurt, inhoud: { verhaal: id } })
  })
}

/** Their own voice, for whoever has the code. */
export async function hoorEigen(world: MonitoringWorld, vanaf: string, code: string, range: string | undefined): Promise<Gehoord> {
  const volg = await requireCode(world, vanaf, code, { isHearing: true })
  return await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim: volg })
    return await hoorGeluid(trx, await findEigenVerhaal(trx, volg), range)
  })
}

/** The teller takes the voice back and leaves the words. */
export async function haalEigenGeluidWeg(world: MonitoringWorld, { vanaf, spoor }: Bezoeker, code: string): Promise<void> {
  const volg = await requireCode(world, vanaf, code)
  await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim: volg })
    const { id, buurt, tekst, geluid } = await findEigenVerhaal(trx, volg)
    if (geluid === null) throw noSound()
    requireWords(tekst)
    if (!(await dropGeluid(trx, buurt, id))) throw noSound()
    await log(world, trx, { actor: null, spoor }, { handeling: 'verhaal.geluid-weg', soort: 'D', buurt, inhoud: { verhaal: id } })
  })
}

function notFree(): Refusal {
  return new Refusal('De verteller vindt het niet goed dat de stem hier te horen is. Lees de woorden.', {
    code: 'geluid-not-free',
    status: 403,
  })
}

function noSound(): Refusal {
  return new Refusal('Bij dit verhaal is er geen geluid (meer).', { code: 'unknown', status: 404 })
}

function requireWords(tekst: string): void {
  if (tekst !== '') return
  throw new Refusal('Dit verhaal staat alleen in het geluid. Haal het hele verhaal weg, of schrijf het eerst uit.', {
    code: 'geluid-is-verhaal',
    status: 409,
  })
}
