/**
 * The pages of a plan with 150 activities, a budget of 1,000 lines and what was spent of them, rendered whole in process as a member of its network, and plan
 * and budget as a sealed PDF: `node bench/plan.ts [times]`. Real PostgreSQL, made-up activities with long texts.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { plantBuurtplan } from '#src/modules/buurtplan/index.ts'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { plantDemo, ReleaseStore } from '#src/modules/statistics/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { openHouse } from '#src/platform/house.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import { decideRonde } from '#test/made-besluit.ts'
import { printTable, quantileOf } from './measure.ts'

const adres = 'http://localhost:4300'
const times = Number(process.argv[2] ?? 100)
const molenveld = '00000000-0000-4000-8000-000000001001'
const pages = [
  { page: 'plan', bar: 300 },
  { page: 'plan/wanneer', bar: 300 },
  { page: 'plan/draad', bar: 300 },
  { page: 'begroting', bar: 300 },
  { page: 'besteding', bar: 300 },
  { page: 'besteding/jaren/2026', bar: 300 },
  { page: 'ondertekenen', bar: 300 },
  { page: 'ondertekenen/1/stuk.pdf', bar: 2000 },
]

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const config = readConfig({ BUURTWIJS_DATA: folder, BUURTWIJS_ADRES: adres })
const house = await openHouse({ config, version: 'bench', clock: systemClock, random: cryptoRandom, log: silentLog, use: 'server' })
try {
  await plantDemo(new ReleaseStore(folder), () => new Date())
  await plantMensen(house.tasks, house.clock)
  await plantProgramma(house.tasks, house.clock)
  await plantBuurtplan(house.tasks, house.clock)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, soort, naam, wat, van, tot, wie, voor_wie, effecten, aangemaakt, gewijzigd)
    select ${molenveld}, gen_random_uuid(), 'zorgzame-buurt', 'ontmoetingsplekken', 'Activiteit ' || n, repeat('Samen koken en eten. ', 60),
      date '2026-01-01' + n, date '2026-06-01' + n, 'Bewoners en een welzijnscoach', 'Iedereen',
      '[{"indicator":"bewoners-deelname","richting":"meer","hoeveel":40,"eenheid":"mensen","bron":"Telling"}]', now(), now()
    from generate_series(1, 142) as n`.execute(house.tasks)
  await sql`update buurtplan.activiteit set wat = repeat('Samen koken en eten. ', 60) where buurt_id = ${molenveld}`.execute(house.tasks)
  await sql`insert into begroting.begroting (buurt_id, nummer) values (${molenveld}, 1) on conflict (buurt_id) do update set nummer = 1`.execute(
    house.tasks,
  )
  await sql`
    insert into begroting.post (buurt_id, id, activiteit_id, jaar, soort, omschrijving, aantal_honderdste, tarief_cent, betaler, duur, toelichting, versie, gemaakt, plek)
    select ${molenveld}, gen_random_uuid(), a.ids[1 + n % cardinality(a.ids)], 2025 + n % 3, 'huur', 'De zaal, regel ' || n, 1250, 1550, 'iza', 'eenmalig', '', 1, 1, n
    from generate_series(1, 1000) as n, (select array_agg(id) as ids from buurtplan.activiteit where buurt_id = ${molenveld}) as a`.execute(
    house.tasks,
  )
  const { rows: posten } = await sql<{ id: string }>`
    select id from begroting.post where buurt_id = ${molenveld}`.execute(house.tasks)
  const verzekeraar = crypto.randomUUID()
  await sql`insert into identity.organisatie (id, naam, soort) values (${verzekeraar}, 'Een fonds', 'verzekeraar')`.execute(house.tasks)
  const app = await createApp(house)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const look = await app.request(`${adres}/v1/demo/_kijk-rond`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ rol: 'kartrekker' }),
  })
  const cookie = look.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
  const ik = await app.request(`${adres}/v1/ik`, { headers: { ...headers, cookie } })
  const { bewijs } = (await ik.json()) as { readonly bewijs: string }
  const post = async (path: string, body: object) => {
    const answer = await app.request(`${adres}/v1/transitiebuurten/${molenveld}/${path}`, {
      method: 'POST',
      headers: { ...headers, cookie, 'x-bewijs': bewijs, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  }
  await post('rondes', { na: 0, toelichting: '' })
  const granted = posten.map(({ id }) => ({ id, gevraagdCent: 19_375, toegekendCent: 19_375 }))
  await decideRonde(house.tasks, { buurt: molenveld, nummer: 1, verzekeraar }, granted)
  await post('ondertekening/versies', { na: 0 })
  const rows: string[][] = [['page', 'p50 ms', 'p95 ms', 'own CPU ms', 'kB', 'bar', 'p95 under it']]
  for (const { page, bar } of pages) {
    const took: number[] = []
    let bytes = 0
    // What this process itself works, however busy the machine is.
    const used = process.cpuUsage()
    for (let turn = 0; turn < times + 5; turn++) {
      const begun = performance.now()
      const answer = await app.request(`${adres}/programma/buurten/${molenveld}/${page}`, { headers: { ...headers, cookie } })
      bytes = (await answer.arrayBuffer()).byteLength
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
      // The first few warm what is compiled and connected once.
      if (turn >= 5) took.push(performance.now() - begun)
    }
    const p95 = quantileOf(took, 0.95)
    const { user, system } = process.cpuUsage(used)
    const own = ((user + system) / 1000 / (times + 5)).toFixed(0)
    rows.push([
      page,
      quantileOf(took, 0.5).toFixed(0),
      p95.toFixed(0),
      own,
      (bytes / 1000).toFixed(0),
      String(bar),
      p95 < bar ? 'met' : 'MISSED',
    ])
  }
  printTable(rows)
} finally {
  await house.close()
  await rm(folder, { recursive: true, force: true })
}
