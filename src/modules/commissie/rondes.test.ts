import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import type { BegrotingTables } from '#src/modules/begroting/index.ts'
import type { BuurtagendaTables } from '#src/modules/buurtagenda/index.ts'
import type { BuurtplanTables } from '#src/modules/buurtplan/index.ts'
import type { IdentityTables, Rol } from '#src/modules/identity/index.ts'
import type { ProgrammaTables } from '#src/modules/programma/index.ts'
import { nominate } from '#test/programma/api.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { sendCommissieMail, sendHerinneringen } from './commissie-mail.ts'
import type { BuurtRondes, RondeAntwoord, RondeRegel } from './commissie-schema.ts'
import { criteriumIds } from './criteria.ts'
import type { Stem } from './oordelen.ts'
import type { CommissieDatabase, CommissieTables } from './tables.ts'
import { readCommissieTaken } from './read-taken.ts'
import { readToekenning } from './toekenning.ts'

let bed: PeopleBed
let buurt: string
let partner: string
let zorgfonds: string
let tasks: CommissieDatabase
const people: Record<string, { readonly id: string; readonly visitor: Visitor }> = {}
const zaal = crypto.randomUUID()
const uren = crypto.randomUUID()

async function join(naam: string, rol: Rol, waar: { readonly buurt?: string; readonly organisatie?: string } = {}): Promise<string> {
  const id = await bed.addPersoon(naam, { rol, ...waar })
  people[naam] = { id, visitor: await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`) }
  return id
}

const who = (naam: string): Visitor => people[naam]!.visitor
const idOf = (naam: string): string => people[naam]!.id
const at = (nummer: number, rest = '') => `/v1/transitiebuurten/${buurt}/rondes/${nummer}${rest}`
const submit = async (na: number, naam = 'Mirjam Verstegen') =>
  await who(naam).ask('POST', `/v1/transitiebuurten/${buurt}/rondes`, { na, toelichting: 'Hier is ons plan.' })
const look = async (nummer: number, naam = 'Gerda Brinkman') => (await who(naam).ask('GET', at(nummer))).body as RondeAntwoord
const every = Object.fromEntries(criteriumIds.map(id => [id, 3]))
const judge = async (nummer: number, naam: string, stem: Stem | null, scores: unknown = every) =>
  await who(naam).ask('PUT', at(nummer, '/oordeel'), { scores, stem, toelichting: '' })
const decide = async (nummer: number, naam: string, stem: Stem, regels: readonly unknown[] = []) =>
  await who(naam).ask('POST', at(nummer, '/besluit'), { stem, redenen: 'Zo besloot de commissie.', regels })
const arrange = async (nummer: number, beoordelaars: readonly string[], quorum = 2) => {
  const { versie } = await look(nummer, 'Bram Vosmeer')
  return await who('Bram Vosmeer').ask('PUT', at(nummer, '/behandeling'), { termijn: '2026-03-30', quorum, beoordelaars, versie })
}

/** What waits now, and for whom. */
async function waiting(): Promise<readonly (readonly string[])[]> {
  const taken = await tasks.transaction().execute(readCommissieTaken)
  const nameOf = (persoon: string) => Object.entries(people).find(([, { id }]) => id === persoon)?.[0] ?? persoon
  return taken.map(({ tekst, voor }) => [tekst, voor.soort === 'persoon' ? nameOf(voor.persoon) : voor.rol])
}

async function putPost(id: string, change: Record<string, unknown>, versie = 0) {
  const post = { activiteit: null, jaar: 2026, soort: 'huur', omschrijving: 'De zaal', aantalHonderdste: 1000, tariefCent: 5000 }
  const rest = { betaler: 'iza', duur: 'eenmalig', toelichting: '' }
  const headers = { 'if-match': `"${versie}"` }
  return await who('Mirjam Verstegen').ask(
    'PUT',
    `/v1/transitiebuurten/${buurt}/begroting/posten/${id}`,
    { ...post, ...rest, ...change },
    headers,
  )
}

/** Since when the programme knows that this buurt waits for the committee. */
const waitsSince = async () =>
  (
    await sql<{
      sinds: string | null
    }>`select bij_commissie_sinds::text as sinds from programma.transitiebuurt where buurt_id = ${buurt}`.execute(bed.tasks)
  ).rows[0]?.sinds

/** What the checklist of the programme takes as done. */
const facts = async () => {
  const { rows } = await sql<{
    feit: string
  }>`select feit from programma.feiten(array[${buurt}::uuid], current_date) order by feit`.execute(bed.tasks)
  return rows.map(({ feit }) => feit)
}

beforeAll(async () => {
  bed = await makePeopleBed()
  tasks = bed.tasks.$extendTables<
    IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & BegrotingTables & CommissieTables
  >()
  partner = await bed.addOrganisatie('Zorg Dichtbij', 'alliantiepartner')
  zorgfonds = await bed.addOrganisatie('Zorgfonds De Veste', 'verzekeraar')
  await join('Bram Vosmeer', 'transitieteam')
  buurt = await nominate(who('Bram Vosmeer'), 'Binnenhof', ['BU07850101'], partner)
  await join('Mirjam Verstegen', 'kartrekker', { buurt })
  for (const naam of ['Gerda Brinkman', 'Karel Smit', 'Olga Visser', 'Dirk Partner']) await join(naam, 'begrotingscommissielid')
  await join('Anneke Lindenhof', 'verzekeraar', { organisatie: zorgfonds })
  await join('Piet Bewoner', 'verzekeraar', { organisatie: zorgfonds })
  await sql`insert into identity.lidmaatschap (persoon_id, rol, buurt_id, begonnen) values (${idOf('Piet Bewoner')}, 'bewoner', ${buurt}, now())`.execute(
    bed.tasks,
  )
  await sql`insert into identity.lidmaatschap (persoon_id, rol, organisatie_id, begonnen) values (${idOf('Dirk Partner')}, 'themaexpert', ${partner}, now())`.execute(
    bed.tasks,
  )
})

describe('a plan that is submitted', () => {
  it('is refused while plan or budget is empty, and twice', async () => {
    expect(codeOf(await submit(0))).toEqual({ status: 409, code: 'plan-empty' })
    const activiteit = { thema: 'zorgzame-buurt', soort: null, naam: 'De soeptafel', wat: '', van: null, tot: null, wie: '', voorWie: '' }
    await who('Mirjam Verstegen').ask('POST', `/v1/transitiebuurten/${buurt}/buurtplan/activiteiten`, {
      ...activiteit,
      uitdaging: null,
      effecten: [],
    })
    expect(codeOf(await submit(0))).toEqual({ status: 409, code: 'begroting-empty' })
    await putPost(zaal, {})
    await putPost(uren, {
      omschrijving: 'Uren van de wijkverpleegkundige',
      soort: 'vervangingsuren',
      betaler: 'zvw',
      aantalHonderdste: 4000,
    })
    expect((await submit(0)).status).toBe(201)
    expect(codeOf(await submit(1))).toEqual({ status: 409, code: 'ronde-busy' })
    expect([await waitsSince(), await facts()]).toEqual(['2026-03-02', ['begroting.ingediend', 'buurtplan.ingediend']])
    expect(await waiting()).toEqual([['Wijs aan wie ronde 1 beoordelen.', 'Bram Vosmeer']])
  })

  it('stays as it was, and is read by the committee while the draft is not', async () => {
    await putPost(zaal, { tariefCent: 4000 }, 1)
    const { posten, gevraagdCent, stand } = await look(1)
    expect([posten.map(each => each.gevraagdCent), gevraagdCent, stand]).toEqual([[50_000, 200_000], 250_000, 'in behandeling'])
    expect((await who('Gerda Brinkman').ask('GET', `/v1/transitiebuurten/${buurt}/begroting`)).status).toBe(403)
    expect(await sql`select id from begroting.post`.execute(bed.tasks).then(({ rows }) => rows.length)).toBe(2)
    const seen = await asVisitor(
      bed.database,
      { persoon: idOf('Gerda Brinkman'), rol: 'begrotingscommissielid' },
      async trx => (await sql`select id from begroting.post`.execute(trx)).rows.length,
    )
    expect(seen).toBe(0)
  })
})

describe('whoever judges', () => {
  it('is assigned, and never has to do with the neighbourhood or its partner', async () => {
    expect(codeOf(await judge(1, 'Gerda Brinkman', null))).toEqual({ status: 409, code: 'not-assigned' })
    expect(codeOf(await arrange(1, [idOf('Gerda Brinkman'), idOf('Dirk Partner')]))).toEqual({ status: 409, code: 'reviewer-not-free' })
    expect(codeOf(await arrange(1, [idOf('Gerda Brinkman')]))).toEqual({ status: 400, code: 'reviewers-too-few' })
    expect((await arrange(1, ['Gerda Brinkman', 'Karel Smit'].map(idOf))).status).toBe(204)
    const forced = sql`
      insert into commissie.beoordelaar (buurt_id, ronde, persoon_id, door, aangewezen)
      values (${buurt}, 1, ${idOf('Dirk Partner')}, ${idOf('Bram Vosmeer')}, now())`
    const team = { persoon: idOf('Bram Vosmeer'), rol: 'transitieteam' }
    await expect(asVisitor(bed.database, team, async trx => await forced.execute(trx))).rejects.toThrow('beoordeelt niet')
  })

  it('votes after every criterion, and the committee decides only with enough votes that agree', async () => {
    expect(codeOf(await judge(1, 'Gerda Brinkman', 'toekennen', { 'te-doen': 2 }))).toEqual({ status: 400, code: 'scores-missing' })
    expect((await judge(1, 'Gerda Brinkman', 'teruggeven')).status).toBe(204)
    expect(codeOf(await decide(1, 'Gerda Brinkman', 'teruggeven'))).toEqual({ status: 409, code: 'quorum-missing' })
    expect(await waiting()).toEqual([['Beoordeel ronde 1 en stem.', 'Karel Smit']])
    expect((await judge(1, 'Karel Smit', 'toekennen')).status).toBe(204)
    expect(codeOf(await decide(1, 'Gerda Brinkman', 'teruggeven'))).toEqual({ status: 409, code: 'votes-divided' })
  })

  it('leaves the committee half-way: the opinion stays visible and no longer counts, and somebody else is assigned', async () => {
    await sql`update identity.lidmaatschap set beeindigd = now() where persoon_id = ${idOf('Karel Smit')}`.execute(bed.tasks)
    const { beoordelaars, telling } = await look(1)
    expect(beoordelaars?.map(({ naam, teltNiet, oordeel }) => [naam, teltNiet?.includes('niet meer') ?? false, oordeel?.stem])).toEqual([
      ['Gerda Brinkman', false, 'teruggeven'],
      ['Karel Smit', true, 'toekennen'],
    ])
    expect([telling?.gestemd, telling?.isGenoeg]).toEqual([1, false])
    expect((await arrange(1, ['Gerda Brinkman', 'Olga Visser'].map(idOf))).status).toBe(204)
    expect((await judge(1, 'Olga Visser', 'teruggeven')).status).toBe(204)
  })

  it('has an interest: then nothing counts any more, in the database neither', async () => {
    const reden = { reden: 'Mijn zus leidt de soeptafel.' }
    expect((await who('Bram Vosmeer').ask('POST', at(1, '/belangen'), { persoon: idOf('Olga Visser'), ...reden })).status).toBe(204)
    expect(codeOf(await who('Olga Visser').ask('POST', at(1, '/belangen'), reden))).toEqual({ status: 409, code: 'interest-known' })
    expect(codeOf(await judge(1, 'Olga Visser', 'toekennen'))).toEqual({ status: 409, code: 'has-interest' })
    expect((await look(1)).telling?.gestemd).toBe(1)
    const olga = { persoon: idOf('Olga Visser'), rol: 'begrotingscommissielid' }
    const forced = sql`
      insert into commissie.besluit (buurt_id, ronde, uitkomst, redenen, toegekend_cent, samenvatting, termijn, door, op)
      values (${buurt}, 1, 'geweigerd', 'Zomaar.', 0, '{}', '2026-04-01', ${olga.persoon}, now())`
    await expect(asVisitor(bed.database, olga, async trx => await forced.execute(trx))).rejects.toThrow('row-level security')
    await expect(
      asVisitor(
        bed.database,
        olga,
        async trx =>
          await sql`update commissie.beoordelaar set belang = null, belang_op = null where persoon_id = ${olga.persoon}`.execute(trx),
      ),
    ).rejects.toThrow('verandert niet')
  })
})

describe('a question', () => {
  it('is about a line, is answered once, and mails tell that it is there without what it says', async () => {
    const vraag = { soort: 'post', over: zaal, tekst: 'Waarom is de zaal zo duur?' }
    expect(codeOf(await who('Gerda Brinkman').ask('POST', at(1, '/vragen'), { ...vraag, over: crypto.randomUUID() }))).toEqual({
      status: 400,
      code: 'about-unknown',
    })
    const { body } = await who('Gerda Brinkman').ask('POST', at(1, '/vragen'), vraag)
    const { id } = body as { id: string }
    expect(await waiting()).toContainEqual(['Beantwoord een vraag van de commissie.', 'Mirjam Verstegen'])
    const answer = { tekst: 'De verwarming is erbij.' }
    expect((await who('Mirjam Verstegen').ask('POST', at(1, `/vragen/${id}/antwoord`), answer)).status).toBe(204)
    expect(codeOf(await who('Mirjam Verstegen').ask('POST', at(1, `/vragen/${id}/antwoord`), answer))).toEqual({
      status: 409,
      code: 'answered-already',
    })
    const seen = await look(1, 'Mirjam Verstegen')
    expect([seen.vragen.map(({ over, antwoord }) => [over, antwoord]), seen.beoordelaars]).toEqual([[[zaal, answer.tekst]], null])
    const mailWorld = { tasks, clock: bed.clock, master: bed.world.master, jobs: bed.world.jobs, adres: bed.world.adres }
    expect(await sendCommissieMail(mailWorld, { soort: 'vraag', buurt, ronde: 1 })).toBe(1)
    const [mail = ''] = await bed.mails('mirjam@wilgenoord.example')
    expect([mail.includes(`/programma/buurten/${buurt}/rondes/1`), mail.includes('duur')]).toEqual([true, false])
  })
})

describe('a decision', () => {
  it('gives a plan back with a remark on a line, after which a changed plan is a new round that says what is different', async () => {
    await arrange(1, [idOf('Gerda Brinkman')], 1)
    expect(
      (await decide(1, 'Gerda Brinkman', 'teruggeven', [{ post: zaal, toegekendCent: null, reden: 'Zoek een goedkopere zaal.' }])).status,
    ).toBe(204)
    expect(codeOf(await decide(1, 'Gerda Brinkman', 'teruggeven'))).toEqual({ status: 409, code: 'ronde-decided' })
    expect(await waitsSince()).toBeNull()
    expect(await facts()).toContain('begroting.besloten')
    expect(await waiting()).toEqual([['Pas het plan aan en dien het opnieuw in.', 'Mirjam Verstegen']])
    expect((await submit(1)).status).toBe(201)
    const { vorige, rondes, kandidaten } = await look(2, 'Bram Vosmeer')
    expect(kandidaten.filter(({ wasBeoordelaar }) => wasBeoordelaar).map(({ naam }) => naam)).toContain('Gerda Brinkman')
    expect(vorige?.regels.map(({ naam, zinnen }) => [naam, zinnen.length])).toEqual([['De zaal', 2]])
    expect(rondes.map(({ nummer, stand }) => [nummer, stand])).toEqual([
      [2, 'in behandeling'],
      [1, 'teruggegeven'],
    ])
  })

  it('grants less on one line with a reason, adds up per payer, and is final when the insurer agrees', async () => {
    await arrange(2, [idOf('Gerda Brinkman')], 1)
    await judge(2, 'Gerda Brinkman', 'toekennen')
    expect(codeOf(await decide(2, 'Gerda Brinkman', 'toekennen', [{ post: uren, toegekendCent: 150_000, reden: '' }]))).toEqual({
      status: 400,
      code: 'reason-missing',
    })
    expect((await decide(2, 'Gerda Brinkman', 'toekennen', [{ post: uren, toegekendCent: 150_000, reden: 'Minder uren.' }])).status).toBe(
      204,
    )
    const { sommen, stand } = await look(2, 'Mirjam Verstegen')
    expect(stand).toBe('bij verzekeraars')
    expect(await waiting()).toEqual([['Besluit over ronde 2.', 'Anneke Lindenhof']])
    expect(
      sommen.filter(({ per }) => per === 'betaler').map(({ naam, gevraagdCent, toegekendCent }) => [naam, gevraagdCent, toegekendCent]),
    ).toEqual([
      ['IZA', 40_000, 40_000],
      ['Zvw', 200_000, 150_000],
    ])
    expect(await asVisitor(tasks, null, async trx => await readToekenning(trx, buurt))).toBeNull()
    const consent = async (input: unknown) => await who('Anneke Lindenhof').ask('POST', at(2, `/instemmingen/${zorgfonds}`), input)
    const byNeighbour = await who('Piet Bewoner').ask('POST', at(2, `/instemmingen/${zorgfonds}`), { akkoord: true })
    expect(codeOf(byNeighbour)).toEqual({ status: 409, code: 'has-interest' })
    expect(codeOf(await consent({ akkoord: false }))).toEqual({ status: 400, code: 'reason-missing' })
    expect((await consent({ akkoord: true })).status).toBe(204)
    expect(codeOf(await consent({ akkoord: true }))).toEqual({ status: 409, code: 'consent-given' })
    expect(await waiting()).toEqual([])
    const line = { activiteitId: null, thema: null, jaar: 2026 }
    expect(await asVisitor(tasks, null, async trx => await readToekenning(trx, buurt))).toEqual({
      ronde: 2,
      dag: '2026-03-02',
      posten: [
        { postId: zaal, ...line, soort: 'huur', omschrijving: 'De zaal', betaler: 'iza', gevraagdCent: 40_000, toegekendCent: 40_000 },
        {
          postId: uren,
          ...line,
          soort: 'vervangingsuren',
          omschrijving: 'Uren van de wijkverpleegkundige',
          betaler: 'zvw',
          gevraagdCent: 200_000,
          toegekendCent: 150_000,
        },
      ],
    })
    const { rondes, nu } = (await who('Mirjam Verstegen').ask('GET', `/v1/transitiebuurten/${buurt}/rondes`)).body as BuurtRondes
    expect([rondes.map(each => each.stand), nu?.isVeranderd, nu?.kan]).toEqual([['lager toegekend', 'teruggegeven'], false, false])
  })
})

describe('the list', () => {
  it('shows each what waits for them, and reminds who is late once a week', async () => {
    await putPost(zaal, { tariefCent: 3000 }, 3)
    expect((await submit(2)).status).toBe(201)
    await arrange(3, ['Gerda Brinkman', 'Olga Visser'].map(idOf))
    const list = async (naam: string) => ((await who(naam).ask('GET', '/v1/commissie/rondes')).body as { rondes: RondeRegel[] }).rondes
    expect((await list('Gerda Brinkman')).map(({ nummer, vanMij, termijn }) => [nummer, vanMij, termijn])).toEqual([
      [3, true, '2026-03-30'],
    ])
    expect((await list('Mirjam Verstegen')).map(({ vanMij }) => vanMij)).toEqual([false])
    const mailWorld = { tasks, clock: bed.clock, master: bed.world.master, jobs: bed.world.jobs, adres: bed.world.adres }
    expect(await sendHerinneringen(mailWorld)).toBe(0)
    await sql`update commissie.behandeling set termijn = '2026-03-05' where ronde = 3`.execute(bed.tasks)
    expect([await sendHerinneringen(mailWorld), await sendHerinneringen(mailWorld)]).toEqual([2, 0])
  })
})
