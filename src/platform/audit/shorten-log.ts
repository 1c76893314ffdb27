import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { sealLock } from './seal-log.ts'
import { beginmerkOf } from './sealing.ts'

interface Begin {
  readonly keten: string
  readonly nummer: number
  readonly zegel: Buffer
}

/**
 * Removes the lines from before a moment at the beginning of each chain, up to the first that is younger, and keeps the seal of the last that went: the rest still hangs on it, and verifies.
 * The database refuses what is not five years old, whatever is asked. Returns how many lines went.
 */
export async function shortenLog<Tables>(trx: Transaction<Tables>, master: Uint8Array, before: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sealLock})`.execute(trx)
  const { rows: begins } = await sql<Begin>`
    with kept as (
      select s.keten, min(s.nummer) as nummer from logboek.schakel as s join logboek.regel as r on r.id = s.regel_id
       where r.aangemaakt >= ${before} group by s.keten
    ), last as (
      select s.keten, max(s.nummer) as nummer from logboek.schakel as s left join kept as k on k.keten = s.keten
       where k.nummer is null or s.nummer < k.nummer group by s.keten
    )
    select s.keten, s.nummer, s.zegel from last as l join logboek.schakel as s on s.keten = l.keten and s.nummer = l.nummer order by s.keten`.execute(
    trx,
  )
  if (begins.length === 0) return 0
  const marks = begins.map(({ keten, nummer, zegel }) => beginmerkOf(master, keten, nummer, zegel))
  await sql`
    insert into logboek.begin (keten, nummer, zegel, waarmerk)
    select * from unnest(${begins.map(({ keten }) => keten)}::text[], ${begins.map(({ nummer }) => nummer)}::bigint[],
      ${begins.map(({ zegel }) => zegel)}::bytea[], ${marks}::bytea[])
    on conflict (keten) do update
      set nummer = excluded.nummer, zegel = excluded.zegel, waarmerk = excluded.waarmerk, gewijzigd = clock_timestamp()`.execute(trx)
  const { rows } = await sql<{ aantal: number }>`
    with links as (
      delete from logboek.schakel as s using logboek.begin as b where b.keten = s.keten and s.nummer <= b.nummer returning s.regel_id
    ), lines as (
      delete from logboek.regel as r using links as l where r.id = l.regel_id returning 1
    )
    select count(*) as aantal from lines`.execute(trx)
  return rows[0]?.aantal ?? 0
}
