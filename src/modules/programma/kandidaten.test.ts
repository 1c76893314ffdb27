import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, change, codeOf, fieldOf, makeCohort, nominate, read, readLog } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'

let bed: PeopleBed
let team: Visitor
let pieter: Visitor
let binnenhof: string
let molenveld: string

const criteria = ['eerste-lijn', 'bewoners', 'keten', 'urgentie', 'uitvoeringskracht']

function score(criterium: string, points: number, datum = '2026-02-10') {
  return { criterium, score: points, onderbouwing: 'Gesprek met de huisarts.', datum }
}

async function scoreAll(buurt: string, points: number, procent: number): Promise<void> {
  for (const criterium of criteria) await team.ask('POST', `/v1/transitiebuurten/${buurt}/scores`, score(criterium, points))
  const input = { procent, bron: 'Vektis 2023', datum: '2026-02-01' }
  await change(team, `/v1/kandidaten/${buurt}`, 'PUT', `/v1/transitiebuurten/${buurt}/marktaandeel`, input)
}

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  pieter = await addTeam(bed, 'Pieter Abels')
  binnenhof = await nominate(team, 'Binnenhof', ['BU07850101'])
  molenveld = await nominate(team, 'Molenveld')
})

describe('a candidate', () => {
  it('gets a score under the name of who gives it, with what it rests on; who thinks again the same day replaces it', async () => {
    const path = `/v1/transitiebuurten/${molenveld}/scores`
    expect((await team.ask('POST', path, score('bewoners', 2))).status).toBe(204)
    expect((await team.ask('POST', path, score('bewoners', 4))).status).toBe(204)
    expect((await pieter.ask('POST', path, score('bewoners', 5))).status).toBe(204)
    const { body } = await read(team, `/v1/kandidaten/${molenveld}`)
    expect(body['scores']).toEqual(
      expect.arrayContaining([
        { criterium: 'bewoners', score: 4, onderbouwing: 'Gesprek met de huisarts.', datum: '2026-02-10', eigen: true },
        { criterium: 'bewoners', score: 5, onderbouwing: 'Gesprek met de huisarts.', datum: '2026-02-10', eigen: false },
      ]),
    )
    expect(body['scores']).toHaveLength(2)
    expect(body['oordelen']).toEqual([
      {
        criterium: 'bewoners',
        naam: 'Betrokken bewoners',
        punten: 4.5,
        laagste: 4,
        hoogste: 5,
        spreiding: Math.SQRT1_2,
        scores: [4, 5],
      },
    ])
    expect(await readLog(bed, 'score.gegeven')).toEqual([
      { keten: `buurt:${molenveld}`, inhoud: { criterium: 'bewoners', score: 2, datum: '2026-02-10', eerder: null } },
      { keten: `buurt:${molenveld}`, inhoud: { criterium: 'bewoners', score: 4, datum: '2026-02-10', eerder: 2 } },
      { keten: `buurt:${molenveld}`, inhoud: { criterium: 'bewoners', score: 5, datum: '2026-02-10', eerder: null } },
    ])
  })

  it('gets no score that cannot be, for another, of tomorrow, or with more than was asked', async () => {
    const path = `/v1/transitiebuurten/${molenveld}/scores`
    expect(fieldOf(await team.ask('POST', path, score('bewoners', 6)))).toEqual({ status: 400, code: 'score-invalid', field: 'score' })
    const without = { ...score('bewoners', 3), onderbouwing: ' ' }
    expect(fieldOf(await team.ask('POST', path, without))).toEqual({ status: 400, code: 'score-invalid', field: 'onderbouwing' })
    expect(fieldOf(await team.ask('POST', path, score('marktaandeel', 3)))).toEqual({
      status: 400,
      code: 'input-invalid',
      field: 'criterium',
    })
    const tomorrow = score('bewoners', 3, '2026-03-03')
    expect(fieldOf(await team.ask('POST', path, tomorrow))).toEqual({ status: 400, code: 'datum-future', field: 'datum' })
    const forAnother = { ...score('bewoners', 3), door: crypto.randomUUID() }
    expect(codeOf(await team.ask('POST', path, forAnother))).toEqual({ status: 400, code: 'input-invalid' })
    const nowhere = `/v1/transitiebuurten/${crypto.randomUUID()}/scores`
    expect(codeOf(await team.ask('POST', nowhere, score('bewoners', 3)))).toEqual({ status: 404, code: 'unknown' })
  })

  it('has a market share from 0 to 100 with a source, and two people who set it at once are told', async () => {
    const path = `/v1/transitiebuurten/${molenveld}/marktaandeel`
    const { version } = await read(team, `/v1/kandidaten/${molenveld}`)
    const share = { procent: 61.5, bron: 'Vektis 2023', datum: '2026-02-01' }
    const tooMuch = await team.ask('PUT', path, { ...share, procent: 150 }, version)
    expect([fieldOf(tooMuch), (tooMuch.body as { detail: string }).detail]).toEqual([
      { status: 400, code: 'marktaandeel-invalid', field: 'procent' },
      'Een marktaandeel van 150% in Molenveld kan niet. Geef een getal van 0 tot en met 100.',
    ])
    const noNumber = await team.ask('PUT', path, { ...share, procent: Number.NaN }, version)
    expect((noNumber.body as { errors: unknown }).errors).toEqual([
      { in: 'body', location: { name: 'procent' }, code: 'invalid_type', detail: 'Geef een getal van 0 tot en met 100.' },
    ])
    const noSource = await team.ask('PUT', path, { ...share, bron: '' }, version)
    expect(fieldOf(noSource)).toEqual({ status: 400, code: 'marktaandeel-invalid', field: 'bron' })
    const both = await Promise.all([team.ask('PUT', path, share, version), pieter.ask('PUT', path, { ...share, procent: 62 }, version)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412])
  })

  it('gets no score under the name of another, not even past the API', async () => {
    const [own, other] = await Promise.all([team.me(), pieter.me()])
    const give = (door: unknown) =>
      asVisitor(bed.database, { persoon: String(own['persoon']), rol: 'transitieteam' }, async trx => {
        await sql`insert into programma.score (buurt_id, criterium, door, datum, score, onderbouwing)
          values (${molenveld}, 'keten', ${door}, '2026-01-10', 5, 'Zomaar gegeven.')`.execute(trx)
        throw new Error('allowed, and taken back')
      })
    await expect(give(own['persoon'])).rejects.toThrow('allowed, and taken back')
    await expect(give(other['persoon'])).rejects.toThrow('row-level security')
  })

  it('is not there for who does not choose', async () => {
    await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: molenveld })
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    expect(codeOf(await fatima.ask('GET', '/v1/kandidaten'))).toEqual({ status: 403, code: 'not-allowed' })
    expect(codeOf(await fatima.ask('POST', `/v1/transitiebuurten/${molenveld}/scores`, score('bewoners', 5)))).toEqual({
      status: 403,
      code: 'not-allowed',
    })
  })
})

