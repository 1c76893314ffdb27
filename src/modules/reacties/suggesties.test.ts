import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import type { ProgrammaTables } from '#src/modules/programma/index.ts'
import { sendTakenmails } from '#src/modules/programma/takenmail.ts'
import { ruimVanzelfOp } from '#src/modules/privacy/vanzelf.ts'
import { asVisitor, show } from '#src/platform/database/visitor.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import { reactiesBewaarregels } from './bewaren.ts'
import type { Gevolgd, Meedenken, OpenPlan } from './meedenken-schema.ts'
import { readReactieTaken } from './index.ts'
import type { SuggestieRegel, Suggesties } from './suggestie-schema.ts'
import { lakWeg } from './suggestie.ts'

let bed: PeopleBed
let buurt: string
let annie: Visitor
let mirjam: Visitor
let soep: string
let geheim: string
let link: string

const begin = { soort: null, wat: '', van: null, tot: null, wie: '', voorWie: '', uitdaging: null, effecten: [] }
const at = (path = '') => `/v1/transitiebuurten/${buurt}/buurtplan${path}`
const match = (versie: number) => ({ 'if-match': `"${versie}"` })

beforeAll(async () => {
  bed = await makePeopleBed()
  annie = bed.visitor()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  buurt = await nominate(await bed.signIn('anneke@wilgenoord.example'), 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
  const write = async (activiteit: object) =>
    ((await mirjam.ask('POST', at('/activiteiten'), { ...begin, ...activiteit })).body as { id: string }).id
  soep = await write({ thema: 'zorgzame-buurt', naam: 'De soeptafel', wat: 'Samen koken.', wie: 'Stil: de kok', van: '2026-04-01' })
  geheim = await write({ thema: 'preventie', naam: 'Stil: stoppen met roken' })
  link = await open({ vraag: 'Wat mist u?', themas: ['zorgzame-buurt'], toon: ['wat'], telt: true })
})

async function versieNow(): Promise<number> {
  return ((await mirjam.ask('GET', at('/meedenken'))).body as Meedenken).versie
}

/** Chooses what is shown, and makes a link. */
async function open(inhoud: object, dagen = 30): Promise<string> {
  await mirjam.ask('PUT', at('/meedenken'), inhoud, match(await versieNow()))
  const { body } = await mirjam.ask('POST', at('/meedenken/links'), { dagen })
  return (body as { adres: string }).adres.split('/').at(-1) ?? ''
}

const said = (change: object = {}) => ({
  link,
  tekst: 'Kook ook eens zonder vlees.',
  activiteit: soep,
  wie: 'bewoner',
  taal: 'nl',
  ...change,
})
const send = async (change: object = {}) => {
  bed.clock.advance(1000)
  return await annie.ask('POST', '/v1/meedenken/_suggestie', said(change))
}
const codeIn = ({ body }: Answer) => (body as { code: string }).code
const follow = async (code: string) => (await annie.ask('POST', '/v1/meedenken/_volg', { code })).body as Gevolgd
const forgetTempo = async () => void (await sql`delete from platform.tempo`.execute(bed.tasks))

async function lijst(query = ''): Promise<Suggesties> {
  return (await mirjam.ask('GET', at(`/suggesties${query}`))).body as Suggesties
}

/** The suggestion that was sent last. */
async function latest(): Promise<SuggestieRegel> {
  const found = (await lijst('?limiet=200')).suggesties.at(-1)
  if (found === undefined) throw new Error('nothing waits')
  return found
}

describe('somebody with the link', () => {
  it('sees the chosen parts of the plan, and nothing else', async () => {
    const { body } = await annie.ask('POST', '/v1/meedenken/_bekijk', { link })
    expect(body).toEqual({
      buurt: 'Binnenhof',
      vraag: 'Wat mist u?',
      verloopt: new Date(bed.clock.now().getTime() + 30 * 86_400_000).toISOString(),
      themas: ['zorgzame-buurt'],
      activiteiten: [
        { id: soep, thema: 'zorgzame-buurt', naam: 'De soeptafel', wat: 'Samen koken.', van: null, tot: null, wie: '', voorWie: '' },
      ],
    } satisfies OpenPlan)
    expect(codeOf(await send({ activiteit: geheim }))).toEqual({ status: 404, code: 'activiteit-unknown' })
    const rows = await asVisitor(bed.database, null, async trx => {
      const { rows: links } = await sql<{ geheim: Buffer }>`select geheim from reacties.suggestielink`.execute(bed.tasks)
      await show(trx, { geheim: links[0]?.geheim ?? new Uint8Array() })
      const seen = await sql<{ n: number }>`
        select (select count(*) from buurtplan.activiteit) + (select count(*) from reacties.meedenken) + (select count(*) from reacties.suggestie) as n`.execute(
        trx,
      )
      return Number(seen.rows[0]?.n)
    })
    expect(rows).toBe(0)
  })

  it('suggests something without a name, and reads the answer with a code, also by mail', async () => {
    const code = codeIn(await send({ mail: 'Annie@wilgenoord.example' }))
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){2}$/)
    expect(await follow(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      buurt: 'Binnenhof',
      over: 'De soeptafel',
      antwoord: null,
    })
    const { id, versie, mailt } = await latest()
    const answer = async (body: object, op = versie) => codeOf(await mirjam.ask('PUT', at(`/suggesties/${id}/antwoord`), body, match(op)))
    const reden = 'Goed idee: elke tweede week zonder vlees.'
    expect([
      mailt,
      await answer({ uitkomst: 'overgenomen', reden, activiteit: null }),
      await answer({ uitkomst: 'overgenomen', reden, activiteit: soep }),
      await answer({ uitkomst: 'deels', reden: 'Elke maand.', activiteit: soep }),
      await answer({ uitkomst: 'overgenomen', reden, activiteit: soep }, versie + 1),
    ]).toEqual([
      true,
      { status: 400, code: 'activiteit-missing' },
      { status: 204, code: undefined },
      { status: 412, code: 'changed-meanwhile' },
      { status: 204, code: undefined },
    ])
    expect((await follow(code)).antwoord).toEqual({
      uitkomst: 'overgenomen',
      reden,
      activiteit: 'De soeptafel',
      op: bed.clock.now().toISOString(),
    })
    const mails = await bed.mails('annie@wilgenoord.example')
    expect(mails.map(mail => mail.includes(`https://buurtwijs.example/mijn-suggestie/${code}`))).toEqual([true])
    expect(JSON.stringify(await lijst('?staat=beantwoord'))).not.toContain('annie@')
    const parts = { tasks: bed.tasks, clock: bed.clock, master: bed.world.master, bewaarregels: reactiesBewaarregels, delen: [] }
    const left = async () => (await sql`select from reacties.contact`.execute(bed.tasks)).rows.length
    const before = await left()
    await ruimVanzelfOp(parts)
    const still = await left()
    await sql`update reacties.contact set beantwoord = ${new Date(bed.clock.now().getTime() - 31 * 86_400_000)}`.execute(bed.tasks)
    await ruimVanzelfOp(parts)
    expect([before, still, await left()]).toEqual([1, 1, 0])
  })

  it.each([
    ['with a telephone number in it', { tekst: 'Bel mij op 06-12345678.' }, 400, 'suggestie-names-somebody'],
    ['that is too long', { tekst: 'x'.repeat(2001) }, 400, 'input-invalid'],
    ['behind another link', { link: 'a'.repeat(43) }, 404, 'meedenken-unknown'],
    ['with fields that nobody asked for', { uitkomst: 'overgenomen' }, 400, 'input-invalid'],
  ])('is told about a suggestion %s', async (_, change, status, code) => {
    expect(codeOf(await send(change))).toEqual({ status, code })
  })

  it('is slowed down after twenty in an hour, and so is who tries codes', async () => {
    await forgetTempo()
    const statuses = []
    for (let n = 0; n < 21; n += 1) statuses.push((await send({ tekst: '<script>alert(1)</script>' })).status)
    const tried = []
    for (let n = 0; n < 61; n += 1) tried.push((await annie.ask('POST', '/v1/meedenken/_volg', { code: `AAAA-AAAA-${n}` })).status)
    await forgetTempo()
    expect([new Set(statuses.slice(0, 20)), statuses[20], new Set(tried.slice(0, 60)), tried[60]]).toEqual([
      new Set([201]),
      429,
      new Set([404]),
      429,
    ])
    expect((await latest()).tekst).toBe('<script>alert(1)</script>')
  })

  it('finds nothing when the link was replaced, withdrawn or is over; its secret is kept nowhere', async () => {
    const look = async (tried: string) => codeOf(await annie.ask('POST', '/v1/meedenken/_bekijk', { link: tried }))
    const { body } = await mirjam.ask('POST', at('/meedenken/links'), { dagen: 7 })
    const next = (body as { adres: string }).adres.split('/').at(-1) ?? ''
    const shown = ((await mirjam.ask('GET', at('/meedenken'))).body as Meedenken).link?.adres
    const answers = [await look(link), await look(next)]
    bed.clock.advance(8 * 86_400_000)
    answers.push(await look(next))
    mirjam = await bed.signIn('mirjam@wilgenoord.example')
    await mirjam.ask('POST', at('/meedenken/links/_intrekken'))
    answers.push(await look(next))
    expect([shown, ...answers]).toEqual([
      `https://buurtwijs.example/meedenken/${next}`,
      { status: 409, code: 'meedenken-withdrawn' },
      { status: 200, code: undefined },
      { status: 409, code: 'meedenken-expired' },
      { status: 409, code: 'meedenken-withdrawn' },
    ])
    const { rows } = await sql<{ all: string }>`
      select (select string_agg(l::text, '') from reacties.suggestielink as l) || (select string_agg(r::text, '') from logboek.regel as r) as all`.execute(
      bed.tasks,
    )
    expect(rows[0]?.all).not.toContain(next)
    link = await open({ vraag: '', themas: ['zorgzame-buurt'], toon: [], telt: true })
  })
})

