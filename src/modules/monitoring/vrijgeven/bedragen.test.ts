import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { StandingClock } from '#src/platform/clock.ts'
import { testDatabase } from '#test/setup/database.ts'
import type { MonitoringTables } from '../tables.ts'
import { viewAndere } from './anderen-views.ts'
import { vrijgeefCijfers } from './vrijgeef.ts'

const bed = await testDatabase()
const clock = new StandingClock(new Date('2026-01-20T09:00:00Z'))
const werk = { tasks: bed.tasks.$extendTables<MonitoringTables>(), clock, master: new Uint8Array(32).fill(7) }
const world = { database: bed.database.$extendTables<MonitoringTables>() }
const verzekeraars = ['Zon', 'Maan', 'Ster', 'Komeet']

/** What each insurer paid in each buurt, in euros: of the second nearly all is one insurer's, of the third there are two. */
const betaald = {
  Molenveld: [41_000, 38_000, 45_000, 39_500],
  Rietkamp: [98_000, 700, 400, 900],
  Zonnehof: [52_000, 47_000],
  Binnenhof: [31_000, 36_000, 33_000, 29_000],
}
const ids = new Map(Object.keys(betaald).map((naam, index) => [naam, `00000000-0000-4000-8000-00000000300${index}`]))

async function deliver(periode: string, times: number): Promise<void> {
  for (const [place, verzekeraar] of verzekeraars.entries()) {
    const levering = crypto.randomUUID()
    await sql`
      insert into leveringen.levering (organisatie_id, id, bestandsnaam, vorm, sha256, regels, van, tot, staat, gelezen, aangeboden, besloten)
      select id, ${levering}, 'kosten.csv', 'csv', ${'c'.repeat(64)}, 1, ${periode}, ${periode}, 'aanvaard', now(), now(), now()
        from identity.organisatie where naam = ${verzekeraar}`.execute(bed.tasks)
    let nummer = 0
    for (const [naam, bedragen] of Object.entries(betaald)) {
      const euro = bedragen[place]
      if (euro === undefined) continue
      for (const [maat, waarde] of [['wijkverpleging-kosten', euro * times] as const, ['wijkverpleging-clienten', 8] as const]) {
        nummer += 1
        await sql`
          insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
          values (${levering}, ${nummer}, ${nummer}, ${maat}, ${`BU9901040${[...ids.keys()].indexOf(naam)}`}, ${periode}, 'alle', ${waarde})`.execute(
          bed.tasks,
        )
      }
    }
  }
}

beforeAll(async () => {
  const opening = JSON.stringify({ datum: '2025-01-01', door: ['Het transitieteam'], oordeel: null, reden: null })
  await bed.tasks.transaction().execute(async trx => {
    await sql`insert into programma.cohort (nummer, naam, plaatsen, staat, opening) values (91, 'De eerste drie', 3, 'open', ${opening})`.execute(
      trx,
    )
    for (const [index, [naam, id]] of [...ids].entries()) {
      await sql`insert into identity.buurt (id, naam) values (${id}, ${naam})`.execute(trx)
      await sql`
        insert into programma.transitiebuurt (buurt_id, staat, gebieden, cohort_id)
        select ${id}, 'deelnemer', ${[`BU9901040${index}`]}, id from programma.cohort where nummer = 91`.execute(trx)
    }
    for (const naam of verzekeraars) await sql`insert into identity.organisatie (naam, soort) values (${naam}, 'verzekeraar')`.execute(trx)
  })
  await deliver('2025-Q3', 1)
  await vrijgeefCijfers(werk)
  await deliver('2025-Q4', 1.1)
  await vrijgeefCijfers(werk)
})

async function seen(naam: string) {
  const { reeksen } = await viewAndere(world, null, ids.get(naam) ?? '', 'nl')
  const reeks = reeksen.find(each => each.naam === 'bedragen-wijkverpleging-kosten')
  return (reeks?.punten ?? []).map(({ periode, waarde, getallen }) => ({ periode, waarde, samen: getallen[0]?.samen?.plek ?? null }))
}

test('an amount is given of three organisations and more of which none has most; else that of the cohort, and no part can be estimated', async () => {
  const rietkamp = await seen('Rietkamp')
  const zonnehof = await seen('Zonnehof')
  expect([...rietkamp, ...zonnehof].map(({ waarde, samen }) => [waarde, samen])).toEqual(Array.from({ length: 4 }, () => [null, 'cohort']))
  const open = [...(await seen('Molenveld')), ...(await seen('Binnenhof'))]
  // What one of them hides besides: else the cohort less the open ones would be the other two together, of which one insurer has nearly all.
  const shown = open.filter(({ waarde }) => waarde !== null)
  expect(shown.length).toBeGreaterThan(0)
  const sum = (naam: keyof typeof betaald) => betaald[naam].reduce((all, one) => all + one, 0)
  expect(
    shown.every(({ waarde }) => [sum('Molenveld'), sum('Binnenhof')].some(each => waarde === each || waarde === Math.round(each * 1.1))),
  ).toBe(true)
})
