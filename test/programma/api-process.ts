import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type pg from 'pg'
import { createApiApp } from '#src/app.ts'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import { ImportJobs, OmtrekSource, ReleaseStore, StatistiekSource } from '#src/modules/statistics/index.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { openPool, overPool } from '#src/platform/database/database.ts'
import { applicationRole } from '#src/platform/database/roles.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom as random } from '#src/platform/random.ts'
import { noProviders } from '#test/without-people.ts'

/** What a test hands to the process, as JSON in its one argument. */
export interface ProcessOrders {
  readonly address: pg.ClientConfig
  readonly folder: string
  readonly now: string
  readonly adres: string
  readonly master: readonly number[]
  readonly connections: number
}

async function never(): Promise<never> {
  throw new Error('nothing here imports')
}

/** The API in a process of its own, on the database of a test: it can be killed. */
const orders = JSON.parse(process.argv[2] ?? '{}') as ProcessOrders
const clock = new StandingClock(orders.now)
const database = overPool(openPool(orders.address, silentLog, applicationRole, orders.connections))
const source = new StatistiekSource(new ReleaseStore(orders.folder))
const api = createApiApp({
  source,
  omtrekken: new OmtrekSource(source),
  imports: new ImportJobs({
    database: undefined as never,
    jobs: { send: never, cancel: never, work: never, schedule: never, stop: never },
    clock,
    environment: {},
    uploads: orders.folder,
    isImporting: () => false,
  }),
  identity: {
    database: database.$extendTables<IdentityTables>(),
    jobs: { send: async () => random.uuid() },
    clock,
    random,
    adres: orders.adres,
    master: Uint8Array.from(orders.master),
    openId: noProviders,
  },
  house: { log: silentLog, random, clock, dataFolder: { path: orders.folder, releases: orders.folder, wantsDemo: false } },
})
const listener = getRequestListener(api.fetch)
const server = createServer((request, response) => void listener(request, response))
server.listen(0, '127.0.0.1', () => process.stdout.write(`poort ${(server.address() as AddressInfo).port}\n`))