describe('a suggestion on paper', () => {
  const papier = { tekst: 'Zet er een bankje neer.', activiteit: null, wie: 'wijkverpleegkundige', dag: '2026-03-01', akkoord: true }

  it('is typed in with consent, by whom and on which day is known, and follows the same way', async () => {
    const type = async (change: object) => await mirjam.ask('POST', at('/suggesties'), { ...papier, ...change })
    expect([await type({ akkoord: false }), await type({ dag: '2027-01-01' }), await type({ wie: '' })].map(codeOf)).toEqual([
      { status: 400, code: 'input-invalid' },
      { status: 400, code: 'dag-later' },
      { status: 400, code: 'input-invalid' },
    ])
    const { body } = await type({})
    const { id, code } = body as { id: string; code: string }
    expect(await follow(code)).toMatchObject({ tekst: papier.tekst, dag: papier.dag })
    expect((await mirjam.ask('GET', at(`/suggesties/${id}`))).body).toMatchObject({
      langs: 'papier',
      wie: 'wijkverpleegkundige',
      dag: papier.dag,
      code,
      getyptDoor: { naam: 'Mirjam Verstegen' },
      staat: 'wacht',
    })
    const forced = sql`
      insert into reacties.suggestie (buurt_id, id, langs, over, wie, tekst, dag, ontvangen, volg)
      values (${buurt}, gen_random_uuid(), 'papier', '', 'bewoner', 'Zonder akkoord', now(), now(), sha256('x'))`
    await expect(forced.execute(bed.tasks)).rejects.toThrow('violates check constraint')
  })
})

