import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'

let bed: PeopleBed
let thebe: string
let joost: Visitor
let team: Visitor

beforeAll(async () => {
  bed = await makePeopleBed()
  thebe = await bed.addOrganisatie('Zorggroep De Wilg')
  await bed.addPersoon('Joost van Aalderveen', { rol: 'projectcoordinator', buurt: await bed.addBuurt('Elders'), organisatie: thebe })
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  joost = await bed.signIn('joost@wilgenoord.example')
  team = await bed.signIn('anneke@wilgenoord.example')
})

function codeOf({ status, body }: { status: number; body: unknown }): unknown {
  return { status, code: (body as { code?: string }).code }
}

async function nominate(visitor: Visitor, naam: string, gebieden: readonly string[] = []): Promise<string> {
  const { body, status } = await visitor.ask('POST', '/v1/transitiebuurten', {
    naam,
    alliantiepartner: thebe,
    plaats: 'Wonderdam',
    gebieden,
    jaar: 2024,
  })
  expect({ status, body }).toEqual({ status: 201, body: { id: expect.any(String) } })
  return (body as { id: string }).id
}

async function read(visitor: Visitor, id: string): Promise<Record<string, unknown>> {
  return (await visitor.ask('GET', `/v1/transitiebuurten/${id}`)).body as Record<string, unknown>
}

