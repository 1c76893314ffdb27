import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { PasskeyDevice } from '#test/passkey-device.ts'
import type { Dishonest } from '#test/passkey-device.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'

let bed: PeopleBed

const mirjam = 'mirjam@wilgenoord.example'
const hendrik = 'hendrik@wilgenoord.example'

beforeAll(async () => {
  bed = await makePeopleBed()
  const molenveld = await bed.addBuurt('Molenveld')
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
  await bed.addPersoon('Hendrik Oosterling', { rol: 'bewoner', buurt: molenveld })
})

/** Adds a key of this device for who is signed in. */
async function addKey(visitor: Visitor, device: PasskeyDevice, naam: string, dishonest: Dishonest = {}) {
  const { body } = await visitor.ask('POST', '/v1/passkeys/_vraag')
  return await visitor.ask('POST', '/v1/passkeys', { naam, antwoord: device.register(body, dishonest) })
}

async function signIn(visitor: Visitor, device: PasskeyDevice, dishonest: Dishonest = {}) {
  const { body } = await visitor.ask('POST', '/v1/sessies/_passkey')
  return await visitor.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord: device.answer(body, dishonest), doel: '/mijn/toegang' })
}

/** Somebody with a key, and the device that holds it. */
async function withKey(mail: string): Promise<{ visitor: Visitor; device: PasskeyDevice }> {
  bed.clock.advance(3600_000)
  const visitor = await bed.signIn(mail)
  const device = new PasskeyDevice(bed.world.adres)
  expect((await addKey(visitor, device, 'mijn telefoon')).status).toBe(204)
  return { visitor, device }
}

async function keysOf(visitor: Visitor): Promise<readonly { id: string; naam: string; gebruikt: string | null }[]> {
  const { body } = await visitor.ask('GET', '/v1/passkeys')
  return (body as { passkeys: { id: string; naam: string; gebruikt: string | null }[] }).passkeys
}

