import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** A delivery of an organisation that nobody brought, with one figure; answers its id. */
export async function makeLevering(tasks: Database, organisatie: string, staat: 'gelezen' | 'aangeboden'): Promise<string> {
  const id = crypto.randomUUID()
  await makeMachtiging(tasks, organisatie)
  await sql`
    insert into leveringen.levering (organisatie_id, id, bestandsnaam, vorm, sha256, regels, van, tot, staat, gelezen, aangeboden)
    values (${organisatie}, ${id}, 'uren-wijkverpleging.csv', 'csv', ${'c'.repeat(64)}, 1, '2025', '2025', ${staat}, now(), ${staat === 'gelezen' ? null : sql`now()`})`.execute(
    tasks,
  )
  await sql`
    insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
    values (${id}, 1, 2, 'wijkverpleging-uren', 'BU07850101', '2025', 'alle', 1240)`.execute(tasks)
  return id
}

/** An organisation may deliver everything, on version 1. */
export async function makeMachtiging(tasks: Database, organisatie: string): Promise<void> {
  await sql`
    insert into leveringen.machtiging (organisatie_id, gebieden, maten, versie) values (${organisatie}, '{*}', '{*}', 1)
    on conflict (organisatie_id) do update set versie = 1, gebieden = '{*}', maten = '{*}'`.execute(tasks)
}

/** Something in every table about deliveries. */
export async function fillLeveringen(tasks: Database, organisatie: string): Promise<void> {
  await makeLevering(tasks, organisatie, 'aangeboden')
  const inhoud = JSON.stringify({ kolommen: { buurtcode: 'gebied' }, vast: {} })
  await sql`
    insert into leveringen.indeling (organisatie_id, koppen, inhoud) values (${organisatie}, ${'d'.repeat(64)}, ${inhoud}::jsonb) on conflict do nothing`.execute(
    tasks,
  )
}
