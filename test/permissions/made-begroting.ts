import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** Adds a line to a budget in a change of its own; answers the id of the line and the number of the change. */
export async function makeBegroting(
  tasks: Database,
  buurt: string,
  door: string | null = null,
): Promise<{ readonly post: string; readonly nummer: number }> {
  const post = crypto.randomUUID()
  const inhoud = {
    activiteit: null,
    jaar: 2025,
    soort: 'huur',
    omschrijving: 'De zaal van de kerk',
    aantalHonderdste: 100,
    tariefCent: 5000,
    betaler: 'iza',
    duur: 'eenmalig',
    toelichting: '',
  }
  const { rows } = await sql<{ nummer: number }>`
    insert into begroting.begroting as b (buurt_id, nummer) values (${buurt}, 1)
    on conflict (buurt_id) do update set nummer = b.nummer + 1 returning nummer`.execute(tasks)
  const nummer = rows[0]?.nummer ?? 1
  const posten = [{ id: post, was: null, werd: inhoud, gemaakt: 1, plek: 0 }]
  await sql`
    insert into begroting.post (buurt_id, id, jaar, soort, omschrijving, aantal_honderdste, tarief_cent, betaler, duur, toelichting, versie, gemaakt, plek)
    values (${buurt}, ${post}, 2025, 'huur', 'De zaal van de kerk', 100, 5000, 'iza', 'eenmalig', '', 1, 1, 0)`.execute(tasks)
  await sql`
    insert into begroting.wijziging (buurt_id, nummer, hoe, posten, door, op)
    values (${buurt}, ${nummer}, 'regels', ${JSON.stringify(posten)}::jsonb, ${door}, '2026-02-01T09:00:00Z')`.execute(tasks)
  return { post, nummer }
}
