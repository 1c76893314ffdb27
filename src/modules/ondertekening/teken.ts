import { sql } from 'kysely'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay, requireStepUp } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { bezwaarTegenTekenen, viewTekenen } from './beleid.ts'
import type { TekenBezwaar } from './beleid.ts'
import { hashSchakel } from './handtekening.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { Daad as Tekendaad, Handtekening } from './handtekening.ts'
import { describeMail } from './kop-mail.ts'
import { readKeten, requireStuk } from './read-stuk.ts'
import type { BewaardStuk } from './read-stuk.ts'
import { akkoordZin, docType } from './stuk.ts'
import { zegTotalen } from './zeg-totalen.ts'
import type { OndertekeningTransaction } from './tables.ts'
import { verzegel } from './verzegel.ts'
import type { OndertekeningWorld } from './world.ts'
import { requireZegel } from './zegels.ts'

/** What somebody does with a version, and the end of the chain that they looked at: nobody signs beside something that they did not see. */
export interface Tekening {
  readonly buurt: string
  readonly versie: number
  readonly daad: Tekendaad
  readonly taal: 'nl' | 'en'
  /** Hash of the last link that they saw; null when there was none. */
  readonly na: string | null
  /** Why it is refused, or what the mandate is for. */
  readonly reden: string | null
  /** In whose place. */
  readonly namens: string | null
  /** Who gets the mandate. */
  readonly aan: string | null
}

/** A clock that is put right goes back this far at most; more is a clock that is wrong. */
const mostBackMs = 120_000

/**
 * Signs, refuses or mandates, in one transaction with the confirmation that it uses up: whoever falls over half-way signed nothing and can do it again. Refuses
 * with the reason, and loses nothing.
 */
export async function teken(
  world: OndertekeningWorld,
  daad: Daad,
  tekening: Tekening,
): Promise<{ readonly nummer: number; readonly kop: string }> {
  const { actor } = daad
  const { buurt, versie } = tekening
  requireMay(actor, 'stuk ondertekenen', { buurt })
  if (tekening.daad === 'geweigerd' && tekening.reden === null) {
    throw new Refusal('Schrijf waarom u niet tekent, in ten minste drie letters.', { code: 'reden-missing', place: { field: 'reden' } })
  }
  return await asVisitor(world.database, actor, async trx => {
    await sql`select pg_advisory_xact_lock(hashtextextended('ondertekening ' || ${buurt}, 0))`.execute(trx)
    const stuk = await requireStuk(trx, buurt, versie)
    const keten = await readKeten(trx, buurt)
    const last = keten.at(-1) ?? null
    const records = keten.map(({ record }) => record)
    const rol = requireTurn(stuk, records, actor, tekening)
    if ((last?.hash ?? null) !== tekening.na) {
      throw new Refusal('Iemand anders heeft intussen getekend of geweigerd. Bekijk dat eerst, en teken dan opnieuw.', {
        code: 'changed-meanwhile',
        status: 412,
      })
    }
    const bewijs = await proveIt(trx, world, daad, stuk, tekening)
    const record: Handtekening = {
      sequence: records.length + 1,
      act: tekening.daad,
      docType,
      docId: stuk.id,
      version: versie,
      contentHash: stuk.sha256,
      pdfHash: null,
      statementText: akkoordZin({
        buurt: stuk.inhoud.buurt.naam,
        versie,
        sha256: stuk.sha256,
        ...zegTotalen(stuk.inhoud, tekening.taal),
        taal: tekening.taal,
      }),
      lang: tekening.taal,
      reason: tekening.reden,
      signerSub: actor.persoon,
      iss: world.adres,
      name: actor.naam,
      role: rol,
      ...(await organisatieOf(trx, actor.organisaties[0])),
      mandateTo: tekening.daad === 'gemachtigd' ? await requireMember(trx, buurt, tekening.aan) : null,
      mandate: mandateOf(records, actor.persoon, tekening),
      ...bewijs,
      signedAt: momentAfter(records.at(-1)?.signedAt, world.clock.now()),
      prevHash: last?.hash ?? null,
    }
    const schakel = await verzegel(record, (await requireZegel(trx, world)).sleutel)
    const kop = hashSchakel(schakel)
    await trx
      .insertInto('ondertekening.schakel')
      .values({
        buurt_id: buurt,
        nummer: record.sequence,
        versie,
        persoon_id: actor.persoon,
        daad: record.act,
        regel: canonicalJson(record),
        jws: schakel.jws,
        sleutel_id: schakel.keyId,
        hash: kop,
      })
      .execute()
    const { mail, taal } = await trx
      .selectFrom('identity.persoon')
      .select(['mail', 'taal'])
      .where('id', '=', actor.persoon)
      .executeTakeFirstOrThrow()
    await putInOutbox(trx, world.jobs, describeMail({ mail, taal, adres: world.adres, buurt, versie, nummer: record.sequence, kop }))
    await writeLog(
      trx,
      actor,
      {
        ...gelogd[record.act],
        soort: 'C',
        verwerking: 'ondertekening',
        buurt,
        inhoud: { versie, nummer: record.sequence, hash: kop },
      },
      { ...world, spoor: daad.spoor },
    )
    return { nummer: record.sequence, kop }
  })
}

