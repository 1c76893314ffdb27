import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { plantMensen } from '#src/modules/identity/demo/plant-mensen.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { makeUitdaging } from '#test/permissions/made-agenda.ts'
import { ruimVanzelfOp } from '../privacy/vanzelf.ts'
import { terugmeldingBewaarregels } from './bewaren.ts'

let bed: PeopleBed
let annie: Visitor
let beheerder: Visitor

const { molenveld, oudeMarkt } = wereld.buurten
const cijfer = { soort: 'cijfer', gebied: 'BU07850201', maat: 'inwoners' }
const klacht = { over: cijfer, wat: 'Er kwamen vorig jaar twee flats bij.' }

async function forgetTempo(): Promise<void> {
  await sql`delete from platform.tempo`.execute(bed.tasks)
}

async function send(body: object): Promise<string> {
  const { body: made } = await annie.ask('POST', '/v1/terugmeldingen', body)
  return (made as { id: string }).id
}

async function answerTo(
  id: string,
  versie = 1,
  tekst = 'Het cijfer telt tot 1 januari. De flats komen er volgend jaar bij.',
): Promise<number> {
  const body = { uitkomst: 'klopt', tekst }
  return (await beheerder.ask('PUT', `/v1/terugmeldingen/${id}/antwoord`, body, { 'if-match': `"${versie}"` })).status
}

async function answersOf(query: string): Promise<readonly Record<string, unknown>[]> {
  return ((await annie.ask('GET', `/v1/antwoorden?${query}`)).body as { antwoorden: Record<string, unknown>[] }).antwoorden
}

beforeAll(async () => {
  bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  await plantProgramma(bed.tasks, bed.clock)
  annie = bed.visitor()
  beheerder = await bed.signIn(wereld.personen.tijmen.mail)
})

describe('somebody without an account who sees that a figure is not right', () => {
  it('sees what stands there, from which edition, and who published it', async () => {
    const { body } = await annie.ask('GET', '/v1/terugmeldbaar?soort=cijfer&gebied=BU07850201&maat=inwoners')
    expect(body).toMatchObject({
      soort: 'cijfer',
      loket: 'cijfers',
      naam: 'Inwoners, Molenveld',
      citaat: 'Inwoners, 2024: 2.410 inwoners',
      periode: '2024',
      pad: '/gebied/BU07850201',
      uitgever: { naam: 'CBS', contact: 'https://www.cbs.nl/nl-nl/over-ons/contact' },
    })
  })

  it('is answered by mail and beside the figure, and their address is shown to nobody', async () => {
    const mail = 'annie@wilgenoord.example'
    const id = await send({ ...klacht, mail, weet: '<script>alert(1)</script>' })
    const seen = await beheerder.ask('GET', `/v1/terugmeldingen/${id}`)
    expect(seen.body).toMatchObject({ wat: klacht.wat, weet: '<script>alert(1)</script>', mailt: true, staat: 'nieuw' })
    expect(JSON.stringify(seen.body)).not.toContain(mail)
    expect(await answerTo(id)).toBe(204)
    expect(await answersOf('gebied=BU07850201')).toEqual([
      {
        soort: 'cijfer',
        gebied: 'BU07850201',
        maat: 'inwoners',
        regel: null,
        uitdaging: null,
        periode: '2024',
        uitkomst: 'klopt',
        tekst: 'Het cijfer telt tot 1 januari. De flats komen er volgend jaar bij.',
        gemeld: bed.clock.now().toISOString(),
        beantwoord: bed.clock.now().toISOString(),
        eerder: false,
      },
    ])
    expect(await answerTo(id, 2, 'Het cijfer telt tot 1 januari 2024.')).toBe(204)
    const mails = await bed.mails(mail)
    expect(mails.length).toBe(1)
    expect(mails[0]).toContain('https://buurtwijs.example/gebied/BU07850201')
  })

  it('loses their address by itself thirty days after the answer; question and answer stay', async () => {
    const left = async () => (await sql`select from terugmelding.contact`.execute(bed.tasks)).rows.length
    const parts = { tasks: bed.tasks, clock: bed.clock, master: bed.world.master, bewaarregels: terugmeldingBewaarregels, delen: [] }
    const before = await left()
    await ruimVanzelfOp(parts)
    const answered = bed.clock.now()
    await sql`update terugmelding.contact set beantwoord = ${new Date(answered.getTime() - 31 * 86_400_000)}`.execute(bed.tasks)
    await ruimVanzelfOp(parts)
    expect({ before, after: await left(), answers: (await answersOf('gebied=BU07850201')).length }).toEqual({
      before: 1,
      after: 0,
      answers: 1,
    })
  })

  it('can ask about areas together, and reads the answer beside those, whatever the order in which somebody names them', async () => {
    const over = { soort: 'cijfer', gebied: 'BU07850201,BU07850101', maat: 'inwoners' }
    const { body } = await annie.ask('GET', `/v1/terugmeldbaar?${new URLSearchParams(over).toString()}`)
    expect(body).toMatchObject({ naam: 'Inwoners, 2 buurten in Wonderdam', pad: '/gebied/BU07850101,BU07850201' })
    await answerTo(await send({ over, wat: 'Samen zijn het er meer.' }))
    expect(await answersOf('gebied=BU07850101,BU07850201')).toMatchObject([{ soort: 'cijfer', maat: 'inwoners', eerder: false }])
  })

  it('reads that an answer was about an earlier edition once a newer one answers', async () => {
    await sql`update terugmelding.antwoord set release = '85618NED-2023-00000000'`.execute(bed.tasks)
    expect((await answersOf('gebied=BU07850201')).map(({ eerder }) => eerder)).toEqual([true])
  })

  it('is told what is wrong with what they sent', async () => {
    const ask = async (body: object) => codeOf(await annie.ask('POST', '/v1/terugmeldingen', body))
    expect(await ask({ ...klacht, wat: 'Bel mij op 06-12345678.' })).toEqual({ status: 400, code: 'terugmelding-names-somebody' })
    expect(await ask({ ...klacht, over: { ...cijfer, maat: 'geen-maat' } })).toEqual({ status: 404, code: 'unknown' })
    expect(await ask({ ...klacht, over: { soort: 'cijfer' } })).toEqual({ status: 400, code: 'terugmelding-waar' })
    expect(await ask({ ...klacht, wat: 'x'.repeat(2001) })).toEqual({ status: 400, code: 'input-invalid' })
    expect(await ask({ ...klacht, wat: 'x'.repeat(20 * 2 ** 20) })).toEqual({ status: 413, code: 'question-too-large' })
  })

  it('is slowed down after twenty in an hour', async () => {
    await forgetTempo()
    const statuses = []
    for (let n = 0; n < 21; n += 1) statuses.push((await annie.ask('POST', '/v1/terugmeldingen', klacht)).status)
    await forgetTempo()
    expect([new Set(statuses.slice(0, 20)), statuses[20]]).toEqual([new Set([201]), 429])
  })
})

