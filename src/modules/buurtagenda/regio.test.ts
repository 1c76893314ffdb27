import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'

let bed: PeopleBed
let buurt: string
let mirjam: Visitor
let team: Visitor

const tekst = {
  kant: 'uitdaging',
  onderwerp: null,
  titel: 'Ouderen langer zelf thuis',
  wat: 'De groep ouderen groeit.',
  waarom: 'Er is te weinig hulp.',
  bron: 'Regiobeeld 2023, bladzijde 12',
  maten: [],
  themas: ['zorgzame-buurt'],
} as const
const version = { 'if-match': '"1"' } as const

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  team = await bed.signIn('anneke@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

async function make(naam: string): Promise<string> {
  const { body } = await team.ask('POST', '/v1/regios', { naam, gemeenten: ['GM0785'] })
  return (body as { id: string }).id
}

async function write(regio: string, change: Partial<Record<keyof typeof tekst, unknown>> = {}): Promise<string> {
  const { body } = await team.ask('POST', `/v1/regios/${regio}/uitdagingen`, { ...tekst, ...change })
  return (body as { id: string }).id
}

const here = async (): Promise<unknown> => (await mirjam.ask('GET', `/v1/transitiebuurten/${buurt}/regios`)).body

describe('a region', () => {
  it('is of gemeenten that are known, under a name of its own, and everybody reads it', async () => {
    const id = await make('Midden')
    const twice = await team.ask('POST', '/v1/regios', { naam: 'midden', gemeenten: ['GM0785'] })
    const unknown = await team.ask('POST', '/v1/regios', { naam: 'Elders', gemeenten: ['GM0785', 'GM9876'] })
    expect([codeOf(twice), codeOf(unknown)]).toEqual([
      { status: 409, code: 'regio-naam' },
      { status: 409, code: 'gebied-unknown' },
    ])
    const { body, headers } = await bed.visitor().ask('GET', `/v1/regios/${id}`)
    expect(body).toEqual({ id, naam: 'Midden', gemeenten: [{ code: 'GM0785', naam: 'Wonderdam' }], versie: 1, uitdagingen: [] })
    expect(headers.get('etag')).toBe('"1"')
    await team.ask('DELETE', `/v1/regios/${id}`, undefined, version)
  })

  it('is changed by one person at a time', async () => {
    const id = await make('Noord')
    const change = async (naam: string) => codeOf(await team.ask('PATCH', `/v1/regios/${id}`, { naam, gemeenten: ['GM0785'] }, version))
    const both = await Promise.all([change('Noordoost'), change('Noordwest')])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 412])
    await team.ask('DELETE', `/v1/regios/${id}`, undefined, { 'if-match': '"2"' })
  })

  it.each([
    ['rests on nothing', { bron: '' }, 'uitdaging-bare'],
    ['has no theme', { themas: [] }, 'agenda-thema'],
    ['cites a measure without a figure', { maten: ['eenzaam-18plus'] }, 'cijfer-unknown'],
  ])('keeps no challenge that %s', async (_, change, code) => {
    const id = await make(`Regio die ${code}`)
    expect(codeOf(await team.ask('POST', `/v1/regios/${id}/uitdagingen`, { ...tekst, ...change }))).toEqual({ status: 400, code })
    await team.ask('DELETE', `/v1/regios/${id}`, undefined, version)
  })
})

describe('a buurt in a region', () => {
  it('sees which of its challenges hold, says what it thinks, and takes one over in one act, once', async () => {
    const regio = await make('Zuid')
    const [met, zonder] = [await write(regio, { maten: ['inwoners'] }), await write(regio)]
    const at = (id: string, what: string) => `/v1/transitiebuurten/${buurt}/regio-uitdagingen/${id}/${what}`
    const said = { geldt: true, woord: 'Dat zien wij hier ook.' }
    await mirjam.ask('PUT', at(zonder, 'oordeel'), said)
    const taken = await Promise.all([mirjam.ask('POST', at(met, '_overnemen')), mirjam.ask('POST', at(met, '_overnemen'))])
    expect(taken.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    const made = (taken.find(({ status }) => status === 201)?.body as { id: string } | undefined)?.id
    const seen = (await here()) as { regios: { uitdagingen: { id: string; uitkomst: string; oordeel: unknown; overgenomen: unknown }[] }[] }
    const kort = seen.regios[0]?.uitdagingen.map(({ id, uitkomst, oordeel, overgenomen }) => ({ id, uitkomst, oordeel, overgenomen }))
    expect(kort).toEqual([
      { id: met, uitkomst: 'onbekend', oordeel: null, overgenomen: made },
      { id: zonder, uitkomst: 'onbekend', oordeel: said, overgenomen: null },
    ])
    const { body } = await mirjam.ask('GET', `/v1/transitiebuurten/${buurt}/buurtagenda`)
    expect(body).toMatchObject({
      uitdagingen: [
        { id: made, plek: 1, titel: tekst.titel, herkomst: `Zuid: ${tekst.titel} (${tekst.bron})`, cijfers: [{ maat: 'inwoners' }] },
      ],
    })
    expect(seen).toMatchObject({ eigen: [] })
  })

  it('keeps what it took over when the region goes, and shows what the region lacks', async () => {
    const { body: before } = await team.ask('GET', '/v1/regios')
    for (const { id, versie } of (before as { regios: { id: string; versie: number }[] }).regios) {
      await team.ask('DELETE', `/v1/regios/${id}`, undefined, { 'if-match': `"${versie}"` })
    }
    expect(await here()).toEqual({ regios: [], eigen: [] })
    const own = { ...tekst, gevolg: '', anders: null, maten: ['inwoners'], inzichten: [], titel: 'Te weinig bankjes' }
    const { bron: _, ...input } = own
    await mirjam.ask('POST', `/v1/transitiebuurten/${buurt}/uitdagingen`, input)
    const { body } = await mirjam.ask('GET', `/v1/transitiebuurten/${buurt}/buurtagenda`)
    expect(
      (body as { uitdagingen: { titel: string; herkomst: string | null }[] }).uitdagingen.map(({ titel, herkomst }) => ({
        titel,
        herkomst,
      })),
    ).toEqual([
      { titel: tekst.titel, herkomst: `Zuid: ${tekst.titel} (${tekst.bron})` },
      { titel: 'Te weinig bankjes', herkomst: null },
    ])
    expect(await here()).toMatchObject({ regios: [], eigen: [{ titel: 'Te weinig bankjes' }] })
  })

  it('outside of a region finds nothing of it', async () => {
    const elsewhere = await nominate(team, 'Elders')
    const regio = await make('West')
    const uitdaging = await write(regio)
    const asked = await team.ask('POST', `/v1/transitiebuurten/${elsewhere}/regio-uitdagingen/${uitdaging}/_overnemen`)
    expect(codeOf(asked)).toEqual({ status: 404, code: 'unknown' })
  })
})
