import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { bump, requireBuurt } from './buurt-versie.ts'
import type { Versie } from './buurt-versie.ts'
import { defineTransitiebuurt } from './cohort/transitiebuurt.ts'
import type { Daad } from './daad.ts'
import { asTransitiebuurt, gemeenteOf, keepGrens, requireFree, requireGebieden } from './grenzen.ts'
import type { Grens } from './grenzen.ts'
import { log } from './programma-log.ts'
import type { ProgrammaTransaction } from './tables.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { currentFase, defineTraject, startFase } from './voortgang/traject.ts'
import type { FaseStart, FaseVerloop } from './voortgang/traject.ts'
import type { ProgrammaWorld } from './world.ts'

/** What somebody puts forward: a name, a partner, and the areas when they are known. */
export interface NieuweBuurt {
  readonly naam: string
  readonly alliantiepartner: string | null
  readonly plaats: string | null
  readonly gebieden: readonly string[]
  readonly jaar: number | null
}

/** A neighbourhood as it is put forward. */
export interface Voordracht extends Grens {
  readonly alliantiepartner: string | null
  readonly plaats: string | null
  readonly cohort: string | null
  /** The line of a list that it comes from; null when somebody put it forward. */
  readonly herkomst: string | null
}

/** Puts a neighbourhood forward. Refuses areas that another neighbourhood of the programme has. */
export async function nominateBuurt(world: ProgrammaWorld, daad: Daad, input: NieuweBuurt): Promise<{ readonly id: string }> {
  const { actor } = daad
  requireMay(actor, 'buurten nomineren', input.alliantiepartner === null ? {} : { organisatie: input.alliantiepartner })
  const codes = requireGebieden(world, input.gebieden, input.jaar)
  const id = crypto.randomUUID()
  return await asVisitor(world.database, actor, async trx => {
    const { naam } = defineTransitiebuurt(asTransitiebuurt({ buurt: id, naam: input.naam, codes, jaar: input.jaar }))
    await requireFree(trx, { buurt: id, naam, codes, jaar: input.jaar })
    await addBuurt(
      trx,
      { ...input, buurt: id, naam, codes, cohort: null, herkomst: null },
      { reden: 'Zo is de buurt voorgedragen.', door: actor.persoon },
    )
    await log(world, trx, daad, { handeling: 'buurt.voorgedragen', soort: 'C', buurt: id, inhoud: { gebieden: codes } })
    return { id }
  })
}

/** Keeps a neighbourhood that was put forward. */
export async function addBuurt(
  trx: ProgrammaTransaction,
  voordracht: Voordracht,
  waarom: { readonly reden: string; readonly door: string | null },
): Promise<void> {
  const { buurt, naam, codes, jaar, alliantiepartner, plaats } = voordracht
  await trx.insertInto('identity.buurt').values({ id: buurt, naam, beeindigd: null }).execute()
  await trx
    .insertInto('programma.transitiebuurt')
    .values({
      buurt_id: buurt,
      cohort_id: voordracht.cohort,
      alliantiepartner_id: alliantiepartner,
      plaats,
      gemeente: gemeenteOf(codes),
      gebieden: [...codes],
      indelingsjaar: jaar,
      fase: null,
      herkomst: voordracht.herkomst,
    })
    .execute()
  await keepGrens(trx, voordracht, waarom)
}

/** Gives a neighbourhood other areas. What it was stays known, with the reason why it changed. */
export async function changeGebieden(
  world: ProgrammaWorld,
  daad: Daad,
  op: Versie,
  input: { readonly gebieden: readonly string[]; readonly jaar: number | null; readonly reden: string },
): Promise<void> {
  const codes = requireGebieden(world, input.gebieden, input.jaar)
  await asVisitor(world.database, daad.actor, async trx => {
    const { id: buurt, naam } = await requireBuurt(trx, world, daad.actor, op)
    const grens = { buurt, naam, codes, jaar: input.jaar }
    defineTransitiebuurt(asTransitiebuurt(grens))
    await requireFree(trx, grens)
    await keepGrens(trx, grens, { reden: input.reden, door: daad.actor.persoon })
    await bump(trx, world, buurt, { gebieden: [...codes], indelingsjaar: input.jaar, gemeente: gemeenteOf(codes) })
    await log(world, trx, daad, { handeling: 'buurt.grenzen-gewijzigd', soort: 'U', buurt, inhoud: { gebieden: codes } })
  })
}

/** Begins a phase; the rules of a course hold. */
export async function beginFase(world: ProgrammaWorld, daad: Daad, op: Versie, start: FaseStart): Promise<void> {
  await asVisitor(world.database, daad.actor, async trx => {
    const buurt = await requireBuurt(trx, world, daad.actor, op)
    const traject = startFase(buurt.stand.traject, start)
    await keepFasen(trx, buurt.id, traject.fasen)
    await bump(trx, world, buurt.id, { fase: currentFase(traject)?.fase ?? null })
    const inhoud = { fase: start.fase, datum: start.datum }
    await log(world, trx, daad, { handeling: 'fase.begonnen', soort: 'U', buurt: buurt.id, inhoud })
  })
}

