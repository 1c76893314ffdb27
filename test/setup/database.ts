import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closePool, openPool, overPool, type Database } from '#src/platform/database/database.ts'
import { withLogin } from '#src/platform/database/logins.ts'
import { applicationRole, taskRole } from '#src/platform/database/roles.ts'
import type { DatabaseRole } from '#src/platform/database/roles.ts'
import { silentLog } from '#src/platform/log.ts'
import { atDatabase, dropDatabase } from './test-server.ts'

export interface TestDatabase {
  /** Under the application role, as the application sees it. */
  readonly database: Database
  /** Under the role of work behind the screens. */
  readonly tasks: Database
  readonly pool: pg.Pool
  /** How to connect as the owner, for a test that needs more than the application may do. */
  readonly ownerAddress: pg.ClientConfig
  /** How the program connects for one of its roles. */
  addressOf(role: DatabaseRole): pg.ClientConfig
}

export interface TestDatabaseOptions {
  /** False gives a database with nothing in it, for tests of the migrations themselves. */
  readonly isMigrated?: boolean
}

let made = 0

/** A database of its own for the test file that calls this, at its top or in a beforeAll; it goes away after the file's last test. */
export async function testDatabase({ isMigrated = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { address, template, copyClause, logins } = inject('testServer')
  made += 1
  const name = `${template}_${process.pid}_${process.hrtime.bigint().toString(36)}_${made}`
  await asOwner(address, owner => owner.query(`create database ${name} template ${isMigrated ? `${template} ${copyClause}` : 'template0'}`))
  const ownerAddress = atDatabase(address, name)
  const addressOf = (role: DatabaseRole) => withLogin(ownerAddress, logins[role])
  const pool = openPool(addressOf(applicationRole), silentLog, applicationRole)
  const taskPool = openPool(addressOf(taskRole), silentLog, taskRole, 2)
  afterAll(async () => {
    await Promise.all([closePool(pool), closePool(taskPool)])
    await asOwner(address, owner => dropDatabase(owner, name))
  })
  return { database: overPool(pool), tasks: overPool(taskPool), pool, ownerAddress, addressOf }
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
