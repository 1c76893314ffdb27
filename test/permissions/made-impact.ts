import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

export const madePlan = {
  titel: 'Uren wijkverpleging',
  uitkomst: 'indicator:uren-wijkverpleging',
  vergelijking: 'eigen-buurten',
  wie: 'Cliënten in buurten die meedoen.',
  van: 2021,
  tot: 2026,
  basisjaar: 2024,
  drempel: -0.15,
  methode: 'dr',
  vergelijk: 'nog-niet',
  kenmerken: [],
} as const

/** A plan of analysis that nobody made; answers its id. */
export async function makePlan(tasks: Database, staat: 'concept' | 'vast' = 'concept'): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into impact.plan (inhoud, staat, hash, vast, gemaakt)
    values (${JSON.stringify(madePlan)}::jsonb, ${staat}, ${staat === 'vast' ? 'e'.repeat(64) : null}, ${staat === 'vast' ? sql`now()` : null}, now())
    returning analyse_id as id`.execute(tasks)
  return rows[0]?.id ?? ''
}

/** An analysis with a verdict; answers its id. */
export async function makeOordeel(tasks: Database): Promise<string> {
  const id = await makePlan(tasks, 'vast')
  const antwoord = JSON.stringify({ oordeel: 'aanwijzing', effect: { deel: -0.2, laag: -0.3, hoog: -0.1 } })
  await sql`
    insert into impact.paneel (analyse_id, nummer, csv, sha256, bron, geopend, staat, antwoord, voortgang)
    values (${id}, 1, 'buurt;jaar;start;uitkomst', ${crypto.randomUUID().replaceAll('-', '').repeat(2)}, 'Vrijgave', now(), 'klaar', ${antwoord}::jsonb, 1)`.execute(
    tasks,
  )
  return id
}

/** Something in every table about analyses. */
export async function fillImpact(tasks: Database): Promise<string> {
  const id = await makePlan(tasks, 'vast')
  await sql`
    insert into impact.paneel (analyse_id, nummer, csv, sha256, bron, geopend)
    values (${id}, 1, 'buurt;jaar;start;uitkomst', ${'f'.repeat(64)}, 'Vrijgave', now())`.execute(tasks)
  return id
}
