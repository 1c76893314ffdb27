import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { addAkkoord, requireOpen } from './akkoord.ts'
import { privacyQueue } from './werk.ts'
import type { PrivacyTransaction, PrivacyWorld } from './world.ts'

/** Asks to count what is older than its period, and to remove that once two people agree. */
export async function askOpruiming(world: PrivacyWorld, actor: Actor, spoor: string): Promise<{ readonly id: string }> {
  requireMay(actor, 'bewaartermijnen uitvoeren')
  return await asVisitor(world.database, actor, async trx => {
    const { rows } = await sql<{ id: string }>`
      insert into privacy.opruiming (door, peildatum) values (${actor.persoon}, ${world.clock.now()}) returning id`.execute(trx)
    const id = rows[0]?.id ?? ''
    await world.jobs.send(trx, privacyQueue, { over: 'opruiming', id })
    await writeLog(
      trx,
      actor,
      { handeling: 'opruiming.gevraagd', soort: 'C', verwerking: 'bewaren', inhoud: { opruiming: id } },
      { ...world, spoor },
    )
    return { id }
  })
}

interface Opruiming {
  readonly staat: string
  readonly is_geteld: boolean
}

/** One decision at a time. */
async function requireOpruiming(trx: PrivacyTransaction, id: string): Promise<Opruiming> {
  const columns = sql`staat, proef is not null as is_geteld`
  const seen = await sql<Opruiming>`select ${columns} from privacy.opruiming where id = ${id}`.execute(trx)
  const [opruiming] = seen.rows
  if (!opruiming) throw new Refusal('Deze opruiming is er niet.', { code: 'opruiming-unknown', status: 404 })
  const locked = await sql<Opruiming>`select ${columns} from privacy.opruiming where id = ${id} for update`.execute(trx)
  return locked.rows[0] ?? { ...opruiming, staat: 'afgehandeld' }
}

/** Agrees with what was counted; with the second of two it is put to work. */
export async function agreeOpruiming(
  world: PrivacyWorld,
  actor: Actor,
  id: string,
  spoor: string,
): Promise<{ readonly isCompleet: boolean }> {
  requireMay(actor, 'bewaartermijnen uitvoeren')
  return await asVisitor(world.database, actor, async trx => {
    requireOpen(await requireOpruiming(trx, id))
    const outcome = await addAkkoord(trx, { soort: 'opruiming', id }, actor, world.clock)
    if (outcome.isCompleet) {
      await sql`update privacy.opruiming set staat = 'akkoord' where id = ${id}`.execute(trx)
      await world.jobs.send(trx, privacyQueue, { over: 'opruiming', id })
    }
    const inhoud = { opruiming: id, compleet: outcome.isCompleet }
    await writeLog(trx, actor, { handeling: 'opruiming.akkoord', soort: 'U', verwerking: 'bewaren', inhoud }, { ...world, spoor })
    return outcome
  })
}

/** Drops a run that is still open; nothing was removed. */
export async function dropOpruiming(world: PrivacyWorld, actor: Actor, id: string, spoor: string): Promise<void> {
  requireMay(actor, 'bewaartermijnen uitvoeren')
  await asVisitor(world.database, actor, async trx => {
    const { staat } = await requireOpruiming(trx, id)
    if (staat !== 'aangevraagd') throw new Refusal('Deze opruiming is al klaar.', { code: 'opruiming-closed', status: 409 })
    await sql`update privacy.opruiming set staat = 'ingetrokken', afgehandeld = ${world.clock.now()} where id = ${id}`.execute(trx)
    await writeLog(
      trx,
      actor,
      { handeling: 'opruiming.ingetrokken', soort: 'U', verwerking: 'bewaren', inhoud: { opruiming: id } },
      { ...world, spoor },
    )
  })
}
