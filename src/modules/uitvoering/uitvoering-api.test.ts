import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Rol } from '#src/modules/identity/index.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import { readUitvoeringTaken } from './read-taken.ts'
import { readGebeurtenistellingen } from './read-tellingen.ts'
import type { Gebeurtenissen, MijlpalenVanBuurt, Mijlpalenoverzicht, UitvoerActiviteit, Uitvoering } from './uitvoering-schema.ts'
import { sendVolgMails } from './volg-mail.ts'
import { today } from '../programma/index.ts'

let bed: PeopleBed
let buurt: string
let soep: string
let koffie: string
const people: Record<string, { readonly id: string; readonly visitor: Visitor }> = {}
const mirjam = 'Mirjam Verstegen'
const sanne = 'Sanne Bakker'
const bram = 'Bram Vosmeer'
const anneke = 'Anneke Lindenhof'
const elders = 'Els van Elders'

async function join(naam: string, rol: Rol, waar: { readonly buurt?: string; readonly organisatie?: string } = {}): Promise<void> {
  const id = await bed.addPersoon(naam, { rol, ...waar })
  people[naam] = { id, visitor: await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`) }
}

const who = (naam: string): Visitor => people[naam]!.visitor
const at = (rest = '') => `/v1/transitiebuurten/${buurt}/uitvoering${rest}`
const dag = (days: number) => new Date(Date.parse(today(bed.clock)) + days * 86_400_000).toISOString().slice(0, 10)
const niemand = { bewoners: 0, clienten: 0, mantelzorgers: 0, vrijwilligers: 0, professionals: 0 }
const leeg = { eigenaar: null, notitie: '', hindernis: '', deelnemers: niemand, afgerond: null, gehaald: [] }

async function addActiviteit(naam: string, van: string, tot: string): Promise<string> {
  const inhoud = { thema: 'zorgzame-buurt', soort: null, naam, wat: '', van, tot, wie: '', voorWie: '', uitdaging: null, effecten: [] }
  const { body } = await who(mirjam).ask('POST', `/v1/transitiebuurten/${buurt}/buurtplan/activiteiten`, inhoud)
  return (body as { id: string }).id
}
const tell = async (naam: string, activiteit: string, versie: number, bericht: unknown) =>
  await who(naam).ask('POST', at(`/activiteiten/${activiteit}/_bijwerken`), { versie, bericht })
const putMijlpaal = async (id: string, versie: number, change: Record<string, unknown>) =>
  await who(mirjam).ask(
    'PUT',
    at(`/mijlpalen/${id}`),
    { activiteit: soep, wat: 'Elke week soep', dag: dag(10), wie: 'De koks', gedaan: null, ...change },
    { 'if-match': `"${versie}"` },
  )
const putGebeurtenis = async (change: Record<string, unknown>, id: string = crypto.randomUUID()) =>
  await who(sanne).ask(
    'PUT',
    at(`/gebeurtenissen/${id}`),
    { activiteit: soep, ookVoor: [], soort: 'training', dag: dag(-1), naam: 'Leren koken', mensen: { ...niemand, bewoners: 9 }, ...change },
    { 'if-match': '"0"' },
  )
const look = async () => ((await who(mirjam).ask('GET', at())).body as Uitvoering).activiteiten.find(({ id }) => id === soep)!
const open = async (naam: string) => (await who(naam).ask('GET', at(`/activiteiten/${soep}`))).body as UitvoerActiviteit

beforeAll(async () => {
  bed = await makePeopleBed()
  const verzekeraar = await bed.addOrganisatie('Zorgfonds De Veste', 'verzekeraar')
  await join(bram, 'transitieteam')
  buurt = await nominate(who(bram), 'Binnenhof', ['BU07850101'])
  const daar = await nominate(who(bram), 'Elders')
  await join(mirjam, 'kartrekker', { buurt })
  await join(sanne, 'buurtnetwerklid', { buurt })
  await join(elders, 'kartrekker', { buurt: daar })
  await join(anneke, 'verzekeraar', { organisatie: verzekeraar })
  soep = await addActiviteit('De soeptafel', dag(-20), dag(100))
  koffie = await addActiviteit('Koffie voor mantelzorgers', dag(-5), dag(100))
})

describe('an activity', () => {
  it('is told about once with what was seen, and in one tap when nothing changed', async () => {
    const bericht = { ...leeg, eigenaar: people[mirjam]!.id, notitie: 'Het loopt.', deelnemers: { ...niemand, bewoners: 12 } }
    expect((await tell(sanne, soep, 0, bericht)).status).toBe(204)
    expect(codeOf(await tell(mirjam, soep, 0, leeg))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect((await tell(mirjam, soep, 1, null)).status).toBe(204)
    const { stand, eigenaar, notitie, deelnemers, gemeld, versie } = await look()
    expect({ stand, eigenaar, notitie, bewoners: deelnemers.bewoners, gemeld, versie }).toEqual({
      stand: 'op-koers',
      eigenaar: { id: people[mirjam]!.id, naam: mirjam },
      notitie: 'Het loopt.',
      bewoners: 12,
      gemeld: dag(0),
      versie: 1,
    })
    const { wijzigingen } = await open(mirjam)
    expect(
      wijzigingen.map(({ hoe, door, veranderingen }) => [hoe, door, veranderingen.map(({ wat, naam }) => `${wat} ${naam}`.trim())]),
    ).toEqual([
      ['niets', mirjam, []],
      ['bijgewerkt', sanne, ['notitie', 'deelnemers bewoners', 'eigenaar']],
    ])
    expect(codeOf(await tell(mirjam, soep, 1, { ...leeg, eigenaar: people[elders]!.id }))).toEqual({
      status: 400,
      code: 'eigenaar-unknown',
    })
    expect(codeOf(await tell(mirjam, soep, 1, { ...leeg, afgerond: dag(1) }))).toEqual({ status: 400, code: 'day-in-future' })
  })

  it('has milestones that make it late, and that are reached in the same message', async () => {
    const id = crypto.randomUUID()
    expect((await putMijlpaal(id, 0, { dag: dag(-1) })).status).toBe(204)
    expect((await look()).redenen).toEqual([{ code: 'mijlpaal-voorbij', wat: 'Elke week soep', dag: dag(-1) }])
    expect(codeOf(await putMijlpaal(id, 0, {}))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect((await tell(sanne, soep, 1, { ...leeg, gehaald: [{ mijlpaal: id, dag: dag(0) }] })).status).toBe(204)
    const { stand, mijlpalen } = await look()
    expect([stand, mijlpalen]).toEqual([
      'op-koers',
      [{ id, wat: 'Elke week soep', dag: dag(-1), wie: 'De koks', gedaan: dag(0), versie: 2 }],
    ])
    const extra = crypto.randomUUID()
    await putMijlpaal(extra, 0, { wat: 'Dertig buren aan tafel', dag: null })
    expect((await who(mirjam).ask('DELETE', at(`/mijlpalen/${extra}`), undefined, { 'if-match': '"1"' })).status).toBe(204)
    expect((await open(mirjam)).wijzigingen[0]?.veranderingen).toEqual([
      { wat: 'mijlpaal', naam: 'Dertig buren aan tafel', was: '', werd: null },
    ])
  })

  it('shows where things can be seen: a link, or a document of the buurt', async () => {
    const put = async (body: Record<string, unknown>) =>
      await who(mirjam).ask('PUT', at(`/bewijzen/${crypto.randomUUID()}`), { activiteit: soep, titel: 'Het verslag', ...body })
    expect((await put({ adres: 'https://wilgenoord.example/soep', document: null })).status).toBe(204)
    expect((await put({ adres: 'javascript:alert(1)', document: null })).status).toBe(400)
    expect((await put({ adres: null, document: null })).status).toBe(400)
    expect(codeOf(await put({ adres: null, document: crypto.randomUUID() }))).toEqual({ status: 400, code: 'document-unknown' })
    expect((await open(mirjam)).bewijzen.map(({ titel, adres }) => [titel, adres])).toEqual([
      ['Het verslag', 'https://wilgenoord.example/soep'],
    ])
  })
})

describe('what happened', () => {
  it('counts once, also when it was for several activities', async () => {
    expect((await putGebeurtenis({ ookVoor: [koffie] })).status).toBe(204)
    expect(codeOf(await putGebeurtenis({ activiteit: koffie, naam: ' leren KOKEN' }))).toEqual({ status: 409, code: 'gebeurtenis-twice' })
    expect((await putGebeurtenis({ naam: 'Leren bakken', mensen: { ...niemand, bewoners: 4, professionals: 1 } })).status).toBe(204)
    expect(codeOf(await putGebeurtenis({ naam: 'Morgen', dag: dag(1) }))).toEqual({ status: 400, code: 'day-in-future' })
    const { tellingen, gebeurtenissen } = (await who(mirjam).ask('GET', at('/gebeurtenissen'))).body as Gebeurtenissen
    expect(gebeurtenissen.map(({ naam }) => naam)).toEqual(['Leren bakken', 'Leren koken'])
    expect(tellingen.map(({ soort, aantal, mensen }) => [soort, aantal, mensen])).toEqual([
      ['training', 2, { ...niemand, bewoners: 13, professionals: 1 }],
    ])
    const seen = await asVisitor(bed.tasks, null, trx => readGebeurtenistellingen(trx, { van: dag(-1).slice(0, 7) }))
    expect(seen.map(({ buurt: where, maand, aantal }) => [where, maand, aantal])).toEqual([[buurt, dag(-1).slice(0, 7), 2]])
  })
})

describe('who follows an activity', () => {
  it('is told in their list and by one mail that there is something new, and nothing about what', async () => {
    await who(sanne).ask('PUT', at(`/activiteiten/${soep}/volgen`), { volgt: true })
    await tell(mirjam, soep, 2, { ...leeg, hindernis: 'De kok is ziek.' })
    await tell(mirjam, soep, 3, null)
    const { activiteit, wijzigingen } = await open(sanne)
    expect([activiteit.stand, activiteit.nieuw, wijzigingen.filter(({ isNieuw }) => isNieuw).length]).toEqual(['in-gevaar', 1, 1])
    const taken = await asVisitor(bed.tasks, null, trx => readUitvoeringTaken(trx, today(bed.clock)))
    expect(taken.map(({ id, voor }) => [id, voor])).toEqual([
      [`uitvoering.nieuw.${buurt}`, { soort: 'persoon', persoon: people[sanne]!.id }],
    ])
    const world = { tasks: bed.tasks, clock: bed.clock, master: bed.world.master, jobs: bed.world.jobs, adres: 'https://buurtwijs.example' }
    expect(await sendVolgMails(world)).toBe(1)
    expect(await sendVolgMails(world)).toBe(0)
    const { rows } = await sql<{ tekst: string }>`select tekst from platform.bericht where onderwerp = 'Iets nieuws in Binnenhof'`.execute(
      bed.tasks,
    )
    expect(rows).toEqual([
      { tekst: `Er is iets nieuws bij wat u volgt. Lees het hier:\nhttps://buurtwijs.example/programma/buurten/${buurt}/uitvoering\n` },
    ])
    await who(sanne).ask('PUT', at(`/activiteiten/${soep}/volgen`), { volgt: true })
    expect((await open(sanne)).activiteit.nieuw).toBe(0)
  })
})

