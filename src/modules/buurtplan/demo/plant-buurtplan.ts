import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database, PlatformTables } from '../../../platform/database/database.ts'
import type { Inhoud } from '../inhoud.ts'
import { planVanMolenveld, planVanOudeMarkt, uitdagingen, wegInOudeMarkt } from './verzonnen-plan.ts'
import type { VerzonnenActiviteit } from './verzonnen-plan.ts'

const molenveld = '00000000-0000-4000-8000-000000001001'
const oudeMarkt = '00000000-0000-4000-8000-000000001003'

/** Makes plans for two made-up buurten that take part. What is there already stays as it is; with the buurt it goes again. */
export async function plantBuurtplan(tasks: Database, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    if (await begin(trx, molenveld)) {
      for (const uitdaging of uitdagingen) await plantUitdaging(trx, clock, uitdaging)
      for (const activiteit of planVanMolenveld) await plantActiviteit(trx, clock, molenveld, activiteit)
    }
    if (await begin(trx, oudeMarkt)) {
      for (const activiteit of planVanOudeMarkt) await plantActiviteit(trx, clock, oudeMarkt, activiteit)
      const { thema, reden } = wegInOudeMarkt
      await sql`
        insert into buurtplan.thema (buurt_id, thema, stand, reden, gevraagd) values (${oudeMarkt}, ${thema}, 'gevraagd', ${reden}, ${clock.now()})`.execute(
        trx,
      )
    }
  })
}

/** Whether this buurt of the demo takes part and had no plan yet. */
async function begin(trx: Transaction<PlatformTables>, buurt: string): Promise<boolean> {
  const made = await sql`
    insert into buurtplan.plan (buurt_id)
    select b.id from identity.buurt as b join programma.transitiebuurt as t on t.buurt_id = b.id where b.id = ${buurt} and b.verzonnen
    on conflict do nothing`.execute(trx)
  return made.numAffectedRows === 1n
}

async function plantUitdaging(
  trx: Transaction<PlatformTables>,
  clock: Clock,
  { id, inzicht, onderwerp, gehoord, titel, wat, waarom, gevolg }: (typeof uitdagingen)[number],
): Promise<void> {
  await sql`
    insert into buurtagenda.inzicht (buurt_id, id, bron, datum, tekst, kant, zichtbaar)
    values (${molenveld}, ${inzicht}, 'bewoners', ${dayOf(clock, -60)}, ${gehoord}, 'uitdaging', 'programma')`.execute(trx)
  await sql`
    insert into buurtagenda.uitdaging (buurt_id, id, kant, onderwerp, titel, wat, waarom, gevolg, themas, plek)
    select ${molenveld}, ${id}, 'uitdaging', ${onderwerp}, ${titel}, ${wat}, ${waarom}, ${gevolg}, '{preventie,zorgzame-buurt}', coalesce(max(plek), 0) + 1
      from buurtagenda.uitdaging where buurt_id = ${molenveld}`.execute(trx)
  await sql`insert into buurtagenda.steunt_op (buurt_id, uitdaging_id, inzicht_id) values (${molenveld}, ${id}, ${inzicht})`.execute(trx)
}

async function plantActiviteit(
  trx: Transaction<PlatformTables>,
  clock: Clock,
  buurt: string,
  { nummer, begint, duurt, pakt, ...rest }: VerzonnenActiviteit,
): Promise<void> {
  const id = `00000000-0000-4000-8000-00000000${String(6000 + nummer)}`
  const inhoud: Inhoud = {
    ...rest,
    van: begint === null ? null : dayOf(clock, begint),
    tot: begint === null ? null : dayOf(clock, begint + duurt),
    uitdaging: uitdagingen.find(each => each.pakt === pakt)?.id ?? null,
  }
  const { thema, soort, naam, wat, van, tot, wie, voorWie, uitdaging, effecten } = inhoud
  const now = clock.now()
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, soort, naam, wat, van, tot, wie, voor_wie, uitdaging_id, effecten, aangemaakt, gewijzigd)
    values (${buurt}, ${id}, ${thema}, ${soort}, ${naam}, ${wat}, ${van}, ${tot}, ${wie}, ${voorWie}, ${uitdaging}, ${JSON.stringify(effecten)}::jsonb, ${now}, ${now})`.execute(
    trx,
  )
  await sql`
    insert into buurtplan.activiteit_stand (buurt_id, activiteit_id, versie, inhoud, op)
    values (${buurt}, ${id}, 1, ${JSON.stringify(inhoud)}::jsonb, ${now})`.execute(trx)
}

function dayOf(clock: Clock, days: number): string {
  return new Date(clock.now().getTime() + days * 24 * 3600_000).toISOString().slice(0, 10)
}
