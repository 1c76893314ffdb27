import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { Refusal } from '../../refusal.ts'
import { applicationRole, taskRole, type DatabaseRole } from './roles.ts'

/** With what the program signs in to the database for one of its roles. */
export interface Login {
  readonly user: string
  readonly password: string
}

export type Logins = Readonly<Record<DatabaseRole, Login>>

/** Any number that no other part of the program takes as an advisory lock. */
const loginLock = 7_302_005
/** PostgreSQL cuts longer names of roles off, at 63 bytes. */
const longestDatabaseName = 40

/**
 * Who signs in for a role, in one database: roles belong to a whole server, on which other installations may have theirs. It owns nothing, has no
 * right of its own, and can become that one role. So `reset role` on a connection of the application leads to somebody who may nothing at all.
 */
export function loginUser(role: DatabaseRole, database: string): string {
  const isShort = Buffer.byteLength(database) <= longestDatabaseName
  return `${role}_${isShort ? database : createHash('sha256').update(database).digest('hex').slice(0, 16)}`
}

/** Makes who signs in, or renews their password. It follows from the key of the installation, so every process of it knows it and it is kept nowhere. */
export async function ensureLogins(owner: pg.Client, master: Uint8Array): Promise<Logins> {
  await owner.query('begin')
  try {
    await owner.query('select pg_advisory_xact_lock($1)', [loginLock])
    const logins = {
      [applicationRole]: await ensureLogin(owner, applicationRole, master),
      [taskRole]: await ensureLogin(owner, taskRole, master),
    }
    await owner.query('commit')
    return logins
  } catch (error) {
    await owner.query('rollback')
    throw explain(error)
  }
}

async function ensureLogin(owner: pg.Client, role: DatabaseRole, master: Uint8Array): Promise<Login> {
  const { rows } = await owner.query<{ database: string }>('select current_database() as database')
  const user = loginUser(role, rows[0]?.database ?? '')
  const password = createHmac('sha256', master).update(`database.login\n${user}`).digest('base64url')
  const isStrong = await readStrength(owner, user, role)
  if (isStrong === true) {
    throw new Refusal(
      `De databaserol ${user} mag te veel. Verwijder hem als beheerder: drop role ${pg.escapeIdentifier(user)}; Buurtwijs maakt hem opnieuw.`,
      {
        code: 'database-role-too-strong',
        status: 409,
      },
    )
  }
  const verb = isStrong === undefined ? 'create' : 'alter'
  await owner.query(`${verb} role ${pg.escapeIdentifier(user)} login noinherit password ${pg.escapeLiteral(verifierOf(password))}`)
  await owner.query(`grant ${role} to ${pg.escapeIdentifier(user)}`)
  return { user, password }
}

/** Whether somebody gave this role more than it needs; undefined when it is not there. */
async function readStrength(owner: pg.Client, user: string, role: DatabaseRole): Promise<boolean | undefined> {
  const { rows } = await owner.query<{ is_strong: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
            or exists (select from pg_auth_members where member = login.oid and roleid <> $2::regrole) as is_strong
       from pg_roles as login where rolname = $1`,
    [user, role],
  )
  return rows[0]?.is_strong
}

/** What PostgreSQL keeps of a password (RFC 5803). Sent instead of it, so that no log of statements can hold the password. */
function verifierOf(password: string): string {
  const [salt, iterations] = [randomBytes(16), 4096]
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(keyOf('Client Key')).digest()
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored.toString('base64')}:${keyOf('Server Key').toString('base64')}`
}

/** The same database, for who signs in with this. In a connection string these parameters win from the user before the host. */
export function withLogin(address: pg.ClientConfig, { user, password }: Login): pg.ClientConfig {
  if (address.connectionString === undefined) return { ...address, user, password }
  const url = new URL(address.connectionString)
  url.searchParams.set('user', user)
  url.searchParams.set('password', password)
  return { ...address, connectionString: url.href }
}

/** Signs in once, so that a server that does not let the program in says so at the start. */
export async function requireLogin(pool: pg.Pool, { user }: Login): Promise<void> {
  try {
    const client = await pool.connect()
    client.release()
  } catch (cause) {
    if (!['28P01', '28000'].includes(codeOf(cause))) throw cause
    throw new Refusal(
      `De databaseserver laat ${user} niet toe, de gebruiker die Buurtwijs zelf heeft gemaakt. Laat in pg_hba.conf de leden van ${applicationRole} en ${taskRole} met een wachtwoord toe (+${applicationRole}, +${taskRole}).`,
      { code: 'database-login-refused', status: 409, cause },
    )
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function explain(error: unknown): unknown {
  if (codeOf(error) !== '42501') return error
  return new Refusal(
    `De gebruiker van DATABASE_URL mag de gebruikers niet maken waaronder Buurtwijs werkt. Voer één keer als beheerder uit: alter role <gebruiker> createrole; grant ${applicationRole}, ${taskRole} to <gebruiker> with admin option;`,
    { code: 'database-role-missing', status: 409, cause: error },
  )
}
