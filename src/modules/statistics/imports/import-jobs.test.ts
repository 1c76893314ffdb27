import { createWriteStream, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { systemClock } from '../../../platform/clock.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { startJobs } from '../../../platform/jobs.ts'
import { silentLog } from '../../../platform/log.ts'
import type { ImportResource } from '../schema.ts'
import { ReleaseStore } from '../store/release-store.ts'
import type { StatisticsTables } from './import-job-store.ts'
import { ImportJobs } from './import-jobs.ts'

const { database, pool } = await testDatabase()
let folder: string
let jobs: Jobs
let imports: ImportJobs
let store: ReleaseStore

beforeAll(async () => {
  folder = await makeTestFolder()
  jobs = await startJobs({ pool, log: silentLog, supervise: false })
  store = new ReleaseStore(folder)
  imports = new ImportJobs({
    database: database.$extendTables<StatisticsTables>(),
    jobs,
    clock: systemClock,
    environment: { PATH: process.env['PATH'] ?? '', BUURTWIJS_DATA: folder },
    uploads: join(folder, 'tmp', 'uploads'),
    isImporting: () => store.isImporting(),
  })
  await imports.start()
})
afterAll(() => jobs.stop())

const kwb = [
  '"Wijken en buurten";"Regioaanduiding/Gemeentenaam (naam)";"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";"Bevolking/Aantal inwoners (aantal)"',
  '"Nederland";"Nederland";"Land";"NL00      ";17900000',
  '"Wonderdam";"Wonderdam";"Gemeente";"GM0785    ";24000',
  '"Binnenhof";"Wonderdam";"Buurt";"BU07850101";1230',
].join('\r\n')

/** An upload waits in a folder of its own, which goes when it has been read. */
function upload(name: string, text: string): string {
  const own = join(folder, 'tmp', 'uploads', name.replaceAll('.', '-'))
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, name), text)
  return join(own, name)
}

async function ended(job: ImportResource): Promise<ImportResource> {
  const isOver = async () => !['wacht', 'bezig'].includes((await imports.find(job.id)).staat)
  await expect.poll(isOver, { timeout: 40_000, interval: 100 }).toBe(true)
  return await imports.find(job.id)
}

/** The end of an import is on record before its upload is cleared away. */
async function gone(bestand: string): Promise<void> {
  await expect.poll(() => existsSync(bestand), { timeout: 20_000 }).toBe(false)
}

const choices = { jaar: null, proef: false, toewijzing: null }

