import { spawn } from 'node:child_process'
import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { projectRoot } from '../../../config.ts'
import type { Clock } from '../../../platform/clock.ts'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { Refusal } from '../../../refusal.ts'
import type { Voortgang } from '../import.ts'
import type { ImportResource } from '../schema.ts'
import type { ImportEnd, ImportOpties, StatisticsDatabase } from './import-job-store.ts'
import {
  beginImportJob,
  describeJob,
  endImportJob,
  failOrphans,
  giveUpImportJob,
  insertImportJob,
  listImportJobs,
  noteProgress,
  readImportJob,
} from './import-job-store.ts'
import type { ImportEvent } from './import-events.ts'

const importQueue = defineQueue('import', z.object({ id: z.uuid() }), { expireInSeconds: 4 * 3600 })

/** Long enough to come back to a mapping after a holiday weekend. */
const uploadsKeptMs = 7 * 24 * 3600 * 1000

/** Often enough to see it move, seldom enough not to matter. */
const progressEveryMs = 400

export interface ImportJobsOptions {
  readonly database: StatisticsDatabase
  readonly jobs: Jobs
  readonly clock: Clock
  /** Environment for the process that does the work: the same data folder. */
  readonly environment: Readonly<Record<string, string>>
  /** Folder in which uploaded files wait. */
  readonly uploads: string
  /** Whether some process writes releases at this moment. */
  readonly isImporting: () => boolean
}

/**
 * Imports that run behind the screens, one at a time, each in a process of its own: it can be ended without harm, and its
 * memory goes when it goes. What was asked and what came of it is kept in the database.
 */
export class ImportJobs {
  readonly #options: ImportJobsOptions
  readonly #running = new Map<string, AbortController>()

  constructor(options: ImportJobsOptions) {
    this.#options = options
  }

  /** Takes up waiting imports in this process. */
  async start(): Promise<void> {
    const { database, jobs, clock, isImporting } = this.#options
    if (!isImporting()) await failOrphans(database, clock.now())
    await this.#sweepUploads()
    await jobs.work(importQueue, async ({ id }, { signal }) => await this.#run(id, signal))
  }

  /** Files that nobody came back for: a mapping that was never given, a server that was stopped. */
  async #sweepUploads(): Promise<void> {
    const { uploads, clock } = this.#options
    const oldest = clock.now().getTime() - uploadsKeptMs
    for (const name of await readdir(uploads).catch(() => [])) {
      const path = join(uploads, name)
      const { mtimeMs } = await stat(path)
      if (mtimeMs < oldest) await rm(path, { recursive: true, force: true })
    }
  }

  async list(): Promise<ImportResource[]> {
    return await listImportJobs(this.#options.database)
  }

  async find(id: string): Promise<ImportResource> {
    const row = await readImportJob(this.#options.database, id)
    if (!row) throw unknownImport()
    return describeJob(row)
  }

  async ask(source: string, opties: ImportOpties): Promise<ImportResource> {
    const id = await this.#options.database.transaction().execute(async trx => {
      const made = await insertImportJob(trx, source, opties)
      await this.#options.jobs.send(trx, importQueue, { id: made })
      return made
    })
    return await this.find(id)
  }

  /** Asks again for an import that stopped for want of a mapping; its uploaded file is still there. */
  async continueWith(id: string, change: Pick<ImportOpties, 'toewijzing'> & { readonly jaar: number | null }): Promise<ImportResource> {
    const row = await readImportJob(this.#options.database, id)
    if (!row) throw unknownImport()
    return await this.ask(row.source, { ...row.opties, toewijzing: change.toewijzing, jaar: change.jaar ?? row.opties.jaar })
  }

  async cancel(id: string): Promise<ImportResource> {
    const { database, clock } = this.#options
    const row = await readImportJob(database, id)
    if (!row) throw unknownImport()
    await endImportJob(database, id, { staat: 'geannuleerd' }, clock.now())
    this.#running.get(id)?.abort()
    if (row.staat === 'mislukt' && row.verslag?.fout?.code === 'mapping-needed') await giveUpImportJob(database, id, clock.now())
    if (row.staat !== 'bezig') await removeUpload(row.opties)
    return await this.find(id)
  }

  async #run(id: string, signal: AbortSignal): Promise<void> {
    const { database, clock } = this.#options
    const row = await beginImportJob(database, id, clock.now())
    if (!row) return
    const stopper = new AbortController()
    this.#running.set(id, stopper)
    let last = 0
    const note = (voortgang: Voortgang) => {
      const now = clock.now().getTime()
      if (now - last < progressEveryMs) return
      last = now
      const { stap, klaar, totaal } = voortgang
      void noteProgress(database, id, { stap, klaar, totaal }).then(
        isWanted => isWanted || stopper.abort(),
        () => {},
      )
    }
    try {
      const end = await runImportProcess(row.source, row.opties, this.#options.environment, AbortSignal.any([signal, stopper.signal]), note)
      await endImportJob(database, id, end, clock.now())
      const mayContinue = end.staat === 'mislukt' && end.fout.code === 'mapping-needed'
      if (!mayContinue) await removeUpload(row.opties)
    } catch (error) {
      const tekst = 'Er ging iets mis dat niet was voorzien. Er is niets bewaard. Probeer het opnieuw, of vraag hulp.'
      await endImportJob(database, id, { staat: 'mislukt', fout: { code: 'bug', tekst } }, clock.now())
      throw error
    } finally {
      this.#running.delete(id)
    }
  }
}

/** An upload lies alone in a folder of its own. */
async function removeUpload({ bestand }: ImportOpties): Promise<void> {
  if (bestand !== null) await rm(dirname(bestand), { recursive: true, force: true })
}

function unknownImport(): Refusal {
  return new Refusal('Deze import is hier niet bekend. Bekijk de lijst op de pagina met bronnen.', { code: 'import-unknown', status: 404 })
}

/** Runs `import` of the command line in its own process and listens to the events that it prints, one a line. */
async function runImportProcess(
  source: string,
  opties: ImportOpties,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
  note: (voortgang: Voortgang) => void,
): Promise<ImportEnd> {
  const { jaar, proef, toewijzing, bestand } = opties
  const mapping = Object.entries<string | null>({ ...toewijzing }).flatMap(([part, column]) =>
    column === null ? [] : [`--${part}`, column],
  )
  const choices = [...(jaar === null ? [] : ['--jaar', String(jaar)]), ...(proef ? ['--dry-run'] : []), ...mapping]
  const program = ['--max-semi-space-size=64', join(projectRoot, 'bin', 'cli.mjs')]
  const child = spawn(process.execPath, [...program, 'import', '--events', ...choices, '--', bestand ?? source], {
    cwd: projectRoot,
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill('SIGTERM')
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  let end: ImportEnd | null = null
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)))
  const closed = new Promise<void>(resolve => child.once('close', () => resolve()))
  for await (const line of createInterface({ input: child.stdout })) {
    const event = parseEvent(line)
    if (event?.soort === 'voortgang') note(event.voortgang)
    if (event?.soort === 'verslag') end = { staat: 'klaar', verslag: event.verslag }
    if (event?.soort === 'weigering') end = { staat: 'mislukt', fout: event.fout }
  }
  await closed
  signal.removeEventListener('abort', stop)
  if (signal.aborted) return { staat: 'geannuleerd' }
  if (end !== null) return end
  throw new Error(`the import process ended without a report (exit ${child.exitCode}, signal ${child.signalCode}): ${complaint}`)
}

function parseEvent(line: string): ImportEvent | null {
  try {
    return JSON.parse(line) as ImportEvent
  } catch {
    return null
  }
}
