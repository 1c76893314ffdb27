import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { PasskeyDevice } from '#test/passkey-device.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'

let bed: PeopleBed
let tijmens: PasskeyDevice
let hendrik: string

const tijmen = 'tijmen@wilgenoord.example'
const nieuw = { naam: 'Noor Wiekslag', mail: 'noor@wilgenoord.example', rol: 'privacy-officer' }

beforeAll(async () => {
  bed = await makePeopleBed()
  const molenveld = await bed.addBuurt('Molenveld')
  await bed.addPersoon('Tijmen Rosmolen', { rol: 'beheerder' })
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
  hendrik = await bed.addPersoon('Hendrik Oosterling', { rol: 'bewoner', buurt: molenveld })
  tijmens = new PasskeyDevice(bed.world.adres)
  const visitor = await bed.signIn(tijmen)
  const { body } = await visitor.ask('POST', '/v1/passkeys/_vraag')
  await visitor.ask('POST', '/v1/passkeys', { naam: 'sleutel', antwoord: tijmens.register(body) })
})

interface ToConfirm {
  readonly handeling: string
  readonly inhoud: string
}

/** What an answer says has to be confirmed first. */
function expectToConfirm({ status, body }: Answer): ToConfirm {
  const { code, bevestiging } = body as { code: string; bevestiging: ToConfirm }
  expect({ status, code }).toEqual({ status: 403, code: 'confirm-first' })
  return bevestiging
}

/** Somebody who signed in six minutes ago. */
async function notSoFresh(mail: string): Promise<Visitor> {
  bed.clock.advance(3600_000)
  const visitor = await bed.signIn(mail)
  bed.clock.advance(6 * 60_000)
  return visitor
}

async function confirm(visitor: Visitor, what: ToConfirm, device = tijmens): Promise<Answer> {
  const { body } = await visitor.ask('POST', '/v1/bevestigingen/_passkey', what)
  return await visitor.ask('POST', '/v1/bevestigingen/_passkey/_antwoord', { ...what, antwoord: device.answer(body) })
}

describe('what matters most', () => {
  it('is done without a question within five minutes of signing in, and the database keeps that it was', async () => {
    bed.clock.advance(3600_000)
    const visitor = await bed.signIn(tijmen)
    bed.clock.advance(5 * 60_000)
    expect((await visitor.ask('POST', '/v1/uitnodigingen', nieuw)).status).toBe(201)
    const { rows } = await sql`select handeling, manier from identity.bevestiging where handeling = 'rol.geven'`.execute(bed.tasks)
    expect(rows).toEqual([{ handeling: 'rol.geven', manier: 'vers' }])
  })

  it('asks for a confirmation after that: a role for the whole programme, a passkey, sessions of somebody else', async () => {
    const visitor = await notSoFresh(tijmen)
    const asked = [
      expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw)),
      expectToConfirm(await visitor.ask('POST', '/v1/passkeys/_vraag')),
      expectToConfirm(await visitor.ask('DELETE', `/v1/mensen/${hendrik}/sessies`)),
    ]
    expect(asked.map(({ handeling }) => handeling)).toEqual(['rol.geven', 'passkey.toevoegen', 'sessies.beeindigen'])
    const canonical = JSON.stringify(['rol.geven', { buurt: null, mail: nieuw.mail, organisatie: null, rol: nieuw.rol }])
    expect(asked[0]?.inhoud).toBe(createHash('sha256').update(canonical).digest('hex'))
  })

  it('asks it for handing over any role, also one in a neighbourhood', async () => {
    const visitor = await notSoFresh('mirjam@wilgenoord.example')
    const { lidmaatschappen } = (await visitor.me()) as { lidmaatschappen: { id: string }[] }
    const path = `/v1/lidmaatschappen/${lidmaatschappen[0]?.id}/_overdragen`
    const what = expectToConfirm(await visitor.ask('POST', path, { aan: hendrik }))
    expect(what.handeling).toBe('rol.overdragen')
    const { rows } = await sql<{ aantal: number }>`select count(*) as aantal from identity.overdracht`.execute(bed.tasks)
    expect(rows).toEqual([{ aantal: 0 }])
  })

  it('leaves roles in a neighbourhood as easy as they were', async () => {
    const visitor = await notSoFresh('mirjam@wilgenoord.example')
    const { lidmaatschappen } = (await visitor.me()) as { lidmaatschappen: { buurt: { id: string } }[] }
    const invitation = { naam: 'Fatima el Idrissi', mail: 'fatima@wilgenoord.example', rol: 'bewoner', buurt: lidmaatschappen[0]?.buurt.id }
    expect((await visitor.ask('POST', '/v1/uitnodigingen', invitation)).status).toBe(201)
  })
})

