import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'
import { hashCode, linkGeheim, volgCode } from '#src/modules/reacties/geheimen.ts'
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

/** What a network shows of its plan, on version 1, and a link to it that works; answers its secret. */
export async function makeMeedenken(tasks: Database, master: Uint8Array, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  const geheim = linkGeheim(master, id)
  await makeActiviteit(tasks, buurt)
  await tasks.transaction().execute(async trx => {
    await sql`
      insert into reacties.meedenken (buurt_id, vraag, themas, toon, telt) values (${buurt}, 'Wat mist u?', array['zorgzame-buurt'], array['wat'], true)
      on conflict (buurt_id) do update set versie = 1, vraag = excluded.vraag, themas = excluded.themas, telt = true`.execute(trx)
    await sql`update reacties.suggestielink set ingetrokken = now() where buurt_id = ${buurt} and ingetrokken is null`.execute(trx)
    await sql`
      insert into reacties.suggestielink (buurt_id, id, geheim, gemaakt, verloopt)
      values (${buurt}, ${id}, sha256(${geheim}::bytea), '2026-01-01', '2099-01-01')`.execute(trx)
  })
  return geheim
}

/** A suggestion on version 1, hidden when asked; answers its id. */
export async function makeSuggestie(
  tasks: Database,
  master: Uint8Array,
  buurt: string,
  { isVerborgen = false }: { readonly isVerborgen?: boolean } = {},
): Promise<string> {
  const id = crypto.randomUUID()
  const hidden = isVerborgen ? [sql`now()`, 'Dit is reclame.'] : [null, null]
  await sql`
    insert into reacties.suggestie (buurt_id, id, langs, over, wie, tekst, dag, ontvangen, akkoord, volg, verborgen, verborgen_reden)
    values (${buurt}, ${id}, 'papier', '', 'bewoner', 'Zet er een bankje neer.', '2026-03-01', now(), true, ${hashCode(master, volgCode(master, id))}, ${sql.join(hidden)})`.execute(
    tasks,
  )
  await sql`
    insert into reacties.contact (suggestie_id, buurt_id, mail, taal, gegeven) values (${id}, ${buurt}, ${`${id}@wilgenoord.example`}, 'nl', now())`.execute(
    tasks,
  )
  return id
}
