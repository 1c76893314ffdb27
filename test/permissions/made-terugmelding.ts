import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** A question about a text of a network, with an address for the answer; answered when told. */
export async function makeTerugmelding(tasks: Database, buurt: string, { isAnswered = false } = {}): Promise<string> {
  const id = crypto.randomUUID()
  const op = '2026-02-01T09:00:00Z'
  await sql`
    insert into terugmelding.melding (id, loket, buurt_id, soort, uitdaging, naam, citaat, wat, gemeld, staat, beantwoord)
    values (${id}, 'buurt', ${buurt}, 'tekst', ${id}, 'Ver van de bus', 'De halte is weg.', 'De bus rijdt nog.', ${op},
      ${isAnswered ? 'beantwoord' : 'nieuw'}, ${isAnswered ? op : null})`.execute(tasks)
  await sql`
    insert into terugmelding.contact (melding_id, mail, taal, gegeven) values (${id}, 'annie@wilgenoord.example', 'nl', ${op})`.execute(
    tasks,
  )
  if (isAnswered) {
    await sql`
      insert into terugmelding.antwoord (melding_id, buurt_id, soort, uitdaging, uitkomst, tekst, gemeld, beantwoord)
      values (${id}, ${buurt}, 'tekst', ${id}, 'aangepast', 'De tekst is aangepast.', ${op}, ${op})`.execute(tasks)
  }
  return id
}
