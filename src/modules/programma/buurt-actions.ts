import type { GebiedCode } from '@buurtwijs/figures'
import { parseGebiedCode } from '@buurtwijs/figures'
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { checkLijsten, defineTransitiebuurt } from './cohort/transitiebuurt.ts'
import type { Transitiebuurt } from './cohort/transitiebuurt.ts'
import { readBuurten } from './standen.ts'
import type { BuurtRegel } from './standen.ts'
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

/** Which version of the neighbourhood somebody looked at when they changed it. */
export interface Versie {
  readonly buurt: string
  readonly versie: number
}

/** Refuses areas that nobody knows in this year, and what is no CBS buurt or wijk. */
export function requireGebieden(
  { source }: Pick<ProgrammaWorld, 'source'>,
  codes: readonly string[],
  jaar: number | null,
): readonly GebiedCode[] {
  const { gebieden } = source.current()
  return codes.map(text => {
    const { code } = parseGebiedCode(text)
    if (gebieden.find(code, jaar ?? undefined) !== null) return code
    const when = jaar === null ? '' : ` in de indeling van ${jaar}`
    throw new Refusal(`Gebied ${code} kennen wij niet${when}. Kies het uit de lijst, of importeer eerst de kerncijfers van dat jaar.`, {
      code: 'gebied-unknown',
      place: { field: 'gebieden' },
    })
  })
}

/** Puts a neighbourhood forward. Refuses areas that another neighbourhood of the programme has. */
export async function nominateBuurt(
  world: ProgrammaWorld,
  actor: Actor,
  input: NieuweBuurt,
  spoor: string,
): Promise<{ readonly id: string }> {
  requireMay(actor, 'buurten nomineren', input.alliantiepartner === null ? {} : { organisatie: input.alliantiepartner })
  const codes = requireGebieden(world, input.gebieden, input.jaar)
  return await asVisitor(world.database, actor, async trx => {
    const id = crypto.randomUUID()
    const { naam } = defineTransitiebuurt(asTransitiebuurt(id, input.naam, codes, input.jaar))
    await requireFree(trx, id, naam, codes, input.jaar)
    await trx.insertInto('identity.buurt').values({ id, naam, beeindigd: null }).execute()
    await trx
      .insertInto('programma.transitiebuurt')
      .values({
        buurt_id: id,
        cohort_id: null,
        alliantiepartner_id: input.alliantiepartner,
        plaats: input.plaats,
        gemeente: codes[0] === undefined ? null : gemeenteOf(codes[0]),
        gebieden: [...codes],
        indelingsjaar: input.jaar,
        fase: null,
        bij_commissie_sinds: null,
      })
      .execute()
    await keepGrens(trx, actor, { buurt: id, gebieden: codes, jaar: input.jaar, reden: 'Zo is de buurt voorgedragen.' })
    await log(world, trx, actor, { handeling: 'buurt.voorgedragen', soort: 'C', buurt: id, inhoud: { gebieden: codes } }, spoor)
    return { id }
  })
}

function gemeenteOf(code: GebiedCode): string {
  return `GM${code.slice(2, 6)}`
}

function asTransitiebuurt(id: string, naam: string, codes: readonly GebiedCode[], jaar: number | null): Transitiebuurt {
  return { id, naam, alliantiepartner: '', gebieden: codes.map(code => ({ code, jaar: jaar ?? 0 })) }
}

/** Any number that no other part of the program takes as an advisory lock. */
const boundaryLock = 7_302_007

