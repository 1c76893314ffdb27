import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { IdentityTables, Rol } from '#src/modules/identity/index.ts'
import { parseDatum } from '#src/modules/programma/index.ts'
import type { ProgrammaTables } from '#src/modules/programma/index.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import type { BesprekingAntwoord, BesprekingenAntwoord } from './bespreking-schema.ts'
import { readActieTaken } from './read-actie-taken.ts'

let bed: PeopleBed
let buurt: string
let sanne: string
let eerste: string
const people: Record<string, Visitor> = {}
const [soep, verhaal] = [crypto.randomUUID(), crypto.randomUUID()]
const sleutel = `bewoners-deelname.${soep}`

async function join(naam: string, rol: Rol, waar: { readonly buurt?: string } = {}): Promise<string> {
  const id = await bed.addPersoon(`${naam} Verstegen`, { rol, ...waar })
  people[naam] = await bed.signIn(`${naam.toLowerCase()}@wilgenoord.example`)
  return id
}

const at = (rest: string) => `/v1/transitiebuurten/${buurt}${rest}`
const version = (versie: number) => ({ 'if-match': `"${versie}"` })
const ask = async (method: string, rest: string, body?: unknown, versie?: number, wie = 'Mirjam') =>
  await people[wie]!.ask(method, at(rest), body, versie === undefined ? {} : version(versie))
const list = async () => (await ask('GET', '/besprekingen')).body as BesprekingenAntwoord
const get = async (id: string) => (await ask('GET', `/besprekingen/${id}`)).body as BesprekingAntwoord
const begin = async (dag: string) => ((await ask('POST', '/besprekingen', { dag })).body as { id: string }).id
const fill = async (periode: string, teller: number, versie = 0) =>
  await ask('PUT', `/metingen/${sleutel}/${periode}`, { teller, noemer: null, onbekend: '', toelichting: 'Zo geteld.' }, versie)
const taken = async () =>
  (
    await bed.tasks
      .$extendTables<IdentityTables & ProgrammaTables>()
      .transaction()
      .execute(async trx => await readActieTaken(trx, parseDatum('2026-05-20')))
  ).map(({ tekst, voor }) => [tekst, voor])

