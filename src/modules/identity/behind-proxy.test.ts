import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'

let bed: PeopleBed

const mirjam = 'mirjam@wilgenoord.example'

beforeAll(async () => {
  bed = await makePeopleBed({ proxies: 1 })
  const molenveld = await bed.addBuurt('Molenveld')
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
})

describe('headers that anybody can write', () => {
  it('decide no link in a mail, and no attribute of a cookie', async () => {
    const headers = {
      host: 'elders.example',
      'x-forwarded-host': 'elders.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=elders.example;proto=http',
      origin: 'https://buurtwijs.example',
    }
    const answer = await bed.visitor().ask('POST', '/v1/inloglinks', { mail: mirjam }, headers)
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-bid=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
    const [latest] = await bed.mails(mirjam)
    expect(/https?:\/\/[^/]+/.exec(latest ?? '')?.[0]).toBe('https://buurtwijs.example')
  })

  it('give nobody more tries: what the last proxy saw is counted, whatever stands before it', async () => {
    bed.clock.advance(3600_000)
    const statuses: number[] = []
    for (let time = 0; time < 32; time++) {
      const headers = { 'x-forwarded-for': `10.0.0.${time}, 192.0.2.7` }
      statuses.push((await bed.visitor().ask('POST', '/v1/inloglinks', { mail: `n${time}@wilgenoord.example` }, headers)).status)
    }
    expect([statuses.slice(0, 30).every(status => status === 202), statuses.slice(30)]).toEqual([true, [429, 429]])
    const other = await bed.visitor().ask('POST', '/v1/inloglinks', { mail: 'x@wilgenoord.example' }, { 'x-forwarded-for': '192.0.2.8' })
    expect(other.status).toBe(202)
  })
})

describe('a question that is far too large', () => {
  it('is not read', async () => {
    const answer = await bed.visitor().ask('POST', '/v1/inloglinks', { mail: 'm'.repeat(2 ** 20) })
    expect(codeOf(answer)).toEqual({ status: 413, code: 'question-too-large' })
  })
})

describe('guessing', () => {
  it('a link, an invitation or a passkey is slowed down from one place', async () => {
    bed.clock.advance(3600_000)
    const from = { 'x-forwarded-for': '198.51.100.4' }
    const tries = {
      link: () => bed.visitor().ask('POST', '/v1/sessies', { link: 'a'.repeat(43) }, from),
      uitnodiging: () => bed.visitor().ask('POST', '/v1/uitnodigingen/_bekijk', { uitnodiging: 'a'.repeat(43) }, from),
      vraag: () => bed.visitor().ask('POST', '/v1/sessies/_passkey', undefined, from),
    }
    const last: Record<string, number[]> = {}
    for (const [name, attempt] of Object.entries(tries)) {
      const statuses: number[] = []
      for (let time = 0; time < (name === 'vraag' ? 121 : 61); time++) statuses.push((await attempt()).status)
      last[name] = statuses.slice(-2)
    }
    expect(last).toEqual({ link: [404, 429], uitnodiging: [404, 429], vraag: [200, 429] })
  })
})
