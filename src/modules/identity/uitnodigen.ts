import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { requireTempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { hashGeheim, makeGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'
import { parseMail, parseNaam } from './persoon.ts'
import { givableBy, reachesProgramme, requireMay } from './rechten.ts'
import type { Rol, Zetel } from './rollen.ts'
import { asksZetel, isRol, plekVan, rollen } from './rollen.ts'
import { uitnodigingGeldigMs } from './sessie.ts'
import { openSessie } from './sessions.ts'
import { requireStepUp } from './step-up.ts'
import type { IdentityTables, IdentityTransaction } from './tables.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

const triesPerAddress = { naam: 'uitnodiging-adres', keer: 60, perMinuten: 15 }

/** Whom to ask for which role, and where. */
export interface NieuweUitnodiging {
  readonly naam: string
  readonly mail: string
  readonly rol: Rol
  readonly buurt?: string
  readonly organisatie?: string
  readonly beroep?: string
  /** The seat in the network that waits for them. */
  readonly zetel?: Zetel
}

/** Refuses a role that this actor may not give, or one without the neighbourhood or organisation that belongs to it. */
export function requireGivable(
  actor: Actor,
  { rol, buurt, organisatie, zetel }: Pick<NieuweUitnodiging, 'rol' | 'buurt' | 'organisatie' | 'zetel'>,
): void {
  requireMay(actor, 'rollen geven', buurt === undefined ? {} : { buurt })
  if (!givableBy(actor.rol).includes(rol)) {
    throw new Refusal(`De rol ${rollen[rol].naam.toLowerCase()} kunt u niet geven. Vraag het aan de beheerder.`, {
      code: 'rol-not-givable',
      status: 403,
      place: { field: 'rol' },
    })
  }
  requirePlek(rol, { buurt, organisatie })
  if (zetel === undefined || asksZetel(rol)) return
  throw new Refusal(`Laat de plek in het netwerk weg: die hoort niet bij de rol ${rollen[rol].naam.toLowerCase()}.`, {
    code: 'rol-zetel',
    place: { field: 'zetel' },
  })
}

/** Refuses a role without the neighbourhood or organisation that belongs to it, or with one that does not. */
export function requirePlek(rol: Rol, given: { readonly buurt?: string | undefined; readonly organisatie?: string | undefined }): void {
  const plek = plekVan(rol)
  const naam = rollen[rol].naam
  for (const field of ['buurt', 'organisatie'] as const) {
    if (plek[field] === (given[field] !== undefined)) continue
    const tekst = plek[field]
      ? `Kies ook een ${field}: ${naam.toLowerCase()} is iemand altijd voor een ${field}.`
      : `Laat de ${field} weg: ${naam.toLowerCase()} is iemand niet voor een ${field}.`
    throw new Refusal(tekst, { code: `rol-${field}`, place: { field } })
  }
}

/**
 * Invites somebody to a role. For a role that reaches the whole programme the actor has to have shown just now that it is them. An earlier invitation of the same person to the same role is withdrawn,
 * so that one link works.
 */
export async function invite(
  world: IdentityWorld,
  actor: Actor,
  input: NieuweUitnodiging,
  spoor: string,
): Promise<{ readonly id: string }> {
  requireGivable(actor, input)
  const mail = parseMail(input.mail)
  const naam = parseNaam(input.naam)
  const geheim = makeGeheim(world.random)
  return await asVisitor(world.database, actor, async trx => {
    await requirePlace(trx, input)
    if (reachesProgramme(input.rol)) await requireStepUp(trx, world, actor, { handeling: 'rol.geven', inhoud: { rol: input.rol, mail } })
    const now = world.clock.now()
    const place = { buurt_id: input.buurt ?? null, organisatie_id: input.organisatie ?? null }
    await withdrawEarlier(trx, { mail, rol: input.rol, ...place }, now)
    const { id } = await trx
      .insertInto('identity.uitnodiging')
      .values({
        geheim: geheim.hash,
        naam,
        mail,
        rol: input.rol,
        ...place,
        beroep: input.beroep?.trim() ?? null,
        zetel: input.zetel ?? null,
        door: actor.persoon,
        aangemaakt: now,
        verloopt: new Date(now.getTime() + uitnodigingGeldigMs),
        aanvaard: null,
        ingetrokken: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await putInOutbox(trx, world.jobs, describeInvitation(mail, `${world.adres}/uitnodiging/${geheim.tekst}`))
    const line = {
      handeling: 'uitnodiging.gemaakt',
      soort: 'C',
      verwerking: 'toegang',
      ...(input.buurt === undefined ? {} : { buurt: input.buurt }),
      ...(input.organisatie === undefined ? {} : { organisatie: input.organisatie }),
      inhoud: { uitnodiging: id, rol: input.rol, ...(input.zetel === undefined ? {} : { zetel: input.zetel }) },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return { id }
  })
}

/** Any number that no other part of the program takes as an advisory lock. */
const invitationLock = 7_302_007

/** Withdraws what is open for this address, role and place: one link works. Two who invite at the same moment wait for each other here. */
export async function withdrawEarlier(
  trx: IdentityTransaction,
  { mail, rol, buurt_id, organisatie_id }: Pick<IdentityTables['identity.uitnodiging'], 'mail' | 'rol' | 'buurt_id' | 'organisatie_id'>,
  now: Date,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${invitationLock}, hashtext(${mail}))`.execute(trx)
  await trx
    .updateTable('identity.uitnodiging')
    .set({ ingetrokken: now })
    .where('mail', '=', mail)
    .where('rol', '=', rol)
    .where('buurt_id', 'is not distinct from', buurt_id)
    .where('organisatie_id', 'is not distinct from', organisatie_id)
    .where('aanvaard', 'is', null)
    .where('ingetrokken', 'is', null)
    .execute()
}

/** A neighbourhood or organisation that the actor cannot see is not there for them. */
export async function requirePlace(
  trx: IdentityTransaction,
  { buurt, organisatie }: Pick<NieuweUitnodiging, 'buurt' | 'organisatie'>,
): Promise<void> {
  const place = [
    ['buurt', buurt],
    ['organisatie', organisatie],
  ] as const
  for (const [field, id] of place) {
    if (id === undefined) continue
    const found = await trx
      .selectFrom(`identity.${field}`)
      .select('id')
      .where('id', '=', id)
      .where('beeindigd', 'is', null)
      .executeTakeFirst()
    if (!found)
      throw new Refusal(`Deze ${field} is er niet (meer). Kies een andere.`, { code: `${field}-unknown`, status: 404, place: { field } })
  }
}

function describeInvitation(aan: string, href: string) {
  return {
    aan,
    onderwerp: 'Een uitnodiging van Buurtwijs',
    tekst: `Er staat een uitnodiging voor u klaar:\n${href}\n\nDe link werkt 14 dagen. Verwacht u dit niet? Dan hoeft u niets te doen.\n`,
  }
}

export interface Uitnodiging {
  readonly id: string
  readonly naam: string
  readonly mail: string
  readonly rol: Rol
  readonly buurt: string | null
  readonly organisatie: string | null
  readonly beroep: string | null
  readonly zetel: Zetel | null
  readonly door: string | null
}

/** The invitation that this secret opens; refuses with the reason when it does not (any more). */
export async function readUitnodiging(trx: IdentityTransaction, world: Pick<IdentityWorld, 'clock'>, tekst: string): Promise<Uitnodiging> {
  const geheim = hashGeheim(tekst)
  await show(trx, { geheim })
  const row = await trx.selectFrom('identity.uitnodiging').selectAll().where('geheim', '=', geheim).forUpdate().executeTakeFirst()
  if (!row || !isRol(row.rol)) throw gone('unknown', 404, 'Deze uitnodiging kennen wij niet.')
  if (row.ingetrokken !== null) throw gone('withdrawn', 409, 'Deze uitnodiging is ingetrokken.')
  if (row.aanvaard !== null) throw gone('used', 409, 'Deze uitnodiging is al gebruikt. Log in met uw mailadres.')
  if (row.verloopt <= world.clock.now()) throw gone('expired', 409, 'Deze uitnodiging is verlopen.')
  const { id, naam, mail, rol, beroep, door } = row
  return { id, naam, mail, rol, buurt: row.buurt_id, organisatie: row.organisatie_id, beroep, zetel: row.zetel as Zetel | null, door }
}

function gone(why: string, status: 404 | 409, sentence: string): Refusal {
  return new Refusal(`${sentence} Vraag wie u uitnodigde om een nieuwe.`, { code: `uitnodiging-${why}`, status })
}

/**
 * Accepts an invitation: somebody becomes known, gets the role, and is signed in with it. Whoever is known already signs in first, since a link that is
 * two weeks old is no proof of who somebody is; they are the same person in one more role.
 */
export async function acceptInvitation(
  world: IdentityWorld,
  actor: Actor | null,
  input: { readonly uitnodiging: string; readonly naam: string },
  bezoek: Bezoek,
): Promise<Geheim> {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  return await asVisitor(world.database, null, async trx => {
    const uitnodiging = await readUitnodiging(trx, world, input.uitnodiging)
    const persoon = await findOrAddPersoon(trx, actor, { mail: uitnodiging.mail, naam: input.naam })
    await show(trx, { persoon })
    await addLidmaatschap(trx, { ...uitnodiging, persoon, begonnen: world.clock.now() })
    await trx.updateTable('identity.uitnodiging').set({ aanvaard: world.clock.now() }).where('id', '=', uitnodiging.id).execute()
    const { rol, buurt, organisatie } = uitnodiging
    const line = {
      handeling: 'uitnodiging.aanvaard',
      soort: 'C',
      verwerking: 'toegang',
      ...(buurt === null ? {} : { buurt }),
      ...(organisatie === null ? {} : { organisatie }),
      betrokkenen: [persoon],
      inhoud: { uitnodiging: uitnodiging.id, rol },
    } as const
    await writeLog(trx, { persoon, rol, organisaties: organisatie === null ? [] : [organisatie] }, line, { ...world, spoor: bezoek.spoor })
    return await openSessie(trx, world, { persoon, manier: 'uitnodiging', rol }, bezoek)
  })
}

async function findOrAddPersoon(
  trx: IdentityTransaction,
  actor: Actor | null,
  { mail, naam }: { readonly mail: string; readonly naam: string },
): Promise<string> {
  await show(trx, { mail })
  const known = await trx.selectFrom('identity.persoon').select('id').where('mail', '=', mail).executeTakeFirst()
  if (known && known.id !== actor?.persoon) throw alreadyKnown()
  if (known) return known.id
  if (actor) {
    throw new Refusal('Deze uitnodiging is voor een ander mailadres dan waarmee u bent ingelogd. Log eerst uit.', {
      code: 'uitnodiging-other-person',
      status: 409,
    })
  }
  const values = { naam: parseNaam(naam), mail, gewist: null }
  const made = await trx
    .insertInto('identity.persoon')
    .values(values)
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made === undefined) throw alreadyKnown()
  return made.id
}

/** Also for who becomes known at this very moment, with a second invitation. */
function alreadyKnown(): Refusal {
  return new Refusal('U bent hier al bekend. Log eerst in met dit mailadres; daarna kunt u de uitnodiging aannemen.', {
    code: 'uitnodiging-sign-in-first',
    status: 401,
  })
}

/** Having the role already is fine. */
async function addLidmaatschap(
  trx: IdentityTransaction,
  input: Uitnodiging & { readonly persoon: string; readonly begonnen: Date },
): Promise<void> {
  await trx
    .insertInto('identity.lidmaatschap')
    .values({
      persoon_id: input.persoon,
      rol: input.rol,
      buurt_id: input.buurt,
      organisatie_id: input.organisatie,
      beroep: input.beroep,
      zetel: input.zetel,
      begonnen: input.begonnen,
      beeindigd: null,
      door: input.door,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Withdraws an invitation that nobody accepted yet; one that is withdrawn already stays so. */
export async function withdrawInvitation(world: IdentityWorld, actor: Actor, id: string, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const found = await trx
      .selectFrom('identity.uitnodiging')
      .select(['rol', 'buurt_id', 'organisatie_id', 'aanvaard', 'ingetrokken'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!found || !isRol(found.rol)) throw new Refusal('Deze uitnodiging is er niet.', { code: 'uitnodiging-unknown', status: 404 })
    const place = {
      ...(found.buurt_id === null ? {} : { buurt: found.buurt_id }),
      ...(found.organisatie_id === null ? {} : { organisatie: found.organisatie_id }),
    }
    requireGivable(actor, { rol: found.rol, ...place })
    if (found.aanvaard !== null) {
      throw new Refusal('Deze uitnodiging is al aangenomen. Beëindig de rol in de lijst van mensen.', {
        code: 'uitnodiging-used',
        status: 409,
      })
    }
    if (found.ingetrokken !== null) return
    await trx.updateTable('identity.uitnodiging').set({ ingetrokken: world.clock.now() }).where('id', '=', id).execute()
    const line = {
      handeling: 'uitnodiging.ingetrokken',
      soort: 'U',
      verwerking: 'toegang',
      ...place,
      inhoud: { uitnodiging: id, rol: found.rol },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
  })
}

/** What an invitation is for, for who holds its secret. */
export async function peekInvitation(world: IdentityWorld, tekst: string, bezoek: Bezoek) {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  return await asVisitor(world.database, null, async trx => {
    const { naam, mail, rol, buurt, organisatie, zetel } = await readUitnodiging(trx, world, tekst)
    const nameOf = async (table: 'buurt' | 'organisatie', id: string | null) =>
      id === null
        ? null
        : ((await trx.selectFrom(`identity.${table}`).select('naam').where('id', '=', id).executeTakeFirst())?.naam ?? null)
    return { naam, mail, rol, zetel, buurt: await nameOf('buurt', buurt), organisatie: await nameOf('organisatie', organisatie) }
  })
}
