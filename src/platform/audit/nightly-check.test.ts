import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { startJobs } from '../jobs.ts'
import { silentLog } from '../log.ts'
import { checkLog, startNightlyCheck } from './nightly-check.ts'
import { sealAll } from './seal-log.ts'

const { tasks, pool, ownerAddress } = await testDatabase()
const complaints: string[] = []
const log = { ...silentLog, error: (message: string) => void complaints.push(message) }
const parts = { tasks, master: new Uint8Array(32).fill(5), clock: { now: () => new Date('2026-03-02T03:17:00Z') }, log }

async function lastLine(): Promise<unknown> {
  const { rows } = await sql`
    select uitkomst, inhoud from logboek.regel where handeling = 'logboek.nagekeken' order by aangemaakt desc limit 1`.execute(tasks)
  return rows[0]
}

it('is itself a line in the log, and tells whoever looks after the server when something is wrong', async () => {
  await checkLog(parts)
  await checkLog(parts)
  expect([await lastLine(), complaints]).toEqual([{ uitkomst: 'goed', inhoud: { regels: 1, opgeruimd: 0, ketens: 1, fouten: 0 } }, []])
  await sealAll(parts)
  await asOwner(ownerAddress, async owner => {
    await owner.query('set session_replication_role = replica')
    await owner.query(`update logboek.regel set inhoud = '{"regels": 0}'`)
  })
  await checkLog(parts)
  expect([await lastLine(), complaints]).toEqual([
    { uitkomst: 'mislukt', inhoud: { regels: 2, opgeruimd: 0, ketens: 1, fouten: 2 } },
    ['The log does not verify: run npx buurtwijs audit verify'],
  ])
})

it('is planned once a night, for all servers together', async () => {
  const jobs = await startJobs({ pool, log: silentLog, supervise: false })
  await startNightlyCheck({ ...parts, jobs })
  await startNightlyCheck({ ...parts, jobs })
  const { rows } = await pool.query('select name, cron, timezone from jobs.schedule')
  await jobs.stop()
  expect(rows).toEqual([{ name: 'logboek-nakijken', cron: '17 3 * * *', timezone: 'Europe/Amsterdam' }])
})
