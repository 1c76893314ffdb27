import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** A public page with somebody to call and one meeting, whose id is answered. */
export async function makeBuurtpagina(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into buurtpagina.pagina (buurt_id, adres, welkom, gepubliceerd) values (${buurt}, ${`buurt-${buurt}`}, 'Welkom in de buurt.', now())
    on conflict (buurt_id) do update set versie = 1, welkom = 'Welkom in de buurt.', gepubliceerd = now()`.execute(tasks)
  await sql`
    insert into buurtpagina.contact (buurt_id, nummer, naam, rol, telefoon, bereikbaar, akkoord)
    values (${buurt}, 1, 'Roos van Dijk', 'Kartrekker', '013 123 45 67', 'Overdag', '2026-02-01') on conflict do nothing`.execute(tasks)
  await sql`
    insert into buurtpagina.bijeenkomst (buurt_id, id, dag, van, wat, plek) values (${buurt}, ${id}, '2026-04-01', '19:30', 'Koffie', 'De Schakel')`.execute(
    tasks,
  )
  return id
}
