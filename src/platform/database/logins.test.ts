import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asOwner, testDatabase } from '../../../test/setup/database.ts'
import { testMaster } from '../../../test/setup/test-server.ts'
import { silentLog } from '../log.ts'
import { migrateAsOwner, openDatabase } from './database.ts'
import { loginUser, withLogin } from './logins.ts'
import { applicationRole, databaseRoles, taskRole } from './roles.ts'

const bed = await testDatabase()

/** What somebody could try who gets statements of their own through the application. */
const waysOut = [
  ['reset role', 'select from identity.persoon'],
  ['set role none', 'select from logboek.regel'],
  [`select set_config('role', 'none', false)`, 'update identity.lidmaatschap set beeindigd = null'],
  ['reset role', 'alter table identity.persoon disable row level security'],
  ['reset role', `copy (select 1) to program 'true'`],
  ['reset role', 'create role eigen'],
  ['reset session authorization', 'select from privacy.wisverzoek'],
  ['discard all', 'select from programma.transitiebuurt'],
] as const

/** Says a way out on a connection of its own, and gives the refusal of what comes after it. */
async function refusalOf(address: pg.ClientConfig, role: string, statements: readonly string[]): Promise<string | undefined> {
  return await asOwner(address, async client => {
    await client.query(`set role ${role}`)
    for (const statement of statements.slice(0, -1)) await client.query(statement)
    return await client.query(statements.at(-1) ?? '').then(
      () => 'allowed',
      (error: unknown) => (error instanceof pg.DatabaseError ? error.code : String(error)),
    )
  })
}

describe.each(databaseRoles)('a connection of %s', role => {
  test.each(waysOut)('that says "%s" is somebody who may not: %s', async (...statements) => {
    expect(await refusalOf(bed.addressOf(role), role, statements)).toBe('42501')
  })

  test('becomes no other role, of the program or of the server', async () => {
    const other = role === applicationRole ? taskRole : applicationRole
    const owner = await asOwner(
      bed.ownerAddress,
      async client => (await client.query<{ me: string }>('select current_user as me')).rows[0]?.me,
    )
    for (const aim of [other, owner, 'pg_read_all_data', 'pg_execute_server_program']) {
      expect(await refusalOf(bed.addressOf(role), role, ['reset role', `set role ${aim}`])).toBe('42501')
      expect(await refusalOf(bed.addressOf(role), role, [`set session authorization ${aim}`])).toBe('42501')
    }
  })
})

describe('who signs in for the program', () => {
  test('has no right of its own, owns nothing, and can become one role', async () => {
    const users = databaseRoles.map(role => new pg.Client(bed.addressOf(role)).user)
    const { rows } = await asOwner(bed.ownerAddress, client =>
      client.query(
        `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit as is_strong,
                array(select roleid::regrole::text from pg_auth_members where member = login.oid) as becomes,
                (select count(*) from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = login.oid and deptype = 'o')::int as owned
           from pg_roles as login where rolname = any ($1) order by rolname`,
        [users],
      ),
    )
    expect(rows).toEqual(databaseRoles.map(role => ({ is_strong: false, becomes: [role], owned: 0 })))
  })

  test('is another in each database, also when its name is long, and the address keeps what else it says', () => {
    expect(loginUser(applicationRole, 'buurtwijs')).toBe('buurtwijs_app_buurtwijs')
    expect(loginUser(applicationRole, 'b'.repeat(63))).toMatch(/^buurtwijs_app_[0-9a-f]{16}$/)
    const address = withLogin({ connectionString: 'postgres://lena:x@db.example/wilg?sslmode=verify-full' }, { user: 'a', password: 'b&c' })
    expect(address).toEqual({ connectionString: 'postgres://lena:x@db.example/wilg?sslmode=verify-full&user=a&password=b%26c' })
    const { user, password, host } = new pg.Client({
      ...address,
      connectionString: address.connectionString?.replace('sslmode=verify-full&', ''),
    })
    expect({ user, password, host }).toEqual({ user: 'a', password: 'b&c', host: 'db.example' })
  })
})

