import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asOwner, testDatabase } from '../../../test/setup/database.ts'
import { testMaster } from '../../../test/setup/test-server.ts'
import { silentLog } from '../log.ts'
import { openDatabase } from './database.ts'

const { database, pool, ownerAddress } = await testDatabase()

describe('the application role', () => {
  test('is the one under which the application queries, on every connection', async () => {
    const clients = await Promise.all([pool.connect(), pool.connect(), pool.connect()])
    const users = await Promise.all(clients.map(client => client.query<{ current_user: string }>('select current_user')))
    for (const client of clients) client.release()
    expect(users.map(({ rows }) => rows)).toEqual([1, 2, 3].map(() => [{ current_user: 'buurtwijs_app' }]))
  })

  test('owns nothing, may not log in and cannot pass row-level security', async () => {
    const { rows } = await asOwner(ownerAddress, owner =>
      owner.query(
        `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
                (select count(*)::int from pg_class where relowner = role.oid)
                + (select count(*)::int from pg_namespace where nspowner = role.oid)
                + (select count(*)::int from pg_proc where proowner = role.oid) as owned
           from pg_roles as role where rolname = 'buurtwijs_app'`,
      ),
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, rolcreatedb: false, owned: 0 }])
  })

  test('can change no table', async () => {
    await expect(sql`alter table statistics.import_job add column extra text`.execute(database)).rejects.toThrow(
      'must be owner of table import_job',
    )
    await expect(sql`create table statistics.eigen (id int)`.execute(database)).rejects.toThrow('permission denied for schema statistics')
    await expect(sql`create table jobs.eigen (id int)`.execute(database)).rejects.toThrow('permission denied for schema jobs')
  })
})

describe('every table of the product', () => {
  test('has a comment and a primary key', async () => {
    const { rows } = await asOwner(ownerAddress, owner =>
      owner.query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs') and n.nspname not like 'pg_toast%'
            and (obj_description(c.oid, 'pg_class') is null
                 or not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary))`,
      ),
    )
    expect(rows).toEqual([])
  })
})

describe('an import job', () => {
  test('begins as waiting, with the time at which it was asked for', async () => {
    const { rows } = await sql`
      insert into statistics.import_job (source) values ('cbs:85984NED')
      returning source, opties, staat, voortgang, verslag, foutmelding, aangemaakt <= now() as is_asked, begonnen, geeindigd`.execute(
      database,
    )
    expect(rows).toEqual([
      {
        source: 'cbs:85984NED',
        opties: {},
        staat: 'wacht',
        voortgang: null,
        verslag: null,
        foutmelding: null,
        is_asked: true,
        begonnen: null,
        geeindigd: null,
      },
    ])
  })

  test('has one of the five states, and an end only when it has ended', async () => {
    await expect(sql`update statistics.import_job set staat = 'onderweg'`.execute(database)).rejects.toThrow('import_job_staat_check')
    await expect(sql`update statistics.import_job set geeindigd = now()`.execute(database)).rejects.toThrow('violates check constraint')
  })
})

describe('what comes out of the database', () => {
  test('counts are numbers, dates stay dates, and a count too large for a number is never rounded', async () => {
    const { rows } = await sql`select count(*) as aantal, date '2024-03-31' as dag from generate_series(1, 3)`.execute(database)
    expect(rows).toEqual([{ aantal: 3, dag: '2024-03-31' }])
    await expect(sql`select 9007199254740993::bigint`.execute(database)).rejects.toThrow('too large to hold exactly')
  })
})

describe('a DATABASE_URL', () => {
  test.each([
    ['postgres://lena:geheim@127.0.0.1:9/buurtwijs', /^De database van DATABASE_URL is niet bereikbaar \(127\.0\.0\.1:9\)\./],
    ['postgres://lena:geheim@buurtwijs.invalid/buurtwijs', /^De database van DATABASE_URL is niet bereikbaar \(buurtwijs\.invalid\)\./],
  ])('%s that leads nowhere is refused with a sentence that does not hold the password', async (databaseUrl, sentence) => {
    const refusal = await openDatabase({
      config: { databaseUrl, dataFolder: '/nergens' },
      master: testMaster,
      log: silentLog,
      use: 'command',
    }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'database-unreachable', status: 503 })
    expect(String(refusal)).toMatch(sentence)
    expect(String(refusal)).not.toContain('geheim')
  })
})
