import pg from 'pg'
import { applicationRole } from '#src/platform/database/roles.ts'

/** Somebody as row security knows them; null for who is not signed in. */
export interface Asker {
  readonly persoon: string
  readonly rol: string
}

/** What this is about: a neighbourhood, and somebody in it. */
export interface About {
  readonly buurt: string
  readonly persoon: string
}

/** What the role of the application reaches of it: tables of which it reads rows, and of which it could change or remove them. */
export interface Reach {
  readonly read: readonly string[]
  readonly changed: readonly string[]
}

interface Table {
  readonly naam: string
  readonly kolom: string
  readonly soort: keyof About
}

/** Tries to read, change and remove every row that names this neighbourhood or this person, with the role under which the application works. */
export async function reachBySql(address: pg.ClientConfig, asker: Asker | null, about: About): Promise<Reach> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    const tables = await tablesOf(client)
    await client.query(`set role ${applicationRole}`)
    const counts: [string, number, number][] = []
    for (const { naam, kolom, soort } of tables) {
      const where = `where ${kolom} = $1`
      const read = await tryOne(client, asker, `select from ${naam} ${where}`, about[soort])
      const changed = await tryOne(client, asker, `update ${naam} set ${kolom} = ${kolom} ${where}`, about[soort])
      const removed = await tryOne(client, asker, `delete from ${naam} ${where}`, about[soort])
      counts.push([naam, read, changed + removed])
    }
    return {
      read: counts.filter(([, read]) => read > 0).map(([naam]) => naam),
      changed: counts.filter(([, , changed]) => changed > 0).map(([naam]) => naam),
    }
  } finally {
    await client.end()
  }
}

/** By table, a hash over every row that names this neighbourhood or this person, but for the log: equal when nothing of it changed. */
export async function fingerprintOf(address: pg.ClientConfig, about: About): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client(address)
  await client.connect()
  try {
    const found: Record<string, string> = {}
    for (const { naam, kolom, soort } of await tablesOf(client)) {
      if (naam.startsWith('logboek.')) continue
      const query = `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash from ${naam} as t where ${kolom} = $1`
      const { rows } = await client.query<{ hash: string }>(query, [about[soort]])
      found[`${naam}.${kolom}`] = rows[0]?.hash ?? ''
    }
    return found
  } finally {
    await client.end()
  }
}

async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(`
    select quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) as naam, c.column_name as kolom,
           case when c.column_name = 'buurt_id' or c.table_name = 'buurt' then 'buurt' else 'persoon' end as soort
      from information_schema.columns as c join information_schema.tables as t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema in ('identity', 'programma', 'logboek', 'privacy')
       and (c.column_name in ('buurt_id', 'persoon_id') or c.table_schema = 'identity' and c.table_name in ('buurt', 'persoon') and c.column_name = 'id')
     order by 1, 2`)
  return rows
}

/** How many rows; none when the role may not. Nothing of it stays. */
async function tryOne(client: pg.Client, asker: Asker | null, query: string, id: string): Promise<number> {
  await client.query('begin')
  try {
    await client.query("select set_config('app.persoon', $1, true), set_config('app.rol', $2, true)", [
      asker?.persoon ?? '',
      asker?.rol ?? '',
    ])
    return (await client.query(query, [id])).rowCount ?? 0
  } catch (error) {
    if (error instanceof pg.DatabaseError) return 0
    throw error
  } finally {
    await client.query('rollback')
  }
}