interface OwnServer {
  readonly databaseUrl: string
  readonly admin: pg.ClientConfig
  readonly database: string
}

/** A database on a server of somebody else, with an owner who is no superuser. */
async function makeOwnServer(attributes: string): Promise<OwnServer> {
  const admin = (await testDatabase({ isMigrated: false })).ownerAddress
  const user = `buurtwijs_owner_${randomBytes(4).toString('hex')}`
  const database = await asOwner(admin, async client => {
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    const name = rows[0]?.name ?? ''
    await client.query(`create role ${user} login password 'geheim' ${attributes}`)
    for (const role of databaseRoles) await client.query(`grant ${role} to ${user} with admin option`)
    await client.query(`grant create on database ${name} to ${user}`)
    return name
  })
  onTestFinished(() =>
    asOwner(admin, async client => {
      for (const role of databaseRoles) await client.query(`drop role if exists ${loginUser(role, database)}`)
      await client.query(`drop owned by ${user} cascade`)
      await client.query(`drop role ${user}`)
    }),
  )
  const { host, port } = new pg.Client(admin)
  return { databaseUrl: `postgres:///${database}?host=${host}&port=${port}&user=${user}&password=geheim`, admin, database }
}

describe('a DATABASE_URL of an owner who is no superuser', () => {
  test('that may make roles is for the start only: visitors are answered by somebody who can go nowhere', async () => {
    const { databaseUrl, database } = await makeOwnServer('createrole')
    const opened = await openDatabase({
      config: { databaseUrl, dataFolder: '/nergens' },
      master: testMaster,
      log: silentLog,
      use: 'command',
    })
    onTestFinished(() => opened.close())
    const { rows } = await opened.pool.query('select session_user::text as login, current_user::text as role')
    expect(rows).toEqual([{ login: loginUser(applicationRole, database), role: applicationRole }])
    await expect(opened.pool.query('reset role; select from identity.persoon')).rejects.toThrow('permission denied for schema identity')
    const again = await openDatabase({
      config: { databaseUrl, dataFolder: '/nergens' },
      master: testMaster,
      log: silentLog,
      use: 'command',
    })
    await again.close()
    expect((await opened.pool.query('select 1 as een')).rows).toEqual([{ een: 1 }])
  })

  test('that may make none is refused with what an administrator has to do once', async () => {
    const { databaseUrl } = await makeOwnServer('nocreaterole')
    await expect(
      openDatabase({ config: { databaseUrl, dataFolder: '/nergens' }, master: testMaster, log: silentLog, use: 'command' }),
    ).rejects.toMatchObject({ code: 'database-role-missing', message: expect.stringContaining('alter role <gebruiker> createrole;') })
  })

  test('whose server got somebody too strong to sign in with is refused', async () => {
    const { databaseUrl, admin, database } = await makeOwnServer('createrole')
    await asOwner(admin, client => client.query(`create role ${loginUser(applicationRole, database)} superuser`))
    await expect(
      openDatabase({ config: { databaseUrl, dataFolder: '/nergens' }, master: testMaster, log: silentLog, use: 'command' }),
    ).rejects.toMatchObject({ code: 'database-role-too-strong' })
  })
})

test('a key of another installation changes no password: the program that has the right one keeps its way in', async () => {
  const { ownerAddress: address } = await testDatabase({ isMigrated: false })
  const { logins } = await migrateAsOwner(address, testMaster)
  const other = new Uint8Array(32).fill(9)
  await asOwner(address, async owner => {
    await owner.query('set role buurtwijs_taak')
    await owner.query(`insert into logboek.sleutel (persoon_id, sleutel) values (gen_random_uuid(), decode(repeat('ab', 60), 'hex'))`)
  })
  await expect(migrateAsOwner(address, other)).rejects.toMatchObject({ code: 'master-key-other' })
  expect(await refusalOf(withLogin(address, logins[applicationRole]), applicationRole, ['select 1'])).toBe('allowed')
  await expect(
    refusalOf(withLogin(address, { ...logins[applicationRole], password: 'geraden' }), applicationRole, ['select 1']),
  ).rejects.toMatchObject({
    code: '28P01',
  })
})
