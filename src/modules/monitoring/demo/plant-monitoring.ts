import { previousPeriode } from '@buurtwijs/figures'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database, PlatformTables } from '../../../platform/database/database.ts'
import { periodeOp } from '../meetplan/perioden.ts'
import { verzonnenReeksen, verzonnenVerhaal, wandelen } from './verzonnen-metingen.ts'
import type { VerzonnenReeks } from './verzonnen-metingen.ts'

const molenveld = '00000000-0000-4000-8000-000000001001'
/** How long ago the activity of the demo began: a month in which its first figure lies. */
const monthsAgo = 23

/** Makes two years of figures for one made-up buurt, in its plan. What is there already stays as it is; with the buurt it goes again. */
export async function plantMonitoring(tasks: Database, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    const today = clock.now()
    const van = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsAgo, 1)).toISOString().slice(0, 10)
    if (!(await plantActiviteit(trx, today, van))) return
    await sql`insert into monitoring.meetplan (buurt_id) values (${molenveld}) on conflict do nothing`.execute(trx)
    await sql`
      insert into monitoring.laag (buurt_id, activiteit_id, laag, indicatoren, reden, versie, op)
      values (${molenveld}, ${wandelen.id}, 'kwaliteit', '{zelfredzaamheid}', '', 1, ${today})`.execute(trx)
    await plantVerhaal(trx, today)
    for (const reeks of verzonnenReeksen) await plantReeks(trx, today, reeks)
  })
}

/** Whether this buurt of the demo has a plan, and did not measure yet. */
async function plantActiviteit(trx: Transaction<PlatformTables>, today: Date, van: string): Promise<boolean> {
  const { id, thema, naam, wat, wie, voorWie, effecten } = wandelen
  const made = await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, van, wie, voor_wie, effecten, aangemaakt, gewijzigd)
    select p.buurt_id, ${id}, ${thema}, ${naam}, ${wat}, ${van}, ${wie}, ${voorWie}, ${JSON.stringify(effecten)}::jsonb, ${today}, ${today}
      from buurtplan.plan as p join identity.buurt as b on b.id = p.buurt_id where p.buurt_id = ${molenveld} and b.verzonnen
    on conflict do nothing`.execute(trx)
  if (made.numAffectedRows !== 1n) return false
  const inhoud = { thema, soort: null, naam, wat, van, tot: null, wie, voorWie, uitdaging: null, effecten }
  await sql`
    insert into buurtplan.activiteit_stand (buurt_id, activiteit_id, versie, inhoud, op)
    values (${molenveld}, ${id}, 1, ${JSON.stringify(inhoud)}::jsonb, ${today})`.execute(trx)
  return true
}

/** A series of figures up to the period before the last one that is over, so that something is left to fill in. */
async function plantReeks(trx: Transaction<PlatformTables>, today: Date, reeks: VerzonnenReeks): Promise<void> {
  const { indicator, isPerActiviteit, frequentie, doel, cijfers } = reeks
  const activiteit = isPerActiviteit ? wandelen.id : null
  await sql`
    insert into monitoring.regel (buurt_id, indicator, activiteit_id, frequentie, doel, versie, op)
    values (${molenveld}, ${indicator}, ${activiteit}, ${frequentie}, ${JSON.stringify({ ...doel, op: null })}::jsonb, 1, ${today})`.execute(
    trx,
  )
  let periode = previousPeriode(previousPeriode(periodeOp(frequentie, today.toISOString().slice(0, 10))))
  for (const [nummer, { teller, noemer, toelichting = '' }] of cijfers.toReversed().entries()) {
    // The last two wait to be looked over; what came before is locked.
    const vast = nummer < 2 ? null : today
    const id = crypto.randomUUID()
    const op = new Date(`${periode.eind}T09:00:00Z`)
    await sql`
      insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, noemer, toelichting, versie, eerst, ingevuld, nagekeken, vast)
      values (${molenveld}, ${id}, ${indicator}, ${activiteit}, ${periode.id}, ${teller}, ${noemer}, ${toelichting}, 1, ${op}, ${op}, ${vast}, ${vast})`.execute(
      trx,
    )
    await sql`
      insert into monitoring.meting_stand (buurt_id, meting_id, nummer, wat, inhoud, op)
      values (${molenveld}, ${id}, 1, 'ingevuld', ${JSON.stringify({ teller, noemer, toelichting })}::jsonb, ${op})`.execute(trx)
    periode = previousPeriode(periode)
  }
}

/** What somebody told, read back to them; and what happened that autumn. */
async function plantVerhaal(trx: Transaction<PlatformTables>, today: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(today.getTime() - days * 24 * 3600_000).toISOString().slice(0, 10)
  const { wie, tekst, citaat, labels } = verzonnenVerhaal
  await sql`
    insert into monitoring.verhaal (buurt_id, id, dag, hoe, wie, tekst, citaat, thema, labels, toestemming, toestemming_hoe, teruggelezen, versie, op)
    values (${molenveld}, gen_random_uuid(), ${daysAgo(60)}, 'gesprek', ${wie}, ${tekst}, ${citaat}, ${wandelen.thema}, ${[...labels]}, '{netwerk,bewoners}', 'mondeling',
            ${daysAgo(53)}, 1, ${today})`.execute(trx)
  await sql`
    insert into monitoring.aantekening (buurt_id, id, dag, tekst, op)
    values (${molenveld}, gen_random_uuid(), ${daysAgo(330)}, 'Vanaf nu halen vrijwilligers mensen thuis op.', ${today})`.execute(trx)
}
