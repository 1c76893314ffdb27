import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import type { Draad, Tellingen } from './opmerking-schema.ts'

let bed: PeopleBed
let buurt: string
let fatimaId: string
let mirjam: Visitor
let fatima: Visitor
let team: Visitor

const soep = {
  thema: 'zorgzame-buurt',
  soort: null,
  naam: 'De soeptafel',
  wat: 'Samen koken.',
  van: null,
  tot: null,
  wie: '',
  voorWie: '',
  uitdaging: null,
  effecten: [],
}

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  team = await bed.signIn('anneke@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
  fatimaId = await bed.addPersoon('Fatima Haddou', { rol: 'buurtnetwerklid', buurt })
  fatima = await bed.signIn('fatima@wilgenoord.example')
})

const at = (path = '') => `/v1/transitiebuurten/${buurt}/buurtplan${path}`
const match = (versie: number) => ({ 'if-match': `"${versie}"` })
const idOf = ({ body }: Answer) => (body as { id: string }).id

async function activiteit(): Promise<string> {
  return idOf(await mirjam.ask('POST', at('/activiteiten'), soep))
}

async function comment(by: Visitor, tekst: string, over: object = { soort: 'plan', op: '' }): Promise<string> {
  return idOf(await by.ask('POST', at('/opmerkingen'), { over, tekst }))
}

async function draden(by: Visitor, query = ''): Promise<readonly Draad[]> {
  return ((await by.ask('GET', at(`/opmerkingen${query}`))).body as { draden: Draad[] }).draden
}

async function draad(by: Visitor, id: string): Promise<Draad | undefined> {
  return (await draden(by)).find(each => each.id === id)
}

describe('a comment', () => {
  it('stands at what it is about, with who wrote it and when, and is answered in its thread', async () => {
    const op = await activiteit()
    const id = await comment(mirjam, 'Kan dit ook op zaterdag?', { soort: 'activiteit', op })
    await fatima.ask('POST', at(`/opmerkingen/${id}/antwoorden`), { tekst: 'Ja, de zaal is vrij.' })
    const then = bed.clock.now().toISOString()
    const one = { geschreven: then, gewijzigd: null, ingetrokken: false }
    expect(await draden(mirjam, `?soort=activiteit&op=${op}`)).toEqual([
      {
        ...one,
        id,
        tekst: 'Kan dit ook op zaterdag?',
        door: { naam: 'Mirjam Verstegen', isEigen: true },
        versie: 2,
        over: { soort: 'activiteit', op, naam: 'De soeptafel', weg: false },
        afgerond: null,
        antwoorden: [
          { ...one, id: expect.any(String), tekst: 'Ja, de zaal is vrij.', door: { naam: 'Fatima Haddou', isEigen: false }, versie: 1 },
        ],
      },
    ])
    expect((await draad(team, id))?.door).toEqual({ naam: 'Mirjam Verstegen', isEigen: false })
    expect((await draad(team, id))?.antwoorden[0]?.door).toEqual({ naam: null, isEigen: false })
  })

  it.each([
    ['an activity of nobody', { soort: 'activiteit', op: crypto.randomUUID() }],
    ['a theme that there is not', { soort: 'thema', op: 'tuinieren' }],
    ['a line that there is not', { soort: 'post', op: 'geen-id' }],
    ['the plan with a part named', { soort: 'plan', op: 'preventie' }],
  ])('on %s is refused', async (_, over) => {
    expect(codeOf(await mirjam.ask('POST', at('/opmerkingen'), { over, tekst: 'Hallo' }))).toEqual({ status: 404, code: 'unknown' })
  })

  it('is changed and taken back by who wrote it, also in the database by nobody else', async () => {
    const id = await comment(mirjam, 'Dit is te duur.')
    const answers = [
      await fatima.ask('PATCH', at(`/opmerkingen/${id}`), { tekst: 'Dit is goedkoop.' }, match(1)),
      await mirjam.ask('PATCH', at(`/opmerkingen/${id}`), { tekst: 'Dit is vrij duur.' }, match(1)),
      await mirjam.ask('POST', at(`/opmerkingen/${id}/_intrekken`), undefined, match(1)),
      await mirjam.ask('POST', at(`/opmerkingen/${id}/_intrekken`), undefined, match(2)),
      await mirjam.ask('PATCH', at(`/opmerkingen/${id}`), { tekst: 'Toch.' }, match(3)),
    ]
    expect(answers.map(codeOf)).toEqual([
      { status: 403, code: 'opmerking-of-other' },
      { status: 204, code: undefined },
      { status: 412, code: 'changed-meanwhile' },
      { status: 204, code: undefined },
      { status: 409, code: 'opmerking-withdrawn' },
    ])
    expect(await draad(mirjam, id)).toMatchObject({ tekst: '', ingetrokken: true })
    const other = await comment(mirjam, 'Van Mirjam.')
    const forced = asVisitor(bed.database, { persoon: fatimaId, rol: 'buurtnetwerklid' }, async trx => {
      await sql`update reacties.opmerking set tekst = 'Van Fatima.' where id = ${other}`.execute(trx)
    })
    await expect(forced).rejects.toThrow('a comment of somebody else does not change')
  })

  it('is kept as text, whatever stands in it, and a page long at most', async () => {
    const id = await comment(mirjam, '<script>alert(1)</script>')
    expect((await draad(mirjam, id))?.tekst).toBe('<script>alert(1)</script>')
    expect(codeOf(await mirjam.ask('POST', at('/opmerkingen'), { over: { soort: 'plan', op: '' }, tekst: 'x'.repeat(4001) }))).toEqual({
      status: 400,
      code: 'input-invalid',
    })
  })
})

