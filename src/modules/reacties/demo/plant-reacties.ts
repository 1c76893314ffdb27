import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database, PlatformTables } from '../../../platform/database/database.ts'
import { hashCode, volgCode } from '../geheimen.ts'

const molenveld = '00000000-0000-4000-8000-000000001001'
const day = 86_400_000

const suggesties = [
  { nummer: 1, wie: 'bewoner', tekst: 'Kook ook eens zonder vlees, dan kan mijn buurvrouw mee-eten.', dagen: 16 },
  { nummer: 2, wie: 'wijkverpleegkundige', tekst: 'Begin pas om tien uur. Dan zijn wij klaar met de ochtendronde.', dagen: 3 },
] as const

/** What residents of a made-up buurt say about its plan, and a question of its network. What is there already stays as it is. */
export async function plantReacties(
  tasks: Database,
  { clock, master }: { readonly clock: Clock; readonly master: Uint8Array },
): Promise<void> {
  await tasks.transaction().execute(async trx => {
    const { rows } = await sql<{ id: string; naam: string }>`
      select a.id, a.naam from buurtplan.activiteit as a join identity.buurt as b on b.id = a.buurt_id
       where a.buurt_id = ${molenveld} and b.verzonnen and a.naam = 'De soeptafel' and not exists (select from reacties.meedenken where buurt_id = a.buurt_id)`.execute(
      trx,
    )
    const [soep] = rows
    if (!soep) return
    await sql`
      insert into reacties.meedenken (buurt_id, vraag, themas, toon, telt)
      values (${molenveld}, 'Wat mist u in onze plannen?', array['zorgzame-buurt', 'preventie'], array['wat', 'wanneer', 'voor-wie'], true)`.execute(
      trx,
    )
    await plantOpmerking(trx, clock, soep)
    for (const { nummer, wie, tekst, dagen } of suggesties) {
      const id = `00000000-0000-4000-8000-00000000620${nummer}`
      const gezegd = new Date(clock.now().getTime() - dagen * day)
      await sql`
        insert into reacties.suggestie (buurt_id, id, langs, activiteit_id, over, wie, tekst, dag, ontvangen, akkoord, volg)
        values (${molenveld}, ${id}, 'papier', ${soep.id}, ${soep.naam}, ${wie}, ${tekst}, ${gezegd}, ${gezegd}, true, ${hashCode(master, volgCode(master, id))})`.execute(
        trx,
      )
    }
  })
}

async function plantOpmerking(
  trx: Transaction<PlatformTables>,
  clock: Clock,
  { id: op, naam }: { readonly id: string; readonly naam: string },
) {
  const id = '00000000-0000-4000-8000-000000006101'
  const then = new Date(clock.now().getTime() - day)
  await sql`
    insert into reacties.opmerking (buurt_id, id, draad_id, soort, op, naam, tekst, geschreven, laatst)
    values (${molenveld}, ${id}, ${id}, 'activiteit', ${op}, ${naam}, 'De zaal is in de zomer dicht. Waar eten we dan?', ${then}, ${then})`.execute(
    trx,
  )
}
