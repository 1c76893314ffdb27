/**
 * How often a page of the demo asks the database something, counted at the driver: `node bench/page-queries.ts`. Each page is asked once before it is
 * counted; a statement that opens or closes a transaction counts too.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createApp } from '#src/app.ts'
import { readConfig } from '#src/config.ts'
import { plantMensen } from '#src/modules/identity/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { plantDemo, ReleaseStore } from '#src/modules/statistics/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { openHouse } from '#src/platform/house.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import { printTable } from './measure.ts'

const adres = 'http://localhost:4300'
const pages = ['/mijn', '/programma', '/programma/cohorten', '/mensen']

const asked: string[] = []
const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown
Reflect.set(pg.Client.prototype, 'query', function count(this: pg.Client, ...args: unknown[]) {
  const [first] = args
  asked.push(typeof first === 'string' ? first : (first as { text: string }).text)
  return Reflect.apply(query, this, args)
})

const folder = await mkdtemp(join(tmpdir(), 'buurtwijs-bench-'))
const config = readConfig({ BUURTWIJS_DATA: folder, BUURTWIJS_ADRES: adres })
const house = await openHouse({ config, version: 'bench', clock: systemClock, random: cryptoRandom, log: silentLog, use: 'server' })
try {
  await plantDemo(new ReleaseStore(folder), () => new Date())
  await plantMensen(house.tasks, house.clock)
  await plantProgramma(house.tasks, house.clock)
  const app = await createApp(house)
  const own = { 'sec-fetch-site': 'same-origin' }
  const look = await app.request(`${adres}/v1/demo/_kijk-rond`, {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json' },
    body: JSON.stringify({ rol: 'transitieteam' }),
  })
  const cookie = look.headers
    .getSetCookie()
    .map(line => line.split(';')[0])
    .join('; ')
  const rows: string[][] = []
  for (const page of pages) {
    const ask = async () => (await app.request(`${adres}${page}`, { headers: { ...own, cookie } })).status
    await ask()
    asked.length = 0
    const status = await ask()
    const identity = asked.filter(text => /identity"?\."?(sessie|persoon|lidmaatschap)/.test(text) && !text.includes('programma'))
    rows.push([
      page,
      String(status),
      String(asked.length),
      String(asked.filter(text => /^begin/i.test(text)).length),
      String(identity.length),
    ])
  }
  printTable([['page', 'status', 'statements', 'transactions', 'about who asks'], ...rows])
} finally {
  await house.close()
  await rm(folder, { recursive: true, force: true })
}
