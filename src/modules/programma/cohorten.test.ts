import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, change, codeOf, fieldOf, makeCohort, nominate, read, readLog } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { asOwner } from '#test/setup/database.ts'

let bed: PeopleBed
let team: Visitor
let first: string
let second: string
let binnenhof: string

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  first = await makeCohort(team, 1, 2)
  second = await makeCohort(team, 2, 40)
  binnenhof = await nominate(team, 'Binnenhof', ['BU07850101'])
})

function plan(visitor: Visitor, cohort: string, ...buurten: readonly string[]) {
  return change(visitor, `/v1/cohorten/${cohort}`, 'PUT', `/v1/cohorten/${cohort}/buurten`, { buurten })
}

function decide(cohort: string, action: string, input: unknown) {
  return change(team, `/v1/cohorten/${cohort}`, 'POST', `/v1/cohorten/${cohort}/${action}`, input)
}

function besluit(...buurten: readonly string[]) {
  return {
    datum: '2026-03-01',
    door: ['Nora Zandstra', 'Pieter Abels'],
    redenen: buurten.map(buurt => ({ buurt, reden: 'Het netwerk staat klaar.' })),
    nietGekozen: [{ naam: 'De Schans', reden: 'Het marktaandeel is te klein.' }],
  }
}

describe('a cohort', () => {
  it('is made by who leads the programme, with a number of its own and nothing but what was asked', async () => {
    const input = { nummer: 1, naam: 'Nog een eerste', plaatsen: 20 }
    expect(codeOf(await team.ask('POST', '/v1/cohorten', input))).toEqual({ status: 409, code: 'cohort-invalid' })
    const open = { ...input, nummer: 3, staat: 'open' }
    expect(codeOf(await team.ask('POST', '/v1/cohorten', open))).toEqual({ status: 400, code: 'input-invalid' })
    await bed.addPersoon('Veerle Insing', { rol: 'verzekeraar', organisatie: await bed.addOrganisatie('Zorgverzekeraar Zon') })
    const veerle = await bed.signIn('veerle@wilgenoord.example')
    expect(codeOf(await veerle.ask('POST', '/v1/cohorten', input))).toEqual({ status: 403, code: 'not-allowed' })
    expect((await read(veerle, '/v1/cohorten')).body).toEqual({
      cohorten: [
        { id: first, nummer: 1, naam: 'Cohort 1', plaatsen: 2, staat: 'voorbereiding', start: null, eind: null, buurten: 0 },
        { id: second, nummer: 2, naam: 'Cohort 2', plaatsen: 40, staat: 'voorbereiding', start: null, eind: null, buurten: 0 },
      ],
    })
  })

  it('changes its name, days and places while its list is prepared, for who saw the newest version, and the log tells which parts', async () => {
    const path = `/v1/cohorten/${first}`
    const late = { start: '2026-04-01', eind: '2026-03-01' }
    expect(fieldOf(await change(team, path, 'PATCH', path, late))).toEqual({ status: 400, code: 'cohort-invalid', field: 'eind' })
    expect(codeOf(await change(team, path, 'PATCH', path, { staat: 'open' }))).toEqual({ status: 400, code: 'input-invalid' })
    expect(codeOf(await team.ask('PATCH', path, { plaatsen: 3 }))).toEqual({ status: 412, code: 'if-match-missing' })
    const wave = { naam: 'De eerste golf', plaatsen: 3, start: '2026-04-01', eind: '2029-03-31', toelichting: 'Vooral dorpen.' }
    expect((await change(team, path, 'PATCH', path, wave)).status).toBe(204)
    expect((await read(team, path)).body).toMatchObject({ ...wave, versie: 2 })
    expect((await change(team, path, 'PATCH', path, { naam: 'Cohort 1', plaatsen: 2 })).status).toBe(204)
    expect(await readLog(bed, 'cohort.gewijzigd')).toMatchObject([
      { keten: 'programma', inhoud: { cohort: first, delen: ['naam', 'plaatsen', 'start', 'eind', 'toelichting'], plaatsen: 3 } },
      { keten: 'programma', inhoud: { cohort: first, delen: ['naam', 'plaatsen'], plaatsen: 2 } },
    ])
  })

  it('gets a buurt once, also when two people put it in two cohorts at the same moment', async () => {
    await addTeam(bed, 'Nora Zandstra')
    const nora = await bed.signIn('nora@wilgenoord.example')
    const both = await Promise.all([plan(team, first, binnenhof), plan(nora, second, binnenhof)])
    expect(both.map(codeOf).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))).toEqual([
      { status: 204, code: undefined },
      { status: 409, code: 'buurt-in-two-cohorts' },
    ])
    await plan(team, second)
    expect((await plan(team, first, binnenhof)).status).toBe(204)
    expect(codeOf(await plan(team, first, binnenhof, binnenhof))).toEqual({ status: 409, code: 'buurt-in-two-cohorts' })
    expect(codeOf(await plan(team, second, crypto.randomUUID()))).toEqual({ status: 400, code: 'buurt-unknown' })
  })

  it('that two people change at once keeps the first change, and tells the second', async () => {
    const { version } = await read(team, `/v1/cohorten/${first}`)
    const path = `/v1/cohorten/${first}/buurten`
    const both = await Promise.all([1, 2].map(() => team.ask('PUT', path, { buurten: [binnenhof] }, version)))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412])
    expect(codeOf(await team.ask('PUT', path, { buurten: [] }))).toEqual({ status: 412, code: 'if-match-missing' })
  })

  it('says what is open, asks advice, and keeps what came back', async () => {
    const molenveld = await nominate(team, 'Molenveld')
    await plan(team, first, binnenhof, molenveld)
    expect((await read(team, `/v1/cohorten/${first}`)).body['nogTeDoen']).toEqual([
      'Kies nog waaruit Molenveld bestaat.',
      'Aan NLZVE is nog geen advies gevraagd. Vraag het voordat u de lijst vaststelt.',
      'Aan KBO is nog geen advies gevraagd. Vraag het voordat u de lijst vaststelt.',
    ])
    expect(codeOf(await decide(first, '_vaststellen', besluit(binnenhof, molenveld)))).toEqual({ status: 400, code: 'lijst-open' })
    await plan(team, first, binnenhof)
    const asked = await decide(first, 'adviezen', { van: 'NLZVE', gevraagd: '2026-02-02' })
    const advies = (asked.body as { id: string }).id
    const path = `/v1/cohorten/${first}/adviezen/${advies}`
    const early = { ontvangen: '2026-02-01', tekst: 'Begin waar bewoners al iets doen.' }
    expect(codeOf(await change(team, `/v1/cohorten/${first}`, 'PATCH', path, early))).toEqual({ status: 400, code: 'advies-invalid' })
    const answer = { ...early, ontvangen: '2026-02-20' }
    expect((await change(team, `/v1/cohorten/${first}`, 'PATCH', path, answer)).status).toBe(204)
    expect((await read(team, `/v1/cohorten/${first}`)).body).toMatchObject({
      adviezen: [{ id: advies, van: 'NLZVE', gevraagd: '2026-02-02', ...answer }],
      nogTeDoen: ['Aan KBO is nog geen advies gevraagd. Vraag het voordat u de lijst vaststelt.'],
    })
  })

  it('has a list that is adopted with a decision and its reasons, locked, and its buurten take part', async () => {
    expect(codeOf(await decide(first, '_vaststellen', besluit()))).toEqual({ status: 400, code: 'besluit-invalid' })
    const tomorrow = { ...besluit(binnenhof), datum: '2026-03-03' }
    expect(codeOf(await decide(first, '_vaststellen', tomorrow))).toEqual({ status: 400, code: 'besluit-invalid' })
    const stray = besluit(binnenhof, crypto.randomUUID())
    expect(codeOf(await decide(first, '_vaststellen', stray))).toEqual({ status: 400, code: 'besluit-invalid' })
    const twice = await Promise.all([1, 2].map(() => decide(first, '_vaststellen', besluit(binnenhof))))
    expect(new Set(twice.map(({ status }) => status))).toEqual(new Set([204, 412]))
    expect(codeOf(await decide(first, '_vaststellen', besluit(binnenhof)))).toEqual({ status: 409, code: 'lijst-locked' })
    expect(codeOf(await plan(team, first))).toEqual({ status: 409, code: 'lijst-locked' })
    const path = `/v1/cohorten/${first}`
    expect(fieldOf(await change(team, path, 'PATCH', path, { naam: 'Anders' }))).toEqual({
      status: 409,
      code: 'lijst-locked',
      field: 'naam',
    })
    expect((await change(team, path, 'PATCH', path, { naam: 'Cohort 1', eind: null })).status).toBe(204)
    const { body } = await read(team, `/v1/cohorten/${first}/lijsten`)
    expect(body).toEqual({
      ongewijzigd: true,
      lijsten: [
        {
          versie: 1,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          vorige: null,
          buurten: [{ id: binnenhof, naam: 'Binnenhof', alliantiepartner: '', gebieden: [{ code: 'BU07850101', jaar: 2024 }] }],
          besluit: {
            ...besluit(binnenhof),
            adviezen: [{ van: 'NLZVE', gevraagd: '2026-02-02', ontvangen: '2026-02-20', tekst: 'Begin waar bewoners al iets doen.' }],
          },
        },
      ],
    })
    expect((await read(team, `/v1/transitiebuurten/${binnenhof}`)).body).toMatchObject({ staat: 'deelnemer', cohort: { naam: 'Cohort 1' } })
    expect(await readLog(bed, 'buurt.op-lijst')).toEqual([
      { keten: `buurt:${binnenhof}`, inhoud: { cohort: first, versie: 1, sha256: expect.any(String) } },
    ])
  })

  it('keeps its list as it was adopted, says which buurt has other boundaries now, and refuses those areas to another cohort', async () => {
    const wider = { gebieden: [], jaar: null, reden: 'De grens wordt opnieuw gekozen.' }
    const path = `/v1/transitiebuurten/${binnenhof}`
    expect((await change(team, path, 'PUT', `${path}/gebieden`, wider)).status).toBe(204)
    expect((await read(team, `/v1/cohorten/${first}`)).body['andersDanLijst']).toEqual(['Binnenhof'])
    const elzerbroek = await nominate(team, 'Elzerbroek', ['WK078501'])
    expect(codeOf(await plan(team, second, elzerbroek))).toEqual({ status: 409, code: 'buurten-overlap' })
  })

  it('is revised beside what was adopted, and who is no longer on the list stops', async () => {
    const oudeMarkt = await nominate(team, 'Oude Markt')
    const area = { gebieden: ['BU07850101'], jaar: 2024, reden: 'Dit is de buurt.' }
    const path = `/v1/transitiebuurten/${oudeMarkt}`
    expect(codeOf(await change(team, path, 'PUT', `${path}/gebieden`, area))).toEqual({ status: 409, code: 'buurten-overlap' })
    const early = { ...besluit(oudeMarkt), buurten: [oudeMarkt], datum: '2026-02-01' }
    expect(codeOf(await decide(first, '_herzien', early))).toEqual({ status: 400, code: 'besluit-invalid' })
    expect(codeOf(await decide(first, '_herzien', { ...early, datum: '2026-03-02' }))).toEqual({ status: 400, code: 'lijst-open' })
    const elzerbroek = ((await read(team, '/v1/transitiebuurten?zoek=Elzerbroek')).body['buurten'] as { id: string }[])[0]?.id ?? ''
    const revised = { ...besluit(elzerbroek), buurten: [elzerbroek], datum: '2026-03-02' }
    expect((await decide(first, '_herzien', revised)).status).toBe(204)
    const { lijsten, ongewijzigd } = (await read(team, `/v1/cohorten/${first}/lijsten`)).body as {
      lijsten: { versie: number; sha256: string; vorige: string | null }[]
      ongewijzigd: boolean
    }
    expect([ongewijzigd, lijsten.map(({ versie }) => versie), lijsten[0]?.vorige]).toEqual([true, [2, 1], lijsten[1]?.sha256])
    expect((await read(team, `/v1/transitiebuurten/${binnenhof}`)).body).toMatchObject({ staat: 'gestopt', cohort: null })
    expect((await read(team, `/v1/transitiebuurten/${elzerbroek}`)).body).toMatchObject({ staat: 'deelnemer' })
  })

  it('opens after the one before, and a later one only with proven impact or with a reason', async () => {
    const opening = { datum: '2026-03-02', door: ['Het transitieteam'], reden: null }
    expect(codeOf(await decide(second, '_openen', opening))).toEqual({ status: 409, code: 'cohort-early' })
    expect((await decide(first, '_openen', opening)).status).toBe(204)
    expect(codeOf(await decide(first, '_openen', opening))).toEqual({ status: 409, code: 'cohort-open' })
    const molenveld = ((await read(team, '/v1/transitiebuurten?zoek=Molenveld')).body['buurten'] as { id: string }[])[0]?.id ?? ''
    const path = `/v1/transitiebuurten/${molenveld}`
    await change(team, path, 'PUT', `${path}/gebieden`, { gebieden: ['BU07850201'], jaar: 2024, reden: 'Dit is de buurt.' })
    await plan(team, second, molenveld)
    expect((await decide(second, '_vaststellen', besluit(molenveld))).status).toBe(204)
    expect(codeOf(await decide(second, '_openen', opening))).toEqual({ status: 409, code: 'impact-not-shown' })
    expect((await decide(second, '_openen', { ...opening, reden: 'De partners zijn klaar.' })).status).toBe(204)
    expect((await read(team, `/v1/cohorten/${second}`)).body).toMatchObject({
      staat: 'open',
      opening: { ...opening, oordeel: null, reden: 'De partners zijn klaar.' },
    })
  })

  it('shows a list that somebody changed past the program as changed', async () => {
    await asOwner(bed.ownerAddress, async owner => {
      await owner.query('alter table programma.lijst disable trigger lijst_never_changes')
      await owner.query(`update programma.lijst set inhoud = jsonb_set(inhoud, '{besluit,datum}', '"2026-02-28"') where cohort_id = $1`, [
        second,
      ])
    })
    expect((await read(team, `/v1/cohorten/${second}/lijsten`)).body['ongewijzigd']).toBe(false)
  })

  it('shows who works in a buurt that it is there, and no list with reasons', async () => {
    await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: binnenhof })
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    expect((await read(fatima, '/v1/cohorten')).body).toMatchObject({ cohorten: [{ naam: 'Cohort 1', buurten: null }, { buurten: null }] })
    expect((await read(fatima, `/v1/cohorten/${first}`)).body).toMatchObject({ lijst: [], adviezen: [], nogTeDoen: [] })
    const { persoon } = await fatima.me()
    const kept = asVisitor(bed.database, { persoon: String(persoon), rol: 'kartrekker' }, async trx => {
      const { rows } = await sql`select from programma.lijst union all select from programma.advies`.execute(trx)
      return rows.length
    })
    expect(await kept).toBe(0)
    expect(codeOf(await fatima.ask('GET', `/v1/cohorten/${first}/lijsten`))).toEqual({ status: 403, code: 'not-allowed' })
    expect(codeOf(await fatima.ask('GET', `/v1/cohorten/${crypto.randomUUID()}`))).toEqual({ status: 404, code: 'unknown' })
  })
})
