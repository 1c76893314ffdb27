import type pg from 'pg'
import { Refusal } from '../../refusal.ts'

/** The role that every query of the application runs under. It owns nothing, and row-level security holds for it. */
export const applicationRole = 'buurtwijs_app'

interface RoleFacts {
  readonly app_exists: boolean
  readonly app_bypasses: boolean
  readonly may_become_app: boolean
}

/** Makes the application role when it is missing, and lets the owner become it. Safe to run again and at once. */
export async function ensureApplicationRole(owner: pg.Client): Promise<void> {
  try {
    if (!(await readFacts(owner)).app_exists) await owner.query(`create role ${applicationRole} nologin`).catch(ignoreMadeByAnother)
    if (!(await readFacts(owner)).may_become_app) await owner.query(`grant ${applicationRole} to current_user`)
  } catch (error) {
    throw explain(error)
  }
  const { app_bypasses } = await readFacts(owner)
  if (app_bypasses) {
    throw new Refusal(
      `De databaserol ${applicationRole} mag de afscherming per buurt omzeilen. Voer als beheerder uit: alter role ${applicationRole} nosuperuser nobypassrls;`,
      { code: 'database-role-too-strong', status: 409 },
    )
  }
}

async function readFacts(owner: pg.Client): Promise<RoleFacts> {
  const { rows } = await owner.query<RoleFacts>(
    `select app.oid is not null as app_exists,
            coalesce(app.rolsuper or app.rolbypassrls, false) as app_bypasses,
            coalesce(pg_has_role(session_user, app.oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end), false)
              as may_become_app
       from (select) as always
       left join pg_roles as app on app.rolname = $1`,
    [applicationRole],
  )
  return rows[0] ?? { app_exists: false, app_bypasses: false, may_become_app: false }
}

function ignoreMadeByAnother(error: unknown): void {
  if (!['42710', '23505'].includes(codeOf(error))) throw error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function explain(error: unknown): unknown {
  if (codeOf(error) !== '42501') return error
  return new Refusal(
    `De gebruiker van DATABASE_URL mag geen rollen maken. Voer één keer als beheerder uit: create role ${applicationRole} nologin; grant ${applicationRole} to <gebruiker>;`,
    { code: 'database-role-missing', status: 409, cause: error },
  )
}
