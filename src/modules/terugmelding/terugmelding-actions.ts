import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { LogLine } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { requireTempo } from '../../platform/tempo.ts'
import type { Tempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { findTrace } from '../buurtagenda/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { herken, padVan } from './herken.ts'
import { describeMail } from './antwoord-mail.ts'
import type { TerugmeldingTables, TerugmeldingTransaction } from './tables.ts'
import type { NieuwAntwoord, NieuweTerugmelding } from './terugmelding-schema.ts'
import type { TerugmeldingWorld } from './world.ts'
import type { Selectable } from 'kysely'

/** Enough for who goes through a whole page with care; far too few to fill a desk. */
export const perAddress: Tempo = { naam: 'terugmelding-adres', keer: 20, perMinuten: 60 }
/** All askers together: a desk that gets more than this in an hour is being played with. */
export const together: Tempo = { naam: 'terugmelding-samen', keer: 500, perMinuten: 60 }

type Melding = Selectable<TerugmeldingTables['terugmelding.melding']>

/** Whoever says that something is not right: somebody who is signed in, or nobody that we know. */
export interface Melder {
  readonly actor: Actor | null
  /** Address of the asker, for counting tries. */
  readonly vanaf: string
  readonly spoor: string
}

/** Takes in what somebody says is not right, for the desk that can do something about it. The answer says which desk that is, and no more. */
export async function sendTerugmelding(
  world: TerugmeldingWorld,
  { actor, vanaf, spoor }: Melder,
  { over, wat, weet = '', mail, taal = 'nl' }: NieuweTerugmelding,
): Promise<{ readonly id: string; readonly loket: Melding['loket'] }> {
  requireNoContactIn('wat', wat)
  requireNoContactIn('weet', weet)
  await requireTempo(world.database, world.clock, perAddress, vanaf)
  await requireTempo(world.database, world.clock, together, '')
  const id = world.random.uuid()
  const gemeld = world.clock.now()
  return await asVisitor(world.database, actor, async trx => {
    const { uitgever: _, buurt, ...herkend } = await herken(trx, { statistiek: world.source.current(), taal }, over)
    const row = { id, buurt_id: buurt, ...herkend, wat, weet: weet === '' ? null : weet, door: null, gemeld, beantwoord: null }
    await trx.insertInto('terugmelding.melding').values(row).execute()
    if (mail !== undefined) {
      const address = mail.toLowerCase()
      await show(trx, { mail: address })
      await trx
        .insertInto('terugmelding.contact')
        .values({ melding_id: id, mail: address, taal, gegeven: gemeld, beantwoord: null })
        .execute()
    }
    const { loket, soort } = herkend
    const inhoud = { terugmelding: id, loket, soort, mailt: mail !== undefined }
    await log(world, trx, { actor, spoor }, { handeling: 'terugmelding.ontvangen', soort: 'C', ...placeOf(buurt), inhoud })
    return { id, loket }
  })
}

/** Says that somebody of the desk looks at it. */
export async function takeUp(world: TerugmeldingWorld, daad: Daad, op: { readonly id: string; readonly versie: number }): Promise<void> {
  await treat(world, daad, op, async (trx, melding) => {
    if (melding.staat !== 'nieuw') return
    await update(trx, melding, { staat: 'in-behandeling', door: daad.actor.persoon })
    await log(world, trx, daad, {
      handeling: 'terugmelding.opgepakt',
      soort: 'U',
      ...placeOf(melding.buurt_id),
      inhoud: { terugmelding: op.id },
    })
  })
}

/**
 * Answers, for everybody who looks at the same thing. Who asked gets a mail that it is there, once, when they left an address. An answer may be
 * written anew; then nobody is mailed again. Refuses when somebody else changed it meanwhile.
 */
export async function answer(
  world: TerugmeldingWorld,
  daad: Daad,
  op: { readonly id: string; readonly versie: number },
  { uitkomst, tekst }: NieuwAntwoord,
): Promise<void> {
  requireNoContactIn('tekst', tekst)
  const now = world.clock.now()
  await treat(world, daad, op, async (trx, melding) => {
    const { buurt_id, soort, gebied, maat, regel, uitdaging, periode, release, gemeld } = melding
    await update(trx, melding, { staat: 'beantwoord', door: daad.actor.persoon, beantwoord: now })
    const about = { buurt_id, soort, gebied, maat, regel, uitdaging, periode, release, gemeld }
    await trx
      .insertInto('terugmelding.antwoord')
      .values({ melding_id: op.id, ...about, uitkomst, tekst, beantwoord: now })
      .onConflict(conflict => conflict.column('melding_id').doUpdateSet({ uitkomst, tekst, beantwoord: now }))
      .execute()
    await mailAnswer(world, trx, melding, now)
    const inhoud = { terugmelding: op.id, uitkomst }
    await log(world, trx, daad, { handeling: 'terugmelding.beantwoord', soort: 'U', ...placeOf(buurt_id), inhoud })
  })
}

async function mailAnswer(world: TerugmeldingWorld, trx: TerugmeldingTransaction, melding: Melding, now: Date): Promise<void> {
  const contact = await trx
    .selectFrom('terugmelding.contact')
    .select(['mail', 'taal'])
    .where('melding_id', '=', melding.id)
    .where('beantwoord', 'is', null)
    .executeTakeFirst()
  if (!contact) return
  await trx.updateTable('terugmelding.contact').set({ beantwoord: now }).where('melding_id', '=', melding.id).execute()
  await putInOutbox(trx, world.jobs, describeMail({ ...contact, adres: world.adres, pad: padVan({ ...melding, buurt: melding.buurt_id }) }))
}

/** One change of one report by the desk, in one transaction. */
async function treat(
  world: TerugmeldingWorld,
  { actor }: Daad,
  { id, versie }: { readonly id: string; readonly versie: number },
  work: (trx: TerugmeldingTransaction, melding: Melding) => Promise<void>,
): Promise<void> {
  requireMay(actor, 'terugmeldingen behandelen')
  await asVisitor(world.database, actor, async trx => {
    const melding = await trx.selectFrom('terugmelding.melding').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    if (!melding) throw new Refusal('Deze vraag is er niet, of is niet voor uw loket.', { code: 'unknown', status: 404 })
    requireMay(actor, 'terugmeldingen behandelen', placeOf(melding.buurt_id))
    requireVersie(melding.versie, versie, 'deze vraag')
    await work(trx, melding)
  })
}

async function update(
  trx: TerugmeldingTransaction,
  { id }: Melding,
  change: { readonly staat: Melding['staat']; readonly door: string; readonly beantwoord?: Date },
): Promise<void> {
  await trx
    .updateTable('terugmelding.melding')
    .set(eb => ({ ...change, versie: eb('versie', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

function placeOf(buurt: string | null): { readonly buurt?: string } {
  return buurt === null ? {} : { buurt }
}

async function log(
  { clock, master }: TerugmeldingWorld,
  trx: TerugmeldingTransaction,
  { actor, spoor }: { readonly actor: Actor | null; readonly spoor: string },
  line: Omit<LogLine, 'verwerking'>,
): Promise<void> {
  await writeLog(trx, actor, { ...line, verwerking: 'terugmelding' }, { clock, master, spoor })
}

/** A text by which somebody could be found is not kept, and the answer is public. */
function requireNoContactIn(field: 'wat' | 'weet' | 'tekst', tekst: string): void {
  const found = findTrace(tekst)
  if (found === null) return
  const where = field === 'tekst' ? 'Iedereen leest uw antwoord.' : 'Wilt u antwoord? Vul dan uw mailadres in het vak daarvoor in.'
  throw new Refusal(`In uw tekst staat ${found}. Haal dat weg. ${where}`, { code: 'terugmelding-names-somebody', place: { field } })
}