describe('a network', () => {
  it('hides abuse with a reason, and takes words out by which somebody is known; both are in the log without those words', async () => {
    await send({ tekst: 'Buurman Kees van nummer 12 is een dief. Kees dus.' })
    const { id, versie } = await latest()
    const ask = async (doe: string, body: object | undefined, op: number) =>
      codeOf(await mirjam.ask('POST', at(`/suggesties/${id}/${doe}`), body, match(op))).code
    expect([
      await ask('_lakken', { woorden: 'Piet' }, versie),
      await ask('_lakken', { woorden: 'Kees' }, versie),
      await ask('_verbergen', { reden: 'Dit scheldt iemand uit.' }, versie),
      await ask('_verbergen', { reden: 'Dit scheldt iemand uit.' }, versie + 1),
    ]).toEqual(['woorden-missing', undefined, 'changed-meanwhile', undefined])
    const hidden = (await lijst('?staat=verborgen')).suggesties[0]
    expect([hidden?.tekst, hidden?.verborgen?.reden]).toEqual([
      'Buurman [weggehaald] van nummer 12 is een dief. [weggehaald] dus.',
      'Dit scheldt iemand uit.',
    ])
    const { rows } = await sql<{
      regel: string
    }>`select r::text as regel from logboek.regel as r where handeling like 'suggestie.%'`.execute(bed.tasks)
    expect(rows.some(({ regel }) => regel.includes('Kees'))).toBe(false)
    expect(await ask('_tonen', undefined, versie + 2)).toBeUndefined()
  })

  it('finds what waits in its list of tasks and in the weekly mail, with the day by which it should be answered', async () => {
    const fatima = await bed.addPersoon('Fatima Haddou', { rol: 'buurtnetwerklid', buurt })
    const other = await bed.signIn('fatima@wilgenoord.example')
    const over = { soort: 'plan', op: '' }
    const { body } = await mirjam.ask('POST', at('/opmerkingen'), { over, tekst: 'Lukt dit?' })
    bed.clock.advance(1000)
    await other.ask('POST', at(`/opmerkingen/${(body as { id: string }).id}/antwoorden`), { tekst: 'Ja.' })
    const taken = async (by: Visitor) => {
      const lists = (await by.ask('GET', '/v1/taken')).body as Record<string, { id: string; tekst: string; uiterlijk?: string }[]>
      return Object.values(lists)
        .flat()
        .filter(({ id }) => id.startsWith('reacties.'))
        .map(({ tekst, uiterlijk }) => [tekst, uiterlijk])
    }
    const { tellingen, oudste } = await lijst()
    const due = new Date(Date.parse(oudste ?? '') + 14 * 86_400_000).toISOString().slice(0, 10)
    expect([await taken(mirjam), await taken(other)]).toEqual([
      [
        [`Geef antwoord op ${tellingen.wacht} suggesties voor het plan.`, due],
        ['Lees een opmerking bij het plan.', undefined],
      ],
      [],
    ])
    const all = await bed.tasks.transaction().execute(readReactieTaken)
    expect(all.filter(({ voor }) => voor.soort === 'persoon' && voor.persoon === fatima)).toEqual([])
    const world = { ...bed.world, tasks: bed.tasks.$extendTables<IdentityTables & ProgrammaTables>(), meer: readReactieTaken }
    await sendTakenmails(world)
    expect((await bed.mails('mirjam@wilgenoord.example'))[0]).toMatch(/Er staan \d+ taken voor u klaar/)
  })

  it('tells everybody how many there are and how many were answered, when it chose to and its page is public', async () => {
    const ask = async () => await annie.ask('GET', '/v1/buurtpaginas/binnenhof/suggesties')
    const before = codeOf(await ask())
    await sql`insert into buurtpagina.pagina (buurt_id, adres, gepubliceerd) values (${buurt}, 'binnenhof', now())`.execute(bed.tasks)
    const { tellingen } = await lijst()
    const { wacht, beantwoord } = tellingen
    expect([before, (await ask()).body]).toEqual([
      { status: 404, code: 'unknown' },
      { suggesties: wacht + beantwoord, beantwoord },
    ])
    await mirjam.ask('PUT', at('/meedenken'), { vraag: '', themas: [], toon: [], telt: false }, match(await versieNow()))
    expect(codeOf(await ask()).status).toBe(404)
  })

  it('reads ten thousand suggestions a page at a time', async () => {
    await sql`
      insert into reacties.suggestie (buurt_id, id, langs, link_id, over, wie, tekst, dag, ontvangen, volg)
      select ${buurt}, gen_random_uuid(), 'link', (select id from reacties.suggestielink limit 1), '', '', 'Suggestie ' || n, '2025-01-01',
             timestamptz '2025-01-01' + n * interval '1 minute', sha256(n::text::bytea)
        from generate_series(1, 10000) as n`.execute(bed.tasks)
    const { suggesties, totaal, oudste } = await lijst('?limiet=2&pagina=2')
    expect(suggesties.map(({ tekst }) => tekst)).toEqual(['Suggestie 3', 'Suggestie 4'])
    expect(totaal).toBeGreaterThan(10_000)
    expect(oudste).toBe('2025-01-01T00:01:00.000Z')
  })
})

describe('words that are taken out', () => {
  it('go wherever they stand, also when they look like a pattern', () => {
    expect([lakWeg('a.b a.b axb', 'a.b'), lakWeg('geen', '.*')]).toEqual(['[weggehaald] [weggehaald] axb', null])
  })
})
