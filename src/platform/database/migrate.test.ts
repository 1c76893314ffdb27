import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asOwner, testDatabase } from '../../../test/setup/database.ts'
import { testMaster } from '../../../test/setup/test-server.ts'
import { migrateAsOwner } from './database.ts'
import { migrate, readMigrations, type Migration } from './migrate.ts'

const { ownerAddress } = await testDatabase({ isMigrated: false })

const buurten: Migration = {
  name: '0001-buurt',
  sql: 'create schema proef; create table proef.buurt (code text primary key)',
  sha256: 'aa',
}
const wijken: Migration = { name: '0002-wijk', sql: 'create table proef.wijk (code text primary key)', sha256: 'bb' }
const broken: Migration = { name: '0003-stuk', sql: 'create table proef.half (code text); select 1/0', sha256: 'cc' }

function runAll(migrations: readonly Migration[]): Promise<readonly string[]> {
  return asOwner(ownerAddress, owner => migrate(owner, migrations))
}

async function tablesOf(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'proef' order by 1`)
  return rows.map(row => row.tablename)
}

describe('the migrations', () => {
  test('run once each, also when three starts race', async () => {
    const ran = await Promise.all([runAll([buurten, wijken]), runAll([buurten, wijken]), runAll([buurten, wijken])])
    expect(ran.flat().toSorted()).toEqual(['0001-buurt', '0002-wijk'])
    expect(await runAll([buurten, wijken])).toEqual([])
  })

  test('keep nothing of one that fails', async () => {
    await expect(runAll([buurten, wijken, broken])).rejects.toThrow('migration 0003-stuk failed: division by zero')
    expect(await asOwner(ownerAddress, tablesOf)).toEqual(['buurt', 'wijk'])
  })

  test('refuse a database in which one of them was different', async () => {
    await expect(runAll([{ ...buurten, sha256: 'changed' }, wijken])).rejects.toThrow(
      'De database is gemaakt met een andere versie van stap 0001-buurt',
    )
  })

  test('refuse a database of a newer Buurtwijs', async () => {
    await expect(runAll([buurten])).rejects.toThrow('De database is gemaakt met een nieuwere Buurtwijs (0002-wijk).')
  })

  test('of the product itself can be run by several processes at once', async () => {
    const fresh = await testDatabase({ isMigrated: false })
    const ran = await Promise.all([1, 2].map(() => migrateAsOwner(fresh.ownerAddress, testMaster)))
    const names = ran.flatMap(({ migrationsRun }) => migrationsRun)
    expect(names).toContain('0001-import-job')
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the folder of migrations', () => {
  test('is read in order, and the same with Windows line ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bw-migrations-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await writeFile(join(folder, '0001-a.sql'), 'select 1;\nselect 2;\n')
    const [unix] = await readMigrations(folder)
    await writeFile(join(folder, '0001-a.sql'), 'select 1;\r\nselect 2;\r\n')
    const [windows] = await readMigrations(folder)
    expect([unix?.name, windows?.sha256]).toEqual(['0001-a', unix?.sha256])
    await writeFile(join(folder, '0003-c.sql'), '')
    await expect(readMigrations(folder)).rejects.toThrow('migration 0003-c.sql should have number 2')
  })
})
