import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { Refusal } from '../../refusal.ts'
import { makeGeheim } from './geheim.ts'
import { parseMail, parseNaam } from './persoon.ts'
import { reachesProgramme } from './rechten.ts'
import { isRol } from './rollen.ts'
import { uitnodigingGeldigMs } from './sessie.ts'
import { requireStepUp } from './step-up.ts'
import type { IdentityTables, IdentityTransaction } from './tables.ts'
import type { InRol } from './te-geven.ts'
import { requireGivable, requirePlace } from './te-geven.ts'
import type { IdentityWorld } from './world.ts'

/** Whom to ask for which role, and where. */
export interface NieuweUitnodiging extends InRol {
  readonly naam: string
  readonly mail: string
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
    const { rol, buurt = null, organisatie = null, beroep = '', zetel = null } = input
    if (reachesProgramme(rol)) await requireStepUp(trx, world, actor, { handeling: 'rol.geven', inhoud: { rol, mail, buurt, organisatie } })
    const now = world.clock.now()
    const place = { buurt_id: buurt, organisatie_id: organisatie }
    await withdrawEarlier(trx, { mail, rol, ...place }, now)
    const { id } = await trx
      .insertInto('identity.uitnodiging')
      .values({
        geheim: geheim.hash,
        naam,
        mail,
        rol,
        ...place,
        beroep: beroep.trim() === '' ? null : beroep.trim(),
        zetel,
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
      inhoud: { uitnodiging: id, rol, ...(zetel === null ? {} : { zetel }) },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return { id }
  })
}

/** Any number that no other part of the program takes as an advisory lock. */
const invitationLock = 7_302_010

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

function describeInvitation(aan: string, href: string) {
  return {
    aan,
    onderwerp: 'Een uitnodiging van Buurtwijs',
    tekst: `Er staat een uitnodiging voor u klaar:\n${href}\n\nDe link werkt 14 dagen. Verwacht u dit niet? Dan hoeft u niets te doen.\n`,
  }
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
