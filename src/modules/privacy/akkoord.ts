import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import { Refusal } from '../../refusal.ts'
import type { PrivacyTransaction } from './world.ts'

interface Given {
  readonly door: string
  readonly rol: string
}

/** What somebody agrees to. */
export interface Onderwerp {
  readonly soort: 'wisverzoek' | 'opruiming'
  readonly id: string
}

/** Two roles have to agree, and no role alone. */
const needed = 2

/**
 * Agrees, in the role in which somebody acts. Refuses the same person or the same role a second time; the database does so too, when two agree at the same
 * moment. Tells whether everybody who has to agree now did.
 */
export async function addAkkoord(
  trx: PrivacyTransaction,
  { soort, id }: Onderwerp,
  actor: Actor,
  clock: Clock,
): Promise<{ readonly isCompleet: boolean }> {
  const column = sql.ref(`${soort}_id`)
  const { rows: given } = await sql<Given>`select door, rol from privacy.akkoord where ${column} = ${id}`.execute(trx)
  if (given.some(({ door }) => door === actor.persoon)) {
    throw new Refusal('U hebt hier al mee ingestemd. Nu moet iemand anders dat nog doen.', { code: 'akkoord-already', status: 409 })
  }
  if (given.some(({ rol }) => rol === actor.rol)) {
    throw new Refusal('In deze rol heeft al iemand ingestemd. Nu moet iemand in een andere rol dat nog doen.', {
      code: 'akkoord-same-rol',
      status: 409,
    })
  }
  await sql`insert into privacy.akkoord (${column}, door, rol, op) values (${id}, ${actor.persoon}, ${actor.rol}, ${clock.now()})`.execute(
    trx,
  )
  return { isCompleet: given.length + 1 >= needed }
}

/** Refuses to agree with what is not open (any more), or not counted yet. */
export function requireOpen({ staat, is_geteld }: { readonly staat: string; readonly is_geteld: boolean }): void {
  if (staat !== 'aangevraagd') {
    throw new Refusal(`Dit is al klaar: ${staat}. Ververs de bladzijde.`, { code: 'akkoord-closed', status: 409 })
  }
  if (!is_geteld) {
    throw new Refusal('Eerst wordt geteld wat er zou gebeuren. Wacht even en ververs de bladzijde.', {
      code: 'akkoord-not-counted',
      status: 409,
    })
  }
}
