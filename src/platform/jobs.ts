import type { Transaction } from 'kysely'
import { fromKysely, PgBoss, type Db, type Job } from 'pg-boss'
import type pg from 'pg'
import type { z } from 'zod'
import { applicationRole, taskRole } from './database/roles.ts'
import type { Log } from './log.ts'

const schema = 'jobs'
const installLock = 7_302_004

/** A kind of work and what it needs to know. The payload is checked when it is sent and again when it is taken up. */
export interface Queue<Payload extends object> {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** How often a failed job is tried again; 0 for work that a person starts and judges. */
  readonly retries: number
  readonly expireInSeconds: number
}

export type JobHandler<Payload extends object> = (
  payload: Payload,
  context: { readonly id: string; readonly signal: AbortSignal },
) => Promise<void>

export function defineQueue<Payload extends object>(
  name: string,
  payload: z.ZodType<Payload>,
  options: { readonly retries?: number; readonly expireInSeconds?: number } = {},
): Queue<Payload> {
  return { name, payload, retries: options.retries ?? 0, expireInSeconds: options.expireInSeconds ?? 3600 }
}

/** Work that goes on behind the screens. Sending inside a transaction keeps or drops the job with that transaction. */
export interface Jobs {
  /** Puts a job in the queue as part of a transaction and returns its id. */
  send<Payload extends object, Tables>(trx: Transaction<Tables>, queue: Queue<Payload>, payload: Payload): Promise<string>
  /** Takes a job out of the queue; a handler in this process is told at once, one elsewhere at its next sign of life. */
  cancel<Payload extends object>(queue: Queue<Payload>, id: string): Promise<void>
  /** Starts handling this queue in this process, one job at a time. */
  work<Payload extends object>(queue: Queue<Payload>, handler: JobHandler<Payload>): Promise<void>
  /** Puts an empty job in the queue at each moment of a cron line, in Dutch time, once for all servers together. */
  schedule(queue: Queue<object>, cron: string): Promise<void>
  /** Stops taking jobs, tells those that run to stop, and waits for them at most the given time. */
  stop(options?: { readonly withinMilliseconds?: number }): Promise<void>
}

export interface JobsOptions {
  /** Connections under the application role. */
  readonly pool: pg.Pool
  readonly log: Log
  /** Whether this process also retries, expires and cleans up jobs: the server does, a command does not. */
  readonly supervise: boolean
  /** How often it does; the usual minute unless told. */
  readonly superviseEverySeconds?: number
}

const secondsBetweenSignsOfLife = 20
const secondsBetweenLooks = 1

export async function startJobs({ pool, log, supervise, superviseEverySeconds = 60 }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    db: asBossDatabase(pool),
    schema,
    migrate: false,
    createSchema: false,
    supervise,
    superviseIntervalSeconds: superviseEverySeconds,
    monitorIntervalSeconds: superviseEverySeconds,
    schedule: supervise,
    reindex: false,
  })
  boss.on('error', error => log.error('A background job could not be looked after', error))
  await boss.start()
  const queues = new Map<string, Promise<void>>()
  const running = new Map<string, AbortController>()

  function ensureQueue<Payload extends object>(queue: Queue<Payload>): Promise<void> {
    const known = queues.get(queue.name)
    if (known !== undefined) return known
    const made = createQueue(boss, queue)
    queues.set(queue.name, made)
    made.catch(() => queues.delete(queue.name))
    return made
  }

  async function runJob<Payload extends object>(queue: Queue<Payload>, handler: JobHandler<Payload>, job: Job): Promise<void> {
    const stopper = new AbortController()
    running.set(job.id, stopper)
    try {
      await handler(queue.payload.parse(job.data), { id: job.id, signal: AbortSignal.any([job.signal, stopper.signal]) })
    } catch (error) {
      if (!stopper.signal.aborted) log.error('A background job failed', error, { queue: queue.name, job: job.id })
      throw error
    } finally {
      running.delete(job.id)
    }
  }

  return {
    async send(trx, queue, payload) {
      await ensureQueue(queue)
      const id = await boss.send(queue.name, queue.payload.parse(payload), { db: fromKysely(trx) })
      if (id === null) throw new Error(`queue ${queue.name} did not take the job`)
      return id
    },
    async cancel(queue, id) {
      await boss.cancel(queue.name, id)
      running.get(id)?.abort()
    },
    async work(queue, handler) {
      await ensureQueue(queue)
      await boss.work<object>(queue.name, { pollingIntervalSeconds: secondsBetweenLooks, batchSize: 1 }, async jobs => {
        for (const job of jobs) await runJob(queue, handler, job)
      })
    },
    async schedule(queue, cron) {
      await ensureQueue(queue)
      await boss.schedule(queue.name, cron, {}, { tz: 'Europe/Amsterdam' })
    },
    async stop({ withinMilliseconds = 10_000 } = {}) {
      for (const stopper of running.values()) stopper.abort()
      await boss.stop({ timeout: withinMilliseconds })
    },
  }
}

/** The signs of life let another process see within a minute that the one which ran a job is gone. */
async function createQueue<Payload extends object>(boss: PgBoss, queue: Queue<Payload>): Promise<void> {
  await boss.createQueue(queue.name, {
    retryLimit: queue.retries,
    expireInSeconds: queue.expireInSeconds,
    heartbeatSeconds: secondsBetweenSignsOfLife,
  })
}

/** Several statements can go in one text here; a connection on which one fails is thrown away, with its half transaction. */
function asBossDatabase(pool: pg.Pool): Db {
  return {
    async executeSql(text, values) {
      const client = await pool.connect()
      try {
        const rows = rowsOf(await client.query<Record<string, unknown>>(text, values))
        client.release()
        return { rows }
      } catch (error) {
        client.release(true)
        throw error
      }
    },
  }
}

/**
 * Makes or renews the tables of the jobs as their owner. The application may use them, not change their shape. The lock
 * is there because pg-boss fails when two processes make its tables at the same moment.
 */
export async function installJobSchema(owner: pg.Client): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [installLock])
  try {
    const boss = new PgBoss({ db: asOwnerDatabase(owner), schema, supervise: false, schedule: false })
    boss.on('error', () => {})
    await boss.start()
    await boss.stop({ graceful: false })
    await owner.query(grants)
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [installLock])
  }
}

const grants = `
  do $$
  declare
    one text;
  begin
    foreach one in array array['${applicationRole}', '${taskRole}'] loop
      if not has_table_privilege(one, '${schema}.job', 'insert') then
        execute format('grant usage on schema ${schema} to %I', one);
        execute format('grant select, insert, update, delete on all tables in schema ${schema} to %I', one);
      end if;
    end loop;
  end $$`

/** For several statements in one text the driver gives a result each, against its type; what pg-boss reads is all their rows. */
function rowsOf(result: pg.QueryResult<Record<string, unknown>>): Record<string, unknown>[] {
  const results: readonly pg.QueryResult<Record<string, unknown>>[] = [result].flat()
  return results.flatMap(({ rows }) => rows)
}

function asOwnerDatabase(owner: pg.Client): Db {
  return {
    async executeSql(text, values) {
      try {
        return { rows: rowsOf(await owner.query<Record<string, unknown>>(text, values)) }
      } catch (error) {
        await owner.query('rollback')
        throw error
      }
    },
  }
}
