import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { JWTPayload } from 'jose'
import { levels, startOpenIdProvider } from '#test/openid-provider.ts'
import type { TestProvider } from '#test/openid-provider.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { readAanbieders } from './aanbieders.ts'
import { openIdProviders } from './openid.ts'

const adres = 'https://buurtwijs.example'
const mirjam = 'mirjam@wilgenoord.example'
const hendrik = 'hendrik@wilgenoord.example'

let bed: PeopleBed
let wijkpas: TestProvider
let zorgpas: TestProvider

/** What stands between us and the network, for one test. */
let tamper = reach

function reach(url: string, options: RequestInit): Promise<Response> {
  return (url.startsWith(wijkpas.issuer) ? wijkpas : zorgpas).fetch(url, options)
}

beforeAll(async () => {
  const start = (id: string) =>
    startOpenIdProvider({ issuer: `https://${id}.example`, client: 'buurtwijs', redirectUri: `${adres}/inloggen/terug/${id}` })
  wijkpas = await start('wijkpas')
  zorgpas = await start('zorgpas')
  const aanbieders = await readAanbieders(await writeConfig())
  bed = await makePeopleBed({
    now: new Date(),
    openId: clock =>
      openIdProviders({ aanbieders, adres, clock, fetch: (url, options) => tamper(url, options as RequestInit), patienceSeconds: 0.5 }),
  })
  const molenveld = await bed.addBuurt('Molenveld')
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
  await bed.addPersoon('Hendrik Oosterling', { rol: 'bewoner', buurt: molenveld })
})

afterAll(() => Promise.all([wijkpas.close(), zorgpas.close()]))

beforeEach(async () => {
  tamper = reach
  wijkpas.next = { account: 'mirjam-bij-de-wijkpas', acr: levels.laag }
  await sql`delete from platform.tempo`.execute(bed.tasks)
  await sql`delete from identity.oidc_identiteit`.execute(bed.tasks)
})

async function writeConfig(): Promise<string> {
  const folder = await makeTestFolder()
  const acr = { inloggen: [levels.laag, levels.substantieel], bevestigen: [levels.substantieel] }
  const providers = [
    { id: 'wijkpas', naam: 'Wijkpas', provider: wijkpas, acr },
    { id: 'zorgpas', naam: 'Zorgpas', provider: zorgpas, acr: { inloggen: [], bevestigen: [] } },
  ]
  await Promise.all(providers.map(({ id, provider }) => writeFile(join(folder, `${id}.pem`), provider.clientKey)))
  const path = join(folder, 'oidc.json')
  const aanbieders = providers.map(({ id, naam, provider, acr: wanted }) => ({
    id,
    naam,
    uitgever: provider.issuer,
    client: 'buurtwijs',
    sleutelbestand: `${id}.pem`,
    acr: wanted,
  }))
  await writeFile(path, JSON.stringify({ aanbieders }))
  return path
}

interface Trip {
  readonly soort: 'inloggen' | 'koppelen' | 'bevestigen'
  readonly doel?: string
  readonly handeling?: string
  readonly inhoud?: string
}

/** Goes to a provider, and returns what stands behind the question mark when the browser comes back. */
async function travel(visitor: Visitor, trip: Trip, provider = wijkpas, id = 'wijkpas'): Promise<string> {
  const { status, body } = await visitor.ask('POST', `/v1/aanbieders/${id}/_begin`, trip)
  expect(status).toBe(201)
  return await provider.visit((body as { naar: string }).naar)
}

/** Comes back as a browser does that another site sends here. */
async function comeBack(visitor: Visitor, zoek: string, id = 'wijkpas'): Promise<Answer> {
  const path = `/v1/aanbieders/${id}/terug?zoek=${encodeURIComponent(zoek)}`
  return await visitor.ask('GET', path, undefined, { 'sec-fetch-site': 'cross-site' })
}

async function signIn(visitor: Visitor, provider = wijkpas, id = 'wijkpas'): Promise<Answer> {
  return await comeBack(visitor, await travel(visitor, { soort: 'inloggen', doel: '/programma' }, provider, id), id)
}

