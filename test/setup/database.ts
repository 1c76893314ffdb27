import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { openApplicationPool, type Database, type PlatformTables } from '#src/platform/database/database.ts'
import { silentLog } from '#src/platform/log.ts'
import { atDatabase } from './test-server.ts'

export interface TestDatabase {
  /** Under the application role, as the application sees it. */
  readonly database: Database
  readonly pool: pg.Pool
  /** How to connect as the owner, for a test that needs more than the application may do. */
  readonly ownerAddress: pg.ClientConfig
}

export interface TestDatabaseOptions {
  /** False gives a database with nothing in it, for tests of the migrations themselves. */
  readonly isMigrated?: boolean
}

let made = 0

/** A database of its own for the test file that calls this, at its top or in a beforeAll; it goes away after the file's last test. */
export async function testDatabase({ isMigrated = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { address, template, copyClause } = inject('testServer')
  made += 1
  const name = `${template}_${process.pid}_${process.hrtime.bigint().toString(36)}_${made}`
  await asOwner(address, owner => owner.query(`create database ${name} template ${isMigrated ? `${template} ${copyClause}` : 'template0'}`))
  const ownerAddress = atDatabase(address, name)
  const pool = openApplicationPool(ownerAddress, silentLog)
  afterAll(async () => {
    pool.removeAllListeners('error').on('error', () => {})
    await pool.end()
    await asOwner(address, owner => owner.query(`drop database ${name} with (force)`))
  })
  return { database: new Kysely<PlatformTables>({ dialect: new PostgresDialect({ pool }) }), pool, ownerAddress }
}

/** Runs something over a connection of the owner and closes it. */
export async function asOwner<Result>(address: pg.ClientConfig, work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client(address)
  owner.on('error', () => {})
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
