import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import type { Begroting } from './begroting-schema.ts'
import type { Gewijzigd } from './begroting-actions.ts'
import type { Bekeken } from './werkboek-schema.ts'

let bed: PeopleBed
let buurt: string
let other: string
let mirjam: Visitor
let team: Visitor

const regel = {
  activiteit: null,
  jaar: 2025,
  soort: 'vervangingsuren',
  omschrijving: 'Wijkverpleegkundige',
  aantalHonderdste: 1250,
  tariefCent: 6500,
  betaler: 'iza',
  duur: 'eenmalig',
  toelichting: '',
} as const

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  team = await bed.signIn('anneke@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  other = await nominate(team, 'Buitenhof')
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt }, { rol: 'kartrekker', buurt: other })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

const at = (path = '') => `/v1/transitiebuurten/${buurt}/begroting${path}`
const ifMatch = (versie: number) => ({ 'if-match': `"${versie}"` })
const begroting = async (visitor = mirjam) => (await visitor.ask('GET', at())).body as Begroting
const put = async (id: string, versie: number, change: Record<string, unknown> = {}) =>
  await mirjam.ask('PUT', at(`/posten/${id}`), { ...regel, ...change }, ifMatch(versie))
const nummerOf = ({ body }: Answer) => (body as Gewijzigd).nummer

async function add(change: Record<string, unknown> = {}): Promise<{ readonly id: string; readonly versie: number }> {
  const id = crypto.randomUUID()
  return { id, versie: nummerOf(await put(id, 0, change)) }
}

