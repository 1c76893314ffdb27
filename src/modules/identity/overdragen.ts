import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { aboutLid, requireLid, requireMayGive, requireOtherBeheerder } from './rollen-beheren.ts'
import type { Lid } from './rollen-beheren.ts'
import { beginRol, requireBekende, tellAboutRollen } from './rollen-geven.ts'
import { isRol } from './rollen.ts'
import type { Zetel } from './rollen.ts'
import { requireStepUp } from './step-up.ts'
import type { IdentityTransaction } from './tables.ts'
import type { IdentityWorld, Overdracht } from './world.ts'

export interface OverdrachtVraag {
  /** Who takes over. */
  readonly aan: string
  readonly beroep?: string
  /** What they should know. */
  readonly notitie?: string
}

/**
 * Hands a role over in one go, when the actor has shown just now that it is them: the one begins, what hangs on the role moves along, and the other ends. When any of it fails, nothing changed. Whoever
 * has the role already can take it over as well, as two kartrekkers do. Returns the membership of who took over.
 */
export async function handOver(
  world: IdentityWorld,
  actor: Actor,
  input: OverdrachtVraag & { readonly lidmaatschap: string },
  spoor: string,
): Promise<{ readonly id: string }> {
  return await asVisitor(world.database, actor, async trx => {
    const lid = await requireLid(trx, input.lidmaatschap)
    requireMayGive(actor, lid)
    if (input.aan === lid.persoon_id) {
      throw new Refusal('Kies iemand anders: deze persoon heeft deze rol nu.', { code: 'overdracht-same-person', place: { field: 'aan' } })
    }
    const opvolger = await requireBekende(trx, input.aan, 'aan')
    const vertrekker = await requireBekende(trx, lid.persoon_id, 'aan')
    await requireStepUp(trx, world, actor, { handeling: 'rol.overdragen', inhoud: { lidmaatschap: lid.id, persoon: opvolger.id } })
    const now = world.clock.now()
    const overdracht = await beginOpvolging(trx, actor, lid, { ...input, now })
    for (const move of world.overdrachten ?? []) await move(trx, overdracht)
    if (lid.rol === 'beheerder') await requireOtherBeheerder(trx)
    const notitie = input.notitie?.trim() ?? ''
    await trx
      .insertInto('identity.overdracht')
      .values({
        van: lid.id,
        naar: overdracht.naar.lidmaatschap,
        notitie: notitie === '' ? null : notitie,
        door: actor.persoon,
        gedaan: now,
      })
      .execute()
    await trx.updateTable('identity.lidmaatschap').set({ beeindigd: now }).where('id', '=', lid.id).execute()
    await tellAboutRollen(trx, world, vertrekker)
    await tellAboutRollen(trx, world, opvolger)
    const inhoud = { rol: lid.rol, van: lid.id, naar: overdracht.naar.lidmaatschap }
    const betrokkenen = [lid.persoon_id, opvolger.id]
    const line = { handeling: 'rol.overgedragen', soort: 'U', ...aboutLid(lid), betrokkenen, inhoud } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return { id: overdracht.naar.lidmaatschap }
  })
}

/** Gives the role to who takes over, unless they have it. */
async function beginOpvolging(
  trx: IdentityTransaction,
  actor: Actor,
  lid: Lid,
  { aan, beroep = null, now }: { readonly aan: string; readonly beroep?: string | null; readonly now: Date },
): Promise<Overdracht> {
  const { rol, buurt_id: buurt, organisatie_id: organisatie } = lid
  const zetel = lid.zetel as Zetel | null
  if (!isRol(rol)) throw new Error(`a membership has the unknown role ${rol}`)
  const begun = await beginRol(trx, actor, { persoon: aan, rol, buurt, organisatie, beroep, zetel }, now)
  const lidmaatschap = begun ?? (await findLidmaatschap(trx, aan, lid))
  return { rol, buurt, organisatie, van: { persoon: lid.persoon_id, lidmaatschap: lid.id }, naar: { persoon: aan, lidmaatschap } }
}

async function findLidmaatschap(trx: IdentityTransaction, persoon: string, { rol, buurt_id, organisatie_id }: Lid): Promise<string> {
  const { id } = await trx
    .selectFrom('identity.lidmaatschap')
    .select('id')
    .where('persoon_id', '=', persoon)
    .where('rol', '=', rol)
    .where('buurt_id', 'is not distinct from', buurt_id)
    .where('organisatie_id', 'is not distinct from', organisatie_id)
    .where('beeindigd', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}
