import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { ruimVanzelfOp } from '#src/modules/privacy/vanzelf.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { madeMp4, madeWebm } from '#test/made-geluid.ts'
import { asOwner } from '#test/setup/database.ts'
import { codeOf } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeVerhalenBed, makeVertellink } from '#test/verhalen-bed.ts'
import { monitoringBewaarregels } from '../bewaren.ts'
import type { UitkomstenAntwoord } from '../uitkomsten/uitkomsten-schema.ts'
import { readVerhaalTaken } from './read-verhaal-taken.ts'
import type { VerhalenAntwoord } from './verhalen-schema.ts'
import type { EigenVerhaal, Ingezonden } from './vertel-schema.ts'

let bed: PeopleBed
let buurt: string
let sanne: Visitor
let link: string
const at = (rest: string) => `/v1/transitiebuurten/${buurt}${rest}`
const tekst = 'Sinds de soeptafel kom ik weer buiten. Ik durf nu alleen naar de markt.'
const stem = 'de stem van Ria'
const tags = { citaat: 'Ik durf nu alleen naar de markt.', thema: 'zorgzame-buurt', labels: ['naar buiten'] }

/** A form with a story and a sound in it. */
function formOf(verhaal: object, geluid: Uint8Array<ArrayBuffer> | null): FormData {
  const form = new FormData()
  form.append('verhaal', JSON.stringify(verhaal))
  if (geluid !== null) form.append('geluid', new File([geluid], 'plan.pdf', { type: 'application/pdf' }))
  return form
}

const told = { tekst: '', wie: 'Ria', toestemming: ['netwerk', 'bewoners'], horen: ['netwerk'] }
const open = async (path: string, body: object) => await bed.visitor().ask('POST', `/v1/vertel/${path}`, body)
const send = async (change: object = {}, geluid: Uint8Array<ArrayBuffer> | null = madeWebm([2], 'webm', stem)) =>
  await open('_ingesproken', formOf({ link, zending: crypto.randomUUID(), ...told, ...change }, geluid))
const codeFrom = (sent: Awaited<ReturnType<typeof send>>) => (sent.body as { code: string }).code
const read = async (code: string) => (await open('_volg', { code, taal: 'nl' })).body as EigenVerhaal
const choose = async (code: string, change: object) =>
  await open('_toestemming', { code, versie: 1, toestemming: ['netwerk', 'bewoners'], klopt: true, ...change })
const waiting = async () => ((await sanne.ask('GET', at('/ingezonden-verhalen'))).body as Ingezonden).verhalen
const stories = async () => ((await sanne.ask('GET', at('/verhalen'))).body as VerhalenAntwoord).verhalen
const accept = async (id: string, change: object = {}) =>
  await sanne.ask('POST', at(`/ingezonden-verhalen/${id}/_aannemen`), { tekst, wie: 'Ria', ...tags, geluid: 'uitgeschreven', ...change })
const hear = async (id: string, voor: string, headers: Record<string, string> = {}) =>
  await sanne.ask('GET', at(`/verhalen/${id}/geluid?voor=${voor}`), undefined, headers)
const quoted = async () => ((await sanne.ask('GET', at('/uitkomsten'))).body as UitkomstenAntwoord).themas.flatMap(({ citaten }) => citaten)

/** In how many rows of the whole database these bytes stand, whatever the table or column is called. */
async function rowsWith(text: string): Promise<number> {
  const columns = await sql<{ tabel: string; kolom: string }>`
    select format('%I.%I', n.nspname, c.relname) as tabel, format('%I', a.attname) as kolom
      from pg_attribute as a join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype
       and n.nspname not in ('pg_catalog', 'information_schema')`.execute(bed.tasks)
  let found = 0
  for (const { tabel, kolom } of columns.rows) {
    const { rows } = await sql<{ aantal: number }>`
      select count(*)::integer as aantal from ${sql.raw(tabel)} where position(${Buffer.from(text)} in ${sql.raw(kolom)}) > 0`.execute(
      bed.tasks,
    )
    found += rows[0]?.aantal ?? 0
  }
  expect(columns.rows.length).toBeGreaterThan(5)
  return found
}

