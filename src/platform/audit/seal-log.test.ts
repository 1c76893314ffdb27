import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { asVisitor } from '../database/visitor.ts'
import { silentLog } from '../log.ts'
import { sealWaiting, startSealer } from './seal-log.ts'
import { verifyLog } from './verify-log.ts'
import { writeLog } from './write-log.ts'

const { database, tasks, ownerAddress } = await testDatabase()
const master = new Uint8Array(32).fill(5)
const parts = { tasks, master }
const context = { clock: { now: () => new Date('2026-03-02T09:00:00Z') }, master, spoor: 'proef' }
const line = { handeling: 'proef.gedaan', soort: 'E', verwerking: 'logboek' } as const

async function write(buurt: string, aantal: number): Promise<void> {
  for (let n = 0; n < aantal; n++) {
    await asVisitor(database, null, trx => writeLog(trx, null, { ...line, buurt, inhoud: { n } }, context))
  }
}

async function counts(): Promise<unknown> {
  const { rows } = await sql`
    select (select count(*) from logboek.open) as open, (select count(*) from logboek.schakel) as sealed, (select count(*) from logboek.regel) as written`.execute(
    tasks,
  )
  return rows[0]
}

/** A connection of somebody else who holds up the sealer halfway, between the links and the state. */
async function holdUp(): Promise<pg.Client> {
  const other = new pg.Client(ownerAddress)
  other.on('error', () => {})
  await other.connect()
  onTestFinished(() => other.end())
  await other.query('begin')
  await other.query('lock table logboek.stand in share mode')
  return other
}

async function findHeldUp(): Promise<number | undefined> {
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%logboek.stand%'`
  return await asOwner(ownerAddress, async owner => (await owner.query<{ pid: number }>(waiting)).rows[0]?.pid)
}

describe('the sealer', () => {
  it('seals several chains, each in the order in which its lines were written, and leaves nothing waiting', async () => {
    const [molenveld, deHorst] = [crypto.randomUUID(), crypto.randomUUID()]
    await Promise.all([write(molenveld, 5), write(deHorst, 3)])
    expect([await sealWaiting(parts, 4), await sealWaiting(parts, 4), await sealWaiting(parts, 4)]).toEqual([4, 4, 0])
    const { rows } = await sql<{ keten: string; order: number[] }>`
      select s.keten, array_agg((r.inhoud ->> 'n')::int order by s.nummer) as order
        from logboek.schakel as s join logboek.regel as r on r.id = s.regel_id group by s.keten`.execute(tasks)
    expect(new Map(rows.map(row => [row.keten, row.order]))).toEqual(
      new Map([
        [`buurt:${molenveld}`, [0, 1, 2, 3, 4]],
        [`buurt:${deHorst}`, [0, 1, 2]],
      ]),
    )
    expect(await verifyLog(parts)).toMatchObject({ goed: true, regels: 8 })
  })

  it('that is killed halfway leaves nothing half, and another one goes on', async () => {
    await write(crypto.randomUUID(), 4)
    const before = await counts()
    const other = await holdUp()
    const sealing = sealWaiting(parts).then(
      () => 'sealed',
      () => 'killed',
    )
    await expect.poll(findHeldUp).toBeTypeOf('number')
    const pid = await findHeldUp()
    await asOwner(ownerAddress, owner => owner.query('select pg_terminate_backend($1)', [pid]))
    expect([await sealing, await counts()]).toEqual(['killed', before])
    await other.query('rollback')
    expect(await sealWaiting(parts)).toBe(4)
    expect(await verifyLog(parts)).toMatchObject({ goed: true })
  })

  it('leaves the work to the one that is at it already', async () => {
    await write(crypto.randomUUID(), 2)
    const other = await holdUp()
    const first = sealWaiting(parts)
    await expect.poll(findHeldUp).toBeTypeOf('number')
    expect(await sealWaiting(parts)).toBe(0)
    await other.query('rollback')
    expect(await first).toBe(2)
  })

  it('keeps up with people who write at once, on two servers, and stops when told', async () => {
    const sealers = [startSealer({ ...parts, log: silentLog, everyMs: 5 }), startSealer({ ...parts, log: silentLog, everyMs: 5 })]
    const buurten = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    await Promise.all([...buurten, ...buurten].map(buurt => write(buurt, 20)))
    await expect.poll(counts, { timeout: 10_000 }).toMatchObject({ open: 0 })
    await Promise.all(sealers.map(sealer => sealer.stop()))
    expect(await verifyLog(parts)).toMatchObject({ goed: true })
    await write(crypto.randomUUID(), 1)
    expect(await counts()).toMatchObject({ open: 1 })
    expect(await sealWaiting(parts)).toBe(1)
  })

  it('says so when it cannot seal, and goes on when it can again', async () => {
    const complaints: string[] = []
    const log = { ...silentLog, error: (message: string) => void complaints.push(message) }
    await asOwner(ownerAddress, owner => owner.query('revoke insert on logboek.schakel from buurtwijs_taak'))
    await write(crypto.randomUUID(), 1)
    const sealer = startSealer({ ...parts, log, everyMs: 5 })
    await expect.poll(() => complaints.length).toBeGreaterThan(1)
    await asOwner(ownerAddress, owner => owner.query('grant insert on logboek.schakel to buurtwijs_taak'))
    await expect.poll(counts, { timeout: 10_000 }).toMatchObject({ open: 0 })
    await sealer.stop()
    expect(new Set(complaints)).toEqual(new Set(['The log could not be sealed; it is tried again']))
  })
})
