import { sql } from 'kysely'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { asVisitor, show } from '#src/platform/database/visitor.ts'
import { plantMensen } from '#src/modules/identity/demo/plant-mensen.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { makeInzicht, makeUitdaging } from '#test/permissions/made-agenda.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { adresOf, touches } from './buurtpagina.ts'
import { schrijfKalender } from './schrijf-kalender.ts'

let bed: PeopleBed
let annie: Visitor
let mirjam: Visitor

const { molenveld } = wereld.buurten
const own = `/v1/transitiebuurten/${molenveld.id}`
const roos = { naam: 'Roos van Dijk', rol: 'Kartrekker', telefoon: '013 123 45 67', mail: null, bereikbaar: 'Overdag', akkoord: true }
const pagina = { welkom: '<b>Dag</b> buren!', contacten: [roos], openbaar: true }
const koffie = {
  dag: '2026-03-12',
  van: '19:30',
  tot: '21:00',
  wat: 'Koffie, en plannen',
  plek: 'De Schakel',
  toegang: 'Er is een lift.',
  afgelast: false,
}

async function keep(body: object, versie: number): Promise<{ status: number; code: string | undefined }> {
  return codeOf(await mirjam.ask('PUT', `${own}/pagina`, body, { 'if-match': `"${versie}"` }))
}

beforeAll(async () => {
  bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  await plantProgramma(bed.tasks, bed.clock)
  annie = bed.visitor()
  mirjam = await bed.signIn(wereld.personen.mirjam.mail)
})

