import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'
import { makeActiviteit } from './made-plan.ts'

/** A comment of somebody on an activity, on version 1; closed when asked. */
export async function makeOpmerking(
  tasks: Database,
  buurt: string,
  door: string,
  { isAf = false }: { readonly isAf?: boolean } = {},
): Promise<string> {
  const id = crypto.randomUUID()
  const activiteit = await makeActiviteit(tasks, buurt)
  await sql`
    insert into reacties.opmerking (buurt_id, id, draad_id, soort, op, naam, tekst, door, geschreven, laatst, afgerond)
    values (${buurt}, ${id}, ${id}, 'activiteit', ${activiteit}, 'De soeptafel', 'Kan dit ook op zaterdag?', ${door}, now(), now(), ${isAf ? sql`now()` : null})`.execute(
    tasks,
  )
  return id
}
