import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import type { Rol } from '#src/modules/identity/index.ts'
import type { TestDatabase } from '#test/setup/database.ts'

interface InRol {
  readonly rol: Rol
  /** Names: a neighbourhood or an organisation that is not there yet is made. */
  readonly buurt?: string
  readonly organisatie?: string
}

/** People in the database of a real server, and the mail that they get. */
export interface People {
  /** Returns the mail address: the first name at wilgenoord.example. */
  add(naam: string, ...rollen: readonly InRol[]): Promise<string>
  /** The latest address of a page that was mailed to somebody, without the server in front. */
  mailed(aan: string): Promise<string>
  /** Signs in on a page, with a mailed link; nobody is slowed down, however often. */
  signIn(page: Page, mail: string): Promise<void>
}

export function peopleIn({ tasks }: Pick<TestDatabase, 'tasks'>): People {
  async function idOf(table: 'buurt' | 'organisatie', naam: string | undefined): Promise<string | null> {
    if (naam === undefined) return null
    const values = table === 'buurt' ? sql`(naam) values (${naam})` : sql`(naam, soort) values (${naam}, 'alliantiepartner')`
    const { rows: known } = await sql<{ id: string }>`select id from ${sql.table(`identity.${table}`)} where naam = ${naam}`.execute(tasks)
    if (known[0]) return known[0].id
    const { rows } = await sql<{ id: string }>`insert into ${sql.table(`identity.${table}`)} ${values} returning id`.execute(tasks)
    return rows[0]?.id ?? null
  }

  async function mailed(aan: string): Promise<string> {
    const { rows } = await sql<{
      tekst: string
    }>`select tekst from platform.bericht where aan = ${aan} order by aangemaakt desc limit 1`.execute(tasks)
    return /https?:\/\/[^/\s]+(\/\S+)/.exec(rows[0]?.tekst ?? '')?.[1] ?? ''
  }

  return {
    mailed,
    async add(naam, ...rollen) {
      const mail = `${naam.split(' ')[0]?.toLowerCase()}@wilgenoord.example`
      const { rows } = await sql<{ id: string }>`insert into identity.persoon (naam, mail) values (${naam}, ${mail}) returning id`.execute(
        tasks,
      )
      for (const { rol, buurt, organisatie } of rollen) {
        await sql`insert into identity.lidmaatschap (persoon_id, rol, buurt_id, organisatie_id)
          values (${rows[0]?.id}, ${rol}, ${await idOf('buurt', buurt)}, ${await idOf('organisatie', organisatie)})`.execute(tasks)
      }
      return mail
    },
    async signIn(page, mail) {
      await sql`delete from platform.tempo`.execute(tasks)
      await page.goto(new URL('/inloggen', page.url()).href)
      await page.getByLabel('Mailadres').fill(mail)
      await page.getByRole('button', { name: 'Stuur mij een link' }).click()
      await page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor()
      await page.goto(new URL(await mailed(mail), page.url()).href)
      await page.getByRole('button', { name: 'Log in' }).click()
      await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor()
    },
  }
}