describe('a neighbourhood of the programme', () => {
  it('is put forward by its partner, with areas that nobody else has', async () => {
    const id = await nominate(joost, 'Binnenhof', ['BU07850101'])
    expect(await read(joost, id)).toMatchObject({
      naam: 'Binnenhof',
      staat: 'kandidaat',
      alliantiepartner: { naam: 'Zorggroep De Wilg' },
      gebieden: ['BU07850101'],
      fase: null,
      grenzen: [{ nummer: 1, gebieden: ['BU07850101'] }],
    })
    const double = { naam: 'Ander hof', alliantiepartner: thebe, plaats: null, gebieden: ['WK078501'], jaar: 2024 }
    expect(codeOf(await joost.ask('POST', '/v1/transitiebuurten', double))).toEqual({ status: 409, code: 'buurten-overlap' })
    const whole = { ...double, naam: 'Heel de gemeente', gebieden: ['GM0785'] }
    expect(codeOf(await joost.ask('POST', '/v1/transitiebuurten', whole))).toEqual({ status: 400, code: 'buurt-invalid' })
    const unknown = { ...double, naam: 'Nergens', gebieden: ['BU99999999'] }
    expect(codeOf(await joost.ask('POST', '/v1/transitiebuurten', unknown))).toEqual({ status: 400, code: 'gebied-unknown' })
  })

  it('of another partner is not there, and cannot be put forward in its name', async () => {
    const other = await bed.addOrganisatie('Andere zorg')
    const { body } = await team.ask('POST', '/v1/transitiebuurten', {
      naam: 'Verweg',
      alliantiepartner: other,
      plaats: null,
      gebieden: [],
      jaar: null,
    })
    const id = (body as { id: string }).id
    expect(codeOf(await joost.ask('GET', `/v1/transitiebuurten/${id}`))).toEqual({ status: 404, code: 'unknown' })
    const inTheirName = { naam: 'Dichtbij', alliantiepartner: other, plaats: null, gebieden: [], jaar: null }
    expect(codeOf(await joost.ask('POST', '/v1/transitiebuurten', inTheirName))).toEqual({ status: 404, code: 'unknown' })
  })

  it('begins a phase, is seen by the programme without names, and tells what to do next', async () => {
    const id = await nominate(team, 'Molenveld')
    await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: id })
    const mirjam = await bed.signIn('mirjam@wilgenoord.example')
    const versie = (await read(mirjam, id))['versie'] as number
    const start = { fase: 'inspireren', datum: '2026-02-01', sluitVorige: true }
    expect((await mirjam.ask('POST', `/v1/transitiebuurten/${id}/fasen`, start, { 'if-match': `"${versie}"` })).status).toBe(204)
    expect(await read(mirjam, id)).toMatchObject({
      fase: 'inspireren',
      weg: 'Nog vóór stap 1: Inspireren',
      netwerk: { leden: 1, plekken: [{ rol: 'kartrekker', naam: 'Mirjam Verstegen' }] },
    })
    expect(await read(team, id)).toMatchObject({ netwerk: { leden: 1, plekken: [{ rol: 'kartrekker', naam: null }] } })
    const { body } = await mirjam.ask('GET', '/v1/taken')
    expect(body).toMatchObject({
      later: expect.arrayContaining([
        expect.objectContaining({
          tekst: 'Nodig iemand van de huisartsenpraktijk uit.',
          waarom: 'Er is niemand van de huisartsenpraktijk.',
          href: `/mensen/uitnodigen?buurt=${id}&rol=buurtnetwerklid&zetel=huisartsenpraktijk`,
        }),
      ]),
    })
  })

  it('that just came in asks for a phase and areas, of who leads it and of who leads the programme', async () => {
    const id = await nominate(team, 'Oude Sluis')
    await bed.addPersoon('Sanne Kolk', { rol: 'kartrekker', buurt: id })
    const sanne = await bed.signIn('sanne@wilgenoord.example')
    const waarover = { buurt: id, naam: 'Oude Sluis' }
    const own = { module: 'programma', waarover, sinds: expect.any(String) }
    const page = `/programma/buurten/${id}`
    expect((await sanne.ask('GET', '/v1/taken')).body).toEqual({
      vandaag: [],
      dezeWeek: [],
      later: [
        {
          ...own,
          id: `programma.fase.${id}`,
          tekst: 'Kies in welke fase de buurt nu is. Dan ziet u wat erbij hoort.',
          href: `${page}#begin-fase`,
        },
        { ...own, id: `programma.grenzen.${id}`, tekst: 'Kies uit welke CBS-buurten de buurt bestaat.', href: `${page}#grenzen` },
      ],
    })
    const { later } = (await team.ask('GET', '/v1/taken')).body as {
      readonly later: readonly { readonly id: string; readonly href: string }[]
    }
    expect(later.find(taak => taak.id === 'programma.zonder-fase')).toMatchObject({ waarover: null, href: '/programma/buurten?fase=geen' })
  })

  it('without a coordinator asks who leads the programme for one', async () => {
    const id = await nominate(team, 'Zonder hulp')
    const versie = (await read(team, id))['versie'] as number
    const start = { fase: 'inspireren', datum: '2026-02-01', sluitVorige: true }
    await team.ask('POST', `/v1/transitiebuurten/${id}/fasen`, start, { 'if-match': `"${versie}"` })
    const seat = async () => {
      const { later } = (await team.ask('GET', '/v1/taken')).body as { readonly later: readonly { readonly id: string }[] }
      return later.filter(taak => taak.id.startsWith(`programma.plek.${id}`)).map(taak => taak.id.split('.').at(-1))
    }
    expect(await seat()).toEqual(['kartrekker', 'projectcoordinator', 'transitiecoach'])
    await bed.addPersoon('Bea Smit', { rol: 'projectcoordinator', buurt: id, organisatie: thebe })
    expect(await seat()).toEqual(['transitiecoach'])
  })

  it('that two people change at once keeps the first, and tells the second', async () => {
    const id = await nominate(team, 'De Horst')
    const versie = (await read(team, id))['versie'] as number
    const start = { fase: 'beeld', datum: '2026-02-01', sluitVorige: true }
    const ifMatch = { 'if-match': `"${versie}"` }
    const both = await Promise.all([
      team.ask('POST', `/v1/transitiebuurten/${id}/fasen`, start, ifMatch),
      team.ask('PUT', `/v1/transitiebuurten/${id}/gebieden`, { gebieden: [], jaar: null, reden: 'Nog te kiezen.' }, ifMatch),
    ])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412])
    expect(codeOf(await team.ask('POST', `/v1/transitiebuurten/${id}/fasen`, start))).toEqual({ status: 412, code: 'if-match-missing' })
  })

  it('in the middle of its life is entered as it was, with dates that nobody knows any more', async () => {
    const id = await nominate(team, 'Waterrijk')
    const versie = (await read(team, id))['versie'] as number
    const fasen = [
      {
        ronde: 1,
        fase: 'plan',
        begin: 'onbekend',
        eind: '2024-09-12',
        stukken: [{ tekst: 'Plan ingediend bij de verzekeraars.', datum: '2024-09-12', document: null, bestand: null }],
      },
      { ronde: 1, fase: 'uitvoeren', begin: '2025-01-15', eind: null, stukken: [] },
    ]
    expect((await team.ask('PUT', `/v1/transitiebuurten/${id}/traject`, { fasen }, { 'if-match': `"${versie}"` })).status).toBe(204)
    const page = await read(team, id)
    expect(page).toMatchObject({ fase: 'uitvoeren', sinds: '2025-01-15', weg: 'Stap 4 van 6: Uitvoeren' })
    expect(page['fasen']).toEqual(fasen)
    expect(
      (await team.ask('PUT', `/v1/transitiebuurten/${id}/traject`, { fasen: [fasen[0]] }, { 'if-match': `"${versie + 1}"` })).status,
    ).toBe(204)
    expect((await read(team, id))['fasen']).toEqual([fasen[0]])
    const wrong = [{ ...fasen[1], begin: '2025-05-01', eind: '2025-01-01' }]
    const refused = await team.ask('PUT', `/v1/transitiebuurten/${id}/traject`, { fasen: wrong }, { 'if-match': `"${versie + 2}"` })
    expect(refused.status).toBe(400)
  })

  it('ticks points by hand only, and a neighbour can neither see nor tick', async () => {
    const id = await nominate(team, 'Oude Markt')
    const neighbour = await nominate(team, 'Elzerbroek')
    await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt: neighbour })
    const fatima = await bed.signIn('fatima@wilgenoord.example')
    let versie = (await read(team, id))['versie'] as number
    await team.ask(
      'POST',
      `/v1/transitiebuurten/${id}/fasen`,
      { fase: 'beeld', datum: '2026-02-01', sluitVorige: true },
      { 'if-match': `"${versie}"` },
    )
    versie += 1
    const path = `/v1/transitiebuurten/${id}/checklist/beeld.regiobeeld`
    const tick = { gedaan: true, datum: '2026-02-20' }
    expect(codeOf(await fatima.ask('PUT', path, tick, { 'if-match': `"${versie}"` }))).toEqual({ status: 404, code: 'unknown' })
    expect(codeOf(await fatima.ask('GET', `/v1/transitiebuurten/${id}`))).toEqual({ status: 404, code: 'unknown' })
    expect((await team.ask('PUT', path, tick, { 'if-match': `"${versie}"` })).status).toBe(204)
    const { checklist } = await read(team, id)
    expect(checklist).toMatchObject([{ id: 'beeld.regiobeeld', gedaan: { datum: '2026-02-20' } }, {}, {}, {}])
    const fact = `/v1/transitiebuurten/${id}/checklist/beeld.gedeeld`
    expect(codeOf(await team.ask('PUT', fact, tick, { 'if-match': `"${versie + 1}"` }))).toEqual({ status: 404, code: 'item-unknown' })
  })

  it('that is stuck stands first in the list of who asks for that, with the reason and the next step', async () => {
    const { body } = await team.ask('GET', '/v1/transitiebuurten?alleen=vastgelopen&volgorde=ernst')
    const { buurten, totaal } = body as {
      buurten: { naam: string; vastgelopen: { redenen: { volgendeStap: string }[] } }[]
      totaal: number
    }
    expect({ totaal: totaal > 0, steps: buurten.every(buurt => (buurt.vastgelopen.redenen[0]?.volgendeStap.length ?? 0) > 10) }).toEqual({
      totaal: true,
      steps: true,
    })
  })
})
