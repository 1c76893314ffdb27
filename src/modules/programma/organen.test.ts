import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, change, codeOf, fieldOf, read, readLog } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'

let bed: PeopleBed
let team: Visitor
let veerle: Visitor
let karim: Visitor
let commissie: string

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  await bed.addPersoon('Veerle Insing', { rol: 'verzekeraar', organisatie: await bed.addOrganisatie('Zorgverzekeraar Zon', 'verzekeraar') })
  await bed.addPersoon('Karim Bensaïd', { rol: 'begrotingscommissielid' })
  veerle = await bed.signIn('veerle@wilgenoord.example')
  karim = await bed.signIn('karim@wilgenoord.example')
  const { body } = await team.ask('POST', '/v1/organen', { soort: 'begrotingscommissie', naam: 'Begrotingscommissie' })
  commissie = (body as { id: string }).id
})

function addLid(mail: string, sinds = '2026-01-05') {
  return change(team, `/v1/organen/${commissie}`, 'POST', `/v1/organen/${commissie}/leden`, { mail, functie: 'lid', sinds })
}

describe('a body of the programme', () => {
  it('has members who are known, each once at a time', async () => {
    expect(fieldOf(await addLid('niemand@wilgenoord.example'))).toEqual({ status: 400, code: 'persoon-unknown', field: 'mail' })
    expect((await addLid('veerle@wilgenoord.example')).status).toBe(201)
    expect((await addLid(' Karim@Wilgenoord.example')).status).toBe(201)
    expect(fieldOf(await addLid('karim@wilgenoord.example'))).toEqual({ status: 409, code: 'lid-double', field: 'mail' })
    expect((await readLog(bed, 'orgaanlid.toegevoegd')).length).toBe(2)
  })

  it('shows its members to who leads the programme and to each other; others see how many there are', async () => {
    const leden = [
      { id: expect.any(String), naam: 'Karim Bensaïd', functie: 'lid', sinds: '2026-01-05', tot: null },
      { id: expect.any(String), naam: 'Veerle Insing', functie: 'lid', sinds: '2026-01-05', tot: null },
    ]
    const orgaan = { id: commissie, soort: 'begrotingscommissie', naam: 'Begrotingscommissie', beeindigd: null, versie: 3, aantalLeden: 2 }
    expect((await read(team, '/v1/organen')).body).toEqual({ organen: [{ ...orgaan, leden }] })
    expect((await read(karim, `/v1/organen/${commissie}`)).body).toEqual({ ...orgaan, leden })
    await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: await bed.addBuurt('Elders') })
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    expect((await read(fatima, '/v1/organen')).body).toEqual({ organen: [{ ...orgaan, leden: null }] })
    expect(codeOf(await fatima.ask('POST', '/v1/organen', { soort: 'transitieraad', naam: 'Raad' }))).toEqual({
      status: 403,
      code: 'not-allowed',
    })
    expect((await readLog(bed, 'organen.bekeken')).length).toBeGreaterThan(0)
  })

  it('shows who left to who leads the programme only, and nothing any more to who left', async () => {
    const { leden } = (await read(team, `/v1/organen/${commissie}`)).body as { leden: { id: string; naam: string }[] }
    const lid = leden.find(({ naam }) => naam === 'Veerle Insing')?.id
    const path = `/v1/organen/${commissie}/leden/${lid}`
    const early = { functie: 'lid', tot: '2026-01-01' }
    expect(fieldOf(await change(team, `/v1/organen/${commissie}`, 'PATCH', path, early))).toEqual({
      status: 400,
      code: 'lid-invalid',
      field: 'tot',
    })
    const ends = { functie: 'lid', tot: '2026-02-28' }
    expect((await change(team, `/v1/organen/${commissie}`, 'PATCH', path, ends)).status).toBe(204)
    const namesFor = async (visitor: Visitor) => {
      const { body } = await read(visitor, `/v1/organen/${commissie}`)
      return (body['leden'] as { naam: string }[] | null)?.map(({ naam }) => naam) ?? null
    }
    expect([await namesFor(team), await namesFor(karim), await namesFor(veerle)]).toEqual([
      ['Karim Bensaïd', 'Veerle Insing'],
      ['Karim Bensaïd'],
      null,
    ])
  })

  it('that two people change at once keeps the first, and tells the second; what is not there is unknown', async () => {
    const { version } = await read(team, `/v1/organen/${commissie}`)
    const input = { naam: 'De begrotingscommissie', beeindigd: null }
    const both = await Promise.all([1, 2].map(() => team.ask('PATCH', `/v1/organen/${commissie}`, input, version)))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412])
    expect(codeOf(await team.ask('PATCH', `/v1/organen/${crypto.randomUUID()}`, input, version))).toEqual({ status: 404, code: 'unknown' })
    expect(codeOf(await team.ask('PATCH', `/v1/organen/${commissie}`, { ...input, versie: 99 }, version))).toEqual({
      status: 400,
      code: 'input-invalid',
    })
  })
})
