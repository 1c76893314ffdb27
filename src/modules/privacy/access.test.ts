import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import type { Visitor } from '#test/people-bed.ts'

let bed: PrivacyBed
let verzoek: string
let opruiming: string
const visitors = new Map<string, Visitor>()

/** Who tries: nobody, a resident, a kartrekker of another neighbourhood, and the two who look after privacy. */
const who = ['niemand', 'hendrik', 'joost', 'tijmen', 'anneke'] as const

beforeAll(async () => {
  bed = await makePrivacyBed()
  for (const naam of who) visitors.set(naam, naam === 'niemand' ? bed.visitor() : await bed.as(naam))
  const mirjam = await bed.as('mirjam')
  verzoek = ((await mirjam.ask('POST', '/v1/ik/wisverzoek')).body as { id: string }).id
  const tijmen = visitors.get('tijmen') ?? bed.visitor()
  opruiming = ((await tijmen.ask('POST', '/v1/opruimingen')).body as { id: string }).id
})

async function statuses(method: string, path: string, body?: unknown): Promise<Readonly<Record<string, number>>> {
  const answers: Record<string, number> = {}
  for (const naam of who) answers[naam] = (await (visitors.get(naam) ?? bed.visitor()).ask(method, path, body)).status
  return answers
}

const everybodySignedIn = (status: number) => ({ niemand: 401, hendrik: status, joost: status, tijmen: status, anneke: status })
const onlyGuards = (status: number) => ({ niemand: 401, hendrik: 403, joost: 403, tijmen: status, anneke: status })

describe('the routes of privacy', () => {
  it('about oneself are for who is signed in', async () => {
    expect(await statuses('GET', '/v1/ik/gegevens')).toEqual(everybodySignedIn(200))
    expect(await statuses('GET', '/v1/ik/logboek')).toEqual(everybodySignedIn(200))
    expect(await statuses('GET', '/v1/ik/wisverzoek')).toEqual(everybodySignedIn(200))
    expect(await statuses('DELETE', '/v1/ik/wisverzoek')).toEqual(everybodySignedIn(404))
  })

  it('about how long what is kept, and what for, are for everybody', async () => {
    const all = { niemand: 200, hendrik: 200, joost: 200, tijmen: 200, anneke: 200 }
    expect(await statuses('GET', '/v1/bewaartermijnen')).toEqual(all)
    expect(await statuses('GET', '/v1/verwerkingen')).toEqual(all)
  })

  it('about requests and runs are for the privacy officer and the administrator', async () => {
    expect(await statuses('GET', '/v1/wisverzoeken')).toEqual(onlyGuards(200))
    expect(await statuses('GET', `/v1/wisverzoeken/${verzoek}`)).toEqual(onlyGuards(200))
    expect(await statuses('GET', '/v1/opruimingen')).toEqual(onlyGuards(200))
    expect(await statuses('GET', `/v1/opruimingen/${opruiming}`)).toEqual(onlyGuards(200))
  })

  it('that decide are too; what is not there is unknown to them, and nothing of it is told to others', async () => {
    const nothing = crypto.randomUUID()
    expect(await statuses('POST', `/v1/wisverzoeken/${nothing}/_akkoord`)).toEqual(onlyGuards(404))
    expect(await statuses('POST', `/v1/wisverzoeken/${nothing}/_afwijzing`, { waarom: 'Dit kan nu niet.' })).toEqual(onlyGuards(404))
    expect(await statuses('POST', `/v1/opruimingen/${nothing}/_akkoord`)).toEqual(onlyGuards(404))
    expect(await statuses('DELETE', `/v1/opruimingen/${nothing}`)).toEqual(onlyGuards(404))
    expect(await statuses('POST', `/v1/wisverzoeken/${verzoek}/_akkoord`)).toEqual(onlyGuards(409))
  })

  it('refuse a form of another site, and one without its proof', async () => {
    const hendrik = visitors.get('hendrik') ?? bed.visitor()
    expect((await hendrik.ask('POST', '/v1/ik/wisverzoek', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await hendrik.ask('POST', '/v1/ik/wisverzoek', undefined, { 'x-bewijs': 'geraden' })).status).toBe(403)
  })
})

describe('row security, past the routes', () => {
  const ask = async (persoon: string, rol: string, statement: ReturnType<typeof sql>) =>
    await asVisitor(bed.database, { persoon, rol }, async trx => (await statement.execute(trx)).numAffectedRows ?? 0n).catch(
      (error: unknown) => (error instanceof Error ? error.message : 'something else'),
    )

  it('keeps a resident from seeing, handling or agreeing with the request of somebody else', async () => {
    const { hendrik } = bed.personen
    const { rows } = await asVisitor(bed.database, { persoon: hendrik, rol: 'bewoner' }, trx =>
      sql`select id from privacy.wisverzoek`.execute(trx),
    )
    expect(rows).toEqual([])
    expect(await ask(hendrik, 'beheerder', sql`update privacy.wisverzoek set staat = 'akkoord'`)).toBe(0n)
    expect(
      await ask(
        hendrik,
        'bewoner',
        sql`insert into privacy.akkoord (wisverzoek_id, door, rol, op) values (${verzoek}, ${hendrik}, 'beheerder', now())`,
      ),
    ).toMatch(/row-level security/)
  })

  it('keeps an officer from deciding about their own request, and from agreeing in the name of somebody else', async () => {
    const { anneke, tijmen } = bed.personen
    const anneks = await asVisitor(bed.database, { persoon: anneke, rol: 'privacy-officer' }, async trx => {
      const made = await sql<{
        id: string
      }>`insert into privacy.wisverzoek (persoon_id, aangevraagd) values (${anneke}, now()) returning id`.execute(trx)
      return made.rows[0]?.id ?? ''
    })
    await bed.doWork()
    const agree = (door: string, rol: string) =>
      sql`insert into privacy.akkoord (wisverzoek_id, door, rol, op) values (${anneks}, ${door}, ${rol}, now())`
    expect(await ask(anneke, 'privacy-officer', sql`update privacy.wisverzoek set staat = 'akkoord' where id = ${anneks}`)).toMatch(
      /row-level security/,
    )
    expect(await ask(anneke, 'privacy-officer', agree(anneke, 'privacy-officer'))).toMatch(/row-level security/)
    expect(await ask(anneke, 'privacy-officer', agree(tijmen, 'beheerder'))).toMatch(/row-level security/)
    expect(await ask(tijmen, 'beheerder', agree(tijmen, 'privacy-officer'))).toMatch(/row-level security/)
    expect(await ask(tijmen, 'beheerder', agree(tijmen, 'beheerder'))).toBe(1n)
  })
})