describe('an import behind the screens', () => {
  it('runs in a process of its own and leaves its report', async () => {
    const bestand = upload('85984NED-2024.csv', kwb)
    const done = await ended(await imports.ask('85984NED-2024.csv', { ...choices, bestand }))
    expect(done).toMatchObject({
      bron: '85984NED-2024.csv',
      staat: 'klaar',
      fout: null,
      verslag: { uitkomst: 'nieuw', tabel: '85984NED', gebieden: 3, indelingsjaar: 2024, maten: { herkend: 1, nieuw: 0 }, cellen: 3 },
    })
    expect(store.find(done.verslag?.release ?? '')).toMatchObject({ gebieden: 3, herkomst: '85984NED-2024.csv' })
    await gone(bestand)
  })

  it('that is a trial keeps nothing', async () => {
    const before = store.list().length
    const done = await ended(
      await imports.ask('proef.csv', { ...choices, proef: true, bestand: upload('85984NED-proef.csv', kwb.replace('1230', '1500')) }),
    )
    expect(done).toMatchObject({ staat: 'klaar', verslag: { uitkomst: 'proef' } })
    expect(store.list()).toHaveLength(before)
  })

  it('that is refused says why, and where', async () => {
    const done = await ended(
      await imports.ask('kapot.csv', { ...choices, bestand: upload('85984NED-2024-kapot.csv', kwb.replace('24000', '24.000,5')) }),
    )
    expect(done).toMatchObject({ staat: 'mislukt', verslag: null, fout: { tekst: expect.stringContaining('regel 3') } })
  })

  it('of an own file waits for its columns and then goes on', async () => {
    const bestand = upload('wandelen.csv', 'plek;wanneer;wat;hoeveel\nBU07850101;2024;Wandelclubs;3\n')
    const asked = await ended(await imports.ask('wandelen.csv', { ...choices, bestand }))
    expect(asked).toMatchObject({ staat: 'mislukt', fout: { code: 'mapping-needed', kolommen: ['plek', 'wanneer', 'wat', 'hoeveel'] } })
    const toewijzing = { code: 'plek', periode: 'wanneer', maat: 'wat', waarde: 'hoeveel' }
    const done = await ended(await imports.continueWith(asked.id, { toewijzing, jaar: null }))
    expect(done).toMatchObject({ staat: 'klaar', verslag: { gebieden: 1, cellen: 1 } })
    await gone(bestand)
  })

  it('can be cancelled while it runs; nothing of it stays', async () => {
    const before = store.list().map(release => release.id)
    const bestand = upload('85984NED-2024-groot.csv', '')
    await writeLargeTable(bestand)
    const asked = await imports.ask('groot.csv', { ...choices, bestand })
    await expect.poll(async () => (await imports.find(asked.id)).staat, { timeout: 20_000, interval: 20 }).toBe('bezig')
    expect(await imports.cancel(asked.id)).toMatchObject({ staat: 'geannuleerd' })
    await gone(bestand)
    expect((await imports.find(asked.id)).staat).toBe('geannuleerd')
    expect(store.list().map(release => release.id)).toEqual(before)
  })

  it('that is cancelled through another server stops here too', async () => {
    const bestand = upload('85984NED-2024-elders.csv', '')
    await writeLargeTable(bestand)
    const asked = await imports.ask('elders.csv', { ...choices, bestand })
    await expect.poll(async () => (await imports.find(asked.id)).staat, { timeout: 20_000, interval: 20 }).toBe('bezig')
    await pool.query("update statistics.import_job set staat = 'geannuleerd', geeindigd = now() where id = $1", [asked.id])
    const before = store.list().length
    await gone(bestand)
    expect((await imports.find(asked.id)).staat).toBe('geannuleerd')
    expect(store.list()).toHaveLength(before)
  })

  it('leaves no upload when it is cancelled before it began or while it waits for its columns', async () => {
    const waiting = upload('85984NED-2024-wacht.csv', kwb)
    const mapping = upload('fietsen.csv', 'plek;wanneer;wat;hoeveel\nBU07850101;2024;Fietsclubs;3\n')
    const refused = await ended(await imports.ask('fietsen.csv', { ...choices, bestand: mapping }))
    expect(existsSync(mapping)).toBe(true)
    expect((await imports.cancel(refused.id)).staat).toBe('geannuleerd')
    const asked = await imports.ask('wacht.csv', { ...choices, bestand: waiting })
    await imports.cancel(asked.id)
    await expect.poll(() => [existsSync(waiting), existsSync(mapping)], { timeout: 20_000 }).toEqual([false, false])
  })

  it('leaves no upload for longer than a week', async () => {
    const old = upload('oud.csv', kwb)
    const long = new Date(Date.now() - 8 * 24 * 3600 * 1000)
    utimesSync(dirname(old), long, long)
    await imports.start()
    expect(existsSync(old)).toBe(false)
  })

  it('that ran when the server was stopped is told to have failed', async () => {
    const { rows } = await pool.query<{ id: string }>(
      `insert into statistics.import_job (source, opties, staat, begonnen) values ('weg.csv', '{"jaar": null, "proef": false, "toewijzing": null, "bestand": null}', 'bezig', now()) returning id`,
    )
    await imports.start()
    expect(await imports.find(rows[0]?.id ?? '')).toMatchObject({ staat: 'mislukt', fout: { code: 'import-stopped' } })
  })
})

/** Large enough to be caught in the middle. */
async function writeLargeTable(path: string): Promise<void> {
  const file = createWriteStream(path)
  const topics = Array.from({ length: 100 }, (_, index) => `"Groep/Onderwerp ${index} (aantal)"`)
  file.write(
    `"Wijken en buurten";"Regioaanduiding/Gemeentenaam (naam)";"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";${topics.join(';')}\r\n`,
  )
  const cells = topics.map((_, index) => String(index * 5)).join(';')
  for (let row = 0; row < 9_900; row++)
    file.write(`"Buurt ${row}";"Wonderdam";"Buurt";"BU0785${String(row).padStart(4, '0')}";${cells}\r\n`)
  file.end()
  await once(file, 'finish')
}
