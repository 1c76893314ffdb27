import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'

let bed: PeopleBed
let molenveld: string

beforeAll(async () => {
  bed = await makePeopleBed()
  molenveld = await bed.addBuurt('Molenveld')
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld }, { rol: 'bewoner', buurt: molenveld })
  await bed.addPersoon('Hendrik Oosterling', { rol: 'bewoner', buurt: molenveld })
  await bed.addPersoon('Tijmen Rosmolen', { rol: 'beheerder' })
})

const mirjam = 'mirjam@wilgenoord.example'

describe('signing in with a mailed link', () => {
  it('works once, in the browser that asked, and the mail holds nothing but the way', async () => {
    const visitor = bed.visitor()
    const asked = await visitor.ask('POST', '/v1/inloglinks', { mail: ' Mirjam@Wilgenoord.example ', doel: '/programma' })
    expect({ status: asked.status, body: asked.body }).toEqual({ status: 202, body: { minuten: 10 } })
    const link = await bed.linkIn(mirjam)
    const signedIn = await visitor.ask('POST', '/v1/sessies', { link })
    expect({ status: signedIn.status, body: signedIn.body }).toEqual({ status: 201, body: { doel: '/programma' } })
    expect(signedIn.headers.getSetCookie()[0]).toMatch(/^__Host-sid=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(await visitor.me()).toMatchObject({
      naam: 'Mirjam Verstegen',
      rol: 'kartrekker',
      lidmaatschappen: [{ buurt: { naam: 'Molenveld' } }, {}],
    })
    expect(codeOf(await visitor.ask('POST', '/v1/sessies', { link }))).toEqual({ status: 409, code: 'link-used' })
    expect((await bed.mails(mirjam))[0]).not.toMatch(/Mirjam|Molenveld|kartrekker/)
  })

  it('answers the same to who is not known', async () => {
    const stranger = await bed.visitor().ask('POST', '/v1/inloglinks', { mail: 'niemand@wilgenoord.example' })
    const known = await bed.visitor().ask('POST', '/v1/inloglinks', { mail: mirjam })
    expect(stranger.body).toEqual(known.body)
    expect(stranger.headers.getSetCookie().map(cookie => cookie.replace(/=[\w-]{43}/, '='))).toEqual(
      known.headers.getSetCookie().map(cookie => cookie.replace(/=[\w-]{43}/, '=')),
    )
    expect(await bed.mails('niemand@wilgenoord.example')).toEqual([])
  })

  it('is refused in another browser, after ten minutes, and for a link that nobody mailed', async () => {
    const visitor = bed.visitor()
    await visitor.ask('POST', '/v1/inloglinks', { mail: mirjam })
    const link = await bed.linkIn(mirjam)
    const other = bed.visitor()
    await other.ask('POST', '/v1/inloglinks', { mail: 'hendrik@wilgenoord.example' })
    expect(codeOf(await other.ask('POST', '/v1/sessies', { link }))).toEqual({ status: 409, code: 'link-other-browser' })
    bed.clock.advance(10 * 60_000)
    expect(codeOf(await visitor.ask('POST', '/v1/sessies', { link }))).toEqual({ status: 409, code: 'link-expired' })
    expect(codeOf(await visitor.ask('POST', '/v1/sessies', { link: 'a'.repeat(43) }))).toEqual({ status: 404, code: 'link-unknown' })
  })

  it('slows down who asks too often, for one mail address and from one place', async () => {
    bed.clock.advance(3600_000)
    const answers = []
    for (let time = 0; time < 6; time++)
      answers.push(await bed.visitor().ask('POST', '/v1/inloglinks', { mail: 'vaak@wilgenoord.example' }))
    expect(answers.map(answer => answer.status)).toEqual([202, 202, 202, 202, 202, 429])
  })

  it('keeps of every secret only the hash', async () => {
    bed.clock.advance(3600_000)
    const visitor = await bed.signIn(mirjam)
    const secret = visitor.cookies.get('__Host-sid') ?? ''
    const { rows } = await sql<{ text: string }>`
      select (select string_agg(to_jsonb(s)::text, '') from identity.sessie as s) || (select string_agg(to_jsonb(l)::text, '') from identity.inloglink as l) as text`.execute(
      bed.tasks,
    )
    expect({ isSecret: secret.length === 43, isKept: rows[0]?.text.includes(secret) }).toEqual({ isSecret: true, isKept: false })
  })
})

describe('a session', () => {
  it('of a professional ends after a quarter of an hour of rest, and after ten hours at the latest', async () => {
    const visitor = await bed.signIn(mirjam)
    for (let minutes = 14; minutes < 600; minutes += 14) {
      bed.clock.advance(14 * 60_000)
      expect((await visitor.ask('GET', '/v1/ik')).status).toBe(200)
    }
    bed.clock.advance(14 * 60_000)
    expect(codeOf(await visitor.ask('GET', '/v1/ik'))).toEqual({ status: 401, code: 'sign-in-first' })
    const resting = await bed.signIn(mirjam)
    bed.clock.advance(15 * 60_000)
    expect((await resting.ask('GET', '/v1/ik')).status).toBe(401)
  })

  it('of somebody who is only a resident lasts on a trusted device', async () => {
    const visitor = await bed.signIn('hendrik@wilgenoord.example')
    bed.clock.advance(80 * 24 * 3600_000)
    expect((await visitor.ask('GET', '/v1/ik')).status).toBe(200)
  })

  it('gets a new secret when somebody takes another role, and the old one is worth nothing', async () => {
    const visitor = await bed.signIn(mirjam)
    const before = visitor.cookies.get('__Host-sid') ?? ''
    expect((await visitor.ask('PUT', '/v1/ik/rol', { rol: 'bewoner' })).status).toBe(204)
    expect((await visitor.me())['rol']).toBe('bewoner')
    const thief = bed.visitor()
    thief.cookies.set('__Host-sid', before)
    expect((await thief.ask('GET', '/v1/ik')).status).toBe(401)
    expect(codeOf(await visitor.ask('PUT', '/v1/ik/rol', { rol: 'beheerder' }))).toEqual({ status: 403, code: 'rol-not-yours' })
  })

  it('that somebody else prepared is not taken over', async () => {
    const visitor = bed.visitor()
    visitor.cookies.set('__Host-sid', 'f'.repeat(43))
    await visitor.ask('POST', '/v1/inloglinks', { mail: mirjam })
    await visitor.ask('POST', '/v1/sessies', { link: await bed.linkIn(mirjam) })
    expect(visitor.cookies.get('__Host-sid')).not.toBe('f'.repeat(43))
  })

  it('is seen in the list of this person, ends when told, and all others with it', async () => {
    const phone = await bed.signIn(mirjam)
    const laptop = await bed.signIn(mirjam)
    const { body } = await phone.ask('GET', '/v1/sessies')
    expect((body as { sessies: object[] }).sessies.slice(0, 2)).toMatchObject([
      { apparaat: 'Safari op iPhone', manier: 'maillink' },
      { apparaat: 'Safari op iPhone', manier: 'maillink' },
    ])
    expect((await phone.ask('DELETE', '/v1/sessies')).status).toBe(200)
    expect([(await laptop.ask('GET', '/v1/ik')).status, (await phone.ask('GET', '/v1/ik')).status]).toEqual([401, 200])
    const own = (await phone.me())['sessie'] as string
    expect((await phone.ask('DELETE', `/v1/sessies/${own}`)).status).toBe(204)
    expect((await phone.ask('GET', '/v1/ik')).status).toBe(401)
  })
})

describe('importing figures', () => {
  it('is for who has the permission, wherever they are, and for nobody else who is far away', async () => {
    const question = { bron: 'geen tabel' }
    const ask = async (mail: string) => {
      const visitor = await bed.signIn(mail)
      const body = new FormData()
      body.set('bron', question.bron)
      const headers = {
        'sec-fetch-site': 'same-origin',
        cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-bewijs': visitor.bewijs ?? '',
      }
      const response = await bed.api.request(`${bed.world.adres}/v1/imports`, { method: 'POST', body, headers })
      return codeOf({ status: response.status, body: await response.json() })
    }
    bed.clock.advance(3600_000)
    expect([await ask('tijmen@wilgenoord.example'), await ask(mirjam)]).toEqual([
      { status: 400, code: 'import-nothing' },
      { status: 403, code: 'import-not-allowed' },
    ])
  })
})

describe('a change', () => {
  it('that a page of another site asks for is refused, and so is a form without its proof', async () => {
    const visitor = await bed.signIn(mirjam)
    const crossSite = { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' }
    expect(codeOf(await visitor.ask('PUT', '/v1/ik/rol', { rol: 'bewoner' }, crossSite))).toEqual({ status: 403, code: 'other-site' })
    expect(codeOf(await visitor.ask('PUT', '/v1/ik/rol', { rol: 'bewoner' }, { 'x-bewijs': 'geraden' }))).toEqual({
      status: 403,
      code: 'bewijs-missing',
    })
  })
})