/** No two neighbourhoods share an area. Whoever changes boundaries waits for who does so at the same moment. */
async function requireFree(
  trx: ProgrammaTransaction,
  id: string,
  naam: string,
  codes: readonly GebiedCode[],
  jaar: number | null,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${boundaryLock})`.execute(trx)
  const { rows } = await sql<{ id: string; naam: string; gebieden: string[] }>`select * from programma.taken_areas()`.execute(trx)
  const others = rows.filter(row => row.id !== id).map(row => asTransitiebuurt(row.id, row.naam, row.gebieden as GebiedCode[], jaar))
  checkLijsten([{ cohort: 'het programma', buurten: [...others, asTransitiebuurt(id, naam, codes, jaar)] }])
}

async function keepGrens(
  trx: ProgrammaTransaction,
  actor: Actor,
  {
    buurt,
    gebieden,
    jaar,
    reden,
  }: { readonly buurt: string; readonly gebieden: readonly string[]; readonly jaar: number | null; readonly reden: string },
): Promise<void> {
  const last = await trx
    .selectFrom('programma.grens')
    .select(eb => eb.fn.max('nummer').as('nummer'))
    .where('buurt_id', '=', buurt)
    .executeTakeFirst()
  await trx
    .insertInto('programma.grens')
    .values({ buurt_id: buurt, nummer: (last?.nummer ?? 0) + 1, gebieden: [...gebieden], indelingsjaar: jaar, reden, door: actor.persoon })
    .execute()
}

/** Reads the neighbourhood for a change: what is not there for this actor is unknown, and what somebody else changed meanwhile is told. */
async function requireBuurt(trx: ProgrammaTransaction, actor: Actor, { buurt, versie }: Versie): Promise<BuurtRegel> {
  requireMay(actor, 'buurt bijwerken', { buurt })
  await trx.selectFrom('programma.transitiebuurt').select('buurt_id').where('buurt_id', '=', buurt).forUpdate().execute()
  const [found] = await readBuurten(trx, { buurt })
  if (!found) throw new Refusal('Deze buurt is er niet, of is niet van u.', { code: 'unknown', status: 404 })
  if (found.versie === versie) return found
  throw new Refusal(
    'Iemand anders heeft deze buurt intussen gewijzigd. Bekijk wat er nu staat en doe uw wijziging dan opnieuw; wat u typte is er nog.',
    { code: 'changed-meanwhile', status: 412 },
  )
}

async function bump(trx: ProgrammaTransaction, world: ProgrammaWorld, buurt: string, fase?: string | null): Promise<void> {
  await trx
    .updateTable('programma.transitiebuurt')
    .set(eb => ({ versie: eb('versie', '+', 1), gewijzigd: world.clock.now(), ...(fase === undefined ? {} : { fase }) }))
    .where('buurt_id', '=', buurt)
    .execute()
}

/** Gives a neighbourhood other areas. What it was stays known, with the reason why it changed. */
export async function changeGebieden(
  world: ProgrammaWorld,
  actor: Actor,
  op: Versie,
  input: { readonly gebieden: readonly string[]; readonly jaar: number | null; readonly reden: string },
  spoor: string,
): Promise<void> {
  const codes = requireGebieden(world, input.gebieden, input.jaar)
  await asVisitor(world.database, actor, async trx => {
    const buurt = await requireBuurt(trx, actor, op)
    defineTransitiebuurt(asTransitiebuurt(buurt.id, buurt.naam, codes, input.jaar))
    await requireFree(trx, buurt.id, buurt.naam, codes, input.jaar)
    const values = { gebieden: [...codes], indelingsjaar: input.jaar, gemeente: codes[0] === undefined ? null : gemeenteOf(codes[0]) }
    await trx.updateTable('programma.transitiebuurt').set(values).where('buurt_id', '=', buurt.id).execute()
    await keepGrens(trx, actor, { buurt: buurt.id, gebieden: codes, jaar: input.jaar, reden: input.reden })
    await bump(trx, world, buurt.id)
    await log(world, trx, actor, { handeling: 'buurt.grenzen-gewijzigd', soort: 'U', buurt: buurt.id, inhoud: { gebieden: codes } }, spoor)
  })
}

/** Begins a phase; the rules of a course hold. */
export async function beginFase(world: ProgrammaWorld, actor: Actor, op: Versie, start: FaseStart, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const buurt = await requireBuurt(trx, actor, op)
    const traject = startFase(buurt.stand.traject, start)
    await keepFasen(trx, buurt.id, traject.fasen)
    await bump(trx, world, buurt.id, currentFase(traject)?.fase ?? null)
    await log(
      world,
      trx,
      actor,
      { handeling: 'fase.begonnen', soort: 'U', buurt: buurt.id, inhoud: { fase: start.fase, datum: start.datum } },
      spoor,
    )
  })
}

/** Enters the course of a neighbourhood that began before it was kept here: any phase, with dates as far as they are known. */
export async function enterTraject(
  world: ProgrammaWorld,
  actor: Actor,
  op: Versie,
  fasen: readonly FaseVerloop[],
  spoor: string,
): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const buurt = await requireBuurt(trx, actor, op)
    const traject = defineTraject({ ...buurt.stand.traject, fasen })
    await keepFasen(trx, buurt.id, traject.fasen)
    for (const { ronde, fase, stukken } of traject.fasen) {
      for (const { tekst, datum, document } of stukken) {
        const values = { buurt_id: buurt.id, ronde, fase, tekst, datum: datum === 'onbekend' ? null : datum, document, door: actor.persoon }
        await trx.insertInto('programma.stuk').values(values).execute()
      }
    }
    await bump(trx, world, buurt.id, currentFase(traject)?.fase ?? null)
    const inhoud = { fasen: fasen.map(({ ronde, fase }) => `${ronde}:${fase}`) }
    await log(world, trx, actor, { handeling: 'traject.ingevoerd', soort: 'U', buurt: buurt.id, inhoud }, spoor)
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

/** Ticks a point of the checklist, or takes the tick away. Points that a fact fulfils cannot be ticked. */
export async function tickItem(
  world: ProgrammaWorld,
  actor: Actor,
  op: Versie,
  input: { readonly item: string; readonly datum: string | null; readonly gedaan: boolean },
  spoor: string,
): Promise<void> {
  const item = gewoneChecklist.find(({ id }) => id === input.item)
  if (item?.vervulling.soort !== 'hand') {
    throw new Refusal('Dit punt kunt u niet zelf afvinken.', { code: 'item-unknown', status: 404, place: { field: 'item' } })
  }
  await asVisitor(world.database, actor, async trx => {
    const buurt = await requireBuurt(trx, actor, op)
    const ronde = Math.max(1, ...buurt.stand.traject.fasen.map(verloop => verloop.ronde))
    await trx
      .deleteFrom('programma.afgevinkt')
      .where('buurt_id', '=', buurt.id)
      .where('ronde', '=', ronde)
      .where('item', '=', item.id)
      .execute()
    if (input.gedaan) {
      const values = { buurt_id: buurt.id, ronde, item: item.id, datum: input.datum, door: actor.persoon }
      await trx.insertInto('programma.afgevinkt').values(values).execute()
    }
    await bump(trx, world, buurt.id)
    await log(
      world,
      trx,
      actor,
      {
        ...(input.gedaan ? { handeling: 'punt.afgevinkt' } : { handeling: 'punt.heropend' }),
        soort: 'U',
        buurt: buurt.id,
        inhoud: { item: item.id },
      },
      spoor,
    )
  })
}

async function log(
  world: ProgrammaWorld,
  trx: ProgrammaTransaction,
  actor: Actor,
  line: Omit<LogLine, 'verwerking'>,
  spoor: string,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'programma' }, { clock: world.clock, master: world.master, spoor })
}
