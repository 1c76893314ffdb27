import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { ruimVanzelfOp } from '#src/modules/privacy/vanzelf.ts'
import { codeOf } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeVerhalenBed, makeVertellink } from '#test/verhalen-bed.ts'
import { monitoringBewaarregels } from '../bewaren.ts'
import type { UitkomstenAntwoord } from '../uitkomsten/uitkomsten-schema.ts'
import type { VerhalenAntwoord } from './verhalen-schema.ts'
import type { EigenVerhaal, Ingezonden } from './vertel-schema.ts'

let bed: PeopleBed
let buurt: string
let sanne: Visitor
let link: string
const at = (rest: string) => `/v1/transitiebuurten/${buurt}${rest}`
const tekst = 'Sinds de soeptafel van Greet kom ik weer buiten. Ik durf nu alleen naar de markt.'
const dag = '2026-05-20'
const tags = { citaat: 'Ik durf nu alleen naar de markt.', thema: 'zorgzame-buurt', labels: ['naar buiten'] }

const open = async (path: string, body: object) => await bed.visitor().ask('POST', `/v1/vertel/${path}`, body)
const send = async (change: object = {}) =>
  await open('_verhaal', { link, tekst, wie: 'Ria', toestemming: ['netwerk'], zending: crypto.randomUUID(), ...change })
const codeFrom = (sent: Awaited<ReturnType<typeof send>>) => (sent.body as { code: string }).code
const read = async (code: string) => (await open('_volg', { code, taal: 'nl' })).body as EigenVerhaal
const choose = async (code: string, change: object) =>
  await open('_toestemming', { code, versie: 0, toestemming: ['netwerk'], klopt: false, ...change })
const waiting = async () => ((await sanne.ask('GET', at('/ingezonden-verhalen'))).body as Ingezonden).verhalen
const stories = async () => (await sanne.ask('GET', at('/verhalen'))).body as VerhalenAntwoord
const decide = async (id: string, how: string, body: object) => await sanne.ask('POST', at(`/ingezonden-verhalen/${id}/${how}`), body)
const quoted = async () => ((await sanne.ask('GET', at('/uitkomsten'))).body as UitkomstenAntwoord).themas.flatMap(({ citaten }) => citaten)
const newLink = async () => await makeVertellink({ buurt, sanne }, 30)

beforeAll(async () => {
  ;({ bed, buurt, sanne } = await makeVerhalenBed('buurtnetwerklid'))
  link = await makeVertellink({ buurt, sanne }, 30)
})

it('comes in once, waits for the network, and is quoted nowhere before that', async () => {
  expect((await open('_bekijk', { link, taal: 'nl' })).body).toMatchObject({ buurt: 'Binnenhof' })
  expect((await send({ toestemming: [] })).status).toBe(400)
  expect(codeOf(await send({ tekst: 'Bel mij maar op 06-12345678.' }))).toEqual({ status: 400, code: 'verhaal-names-somebody' })
  const zending = crypto.randomUUID()
  const code = codeFrom(await send({ zending }))
  expect(codeFrom(await send({ zending }))).toBe(code)
  // Whoever sends the words of another again has a story and a code of their own.
  const copy = codeFrom(await send())
  expect(copy).not.toBe(code)
  expect((await open('_terugnemen', { code: copy })).status).toBe(204)
  expect(await waiting()).toEqual([{ id: expect.any(String), dag, wie: 'Ria', tekst, toestemming: ['netwerk'], reden: null, geluid: null }])
  expect(await stories()).toMatchObject({ verhalen: [], wachten: 1 })
  expect(await quoted()).toEqual([])
  expect(await read(code)).toEqual({
    buurt: 'Binnenhof',
    dag,
    wie: 'Ria',
    tekst,
    citaat: '',
    toestemming: ['netwerk'],
    staat: 'wacht',
    reden: null,
    teruggelezen: dag,
    versie: 0,
    geluid: null,
    gebruiken: expect.any(Object),
  })
  expect((await open('_terugnemen', { code })).status).toBe(204)
  expect(await waiting()).toEqual([])
})