beforeAll(async () => {
  bed = await makePeopleBed()
  bed.clock.advance(Date.parse('2026-05-20T09:00:00Z') - bed.clock.now().getTime())
  await join('Bram', 'transitieteam')
  buurt = await nominate(people['Bram']!, 'Binnenhof', ['BU07850101'])
  await join('Mirjam', 'kartrekker', { buurt })
  sanne = await join('Sanne', 'buurtnetwerklid', { buurt })
  await sql`update programma.transitiebuurt set staat = 'deelnemer' where buurt_id = ${buurt}`.execute(bed.tasks)
  await sql`insert into buurtplan.plan (buurt_id) values (${buurt})`.execute(bed.tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, van, tot, aangemaakt, gewijzigd)
    values (${buurt}, ${soep}, 'zorgzame-buurt', 'De soeptafel', '', '', '', '2025-07-01', '2026-12-31', now(), now())`.execute(bed.tasks)
  await fill('2025-Q3', 24)
  await ask(
    'PUT',
    `/verhalen/${verhaal}`,
    {
      dag: '2026-03-01',
      hoe: 'gesprek',
      wie: 'een buurvrouw',
      tekst: 'Op woensdag eet ik soep bij de buren.',
      citaat: 'soep bij de buren',
      thema: 'zorgzame-buurt',
      labels: [],
      toestemming: ['netwerk'],
      toestemmingHoe: 'mondeling',
      teruggelezen: '2026-03-02',
    },
    0,
  )
})

test('a network goes through its outcomes, and agrees on who does what', async () => {
  expect(codeOf(await ask('POST', '/besprekingen', { dag: '2026-06-01' }))).toEqual({ status: 400, code: 'dag-later' })
  eerste = await begin('2026-05-19')
  expect(codeOf(await ask('POST', '/besprekingen', { dag: '2026-05-19' }))).toEqual({ status: 409, code: 'bespreking-open' })
  expect((await ask('PUT', `/besprekingen/${eerste}`, { dag: '2026-05-20', aanwezig: 9 }, 1)).status).toBe(204)
  expect(codeOf(await ask('PUT', `/besprekingen/${eerste}`, { dag: '2026-05-20', aanwezig: 8 }, 1))).toEqual({
    status: 412,
    code: 'changed-meanwhile',
  })
  const note = async (versie: number) =>
    await ask('PUT', `/besprekingen/${eerste}/themas/zorgzame-buurt`, { tekst: 'Wij gaan door.' }, versie)
  expect([(await note(0)).status, codeOf(await note(0)).code]).toEqual([204, 'changed-meanwhile'])
  const agree = async (change: object) =>
    await ask('POST', `/besprekingen/${eerste}/acties`, {
      thema: 'zorgzame-buurt',
      wat: 'De kok bellen.',
      persoon: sanne,
      uiterlijk: '2026-06-01',
      ...change,
    })
  expect(codeOf(await agree({ uiterlijk: '2026-05-01' }))).toEqual({ status: 400, code: 'uiterlijk-earlier' })
  expect(codeOf(await agree({ persoon: crypto.randomUUID() }))).toEqual({ status: 400, code: 'persoon-unknown' })
  expect([
    (await agree({})).status,
    (await agree({ wat: 'De zaal huren.', persoon: null, uiterlijk: '2026-06-15' })).status,
    (await agree({ wat: 'Fout.' })).status,
  ]).toEqual([204, 204, 204])
  const wrong = (await get(eerste)).acties.find(({ wat }) => wat === 'Fout.')!
  expect((await ask('DELETE', `/besprekingen/${eerste}/acties/${wrong.id}`)).status).toBe(204)
  expect(await get(eerste)).toMatchObject({
    dag: '2026-05-20',
    aanwezig: 9,
    gesloten: null,
    vorige: null,
    minutenPerThema: 22,
    themas: [
      {
        thema: 'zorgzame-buurt',
        reeksen: [
          { sleutel, laatste: { periode: '2025-Q3', waarde: 24 }, eerder: null, sinds: 'eerste', oordeel: { regel: 'een-cijfer' } },
        ],
        citaten: [{ citaat: 'soep bij de buren', wie: 'een buurvrouw' }],
        notitie: { tekst: 'Wij gaan door.', versie: 1 },
      },
    ],
    eerder: [],
    acties: [
      { wat: 'De kok bellen.', wie: { naam: 'Sanne Verstegen' }, stand: 'open', isTeLaat: false },
      { wat: 'De zaal huren.', wie: null },
    ],
  })
  expect([await taken(), (await list()).acties]).toEqual([[], []])
})

test('a record that is closed changes no more, in the database neither; what is withdrawn goes from it all the same', async () => {
  expect((await ask('POST', `/besprekingen/${eerste}/_sluiten`, undefined, 2)).status).toBe(204)
  const codes = [
    await ask('PUT', `/besprekingen/${eerste}`, { dag: '2026-05-20', aanwezig: 8 }, 3),
    await ask('PUT', `/besprekingen/${eerste}/themas/preventie`, { tekst: 'Toch.' }, 0),
    await ask('DELETE', `/besprekingen/${eerste}`),
    await ask('POST', `/besprekingen/${eerste}/_sluiten`, undefined, 3),
  ].map(answer => codeOf(answer).code)
  expect(codes).toEqual(['bespreking-closed', 'bespreking-closed', 'bespreking-closed', 'bespreking-closed'])
  await expect(sql`update monitoring.bespreking set aanwezig = 1 where id = ${eerste}`.execute(bed.tasks)).rejects.toThrow(
    'wat is vastgesteld verandert niet',
  )
  await expect(sql`update monitoring.actie set wat = 'iets anders' where bespreking_id = ${eerste}`.execute(bed.tasks)).rejects.toThrow(
    'wat is vastgesteld verandert niet',
  )
  await fill('2025-Q3', 30, 1)
  expect((await ask('POST', `/besprekingen/${eerste}/naschriften`, { tekst: 'Het waren er acht.' })).status).toBe(204)
  expect((await ask('DELETE', `/verhalen/${verhaal}`, undefined, 1)).status).toBe(204)
  expect(await get(eerste)).toMatchObject({
    aanwezig: 9,
    themas: [{ reeksen: [{ laatste: { waarde: 24 } }], citaten: [] }],
    naschriften: [{ tekst: 'Het waren er acht.' }],
  })
  expect((await ask('GET', `/besprekingen/${eerste}`, undefined, undefined, 'Bram')).status).toBe(403)
})

test('the next meeting begins with what was agreed, and shows what is new', async () => {
  expect(await taken()).toEqual([
    ['De kok bellen.', { soort: 'persoon', persoon: sanne }],
    ['De zaal huren.', { soort: 'persoon', persoon: expect.any(String) }],
  ])
  const [kok, zaal] = (await list()).acties
  expect((await ask('POST', `/acties/${kok!.id}/_afronden`, { stand: 'gedaan' }, undefined, 'Sanne')).status).toBe(204)
  bed.clock.advance(61 * 24 * 3600_000)
  people['Mirjam'] = await bed.signIn('mirjam@wilgenoord.example')
  await fill('2025-Q4', 33)
  const tweede = await begin('2026-07-20')
  expect((await get(tweede)).eerder.map(({ wat, stand, isTeLaat }) => [wat, stand, isTeLaat])).toEqual([
    ['De kok bellen.', 'gedaan', false],
    ['De zaal huren.', 'open', true],
  ])
  expect((await get(tweede)).themas[0]!.reeksen).toMatchObject([
    { sinds: 'nieuw', eerder: { periode: '2025-Q3', waarde: 24 }, laatste: { periode: '2025-Q4', waarde: 33 } },
  ])
  expect((await ask('POST', `/besprekingen/${tweede}/naschriften`, { tekst: 'Nog niet.' })).status).toBe(409)
  expect((await ask('POST', `/besprekingen/${tweede}/_sluiten`, undefined, 1)).status).toBe(204)
  expect((await ask('POST', `/acties/${zaal!.id}/_afronden`, { stand: 'vervallen' })).status).toBe(204)
  expect((await get(tweede)).eerder.map(({ stand }) => stand)).toEqual(['gedaan', 'open'])
  expect([await taken(), (await list()).besprekingen.map(({ acties, open }) => [acties, open])]).toEqual([
    [],
    [
      [0, 0],
      [2, 0],
    ],
  ])
})

test('two months after the last meeting it is time for the next, for who leads and no one else', async () => {
  const asked = async (naam: string) => {
    const visitor = await bed.signIn(`${naam.toLowerCase()}@wilgenoord.example`)
    const { body } = await visitor.ask('GET', '/v1/taken')
    const all = Object.values(body as Record<string, readonly { id: string; tekst: string }[]>).flat()
    return all.filter(({ id }) => id === `monitoring.bespreken.${buurt}`).map(({ tekst }) => tekst)
  }
  const before = await asked('Mirjam')
  bed.clock.advance(70 * 24 * 3600_000)
  const tekst = 'Bespreek samen wat het plan oplevert: de vorige keer was op 20 juli 2026, meer dan twee maanden terug.'
  expect([before, await asked('Mirjam'), await asked('Sanne')]).toEqual([[], [tekst], []])
})
