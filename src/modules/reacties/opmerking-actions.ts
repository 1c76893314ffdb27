import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { requireOver } from './find-over.ts'
import type { NieuweOpmerking } from './opmerking-schema.ts'
import { log } from './reacties-log.ts'
import type { ReactiesTables, ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'
import type { Selectable } from 'kysely'

/** Which comment, as somebody looked at it. */
export interface OpmerkingPlek {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

type Row = Selectable<ReactiesTables['reacties.opmerking']>

/** Begins a thread about something of the plan. */
export async function plaats(
  world: ReactiesWorld,
  daad: Daad,
  buurt: string,
  { over, tekst }: NieuweOpmerking,
): Promise<{ readonly id: string }> {
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const naam = await requireOver(trx, buurt, over)
    const id = crypto.randomUUID()
    await insert(world, trx, daad, { buurt_id: buurt, id, draad_id: id, ...over, naam, tekst })
    await log(world, trx, daad, { handeling: 'opmerking.geplaatst', soort: 'C', buurt, inhoud: { opmerking: id, over: over.soort } })
    return { id }
  })
}

/** Answers in a thread. One that was closed opens again: what is said after it may ask for something. */
export async function antwoord(
  world: ReactiesWorld,
  daad: Daad,
  op: Omit<OpmerkingPlek, 'versie'>,
  tekst: string,
): Promise<{ readonly id: string }> {
  const { buurt } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const first = await requireFirst(trx, op)
    const id = crypto.randomUUID()
    const { soort, op: over, naam } = first
    await insert(world, trx, daad, { buurt_id: buurt, id, draad_id: first.id, soort, op: over, naam, tekst })
    const now = world.clock.now()
    await update(trx, first, { laatst: now, afgerond: null, afgerond_door: null })
    await log(world, trx, daad, { handeling: 'opmerking.beantwoord', soort: 'C', buurt, inhoud: { opmerking: id, draad: first.id } })
    return { id }
  })
}

/** Writes one's own comment anew. Refuses when it changed meanwhile, or was taken back. */
export async function herschrijf(world: ReactiesWorld, daad: Daad, op: OpmerkingPlek, tekst: string): Promise<void> {
  await changeOwn(world, daad, op, async (trx, row) => {
    await update(trx, row, { tekst, gewijzigd: world.clock.now() })
    await log(world, trx, daad, { handeling: 'opmerking.gewijzigd', soort: 'U', buurt: op.buurt, inhoud: { opmerking: op.id } })
  })
}

/** Takes one's own comment back: the words go, its place in the thread stays, and so do the answers of others. */
export async function trekIn(world: ReactiesWorld, daad: Daad, op: OpmerkingPlek): Promise<void> {
  await changeOwn(world, daad, op, async (trx, row) => {
    await update(trx, row, { tekst: '', ingetrokken: world.clock.now() })
    await log(world, trx, daad, { handeling: 'opmerking.ingetrokken', soort: 'D', buurt: op.buurt, inhoud: { opmerking: op.id } })
  })
}

/** Says that nothing more has to be done with a thread, or that something has. Refuses when somebody wrote in it meanwhile. */
export async function rondAf(world: ReactiesWorld, daad: Daad, op: OpmerkingPlek, isAf: boolean): Promise<void> {
  const { buurt, id } = op
  requireMay(daad.actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const first = await requireFirst(trx, op)
    requireVersie(first.versie, op.versie, 'deze draad')
    if ((first.afgerond !== null) === isAf) {
      throw new Refusal(isAf ? 'Deze opmerking is al afgerond.' : 'Deze opmerking staat al open.', { code: 'nothing-to-do', status: 409 })
    }
    const af = isAf ? { afgerond: world.clock.now(), afgerond_door: daad.actor.persoon } : { afgerond: null, afgerond_door: null }
    await update(trx, first, af)
    const line = isAf
      ? ({ handeling: 'opmerking.afgerond', soort: 'U' } as const)
      : ({ handeling: 'opmerking.heropend', soort: 'U' } as const)
    await log(world, trx, daad, { ...line, buurt, inhoud: { opmerking: id } })
  })
}

type Nieuw = Pick<Row, 'buurt_id' | 'id' | 'draad_id' | 'soort' | 'op' | 'naam' | 'tekst'>

async function insert({ clock }: ReactiesWorld, trx: ReactiesTransaction, { actor }: Daad, nieuw: Nieuw): Promise<void> {
  const now = clock.now()
  const values = { ...nieuw, door: actor.persoon, geschreven: now, laatst: now }
  await trx.insertInto('reacties.opmerking').values(values).execute()
}

async function changeOwn(
  world: ReactiesWorld,
  { actor }: Daad,
  op: OpmerkingPlek,
  work: (trx: ReactiesTransaction, row: Row) => Promise<void>,
): Promise<void> {
  requireMay(actor, 'buurtplan bijwerken', { buurt: op.buurt })
  await asVisitor(world.database, actor, async trx => {
    const row = await requireOpmerking(trx, op)
    if (row.door !== actor.persoon) {
      throw new Refusal('Dit schreef iemand anders. U kunt wel antwoorden.', { code: 'opmerking-of-other', status: 403 })
    }
    requireVersie(row.versie, op.versie, 'deze opmerking')
    if (row.ingetrokken !== null) throw new Refusal('U trok deze opmerking in.', { code: 'opmerking-withdrawn', status: 409 })
    await work(trx, row)
  })
}

async function requireFirst(trx: ReactiesTransaction, op: Omit<OpmerkingPlek, 'versie'>): Promise<Row> {
  const row = await requireOpmerking(trx, op)
  if (row.draad_id !== row.id) throw unknown()
  return row
}

async function requireOpmerking(trx: ReactiesTransaction, { buurt, id }: Omit<OpmerkingPlek, 'versie'>): Promise<Row> {
  const row = await trx
    .selectFrom('reacties.opmerking')
    .selectAll()
    .where('buurt_id', '=', buurt)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw unknown()
  return row
}

function unknown(): Refusal {
  return new Refusal('Deze opmerking is er niet, of is niet van u.', { code: 'unknown', status: 404 })
}

async function update(
  trx: ReactiesTransaction,
  { buurt_id, id }: Row,
  change: Partial<Pick<Row, 'tekst' | 'gewijzigd' | 'ingetrokken' | 'laatst' | 'afgerond' | 'afgerond_door'>>,
): Promise<void> {
  await trx
    .updateTable('reacties.opmerking')
    .set(eb => ({ ...change, versie: eb('versie', '+', 1) }))
    .where('buurt_id', '=', buurt_id)
    .where('id', '=', id)
    .execute()
}
