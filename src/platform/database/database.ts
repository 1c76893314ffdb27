import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { projectRoot, type Config } from '../../config.ts'
import { requireOwnMaster } from '../audit/master-key.ts'
import { installJobSchema } from '../jobs.ts'
import type { Log } from '../log.ts'
import { EmbeddedPostgres } from './embedded-postgres.ts'
import { requireExternalPostgres } from './external-postgres.ts'
import { ensureLogins, requireLogin, withLogin, type Logins } from './logins.ts'
import { migrate, readMigrations } from './migrate.ts'
import { applicationRole, ensureRoles, taskRole, type DatabaseRole } from './roles.ts'

/** The platform's own tables. A module adds its tables with `database.withTables<ItsTables>()`. */
export interface PlatformTables {
  'platform.migration': { readonly name: string; readonly sha256: string; readonly landed_at: Date }
}

export type Database = Kysely<PlatformTables>

/** The database, ready for use: reachable, migrated, and queried under the application role. */
export interface OpenDatabase {
  /** For visitors: rows are seen only inside a transaction that says who asks (`asVisitor`). */
  readonly database: Database
  /** For work behind the screens and the command line. Never handed to what answers a visitor. */
  readonly tasks: Database
  /** The connections behind `database`, for the jobs. */
  readonly pool: pg.Pool
  /** 'ingebouwd' when it runs in the data folder, 'eigen' when DATABASE_URL names it. */
  readonly kind: 'ingebouwd' | 'eigen'
  readonly migrationsRun: readonly string[]
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  readonly config: Pick<Config, 'databaseUrl' | 'dataFolder'>
  /** The key of this installation; one that does not belong to the database is refused. */
  readonly master: Uint8Array
  readonly log: Log
  readonly use: 'server' | 'command'
}

/** Opens the database that the configuration names, starting it first when it is ours to start. */
export async function openDatabase({ config, master, log, use }: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    await requireExternalPostgres(config.databaseUrl)
    return prepare({ connectionString: config.databaseUrl }, { kind: 'eigen', master, log, leave: async () => {} })
  }
  const embedded = await EmbeddedPostgres.open({ dataFolder: config.dataFolder, log, use })
  return prepare(embedded.address, { kind: 'ingebouwd', master, log, leave: () => embedded.close() })
}

interface Arrival {
  readonly kind: OpenDatabase['kind']
  readonly master: Uint8Array
  readonly log: Log
  /** Gives back the server, also when preparing fails. */
  readonly leave: () => Promise<void>
}

async function prepare(address: pg.ClientConfig, { kind, master, log, leave }: Arrival): Promise<OpenDatabase> {
  try {
    const { migrationsRun, logins } = await migrateAsOwner(address, master)
    const pool = openPool(withLogin(address, logins[applicationRole]), log, applicationRole)
    const taskPool = openPool(withLogin(address, logins[taskRole]), log, taskRole, 4)
    const close = async () => {
      // Not database.destroy(): that leaves the pool open when nothing was queried.
      await Promise.all([closePool(pool), closePool(taskPool)])
      await leave()
    }
    await requireLogin(pool, logins[applicationRole]).catch(async (error: unknown) => {
      await Promise.all([closePool(pool), closePool(taskPool)])
      throw error
    })
    return { database: overPool(pool), tasks: overPool(taskPool), pool, kind, migrationsRun, close }
  } catch (error) {
    await leave()
    throw error
  }
}

/** What the start found out as the owner. */
export interface Migrated {
  readonly migrationsRun: readonly string[]
  readonly logins: Logins
}

/** Everything that needs the owner: the roles of the program, the migrations, who signs in, and the tables of the jobs. */
export async function migrateAsOwner(address: pg.ClientConfig, master: Uint8Array): Promise<Migrated> {
  const migrations = await readMigrations(join(projectRoot, 'migrations'))
  const owner = new pg.Client({ ...address, application_name: 'buurtwijs-migrate' })
  owner.on('error', () => {})
  await owner.connect()
  try {
    await ensureRoles(owner)
    const migrationsRun = await migrate(owner, migrations)
    await asRole(owner, taskRole, () => requireOwnMaster(owner, master))
    const logins = await ensureLogins(owner, master)
    await installJobSchema(owner)
    return { migrationsRun, logins }
  } finally {
    await owner.end()
  }
}

async function asRole(owner: pg.Client, role: DatabaseRole, work: () => Promise<void>): Promise<void> {
  await owner.query(`set role ${role}`)
  await work()
  await owner.query('reset role')
}

export function overPool(pool: pg.Pool): Database {
  return new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool }) })
}

export async function closePool(pool: pg.Pool): Promise<void> {
  pool.removeAllListeners('error').on('error', () => {})
  await pool.end()
}

/** A pool whose connections take a role of the program before anyone gets them. */
export function openPool(address: pg.ClientConfig, log: Log, role: DatabaseRole, max = 10): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max,
    application_name: role === applicationRole ? 'buurtwijs' : 'buurtwijs-taak',
    types: { getTypeParser: findTypeParser },
    // The pool waits for what this returns before anyone gets the connection, though its types do not say so.
    onConnect: (client: pg.ClientBase): unknown => client.query(`set role ${role}`),
  })
  // A connection that is lost while it is in use tells the query; without a listener of its own it would also end the process.
  pool.on('connect', client => void client.on('error', () => {}))
  pool.on('error', error => log.warn('A database connection was lost', { reason: error.message }))
  return pool
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
