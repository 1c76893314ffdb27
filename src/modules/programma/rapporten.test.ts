import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, change, codeOf, fieldOf, makeCohort, nominate, read } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { asOwner } from '#test/setup/database.ts'

const day = 24 * 3600_000

let bed: PeopleBed
let team: Visitor
let veerle: Visitor
let cohort: string

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  await bed.addPersoon('Veerle Insing', { rol: 'verzekeraar', organisatie: await bed.addOrganisatie('Zorgverzekeraar Zon', 'verzekeraar') })
  veerle = await bed.signIn('veerle@wilgenoord.example')
  cohort = await makeCohort(team, 1)
  const molenveld = await nominate(team, 'Molenveld', ['BU07850201'])
  await nominate(team, 'De Horst')
  await change(team, `/v1/cohorten/${cohort}`, 'PUT', `/v1/cohorten/${cohort}/buurten`, { buurten: [molenveld] })
  const start = { fase: 'inspireren', datum: '2026-03-01', sluitVorige: true }
  await change(team, `/v1/transitiebuurten/${molenveld}`, 'POST', `/v1/transitiebuurten/${molenveld}/fasen`, start)
})

describe('the programme in numbers', () => {
  it('is totals, for an insurer too, without a name of a buurt', async () => {
    const { body } = await read(veerle, '/v1/portefeuille')
    expect(body).toEqual({
      op: '2026-03-02',
      cohorten: [
        {
          cohort,
          naam: 'Cohort 1',
          staat: 'voorbereiding',
          buurten: 1,
          perFase: [
            { fase: 'selecteren', aantal: 0 },
            { fase: 'inspireren', aantal: 1 },
            { fase: 'beeld', aantal: 0 },
            { fase: 'plan', aantal: 0 },
            { fase: 'begroting', aantal: 0 },
            { fase: 'uitvoeren', aantal: 0 },
            { fase: 'meten-en-leren', aantal: 0 },
          ],
          tussenFasen: 0,
          opKoers: expect.any(Number),
          vastgelopen: expect.any(Number),
          onbekend: 0,
          netwerkenCompleet: 0,
          zin: expect.stringMatching(/^Cohort 1 heeft 1 buurt\./),
        },
      ],
      kandidaten: 1,
      gestopt: 0,
      oordeel: null,
      oordeelZin: 'Er is nog niet gekeken of het eerste cohort werkt.',
    })
    expect(JSON.stringify(body)).not.toContain('Molenveld')
  })

  it('says what an analysis found, with the name of that analysis, once somebody wrote it down', async () => {
    const input = { uitkomst: 'aanwijzing', bron: 'Analyseplan 1.0, Radboud', datum: '2026-03-02' }
    expect(codeOf(await veerle.ask('POST', '/v1/impact-oordelen', input))).toEqual({ status: 403, code: 'not-allowed' })
    expect(fieldOf(await team.ask('POST', '/v1/impact-oordelen', { ...input, datum: '2026-03-03' }))).toEqual({
      status: 400,
      code: 'oordeel-invalid',
      field: 'datum',
    })
    expect((await team.ask('POST', '/v1/impact-oordelen', input)).status).toBe(204)
    expect((await read(veerle, '/v1/portefeuille')).body).toMatchObject({ oordeel: input })
  })
})

describe('a milestone', () => {
  it('is kept as agreed, and two people who say that it was reached are told', async () => {
    const input = { tekst: 'Twintig buurten zijn begonnen', afgesproken: '2026-02-01', bereikt: null, bewijs: null }
    const { body } = await team.ask('POST', '/v1/mijlpalen', input)
    const id = (body as { id: string }).id
    expect((await read(veerle, '/v1/mijlpalen')).body).toEqual({
      mijlpalen: [
        {
          ...input,
          id,
          versie: 1,
          zin: 'Twintig buurten zijn begonnen: nog niet bereikt. De afspraak was 1 februari 2026. Dat is voorbij.',
        },
      ],
    })
    const reached = { ...input, bereikt: '2026-02-20' }
    const both = await Promise.all([1, 2].map(() => team.ask('PUT', `/v1/mijlpalen/${id}`, reached, { 'if-match': '"1"' })))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412])
    const future = { ...input, bereikt: '2026-03-03' }
    expect(fieldOf(await team.ask('PUT', `/v1/mijlpalen/${id}`, future, { 'if-match': '"2"' }))).toEqual({
      status: 400,
      code: 'mijlpaal-invalid',
      field: 'bereikt',
    })
    expect(codeOf(await veerle.ask('PUT', `/v1/mijlpalen/${id}`, reached, { 'if-match': '"2"' }))).toEqual({
      status: 403,
      code: 'not-allowed',
    })
  })
})

