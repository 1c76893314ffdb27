import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { Refusal } from '../../refusal.ts'
import { applicationRole } from './roles.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

interface LandedMigration {
  readonly name: string
  readonly sha256: string
}

/** Any number that no other part of the program takes as an advisory lock. */
const migrationLock = 7_302_003
/** A migration that waits longer for a table would hold up every query behind it. */
const lockTimeout = '5s'

/** Reads `0001-….sql` and on. The numbers are the order, without gaps or doubles. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name, index) => {
      if (!name.startsWith(`${String(index + 1).padStart(4, '0')}-`)) {
        throw new Error(`migration ${name} should have number ${index + 1}: the numbers run from 0001 without gaps`)
      }
      const sql = await readFile(join(folder, name), 'utf8')
      return { name: name.slice(0, -'.sql'.length), sql, sha256: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the last migration and returns the names of those that ran. Each runs in a transaction of its
 * own together with its record, under a lock that the same transaction holds: starts that race run each migration once.
 */
export async function migrate(owner: pg.Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  const ran: string[] = []
  for (;;) {
    const name = await migrateOne(owner, migrations)
    if (name === undefined) return ran
    ran.push(name)
  }
}

async function migrateOne(owner: pg.Client, migrations: readonly Migration[]): Promise<string | undefined> {
  await owner.query('begin')
  try {
    await owner.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await owner.query(`set local lock_timeout = '${lockTimeout}'`)
    const next = findNext(migrations, await readLanded(owner))
    if (next !== undefined) await runMigration(owner, next)
    await owner.query('commit')
    return next?.name
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

async function runMigration(owner: pg.Client, migration: Migration): Promise<void> {
  try {
    await owner.query(migration.sql)
  } catch (cause) {
    throw new Error(`migration ${migration.name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
  await owner.query('insert into platform.migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256])
}

/** The first migration that has not landed. Refuses a database that this program does not fully know. */
function findNext(migrations: readonly Migration[], landed: readonly LandedMigration[]): Migration | undefined {
  const unknown = landed[migrations.length]
  if (unknown !== undefined) {
    throw new Refusal(
      `De database is gemaakt met een nieuwere Buurtwijs (${unknown.name}). Er is niets veranderd. Gebruik die versie of nieuwer.`,
      { code: 'database-newer', status: 409 },
    )
  }
  for (const [index, { name, sha256 }] of landed.entries()) {
    const ours = migrations[index]
    if (ours?.name === name && ours.sha256 === sha256) continue
    throw new Refusal(
      `De database is gemaakt met een andere versie van stap ${name} dan deze Buurtwijs kent (${ours?.name ?? 'geen'}). Er is niets veranderd. Zet het bestand in migrations/ terug zoals het was, of gebruik een andere database.`,
      { code: 'migration-changed', status: 409 },
    )
  }
  return migrations[landed.length]
}

async function readLanded(owner: pg.Client): Promise<readonly LandedMigration[]> {
  const { rows } = await owner.query<{ is_there: boolean }>(`select to_regclass('platform.migration') is not null as is_there`)
  if (rows[0]?.is_there !== true) {
    await owner.query(`
      create schema if not exists platform;
      comment on schema platform is 'What the program itself keeps, beside the modules';
      create table platform.migration (
        name text primary key,
        sha256 text not null,
        landed_at timestamptz not null default now()
      );
      comment on table platform.migration is 'The migrations that have landed, in the order of their names';
      grant usage on schema platform to ${applicationRole};
      grant select on platform.migration to ${applicationRole};`)
    return []
  }
  const landed = await owner.query<LandedMigration>('select name, sha256 from platform.migration order by name collate "C"')
  return landed.rows
}