describe('a desk', () => {
  it('gets a text of a network at that network, a name at the programme, and shows nothing of another buurt', async () => {
    const uitdaging = await makeUitdaging(bed.tasks, molenveld.id)
    const mirjam = await bed.signIn(wereld.personen.mirjam.mail)
    const over = { soort: 'tekst', buurt: molenveld.id, uitdaging }
    const { body } = await mirjam.ask('POST', '/v1/terugmeldingen', { over, wat: 'De bus rijdt wel.' })
    const name = await annie.ask('POST', '/v1/terugmeldingen', {
      over: { soort: 'gebied', gebied: 'BU07850201' },
      wat: 'Hoort er niet bij.',
    })
    expect([body, name.body]).toMatchObject([{ loket: 'buurt' }, { loket: 'programma' }])
    const own = (await mirjam.ask('GET', '/v1/terugmeldingen')).body as { terugmeldingen: { naam: string }[] }
    expect(own.terugmeldingen.map(({ naam }) => naam)).toEqual(['Ver van de bus'])
    const fatima = await bed.signIn(wereld.personen.fatima.mail)
    expect((await fatima.ask('GET', '/v1/terugmeldingen')).body).toMatchObject({ totaal: 0, open: 0 })
    const { id } = body as { id: string }
    expect(codeOf(await fatima.ask('POST', `/v1/terugmeldingen/${id}/_oppakken`, undefined, { 'if-match': '"1"' }))).toEqual({
      status: 404,
      code: 'unknown',
    })
    const elsewhere = { soort: 'tekst', buurt: oudeMarkt.id, uitdaging }
    expect(codeOf(await mirjam.ask('POST', '/v1/terugmeldingen', { over: elsewhere, wat: 'Niet van hier.' }))).toEqual({
      status: 404,
      code: 'unknown',
    })
  })

  it('has one answer when two people answer at once', async () => {
    const id = await send(klacht)
    const statuses = await Promise.all([answerTo(id, 1, 'De een.'), answerTo(id, 1, 'De ander.')])
    expect(statuses.toSorted()).toEqual([204, 412])
  })

  it('reads ten thousand questions a page at a time, what waits longest first', async () => {
    await sql`
      insert into terugmelding.melding (id, loket, soort, maat, naam, citaat, wat, gemeld)
      select gen_random_uuid(), 'cijfers', 'maat', 'inwoners', 'Inwoners', 'x', 'Vraag ' || n, timestamptz '2025-01-01' + n * interval '1 minute'
        from generate_series(1, 10000) as n`.execute(bed.tasks)
    const { body } = await beheerder.ask('GET', '/v1/terugmeldingen?staat=nieuw&limiet=2&pagina=2')
    const { terugmeldingen, totaal, oudste } = body as { terugmeldingen: { wat: string }[]; totaal: number; oudste: string }
    expect(terugmeldingen.map(({ wat }) => wat)).toEqual(['Vraag 3', 'Vraag 4'])
    expect(totaal).toBeGreaterThan(10_000)
    expect(oudste).toBe('2025-01-01T00:01:00.000Z')
  })
})
