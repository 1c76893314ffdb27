import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { hashGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'
import { parseNaam } from './persoon.ts'
import type { Rol, Zetel } from './rollen.ts'
import { isRol } from './rollen.ts'
import { openSessie } from './sessions.ts'
import type { IdentityTransaction } from './tables.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

const triesPerAddress = { naam: 'uitnodiging-adres', keer: 60, perMinuten: 15 }

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
  const { id, naam, mail, rol, beroep, zetel, door } = row
  return { id, naam, mail, rol, buurt: row.buurt_id, organisatie: row.organisatie_id, beroep, zetel: zetel as Zetel | null, door }
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
