import type { Selectable } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { describeMail } from './antwoord-mail.ts'
import { volgCode } from './geheimen.ts'
import { log } from './reacties-log.ts'
import { requireNobody } from './suggestie-actions.ts'
import type { Antwoord } from './suggestie-schema.ts'
import { lakWeg } from './suggestie.ts'
import type { ReactiesTables, ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'

/** Which suggestion, as somebody looked at it. */
export interface SuggestiePlek {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

type Row = Selectable<ReactiesTables['reacties.suggestie']>

/**
 * Answers a suggestion with a reason. What is taken over names the activity in which it stands, as that is now. Who left an address is mailed once; an
 * answer may be written anew. Refuses when somebody else changed it meanwhile.
 */
export async function beantwoord(
  world: ReactiesWorld,
  daad: Daad,
  op: SuggestiePlek,
  { uitkomst, reden, activiteit }: Antwoord,
): Promise<void> {
  requireNobody('reden', reden)
  const { buurt } = op
  await treat(world, daad, op, async (trx, row) => {
    const versie = activiteit === null || uitkomst === 'niet' ? null : await requireVersieOf(trx, buurt, activiteit)
    if (uitkomst === 'overgenomen' && versie === null) {
      throw new Refusal('Kies in welke activiteit het nu staat.', { code: 'activiteit-missing', place: { field: 'activiteit' } })
    }
    const now = world.clock.now()
    await update(trx, row, {
      uitkomst,
      reden,
      antwoord_activiteit: versie === null ? null : activiteit,
      antwoord_versie: versie,
      beantwoord: now,
      beantwoord_door: daad.actor.persoon,
    })
    await mailAnswer(world, trx, row, now)
    await log(world, trx, daad, { handeling: 'suggestie.beantwoord', soort: 'U', buurt, inhoud: { suggestie: op.id, uitkomst } })
  })
}

/** Hides what is abuse or has nothing to do with the plan, with a reason that whoever sent it can read. */
export async function verberg(world: ReactiesWorld, daad: Daad, op: SuggestiePlek, reden: string): Promise<void> {
  await treat(world, daad, op, async (trx, row) => {
    if (row.verborgen !== null) throw nothingToDo('Deze suggestie is al verborgen.')
    await update(trx, row, { verborgen: world.clock.now(), verborgen_reden: reden, verborgen_door: daad.actor.persoon })
    await log(world, trx, daad, { handeling: 'suggestie.verborgen', soort: 'U', buurt: op.buurt, inhoud: { suggestie: op.id } })
  })
}

/** Shows again what was hidden. */
export async function toonWeer(world: ReactiesWorld, daad: Daad, op: SuggestiePlek): Promise<void> {
  await treat(world, daad, op, async (trx, row) => {
    if (row.verborgen === null) throw nothingToDo('Deze suggestie is niet verborgen.')
    await update(trx, row, { verborgen: null, verborgen_reden: null, verborgen_door: null })
    await log(world, trx, daad, { handeling: 'suggestie.getoond', soort: 'U', buurt: op.buurt, inhoud: { suggestie: op.id } })
  })
}

/** Takes words out of a suggestion by which somebody else could be known. They are kept nowhere, also not in the log. */
export async function lak(world: ReactiesWorld, daad: Daad, op: SuggestiePlek, woorden: string): Promise<void> {
  await treat(world, daad, op, async (trx, row) => {
    const [tekst, wie] = [lakWeg(row.tekst, woorden), lakWeg(row.wie, woorden)]
    if (tekst === null && wie === null) {
      throw new Refusal('Deze woorden staan er niet. Neem ze precies over zoals ze er staan.', {
        code: 'woorden-missing',
        place: { field: 'woorden' },
      })
    }
    await update(trx, row, { tekst: tekst ?? row.tekst, wie: wie ?? row.wie })
    await log(world, trx, daad, { handeling: 'suggestie.gelakt', soort: 'U', buurt: op.buurt, inhoud: { suggestie: op.id } })
  })
}

/** One change of one suggestion, in one transaction. */
async function treat(
  world: ReactiesWorld,
  { actor }: Daad,
  { buurt, id, versie }: SuggestiePlek,
  work: (trx: ReactiesTransaction, row: Row) => Promise<void>,
): Promise<void> {
  requireMay(actor, 'buurtplan bijwerken', { buurt })
  await asVisitor(world.database, actor, async trx => {
    const row = await trx
      .selectFrom('reacties.suggestie')
      .selectAll()
      .where('buurt_id', '=', buurt)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw new Refusal('Deze suggestie is er niet, of is niet van uw buurt.', { code: 'unknown', status: 404 })
    requireVersie(row.versie, versie, 'deze suggestie')
    await work(trx, row)
  })
}

async function requireVersieOf(trx: ReactiesTransaction, buurt: string, activiteit: string): Promise<number> {
  const found = await trx
    .selectFrom('buurtplan.activiteit')
    .select('versie')
    .where('buurt_id', '=', buurt)
    .where('id', '=', activiteit)
    .where('verwijderd', 'is', null)
    .executeTakeFirst()
  if (found) return found.versie
  throw new Refusal('Deze activiteit staat niet in het plan.', { code: 'activiteit-unknown', status: 404, place: { field: 'activiteit' } })
}

async function mailAnswer(world: ReactiesWorld, trx: ReactiesTransaction, { id }: Row, now: Date): Promise<void> {
  const contact = await trx
    .selectFrom('reacties.contact')
    .select(['mail', 'taal'])
    .where('suggestie_id', '=', id)
    .where('beantwoord', 'is', null)
    .executeTakeFirst()
  if (!contact) return
  await trx.updateTable('reacties.contact').set({ beantwoord: now }).where('suggestie_id', '=', id).execute()
  await putInOutbox(trx, world.jobs, describeMail({ ...contact, adres: world.adres, code: volgCode(world.master, id) }))
}

async function update(
  trx: ReactiesTransaction,
  { buurt_id, id }: Row,
  change: Partial<Omit<Row, 'id' | 'buurt_id' | 'versie'>>,
): Promise<void> {
  await trx
    .updateTable('reacties.suggestie')
    .set(eb => ({ ...change, versie: eb('versie', '+', 1) }))
    .where('buurt_id', '=', buurt_id)
    .where('id', '=', id)
    .execute()
}

function nothingToDo(sentence: string): Refusal {
  return new Refusal(sentence, { code: 'nothing-to-do', status: 409 })
}
