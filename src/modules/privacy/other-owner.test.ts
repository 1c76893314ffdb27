import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { overMensen } from '#src/over-mensen.ts'
import { replayGrafstenen } from './grafstenen.ts'
import { doTaak } from './werk.ts'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { testMaster } from '#test/setup/test-server.ts'
import { closePool, migrateAsOwner, openPool, overPool } from '#src/platform/database/database.ts'
import { loginUser, withLogin } from '#src/platform/database/logins.ts'
import { applicationRole, databaseRoles, taskRole } from '#src/platform/database/roles.ts'
import type { DatabaseRole } from '#src/platform/database/roles.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { silentLog } from '#src/platform/log.ts'
import { sealAll } from '#src/platform/audit/seal-log.ts'
import { verifyLog } from '#src/platform/audit/verify-log.ts'
import { writeLog } from '#src/platform/audit/write-log.ts'

const { ownerAddress } = await testDatabase({ isMigrated: false })

async function nameOf(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>('select current_database() as name')
  return rows[0]?.name ?? ''
}

/** A user that owns the database and nothing more, as on a server of somebody else. */
async function makeOwner(): Promise<pg.ClientConfig> {
  const user = `buurtwijs_owner_${randomBytes(4).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  await asOwner(ownerAddress, async admin => {
    await admin.query(`create role ${user} login nosuperuser nobypassrls createrole password '${password}'`)
    for (const role of databaseRoles) await admin.query(`grant ${role} to ${user} with admin option`)
    await admin.query(`grant create on database ${await nameOf(admin)} to ${user}`)
    await admin.query(`grant all on schema public to ${user}`)
  })
  onTestFinished(() =>
    asOwner(ownerAddress, async admin => {
      for (const role of databaseRoles) await admin.query(`drop role if exists ${loginUser(role, await nameOf(admin))}`)
      await admin.query(`drop owned by ${user} cascade`)
      await admin.query(`drop role ${user}`)
    }),
  )
  if (ownerAddress.connectionString === undefined) return { ...ownerAddress, user, password }
  const url = new URL(ownerAddress.connectionString)
  url.username = user
  url.password = password
  return { connectionString: url.href }
}

it('everything works when the owner of the database is no superuser and row security holds for it too', async () => {
  const address = await makeOwner()
  const { logins } = await migrateAsOwner(address, testMaster)
  const openAs = (role: DatabaseRole) => openPool(withLogin(address, logins[role]), silentLog, role)
  const [pool, taskPool] = [openAs(applicationRole), openAs(taskRole)]
  onTestFinished(async () => {
    await Promise.all([closePool(pool), closePool(taskPool)])
  })
  const [database, tasks] = [overPool(pool), overPool(taskPool)]
  const world = { tasks, master: new Uint8Array(32).fill(5), clock: { now: () => new Date('2026-03-02T09:00:00Z') } }
  const made = await sql<{
    id: string
  }>`insert into identity.persoon (naam, mail) values ('Noor Wiekslag', 'noor@wilgenoord.example') returning id`.execute(tasks)
  const persoon = made.rows[0]?.id ?? ''
  await sql`insert into identity.lidmaatschap (persoon_id, rol) values (${persoon}, 'privacy-officer')`.execute(tasks)
  const actor = { persoon, rol: 'privacy-officer', organisaties: [] }
  const line = {
    handeling: 'proef.gedaan',
    soort: 'R',
    verwerking: 'logboek',
    betrokkenen: [persoon],
    persoonlijk: { [persoon]: 'geheim' },
  } as const
  const seen = await asVisitor(database, actor, async trx => {
    await writeLog(trx, actor, line, { ...world, spoor: 'proef' })
    return await sql<{ naam: string }>`select naam from logboek.own_lines(null, null, 10, 0)`.execute(trx)
  })
  expect(seen.rows).toEqual([{ naam: 'Noor Wiekslag' }])
  const folder = await makeTestFolder()
  const werk = { ...world, folder, bewaarregels: overMensen.bewaarregels }
  const { rows } = await asVisitor(database, actor, trx =>
    sql<{ id: string }>`insert into privacy.wisverzoek (persoon_id, aangevraagd) values (${persoon}, now()) returning id`.execute(trx),
  )
  await doTaak(werk, { over: 'wisverzoek', id: rows[0]?.id ?? '' })
  await sql`update privacy.wisverzoek set staat = 'akkoord'`.execute(tasks)
  await doTaak(werk, { over: 'wisverzoek', id: rows[0]?.id ?? '' })
  await sealAll(world)
  expect(await verifyLog(world)).toMatchObject({ goed: true, regels: 3 })
  const left = await sql`select naam, gewist is not null as is_gewist from identity.persoon`.execute(tasks)
  expect(left.rows).toEqual([{ naam: 'Gewiste persoon', is_gewist: true }])
  expect(await replayGrafstenen(werk, `${folder}/grafstenen.jsonl`)).toEqual({ gewist: 0, stenen: 1 })
})
