import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { findGolf, takeIn } from './antwoord-actions.ts'
import { makeBrieven } from './brieven.ts'
import { codeVan, hashCode } from './codes.ts'
import { requireStaat } from './golf-actions.ts'
import { readGolf } from './hold-golf.ts'
import { leesAntwoorden } from './lees-antwoorden.ts'
import { verschillenTussen } from './papier.ts'
import { makePoster } from './poster.ts'
import type { BrievenInvoer, PapierInvoer, PapierUit } from './papier-schema.ts'
import { log } from './vragenlijsten-log.ts'
import type { VragenlijstenWorld } from './world.ts'

interface Golf {
  readonly buurt: string
  readonly id: string
}

/** A poster of a wave that is open: it holds nothing of anybody. */
export async function maakPoster(
  world: VragenlijstenWorld,
  actor: Actor,
  { buurt, id: golf }: Golf,
  taal: Taal,
): Promise<Uint8Array<ArrayBuffer>> {
  requireMay(actor, 'vragenlijsten bekijken', { buurt })
  const found = await asVisitor(world.database, actor, async trx => {
    const of = await requirePlanBuurt(trx, buurt)
    const row = await readGolf(trx, buurt, golf)
    requireStaat(row, 'open')
    return { buurt: of.naam, tot: row.tot }
  })
  return await makePoster({ ...found, taal, adres: world.adres }, world.clock.now())
}

/** Letters of a wave as PDF; they can be printed again, and are the same then. */
export async function drukBrieven(
  world: VragenlijstenWorld,
  daad: Daad,
  { buurt, id: golf }: Golf,
  invoer: BrievenInvoer,
): Promise<Uint8Array<ArrayBuffer>> {
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  const { van, aantal, taal, boodschap, groot, vragen, herinnering } = invoer
  const found = await asVisitor(world.database, daad.actor, async trx => {
    const of = await requirePlanBuurt(trx, buurt)
    const row = await readGolf(trx, buurt, golf)
    requireStaat(row, 'open')
    const codes = await trx
      .selectFrom('vragenlijsten.code')
      .select(['id', 'nummer'])
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', golf)
      .where('wijze', '=', 'brief')
      .orderBy('nummer')
      .offset(van - 1)
      .limit(aantal)
      .execute()
    await log(world, trx, daad, { handeling: 'brieven.gedrukt', soort: 'E', buurt, inhoud: { golf, aantal: codes.length, herinnering } })
    return { naam: of.naam, row, codes }
  })
  if (found.codes.length === 0 || found.row.vorm === null) {
    throw new Refusal('Er zijn geen brieven met deze nummers. Maak eerst brieven.', { code: 'brieven-missing', place: { field: 'van' } })
  }
  return await makeBrieven(
    {
      buurt: found.naam,
      tot: found.row.tot,
      vorm: found.row.vorm,
      codes: found.codes.map(({ id, nummer }) => ({ nummer, code: codeVan(world.master, id) })),
      taal,
      boodschap,
      isGroot: groot,
      metVragen: vragen,
      isHerinnering: herinnering,
      adres: world.adres,
    },
    world.clock.now(),
  )
}

/**
 * Types in a paper. It counts when two people typed the same; where they differ, whoever types second sees where, looks at the paper again, and says
 * what it is.
 */
export async function typPapier(
  world: VragenlijstenWorld,
  daad: Daad,
  { buurt, id: golf }: Golf,
  invoer: PapierInvoer,
): Promise<PapierUit> {
  requireMay(daad.actor, 'vragenlijsten bijwerken', { buurt })
  const { code, namens, antwoorden, zeker } = invoer
  const geheim = hashCode(world.master, code)
  return await asVisitor(world.database, daad.actor, async trx => {
    await requirePlanBuurt(trx, buurt)
    const row = await readGolf(trx, buurt, golf)
    requireStaat(row, 'open')
    const found = await findGolf(trx, geheim)
    if (found.golf_id !== golf || row.vorm === null) {
      throw new Refusal('Deze code hoort bij een andere meting. Kijk op het papier.', {
        code: 'code-elsewhere',
        status: 404,
        place: { field: 'code' },
      })
    }
    if (found.gebruikt) {
      throw new Refusal('Met deze code is al geantwoord. Dit papier hoeft niet meer.', {
        code: 'code-used',
        status: 409,
        place: { field: 'code' },
      })
    }
    leesAntwoorden(row.vorm, antwoorden)
    await show(trx, { golf })
    const own = { buurt_id: buurt, golf_id: golf, geheim }
    const first = await trx
      .selectFrom('vragenlijsten.papier')
      .select(['antwoorden', 'namens', 'door'])
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', golf)
      .where('geheim', '=', geheim)
      .executeTakeFirst()
    if (first === undefined) {
      await trx
        .insertInto('vragenlijsten.papier')
        .values({ ...own, antwoorden: JSON.stringify(antwoorden), namens, door: daad.actor.persoon })
        .execute()
      await log(world, trx, daad, { handeling: 'papier.ingetypt', soort: 'C', buurt, inhoud: { golf } })
      return { staat: 'eerste', nummer: null, verschillen: [] }
    }
    if (first.door === daad.actor.persoon) {
      throw new Refusal('U typte dit papier zelf al in. Vraag iemand anders om het nog een keer te typen.', {
        code: 'papier-same-person',
        status: 409,
      })
    }
    const verschillen = verschillenTussen({ ...first.antwoorden, namens: first.namens }, { ...antwoorden, namens })
    if (verschillen.length > 0 && !zeker) {
      return {
        staat: 'verschil',
        nummer: null,
        verschillen: verschillen.map(each => ({ ...each, eerste: [...each.eerste], tweede: [...each.tweede] })),
      }
    }
    await log(world, trx, daad, { handeling: 'papier.ingetypt', soort: 'C', buurt, inhoud: { golf } })
    const { bewijs } = await takeIn(world, trx, { code, zending: crypto.randomUUID(), namens, antwoorden, langs: 'papier' })
    return { staat: 'klaar', nummer: bewijs.nummer, verschillen: [] }
  })
}