it('is taken up with the consent that its teller gave last, and widened by nobody else', async () => {
  const code = codeFrom(await send())
  expect((await choose(code, { toestemming: ['bewoners', 'bewoners'] })).status).toBe(204)
  const { id } = (await waiting())[0]!
  expect(codeOf(await decide(id, '_aannemen', { tekst, wie: 'Ria', ...tags, citaat: 'Alles is beter.' }))).toEqual({
    status: 400,
    code: 'citaat-niet-in-verhaal',
  })
  expect((await decide(id, '_aannemen', { tekst, wie: 'Ria', ...tags })).status).toBe(204)
  expect((await decide(id, '_aannemen', { tekst, wie: 'Ria', ...tags })).status).toBe(404)
  const kept = {
    dag,
    hoe: 'zelf',
    wie: 'Ria',
    tekst,
    ...tags,
    toestemming: ['bewoners'],
    toestemmingHoe: 'schriftelijk',
    teruggelezen: dag,
  }
  expect((await stories()).verhalen).toEqual([{ id, versie: 1, ...kept, vanVerteller: true, geluid: null, stem: [] }])
  expect(await quoted()).toEqual([{ id, citaat: tags.citaat, wie: 'Ria', dag, isVoorBewoners: true, stem: [], gezegd: null }])
  const put = async (change: object) => await sanne.ask('PUT', at(`/verhalen/${id}`), { ...kept, ...change }, { 'if-match': '"1"' })
  expect(codeOf(await put({ toestemming: ['bewoners', 'programma'] }))).toEqual({ status: 400, code: 'toestemming-van-verteller' })
  // The teller read version 0: since then the network chose what to quote.
  expect(codeOf(await choose(code, {}))).toEqual({ status: 412, code: 'changed-meanwhile' })
  expect((await choose(code, { versie: 1 })).status).toBe(204)
  expect(await quoted()).toEqual([{ id, citaat: tags.citaat, wie: 'Ria', dag, isVoorBewoners: false, stem: [], gezegd: null }])
  expect((await open('_terugnemen', { code })).status).toBe(204)
  expect([await quoted(), (await stories()).verhalen]).toEqual([[], []])
  expect(codeOf(await open('_volg', { code, taal: 'nl' }))).toEqual({ status: 404, code: 'verhaal-code-unknown' })
})

it('is not quoted with other words than its teller read', async () => {
  const code = codeFrom(await send())
  const { id } = (await waiting())[0]!
  const zonderNaam = tekst.replace('van Greet ', '')
  expect((await decide(id, '_aannemen', { tekst: zonderNaam, wie: 'Ria', ...tags })).status).toBe(204)
  expect(await quoted()).toEqual([])
  expect(await read(code)).toMatchObject({ tekst: zonderNaam, teruggelezen: null, versie: 1 })
  expect((await choose(code, { versie: 1, klopt: true })).status).toBe(204)
  expect((await quoted()).map(({ citaat }) => citaat)).toEqual([tags.citaat])
  const [kept] = (await stories()).verhalen
  const { id: same, versie, vanVerteller, geluid, stem, ...invoer } = kept!
  expect([same, versie, vanVerteller, geluid, stem]).toEqual([id, 2, true, null, []])
  expect((await sanne.ask('PUT', at(`/verhalen/${id}`), { ...invoer, wie: 'Ria van hiernaast' }, { 'if-match': '"2"' })).status).toBe(204)
  expect(await quoted()).toEqual([])
})

it('is set aside with a reason that its teller reads, and goes after 30 days', async () => {
  const code = codeFrom(await send())
  const { id } = (await waiting())[0]!
  expect((await decide(id, '_terzijde', { reden: 'Dit gaat over een ander.' })).status).toBe(204)
  expect(await read(code)).toMatchObject({ staat: 'terzijde', reden: 'Dit gaat over een ander.' })
  expect((await stories()).wachten).toBe(0)
  bed.clock.advance(31 * 86_400_000)
  await ruimVanzelfOp({ tasks: bed.tasks, clock: bed.clock, master: bed.world.master, bewaarregels: monitoringBewaarregels })
  expect(codeOf(await open('_volg', { code, taal: 'nl' }))).toEqual({ status: 404, code: 'verhaal-code-unknown' })
})

it('comes through the link that works now only, and leaves neither words nor code in the log', async () => {
  expect(codeOf(await send())).toEqual({ status: 409, code: 'verhaallink-expired' })
  sanne = await bed.signIn('sanne@wilgenoord.example')
  const former = await newLink()
  link = await newLink()
  expect(codeOf(await send({ link: former }))).toEqual({ status: 409, code: 'verhaallink-withdrawn' })
  expect(codeOf(await send({ link: 'geraden' }))).toEqual({ status: 404, code: 'verhaallink-unknown' })
  expect((await send()).status).toBe(201)
  const { rows } = await sql<{ text: string }>`select r::text as text from logboek.regel as r where handeling like 'verhaal%'`.execute(
    bed.tasks,
  )
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.filter(({ text }) => /markt|Ria|Greet/.test(text))).toEqual([])
})
