import { createApiApp } from '#src/app.ts'
import { ImportJobs, OmtrekSource, type StatistiekSource } from '#src/modules/statistics/index.ts'
import { withoutPeople } from '#test/without-people.ts'
import { silentLog } from '#src/platform/log.ts'
import { seededRandom } from '#src/platform/random.ts'
import { Refusal } from '#src/refusal.ts'

/** Answers of the API over these releases, as text. It has no database, so importing through it is refused. */
export function makeApi(source: StatistiekSource, folder: string): (path: string) => Promise<string> {
  const clock = { now: () => new Date(0) }
  const house = { log: silentLog, random: seededRandom('api'), clock, dataFolder: { path: folder, releases: folder, wantsDemo: false } }
  const unused = () => {
    throw new Refusal('Niet hier.', { code: 'not-here', status: 503 })
  }
  const jobs = { send: unused, cancel: unused, work: unused, schedule: unused, stop: unused }
  const imports = new ImportJobs({ database: undefined as never, jobs, clock, environment: {}, uploads: folder, isImporting: () => false })
  const api = createApiApp({ source, omtrekken: new OmtrekSource(source), imports, identity: withoutPeople, house })
  return async path => await (await api.request(path)).text()
}
