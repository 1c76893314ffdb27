import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireGivable } from './te-geven.ts'
import { isRol } from './rollen.ts'
import type { IdentityTransaction } from './tables.ts'
import type { IdentityWorld } from './world.ts'

export interface Lid {
  readonly id: string
  readonly persoon_id: string
  readonly rol: string
  readonly buurt_id: string | null
  readonly organisatie_id: string | null
  readonly beroep: string | null
  readonly zetel: string | null
}

export async function requireLid(trx: IdentityTransaction, id: string): Promise<Lid> {
  const found = await trx
    .selectFrom('identity.lidmaatschap')
    .select(['id', 'persoon_id', 'rol', 'buurt_id', 'organisatie_id', 'beroep', 'zetel'])
    .where('id', '=', id)
    .where('beeindigd', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new Refusal('Deze rol is er niet (meer). Ververs de bladzijde.', { code: 'lidmaatschap-unknown', status: 404 })
  return found
}

/** What the log says about a membership: where it is, and that of whom. */
export function aboutLid(lid: Lid) {
  return {
    verwerking: 'toegang',
    ...(lid.buurt_id === null ? {} : { buurt: lid.buurt_id }),
    ...(lid.organisatie_id === null ? {} : { organisatie: lid.organisatie_id }),
    betrokkenen: [lid.persoon_id],
  } as const
}

/** Any number that no other part of the program takes as an advisory lock. */
const lastBeheerderLock = 7_302_006

/** Somebody has to be able to let others in: two administrators who leave at the same moment wait for each other here. */
export async function requireOtherBeheerder(trx: IdentityTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lastBeheerderLock})`.execute(trx)
  const { rows } = await sql<{ others: number }>`select identity.count_beheerders() - 1 as others`.execute(trx)
  if ((rows[0]?.others ?? 0) > 0) return
  throw new Refusal('U bent de laatste beheerder. Maak eerst iemand anders beheerder.', { code: 'last-beheerder', status: 409 })
}

/** Ends a role: one's own, or one that the actor may give. It counts at once, also for what the other has open. */
export async function endRol(world: IdentityWorld, actor: Actor, id: string, spoor: string): Promise<void> {
  await asVisitor(world.database, actor, async trx => {
    const lid = await requireLid(trx, id)
    if (lid.persoon_id !== actor.persoon) requireMayGive(actor, lid)
    if (lid.rol === 'beheerder') await requireOtherBeheerder(trx)
    await trx.updateTable('identity.lidmaatschap').set({ beeindigd: world.clock.now() }).where('id', '=', id).execute()
    await writeLog(
      trx,
      actor,
      { handeling: 'rol.beeindigd', soort: 'D', ...aboutLid(lid), inhoud: { lidmaatschap: id, rol: lid.rol } },
      { ...world, spoor },
    )
  })
}

export function requireMayGive(actor: Actor, { rol, buurt_id, organisatie_id }: Lid): void {
  if (!isRol(rol)) throw new Error(`a membership has the unknown role ${rol}`)
  requireGivable(actor, {
    rol,
    ...(buurt_id === null ? {} : { buurt: buurt_id }),
    ...(organisatie_id === null ? {} : { organisatie: organisatie_id }),
  })
}