async function link(mail: string, provider = wijkpas, id = 'wijkpas'): Promise<Visitor> {
  const visitor = await bed.signIn(mail)
  const answer = await comeBack(visitor, await travel(visitor, { soort: 'koppelen', doel: '/mijn/toegang' }, provider, id), id)
  expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: { doel: '/mijn/toegang' } })
  return visitor
}

/** Changes what the provider says about somebody. */
function changeIdToken(claims: JWTPayload, hasOwnKey = true): void {
  tamper = async (url, options) => {
    const response = await reach(url, options)
    if (!url.endsWith('/token')) return response
    const answer = (await response.json()) as { id_token: string }
    return Response.json({ ...answer, id_token: await wijkpas.forge(answer.id_token, claims, hasOwnKey) })
  }
}

describe('an account at an OpenID provider', () => {
  it('signs in whoever linked it, with how and at which level in the session', async () => {
    await link(mirjam)
    const visitor = bed.visitor()
    const answer = await signIn(visitor)
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: { doel: '/programma' } })
    expect(await visitor.me()).toMatchObject({ naam: 'Mirjam Verstegen' })
    const { rows } =
      await sql`select manier, aanbieder, acr from identity.sessie order by aangemaakt desc, manier = 'oidc' desc limit 1`.execute(
        bed.tasks,
      )
    expect(rows).toEqual([{ manier: 'oidc', aanbieder: 'wijkpas', acr: levels.laag }])
  })

  it('signs nobody in before it is linked, whatever mail address it has', async () => {
    wijkpas.next = { account: mirjam, acr: levels.laag }
    expect(codeOf(await signIn(bed.visitor()))).toEqual({ status: 403, code: 'oidc-unknown' })
  })

  it('can be linked by who accepts an invitation', async () => {
    const beheerder = await bed.addPersoon('Tijmen Rosmolen', { rol: 'beheerder' })
    expect(beheerder).not.toBe('')
    const tijmen = await bed.signIn('tijmen@wilgenoord.example')
    await tijmen.ask('POST', '/v1/uitnodigingen', { naam: 'Noor Wiekslag', mail: 'noor@wilgenoord.example', rol: 'redactieraad' })
    const noor = bed.visitor()
    const uitnodiging = await bed.linkIn('noor@wilgenoord.example')
    await noor.ask('POST', '/v1/uitnodigingen/_aanvaard', { uitnodiging, naam: 'Noor Wiekslag' })
    await noor.me()
    wijkpas.next = { account: 'noor-bij-de-wijkpas', acr: levels.laag }
    await comeBack(noor, await travel(noor, { soort: 'koppelen' }))
    const later = bed.visitor()
    await signIn(later)
    expect(await later.me()).toMatchObject({ naam: 'Noor Wiekslag' })
  })

  it('belongs to one person, and is no longer theirs once it is unlinked', async () => {
    const hers = await link(mirjam)
    const other = await bed.signIn(hendrik)
    expect(codeOf(await comeBack(other, await travel(other, { soort: 'koppelen' })))).toEqual({ status: 409, code: 'oidc-taken' })
    const { body } = await hers.ask('GET', '/v1/ik/koppelingen')
    expect(body).toEqual({
      koppelingen: [
        { id: 'wijkpas', naam: 'Wijkpas', gekoppeld: expect.any(String) },
        { id: 'zorgpas', naam: 'Zorgpas', gekoppeld: null },
      ],
    })
    expect((await hers.ask('DELETE', '/v1/ik/koppelingen/wijkpas')).status).toBe(204)
    expect(codeOf(await signIn(bed.visitor()))).toEqual({ status: 403, code: 'oidc-unknown' })
  })

  it('is somebody else at another issuer, also under the same name', async () => {
    const same = { account: 'het-zelfde-onderwerp', acr: levels.laag }
    wijkpas.next = same
    zorgpas.next = same
    await link(mirjam)
    expect(codeOf(await signIn(bed.visitor(), zorgpas, 'zorgpas'))).toEqual({ status: 403, code: 'oidc-unknown' })
    await link(hendrik, zorgpas, 'zorgpas')
    const [first, second] = [bed.visitor(), bed.visitor()]
    await signIn(first)
    await signIn(second, zorgpas, 'zorgpas')
    expect([(await first.me())['naam'], (await second.me())['naam']]).toEqual(['Mirjam Verstegen', 'Hendrik Oosterling'])
  })
})

