import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'
import { makeActiviteit } from './made-plan.ts'

/** An activity of which somebody told how it goes; answers its id. */
export async function makeUitvoering(tasks: Database, buurt: string): Promise<string> {
  const activiteit = await makeActiviteit(tasks, buurt)
  await sql`insert into uitvoering.uitvoering (buurt_id) values (${buurt}) on conflict do nothing`.execute(tasks)
  await sql`
    insert into uitvoering.activiteit (buurt_id, activiteit_id, notitie, deelnemers, gemeld)
    values (${buurt}, ${activiteit}, 'De soep was op.', '{"bewoners":7}', current_date)`.execute(tasks)
  return activiteit
}

export async function makeUitvoermijlpaal(tasks: Database, buurt: string): Promise<string> {
  const [activiteit, id] = [await makeUitvoering(tasks, buurt), crypto.randomUUID()]
  await sql`
    insert into uitvoering.mijlpaal (buurt_id, id, activiteit_id, wat, wie, versie)
    values (${buurt}, ${id}, ${activiteit}, 'De eerste pan soep', '', 1)`.execute(tasks)
  return id
}

export async function makeGebeurtenis(tasks: Database, buurt: string): Promise<string> {
  const [activiteit, id] = [await makeUitvoering(tasks, buurt), crypto.randomUUID()]
  await sql`
    insert into uitvoering.gebeurtenis (buurt_id, id, activiteit_id, soort, dag, naam, mensen, versie)
    values (${buurt}, ${id}, ${activiteit}, 'training', '2026-01-10', ${`Leren koken ${id}`}, '{"bewoners":7}', 1)`.execute(tasks)
  return id
}

export async function makeBewijs(tasks: Database, buurt: string): Promise<string> {
  const [activiteit, id] = [await makeUitvoering(tasks, buurt), crypto.randomUUID()]
  await sql`
    insert into uitvoering.bewijs (buurt_id, id, activiteit_id, titel, adres)
    values (${buurt}, ${id}, ${activiteit}, 'Foto van de soep', 'https://wilgenoord.example/soep')`.execute(tasks)
  return id
}

/** Something in every table about how a plan is carried out. */
export async function fillUitvoering(tasks: Database, buurt: string, persoon: string): Promise<void> {
  await makeUitvoermijlpaal(tasks, buurt)
  await makeGebeurtenis(tasks, buurt)
  await makeBewijs(tasks, buurt)
  const activiteit = await makeUitvoering(tasks, buurt)
  await sql`
    insert into uitvoering.wijziging (buurt_id, nummer, activiteit_id, hoe, veranderingen, op)
    values (${buurt}, 1, ${activiteit}, 'niets', '[]', now()) on conflict do nothing`.execute(tasks)
  await sql`update uitvoering.uitvoering set nummer = greatest(nummer, 1) where buurt_id = ${buurt}`.execute(tasks)
  await sql`insert into uitvoering.volger (buurt_id, activiteit_id, persoon_id) values (${buurt}, ${activiteit}, ${persoon})`.execute(tasks)
}