describe('the page of a buurt', () => {
  it('is nowhere to be seen until its network publishes it, with somebody to call', async () => {
    expect(await keep({ ...pagina, openbaar: false }, 1)).toMatchObject({ status: 204 })
    expect((await mirjam.ask('GET', `${own}/pagina/voorbeeld`)).body).toMatchObject({ welkom: '<b>Dag</b> buren!', openbaar: false })
    expect(codeOf(await annie.ask('GET', '/v1/buurtpaginas/molenveld'))).toEqual({ status: 404, code: 'unknown' })
    expect((await annie.ask('GET', '/v1/buurtpaginas')).body).toEqual({ paginas: [], totaal: 0 })
    expect(await keep({ ...pagina, contacten: [] }, 2)).toEqual({ status: 400, code: 'pagina-zonder-contact' })
    expect(await keep({ ...pagina, contacten: [{ ...roos, telefoon: 'bel maar' }] }, 2)).toEqual({ status: 400, code: 'telefoon-invalid' })
    expect(await keep({ ...pagina, contacten: [{ ...roos, akkoord: false }] }, 2)).toEqual({ status: 400, code: 'input-invalid' })
    expect(await keep(pagina, 1)).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect(await keep(pagina, 2)).toMatchObject({ status: 204 })
  })

  it('tells everybody whom to call, what comes, and what residents said: numbers, and words only with consent', async () => {
    const uitdaging = await makeUitdaging(bed.tasks, molenveld.id)
    await sql`update buurtagenda.uitdaging set plek = 1 where id = ${uitdaging}`.execute(bed.tasks)
    const said = await makeInzicht(bed.tasks, molenveld.id)
    await sql`update buurtagenda.inzicht set zichtbaar = 'netwerk', tekst = 'In vertrouwen.', mensen = 4 where id = ${said}`.execute(
      bed.tasks,
    )
    const quoted = await makeInzicht(bed.tasks, molenveld.id)
    await sql`update buurtagenda.inzicht set zichtbaar = 'iedereen', citeren = true, tekst = 'Er is hier veel groen.' where id = ${quoted}`.execute(
      bed.tasks,
    )
    const past = { ...koffie, dag: '2026-03-01' }
    expect(codeOf(await mirjam.ask('POST', `${own}/bijeenkomsten`, past))).toEqual({ status: 400, code: 'bijeenkomst-past' })
    const { body: made } = await mirjam.ask('POST', `${own}/bijeenkomsten`, koffie)
    const { id } = made as { id: string }
    expect((await annie.ask('GET', '/v1/buurtpaginas/molenveld')).body).toEqual({
      buurt: { id: molenveld.id, naam: 'Molenveld', plaats: expect.any(String) },
      adres: 'molenveld',
      openbaar: true,
      welkom: '<b>Dag</b> buren!',
      contacten: [{ naam: 'Roos van Dijk', rol: 'Kartrekker', telefoon: '013 123 45 67', mail: null, bereikbaar: 'Overdag' }],
      bijeenkomsten: [{ id, ...koffie, versie: 1 }],
      gebieden: ['WK990104'],
      jaar: 2024,
      zin: null,
      krachten: [],
      uitdagingen: [{ id: uitdaging, titel: 'Ver van de bus', wat: '', eens: 12, oneens: null }],
      gezegd: { gesprekken: null, mensen: null },
      citaten: [{ tekst: 'Er is hier veel groen.', datum: '2026-02-01' }],
    })
    expect((await annie.ask('GET', '/v1/buurtpaginas?gebied=BU99010401')).body).toMatchObject({ totaal: 1 })
    expect((await annie.ask('GET', '/v1/buurtpaginas?gebied=BU07850101')).body).toMatchObject({ totaal: 0 })
    expect(codeOf(await annie.ask('GET', `${own}/buurtagenda`))).toEqual({ status: 401, code: 'sign-in-first' })
  })

  it('gives who looks at it no count of fewer than ten residents, in the preview and in the database neither', async () => {
    const numbers = async (path: string, visitor: Visitor) => {
      const { body } = await visitor.ask('GET', path)
      return (body as { uitdagingen: { eens: number | null; oneens: number | null }[] }).uitdagingen.map(({ eens, oneens }) => [
        eens,
        oneens,
      ])
    }
    const everywhere = async () => [
      await numbers('/v1/buurtpaginas/molenveld', annie),
      await numbers(`${own}/pagina/voorbeeld`, mirjam),
      await asVisitor(bed.world.database, null, async trx => {
        await show(trx, { pagina: molenveld.id })
        return (await sql`select from buurtagenda.telling`.execute(trx)).rows.length
      }),
    ]
    expect(await everywhere()).toEqual([[[12, null]], [[12, null]], 0])
    await sql`update buurtagenda.telling set eens = 9, oneens = 10`.execute(bed.tasks)
    expect(await everywhere()).toEqual([[[null, 10]], [[null, 10]], 0])
  })

  it('shows a meeting that is called off as such, also in a calendar; two people who change it at once do not undo each other', async () => {
    const { body } = await mirjam.ask('GET', `${own}/pagina`)
    const [first] = (body as { bijeenkomsten: { id: string }[] }).bijeenkomsten
    const change = async () =>
      (await mirjam.ask('PATCH', `${own}/bijeenkomsten/${first?.id}`, { ...koffie, afgelast: true }, { 'if-match': '"1"' })).status
    expect((await Promise.all([change(), change()])).toSorted()).toEqual([204, 412])
    const { body: file } = await annie.ask('GET', '/v1/buurtpaginas/molenveld/bijeenkomsten.ics')
    expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:20260312T193000\r\n')
    expect(file).toContain('STATUS:CANCELLED\r\n')
    expect((await annie.ask('GET', '/v1/buurtpaginas/molenveld/brief.pdf')).headers.get('content-type')).toBe('application/pdf')
  })

  it('can be asked about by everybody: the question goes to its network', async () => {
    const over = { soort: 'tekst', buurt: molenveld.id }
    expect((await annie.ask('POST', '/v1/terugmeldingen', { over, wat: 'Het is De Schakels.' })).body).toMatchObject({ loket: 'buurt' })
  })

  it('is gone when its network takes it back', async () => {
    expect(await keep({ ...pagina, openbaar: false }, 3)).toMatchObject({ status: 204 })
    expect(codeOf(await annie.ask('GET', `/v1/buurtpaginas/${molenveld.id}`))).toEqual({ status: 404, code: 'unknown' })
    expect(
      codeOf(await annie.ask('POST', '/v1/terugmeldingen', { over: { soort: 'tekst', buurt: molenveld.id }, wat: 'Nog iets.' })),
    ).toEqual({
      status: 404,
      code: 'unknown',
    })
  })
})

test.each([
  ['De Hórst (Noord)', 'de-horst-noord'],
  ["'t Zand / Ruwaard", 't-zand-ruwaard'],
  ['???', 'buurt'],
])('the name %s is %s in an address', (naam, adres) => {
  expect(adresOf(naam)).toBe(adres)
})

test('an area leads to the buurten that lie in it and to the one it lies in', () => {
  const found = ['BU07850101', 'WK078501', 'GM0785', 'BU07850201', 'NL00'].map(code => touches(['BU07850101', 'BU07850102'], code))
  expect(found).toEqual([true, true, true, false, false])
})

test('a line of a calendar is never longer than 75 bytes, and signs in a text do not end it', () => {
  const wat = 'Éten; drinken, praten\nen nog veel meer dingen die bij elkaar een heel lange regel maken voor een agenda'
  const file = schrijfKalender([{ ...koffie, id: 'a', wat, versie: 2 }], { naam: 'Molenveld', host: 'x.example', now: new Date(0) })
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain(
    String.raw`SUMMARY:Éten\; drinken\, praten\nen nog veel meer dingen die bij elkaar een heel lange regel maken voor een agenda (Molenveld)`,
  )
})
