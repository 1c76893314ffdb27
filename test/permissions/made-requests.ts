import { sql } from 'kysely'
import { asVisitor } from '#src/platform/database/visitor.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'

/** A request of this person to be erased, counted and open. */
export async function makeWisverzoek({ database, tasks, clock }: PeopleBed, persoon: string): Promise<string> {
  const id = await asVisitor(database, { persoon, rol: null }, async trx => {
    const { rows } = await sql<{ id: string }>`
      insert into privacy.wisverzoek (persoon_id, aangevraagd) values (${persoon}, ${clock.now()}) returning id`.execute(trx)
    return rows[0]?.id ?? ''
  })
  await sql`update privacy.wisverzoek set proef = '[]', proef_op = ${clock.now()} where id = ${id}`.execute(tasks)
  return id
}

/** A run of the retention periods, counted and open. */
export async function makeOpruiming({ database, tasks, clock }: PeopleBed): Promise<string> {
  const { tijmen } = wereld.personen
  const id = await asVisitor(database, { persoon: tijmen.id, rol: 'beheerder' }, async trx => {
    const { rows } = await sql<{ id: string }>`
      insert into privacy.opruiming (door, peildatum) values (${tijmen.id}, ${clock.now()}) returning id`.execute(trx)
    return rows[0]?.id ?? ''
  })
  await sql`update privacy.opruiming set proef = '[]', proef_op = ${clock.now()} where id = ${id}`.execute(tasks)
  return id
}