/**
 * Enters the course of a neighbourhood that began before it was kept here: any phase, with dates as far as they are known. It takes the place of
 * what was entered before; the log keeps that it was.
 */
export async function enterTraject(world: ProgrammaWorld, daad: Daad, op: Versie, fasen: readonly FaseVerloop[]): Promise<void> {
  await asVisitor(world.database, daad.actor, async trx => {
    const buurt = await requireBuurt(trx, world, daad.actor, op)
    const traject = defineTraject({ ...buurt.stand.traject, fasen })
    await requireDocumenten(trx, buurt.id, fasen)
    await trx.deleteFrom('programma.stuk').where('buurt_id', '=', buurt.id).execute()
    await trx.deleteFrom('programma.fase').where('buurt_id', '=', buurt.id).execute()
    await keepFasen(trx, buurt.id, traject.fasen)
    await keepStukken(trx, buurt.id, traject.fasen, daad.actor.persoon)
    await bump(trx, world, buurt.id, { fase: currentFase(traject)?.fase ?? null })
    const inhoud = { fasen: fasen.map(({ ronde, fase }) => `${ronde}:${fase}`) }
    await log(world, trx, daad, { handeling: 'traject.ingevoerd', soort: 'U', buurt: buurt.id, inhoud })
  })
}

/** Refuses a document that this neighbourhood does not have. */
async function requireDocumenten(trx: ProgrammaTransaction, buurt: string, fasen: readonly FaseVerloop[]): Promise<void> {
  const asked = fasen.flatMap(({ stukken }) => stukken.flatMap(({ bestand }) => bestand ?? []))
  if (asked.length === 0) return
  const rows = await trx.selectFrom('programma.document').select('id').where('buurt_id', '=', buurt).where('id', 'in', asked).execute()
  const known = new Set(rows.map(({ id }) => id))
  if (asked.every(id => known.has(id))) return
  throw new Refusal('Een van de documenten is er niet (meer). Ververs de bladzijde en kies opnieuw.', {
    code: 'document-unknown',
    place: { field: 'fasen' },
  })
}

async function keepFasen(trx: ProgrammaTransaction, buurt: string, fasen: readonly FaseVerloop[]): Promise<void> {
  for (const { ronde, fase, begin, eind } of fasen) {
    const dates = {
      begin: begin === 'onbekend' ? null : begin,
      eind: eind === null || eind === 'onbekend' ? null : eind,
      gaat_door: eind === null,
    }
    await trx
      .insertInto('programma.fase')
      .values({ buurt_id: buurt, ronde, fase, ...dates })
      .onConflict(conflict => conflict.columns(['buurt_id', 'ronde', 'fase']).doUpdateSet(dates))
      .execute()
  }
}

async function keepStukken(trx: ProgrammaTransaction, buurt: string, fasen: readonly FaseVerloop[], door: string): Promise<void> {
  for (const { ronde, fase, stukken } of fasen) {
    for (const { tekst, datum, document, bestand } of stukken) {
      const values = { buurt_id: buurt, ronde, fase, tekst, datum: datum === 'onbekend' ? null : datum, document, bestand, door }
      await trx.insertInto('programma.stuk').values(values).execute()
    }
  }
}

/** Ticks a point of the checklist, or takes the tick away. Points that a fact fulfils cannot be ticked. */
export async function tickItem(
  world: ProgrammaWorld,
  daad: Daad,
  op: Versie,
  input: { readonly item: string; readonly datum: string | null; readonly gedaan: boolean },
): Promise<void> {
  const item = gewoneChecklist.find(({ id }) => id === input.item)
  if (item?.vervulling.soort !== 'hand') {
    throw new Refusal('Dit punt kunt u niet zelf afvinken.', { code: 'item-unknown', status: 404, place: { field: 'item' } })
  }
  await asVisitor(world.database, daad.actor, async trx => {
    const { id: buurt, stand } = await requireBuurt(trx, world, daad.actor, op)
    const ronde = Math.max(1, ...stand.traject.fasen.map(verloop => verloop.ronde))
    await trx
      .deleteFrom('programma.afgevinkt')
      .where('buurt_id', '=', buurt)
      .where('ronde', '=', ronde)
      .where('item', '=', item.id)
      .execute()
    if (input.gedaan) {
      const values = { buurt_id: buurt, ronde, item: item.id, datum: input.datum, door: daad.actor.persoon }
      await trx.insertInto('programma.afgevinkt').values(values).execute()
    }
    await bump(trx, world, buurt)
    await log(world, trx, daad, {
      ...(input.gedaan ? { handeling: 'punt.afgevinkt' } : { handeling: 'punt.heropend' }),
      soort: 'U',
      buurt,
      inhoud: { item: item.id },
    })
  })
}
