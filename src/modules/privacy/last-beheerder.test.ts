import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makeWisverzoek } from '#test/permissions/made-requests.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import type { Visitor } from '#test/people-bed.ts'
import { asOwner } from '#test/setup/database.ts'
import { doTaak } from './werk.ts'

/** One of two administrators, with what it takes to have them leave. */
interface Beheerder {
  readonly visitor: Visitor
  readonly persoon: string
  readonly lidmaatschap: string
}

type Vertrek = (bed: PrivacyBed, wie: Beheerder, ander: Beheerder) => Promise<unknown>

/** Every way in which an administrator can be none any more. */
const manieren: Readonly<Record<string, Vertrek>> = {
  'ends their own role': (_bed, { visitor, lidmaatschap }) => visitor.ask('DELETE', `/v1/lidmaatschappen/${lidmaatschap}`),
  'has it ended by the other': (_bed, { lidmaatschap }, { visitor }) => visitor.ask('DELETE', `/v1/lidmaatschappen/${lidmaatschap}`),
  'hands it over to the other': (_bed, { visitor, lidmaatschap }, { persoon }) =>
    visitor.ask('POST', `/v1/lidmaatschappen/${lidmaatschap}/_overdragen`, { aan: persoon }),
  'is erased': async (bed, { persoon }) => {
    const id = await makeWisverzoek(bed, persoon)
    await sql`update privacy.wisverzoek set staat = 'akkoord' where id = ${id}`.execute(bed.tasks)
    await doTaak(bed.werk, { over: 'wisverzoek', id })
  },
}

async function makeBeheerder(bed: PrivacyBed, naam: string, persoon: string): Promise<Beheerder> {
  const { rows } = await sql<{ id: string }>`
    select id from identity.lidmaatschap where persoon_id = ${persoon} and rol = 'beheerder'`.execute(bed.tasks)
  return { visitor: await bed.as(naam), persoon, lidmaatschap: rows[0]?.id ?? '' }
}

async function countBeheerders(bed: PrivacyBed): Promise<number | undefined> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*) as aantal from identity.lidmaatschap where rol = 'beheerder' and beeindigd is null`.execute(bed.tasks)
  return rows[0]?.aantal
}

/** Nobody's role changes before all of this waits to change one: whoever looked how many there are has looked. */
async function atOnce(bed: PrivacyBed, acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  await asOwner(bed.ownerAddress, async owner => {
    await owner.query('begin')
    await owner.query('lock table identity.lidmaatschap in share mode')
    const running = acts.map(act => act())
    for (let waiting = 0; waiting < acts.length;) {
      const { rows } = await owner.query<{ waiting: number }>(
        'select count(distinct pid)::integer as waiting from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())',
      )
      waiting = rows[0]?.waiting ?? 0
    }
    await owner.query('commit')
    await Promise.all(running)
  })
}

const pairs = Object.keys(manieren).flatMap((first, index, all) => all.slice(index).map(second => [first, second] as const))

describe('of two administrators who leave in the same moment', () => {
  it.each(pairs)('where one %s and the other %s, one stays', async (first, second) => {
    const bed = await makePrivacyBed()
    const petra = await makeBeheerder(bed, 'petra', await bed.addPersoon('Petra Weststrate', { rol: 'beheerder' }))
    const tijmen = await makeBeheerder(bed, 'tijmen', bed.personen.tijmen)
    await atOnce(bed, [async () => manieren[first]?.(bed, tijmen, petra), async () => manieren[second]?.(bed, petra, tijmen)])
    expect(await countBeheerders(bed)).toBe(1)
  })
})