describe('a line', () => {
  it('is made, added up, changed, removed and put back where it was', async () => {
    const [one, two] = [await add(), await add({ omschrijving: 'Zaal', soort: 'huur', jaar: 2031, betaler: null })]
    const made = await begroting()
    expect(made.posten.slice(-2).map(({ id, bedragCent }) => [id, bedragCent])).toEqual([
      [one.id, 81_250],
      [two.id, 81_250],
    ])
    expect(made.totalen.totaalCent).toBe(162_500)
    expect(made.controles.map(({ tekst, post }) => [tekst, post])).toEqual([
      ['‘Wijkverpleegkundige’: hoort nog bij geen activiteit van het plan. Kies er een.', one.id],
      ['‘Zaal’: 2031 valt buiten het programma. Kies een ander jaar.', two.id],
      ['‘Zaal’: hoort nog bij geen activiteit van het plan. Kies er een.', two.id],
      ['‘Zaal’: nog geen betaler. Kies wie dit betaalt.', two.id],
    ])
    const gone = nummerOf(await mirjam.ask('DELETE', at(`/posten/${one.id}`), undefined, ifMatch(one.versie)))
    expect((await begroting()).posten.map(({ id }) => id)).toEqual([two.id])
    expect((await mirjam.ask('POST', at(`/wijzigingen/${gone}/_terugdraaien`))).status).toBe(200)
    const back = await begroting()
    expect(back.posten.map(({ id }) => id)).toEqual([one.id, two.id])
    expect(back.wijzigingen.slice(0, 2)).toEqual([
      {
        nummer: gone + 1,
        hoe: 'terug',
        op: bed.clock.now().toISOString(),
        nieuw: 1,
        anders: 0,
        weg: 0,
        omschrijving: 'Wijkverpleegkundige',
      },
      { nummer: gone, hoe: 'regels', op: bed.clock.now().toISOString(), nieuw: 0, anders: 0, weg: 1, omschrijving: 'Wijkverpleegkundige' },
    ])
  })

  it('that somebody else changed meanwhile is not overwritten, and sending the same twice does it once', async () => {
    const { id, versie } = await add()
    const first = nummerOf(await put(id, versie, { tariefCent: 7000 }))
    expect(nummerOf(await put(id, versie, { tariefCent: 7000 }))).toBe(first)
    expect(codeOf(await put(id, versie, { tariefCent: 8000 }))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect(codeOf(await mirjam.ask('POST', at(`/wijzigingen/${versie}/_terugdraaien`)))).toEqual({
      status: 409,
      code: 'wijziging-overtaken',
    })
  })

  it.each([
    ['negative cents', { tariefCent: -1 }],
    ['half cents', { tariefCent: 0.5 }],
    ['more than a billion', { aantalHonderdste: 100_000_000, tariefCent: 100_000_000_000 }],
    ['an unknown payer', { betaler: 'buurman' }],
    ['a field that is not there', { bedragCent: 1 }],
  ])('is refused with %s', async (_, change) => {
    expect((await put(crypto.randomUUID(), 0, change)).status).toBe(400)
  })
})

describe('many lines at once', () => {
  it('are kept all or none', async () => {
    const { id } = await add()
    const nieuw = { id: crypto.randomUUID(), versie: null, post: regel }
    const before = await begroting()
    const veranderingen = [nieuw, { id, versie: 1, post: null }]
    expect(codeOf(await mirjam.ask('POST', at('/_wijzig'), { hoe: 'regels', veranderingen })).status).toBe(412)
    expect(await begroting()).toEqual(before)
  })

  it('come out as a workbook and in again, of this buurt only', async () => {
    const taken = await bed.api.request(`https://buurtwijs.example${at('/werkboek')}`, {
      headers: { cookie: [...mirjam.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    expect(taken.headers.get('content-disposition')).toContain("filename*=UTF-8''begroting%20Binnenhof.xlsx")
    const form = new FormData()
    form.set('bestand', new File([await taken.arrayBuffer()], 'begroting.xlsx'))
    const look = async (path: string) => await mirjam.ask('POST', path, form)
    const { fouten, veranderingen, gelijk, zonderKenmerk } = (await look(at('/werkboek'))).body as Bekeken
    expect({ fouten, veranderingen, gelijk, zonderKenmerk }).toEqual({
      fouten: [],
      veranderingen: [],
      gelijk: (await begroting()).posten.length,
      zonderKenmerk: false,
    })
    expect(codeOf(await mirjam.ask('POST', `/v1/transitiebuurten/${other}/begroting/werkboek`, form)).code).toBe('werkboek-other-buurt')
  })
})

describe('what others ask for the same', () => {
  it('is told as a middle and a spread, of three other neighbourhoods and no fewer', async () => {
    const eet = async (waar: string, cent: number | null) => {
      const id = crypto.randomUUID()
      await sql`insert into buurtplan.plan (buurt_id) values (${waar}) on conflict do nothing`.execute(bed.tasks)
      await sql`
        insert into buurtplan.activiteit (buurt_id, id, thema, soort, naam, wat, wie, voor_wie, aangemaakt, gewijzigd)
        values (${waar}, ${id}, 'zorgzame-buurt', 'ontmoeten', 'Samen eten', '', '', '', now(), now())`.execute(bed.tasks)
      if (cent === null) return id
      await sql`insert into begroting.begroting (buurt_id, nummer) values (${waar}, 1)`.execute(bed.tasks)
      await sql`
        insert into begroting.post (buurt_id, id, activiteit_id, jaar, soort, omschrijving, aantal_honderdste, tarief_cent, duur, toelichting, versie, gemaakt, plek)
        values (${waar}, ${id}, ${id}, 2025, 'huur', 'Zaal', 100, ${cent}, 'eenmalig', '', 1, 1, 0)`.execute(bed.tasks)
      return id
    }
    const own = await eet(buurt, null)
    const others = [await nominate(team, 'Een'), await nominate(team, 'Twee'), await nominate(team, 'Drie')]
    await eet(others[0]!, 100_000)
    await eet(others[1]!, 200_000)
    expect((await begroting()).naast).toEqual([])
    await eet(others[2]!, 600_000)
    await add({ activiteit: own })
    expect((await begroting()).naast).toEqual([
      { activiteit: own, waarop: 'soort', buurten: 3, mediaanCent: 200_000, laagCent: 150_000, hoogCent: 400_000, eigenCent: 81_250 },
    ])
    expect(codeOf(await put(crypto.randomUUID(), 0, { activiteit: crypto.randomUUID() }))).toEqual({
      status: 404,
      code: 'activiteit-unknown',
    })
  })
})

describe('the frame of the programme', () => {
  it('begins with three years and two million, and the transition team sets it', async () => {
    const { body } = await team.ask('GET', '/v1/begrotingskader')
    expect(body).toMatchObject({ jaren: [2025, 2026, 2027], plafondCent: 200_000_000, normTariefCent: {}, versie: 1 })
    const kader = { jaren: [2026, 2025], plafondCent: 1, normTariefCent: { vervangingsuren: 6000 } }
    expect((await mirjam.ask('PUT', '/v1/begrotingskader', kader, ifMatch(1))).status).toBe(403)
    expect((await team.ask('PUT', '/v1/begrotingskader', kader, ifMatch(1))).status).toBe(204)
    expect(codeOf(await team.ask('PUT', '/v1/begrotingskader', kader, ifMatch(1)))).toEqual({ status: 412, code: 'changed-meanwhile' })
    const seen = await begroting(team)
    expect(seen.kader).toEqual({ ...kader, jaren: [2025, 2026] })
    expect(seen.controles.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['boven plafond', 'tarief boven norm']))
  })
})