beforeAll(async () => {
  ;({ bed, buurt, sanne } = await makeVerhalenBed('kartrekker'))
  link = await makeVertellink({ buurt, sanne }, 300)
})

it('is refused with a sentence when there is no sound in it, and then nothing is kept', async () => {
  expect(codeOf(await send({}, null))).toEqual({ status: 400, code: 'geluid-missing' })
  expect(codeOf(await send({}, madeWebm([1])))).toEqual({ status: 400, code: 'geluid-film' })
  expect(codeOf(await send({}, new Uint8Array([1, 2, 3])))).toEqual({ status: 400, code: 'geluid-onbekend' })
  expect(codeOf(await send({}, new Uint8Array(11 * 2 ** 20)))).toEqual({ status: 413, code: 'geluid-too-large' })
  expect(codeOf(await send({ toestemming: [] }))).toEqual({ status: 400, code: 'input-invalid' })
  expect(codeOf(await send({ horen: ['iedereen'] }))).toEqual({ status: 400, code: 'input-invalid' })
  expect(codeOf(await send({ tekst: 'a\u0000a een verhaal' }))).toEqual({ status: 400, code: 'input-invalid' })
  expect(codeOf(await send({ link: 'geraden' }))).toEqual({ status: 404, code: 'verhaallink-unknown' })
  const noJson = new FormData()
  noJson.append('verhaal', '{')
  expect(codeOf(await open('_ingesproken', noJson))).toEqual({ status: 400, code: 'input-invalid' })
  expect([await waiting(), await rowsWith(stem)]).toEqual([[], 0])
})

