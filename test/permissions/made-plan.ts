import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** An activity on version 1 in the plan of a buurt. */
export async function makeActiviteit(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`insert into buurtplan.plan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, aangemaakt, gewijzigd)
    values (${buurt}, ${id}, 'zorgzame-buurt', 'De soeptafel', '', '', '', now(), now())`.execute(tasks)
  await sql`
    insert into buurtplan.activiteit_stand (buurt_id, activiteit_id, versie, inhoud, op) values (${buurt}, ${id}, 1, '{"naam":"De soeptafel"}', now())`.execute(
    tasks,
  )
  return id
}

/** The same, taken out of the plan. */
export async function makeGoneActiviteit(tasks: Database, buurt: string): Promise<string> {
  const id = await makeActiviteit(tasks, buurt)
  await sql`update buurtplan.activiteit set verwijderd = now() where id = ${id}`.execute(tasks)
  return id
}

/** A theme that a network asks to leave out, on version 1. */
export async function makeWegThema(tasks: Database, buurt: string): Promise<void> {
  await sql`insert into buurtplan.plan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into buurtplan.thema (buurt_id, thema, stand, reden, gevraagd)
    values (${buurt}, 'preventie', 'gevraagd', 'Een ander programma doet dit hier al.', now())
    on conflict (buurt_id, thema) do update
      set stand = 'gevraagd', reden = excluded.reden, gevraagd = now(), versie = 1, door = null, beoordelaar = null, beoordeeld = null, antwoord = null`.execute(
    tasks,
  )
}
