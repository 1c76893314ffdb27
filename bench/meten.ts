/**
 * Measuring with 1,000 buurten (or so many), each with four activities, two years of quarters that are filled in and released figures: `node bench/meten.ts [times] [buurten]`. The course of the programme, what waits
 * for people, the outcomes of one buurt and the buurten of a practice, rendered whole in process on a real PostgreSQL. Of released figures also the first time after a release.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantMonitoring } from '#src/modules/monitoring/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { plantDemo, ReleaseStore } from '#src/modules/statistics/index.ts'
import type { VrijgaveTables } from '#src/modules/vrijgave/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { openHouse } from '#src/platform/house.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import { addBuurten, releaseCijfers } from '#test/made-open-cijfers.ts'
import { print, printTable, quantileOf } from './measure.ts'

const adres = 'http://localhost:4300'
const times = Number(process.argv[2] ?? 30)
const many = Number(process.argv[3] ?? 1_000)
const molenveld = '00000000-0000-4000-8000-000000001001'
const kwartalen = ['2024', '2025'].flatMap(jaar => [1, 2, 3, 4].map(deel => `${jaar}-Q${deel}`))
const bar = 300

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const config = readConfig({ BUURTWIJS_DATA: folder, BUURTWIJS_ADRES: adres })
const house = await openHouse({ config, version: 'bench', clock: systemClock, random: cryptoRandom, log: silentLog, use: 'server' })
try {
  await plantDemo(new ReleaseStore(folder), () => new Date())
  await plantMensen(house.tasks, house.clock)
  await plantProgramma(house.tasks, house.clock)
  await plantBuurtplan(house.tasks, house.clock)
  await plantMonitoring(house.tasks, house.clock)
  const werk = { tasks: house.tasks.$extendTables<VrijgaveTables>(), clock: house.clock, master: new Uint8Array(32).fill(7) }
  const gebieden = Array.from(
    { length: many },
    (_, index) => `BU9901${String(1 + (index % 10)).padStart(2, '0')}${String(1 + (index % 8)).padStart(2, '0')}`,
  )
  const buurten = await addBuurten(werk, gebieden)
  const ids = buurten.map(({ id }) => id)
  await sql`insert into buurtplan.plan (buurt_id) select unnest(${ids}::uuid[])`.execute(house.tasks)
  await sql`insert into monitoring.meetplan (buurt_id) select unnest(${ids}::uuid[])`.execute(house.tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, van, wie, voor_wie, aangemaakt, gewijzigd)
    select b, gen_random_uuid(), (array['preventie','integrale-eerste-lijn','zorgzame-buurt','lerende-buurt'])[n], 'Activiteit ' || n, '', '2024-01-01', '', '', now(), now()
      from unnest(${ids}::uuid[]) as b, generate_series(1, 4) as n`.execute(house.tasks)
  await sql`
    insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, noemer, toelichting, versie, eerst, ingevuld, nagekeken, vast)
    select a.buurt_id, gen_random_uuid(), 'bewoners-deelname', a.id, p, 20, null, '', 1, now(), now(), now(), now()
      from buurtplan.activiteit as a, unnest(${kwartalen.slice(0, 7)}::text[]) as p
     where a.thema = 'zorgzame-buurt' and a.buurt_id = any (${ids}::uuid[])`.execute(house.tasks)
  await sql`
    insert into identity.lidmaatschap (persoon_id, rol, buurt_id, begonnen)
    select (select persoon_id from identity.lidmaatschap where rol = 'kartrekker' limit 1), 'kartrekker', b, now() from unnest(${ids.slice(0, 3)}::uuid[]) as b`.execute(
    house.tasks,
  )
  const opening = JSON.stringify({ datum: '2025-01-01', door: ['Het transitieteam'], oordeel: null, reden: null })
  await sql`
    with c as (insert into programma.cohort (nummer, naam, plaatsen, staat, opening) values (91, 'De eerste duizend', 1100, 'open', ${opening}) returning id)
    update programma.transitiebuurt set cohort_id = (select id from c)`.execute(house.tasks)
  let begun = performance.now()
  await releaseCijfers(werk, [...buurten, { id: molenveld, naam: 'Molenveld' }], {
    indicatoren: ['uren-wijkverpleging', 'consulten-huisarts', 'seh-bezoeken', 'hap-bezoeken'],
    perioden: kwartalen,
  })
  print(
    `released: 4 figures of ${many + 1} buurten in ${kwartalen.length} quarters, in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  )
  await sql`analyze`.execute(house.tasks).catch(() => null)
  const app = await createApp(house)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const cookieOf = async (rol: string) => {
    const look = await app.request(`${adres}/v1/demo/_kijk-rond`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ rol }),
    })
    return look.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ')
  }
  const pages = [
    { rol: 'transitieteam', path: '/programma/koers' },
    { rol: 'transitieteam', path: '/v1/taken' },
    { rol: 'kartrekker', path: '/v1/taken' },
    { rol: 'kartrekker', path: '/mijn' },
    { rol: 'transitieteam', path: '/programma/metingen' },
    { rol: 'kartrekker', path: `/programma/buurten/${molenveld}/uitkomsten` },
    { rol: 'zorgprofessional', path: `/mijn/praktijk?buurt=${ids.slice(0, 12).join(',')}` },
    { rol: 'zorgprofessional', path: '/vrijgaven/buurten' },
  ]
  const rows: string[][] = [['who', 'page', 'first ms', 'p50 ms', 'p95 ms', 'kB', `bar ${bar}`]]
  for (const { rol, path } of pages) {
    const cookie = await cookieOf(rol)
    const took: number[] = []
    let bytes = 0
    for (let turn = 0; turn <= times; turn++) {
      begun = performance.now()
      const answer = await app.request(`${adres}${path}`, { headers: { ...headers, cookie } })
      bytes = (await answer.arrayBuffer()).byteLength
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
      took.push(performance.now() - begun)
    }
    const [first = 0, ...rest] = took
    const p95 = quantileOf(rest, 0.95)
    const name = path.replace(/\?.*/, '').replace(molenveld, '…')
    rows.push([
      rol,
      name,
      first.toFixed(0),
      quantileOf(rest, 0.5).toFixed(0),
      p95.toFixed(0),
      (bytes / 1000).toFixed(0),
      p95 < bar ? 'met' : 'MISSED',
    ])
  }
  printTable(rows)
  print(`heap in use: ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`)
} finally {
  await house.close()
  await rm(folder, { recursive: true, force: true })
}