/** How each stands in the log. */
const gelogd = {
  getekend: { handeling: 'stuk.getekend' },
  geweigerd: { handeling: 'stuk.geweigerd' },
  gemachtigd: { handeling: 'stuk.gemachtigd' },
} as const

/** Why somebody may not sign, in words. */
export const bezwaren: Record<TekenBezwaar, string> = {
  'geen rol die tekent': 'Uw rol tekent dit stuk niet. Onder het stuk staat wie er tekenen.',
  'nog niet aan de beurt': 'U bent nog niet aan de beurt: eerst tekenen anderen.',
  'al getekend': 'Deze versie is al getekend door wie u noemt.',
  'gestopt door een weigering': 'Iemand heeft geweigerd te tekenen. Pas het plan aan en bied een nieuwe versie aan.',
  'zelf gemaakt': 'U hebt dit stuk zelf aangeboden. Iemand anders keurt het goed.',
  'geen machtiging': 'Deze persoon heeft u niet gemachtigd om deze versie te tekenen.',
}

/** The role in which somebody signs; refuses who may not, or not now. A mandate is given by who could sign themselves. */
function requireTurn(stuk: BewaardStuk, records: readonly Handtekening[], actor: Daad['actor'], { namens, daad }: Tekening): string {
  const given = records.find(({ act, version, signerSub, mandateTo }) =>
    isMandate({ act, version, signerSub, mandateTo }, stuk.versie, namens, actor.persoon),
  )
  const tekenaar = { persoon: actor.persoon, rol: given?.role ?? actor.rol ?? '', namens }
  const makers = new Set(stuk.door === null ? [] : [stuk.door])
  const overzicht = viewTekenen(stuk.beleid, records, stuk.versie)
  const bezwaar = bezwaarTegenTekenen(overzicht, records, { tekenaar, version: stuk.versie, makers })
  // Whoever is not there when it is their turn mandates another before that.
  const isEarlyMandate = daad === 'gemachtigd' && bezwaar === 'nog niet aan de beurt'
  if (bezwaar !== null && !isEarlyMandate) throw new Refusal(bezwaren[bezwaar], { code: 'tekenen-kan-niet', status: 409 })
  return tekenaar.rol
}

type Given = Pick<Handtekening, 'act' | 'version' | 'signerSub' | 'mandateTo'>

function isMandate({ act, version, signerSub, mandateTo }: Given, versie: number, van: string | null, aan: string): boolean {
  return act === 'gemachtigd' && version === versie && signerSub === van && mandateTo === aan
}

function mandateOf(records: readonly Handtekening[], persoon: string, { namens, versie }: Tekening): Handtekening['mandate'] {
  const given = namens === null ? undefined : records.find(record => isMandate(record, versie, namens, persoon))
  return given === undefined ? null : { sequence: given.sequence, from: given.signerSub }
}

/** That it is really them, now, for exactly this; and how that was proved. */
async function proveIt(
  trx: OndertekeningTransaction,
  world: OndertekeningWorld,
  { actor }: Daad,
  { sha256 }: BewaardStuk,
  { buurt, versie, daad, namens, aan }: Tekening,
): Promise<Pick<Handtekening, 'acr' | 'authTime' | 'stepUpMethod' | 'credentialId'>> {
  const bewijs = await requireStepUp(trx, world, actor, {
    handeling: 'stuk.ondertekenen',
    inhoud: { buurt, versie, sha256, daad, namens, aan },
  })
  const sessie = await trx.selectFrom('identity.sessie').select(['acr', 'manier']).where('id', '=', actor.sessie).executeTakeFirstOrThrow()
  const isFresh = bewijs.manier === 'vers'
  return {
    acr: sessie.acr ?? sessie.manier,
    authTime: actor.bewezen.toISOString(),
    stepUpMethod: isFresh ? sessie.manier : bewijs.manier,
    credentialId: null,
  }
}

async function organisatieOf(trx: OndertekeningTransaction, id: string | undefined): Promise<Pick<Handtekening, 'orgId' | 'orgName'>> {
  const row =
    id === undefined
      ? undefined
      : await trx.selectFrom('identity.organisatie').select(['id', 'naam']).where('id', '=', id).executeTakeFirst()
  return { orgId: row?.id ?? null, orgName: row?.naam ?? null }
}

async function requireMember(trx: OndertekeningTransaction, buurt: string, persoon: string | null): Promise<string> {
  const found = await trx
    .selectFrom('identity.lidmaatschap')
    .select('persoon_id')
    .where('buurt_id', '=', buurt)
    .where('persoon_id', '=', persoon)
    .where('beeindigd', 'is', null)
    .executeTakeFirst()
  if (found) return found.persoon_id
  throw new Refusal('Kies iemand die een rol in deze buurt heeft.', { code: 'machtiging-aan-wie', place: { field: 'aan' } })
}

/** The moment of a record: never before the one that it follows. */
function momentAfter(before: string | undefined, now: Date): string {
  const back = before === undefined ? 0 : Date.parse(before) - now.getTime()
  if (back > mostBackMs) {
    throw new Refusal('De klok van de server loopt achter. Vraag de beheerder om haar gelijk te zetten; er is niets getekend.', {
      code: 'clock-behind',
      status: 503,
    })
  }
  return before !== undefined && back > 0 ? before : now.toISOString()
}
