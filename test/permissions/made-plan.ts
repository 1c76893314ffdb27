import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** What such an activity says. */
const stand = JSON.stringify({
  thema: 'zorgzame-buurt',
  soort: null,
  naam: 'De soeptafel',
  wat: '',
  van: null,
  tot: null,
  wie: '',
  voorWie: '',
  uitdaging: null,
  effecten: [],
})

/** An activity on version 1 in the plan of a buurt. */
export async function makeActiviteit(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`insert into buurtplan.plan (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, aangemaakt, gewijzigd)
    values (${buurt}, ${id}, 'zorgzame-buurt', 'De soeptafel', '', '', '', now(), now())`.execute(tasks)
  await sql`
    insert into buurtplan.activiteit_stand (buurt_id, activiteit_id, versie, inhoud, op) values (${buurt}, ${id}, 1, ${stand}, now())`.execute(
    tasks,
  )
  return id
}

/** The same, taken over from the menukaart. */
export async function makeTakenActiviteit(tasks: Database, buurt: string): Promise<string> {
  const id = await makeActiviteit(tasks, buurt)
  await sql`
    update buurtplan.activiteit set interventie = 'voorzorgcirkel', interventie_versie = 1,
      overgenomen = '{"thema":"zorgzame-buurt","soort":null,"naam":"Kring","wat":"","van":null,"tot":null,"wie":"","voorWie":"","uitdaging":null,"effecten":[]}'
    where id = ${id}`.execute(tasks)
  return id
}

/** The same, taken out of the plan. */
export async function makeGoneActiviteit(tasks: Database, buurt: string): Promise<string> {
  const id = await makeActiviteit(tasks, buurt)
  await sql`update buurtplan.activiteit set verwijderd = now() where id = ${id}`.execute(tasks)
  return id
}

/** The first version of a plan, which has one activity in it at least. */
export async function makePlanVersie(tasks: Database, buurt: string): Promise<void> {
  await makeActiviteit(tasks, buurt)
  const inhoud = JSON.stringify({ vorm: 1, buurt: { id: buurt, naam: 'Molenveld' }, versie: 1, themas: [], activiteiten: [] })
  await sql`
    insert into buurtplan.versie (buurt_id, nummer, planversie, inhoud, sha256, toelichting, op)
    values (${buurt}, 1, 1, ${inhoud}, ${'a'.repeat(64)}, 'Besproken.', now()) on conflict do nothing`.execute(tasks)
}

/** A plan on version 1 of which nothing was kept yet. */
export async function makeFreshPlan(tasks: Database, buurt: string): Promise<void> {
  await makeActiviteit(tasks, buurt)
  await sql`delete from buurtplan.versie where buurt_id = ${buurt}`.execute(tasks)
  await sql`update buurtplan.plan set versie = 1 where buurt_id = ${buurt}`.execute(tasks)
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