describe('a report', () => {
  it('is made from what is known, has a version and a hash, and is not made again when nothing changed', async () => {
    const { status, body } = await team.ask('POST', '/v1/rapporten', { soort: 'mijlpalen' })
    const id = (body as { id: string }).id
    expect(status).toBe(201)
    expect(codeOf(await team.ask('POST', '/v1/rapporten', { soort: 'mijlpalen' }))).toEqual({ status: 409, code: 'stuk-unchanged' })
    expect((await read(veerle, `/v1/rapporten/${id}`)).body).toMatchObject({
      soort: 'mijlpalen',
      versie: 1,
      vorige: null,
      ongewijzigd: true,
      teksten: expect.arrayContaining(['Dit is de stand van De buurt als ecosysteem op 2 maart 2026.']),
    })
    bed.clock.advance(60_000)
    const both = await Promise.all([1, 2].map(() => team.ask('POST', '/v1/rapporten', { soort: 'mijlpalen' })))
    expect(both.map(codeOf)).toEqual([
      { status: 409, code: 'stuk-unchanged' },
      { status: 409, code: 'stuk-unchanged' },
    ])
  })

  it('that applies for a next cohort says what is missing, and asks an amount of its own', async () => {
    const vraag = { soort: 'vervolgaanvraag', cohort, bedragCent: null }
    expect(fieldOf(await team.ask('POST', '/v1/rapporten', { ...vraag, cohort: crypto.randomUUID() }))).toEqual({
      status: 400,
      code: 'cohort-unknown',
      field: 'cohort',
    })
    expect(codeOf(await team.ask('POST', '/v1/rapporten', { ...vraag, versie: 9 }))).toEqual({ status: 400, code: 'input-invalid' })
    await team.ask('POST', '/v1/rapporten', vraag)
    await team.ask('POST', '/v1/rapporten', { ...vraag, bedragCent: 4_000_000_000 })
    const { rapporten } = (await read(veerle, '/v1/rapporten')).body as { rapporten: { id: string; soort: string; versie: number }[] }
    expect(rapporten.map(({ soort, versie }) => [soort, versie])).toEqual([
      ['vervolgaanvraag', 2],
      ['vervolgaanvraag', 1],
      ['mijlpalen', 1],
    ])
    const { teksten } = (await read(veerle, `/v1/rapporten/${rapporten[0]?.id}`)).body as { teksten: string[] }
    expect(teksten.slice(1, 3)).toEqual([
      'Wij vragen 40.000.000 euro.',
      'Er is een aanwijzing dat het eerste cohort werkt, maar nog geen bewijs. Dat staat in Analyseplan 1.0, Radboud.',
    ])
    expect(teksten.at(-1)).toContain('Stel de lijst van Cohort 1 vast.')
  })

  it('cannot be changed, not even past the program without it showing', async () => {
    await asOwner(bed.ownerAddress, async owner => {
      await expect(owner.query("update programma.rapport set sha256 = repeat('0', 64)")).rejects.toThrow(
        'wat is vastgesteld verandert niet',
      )
      await owner.query('alter table programma.rapport disable trigger rapport_never_changes')
      await owner.query(`update programma.rapport set inhoud = jsonb_set(inhoud, '{teksten,1}', '"Wij vragen niets."') where versie = 2`)
    })
    const { rapporten } = (await read(veerle, '/v1/rapporten')).body as { rapporten: { ongewijzigd: boolean }[] }
    expect(rapporten.map(({ ongewijzigd }) => ongewijzigd)).toEqual([false, true, true])
  })

  it('is not there for who works in a buurt, and a next day brings a next version', async () => {
    await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: await bed.addBuurt('Elders') })
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    for (const path of ['/v1/portefeuille', '/v1/rapporten', '/v1/mijlpalen']) {
      expect(codeOf(await fatima.ask('GET', path))).toEqual({ status: 403, code: 'not-allowed' })
    }
    bed.clock.advance(day)
    team = await bed.signIn('anneke@wilgenoord.example')
    const both = await Promise.all([1, 2].map(() => team.ask('POST', '/v1/rapporten', { soort: 'mijlpalen' })))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })
})
