import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Refusal } from '../../refusal.ts'
import type { Log } from '../log.ts'
import { clusterOwner, openClusterFiles, type ClusterFiles } from './cluster-files.ts'
import { ensurePostmaster, stopPostmaster } from './postmaster.ts'

const databaseName = 'buurtwijs'
/** Held shared by every process that uses the cluster; whoever gets it alone is the last one out. */
const tenantLock = 7_302_001
/** Held by the one process that serves the web from this data folder. */
const serverLock = 7_302_002

export interface EmbeddedOptions {
  readonly dataFolder: string
  readonly log: Log
  /** A server wants the folder for itself among servers; commands come and go beside it. */
  readonly use: 'server' | 'command'
  readonly isDurable?: boolean
  readonly settings?: readonly string[]
}

/**
 * The PostgreSQL in the data folder, shared by the server and any number of commands. The rule for who starts and who
 * stops it needs no files: each user keeps one connection with a shared advisory lock. Nobody serves the cluster: start it.
 * On leaving, whoever can get the lock alone stops it. A killed process loses its connection and with it its lock.
 */
export class EmbeddedPostgres {
  readonly #files: ClusterFiles
  readonly #options: EmbeddedOptions
  #keeper: pg.Client
  #isClosing = false
  #revival: Promise<void> = Promise.resolve()

  private constructor(files: ClusterFiles, options: EmbeddedOptions, keeper: pg.Client) {
    this.#files = files
    this.#options = options
    this.#keeper = keeper
    this.#watch(keeper)
  }

  static async open(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const files = await openClusterFiles(join(options.dataFolder, 'postgres'), { isDurable: options.isDurable ?? true })
    const keeper = await moveIn(files, options)
    const embedded = new EmbeddedPostgres(files, options, keeper)
    try {
      await ensureDatabase(keeper)
      return embedded
    } catch (error) {
      await embedded.close()
      throw error
    }
  }

  /** How to connect as the owner of everything. */
  get address(): pg.ClientConfig {
    return { host: this.#keeper.host, port: this.#keeper.port, user: clusterOwner, password: this.#files.password, database: databaseName }
  }

  /** Leaves the cluster, and stops it when nobody else is using it. */
  async close(): Promise<void> {
    if (this.#isClosing) return
    this.#isClosing = true
    await this.#revival.catch(() => {})
    await moveOut(this.#files, this.#keeper)
  }

  /** When PostgreSQL dies under a running server it is started again at the same address; the pool reconnects by itself. */
  #watch(keeper: pg.Client): void {
    keeper.on('error', () => {})
    keeper.once('end', () => {
      if (this.#isClosing) return
      this.#options.log.warn('The database has stopped unexpectedly and is being started again')
      this.#revival = this.#revive().catch((error: unknown) => {
        this.#options.log.error('The database could not be started again', error)
      })
    })
  }

  async #revive(): Promise<void> {
    this.#keeper = await moveIn(this.#files, this.#options)
    this.#watch(this.#keeper)
  }
}

/** Connects with the shared lock; starts over when the cluster was just being stopped by the last one out. */
async function moveIn(files: ClusterFiles, options: EmbeddedOptions): Promise<pg.Client> {
  const attempts = 200
  for (let attempt = 1; ; attempt += 1) {
    const endpoint = await ensurePostmaster(files, options.settings)
    const keeper = new pg.Client({
      ...endpoint,
      user: clusterOwner,
      password: files.password,
      database: 'postgres',
      application_name: 'buurtwijs',
    })
    keeper.on('error', () => {})
    try {
      await keeper.connect()
      await keeper.query('select pg_advisory_lock_shared($1)', [tenantLock])
    } catch (error) {
      await keeper.end().catch(() => {})
      if (!isPassing(error) || attempt === attempts) throw explainConnection(files, error)
      await pause(50)
      continue
    }
    await claimServer(files, options, keeper)
    return keeper
  }
}

async function claimServer(files: ClusterFiles, options: EmbeddedOptions, keeper: pg.Client): Promise<void> {
  if (options.use !== 'server') return
  const { rows } = await keeper.query<{ is_ours: boolean }>('select pg_try_advisory_lock($1) as is_ours', [serverLock])
  if (rows[0]?.is_ours === true) return
  await moveOut(files, keeper)
  throw new Refusal(
    `Buurtwijs draait al met de gegevensmap ${options.dataFolder}. Gebruik dat venster, stop het eerst met Ctrl-C, of kies een andere map met BUURTWIJS_DATA.`,
    { code: 'data-folder-in-use', status: 409 },
  )
}

async function moveOut(files: ClusterFiles, keeper: pg.Client): Promise<void> {
  const isLast = await releaseLocks(keeper)
  if (isLast) await stopPostmaster(files.cluster)
  await keeper.end().catch(() => {})
}

async function releaseLocks(keeper: pg.Client): Promise<boolean> {
  try {
    await keeper.query('select pg_advisory_unlock_all()')
    const { rows } = await keeper.query<{ is_last: boolean }>('select pg_try_advisory_lock($1) as is_last', [tenantLock])
    return rows[0]?.is_last === true
  } catch {
    return false
  }
}

async function ensureDatabase(keeper: pg.Client): Promise<void> {
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [databaseName])
  if (rowCount !== 0) return
  await keeper.query(`create database ${databaseName}`).catch(ignoreMadeByAnother)
}

function ignoreMadeByAnother(error: unknown): void {
  if (!['42P04', '23505'].includes(codeOf(error))) throw error
}

/** Starting up, shutting down, or gone since we looked: look again. */
function isPassing(error: unknown): boolean {
  const message = error instanceof Error ? error.message : ''
  return (
    ['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(codeOf(error)) ||
    /terminated unexpectedly|not queryable/.test(message)
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function explainConnection(files: ClusterFiles, cause: unknown): unknown {
  if (codeOf(cause) === '28P01') {
    return new Refusal(
      `Het wachtwoord in ${join(files.home, 'password')} hoort niet bij de database in die map. Zet de hele map terug uit één reservekopie.`,
      {
        code: 'database-password',
        status: 409,
        cause,
      },
    )
  }
  if (!isPassing(cause)) return cause
  return new Refusal(
    `De database in ${files.home} is in gebruik door een programma dat niet antwoordt. Stop dat programma en probeer het opnieuw. Het logboek staat in ${files.log}.`,
    { code: 'database-in-use', status: 409, cause },
  )
}
