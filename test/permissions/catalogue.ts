import type pg from 'pg'
import { applicationRole, taskRole } from '#src/platform/database/roles.ts'

/** Schemas of PostgreSQL itself, and that of the queue, which holds ids and nothing else. */
const otherSchemas = `('information_schema', 'public', 'jobs')`
const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ${otherSchemas}`

/** Tables without row security, each with the reason why everybody may see them. */
export const openTables: Readonly<Record<string, string>> = {
  'platform.migration': 'the names of the steps that landed',
  'statistics.import_job': 'what was asked about figures that an office published: no persons, no neighbourhoods of somebody',
  'statistics.uitgave_blik': 'what publishers have that is newer than what is here: tables that anybody can find in their catalogues',
}

async function names(owner: pg.Client, query: string, values: readonly unknown[] = []): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(query, [...values])
  return rows.map(({ name }) => name)
}

/** Every table of the product, by schema and name. */
export async function allTables(owner: pg.Client): Promise<readonly string[]> {
  return await names(
    owner,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${ours} order by 1`,
  )
}

/** What breaks a promise about access, as sentences. */
export async function findBreaches(owner: pg.Client): Promise<readonly string[]> {
  const tables = await names(
    owner,
    `select n.nspname || '.' || c.relname || ' has no forced row security with a policy' as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${ours} and not n.nspname || '.' || c.relname = any ($1)
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
      order by 1`,
    [Object.keys(openTables)],
  )
  const policies = await names(
    owner,
    `select format('policy %s on %s.%s holds for everybody', polname, n.nspname, c.relname) as name
       from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      where 0 = any (p.polroles) order by 1`,
  )
  const views = await names(
    owner,
    `select format('view %s.%s looks with the rights of its owner', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))) order by 1`,
  )
  const functions = await names(
    owner,
    `select format('function %s.%s runs as its owner with a path that others choose', n.nspname, p.proname) as name
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prosecdef and not exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%') order by 1`,
  )
  return [...tables, ...policies, ...views, ...functions, ...(await findStrongRoles(owner))]
}

/** Rights that the roles of the program should not have: owning, getting past row security, emptying tables, making others. */
async function findStrongRoles(owner: pg.Client): Promise<readonly string[]> {
  const roles = [applicationRole, taskRole]
  const attributes = await names(
    owner,
    `select rolname || ' may more than a role of the program should' as name from pg_roles
      where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolcanlogin)`,
    [roles],
  )
  const members = await names(
    owner,
    `select format('%s is a member of %s', m.rolname, g.rolname) as name
       from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid where m.rolname = any ($1)`,
    [roles],
  )
  const owned = await names(
    owner,
    `select format('%s owns %s', pg_get_userbyid(owner), what) as name from (
       select relowner as owner, 'the relation ' || relname as what from pg_class
       union all select proowner, 'the function ' || proname from pg_proc
       union all select nspowner, 'the schema ' || nspname from pg_namespace
       union all select typowner, 'the type ' || typname from pg_type
       union all select datdba, 'the database ' || datname from pg_database where datname = current_database()
     ) as things where pg_get_userbyid(owner) = any ($1)`,
    [roles],
  )
  const destructive = await names(
    owner,
    `select format('%s may empty or hook into %s.%s', r.rolname, n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join pg_roles r
      where c.relkind in ('r', 'p') and ${ours} and r.rolname = any ($1)
        and (has_table_privilege(r.rolname, c.oid, 'truncate') or has_table_privilege(r.rolname, c.oid, 'trigger') or has_table_privilege(r.rolname, c.oid, 'references'))`,
    [roles],
  )
  return [...attributes, ...members, ...owned, ...destructive]
}