describe('a confirmation with a passkey', () => {
  it('ends in the hash of what it is for, counts once, and gives the session a new secret', async () => {
    const visitor = await notSoFresh(tijmen)
    const what = expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))
    const before = visitor.cookies.get('__Host-sid') ?? ''
    const { body } = await visitor.ask('POST', '/v1/bevestigingen/_passkey', what)
    const own = ((await visitor.me()) as { sessie: string }).sessie
    const about = JSON.stringify(['bevestigen', own, what.handeling, what.inhoud])
    const question = Buffer.from((body as { challenge: string }).challenge, 'base64url')
    expect(question.subarray(32)).toEqual(createHash('sha256').update(about).digest())
    const antwoord = tijmens.answer(body)
    expect((await visitor.ask('POST', '/v1/bevestigingen/_passkey/_antwoord', { ...what, antwoord })).status).toBe(204)
    const thief = bed.visitor()
    thief.cookies.set('__Host-sid', before)
    expect((await thief.ask('GET', '/v1/ik')).status).toBe(401)
    expect((await visitor.ask('POST', '/v1/uitnodigingen', nieuw)).status).toBe(201)
    expect(expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))).toEqual(what)
  })

  it('holds for no other content and no other action', async () => {
    const visitor = await notSoFresh(tijmen)
    const what = expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))
    await confirm(visitor, what)
    expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', { ...nieuw, mail: 'iemand.anders@wilgenoord.example' }))
    expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', { ...nieuw, rol: 'beheerder' }))
    expectToConfirm(await visitor.ask('DELETE', `/v1/mensen/${hendrik}/sessies`))
    expect((await visitor.ask('POST', '/v1/uitnodigingen', nieuw)).status).toBe(201)
  })

  it('cannot be an answer to a question about something else', async () => {
    const visitor = await notSoFresh(tijmen)
    const what = expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))
    const { body } = await visitor.ask('POST', '/v1/bevestigingen/_passkey', what)
    const other = { ...what, inhoud: 'ab'.repeat(32) }
    const answer = await visitor.ask('POST', '/v1/bevestigingen/_passkey/_antwoord', { ...other, antwoord: tijmens.answer(body) })
    expect(codeOf(answer)).toEqual({ status: 409, code: 'challenge-gone' })
  })

  it('is refused with the key of somebody else', async () => {
    bed.clock.advance(3600_000)
    const mirjam = await bed.signIn('mirjam@wilgenoord.example')
    const hers = new PasskeyDevice(bed.world.adres)
    const { body } = await mirjam.ask('POST', '/v1/passkeys/_vraag')
    await mirjam.ask('POST', '/v1/passkeys', { naam: 'van Mirjam', antwoord: hers.register(body) })
    const visitor = await notSoFresh(tijmen)
    const what = expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))
    expect(codeOf(await confirm(visitor, what, hers))).toEqual({ status: 400, code: 'passkey-refused' })
    expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))
  })

  it('waits five minutes, in the session in which it was given', async () => {
    const [visitor, other] = [await notSoFresh(tijmen), await notSoFresh(tijmen)]
    bed.clock.advance(-3600_000 - 6 * 60_000)
    const what = expectToConfirm(await visitor.ask('POST', '/v1/uitnodigingen', nieuw))
    await confirm(visitor, what)
    bed.clock.advance(3600_000 + 6 * 60_000)
    expectToConfirm(await other.ask('POST', '/v1/uitnodigingen', nieuw))
    await confirm(other, what)
    bed.clock.advance(5 * 60_000)
    expectToConfirm(await other.ask('POST', '/v1/uitnodigingen', nieuw))
  })

  it('is not asked of who has no passkey', async () => {
    const visitor = await notSoFresh('hendrik@wilgenoord.example')
    const what = expectToConfirm(await visitor.ask('POST', '/v1/passkeys/_vraag'))
    expect(codeOf(await visitor.ask('POST', '/v1/bevestigingen/_passkey', what))).toEqual({ status: 409, code: 'passkey-none' })
  })
})