describe('a thread', () => {
  it('is closed by who saw all of it, opens again with an answer, and is counted where it stands', async () => {
    const op = await activiteit()
    const over = { soort: 'activiteit', op }
    const id = await comment(mirjam, 'Wie doet dit?', over)
    const close = async (versie: number) => codeOf(await fatima.ask('POST', at(`/opmerkingen/${id}/_afronden`), undefined, match(versie)))
    await mirjam.ask('POST', at(`/opmerkingen/${id}/antwoorden`), { tekst: 'Ik bedoel: wie kookt er?' })
    expect([await close(1), await close(2), await close(3)]).toEqual([
      { status: 412, code: 'changed-meanwhile' },
      { status: 204, code: undefined },
      { status: 409, code: 'nothing-to-do' },
    ])
    const countOf = async () => ((await mirjam.ask('GET', at('/opmerkingen/tellingen'))).body as Tellingen).per.find(each => each.op === op)
    expect(await countOf()).toEqual({ ...over, open: 0, alle: 1 })
    await mirjam.ask('POST', at(`/opmerkingen/${id}/antwoorden`), { tekst: 'En wie ruimt op?' })
    expect(await countOf()).toEqual({ ...over, open: 1, alle: 1 })
    expect((await draden(fatima, '?filter=mijn')).some(each => each.id === id)).toBe(false)
  })
})

describe('people who work on one activity at once', () => {
  it('write, take out, comment, answer and close at the same moment, and no letter is lost', async () => {
    const op = await activiteit()
    const over = { soort: 'activiteit', op }
    const id = await comment(mirjam, 'Begin', over)
    const answers = await Promise.all([
      mirjam.ask('PATCH', at(`/activiteiten/${op}`), { ...soep, wat: 'Van Mirjam.' }, match(1)),
      fatima.ask('PATCH', at(`/activiteiten/${op}`), { ...soep, wat: 'Van Fatima.' }, match(1)),
      mirjam.ask('DELETE', at(`/activiteiten/${op}`), undefined, match(1)),
      fatima.ask('POST', at('/opmerkingen'), { over, tekst: 'Nieuw van Fatima' }),
      mirjam.ask('POST', at(`/opmerkingen/${id}/antwoorden`), { tekst: 'Antwoord van Mirjam' }),
      fatima.ask('POST', at(`/opmerkingen/${id}/antwoorden`), { tekst: 'Antwoord van Fatima' }),
      mirjam.ask('PATCH', at(`/opmerkingen/${id}`), { tekst: 'Begin, anders' }, match(1)),
      fatima.ask('POST', at(`/opmerkingen/${id}/_afronden`), undefined, match(1)),
    ])
    const statuses = answers.map(({ status }) => status)
    // Of those who began with the same version one goes through; each of the others is told.
    expect(statuses.slice(0, 3).filter(status => status === 204).length).toBe(1)
    expect(statuses.slice(0, 3).every(status => [204, 409, 412].includes(status))).toBe(true)
    expect(statuses.slice(3, 6)).toEqual([201, 201, 201])
    expect(statuses.slice(6).every(status => [204, 412].includes(status))).toBe(true)
    const [first, second] = (await draden(mirjam, `?soort=activiteit&op=${op}`)).toSorted(
      (a, b) => b.antwoorden.length - a.antwoorden.length,
    )
    expect(first?.antwoorden.map(({ tekst }) => tekst).toSorted()).toEqual(['Antwoord van Fatima', 'Antwoord van Mirjam'])
    expect([first?.tekst, second?.tekst]).toEqual([statuses[6] === 204 ? 'Begin, anders' : 'Begin', 'Nieuw van Fatima'])
    const standen = await sql<{ wat: string | null }>`
      select inhoud ->> 'wat' as wat from buurtplan.activiteit_stand where activiteit_id = ${op} order by versie`.execute(bed.tasks)
    const kept = [['Van Mirjam.'], ['Van Fatima.'], [null]].find((_, index) => statuses[index] === 204) ?? []
    expect(standen.rows.map(({ wat }) => wat)).toEqual(['Samen koken.', ...kept])
    if (statuses[2] === 204) expect(first?.over.weg).toBe(true)
  })

  it('who closes a thread in which somebody writes is refused, or the answer opens it again', async () => {
    const id = await comment(mirjam, 'Klaar?')
    await Promise.all([
      fatima.ask('POST', at(`/opmerkingen/${id}/_afronden`), undefined, match(1)),
      mirjam.ask('POST', at(`/opmerkingen/${id}/antwoorden`), { tekst: 'Nog niet.' }),
    ])
    const seen = await draad(mirjam, id)
    expect({ open: seen?.afgerond, antwoorden: seen?.antwoorden.map(({ tekst }) => tekst) }).toEqual({
      open: null,
      antwoorden: ['Nog niet.'],
    })
  })
})