describe('going to a provider', () => {
  it('asks for a code with PKCE, a state and a nonce that nobody can guess, and the level that is wanted', async () => {
    const { body } = await bed.visitor().ask('POST', '/v1/aanbieders/wijkpas/_begin', { soort: 'inloggen' })
    const naar = new URL((body as { naar: string }).naar)
    expect(Object.fromEntries(naar.searchParams)).toEqual({
      client_id: 'buurtwijs',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${adres}/inloggen/terug/wijkpas`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      acr_values: `${levels.laag} ${levels.substantieel}`,
    })
  })

  it('comes back in the browser that left, once, within ten minutes, from the provider it went to', async () => {
    await link(mirjam)
    const gone = { status: 409, code: 'poging-gone' }
    const visitor = bed.visitor()
    const zoek = await travel(visitor, { soort: 'inloggen' })
    expect(codeOf(await comeBack(bed.visitor(), zoek))).toEqual(gone)
    const other = bed.visitor()
    await travel(other, { soort: 'inloggen' })
    expect(codeOf(await comeBack(other, zoek))).toEqual({ status: 403, code: 'oidc-refused' })
    expect((await comeBack(visitor, zoek)).status).toBe(200)
    visitor.cookies.delete('__Host-sid')
    expect(codeOf(await comeBack(visitor, zoek))).toEqual(gone)
    const slow = bed.visitor()
    const late = await travel(slow, { soort: 'inloggen' })
    bed.clock.advance(10 * 60_000)
    expect(codeOf(await comeBack(slow, late))).toEqual(gone)
    bed.clock.advance(-10 * 60_000)
    const elsewhere = bed.visitor()
    expect(codeOf(await comeBack(elsewhere, await travel(elsewhere, { soort: 'inloggen' }), 'zorgpas'))).toEqual(gone)
  })

  it('links nothing for who signed out on the way, or came back as somebody else', async () => {
    const visitor = await bed.signIn(mirjam)
    const zoek = await travel(visitor, { soort: 'koppelen' })
    visitor.cookies.delete('__Host-sid')
    expect(codeOf(await comeBack(visitor, zoek))).toEqual({ status: 401, code: 'sign-in-first' })
    expect(codeOf(await signIn(bed.visitor()))).toEqual({ status: 403, code: 'oidc-unknown' })
    expect(codeOf(await bed.visitor().ask('POST', '/v1/aanbieders/wijkpas/_begin', { soort: 'koppelen' }))).toEqual({
      status: 401,
      code: 'sign-in-first',
    })
  })
})

const hour = 3600
const now = () => Math.floor(Date.now() / 1000)

const lies: Record<string, () => void> = {
  'another issuer': () => changeIdToken({ iss: 'https://elders.example' }),
  'another audience': () => changeIdToken({ aud: 'een-ander' }),
  'another nonce': () => changeIdToken({ nonce: 'a'.repeat(43) }),
  'a signature of a key that is not the provider’s': () => changeIdToken({}, false),
  'a time that has passed': () => changeIdToken({ iat: now() - 2 * hour, exp: now() - hour }),
  'a time that is yet to come': () => changeIdToken({ iat: now() + hour, exp: now() + 2 * hour }),
  'an answer from before the question': () => changeIdToken({ iat: now() - 20 * 60 }),
  'a level that is not good enough': () => changeIdToken({ acr: 'http://eidas.europa.eu/LoA/none' }),
}

describe.each(Object.entries(lies))('a provider that says %s', (what, lie) => {
  it('is not believed, and the log keeps that', async () => {
    await link(mirjam)
    lie()
    const code = what.startsWith('a level') ? 'oidc-level' : 'oidc-refused'
    expect(codeOf(await signIn(bed.visitor()))).toEqual({ status: 403, code })
    const { rows } =
      await sql`select inhoud ->> 'code' as code from logboek.regel where handeling = 'oidc.geweigerd' order by aangemaakt desc limit 1`.execute(
        bed.tasks,
      )
    expect(rows).toEqual([{ code }])
  })
})

describe('a provider that does not answer', () => {
  it('keeps nobody waiting, and the sentence says what to do', async () => {
    await link(mirjam)
    const visitor = bed.visitor()
    const zoek = await travel(visitor, { soort: 'inloggen' })
    tamper = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))
    const { status, body } = await comeBack(visitor, zoek)
    expect({ status, body }).toMatchObject({
      status: 503,
      body: {
        code: 'oidc-unreachable',
        detail: 'De andere organisatie geeft geen antwoord. Probeer het later opnieuw, of log in met uw mail.',
      },
    })
  })

  it('is told from one that says no', async () => {
    const visitor = bed.visitor()
    await travel(visitor, { soort: 'inloggen' })
    const { rows } = await sql<{ staat: string }>`select staat from identity.oidc_poging order by verloopt desc limit 1`.execute(bed.tasks)
    expect(codeOf(await comeBack(visitor, `?error=access_denied&state=${rows[0]?.staat}`))).toEqual({ status: 403, code: 'oidc-refused' })
    const other = bed.visitor()
    const zoek = await travel(other, { soort: 'inloggen' })
    tamper = () => Promise.reject(new TypeError('fetch failed'))
    expect(codeOf(await comeBack(other, zoek))).toEqual({ status: 503, code: 'oidc-unreachable' })
  })
})

describe('confirming at a provider', () => {
  it('asks to sign in anew at the higher level, and counts for that one action', async () => {
    const visitor = await link(mirjam)
    bed.clock.advance(6 * 60_000)
    const asked = await visitor.ask('POST', '/v1/passkeys/_vraag')
    const { bevestiging } = asked.body as { bevestiging: { handeling: string; inhoud: string } }
    const trip = { soort: 'bevestigen', doel: '/inloggen/klaar?bevestigd', ...bevestiging } as const
    const begun = await visitor.ask('POST', '/v1/aanbieders/wijkpas/_begin', trip)
    const { searchParams } = new URL((begun.body as { naar: string }).naar)
    expect([searchParams.get('max_age'), searchParams.get('acr_values')]).toEqual(['0', levels.substantieel])
    bed.clock.advance(-6 * 60_000)
    expect(codeOf(await comeBack(visitor, await travel(visitor, trip)))).toEqual({ status: 403, code: 'oidc-level' })
    wijkpas.next = { account: 'mirjam-bij-de-wijkpas', acr: levels.substantieel }
    const before = visitor.cookies.get('__Host-sid')
    expect((await comeBack(visitor, await travel(visitor, trip))).body).toEqual({ doel: '/inloggen/klaar?bevestigd' })
    expect(visitor.cookies.get('__Host-sid')).not.toBe(before)
    const { rows } = await sql`select handeling, manier from identity.bevestiging where manier = 'oidc'`.execute(bed.tasks)
    expect(rows).toEqual([{ handeling: 'passkey.toevoegen', manier: 'oidc' }])
  })

  it('is refused with the account of somebody else', async () => {
    const visitor = await link(mirjam)
    wijkpas.next = { account: 'een-ander', acr: levels.substantieel }
    const trip = { soort: 'bevestigen', handeling: 'passkey.toevoegen', inhoud: 'ab'.repeat(32) } as const
    expect(codeOf(await comeBack(visitor, await travel(visitor, trip)))).toEqual({ status: 403, code: 'oidc-other' })
  })
})

describe('the file with providers', () => {
  it.each([
    ['no file at all', null],
    ['no JSON', '{'],
    [
      'a provider over http',
      JSON.stringify({ aanbieders: [{ id: 'een', naam: 'Een', uitgever: 'http://elders.example', client: 'x', sleutelbestand: 'x' }] }),
    ],
    [
      'a key that is not there',
      JSON.stringify({ aanbieders: [{ id: 'een', naam: 'Een', uitgever: 'https://elders.example', client: 'x', sleutelbestand: 'x' }] }),
    ],
    ['a word that means nothing', JSON.stringify({ aanbieders: [], providers: [] })],
  ])('is refused with a sentence when it holds %s', async (_, text) => {
    const path = join(await makeTestFolder(), 'oidc.json')
    if (text !== null) await writeFile(path, text)
    await expect(readAanbieders(path)).rejects.toThrow(/\(BUURTWIJS_OIDC\) klopt niet: .+\.$/)
  })
})