describe('a passkey', () => {
  it('is made to be found without a name, and only after a finger, a face or a code', async () => {
    const visitor = await bed.signIn(mirjam)
    const { body } = await visitor.ask('POST', '/v1/passkeys/_vraag')
    expect(body).toMatchObject({
      rp: { id: 'buurtwijs.example', name: 'Buurtwijs' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    expect(Buffer.from((body as { challenge: string }).challenge, 'base64url').length).toBe(64)
  })

  it('signs in whoever holds it, without a name, and the session says how', async () => {
    const { device } = await withKey(mirjam)
    const stranger = bed.visitor()
    const answer = await signIn(stranger, device)
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 201, body: { doel: '/mijn/toegang' } })
    expect(await stranger.me()).toMatchObject({ naam: 'Mirjam Verstegen' })
    const { body } = await stranger.ask('GET', '/v1/sessies')
    expect((body as { sessies: object[] }).sessies.find(sessie => 'deze' in sessie && sessie.deze)).toMatchObject({ manier: 'passkey' })
  })

  it('has a name that can change, stands beside others, and signs nobody in once it is removed', async () => {
    const { visitor, device } = await withKey(hendrik)
    const second = new PasskeyDevice(bed.world.adres)
    await addKey(visitor, second, 'tablet van het werk')
    const keys = await keysOf(visitor)
    const [first, other] = ['mijn telefoon', 'tablet van het werk'].map(naam => keys.find(key => key.naam === naam))
    expect((await visitor.ask('PATCH', `/v1/passkeys/${first?.id}`, { naam: ' mijn   nieuwe telefoon ' })).status).toBe(204)
    expect(codeOf(await visitor.ask('PATCH', `/v1/passkeys/${first?.id}`, { naam: ' ' }))).toEqual({ status: 400, code: 'passkey-naam' })
    expect((await visitor.ask('DELETE', `/v1/passkeys/${other?.id}`)).status).toBe(204)
    expect((await keysOf(visitor)).map(({ naam }) => naam)).toEqual(['mijn nieuwe telefoon'])
    expect(codeOf(await signIn(bed.visitor(), second))).toEqual({ status: 403, code: 'passkey-unknown' })
    expect((await signIn(bed.visitor(), device)).status).toBe(201)
  })

  it('of somebody else cannot be renamed, removed or seen', async () => {
    const { visitor } = await withKey(mirjam)
    const [key] = await keysOf(visitor)
    const other = await bed.signIn(hendrik)
    expect((await keysOf(other)).map(({ id }) => id)).not.toContain(key?.id)
    expect(codeOf(await other.ask('PATCH', `/v1/passkeys/${key?.id}`, { naam: 'van mij' }))).toEqual({ status: 404, code: 'passkey-gone' })
    await other.ask('DELETE', `/v1/passkeys/${key?.id}`)
    expect((await keysOf(visitor)).map(({ id }) => id)).toContain(key?.id)
  })

  it('is added once', async () => {
    const { visitor, device } = await withKey(mirjam)
    expect(codeOf(await addKey(visitor, device, 'nog eens'))).toEqual({ status: 409, code: 'passkey-known' })
    expect(codeOf(await addKey(await bed.signIn(hendrik), device, 'van een ander'))).toEqual({ status: 409, code: 'passkey-known' })
  })
})

const lies: Record<string, Dishonest> = {
  'was asked by a page of another site': { origin: 'https://buurtwijs.example.elders.example' },
  'was asked over http': { origin: 'http://buurtwijs.example' },
  'was made for another site': { rpID: 'elders.example' },
  'answers another question': { challenge: Buffer.alloc(64, 1).toString('base64url') },
  'saw no finger, face or code': { isUnverified: true },
}

describe.each(Object.entries(lies))('a device that %s', (_, dishonest) => {
  it('adds no key and signs nobody in', async () => {
    const { visitor, device } = await withKey(mirjam)
    const refused = { status: 400, code: 'passkey-refused' }
    expect(codeOf(await addKey(visitor, new PasskeyDevice(bed.world.adres), 'vals', dishonest))).toEqual(refused)
    expect(codeOf(await signIn(bed.visitor(), device, dishonest))).toEqual(refused)
  })
})

describe('signing in with a passkey', () => {
  it('is refused to who signs with another key, or says to be somebody else', async () => {
    const { device } = await withKey(mirjam)
    expect(codeOf(await signIn(bed.visitor(), device, { isForged: true }))).toEqual({ status: 400, code: 'passkey-refused' })
    const userHandle = Buffer.alloc(16, 7).toString('base64url')
    expect(codeOf(await signIn(bed.visitor(), device, { userHandle }))).toEqual({ status: 400, code: 'passkey-refused' })
  })

  it('takes each answer once, in the browser that was asked, within ten minutes', async () => {
    const { device } = await withKey(mirjam)
    const visitor = bed.visitor()
    const asked = await visitor.ask('POST', '/v1/sessies/_passkey')
    const antwoord = device.answer(asked.body)
    const gone = { status: 409, code: 'challenge-gone' }
    expect(codeOf(await bed.visitor().ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord }))).toEqual(gone)
    expect((await visitor.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord })).status).toBe(201)
    visitor.cookies.delete('__Host-sid')
    expect(codeOf(await visitor.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord }))).toEqual(gone)
    const slow = bed.visitor()
    const { body } = await slow.ask('POST', '/v1/sessies/_passkey')
    bed.clock.advance(10 * 60_000)
    expect(codeOf(await slow.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord: device.answer(body) }))).toEqual(gone)
  })

  it('uses the question up, also when the answer was wrong', async () => {
    const { device } = await withKey(mirjam)
    const visitor = bed.visitor()
    const { body } = await visitor.ask('POST', '/v1/sessies/_passkey')
    await visitor.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord: device.answer(body, { isForged: true }) })
    const again = await visitor.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord: device.answer(body) })
    expect(codeOf(again)).toEqual({ status: 409, code: 'challenge-gone' })
  })

  it('does not take the answer to a question of another kind', async () => {
    const { visitor, device } = await withKey(mirjam)
    const { body } = await visitor.ask('POST', '/v1/passkeys/_vraag')
    expect(codeOf(await visitor.ask('POST', '/v1/sessies/_passkey/_antwoord', { antwoord: device.answer(body) }))).toEqual({
      status: 409,
      code: 'challenge-gone',
    })
  })

  it('notices a copy of a key by its counter, and the log keeps it', async () => {
    const { device } = await withKey(mirjam)
    expect((await signIn(bed.visitor(), device, { counter: 41 })).status).toBe(201)
    for (const counter of [41, 40, 0])
      expect(codeOf(await signIn(bed.visitor(), device, { counter }))).toEqual({ status: 403, code: 'passkey-copied' })
    expect((await signIn(bed.visitor(), device, { counter: 42 })).status).toBe(201)
    const { rows } = await sql<{ aantal: number }>`
      select count(*) as aantal from logboek.regel where handeling = 'passkey.gekopieerd' and uitkomst = 'geweigerd'`.execute(bed.tasks)
    expect(rows).toEqual([{ aantal: 3 }])
  })

  it('works with a key that never counts, as those do that live on several devices', async () => {
    const { device } = await withKey(mirjam)
    const statuses = []
    for (let time = 0; time < 2; time++) statuses.push((await signIn(bed.visitor(), device, { counter: 0 })).status)
    expect(statuses).toEqual([201, 201])
  })
})