it('is heard by its teller and by who writes it out, and by nobody else', async () => {
  const zending = crypto.randomUUID()
  const code = codeFrom(await send({ zending }))
  expect(codeFrom(await send({ zending }))).toBe(code)
  const another = codeFrom(await send({ zending }, madeWebm([2], 'webm', 'een andere stem')))
  expect(another).not.toBe(code)
  expect((await open('_terugnemen', { code: another })).status).toBe(204)
  expect((await send({ wie: 'Ger' }, madeWebm([2], 'webm', 'een ander'))).status).toBe(201)
  const [first, other] = (await waiting()).toSorted((one, two) => two.wie.localeCompare(one.wie))
  expect(first).toMatchObject({ tekst: '', wie: 'Ria', geluid: { soort: 'webm', horen: ['netwerk'], isUitgeschreven: false } })
  expect((await sanne.ask('POST', at(`/ingezonden-verhalen/${other!.id}/_terzijde`), { reden: 'Twee keer gestuurd.' })).status).toBe(204)
  const heard = await hear(first!.id, 'uitschrijven')
  expect(String(heard.body)).toContain(stem)
  const whole = madeWebm([2], 'webm', stem)
  expect(Object.fromEntries(heard.headers)).toMatchObject({
    'content-type': 'audio/webm',
    'content-disposition': 'attachment; filename="verhaal.webm"',
    'accept-ranges': 'bytes',
    'content-length': String(whole.length),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const part = await hear(first!.id, 'uitschrijven', { range: `bytes=-${stem.length}` })
  expect([part.status, part.body, part.headers.get('content-range')]).toEqual([
    206,
    stem,
    `bytes ${whole.length - stem.length}-${whole.length - 1}/${whole.length}`,
  ])
  const beyond = await hear(first!.id, 'uitschrijven', { range: 'bytes=9999-' })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`])
  // Not taken up yet: for nobody else, whatever its teller agreed to.
  expect(codeOf(await hear(first!.id, 'netwerk'))).toEqual({ status: 403, code: 'geluid-not-free' })
  expect(String((await open('_geluid', { code })).body)).toContain(stem)
  expect(codeOf(await open('_geluid', { code: 'AAAA-BBBB-CCCC' }))).toEqual({ status: 404, code: 'verhaal-code-unknown' })
  expect((await bed.visitor().ask('GET', at(`/verhalen/${first!.id}/geluid?voor=uitschrijven`))).status).toBe(401)
  expect((await open('_terugnemen', { code })).status).toBe(204)
})

it('is a task for who leads the network, first to write out and then to read back', async () => {
  const tasks = async () => {
    const all = await asVisitor(bed.tasks, null, async trx => await readVerhaalTaken(trx))
    return all.map(({ id, tekst: says, uiterlijk, href }) => ({ id, says, uiterlijk, href }))
  }
  expect(await tasks()).toEqual([])
  const code = codeFrom(await send())
  await open('_verhaal', { link, tekst, wie: '', toestemming: ['netwerk'], zending: crypto.randomUUID() })
  const page = `/programma/buurten/${buurt}/verhalen`
  const uiterlijk = '2026-06-03'
  expect(await tasks()).toEqual([
    { id: `monitoring.verhalen.lezen.${buurt}`, says: 'Lees een ingezonden verhaal.', uiterlijk, href: `${page}/ingezonden` },
    {
      id: `monitoring.verhalen.uitschrijven.${buurt}`,
      says: 'Luister naar een ingesproken verhaal en schrijf het uit.',
      uiterlijk,
      href: `${page}/ingezonden`,
    },
  ])
  const [spoken, written] = [
    (await waiting()).find(({ geluid }) => geluid !== null)!,
    (await waiting()).find(({ geluid }) => geluid === null && true)!,
  ]
  await sanne.ask('POST', at(`/ingezonden-verhalen/${written.id}/_terzijde`), { reden: 'Dit gaat over een ander.' })
  expect(codeOf(await accept(spoken.id, { geluid: undefined }))).toEqual({ status: 400, code: 'geluid-niet-uitgeschreven' })
  expect((await accept(spoken.id)).status).toBe(204)
  expect(await tasks()).toEqual([
    {
      id: `monitoring.verhalen.teruglezen.${buurt}`,
      says: 'Lees een verhaal terug met wie het vertelde.',
      uiterlijk: undefined,
      href: page,
    },
  ])
  expect((await choose(code, {})).status).toBe(204)
  expect(await tasks()).toEqual([])
  await open('_terugnemen', { code })
})

it('is heard beside the figures once it is written out, read back and agreed to, and never again when that ends', async () => {
  const code = codeFrom(await send())
  const { id } = (await waiting()).find(({ reden }) => reden === null)!
  expect((await accept(id)).status).toBe(204)
  // Words that the network wrote down are not the teller's yet.
  expect(await quoted()).toEqual([])
  expect(codeOf(await hear(id, 'netwerk'))).toEqual({ status: 403, code: 'geluid-not-free' })
  expect(await read(code)).toMatchObject({ tekst, teruggelezen: null, geluid: { isUitgeschreven: true } })
  expect((await choose(code, { horen: ['netwerk', 'bewoners', 'programma'] })).status).toBe(204)
  expect((await read(code)).geluid?.horen).toEqual(['netwerk', 'bewoners'])
  expect(await quoted()).toMatchObject([{ citaat: tags.citaat, stem: ['netwerk', 'bewoners'], gezegd: tekst }])
  expect([(await hear(id, 'netwerk')).status, (await hear(id, 'bewoners')).status]).toEqual([200, 200])
  expect((await choose(code, { versie: 2, horen: ['netwerk'] })).status).toBe(204)
  expect([(await quoted())[0]?.stem, codeOf(await hear(id, 'bewoners')).status]).toEqual([['netwerk'], 403])
  // The network takes away, and does not add.
  const { id: same, versie, vanVerteller, geluid, stem: heardBy, ...kept } = (await stories())[0]!
  const put = async (change: object) => await sanne.ask('PUT', at(`/verhalen/${id}`), { ...kept, ...change }, { 'if-match': '"3"' })
  expect([same, versie, vanVerteller, geluid?.horen, heardBy]).toEqual([id, 3, true, ['netwerk'], ['netwerk']])
  expect(codeOf(await put({ horen: ['netwerk', 'bewoners'] }))).toEqual({ status: 400, code: 'toestemming-van-verteller' })
  const spoken = formOf(kept, madeMp4())
  expect(codeOf(await sanne.ask('PUT', at(`/verhalen/${id}/ingesproken`), spoken, { 'if-match': '"3"' }))).toEqual({
    status: 400,
    code: 'toestemming-van-verteller',
  })
  expect((await put({ tekst: `${tekst} Echt.`, teruggelezen: null })).status).toBe(204)
  expect((await stories())[0]).toMatchObject({ stem: [], geluid: { isUitgeschreven: false } })
  // Who takes the voice back leaves the words.
  expect((await open('_geluid-weg', { code })).status).toBe(204)
  expect(codeOf(await open('_geluid-weg', { code }))).toEqual({ status: 404, code: 'unknown' })
  expect([(await read(code)).geluid, (await hear(id, 'uitschrijven')).status, await rowsWith(stem)]).toEqual([null, 404, 0])
  expect((await open('_terugnemen', { code })).status).toBe(204)
})

it('leaves nothing of the voice when the story is taken away, wherever it stood', async () => {
  const mine = 'een stem die weg moet'
  const sound = madeWebm([2], 'webm', mine)
  const waits = codeFrom(await send({}, sound))
  const taken = codeFrom(await send({}, sound))
  const { id } = (await waiting()).find(({ geluid, reden }) => geluid !== null && reden === null)!
  expect((await accept(id)).status).toBe(204)
  expect(await rowsWith(mine)).toBe(2)
  expect(codeOf(await open('_geluid-weg', { code: (await read(waits)).staat === 'wacht' ? waits : taken }))).toEqual({
    status: 409,
    code: 'geluid-is-verhaal',
  })
  expect((await open('_terugnemen', { code: waits })).status).toBe(204)
  expect((await open('_terugnemen', { code: taken })).status).toBe(204)
  expect(await rowsWith(mine)).toBe(0)
})

it('is kept by the network with what its teller agreed to, and goes with the story or before it', async () => {
  const id = crypto.randomUUID()
  const verhaal = {
    ...tags,
    dag: '2026-05-01',
    hoe: 'gesprek',
    wie: '',
    tekst: '',
    citaat: '',
    toestemming: ['netwerk'],
    toestemmingHoe: 'mondeling',
    teruggelezen: null,
  }
  const put = async (versie: number, change: object, geluid: Uint8Array<ArrayBuffer> | null = madeMp4()) =>
    await sanne.ask('PUT', at(`/verhalen/${id}/ingesproken`), formOf({ ...verhaal, ...change }, geluid), { 'if-match': `"${versie}"` })
  expect(codeOf(await sanne.ask('PUT', at(`/verhalen/${id}`), verhaal, { 'if-match': '"0"' }))).toEqual({
    status: 400,
    code: 'verhaal-leeg',
  })
  expect(codeOf(await put(0, { uitgeschreven: true }))).toEqual({ status: 400, code: 'niet-uitgeschreven' })
  expect((await put(0, { horen: ['netwerk', 'bewoners'] })).status).toBe(204)
  const own = async () => (await stories()).find(each => each.id === id)
  expect(await own()).toMatchObject({ tekst: '', stem: [], geluid: { soort: 'mp4', horen: ['netwerk'], isUitgeschreven: false } })
  expect((await hear(id, 'uitschrijven')).headers.get('content-disposition')).toBe('attachment; filename="verhaal.m4a"')
  const drop = async (versie: number) => await sanne.ask('DELETE', at(`/verhalen/${id}/geluid`), undefined, { 'if-match': `"${versie}"` })
  expect(codeOf(await drop(1))).toEqual({ status: 409, code: 'geluid-is-verhaal' })
  const written = { ...verhaal, tekst, teruggelezen: '2026-05-20', uitgeschreven: true }
  expect((await sanne.ask('PUT', at(`/verhalen/${id}`), written, { 'if-match': '"1"' })).status).toBe(204)
  expect([(await own())?.stem, (await hear(id, 'netwerk')).status]).toEqual([['netwerk'], 200])
  expect(codeOf(await drop(1))).toEqual({ status: 412, code: 'changed-meanwhile' })
  expect((await drop(2)).status).toBe(204)
  expect(await own()).toMatchObject({ tekst, geluid: null, stem: [] })
  expect((await put(2, { ...written, toestemming: ['netwerk'] })).status).toBe(204)
  expect((await sanne.ask('DELETE', at(`/verhalen/${id}`), undefined, { 'if-match': '"3"' })).status).toBe(204)
  expect(await rowsWith('stem van Ria')).toBe(0)
})

it('goes by itself when nobody may hear it and it is written out; and with a story that was set aside', async () => {
  const code = codeFrom(await send({ horen: [] }, madeWebm([2], 'webm', 'niemand hoort dit')))
  const { id } = (await waiting()).find(({ geluid, reden }) => geluid?.horen.length === 0 && reden === null)!
  expect((await accept(id)).status).toBe(204)
  const cleanUp = async () =>
    await ruimVanzelfOp({ tasks: bed.tasks, clock: bed.clock, master: bed.world.master, bewaarregels: monitoringBewaarregels })
  bed.clock.advance(29 * 86_400_000)
  await cleanUp()
  expect((await read(code)).geluid).not.toBe(null)
  bed.clock.advance(2 * 86_400_000)
  await cleanUp()
  expect([(await read(code)).geluid, (await read(code)).tekst]).toEqual([null, tekst])
  expect([await rowsWith('niemand hoort dit'), await rowsWith('een ander')]).toEqual([0, 0])
})

it('is not read where stories are listed, quoted or waited for', async () => {
  sanne = await bed.signIn('sanne@wilgenoord.example')
  const code = codeFrom(await send({ horen: ['netwerk'] }))
  const id = (await waiting()).find(({ geluid, reden }) => geluid !== null && reden === null)!.id
  expect((await accept(id)).status).toBe(204)
  expect((await choose(code, {})).status).toBe(204)
  await send({ horen: [] })
  await asOwner(bed.ownerAddress, async owner => {
    await owner.query('revoke select on monitoring.geluid from buurtwijs_app, buurtwijs_taak')
    const all = 'buurt_id, id, ingezonden, verhaal, soort, grootte, horen, uitgeschreven, ontvangen'
    await owner.query(`grant select (${all}) on monitoring.geluid to buurtwijs_app, buurtwijs_taak`)
  })
  expect([(await stories()).find(each => each.id === id)?.stem, (await waiting()).length]).toEqual([['netwerk'], 1])
  expect((await quoted()).find(each => each.id === id)?.stem).toEqual(['netwerk'])
  const tasks = await asVisitor(bed.tasks, null, async trx => await readVerhaalTaken(trx))
  expect(tasks.map(task => task.id.split('.')[2])).toEqual(['teruglezen', 'uitschrijven'])
  expect((await read(code)).geluid?.isUitgeschreven).toBe(true)
  expect((await hear(id, 'netwerk')).status).toBe(500)
})

it('tells the log who listened, and nothing of what was said', async () => {
  const { rows } = await sql<{ handeling: string; text: string }>`
    select handeling, r::text as text from logboek.regel as r where handeling in ('verhaal.beluisterd', 'verhaal.geluid-weg')`.execute(
    bed.tasks,
  )
  // A part of a sound from further on is listening too: all but the first byte is the whole voice.
  expect(rows.filter(({ handeling }) => handeling === 'verhaal.beluisterd')).toHaveLength(6)
  expect(rows.filter(({ handeling }) => handeling === 'verhaal.geluid-weg')).toHaveLength(2)
  expect(rows.filter(({ text }) => /markt|Ria|stem van/.test(text))).toEqual([])
})
