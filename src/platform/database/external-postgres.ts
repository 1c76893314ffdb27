import pg from 'pg'
import { Refusal } from '../../refusal.ts'

const oldestVersion = 15

/** Checks a server of the operator's own before anything is asked of it. */
export async function requireExternalPostgres(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    throw explain(databaseUrl, cause)
  }
  try {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000)
    if (major < oldestVersion) {
      throw new Refusal(
        `De database van DATABASE_URL is PostgreSQL ${major}. Buurtwijs heeft PostgreSQL ${oldestVersion} of nieuwer nodig.`,
        {
          code: 'database-version',
          status: 409,
        },
      )
    }
  } finally {
    await client.end()
  }
}

const sentences: Readonly<Record<string, string>> = {
  '28P01': 'De gebruiker of het wachtwoord in DATABASE_URL klopt niet.',
  '28000': 'De database van DATABASE_URL laat deze gebruiker niet toe.',
  '3D000': 'De database in DATABASE_URL bestaat niet. Maak hem eerst aan met: create database.',
  '53300': 'De database van DATABASE_URL heeft geen vrije verbindingen meer. Probeer het later opnieuw.',
}

/** Names the server, never the password. */
function explain(databaseUrl: string, cause: unknown): Refusal {
  const { host } = new URL(databaseUrl)
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const sentence =
    sentences[code] ??
    `De database van DATABASE_URL is niet bereikbaar (${host || 'deze computer'}). Controleer of de server draait en of het adres klopt; of laat DATABASE_URL weg, dan start Buurtwijs een eigen database.`
  return new Refusal(sentence, { code: 'database-unreachable', status: 503, cause })
}
