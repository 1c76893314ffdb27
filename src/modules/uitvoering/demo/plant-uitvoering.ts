import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database, PlatformTables } from '../../../platform/database/database.ts'

const molenveld = '00000000-0000-4000-8000-000000001001'
const activiteitOf = (nummer: number) => `00000000-0000-4000-8000-00000000${6000 + nummer}`

/** Days are counted from the day on which the demo is made. */
const mijlpalen = [
  { nummer: 1, activiteit: 5, wat: 'De keuken van het buurthuis is geregeld', dag: -30, gedaan: -32, wie: 'Het buurthuis' },
  { nummer: 2, activiteit: 5, wat: 'Elke week staat er soep op tafel', dag: -5, gedaan: null, wie: 'De kookploeg' },
  { nummer: 3, activiteit: 5, wat: 'Dertig buren eten mee', dag: 90, gedaan: null, wie: 'De kookploeg' },
  { nummer: 4, activiteit: 2, wat: 'De eerste koffieochtend', dag: -12, gedaan: -12, wie: 'Welzijn Wilgenoord' },
  { nummer: 5, activiteit: 2, wat: 'Tien mantelzorgers komen vaker terug', dag: 60, gedaan: null, wie: 'Welzijn Wilgenoord' },
  { nummer: 6, activiteit: 6, wat: 'Drie straten doen mee', dag: 70, gedaan: null, wie: 'Een buur per straat' },
] as const

const gemeld = [
  {
    activiteit: 5,
    dag: -3,
    notitie: 'De soep is klaar om zes uur, maar niet elke week is er een kok.',
    hindernis: 'Wij zoeken twee koks.',
    bewoners: 22,
  },
  { activiteit: 2, dag: -10, notitie: 'Er kwamen meer mensen dan gedacht.', hindernis: '', bewoners: 11 },
] as const

const gebeurtenissen = [
  {
    nummer: 1,
    activiteit: 5,
    soort: 'initiatief',
    dag: -28,
    naam: 'De soeptafel is begonnen',
    bewoners: 14,
    vrijwilligers: 4,
    professionals: 1,
  },
  {
    nummer: 2,
    activiteit: 2,
    soort: 'bijeenkomst',
    dag: -12,
    naam: 'Eerste koffieochtend',
    bewoners: 11,
    vrijwilligers: 2,
    professionals: 2,
  },
  {
    nummer: 3,
    activiteit: 7,
    soort: 'intervisie',
    dag: -8,
    naam: 'Intervisie over eenzaamheid',
    bewoners: 0,
    vrijwilligers: 0,
    professionals: 6,
  },
] as const

/** Tells how the made-up plan of one buurt goes. What is there already stays as it is; with the buurt it goes again. */
export async function plantUitvoering(tasks: Database, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    if (!(await begin(trx))) return
    for (const { activiteit, dag, notitie, hindernis, bewoners } of gemeld) {
      await sql`
        update uitvoering.activiteit
           set notitie = ${notitie}, hindernis = ${hindernis}, deelnemers = ${JSON.stringify({ bewoners })}::jsonb, gemeld = ${dayOf(clock, dag)}, versie = 1
         where buurt_id = ${molenveld} and activiteit_id = ${activiteitOf(activiteit)}`.execute(trx)
    }
    for (const { nummer, activiteit, wat, dag, gedaan, wie } of mijlpalen) {
      await sql`
        insert into uitvoering.mijlpaal (buurt_id, id, activiteit_id, wat, dag, wie, gedaan, versie)
        values (${molenveld}, ${`00000000-0000-4000-8000-00000000910${nummer}`}, ${activiteitOf(activiteit)}, ${wat}, ${dayOf(clock, dag)}, ${wie},
          ${gedaan === null ? null : dayOf(clock, gedaan)}, 1)`.execute(trx)
    }
    for (const { nummer, activiteit, soort, dag, naam, ...mensen } of gebeurtenissen) {
      await sql`
        insert into uitvoering.gebeurtenis (buurt_id, id, activiteit_id, soort, dag, naam, mensen, versie)
        values (${molenveld}, ${`00000000-0000-4000-8000-00000000920${nummer}`}, ${activiteitOf(activiteit)}, ${soort}, ${dayOf(clock, dag)}, ${naam},
          ${JSON.stringify(mensen)}::jsonb, 1)`.execute(trx)
    }
  })
}

/** Whether this buurt of the demo has a plan, of which nobody told anything yet. */
async function begin(trx: Transaction<PlatformTables>): Promise<boolean> {
  const made = await sql`
    insert into uitvoering.uitvoering (buurt_id, nummer)
    select b.id, 1 from identity.buurt as b join buurtplan.plan as p on p.buurt_id = b.id where b.id = ${molenveld} and b.verzonnen
    on conflict do nothing`.execute(trx)
  if (made.numAffectedRows !== 1n) return false
  await sql`
    insert into uitvoering.activiteit (buurt_id, activiteit_id)
    select buurt_id, id from buurtplan.activiteit where buurt_id = ${molenveld} and verwijderd is null`.execute(trx)
  return true
}

function dayOf(clock: Clock, days: number): string {
  return new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
}
