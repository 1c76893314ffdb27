import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { Refusal } from '../../refusal.ts'
import { reachesProgramme } from './rechten.ts'
import type { Rol, Zetel } from './rollen.ts'
import { requireStepUp } from './step-up.ts'
import type { IdentityTransaction } from './tables.ts'
import { requireGivable, requirePlace } from './te-geven.ts'
import type { InRol } from './te-geven.ts'
import type { IdentityWorld } from './world.ts'

/** Somebody whom the actor sees among the people. */
export interface Bekende {
  readonly id: string
  readonly mail: string
  readonly taal: 'nl' | 'en'
}

/** Refuses somebody whom the actor does not see: they are unknown, whether they exist or not. */
export async function requireBekende(trx: IdentityTransaction, id: string, field: string): Promise<Bekende> {
  const found = await trx
    .selectFrom('identity.persoon')
    .select(['id', 'mail', 'taal'])
    .where('id', '=', id)
    .where('gewist', 'is', null)
    .executeTakeFirst()
  if (found) return found
  throw new Refusal('Deze persoon kennen wij niet. Kies iemand uit de lijst, of nodig deze persoon eerst uit.', {
    code: 'persoon-unknown',
    status: 404,
    place: { field },
  })
}

/** Tells somebody by mail that something about their roles changed, and not what. */
export async function tellAboutRollen(
  trx: IdentityTransaction,
  world: Pick<IdentityWorld, 'jobs' | 'adres'>,
  { mail, taal }: Bekende,
): Promise<void> {
  const bericht =
    taal === 'en'
      ? {
          onderwerp: 'Something changed for you in Buurtwijs',
          tekst: `Something changed in what you do in Buurtwijs. Sign in to see it:\n${world.adres}/en/mijn\n`,
        }
      : {
          onderwerp: 'Er is iets voor u veranderd in Buurtwijs',
          tekst: `Er is iets veranderd in wat u bij Buurtwijs doet. Log in om het te bekijken:\n${world.adres}/mijn\n`,
        }
  await putInOutbox(trx, world.jobs, { aan: mail, ...bericht })
}

export interface NieuwLidmaatschap {
  readonly persoon: string
  readonly rol: Rol
  readonly buurt: string | null
  readonly organisatie: string | null
  readonly beroep: string | null
  readonly zetel: Zetel | null
}

/** Begins a role; undefined when the person has it already. Who takes part without a seat and gets one now, begins anew in it. */
export async function beginRol(
  trx: IdentityTransaction,
  actor: Actor,
  { persoon, rol, buurt, organisatie, beroep, zetel }: NieuwLidmaatschap,
  now: Date,
): Promise<string | undefined> {
  if (zetel !== null) await leavePlaceWithoutSeat(trx, { persoon, rol, buurt }, now)
  const made = await trx
    .insertInto('identity.lidmaatschap')
    .values({
      persoon_id: persoon,
      rol,
      buurt_id: buurt,
      organisatie_id: organisatie,
      beroep: beroep === null || beroep.trim() === '' ? null : beroep.trim(),
      zetel,
      begonnen: now,
      beeindigd: null,
      door: actor.persoon,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

async function leavePlaceWithoutSeat(
  trx: IdentityTransaction,
  { persoon, rol, buurt }: Pick<NieuwLidmaatschap, 'persoon' | 'rol' | 'buurt'>,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('identity.lidmaatschap')
    .set({ beeindigd: now })
    .where('persoon_id', '=', persoon)
    .where('rol', '=', rol)
    .where('buurt_id', 'is not distinct from', buurt)
    .where('zetel', 'is', null)
    .where('beeindigd', 'is', null)
    .execute()
}

/** What somebody gets who is known already. */
export interface TeGeven {
  readonly persoon: string
  readonly rol: Rol
  readonly buurt?: string
  readonly organisatie?: string
  readonly beroep?: string
  readonly zetel?: Zetel
}

/** Gives a role to somebody who is known already: they need no invitation. */
export async function giveRol(
  world: IdentityWorld,
  actor: Actor,
  input: InRol & { readonly persoon: string },
  spoor: string,
): Promise<{ readonly id: string }> {
  requireGivable(actor, input)
  return await asVisitor(world.database, actor, async trx => {
    await requirePlace(trx, input)
    const persoon = await requireBekende(trx, input.persoon, 'persoon')
    const { rol, buurt = null, organisatie = null, beroep = null, zetel = null } = input
    if (reachesProgramme(rol)) {
      await requireStepUp(trx, world, actor, { handeling: 'rol.geven', inhoud: { rol, persoon: persoon.id, buurt, organisatie } })
    }
    const id = await beginRol(trx, actor, { persoon: persoon.id, rol, buurt, organisatie, beroep, zetel }, world.clock.now())
    if (id === undefined)
      throw new Refusal('Deze persoon heeft deze rol al.', { code: 'rol-had-already', status: 409, place: { field: 'rol' } })
    await tellAboutRollen(trx, world, persoon)
    const line = {
      handeling: 'rol.gegeven',
      soort: 'C',
      verwerking: 'toegang',
      ...(buurt === null ? {} : { buurt }),
      ...(organisatie === null ? {} : { organisatie }),
      betrokkenen: [persoon.id],
      inhoud: { lidmaatschap: id, rol },
    } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return { id }
  })
}
