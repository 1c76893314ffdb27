import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '#src/app.ts'
import { plantDemo, ReleaseStore } from '#src/modules/statistics/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import { openDataFolder } from '#src/platform/data-folder.ts'
import { startJobs } from '#src/platform/jobs.ts'
import { silentLog } from '#src/platform/log.ts'
import { cryptoRandom } from '#src/platform/random.ts'
import type { TestDatabase } from '#test/setup/database.ts'
import type { TestServer } from './server.ts'

export interface RealServerOptions {
  /** A free one, unless told. */
  readonly port?: number
  readonly oidcFile?: string
}

/** The whole application with the demo, its own data folder and a database of the test server: everything that a visitor meets is real. */
export async function startRealServer(
  { database, tasks, pool }: TestDatabase,
  folder: string,
  { port = 0, oidcFile }: RealServerOptions = {},
): Promise<TestServer> {
  const dataFolder = await openDataFolder(folder, 'test')
  await plantDemo(new ReleaseStore(folder), () => systemClock.now())
  const jobs = await startJobs({ pool, log: silentLog, supervise: false })
  const stops = [() => jobs.stop()]
  const stopAll = async () => {
    for (const stop of stops) await stop()
  }
  const free = port === 0 ? await freePort() : port
  const adres = `http://localhost:${free}`
  const oidc = oidcFile === undefined ? {} : { oidcFile }
  const config = { port: free, host: '127.0.0.1', dataFolder: folder, logFormat: 'text', adres, proxies: 0, ...oidc } as const
  const app = await createApp({
    config,
    clock: systemClock,
    random: cryptoRandom,
    log: silentLog,
    dataFolder,
    database,
    tasks,
    master: new Uint8Array(32).fill(7),
    databaseKind: 'eigen',
    migrationsRun: [],
    jobs,
    atClose: stop => void stops.unshift(stop),
    close: stopAll,
  })
  const listener = getRequestListener(app.fetch)
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>(resolve => server.listen(free, config.host, resolve))
  return {
    url: adres,
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
      await stopAll()
    },
  }
}

/** Links in mail and passkeys name the port, so it has to be known before the server listens. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}
