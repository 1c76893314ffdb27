import { sql } from 'kysely'
import type pg from 'pg'
import type { Database } from '#src/platform/database/database.ts'
import { taskRole } from '#src/platform/database/roles.ts'
import { allTables } from './catalogue.ts'

/** Written by asking alone: the log, how often somebody asked, when a session was last seen, a sign-in that begins. */
const writtenByAsking: readonly string[] = ['identity.sessie', 'platform.tempo']
const isTrailed = (table: string): boolean => !table.startsWith('logboek.') && !writtenByAsking.includes(table)

/** From here on every row that comes, goes or becomes another one leaves its table's name behind; what is rolled back leaves nothing. */
export async function layTrail(owner: pg.Client): Promise<void> {
  await owner.query(`
    create unlogged table public.verandering (nummer bigint generated always as identity primary key, tabel text not null);
    grant usage on schema public to ${taskRole};
    grant select on public.verandering to ${taskRole};
    create function public.noteer_verandering() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
      begin
        insert into public.verandering (tabel) values (tg_table_schema || '.' || tg_table_name);
        return null;
      end $$`)
  const note = 'for each row execute function public.noteer_verandering()'
  for (const table of (await allTables(owner)).filter(isTrailed)) {
    await owner.query(`
      create trigger spoor_komt_gaat after insert or delete on ${table} ${note};
      create trigger spoor_anders after update on ${table} for each row when (old.* is distinct from new.*) execute function public.noteer_verandering()`)
  }
  await owner.query(`
    create trigger spoor_komt_gaat after insert or delete on identity.sessie ${note};
    create trigger spoor_eindigt after update of beeindigd on identity.sessie for each row
      when (old.beeindigd is distinct from new.beeindigd) execute function public.noteer_verandering()`)
}

/** The place in the trail now. */
export async function readMark(tasks: Database): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select coalesce(max(nummer), 0)::text as mark from public.verandering`.execute(tasks)
  return rows[0]?.mark ?? '0'
}

/** The tables in which a row changed since then, one name for each row. */
export async function readChanges(tasks: Database, mark: string): Promise<readonly string[]> {
  const { rows } = await sql<{ tabel: string }>`
    select tabel from public.verandering where nummer > ${mark}::bigint order by nummer`.execute(tasks)
  return rows.map(({ tabel }) => tabel)
}
