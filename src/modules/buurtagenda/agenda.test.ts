import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../canonical-json.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'

let bed: PeopleBed
let buurt: string
let mirjam: Visitor
let team: Visitor

const gesprek = {
  bron: 'bewoners',
  datum: '2026-02-20',
  tekst: 'Na zes uur rijdt er geen bus meer.',
  mensen: 4,
  kant: 'uitdaging',
  onderwerpen: ['eenzaamheid'],
  themas: ['zorgzame-buurt'],
  maten: ['inwoners'],
  citeren: false,
  zichtbaar: 'netwerk',
} as const
const tekst = {
  kant: 'uitdaging',
  onderwerp: 'eenzaamheid',
  titel: 'Avonden alleen',
  wat: 'Veel mensen zijn ’s avonds alleen.',
  waarom: 'De bus rijdt niet.',
  gevolg: 'Meer mensen komen langs.',
  anders: null,
  maten: ['inwoners'],
  inzichten: [],
  themas: ['zorgzame-buurt'],
} as const

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  team = await bed.signIn('anneke@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

const at = (path: string) => `/v1/transitiebuurten/${buurt}/${path}`

async function agenda(visitor: Visitor): Promise<{ body: Record<string, unknown>; version: Record<string, string> }> {
  const { body, headers } = await visitor.ask('GET', at('buurtagenda'))
  return { body: body as Record<string, unknown>, version: { 'if-match': headers.get('etag') ?? '' } }
}

async function write(change: Partial<Record<keyof typeof tekst, unknown>> = {}): Promise<string> {
  const { body } = await mirjam.ask('POST', at('uitdagingen'), { ...tekst, ...change })
  return (body as { id: string }).id
}

describe('what people said', () => {
  it('is received once, however often a device sends it', async () => {
    const path = at(`inzichten/${crypto.randomUUID()}`)
    const sent = [await mirjam.ask('PUT', path, gesprek), await mirjam.ask('PUT', path, gesprek)]
    const other = await mirjam.ask('PUT', path, { ...gesprek, mensen: 5 })
    expect([...sent, other].map(({ status }) => status)).toEqual([201, 200, 409])
    const [receipt, again] = sent.map(answer => answer.body as { id: string; nummer: string; ontvangen: string })
    expect(again).toEqual(receipt)
    expect(receipt?.nummer).toBe(`${receipt?.id.slice(0, 4)}-${receipt?.id.slice(4, 8)}`.toUpperCase())
    const { body } = await mirjam.ask('GET', at('inzichten'))
    expect(body).toMatchObject({ totaal: 1, inzichten: [{ ...gesprek, door: 'Mirjam Verstegen', versie: 1 }] })
  })

  it('in confidence is not for the programme', async () => {
    const path = at(`inzichten/${crypto.randomUUID()}`)
    await mirjam.ask('PUT', path, { ...gesprek, tekst: 'De huisarts wil meedoen.', zichtbaar: 'programma' })
    const { body } = await team.ask('GET', at('inzichten'))
    const { inzichten } = body as { inzichten: { tekst: string; door: string | null }[] }
    expect(inzichten.map(({ tekst: said }) => said)).toEqual(['De huisarts wil meedoen.'])
  })

  it.each([
    ['names an address', { tekst: 'Bel Jan op 06-12345678.' }, 'inzicht-names-somebody'],
    ['is of tomorrow', { datum: '2026-03-03' }, 'datum-future'],
    ['is about an unknown subject', { onderwerpen: ['paarden'] }, 'onderwerp-unknown'],
    ['is about an unknown figure', { maten: ['paarden'] }, 'maat-unknown'],
    ['is for everybody without consent', { zichtbaar: 'iedereen' }, 'consent-missing'],
  ])('is refused when it %s', async (_, change, code) => {
    expect(codeOf(await mirjam.ask('PUT', at(`inzichten/${crypto.randomUUID()}`), { ...gesprek, ...change }))).toEqual({
      status: 400,
      code,
    })
  })
})

describe('a challenge', () => {
  it('keeps the figure that it rests on as it was', async () => {
    const id = await write()
    const { body } = await agenda(mirjam)
    const found = (body['uitdagingen'] as { id: string }[]).find(each => each.id === id)
    const { maten: _, ...rest } = tekst
    expect(found).toEqual({
      ...rest,
      herkomst: null,
      id,
      cijfers: [
        {
          maat: 'inwoners',
          naam: 'Inwoners',
          eenheid: expect.any(String),
          decimalen: 0,
          periode: '2024',
          release: expect.any(String),
          waarde: 1230,
        },
      ],
      plek: null,
      netwerk: { eens: 0, oneens: 0, eigen: null },
      bewoners: { eens: 0, oneens: 0, tellingen: [] },
      versie: 1,
    })
  })

  it('that rests on nothing is refused, and so is one on a figure that is not here', async () => {
    const bare = await mirjam.ask('POST', at('uitdagingen'), { ...tekst, maten: [] })
    const absent = await mirjam.ask('POST', at('uitdagingen'), { ...tekst, maten: ['eenzaam-18plus'] })
    expect([bare, absent].map(codeOf)).toEqual([
      { status: 400, code: 'uitdaging-bare' },
      { status: 400, code: 'cijfer-unknown' },
    ])
  })

  it('keeps the insight that alone carries it', async () => {
    const inzicht = crypto.randomUUID()
    await mirjam.ask('PUT', at(`inzichten/${inzicht}`), gesprek)
    await write({ maten: [], inzichten: [inzicht] })
    expect(codeOf(await mirjam.ask('DELETE', at(`inzichten/${inzicht}`), undefined, { 'if-match': '"1"' }))).toEqual({
      status: 409,
      code: 'inzicht-only-ground',
    })
  })

  it('that two people rewrite at once is told to the second', async () => {
    const id = await write()
    const rewrite = async (titel: string) => await mirjam.ask('PATCH', at(`uitdagingen/${id}`), { ...tekst, titel }, { 'if-match': '"1"' })
    expect([await rewrite('Lange avonden'), await rewrite('Korte dagen')].map(codeOf)).toEqual([
      { status: 204, code: undefined },
      { status: 412, code: 'changed-meanwhile' },
    ])
  })

  it('has the opinion of members, once each, and the counts of residents', async () => {
    const id = await write()
    for (const mening of ['eens', 'oneens', 'eens']) await mirjam.ask('PUT', at(`uitdagingen/${id}/mening`), { mening })
    await mirjam.ask('POST', at(`uitdagingen/${id}/tellingen`), { waar: 'De markt', datum: '2026-02-21', eens: 31, oneens: 4 })
    const empty = await mirjam.ask('POST', at(`uitdagingen/${id}/tellingen`), { waar: 'De markt', datum: '2026-02-21', eens: 0, oneens: 0 })
    const { body } = await agenda(mirjam)
    const found = (body['uitdagingen'] as { id: string; netwerk: unknown; bewoners: unknown }[]).find(each => each.id === id)
    expect({ empty: codeOf(empty), netwerk: found?.netwerk, bewoners: found?.bewoners }).toMatchObject({
      empty: { status: 400, code: 'telling-empty' },
      netwerk: { eens: 1, oneens: 0, eigen: 'eens' },
      bewoners: { eens: 31, oneens: 4 },
    })
  })
})

describe('the agenda', () => {
  it('has challenges in their order, each with a theme', async () => {
    const [first, second] = [await write({ titel: 'Eerst dit' }), await write({ titel: 'Dan dat' })]
    const bare = await write({ titel: 'Zonder thema', themas: [] })
    const kracht = await write({ kant: 'kracht', titel: 'Veel verenigingen' })
    const choose = async (uitdagingen: readonly string[]) =>
      await mirjam.ask('PUT', at('buurtagenda'), { uitdagingen }, (await agenda(mirjam)).version)
    const answers = [await choose([bare]), await choose([kracht]), await choose([first, first]), await choose([second, first])]
    expect(answers.map(codeOf)).toEqual([
      { status: 400, code: 'agenda-thema' },
      { status: 400, code: 'agenda-kracht' },
      { status: 400, code: 'agenda-double' },
      { status: 204, code: undefined },
    ])
    const { body } = await agenda(mirjam)
    expect((body['uitdagingen'] as { titel: string; plek: number | null }[]).filter(({ plek }) => plek !== null)).toMatchObject([
      { titel: 'Dan dat', plek: 1 },
      { titel: 'Eerst dit', plek: 2 },
    ])
  })

  it('proposes what only voices bring up, heavier as voices count more', async () => {
    const look = async (stem: number) => {
      const { body } = await mirjam.ask('GET', at(`voorstellen?stem=${stem}`))
      return (body as { voorstellen: { onderwerp: string; score: number; uitCijfers: unknown }[] }).voorstellen
    }
    const [light, heavy] = [await look(0.1), await look(0.9)]
    expect(light[0]).toMatchObject({ onderwerp: 'eenzaamheid', uitCijfers: null })
    expect((heavy[0]?.score ?? 0) / (light[0]?.score ?? 1)).toBeCloseTo(9, 6)
  })
})

describe('the picture', () => {
  it('is frozen with a hash that anybody can check; the next one names the one before', async () => {
    const adopt = (reden: string, na: number) => mirjam.ask('POST', at('beelden'), { reden, na })
    const both = await Promise.all([adopt('De nulmeting.', 0), adopt('Ook een nulmeting.', 0)])
    const [first, late] = both.toSorted((a, b) => a.status - b.status)
    const next = await adopt('Nieuwe cijfers.', 1)
    expect([first, late, next].map(each => each && codeOf(each))).toMatchObject([
      { status: 201 },
      { status: 412, code: 'changed-meanwhile' },
      { status: 201 },
    ])
    const sha256 = (first?.body as { sha256: string } | undefined)?.sha256
    const one = await mirjam.ask('GET', at('beelden/1'))
    const two = await mirjam.ask('GET', at('beelden/2'))
    const hash = createHash('sha256').update(canonicalJson(one.body)).digest('hex')
    expect({ hash, vorige: (two.body as { vorige: string }).vorige }).toEqual({ hash: sha256, vorige: sha256 })
    const { body } = await mirjam.ask('GET', at('beelden/1/verschillen'))
    expect(body).toMatchObject({ verschillen: [{ maat: 'inwoners', reden: 'gelijk' }], agenda: [] })
  })

  it('that was adopted changes for nobody', async () => {
    await expect(sql`update buurtagenda.beeld set reden = 'Anders.' where buurt_id = ${buurt}`.execute(bed.tasks)).rejects.toThrow(
      'permission denied for table beeld',
    )
  })

  it('is adopted by kartrekkers and coordinators, not by the programme', async () => {
    expect(codeOf(await team.ask('POST', at('beelden'), { reden: 'Wij weten het beter.', na: 2 }))).toEqual({
      status: 403,
      code: 'not-allowed',
    })
  })
})
