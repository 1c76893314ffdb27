import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { plantMensen } from './demo/plant-mensen.ts'

const { personen, buurten } = wereld
const ada = { naam: 'Ada Veldkamp', mail: 'ada@wilgenoord.example' }
let bed: PeopleBed
let mirjam: Visitor

beforeEach(async () => {
  bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  mirjam = await bed.signIn(personen.mirjam.mail)
})

function codeOf({ status, body }: Answer): unknown {
  return [status, (body as { code?: string } | null)?.code]
}

async function invite(visitor: Visitor, rol: string, to = ada): Promise<string> {
  const { status } = await visitor.ask('POST', '/v1/uitnodigingen', { ...to, rol, buurt: buurten.molenveld.id })
  expect(status).toBe(201)
  return await bed.linkIn(to.mail)
}

async function accept(visitor: Visitor, uitnodiging: string): Promise<unknown> {
  return codeOf(await visitor.ask('POST', '/v1/uitnodigingen/_aanvaard', { uitnodiging, naam: ada.naam }))
}

async function states(): Promise<readonly string[]> {
  const { body } = await mirjam.ask('GET', '/v1/uitnodigingen')
  return (body as { uitnodigingen: { rol: string; staat: string }[] }).uitnodigingen.map(({ rol, staat }) => `${rol}: ${staat}`)
}

describe('an invitation', () => {
  it('makes somebody known with the role, and signs them in with it', async () => {
    const link = await invite(mirjam, 'buurtnetwerklid')
    const visitor = bed.visitor()
    const peeked = await visitor.ask('POST', '/v1/uitnodigingen/_bekijk', { uitnodiging: link })
    expect(peeked.body).toEqual({ ...ada, rol: 'buurtnetwerklid', zetel: null, buurt: 'Molenveld', organisatie: null })
    expect(await accept(visitor, link)).toEqual([201, undefined])
    expect(await visitor.me()).toMatchObject({
      naam: 'Ada Veldkamp',
      rol: 'buurtnetwerklid',
      lidmaatschappen: [{ buurt: { naam: 'Molenveld' } }],
    })
    expect((await bed.mails(ada.mail))[0]).not.toMatch(/Ada|Molenveld|netwerk/)
  })

  it('for a seat in the network puts who accepts in that seat; another role has no seat', async () => {
    const asked = { ...ada, rol: 'buurtnetwerklid', buurt: buurten.molenveld.id, zetel: 'gemeente' }
    expect(codeOf(await mirjam.ask('POST', '/v1/uitnodigingen', { ...asked, rol: 'bewoner' }))).toEqual([400, 'rol-zetel'])
    expect((await mirjam.ask('POST', '/v1/uitnodigingen', asked)).status).toBe(201)
    expect(await accept(bed.visitor(), await bed.linkIn(ada.mail))).toEqual([201, undefined])
    const { body } = await mirjam.ask('GET', '/v1/mensen')
    const found = (body as { mensen: { mail: string; lidmaatschappen: object[] }[] }).mensen.find(({ mail }) => mail === ada.mail)
    expect(found?.lidmaatschappen).toMatchObject([{ rol: 'buurtnetwerklid', zetel: 'gemeente' }])
  })

  it('that is accepted twice in the same moment is accepted once', async () => {
    const link = await invite(mirjam, 'bewoner')
    const outcomes = await Promise.all([accept(bed.visitor(), link), accept(bed.visitor(), link)])
    expect(new Set(outcomes.map(String))).toEqual(new Set(['201,', '409,uitnodiging-used']))
  })

  it('and another to the same address, accepted in the same moment, make one person', async () => {
    const links = [await invite(mirjam, 'bewoner'), await invite(mirjam, 'dorpsondersteuner')]
    const outcomes = await Promise.all(links.map(async link => accept(bed.visitor(), link)))
    expect(new Set(outcomes.map(String))).toEqual(new Set(['201,', '401,uitnodiging-sign-in-first']))
    const { rows } = await sql`select naam from identity.persoon where mail = ${ada.mail}`.execute(bed.tasks)
    expect(rows).toEqual([{ naam: 'Ada Veldkamp' }])
  })

  it('to the same role again makes the earlier one useless, also when two people invite in the same moment', async () => {
    const first = await invite(mirjam, 'bewoner')
    const second = await invite(mirjam, 'bewoner')
    expect(await accept(bed.visitor(), first)).toEqual([409, 'uitnodiging-withdrawn'])
    const elsbeth = await bed.signIn(personen.elsbeth.mail)
    await Promise.all([invite(mirjam, 'bewoner'), invite(elsbeth, 'bewoner')])
    expect(await accept(bed.visitor(), second)).toEqual([409, 'uitnodiging-withdrawn'])
    expect((await states()).toSorted()).toEqual(['bewoner: ingetrokken', 'bewoner: ingetrokken', 'bewoner: ingetrokken', 'bewoner: open'])
  })

  it('is withdrawn by who may give the role, unless it was accepted in the same moment', async () => {
    const link = await invite(mirjam, 'bewoner')
    const { body } = await mirjam.ask('GET', '/v1/uitnodigingen')
    const [{ id } = { id: '' }] = (body as { uitnodigingen: { id: string }[] }).uitnodigingen
    const [accepted, withdrawn] = await Promise.all([accept(bed.visitor(), link), mirjam.ask('DELETE', `/v1/uitnodigingen/${id}`)])
    const outcome = [String(accepted), withdrawn.status, await states()]
    expect([
      ['201,', 409, ['bewoner: aanvaard']],
      ['409,uitnodiging-withdrawn', 204, ['bewoner: ingetrokken']],
    ]).toContainEqual(outcome)
  })

  it('works for two weeks', async () => {
    const link = await invite(mirjam, 'bewoner')
    bed.clock.advance(14 * 24 * 3600_000)
    expect(await accept(bed.visitor(), link)).toEqual([409, 'uitnodiging-expired'])
  })

  it('to somebody who is known is accepted by them only, signed in, as the same person with one more role', async () => {
    const link = await invite(mirjam, 'buurtnetwerklid', { naam: 'Noor', mail: personen.noor.mail })
    expect(await accept(bed.visitor(), link)).toEqual([401, 'uitnodiging-sign-in-first'])
    expect(await accept(mirjam, link)).toEqual([401, 'uitnodiging-sign-in-first'])
    bed.clock.advance(60_000)
    const noor = await bed.signIn(personen.noor.mail)
    expect(await accept(noor, link)).toEqual([201, undefined])
    expect(await noor.me()).toMatchObject({ persoon: personen.noor.id, lidmaatschappen: [{ rol: 'bewoner' }, { rol: 'buurtnetwerklid' }] })
  })
})