describe('the candidates together', () => {
  it('stand in their order with how sure it is, who misses something at the end, and with the set as a whole', async () => {
    await scoreAll(binnenhof, 5, 80)
    const deHorst = await nominate(team, 'De Horst')
    await scoreAll(deHorst, 2, 40)
    const cohort = await makeCohort(team, 1, 1)
    const { body } = await read(team, `/v1/kandidaten?cohort=${cohort}`)
    expect(body).toMatchObject({
      cohort: { id: cohort, naam: 'Cohort 1', plaatsen: 1 },
      gewichtenZin: expect.stringContaining('even zwaar'),
      schudden: { trekkingen: 1000, zaad: 'rangorde 1', zin: expect.stringContaining('1000 keer') },
      kandidaten: [
        { naam: 'Binnenhof', plek: { rang: 1, onder: 1, boven: 1, kansOpPlaats: 1 }, voorwaarde: 'voldaan', ontbreekt: [] },
        { naam: 'De Horst', plek: { rang: 2 }, voorwaarde: 'niet-voldaan', ontbreekt: [] },
        { naam: 'Molenveld', plek: null, ontbreekt: ['eerste-lijn', 'keten', 'urgentie', 'uitvoeringskracht'] },
      ],
      spreiding: {
        sesPeriode: null,
        gekozen: { aantal: 0 },
        bovenaan: {
          aantal: 1,
          provincieOnbekend: 1,
          sesOnbekend: 1,
          zinnen: [{ regel: 'ligging-onbekend' }, { regel: 'ses-onbekend' }],
        },
      },
    })
    expect((body['effecten'] as { criterium: string }[]).map(({ criterium }) => criterium)).toEqual([
      'eerste-lijn',
      'bewoners',
      'keten',
      'marktaandeel',
      'urgentie',
      'uitvoeringskracht',
    ])
    expect((await read(team, `/v1/kandidaten?cohort=${cohort}`)).body).toEqual(body)
  })

  it('follow the weights that are chosen for a cohort, which may not be negative or all nothing', async () => {
    const cohort = await makeCohort(team, 2)
    const path = `/v1/cohorten/${cohort}`
    const none = { 'eerste-lijn': 0, bewoners: 0, keten: 0, marktaandeel: 0, urgentie: 0, uitvoeringskracht: 0 }
    expect(codeOf(await change(team, path, 'PUT', `${path}/gewichten`, none))).toEqual({ status: 400, code: 'gewichten-invalid' })
    expect(fieldOf(await change(team, path, 'PUT', `${path}/gewichten`, { ...none, keten: -1 }))).toEqual({
      status: 400,
      code: 'gewichten-invalid',
      field: 'keten',
    })
    expect((await change(team, path, 'PUT', `${path}/gewichten`, { ...none, bewoners: 2 })).status).toBe(204)
    const { body } = await read(team, `/v1/kandidaten?cohort=${cohort}`)
    expect(body['gewichten']).toEqual({ ...none, bewoners: 1 })
    expect((body['kandidaten'] as { naam: string; plek: unknown }[]).map(({ naam, plek }) => [naam, plek !== null])).toEqual([
      ['Binnenhof', true],
      ['Molenveld', true],
      ['De Horst', true],
    ])
  })
})
