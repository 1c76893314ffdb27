import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Log } from '../log.ts'
import { firstVorige, waarmerkOf, zegelOf } from './sealing.ts'

/** Any number that no other part of the program takes as an advisory lock. */
export const sealLock = 7_302_007
const linesAtOnce = 5_000

interface OpenLine {
  readonly id: string
  readonly keten: string
  readonly bytes: Buffer
}

interface Stand {
  readonly keten: string
  readonly nummer: number
  readonly zegel: Buffer
}

interface Link extends Stand {
  readonly regel: string
  readonly vorige: Buffer
}

export interface SealParts {
  readonly tasks: Database
  /** The key of the installation. */
  readonly master: Uint8Array
}

/**
 * Seals what waits, as one transaction: all of it or, when anything happens in between, nothing. Returns how many lines were sealed; none while another
 * server is at it.
 */
export async function sealWaiting({ tasks, master }: SealParts, atMost: number = linesAtOnce): Promise<number> {
  return await tasks.transaction().execute(async trx => {
    const lock = await sql<{ is_ours: boolean }>`select pg_try_advisory_xact_lock(${sealLock}) as is_ours`.execute(trx)
    if (lock.rows[0]?.is_ours !== true) return 0
    const { rows: lines } = await sql<OpenLine>`
      select r.id, r.keten, logboek.bytes(r) as bytes
        from (select regel_id from logboek.open limit ${atMost}) as o
        join logboek.regel as r on r.id = o.regel_id
       order by r.keten, r.aangemaakt, r.id`.execute(trx)
    if (lines.length === 0) return 0
    const ketens = [...new Set(lines.map(({ keten }) => keten))]
    const { rows: standen } = await sql<Stand>`
      select keten, nummer, zegel from logboek.stand where keten = any (${ketens}::text[])`.execute(trx)
    const links = linkUp(lines, standen)
    const ends = [...new Map(links.map(link => [link.keten, link])).values()]
    await sql`
      insert into logboek.schakel (keten, nummer, regel_id, vorige, zegel)
      select * from unnest(${links.map(link => link.keten)}::text[], ${links.map(link => link.nummer)}::bigint[], ${links.map(link => link.regel)}::uuid[],
        ${links.map(link => link.vorige)}::bytea[], ${links.map(link => link.zegel)}::bytea[])`.execute(trx)
    await sql`
      insert into logboek.stand (keten, nummer, zegel, waarmerk)
      select * from unnest(${ends.map(end => end.keten)}::text[], ${ends.map(end => end.nummer)}::bigint[], ${ends.map(end => end.zegel)}::bytea[],
        ${ends.map(end => waarmerkOf(master, end.keten, end.nummer, end.zegel))}::bytea[])
      on conflict (keten) do update
        set nummer = excluded.nummer, zegel = excluded.zegel, waarmerk = excluded.waarmerk, gewijzigd = clock_timestamp()`.execute(trx)
    await sql`delete from logboek.open where regel_id = any (${lines.map(({ id }) => id)}::uuid[])`.execute(trx)
    return lines.length
  })
}

/** Seals until nothing waits any more, or another server is at it. */
export async function sealAll(parts: SealParts): Promise<void> {
  while ((await sealWaiting(parts)) > 0);
}

/** The lines as the next links of their chains. */
function linkUp(lines: readonly OpenLine[], standen: readonly Stand[]): readonly Link[] {
  const ends = new Map(standen.map(stand => [stand.keten, stand]))
  return lines.map(({ id, keten, bytes }) => {
    const end = ends.get(keten)
    const vorige = end?.zegel ?? firstVorige
    const link = { keten, nummer: (end?.nummer ?? 0) + 1, regel: id, vorige, zegel: zegelOf(vorige, bytes) }
    ends.set(keten, link)
    return link
  })
}

export interface Sealer {
  /** Takes no new work, and waits for what it is sealing. */
  stop(): Promise<void>
}

export interface SealerOptions extends SealParts {
  readonly log: Log
  /** How long a line waits at most while all is well. */
  readonly everyMs?: number
}

const longestPauseMs = 60_000

/**
 * Keeps sealing what is written, on any number of servers at once. Without work it is one look at an empty table each second. While the database is
 * away it looks less and less often.
 */
export function startSealer({ log, everyMs = 1_000, ...parts }: SealerOptions): Sealer {
  const stopping = new AbortController()
  const pause = (milliseconds: number) => setTimeout(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)

  async function sealOn(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        const isFull = (await hasWaiting(parts.tasks)) && (await sealWaiting(parts)) === linesAtOnce
        failures = 0
        if (!isFull) await pause(everyMs)
      } catch (error) {
        log.error('The log could not be sealed; it is tried again', error)
        failures += 1
        await pause(Math.min(longestPauseMs, everyMs * 2 ** failures))
      }
    }
  }

  const done = sealOn()
  return {
    async stop() {
      stopping.abort()
      await done
    },
  }
}

async function hasWaiting(tasks: Database): Promise<boolean> {
  const { rows } = await sql<{ is_waiting: boolean }>`select exists (select from logboek.open) as is_waiting`.execute(tasks)
  return rows[0]?.is_waiting === true
}
