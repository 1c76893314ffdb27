import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { startJobs } from '#src/platform/jobs.ts'
import { silentLog } from '#src/platform/log.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import { ruimVanzelfOp } from './vanzelf.ts'
import { startPrivacy } from './werk.ts'

let bed: PrivacyBed

beforeEach(async () => {
  bed = await makePrivacyBed()
})

const day = 24 * 3600_000

async function rowsIn(...tables: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const counted = await Promise.all(
    tables.map(async table => {
      const { rows } = await sql<{ aantal: number }>`select count(*) as aantal from ${sql.table(table)}`.execute(bed.tasks)
      return [table, rows[0]?.aantal ?? 0] as const
    }),
  )
  return Object.fromEntries(counted)
}

describe('what keeps the program going and has had its use', () => {
  it('goes by itself a day after its moment, with a line in the log, and what is about people stays', async () => {
    const tables = ['identity.inloglink', 'platform.tempo', 'identity.uitdaging', 'identity.sessie', 'platform.bericht'] as const
    const hendrik = await bed.as('hendrik')
    await sql`insert into identity.uitdaging (browser, soort, uitdaging, verloopt) values (sha256('b'), 'inloggen', 'vraag', ${bed.clock.now()})`.execute(
      bed.tasks,
    )
    const before = await rowsIn(...tables)
    await ruimVanzelfOp(bed.werk)
    expect(await rowsIn(...tables)).toEqual(before)
    bed.clock.advance(2 * day)
    await ruimVanzelfOp(bed.werk)
    const after = await rowsIn(...tables)
    expect(after).toEqual({ ...before, 'identity.inloglink': 0, 'platform.tempo': 0, 'identity.uitdaging': 0 })
    const { rows } = await sql`select inhoud from logboek.regel where handeling = 'opruiming.vanzelf'`.execute(bed.tasks)
    expect(rows).toEqual([
      { inhoud: { inloglinks: before['identity.inloglink'], pogingen: before['platform.tempo'], vragen: before['identity.uitdaging'] } },
    ])
    await ruimVanzelfOp(bed.werk)
    expect((await sql`select from logboek.regel where handeling = 'opruiming.vanzelf'`.execute(bed.tasks)).rows).toHaveLength(1)
    expect((await hendrik.ask('GET', '/v1/ik')).status).toBe(200)
  })

  it('is counted with the rest before a run of the periods', async () => {
    await bed.as('hendrik')
    bed.clock.advance(2 * day)
    const visitor = await bed.as('tijmen')
    const { body } = await visitor.ask('POST', '/v1/opruimingen')
    await bed.doWork()
    const { proef } = (await visitor.ask('GET', `/v1/opruimingen/${(body as { id: string }).id}`)).body as {
      proef: { regel: string; aantal: number }[]
    }
    expect(
      proef.filter(({ regel }) => ['inloglinks', 'sessies', 'logboek'].includes(regel)).map(({ regel, aantal }) => [regel, aantal]),
    ).toEqual([
      ['logboek', 0],
      ['sessies', 0],
      ['inloglinks', 1],
    ])
  })

  it('is planned once a night, for all servers together', async () => {
    const jobs = await startJobs({ pool: bed.pool, log: silentLog, supervise: false })
    await startPrivacy({ ...bed.werk, jobs })
    await jobs.stop()
    const { rows } = await bed.pool.query('select name, cron from jobs.schedule')
    expect(rows).toEqual([{ name: 'opruimen-vanzelf', cron: '47 3 * * *' }])
  })
})

it('somebody is erased with the confirmations and sign-ins elsewhere that hang on their sessions', async () => {
  const { hendrik } = bed.personen
  const later = new Date(bed.clock.now().getTime() + day)
  const visitor = await bed.as('hendrik')
  const { sessie } = await visitor.me()
  await sql`insert into identity.inloglink (geheim, browser, persoon_id, aangemaakt, verloopt, sessie_id, handeling, inhoud)
    values (sha256('l'), sha256('b'), ${hendrik}, ${later}, ${later}, ${sessie}, 'rol.geven', sha256('i'))`.execute(bed.tasks)
  await sql`insert into identity.oidc_poging (browser, aanbieder, staat, eenmalig, bewijs, doel, verloopt, soort, sessie_id)
    values (sha256('b'), 'gemeente', 'a', 'b', 'c', '/mijn', ${later}, 'koppelen', ${sessie})`.execute(bed.tasks)
  const { body } = await visitor.ask('POST', '/v1/ik/wisverzoek')
  await bed.doWork()
  for (const naam of ['tijmen', 'anneke'])
    await (await bed.as(naam)).ask('POST', `/v1/wisverzoeken/${(body as { id: string }).id}/_akkoord`)
  await bed.doWork()
  const { rows } =
    await sql`select naam, (select count(*) from identity.oidc_poging) as pogingen from identity.persoon where id = ${hendrik}`.execute(
      bed.tasks,
    )
  expect(rows).toEqual([{ naam: 'Gewiste persoon', pogingen: 0 }])
})
