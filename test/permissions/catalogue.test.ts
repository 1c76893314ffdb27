import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { describeMatrix, matrixSql } from '#src/modules/identity/describe-matrix.ts'
import { bereikVan, gevers, rechtNamen } from '#src/modules/identity/rechten.ts'
import { rolNamen } from '#src/modules/identity/rollen.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { asOwner, testDatabase } from '#test/setup/database.ts'
import { allTables, findBreaches, openTables } from './catalogue.ts'
import { makeFullWorld } from './full-world.ts'

let bed: PeopleBed

beforeAll(async () => {
  bed = await makeFullWorld()
})

describe('the database', () => {
  it('keeps every table behind row security, and gives the roles of the program no way around it', async () => {
    expect(await asOwner(bed.ownerAddress, findBreaches)).toEqual([])
  })

  it('would be caught with a table, a policy, a view or a function that leaves a gap', async () => {
    const { ownerAddress } = await testDatabase()
    const found = await asOwner(ownerAddress, async owner => {
      await owner.query(`
        create schema gat;
        create table gat.bloot (id int);
        create table gat.ongedwongen (id int);
        alter table gat.ongedwongen enable row level security;
        create policy voor_ieder on gat.ongedwongen using (true);
        create view gat.inkijk as select * from identity.persoon;
        create function gat.als_eigenaar() returns int language sql security definer as 'select 1';
        grant truncate on gat.bloot to buurtwijs_app;`)
      return await findBreaches(owner)
    })
    expect(found).toEqual([
      'gat.bloot has no forced row security with a policy',
      'gat.ongedwongen has no forced row security with a policy',
      'policy voor_ieder on gat.ongedwongen holds for everybody',
      'view gat.inkijk looks with the rights of its owner',
      'function gat.als_eigenaar runs as its owner with a path that others choose',
      'buurtwijs_app may empty or hook into gat.bloot',
    ])
  })

  it('has the table of permissions that the code has, and so do the last migration of it and the page about it', async () => {
    const { rows: rechten } = await sql`select recht, rol, bereik from identity.recht order by recht, rol`.execute(bed.database)
    const { rows: gegeven } = await sql`select gever, rol from identity.gever order by gever, rol`.execute(bed.database)
    const inOrder = (list: readonly object[]) => list.map(row => JSON.stringify(row)).toSorted()
    const pairs = rechtNamen.flatMap(recht => rolNamen.map(rol => ({ recht, rol, bereik: bereikVan(recht, rol) })))
    expect(inOrder(rechten as object[])).toEqual(inOrder(pairs.filter(({ bereik }) => bereik !== null)))
    expect(inOrder(gegeven as object[])).toEqual(inOrder(rolNamen.flatMap(gever => (gevers[gever] ?? []).map(rol => ({ gever, rol })))))
    expect(readFileSync(join(projectRoot, 'docs', 'permissions.md'), 'utf8')).toBe(describeMatrix())
    const last = readdirSync(join(projectRoot, 'migrations')).findLast(name => /^\d+-permissions/.test(name)) ?? ''
    expect(readFileSync(join(projectRoot, 'migrations', last), 'utf8').slice(-matrixSql().length)).toBe(matrixSql())
  })
})

/** What every visitor may see: who may what is no secret, what was adopted for the menukaart is for everybody, what a region says is public, and an answer stands
 * beside the figure, and whoever verifies a signature needs the public half of a key. */
const seenByAll = [
  ...Object.keys(openTables),
  'buurtagenda.regio',
  'buurtagenda.regio_uitdaging',
  'identity.gever',
  'identity.recht',
  'menukaart.versie',
  'ondertekening.zegel',
  'terugmelding.antwoord',
  'vrijgave.cel',
  'vrijgave.indeling',
  'vrijgave.reeks',
  'vrijgave.uitgave',
  'vragenlijsten.bewoording',
]
/** Where nobody in particular may add a row: what nobody did, such as a sign-in that failed, is logged too, and a line brings the keys it needs; and
 * whoever sees that a figure is not right says so without an account. */
const writtenByAll = [...Object.keys(openTables), 'logboek.regel', 'logboek.sleutel', 'terugmelding.melding']

describe('a connection of the application on which nothing is set', () => {
  it('sees nothing in any table, while every table has something to see', async () => {
    const tables = await asOwner(bed.ownerAddress, allTables)
    const inside = await Promise.all(tables.map(async table => [table, await countRows(bed.tasks, table)] as const))
    expect(
      inside.filter(([table, rows]) => rows === 0 && !openTables[table]).map(([table]) => `put something in ${table}, in full-world.ts`),
    ).toEqual([])
    const seen = await Promise.all(tables.map(async table => [table, await countRows(bed.database, table)] as const))
    expect(seen.filter(([table, rows]) => rows !== 0 && rows !== 'refused' && !seenByAll.includes(table))).toEqual([])
  })

  it('adds, changes and removes nothing in any table', async () => {
    const tables = (await asOwner(bed.ownerAddress, allTables)).filter(table => !writtenByAll.includes(table))
    const tried = await Promise.all(tables.map(async table => [table, await tryToWrite(table)] as const))
    expect(tried.filter(([, done]) => done.length > 0)).toEqual([])
  })
})

async function countRows(database: PeopleBed['database'], table: string): Promise<number | 'refused'> {
  try {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(database)
    return rows[0]?.rows ?? 0
  } catch (error) {
    if (isRefusal(error)) return 'refused'
    throw error
  }
}

/** Which ways of writing got past the rights and past row security, which is looked at first: a row that breaks another rule got past it as well. */
async function tryToWrite(table: string): Promise<readonly string[]> {
  const column = sql.ref((await firstColumn(table)) ?? '')
  const ways = {
    add: sql`insert into ${sql.table(table)} default values`,
    change: sql`update ${sql.table(table)} set ${column} = ${column}`,
    remove: sql`delete from ${sql.table(table)}`,
  }
  const done: string[] = []
  for (const [way, query] of Object.entries(ways)) {
    try {
      const { numAffectedRows } = await query.execute(bed.database)
      if (numAffectedRows !== 0n) done.push(way)
    } catch (error) {
      if (!isRefusal(error)) done.push(`${way}: ${String(error)}`)
    }
  }
  return done
}

/** A column that the application may change, or else any. */
async function firstColumn(table: string): Promise<string | undefined> {
  const columns = await asOwner(bed.ownerAddress, async owner => {
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
        order by has_column_privilege('buurtwijs_app', attrelid, attnum, 'update') desc, attnum limit 1`,
      [table],
    )
    return rows
  })
  return columns[0]?.name
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}
