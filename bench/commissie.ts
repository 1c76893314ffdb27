/**
 * The list of the committee over 100 buurten, and one round with 150 activities and 1,000 lines, rendered whole in process as a member of the committee:
 * `node bench/commissie.ts [times]`. Real PostgreSQL; every buurt has three rounds, each with three reviewers who voted and ten questions.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { plantMensen } from '#src/modules/identity/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { openHouse } from '#src/platform/house.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import { printTable, quantileOf } from './measure.ts'

const adres = 'http://localhost:4300'
const times = Number(process.argv[2] ?? 50)
const bar = 500
const buurt = (n: number) => `00000000-0000-4000-8000-${String(900_000_000_000 + n)}`

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const config = readConfig({ BUURTWIJS_DATA: folder, BUURTWIJS_ADRES: adres })
const house = await openHouse({ config, version: 'bench', clock: systemClock, random: cryptoRandom, log: silentLog, use: 'server' })

/** A plan with its budget, as it is frozen. */
function contentOf(id: string, activiteiten: number, posten: number): string {
  const activiteitId = (n: number) => `00000000-0000-4000-8000-${String(800_000_000_000 + n)}`
  const activiteit = { thema: 'zorgzame-buurt', soort: null, wat: 'Samen koken en eten. '.repeat(40), wie: 'Bewoners', voorWie: 'Iedereen' }
  const post = {
    soort: 'huur',
    omschrijving: 'De zaal',
    aantalHonderdste: 100,
    tariefCent: 5000,
    betaler: 'iza',
    duur: 'eenmalig',
    toelichting: '',
  }
  return JSON.stringify({
    vorm: 1,
    buurt: { id, naam: 'Een buurt' },
    plan: {
      versie: 1,
      themas: [{ thema: 'zorgzame-buurt', verplicht: true, stand: 'open', reden: null, antwoord: null, versie: 0 }],
      activiteiten: Array.from({ length: activiteiten }, (_, n) => {
        return {
          ...activiteit,
          id: activiteitId(n),
          naam: `Activiteit ${n}`,
          van: null,
          tot: null,
          uitdaging: null,
          effecten: [],
          interventie: null,
          versie: 1,
        }
      }),
    },
    uitdagingen: [],
    posten: Array.from({ length: posten }, (_, n) => {
      return {
        ...post,
        id: `00000000-0000-4000-8000-${String(700_000_000_000 + n)}`,
        activiteit: activiteitId(n % activiteiten),
        jaar: 2025 + (n % 3),
      }
    }),
  })
}

async function addBuurt(n: number): Promise<void> {
  const id = buurt(n)
  const inhoud = n === 0 ? contentOf(id, 150, 1000) : contentOf(id, 20, 60)
  await sql`insert into identity.buurt (id, naam) values (${id}, ${`Buurt ${n}`})`.execute(house.tasks)
  await sql`insert into programma.transitiebuurt (buurt_id, staat) values (${id}, 'deelnemer')`.execute(house.tasks)
  await sql`
    insert into commissie.ronde (buurt_id, nummer, inhoud, sha256, gevraagd_cent, regels, toelichting, ingediend)
    select ${id}, r, ${inhoud}, repeat('a', 64), 500000, 60, '', now() from generate_series(1, 3) as r`.execute(house.tasks)
  await sql`insert into commissie.behandeling (buurt_id, ronde, termijn, quorum) select ${id}, r, '2099-01-01', 3 from generate_series(1, 3) as r`.execute(
    house.tasks,
  )
  await sql`
    insert into commissie.beoordelaar (buurt_id, ronde, persoon_id, aangewezen)
    select ${id}, r, p.id, now() from generate_series(1, 3) as r
      cross join lateral (select l.persoon_id as id from identity.lidmaatschap as l where l.rol = 'begrotingscommissielid' limit 3) as p`.execute(
    house.tasks,
  )
  await sql`
    insert into commissie.oordeel (buurt_id, ronde, persoon_id, scores, stem, toelichting, op)
    select buurt_id, ronde, persoon_id, '{"te-doen": 3}', 'toekennen', 'Goed.', now() from commissie.beoordelaar where buurt_id = ${id} and ronde < 3`.execute(
    house.tasks,
  )
  await sql`
    insert into commissie.vraag (buurt_id, id, ronde, soort, tekst, gesteld)
    select ${id}, gen_random_uuid(), r, 'geheel', 'Wie trekt dit?', now() from generate_series(1, 3) as r cross join generate_series(1, 10)`.execute(
    house.tasks,
  )
}

try {
  await plantMensen(house.tasks, house.clock)
  await sql`
    with made as (insert into identity.persoon (naam, mail) select 'Lid ' || n, 'lid' || n || '@bench.example' from generate_series(1, 2) as n returning id)
    insert into identity.lidmaatschap (persoon_id, rol) select id, 'begrotingscommissielid' from made`.execute(house.tasks)
  for (let n = 0; n < 100; n++) await addBuurt(n)
  const app = await createApp(house)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const look = await app.request(`${adres}/v1/demo/_kijk-rond`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ rol: 'begrotingscommissielid' }),
  })
  const cookie = look.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
  const rows: string[][] = [['page', 'p50 ms', 'p95 ms', 'kB', `under ${bar}`]]
  for (const page of [
    '/v1/commissie/rondes',
    '/programma/commissie',
    `/programma/buurten/${buurt(1)}/rondes/3`,
    `/programma/buurten/${buurt(0)}/rondes/3`,
  ]) {
    const took: number[] = []
    let bytes = 0
    for (let turn = 0; turn < times + 5; turn++) {
      const begun = performance.now()
      const answer = await app.request(`${adres}${page}`, { headers: { ...headers, cookie } })
      bytes = (await answer.text()).length
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
      // The first few warm what is compiled and connected once.
      if (turn >= 5) took.push(performance.now() - begun)
    }
    const p95 = quantileOf(took, 0.95)
    rows.push([page, quantileOf(took, 0.5).toFixed(0), p95.toFixed(0), (bytes / 1000).toFixed(0), p95 < bar ? 'met' : 'MISSED'])
  }
  printTable(rows)
} finally {
  await house.close()
  await rm(folder, { recursive: true, force: true })
}