describe('the programme and the insurers', () => {
  it('see milestones and states, and neither notes nor counts of people', async () => {
    for (const naam of [bram, anneke]) {
      expect([(await who(naam).ask('GET', at())).status, (await who(naam).ask('GET', at('/gebeurtenissen'))).status]).toEqual([403, 403])
      const { body } = await who(naam).ask('GET', `/v1/transitiebuurten/${buurt}/mijlpalen`)
      const { lijst, gehaald, perStand } = body as MijlpalenVanBuurt
      expect([lijst.map(({ naam: name, stand }) => [name, stand]), gehaald, perStand['in-gevaar']]).toEqual([
        [
          ['De soeptafel', 'in-gevaar'],
          ['Koffie voor mantelzorgers', 'op-koers'],
        ],
        1,
        1,
      ])
      expect(JSON.stringify(body)).not.toMatch(/kok is ziek|bewoners|Mirjam/)
    }
    const { cohorten, totaal } = (await who(anneke).ask('GET', '/v1/mijlpalenoverzicht')).body as Mijlpalenoverzicht
    expect([cohorten.map(({ naam, buurten }) => [naam, buurten.map(each => each.naam)]), totaal.mijlpalen]).toEqual([
      [[null, ['Binnenhof']]],
      1,
    ])
    expect(codeOf(await who(elders).ask('GET', at()))).toEqual({ status: 404, code: 'unknown' })
    expect(((await who(elders).ask('GET', '/v1/mijlpalenoverzicht')).body as Mijlpalenoverzicht).cohorten).toEqual([])
  })
})
