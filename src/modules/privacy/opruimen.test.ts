import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { makePrivacyBed } from '#test/privacy-bed.ts'
import type { PrivacyBed } from '#test/privacy-bed.ts'
import { asOwner } from '#test/setup/database.ts'

let bed: PrivacyBed

beforeEach(async () => {
  bed = await makePrivacyBed()
})

interface Telling {
  readonly regel: string
  readonly hoe: string
  readonly aantal: number
  readonly rijen: readonly string[]
}

const day = 24 * 3600_000
const counts = (proef: readonly Telling[]) =>
  Object.fromEntries(proef.filter(({ aantal }) => aantal > 0).map(({ regel, aantal }) => [regel, aantal]))

async function find(
  naam: string,
  id: string,
): Promise<{ readonly staat: string; readonly proef: readonly Telling[]; readonly uitslag: readonly Telling[] | null }> {
  const visitor = await bed.as(naam)
  return (await visitor.ask('GET', `/v1/opruimingen/${id}`)).body as never
}

async function ask(naam: string): Promise<string> {
  const visitor = await bed.as(naam)
  const { body } = await visitor.ask('POST', '/v1/opruimingen')
  await bed.doWork()
  return (body as { id: string }).id
}

async function agree(naam: string, id: string): Promise<number> {
  const visitor = await bed.as(naam)
  return (await visitor.ask('POST', `/v1/opruimingen/${id}/_akkoord`)).status
}

describe('the retention periods', () => {
  it('are public, each with a sentence', async () => {
    const { status, body } = await bed.visitor().ask('GET', '/v1/bewaartermijnen')
    const { bewaartermijnen } = body as { bewaartermijnen: { id: string; uitleg: string; dagen: number | null; watBijWissen: string }[] }
    expect([status, bewaartermijnen.every(({ uitleg }) => uitleg.endsWith('.'))]).toEqual([200, true])
    expect(bewaartermijnen.find(({ id }) => id === 'sessies')).toEqual({
      id: 'sessies',
      gegevens: 'Sessies: op welk apparaat u wanneer was ingelogd',
      uitleg: 'Een sessie die voorbij is, bewaren wij 90 dagen, zodat u kunt zien of iemand anders onder uw naam inlogde.',
      dagen: 90,
      bijWissen: 'verwijderen',
      watBijWissen: 'Dit gaat weg.',
    })
    expect(bewaartermijnen.find(({ id }) => id === 'logboek')?.watBijWissen).toMatch(/vijf jaar/)
  })

  it('are first counted, and run only when two people in two roles agree', async () => {
    await bed.as('hendrik')
    bed.clock.advance(200 * day)
    const id = await ask('tijmen')
    expect(counts((await find('tijmen', id)).proef)).toMatchObject({ sessies: 1, inloglinks: 1 })
    expect([await agree('tijmen', id), await agree('tijmen', id)]).toEqual([200, 409])
    await bed.doWork()
    expect((await find('tijmen', id)).staat).toBe('aangevraagd')
    expect(await agree('anneke', id)).toBe(200)
    await bed.doWork()
    const { staat, uitslag } = await find('anneke', id)
    expect([staat, counts(uitslag ?? [])]).toMatchObject(['uitgevoerd', { sessies: 1, inloglinks: 1 }])
    const { rows } = await sql`select count(*) as n from identity.sessie where persoon_id = ${bed.personen.hendrik}`.execute(bed.tasks)
    expect(rows).toEqual([{ n: 0 }])
  })

  it('never remove more than was counted, also when the run comes later', async () => {
    await bed.as('hendrik')
    const id = await ask('anneke')
    expect(counts((await find('anneke', id)).proef)['sessies']).toBeUndefined()
    bed.clock.advance(300 * day)
    await agree('anneke', id)
    await agree('tijmen', id)
    await bed.doWork()
    expect(counts((await find('anneke', id)).uitslag ?? [])['sessies']).toBeUndefined()
  })

  it('erase who has had no role for two years, and nobody else', async () => {
    const { hendrik, joost } = bed.personen
    await asOwner(bed.ownerAddress, async owner => {
      await owner.query(`update identity.persoon set aangemaakt = '2020-01-01'`)
      const end = 'update identity.lidmaatschap set begonnen = $2, beeindigd = $3 where persoon_id = $1'
      await owner.query(end, [hendrik, '2020-01-01', '2021-01-01'])
      await owner.query(end, [joost, '2020-01-01', '2026-01-01'])
    })
    const id = await ask('tijmen')
    expect((await find('tijmen', id)).proef.find(({ regel }) => regel === 'persoon')).toMatchObject({
      hoe: 'persoon wissen',
      aantal: 1,
      rijen: [hendrik],
    })
    await agree('tijmen', id)
    await agree('anneke', id)
    await bed.doWork()
    const { rows } = await sql`select persoon_id, aanleiding from privacy.grafsteen`.execute(bed.tasks)
    expect(rows).toEqual([{ persoon_id: hendrik, aanleiding: 'bewaartermijn' }])
  })

  it('can be dropped as long as they did not run', async () => {
    const id = await ask('tijmen')
    const anneke = await bed.as('anneke')
    expect((await anneke.ask('DELETE', `/v1/opruimingen/${id}`)).status).toBe(204)
    expect([await agree('tijmen', id), (await anneke.ask('DELETE', `/v1/opruimingen/${id}`)).status]).toEqual([409, 409])
  })
})
