import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, codeOf, fieldOf, nominate, read, readLog } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'

let bed: PeopleBed
let team: Visitor
let pieter: Visitor

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  pieter = await addTeam(bed, 'Pieter Abels')
  await nominate(team, 'Molenveld', ['BU07850201'])
  await nominate(team, '=HYPERLINK("https://kwaad.example")')
})

describe('a view of the list', () => {
  it('is kept under a name by one person, for that person', async () => {
    const input = { naam: 'Wie help ik', vraag: { alleen: 'vastgelopen', volgorde: 'ernst' } }
    const { status, body } = await team.ask('POST', '/v1/weergaven', input)
    const id = (body as { id: string }).id
    expect(status).toBe(201)
    expect(fieldOf(await team.ask('POST', '/v1/weergaven', input))).toEqual({ status: 409, code: 'weergave-double', field: 'naam' })
    expect((await pieter.ask('POST', '/v1/weergaven', input)).status).toBe(201)
    expect((await read(team, '/v1/weergaven')).body).toEqual({ weergaven: [{ id, ...input }] })
    expect(codeOf(await pieter.ask('DELETE', `/v1/weergaven/${id}`))).toEqual({ status: 404, code: 'unknown' })
    expect((await team.ask('DELETE', `/v1/weergaven/${id}`)).status).toBe(204)
    expect((await read(team, '/v1/weergaven')).body).toEqual({ weergaven: [] })
  })

  it('remembers nothing but what the list can be asked', async () => {
    const strange = { naam: 'Vreemd', vraag: { kolom: 'mail' } }
    expect(codeOf(await team.ask('POST', '/v1/weergaven', strange))).toEqual({ status: 400, code: 'input-invalid' })
    const ofAnother = { naam: 'Van een ander', vraag: {}, persoon: crypto.randomUUID() }
    expect(codeOf(await team.ask('POST', '/v1/weergaven', ofAnother))).toEqual({ status: 400, code: 'input-invalid' })
  })
})

describe('the list as a file', () => {
  it('has the columns that were asked, and runs nothing that somebody typed', async () => {
    const { status, body, headers } = await team.ask('GET', '/v1/transitiebuurten.csv?kolommen=naam,plaats,gebieden')
    expect([status, headers.get('content-type'), headers.get('content-disposition'), body]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'attachment; filename="buurten-2026-03-02.csv"',
      [
        '"naam";"plaats";"gebieden"\r\n',
        `"'=HYPERLINK(""https://kwaad.example"")";"Wonderdam";""\r\n`,
        '"Molenveld";"Wonderdam";"BU07850201"\r\n',
      ].join(''),
    ])
    expect(await readLog(bed, 'buurten.uitgevoerd')).toEqual([
      { keten: 'programma', inhoud: { buurten: 2, kolommen: ['naam', 'plaats', 'gebieden'] } },
    ])
  })

  it('goes by the same filter as the list, and has no column that is not on offer', async () => {
    const { body } = await team.ask('GET', '/v1/transitiebuurten.csv?kolommen=naam&zoek=molen')
    expect(body).toBe('"naam"\r\n"Molenveld"\r\n')
    expect(fieldOf(await team.ask('GET', '/v1/transitiebuurten.csv?kolommen=naam,mail'))).toEqual({
      status: 400,
      code: 'kolom-unknown',
      field: 'kolommen',
    })
  })

  it('holds nothing of others for who works in one buurt', async () => {
    const id = await nominate(team, 'De Horst')
    await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: id })
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    expect((await fatima.ask('GET', '/v1/transitiebuurten.csv?kolommen=naam')).body).toBe('"naam"\r\n"De Horst"\r\n')
    expect(codeOf(await bed.visitor().ask('GET', '/v1/transitiebuurten.csv'))).toEqual({ status: 401, code: 'sign-in-first' })
  })
})