describe('a confirmation with a mailed link', () => {
  async function mailed(visitor: Visitor): Promise<{ readonly what: ToConfirm; readonly link: string }> {
    const what = expectToConfirm(await visitor.ask('DELETE', `/v1/mensen/${hendrik}/sessies`))
    expect((await visitor.ask('POST', '/v1/bevestigingen/_link', what)).status).toBe(202)
    const [latest = ''] = await bed.mails(tijmen)
    expect(latest).not.toMatch(/Tijmen|Hendrik|sessie/)
    return { what, link: /\/inloggen\/bevestig\/([\w-]{43})/.exec(latest)?.[1] ?? '' }
  }

  it('counts once, and for that action', async () => {
    const hendriks = await bed.signIn('hendrik@wilgenoord.example')
    const visitor = await notSoFresh(tijmen)
    const { link } = await mailed(visitor)
    expect((await visitor.ask('POST', '/v1/bevestigingen/_link/_antwoord', { link })).status).toBe(204)
    expect(codeOf(await visitor.ask('POST', '/v1/bevestigingen/_link/_antwoord', { link }))).toEqual({ status: 409, code: 'link-used' })
    const ended = await visitor.ask('DELETE', `/v1/mensen/${hendrik}/sessies`)
    expect({ status: ended.status, isSomething: (ended.body as { aantal: number }).aantal > 0 }).toEqual({ status: 200, isSomething: true })
    expect((await hendriks.ask('GET', '/v1/ik')).status).toBe(401)
    expectToConfirm(await visitor.ask('DELETE', `/v1/mensen/${hendrik}/sessies`))
  })

  it('signs nobody in, and counts in no other session', async () => {
    const visitor = await notSoFresh(tijmen)
    const { link } = await mailed(visitor)
    const stranger = bed.visitor()
    expect(codeOf(await stranger.ask('POST', '/v1/sessies', { link }))).toEqual({ status: 404, code: 'link-unknown' })
    const elsewhere = await bed.signIn(tijmen)
    expect(codeOf(await elsewhere.ask('POST', '/v1/bevestigingen/_link/_antwoord', { link }))).toEqual({
      status: 409,
      code: 'link-other-session',
    })
    bed.clock.advance(10 * 60_000)
    expect(codeOf(await visitor.ask('POST', '/v1/bevestigingen/_link/_antwoord', { link }))).toEqual({ status: 409, code: 'link-expired' })
  })

  it('is no link to sign in with, and the other way around', async () => {
    const visitor = await notSoFresh(tijmen)
    await bed.visitor().ask('POST', '/v1/inloglinks', { mail: tijmen })
    const link = await bed.linkIn(tijmen)
    expect(codeOf(await visitor.ask('POST', '/v1/bevestigingen/_link/_antwoord', { link }))).toEqual({ status: 409, code: 'link-unknown' })
  })
})

describe('signing somebody else out everywhere', () => {
  it('is for the administrator, of people who are there', async () => {
    const mirjam = await bed.signIn('mirjam@wilgenoord.example')
    expect(codeOf(await mirjam.ask('DELETE', `/v1/mensen/${hendrik}/sessies`))).toEqual({ status: 403, code: 'not-allowed' })
    const visitor = await bed.signIn(tijmen)
    expect(codeOf(await visitor.ask('DELETE', `/v1/mensen/${crypto.randomUUID()}/sessies`))).toEqual({
      status: 404,
      code: 'persoon-unknown',
    })
  })
})
