import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'

let bed: PeopleBed
let tijmen: Visitor
let bram: Visitor

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Tijmen Rosmolen', { rol: 'beheerder' })
  await bed.addPersoon('Bram Vosmeer', { rol: 'transitieteam' })
  tijmen = await bed.signIn('tijmen@wilgenoord.example')
  bram = await bed.signIn('bram@wilgenoord.example')
})

async function make(naam: string): Promise<{ readonly id: string; readonly path: string }> {
  const { body } = await tijmen.ask('POST', '/v1/organisaties', { naam, soort: 'welzijn', plaats: 'Wilgenoord' })
  const { id } = body as { id: string }
  return { id, path: `/v1/organisaties/${id}` }
}

/** Status, code, and what is said of each field. */
function refusalOf({ status, body }: Answer): unknown {
  const { code, errors = [] } = body as { code?: string; errors?: readonly { location: { name: string }; detail: string }[] }
  return { status, code, fields: Object.fromEntries(errors.map(({ location, detail }) => [location.name, detail])) }
}

describe('an organisation', () => {
  it('is added, found in the list, and is of a version', async () => {
    const made = await tijmen.ask('POST', '/v1/organisaties', { naam: '  Huisartsen   De Linde ', soort: 'huisartsenpraktijk' })
    const linde = {
      id: (made.body as { id: string }).id,
      naam: 'Huisartsen De Linde',
      soort: 'huisartsenpraktijk',
      plaats: null,
      versie: 1,
    }
    expect({ status: made.status, body: made.body, tag: made.headers.get('etag') }).toEqual({ status: 201, body: linde, tag: '"1"' })
    expect((await bram.ask('GET', '/v1/organisaties')).body).toEqual({ organisaties: [linde] })
    const one = await bram.ask('GET', `/v1/organisaties/${linde.id}`)
    expect({ body: one.body, tag: one.headers.get('etag') }).toEqual({ body: linde, tag: '"1"' })
  })

  it('has a name of its own, of some length', async () => {
    await make('Welzijn Oost')
    expect(refusalOf(await tijmen.ask('POST', '/v1/organisaties', { naam: 'welzijn oost', soort: 'welzijn' }))).toMatchObject({
      status: 409,
      code: 'organisatie-naam-taken',
    })
    expect(refusalOf(await tijmen.ask('POST', '/v1/organisaties', { naam: ' x ', soort: 'welzijn' }))).toMatchObject({
      status: 400,
      code: 'organisatie-naam',
    })
  })

  it('is changed by two people at once without loss: the second is told what is otherwise now', async () => {
    const { path, id } = await make('Buurthuis De Spil')
    const first = await tijmen.ask('PATCH', path, { plaats: 'Molenveld' }, { 'if-match': '"1"' })
    expect({ body: first.body, tag: first.headers.get('etag') }).toMatchObject({ body: { plaats: 'Molenveld', versie: 2 }, tag: '"2"' })
    const second = await bram.ask('PATCH', path, { naam: 'Buurthuis de Spil', plaats: 'De Horst' }, { 'if-match': '"1"' })
    expect(refusalOf(second)).toEqual({
      status: 412,
      code: 'organisatie-changed',
      fields: { naam: 'De naam is nu: Buurthuis De Spil.', plaats: 'De plaats is nu: Molenveld.' },
    })
    const again = await bram.ask('PATCH', path, { naam: 'Buurthuis de Spil' }, { 'if-match': '"2"' })
    expect(again.body).toEqual({ id, naam: 'Buurthuis de Spil', soort: 'welzijn', plaats: 'Molenveld', versie: 3 })
  })

  it('that two people save in the same moment takes one of the two', async () => {
    const { path } = await make('Zorgcoöperatie Rietmeer')
    const answers = await Promise.all(
      [tijmen, bram].map(async (visitor, index) => visitor.ask('PATCH', path, { plaats: `Plaats ${index}` }, { 'if-match': '"1"' })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]))
  })

  it('is not changed without saying which version was seen', async () => {
    const { path } = await make('Fysio Zuid')
    expect(refusalOf(await tijmen.ask('PATCH', path, { plaats: 'Zuid' }))).toMatchObject({ status: 400, code: 'input-invalid' })
    expect(refusalOf(await tijmen.ask('PATCH', path, { plaats: 'Zuid' }, { 'if-match': '*' }))).toMatchObject({
      status: 400,
      fields: { 'if-match': 'Neem de ETag over zoals hij was: "3".' },
    })
  })

  it('takes no field that is not its own', async () => {
    const { path } = await make('Thuiszorg Noord')
    for (const extra of [{ id: 'x' }, { versie: 9 }, { verzonnen: true }, { beeindigd: '2026-01-01T00:00:00Z' }]) {
      expect((await tijmen.ask('PATCH', path, { plaats: 'Noord', ...extra }, { 'if-match': '"1"' })).status).toBe(400)
    }
    expect((await tijmen.ask('GET', path)).body).toMatchObject({ plaats: 'Wilgenoord', versie: 1 })
  })

  it('leaves in the log who changed what, from what, to what', async () => {
    const { path, id } = await make('Maatschap Kade')
    await bram.ask('PATCH', path, { naam: 'Maatschap De Kade' }, { 'if-match': '"1"' })
    const { rows } = await sql`
      select handeling, rol, keten = ${`organisatie:${id}`} as eigen_keten, inhoud from logboek.regel where organisatie_id = ${id} order by aangemaakt`.execute(
      bed.tasks,
    )
    expect(rows).toEqual([
      {
        handeling: 'organisatie.gemaakt',
        rol: 'beheerder',
        eigen_keten: true,
        inhoud: { naam: 'Maatschap Kade', soort: 'welzijn', plaats: 'Wilgenoord' },
      },
      {
        handeling: 'organisatie.gewijzigd',
        rol: 'transitieteam',
        eigen_keten: true,
        inhoud: { versie: 2, naam: { van: 'Maatschap Kade', naar: 'Maatschap De Kade' } },
      },
    ])
  })
})

describe('a list to choose a neighbourhood from', () => {
  it('has those of the role in which somebody works, or all of them for who works for the programme', async () => {
    const [molenveld, deHorst] = [await bed.addBuurt('Molenveld'), await bed.addBuurt('De Horst')]
    await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld }, { rol: 'bewoner', buurt: deHorst })
    const mirjam = await bed.signIn('mirjam@wilgenoord.example')
    expect((await mirjam.ask('GET', '/v1/buurten')).body).toEqual({ buurten: [{ id: molenveld, naam: 'Molenveld' }] })
    expect((await bram.ask('GET', '/v1/buurten')).body).toMatchObject({ buurten: [{ naam: 'De Horst' }, { naam: 'Molenveld' }] })
  })
})
