import type pg from 'pg'
import { Refusal } from '../../refusal.ts'

/** The role that every query for a visitor runs under. It owns nothing, and row-level security holds for it. */
export const applicationRole = 'buurtwijs_app'
/** The role of work that goes on behind the screens and of the command line. It owns nothing either; policies name what it may. */
export const taskRole = 'buurtwijs_taak'

export type DatabaseRole = typeof applicationRole | typeof taskRole

export const databaseRoles: readonly DatabaseRole[] = [applicationRole, taskRole]

interface RoleFacts {
  readonly role_exists: boolean
  readonly role_bypasses: boolean
  readonly may_become: boolean
}

/** Makes the roles of the program where they are missing, and lets the owner become them. Safe to run again and at once. */
export async function ensureRoles(owner: pg.Client): Promise<void> {
  for (const role of databaseRoles) await ensureRole(owner, role)
}

async function ensureRole(owner: pg.Client, role: DatabaseRole): Promise<void> {
  try {
    if (!(await readFacts(owner, role)).role_exists) await owner.query(`create role ${role} nologin`).catch(ignoreMadeByAnother)
    if (!(await readFacts(owner, role)).may_become) await owner.query(`grant ${role} to current_user`)
  } catch (error) {
    throw explain(error, role)
  }
  const { role_bypasses } = await readFacts(owner, role)
  if (role_bypasses) {
    throw new Refusal(
      `De databaserol ${role} mag de afscherming per buurt omzeilen. Voer als beheerder uit: alter role ${role} nosuperuser nobypassrls;`,
      { code: 'database-role-too-strong', status: 409 },
    )
  }
}

async function readFacts(owner: pg.Client, role: DatabaseRole): Promise<RoleFacts> {
  const { rows } = await owner.query<RoleFacts>(
    `select ours.oid is not null as role_exists,
            coalesce(ours.rolsuper or ours.rolbypassrls, false) as role_bypasses,
            coalesce(pg_has_role(session_user, ours.oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end), false)
              as may_become
       from (select) as always
       left join pg_roles as ours on ours.rolname = $1`,
    [role],
  )
  return rows[0] ?? { role_exists: false, role_bypasses: false, may_become: false }
}

function ignoreMadeByAnother(error: unknown): void {
  if (!['42710', '23505'].includes(codeOf(error))) throw error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function explain(error: unknown, role: DatabaseRole): unknown {
  if (codeOf(error) !== '42501') return error
  return new Refusal(
    `De gebruiker van DATABASE_URL mag geen rollen maken. Voer één keer als beheerder uit: create role ${role} nologin; grant ${role} to <gebruiker> with admin option;`,
    { code: 'database-role-missing', status: 409, cause: error },
  )
}
