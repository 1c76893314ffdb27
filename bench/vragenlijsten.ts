/**
 * A wave of 5,000 people that all answer: `node bench/vragenlijsten.ts [people] [at once]`. Each opens the page of their code and sends the form, as an old telephone without script does, and one in
 * ten sends it once more. Rendered whole and in process, on a real PostgreSQL that flushes to disk as usual. Then the wave is closed and the result computed.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { openHouse } from '#src/platform/house.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import { print, printTable, quantileOf } from './measure.ts'

const adres = 'http://localhost:4301'
const people = Number(process.argv[2] ?? 5000)
const atOnce = Number(process.argv[3] ?? 8)

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const config = readConfig({ BUURTWIJS_DATA: folder, BUURTWIJS_ADRES: adres, BUURTWIJS_PROXIES: '1' })
const house = await openHouse({ config, version: 'bench', clock: systemClock, random: cryptoRandom, log: silentLog, use: 'server' })

try {
  await plantMensen(house.tasks, house.clock)
  await plantProgramma(house.tasks, house.clock)
  const app = await createApp({ ...house, dataFolder: { ...house.dataFolder, wantsDemo: true } })
  const site = { 'sec-fetch-site': 'same-origin' }
  const look = await app.request(`${adres}/v1/demo/_kijk-rond`, {
    method: 'POST',
    headers: { ...site, 'content-type': 'application/json' },
    body: JSON.stringify({ rol: 'kartrekker' }),
  })
  const cookie = look.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const ik = (await (await app.request(`${adres}/v1/ik`, { headers: { ...site, cookie } })).json()) as {
    bewijs: string
    lidmaatschappen: { buurt: { id: string } | null }[]
  }
  const buurt = ik.lidmaatschappen.find(lid => lid.buurt !== null)?.buurt?.id ?? ''
  const ask = async (method: string, path: string, body?: unknown, match?: number) => {
    const headers = {
      ...site,
      cookie,
      'x-bewijs': ik.bewijs,
      'content-type': 'application/json',
      ...(match === undefined ? {} : { 'if-match': `"${match}"` }),
    }
    const response = await app.request(`${adres}/v1/transitiebuurten/${buurt}/vragenlijsten${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    const text = await response.text()
    return (text === '' ? null : JSON.parse(text)) as { id: string; links: string[] }
  }
  const invoer = {
    naam: 'Hoe gaat het?',
    moment: 'nulmeting',
    wie: 'bewoners',
    instrumenten: ['djg-11', 'mhc-sf', 'aanbeveling'],
    achtergrond: ['leeftijd', 'geslacht'],
    lijst: null,
    tot: '2099-01-01',
  }
  const { id } = await ask('POST', '', invoer)
  await ask('POST', `/${id}/_openen`, undefined, 1)
  const codes: string[] = []
  const making = performance.now()
  while (codes.length < people) {
    const { links } = await ask('POST', `/${id}/codes`, { wijze: 'link', aantal: Math.min(2000, people - codes.length) })
    codes.push(...links.map(link => link.split('/').at(-1) ?? ''))
  }
  print(`${people} codes made in ${((performance.now() - making) / 1000).toFixed(1)} s`)

  const pages: number[] = []
  const sends: number[] = []
  let again = 0
  async function answer(index: number): Promise<void> {
    const path = `${adres}/vragenlijst/${codes[index]}`
    const from = { ...site, 'x-forwarded-for': `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}` }
    const begin = performance.now()
    const page = await (await app.request(path, { headers: from })).text()
    pages.push(performance.now() - begin)
    const zending = /name="zending" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const chosen = [
      ...Array.from({ length: 11 }, (_, n) => [`v.djg11_${n + 1}`, String(1 + ((index + n) % 3))]),
      ...Array.from({ length: 14 }, (_, n) => [`v.mhc_${n + 1}`, String((index * 7 + n) % 6)]),
    ]
    const form = new URLSearchParams([
      ['zending', zending],
      ...chosen,
      ['v.aanbeveling', String(index % 11)],
      ['v.leeftijd', ['tot40', '40tot65', '65tot75', 'vanaf75'][index % 4] ?? ''],
      ['v.geslacht', index % 2 === 0 ? 'vrouw' : 'man'],
      ['namens', 'zelf'],
      ['einde', 'ja'],
    ])
    for (let time = 0; time < (index % 10 === 0 ? 2 : 1); time++) {
      const sent = performance.now()
      const response = await app.request(path, {
        method: 'POST',
        headers: { ...from, origin: adres, 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
      })
      const text = await response.text()
      if (time === 0) sends.push(performance.now() - sent)
      else again++
      if (response.status !== 200 || !text.includes('ontvangstnummer is')) throw new Error(`answer ${index} got ${response.status}`)
    }
  }
  let next = 0
  const begin = performance.now()
  const cpu = process.cpuUsage()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < people) await answer(next++)
    }),
  )
  const seconds = (performance.now() - begin) / 1000
  const used = process.cpuUsage(cpu)
  print(
    `${((used.user + used.system) / 1000 / people).toFixed(0)} ms of a core per person in this process, the page, the sending and the asking together`,
  )
  const { rows } = await sql<{ n: string; k: string }>`
    select (select count(*) from vragenlijsten.antwoord) as n, (select count(*) from vragenlijsten.code where zending is not null) as k`.execute(
    house.tasks,
  )
  print(
    `${people} people answered in ${seconds.toFixed(0)} s, ${atOnce} at once; ${again} sent it twice; answers kept: ${rows[0]?.n}, codes used: ${rows[0]?.k}`,
  )
  const row = (naam: string, values: readonly number[]) => [
    naam,
    ...[0.5, 0.95, 0.99].map(share => `${quantileOf(values, share).toFixed(0)} ms`),
  ]
  printTable([['', 'p50', 'p95', 'p99'], row('the page', pages), row('sending', sends)])
  const closing = performance.now()
  await ask('POST', `/${id}/_sluiten`, undefined, 2)
  print(
    `closed and computed in ${((performance.now() - closing) / 1000).toFixed(1)} s; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
  )
} finally {
  await house.close()
  await rm(folder, { recursive: true, force: true })
}
