import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { PageAsker } from './page-asker.ts'

let bed: PeopleBed
let mirjam: Visitor
let persoon: string

beforeAll(async () => {
  bed = await makePeopleBed()
  const molenveld = await bed.addBuurt('Molenveld')
  persoon = await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld }, { rol: 'bewoner', buurt: molenveld })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

/** Asks in process, as a page does. */
async function ask(method: string, path: string, env: object, body?: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await bed.api.request(
    `${bed.world.adres}/v1${path}`,
    {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        cookie: [...mirjam.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-bewijs': mirjam.bewijs ?? '',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    env,
  )
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
}

async function setKartrekker(ended: Date | null): Promise<void> {
  await sql`update identity.lidmaatschap set beeindigd = ${ended} where persoon_id = ${persoon} and rol = 'kartrekker'`.execute(bed.tasks)
}

describe('who asks for a page', () => {
  it('is looked up once for all that the page asks, and anew for the next page', async () => {
    const page = { asker: new PageAsker() }
    expect((await ask('GET', '/ik', page)).body).toMatchObject({ rol: 'kartrekker' })
    await setKartrekker(bed.clock.now())
    expect((await ask('GET', '/ik', page)).body).toMatchObject({ rol: 'kartrekker' })
    expect((await ask('GET', '/ik', { asker: new PageAsker() })).body).toMatchObject({ rol: null })
    await setKartrekker(null)
  })

  it('gets nothing out of the database for a role that ended in the middle of the page', async () => {
    const page = { asker: new PageAsker() }
    expect((await ask('GET', '/mensen', page)).body).toMatchObject({ mensen: [{ naam: 'Mirjam Verstegen', lidmaatschappen: [{}, {}] }] })
    await bed.addPersoon('Hendrik Oosterling', {
      rol: 'bewoner',
      buurt: ((await mirjam.me()) as { lidmaatschappen: { buurt: { id: string } }[] }).lidmaatschappen[0]?.buurt.id ?? '',
    })
    await setKartrekker(bed.clock.now())
    expect(JSON.stringify((await ask('GET', '/mensen', page)).body)).not.toContain('Hendrik')
    await setKartrekker(null)
  })

  it('is looked up again after the page changed something', async () => {
    const page = { asker: new PageAsker() }
    await ask('GET', '/ik', page)
    await setKartrekker(bed.clock.now())
    await ask('DELETE', '/sessies', page)
    expect((await ask('GET', '/ik', page)).body).toMatchObject({ rol: null })
    await setKartrekker(null)
  })

  it('is nobody whom a question from outside can bring along', async () => {
    const asker = { find: async () => ({ persoon, rol: 'beheerder' }), forget: () => {} }
    expect((await bed.api.request(`${bed.world.adres}/v1/ik`, {}, { asker })).status).toBe(401)
  })
})
