import { rm } from 'node:fs/promises'
import pg from 'pg'
import { migrateAsOwner } from '#src/platform/database/database.ts'
import { EmbeddedPostgres } from '#src/platform/database/embedded-postgres.ts'
import { requireExternalPostgres } from '#src/platform/database/external-postgres.ts'
import { loginUser } from '#src/platform/database/logins.ts'
import type { Logins } from '#src/platform/database/logins.ts'
import { databaseRoles } from '#src/platform/database/roles.ts'
import { silentLog } from '#src/platform/log.ts'
import { makeTestFolder } from './test-folder.ts'

/** What a test file needs to get a database of its own. Goes from the main process to the workers, so it is plain data. */
export interface TestServer {
  readonly address: pg.ClientConfig
  /** The migrated database that every test database is a copy of. Its name starts the names of the copies. */
  readonly template: string
  /** PostgreSQL 15 and newer copy a template as files, which is the fastest way for small ones. */
  readonly copyClause: string
  /** Who signs in: those of the template, who can do so in the copies too. */
  readonly logins: Logins
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

export interface RunningTestServer {
  readonly server: TestServer
  stop(): Promise<void>
}

const databasePrefix = 'buurtwijs_test_'
/** The key of an installation that tests make. */
export const testMaster: Uint8Array = new Uint8Array(32).fill(3)

/** One server for the whole run: that of DATABASE_URL, or one in memory that may lose everything. */
export async function startTestServer(): Promise<RunningTestServer> {
  const databaseUrl = process.env['DATABASE_URL']
  if (databaseUrl !== undefined && databaseUrl !== '') {
    await requireExternalPostgres(databaseUrl)
    return prepare({ connectionString: databaseUrl }, async () => {})
  }
  const folder = await makeTestFolder()
  const embedded = await EmbeddedPostgres.open({
    dataFolder: folder,
    log: silentLog,
    use: 'command',
    isDurable: false,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
  })
  return prepare(embedded.address, async () => {
    await embedded.close()
    await rm(folder, { recursive: true, force: true })
  })
}

async function prepare(address: pg.ClientConfig, stopServer: () => Promise<void>): Promise<RunningTestServer> {
  const run = `${databasePrefix}${process.pid}_${Date.now().toString(36)}`
  const admin = new pg.Client({ ...address, application_name: run })
  admin.on('error', () => {})
  await admin.connect()
  await dropAbandonedDatabases(admin)
  await admin.query(`create database ${run}`)
  const { logins } = await migrateAsOwner(atDatabase(address, run), testMaster)
  return {
    server: { address, template: run, copyClause: 'strategy file_copy', logins },
    async stop() {
      await dropDatabases(admin, run)
      await admin.end()
      await stopServer()
    },
  }
}

/** The same server, another database. A connection string would win from the other fields, so the name goes into it. */
export function atDatabase(address: pg.ClientConfig, database: string): pg.ClientConfig {
  if (address.connectionString === undefined) return { ...address, database }
  const url = new URL(address.connectionString)
  url.pathname = `/${database}`
  return { ...address, connectionString: url.href }
}

/** A run keeps a connection that carries its name; databases of a run without one were left by a run that was killed. */
async function dropAbandonedDatabases(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ run: string }>(
    `select distinct substring(datname from '^${databasePrefix}[0-9]+_[0-9a-z]+') as run
       from pg_database
      where datname like '${databasePrefix}%'
        and substring(datname from '^${databasePrefix}[0-9]+_[0-9a-z]+') not in (select application_name from pg_stat_activity)`,
  )
  for (const { run } of rows) await dropDatabases(admin, run)
}

async function dropDatabases(admin: pg.Client, run: string): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [run])
  for (const { datname } of rows) await dropDatabase(admin, datname)
}

/** The database, and who signs in to it: they belong to the whole server. */
export async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name} with (force)`)
  for (const role of databaseRoles) await admin.query(`drop role if exists ${loginUser(role, name)}`)
}
