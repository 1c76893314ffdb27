import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { projectRoot, type Config } from '../../config.ts'
import { installJobSchema } from '../jobs.ts'
import type { Log } from '../log.ts'
import { EmbeddedPostgres } from './embedded-postgres.ts'
import { requireExternalPostgres } from './external-postgres.ts'
import { migrate, readMigrations } from './migrate.ts'
import { applicationRole, ensureApplicationRole } from './roles.ts'

/** The platform's own tables. A module adds its tables with `database.withTables<ItsTables>()`. */
export interface PlatformTables {
  'platform.migration': { readonly name: string; readonly sha256: string; readonly landed_at: Date }
}

export type Database = Kysely<PlatformTables>

/** The database, ready for use: reachable, migrated, and queried under the application role. */
export interface OpenDatabase {
  readonly database: Database
  /** The connections behind it, for the jobs; everything else asks `database`. */
  readonly pool: pg.Pool
  /** 'ingebouwd' when it runs in the data folder, 'eigen' when DATABASE_URL names it. */
  readonly kind: 'ingebouwd' | 'eigen'
  readonly migrationsRun: readonly string[]
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  readonly config: Pick<Config, 'databaseUrl' | 'dataFolder'>
  readonly log: Log
  readonly use: 'server' | 'command'
}

/** Opens the database that the configuration names, starting it first when it is ours to start. */
export async function openDatabase({ config, log, use }: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    await requireExternalPostgres(config.databaseUrl)
    return prepare({ connectionString: config.databaseUrl }, { kind: 'eigen', log, leave: async () => {} })
  }
  const embedded = await EmbeddedPostgres.open({ dataFolder: config.dataFolder, log, use })
  return prepare(embedded.address, { kind: 'ingebouwd', log, leave: () => embedded.close() })
}

interface Arrival {
  readonly kind: OpenDatabase['kind']
  readonly log: Log
  /** Gives back the server, also when preparing fails. */
  readonly leave: () => Promise<void>
}

async function prepare(address: pg.ClientConfig, { kind, log, leave }: Arrival): Promise<OpenDatabase> {
  try {
    const migrationsRun = await migrateAsOwner(address)
    const pool = openApplicationPool(address, log)
    const database = new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool }) })
    const close = async () => {
      pool.removeAllListeners('error').on('error', () => {})
      // Not database.destroy(): that leaves the pool open when nothing was queried.
      await pool.end()
      await leave()
    }
    return { database, pool, kind, migrationsRun, close }
  } catch (error) {
    await leave()
    throw error
  }
}

/** Everything that needs the owner: the application role, the migrations and the tables of the jobs. */
export async function migrateAsOwner(address: pg.ClientConfig): Promise<readonly string[]> {
  const migrations = await readMigrations(join(projectRoot, 'migrations'))
  const owner = new pg.Client({ ...address, application_name: 'buurtwijs-migrate' })
  owner.on('error', () => {})
  await owner.connect()
  try {
    await ensureApplicationRole(owner)
    const ran = await migrate(owner, migrations)
    await installJobSchema(owner)
    return ran
  } finally {
    await owner.end()
  }
}

/** A pool whose connections take the application role before anyone gets them. */
export function openApplicationPool(address: pg.ClientConfig, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max: 10,
    application_name: 'buurtwijs',
    types: { getTypeParser: findTypeParser },
    onConnect: takeRole,
  })
  // A connection that is lost while it is in use tells the query; without a listener of its own it would also end the process.
  pool.on('connect', client => void client.on('error', () => {}))
  pool.on('error', error => log.warn('A database connection was lost', { reason: error.message }))
  return pool
}

/** The pool waits for what this returns before anyone gets the connection, though its types do not say so. */
function takeRole(client: pg.ClientBase): unknown {
  return client.query(`set role ${applicationRole}`)
}

const int8 = 20
const date = 1082

/** As pg does, but counts are numbers, and a date stays the text it is: as a moment it would depend on the time zone. */
function findTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === int8) return parseCount
  if (oid === date) return String
  return pg.types.getTypeParser(oid, format)
}

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count)) throw new RangeError(`the whole number ${text} is too large to hold exactly`)
  return count
}
