import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { verzonnenPosten } from './verzonnen-begroting.ts'

/** Makes budgets for the made-up buurten that have a plan. What is there already stays as it is; with the buurt it goes again. */
export async function plantBegroting(tasks: Database, clock: Clock): Promise<void> {
  const jaar = clock.now().getUTCFullYear() + 1
  await tasks.transaction().execute(async trx => {
    for (const buurt of new Set(verzonnenPosten.map(each => each.buurt))) {
      const made = await sql`
        insert into begroting.begroting (buurt_id, nummer)
        select b.id, 1 from identity.buurt as b join buurtplan.plan as p on p.buurt_id = b.id where b.id = ${buurt} and b.verzonnen
        on conflict do nothing`.execute(trx)
      if (made.numAffectedRows === 0n) continue
      for (const [plek, post] of verzonnenPosten.filter(each => each.buurt === buurt).entries()) {
        const activiteit = post.activiteit === null ? null : `00000000-0000-4000-8000-00000000${String(6000 + post.activiteit)}`
        await sql`
          insert into begroting.post (buurt_id, id, activiteit_id, jaar, soort, omschrijving, aantal_honderdste, tarief_cent, betaler, duur, toelichting, versie, gemaakt, plek)
          values (${buurt}, ${`00000000-0000-4000-8000-00000000${String(7000 + post.nummer)}`}, ${activiteit}, ${jaar + post.jaarErna}, ${post.soort}, ${post.omschrijving},
            ${post.aantal * 100}, ${post.tariefEuro * 100}, ${post.betaler}, ${post.duur}, ${post.toelichting}, 1, 1, ${plek})`.execute(trx)
      }
    }
  })
}
