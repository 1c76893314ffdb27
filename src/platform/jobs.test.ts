import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../test/setup/database.ts'
import { defineQueue, startJobs } from './jobs.ts'
import { silentLog } from './log.ts'

const { database, tasks, pool } = await testDatabase()
const jobs = await startJobs({ pool, log: silentLog, supervise: false })
afterAll(() => jobs.stop())

const greeting = z.object({ naam: z.string() })

describe('a job', () => {
  test('that was sent in a transaction runs once that has been committed', async () => {
    const queue = defineQueue('groet', greeting)
    const done = Promise.withResolvers<{ naam: string; id: string }>()
    await jobs.work(queue, async (payload, { id }) => done.resolve({ ...payload, id }))
    const id = await database.transaction().execute(trx => jobs.send(trx, queue, { naam: 'Fatima' }))
    expect(await done.promise).toEqual({ naam: 'Fatima', id })
  })

  test('goes away with the transaction in which it was sent', async () => {
    const queue = defineQueue('terug', greeting)
    const seen: string[] = []
    const second = Promise.withResolvers<void>()
    const sent = database.transaction().execute(async trx => {
      await jobs.send(trx, queue, { naam: 'verdwijnt' })
      throw new Error('changed my mind')
    })
    await expect(sent).rejects.toThrow('changed my mind')
    await database.transaction().execute(trx => jobs.send(trx, queue, { naam: 'blijft' }))
    await jobs.work(queue, async ({ naam }) => {
      seen.push(naam)
      second.resolve()
    })
    await second.promise
    expect(seen).toEqual(['blijft'])
  })

  test('that is cancelled while it runs is told to stop', async () => {
    const queue = defineQueue('lang', greeting)
    const begun = Promise.withResolvers<void>()
    const stopped = Promise.withResolvers<string>()
    await jobs.work(queue, async ({ naam }, { signal }) => {
      begun.resolve()
      await new Promise(resolve => signal.addEventListener('abort', resolve))
      stopped.resolve(naam)
    })
    const id = await database.transaction().execute(trx => jobs.send(trx, queue, { naam: 'import' }))
    await begun.promise
    await jobs.cancel(queue, id)
    expect(await stopped.promise).toBe('import')
  })

  test('can be sent by work behind the screens as well', async () => {
    const queue = defineQueue('vervolg', greeting)
    const id = await tasks.transaction().execute(trx => jobs.send(trx, queue, { naam: 'Fatima' }))
    const { rows } = await pool.query<{ state: string }>('select state from jobs.job where id = $1', [id])
    expect(rows).toEqual([{ state: 'created' }])
  })

  test('that comes back stands once among those, also when it is scheduled anew', async () => {
    const queue = defineQueue('wekelijks', z.object({}))
    await jobs.schedule(queue, '0 7 * * 1')
    await jobs.schedule(queue, '0 8 * * 1')
    const { rows } = await pool.query<object>("select name, cron, timezone, data from jobs.schedule where name = 'wekelijks'")
    expect(rows).toEqual([{ name: 'wekelijks', cron: '0 8 * * 1', timezone: 'Europe/Amsterdam', data: {} }])
  })

  test('that is cancelled before it runs never runs', async () => {
    const queue = defineQueue('nooit', greeting)
    const id = await database.transaction().execute(trx => jobs.send(trx, queue, { naam: 'te laat' }))
    await jobs.cancel(queue, id)
    const { rows } = await pool.query<{ state: string }>('select state from jobs.job where id = $1', [id])
    expect(rows).toEqual([{ state: 'cancelled' }])
  })

  test('is looked after by a server without complaint', async () => {
    const complaints: string[] = []
    const log = { ...silentLog, error: (message: string, error: unknown) => void complaints.push(`${message}: ${String(error)}`) }
    const looked = await startJobs({ pool, log, supervise: true, superviseEverySeconds: 1 })
    const queue = defineQueue('toezicht', greeting)
    const done = Promise.withResolvers<void>()
    await looked.work(queue, async () => done.resolve())
    await database.transaction().execute(trx => looked.send(trx, queue, { naam: 'Noor' }))
    await done.promise
    await expect
      .poll(async () => (await pool.query('select from jobs.queue where monitor_on is not null')).rowCount, { timeout: 15_000 })
      .toBeGreaterThan(0)
    await looked.stop()
    expect(complaints).toEqual([])
  })
})
