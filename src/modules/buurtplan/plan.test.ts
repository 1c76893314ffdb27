import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BuurtagendaTables } from '#src/modules/buurtagenda/index.ts'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import { gedrukteKaart } from '#src/modules/menukaart/kaart/index.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { ProgrammaTables } from '#src/modules/programma/index.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeUitdaging } from '#test/permissions/made-agenda.ts'
import { nominate } from '#test/programma/api.ts'
import type { Inhoud } from './index.ts'
import { readPlan, readPlanTaken, writePlan } from './index.ts'
import type { EenActiviteit } from './plan-schema.ts'
import type { BuurtplanTables } from './tables.ts'

let bed: PeopleBed
let buurt: string
let mirjamId: string
let teamId: string
let mirjam: Visitor
let team: Visitor

const soep: Inhoud = {
  thema: 'zorgzame-buurt',
  soort: 'ontmoetingsplekken',
  naam: 'De soeptafel',
  wat: 'Samen koken.',
  van: '2026-04-01',
  tot: '2026-12-31',
  wie: 'Bewoners',
  voorWie: 'Iedereen',
  uitdaging: null,
  effecten: [{ indicator: 'bewoners-deelname', richting: 'meer', hoeveel: 40, eenheid: 'mensen per week', bron: 'Telling' }],
}

beforeAll(async () => {
  bed = await makePeopleBed()
  teamId = await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  team = await bed.signIn('anneke@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  mirjamId = await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

const at = (path = '') => `/v1/transitiebuurten/${buurt}/buurtplan${path}`
const match = (versie: number) => ({ 'if-match': `"${versie}"` })

async function write(change: Partial<Inhoud> = {}): Promise<string> {
  const { body } = await mirjam.ask('POST', at('/activiteiten'), { ...soep, ...change })
  return (body as { id: string }).id
}

async function rewrite(id: string, versie: number, change: Partial<Inhoud>): Promise<Answer> {
  return await mirjam.ask('PATCH', at(`/activiteiten/${id}`), { ...soep, ...change }, match(versie))
}

describe('an activity', () => {
  it('says what, when, who, for whom, from which challenge and with which effect', async () => {
    const uitdaging = await makeUitdaging(bed.tasks, buurt)
    const id = await write({ uitdaging })
    const { body, headers } = await mirjam.ask('GET', at(`/activiteiten/${id}`))
    expect({ body, etag: headers.get('etag') }).toEqual({
      body: {
        buurt: { id: buurt, naam: 'Binnenhof' },
        activiteit: { ...soep, uitdaging, id, interventie: null, versie: 1 },
        weg: false,
        nieuw: null,
        themas: expect.arrayContaining([
          { thema: 'lerende-buurt', soorten: ['intervisies', 'kennis-delen', 'informeel-leren', 'uitkomstendashboard'] },
        ]),
        uitdagingen: [{ id: uitdaging, titel: 'Ver van de bus', themas: ['zorgzame-buurt'], gekozen: false }],
      },
      etag: '"1"',
    })
  })

  it.each([
    ['of another theme than its kind', { thema: 'preventie' }, 400, 'soort-other-theme'],
    ['that ends before it begins', { tot: '2026-03-01' }, 400, 'end-before-begin'],
    ['with an amount that nobody can check', { effecten: [{ ...soep.effecten[0], bron: '' }] }, 400, 'effect-source'],
    ['with one indicator twice', { effecten: [soep.effecten[0], soep.effecten[0]] }, 400, 'indicator-double'],
    ['for a challenge of nobody', { uitdaging: crypto.randomUUID() }, 404, 'uitdaging-unknown'],
  ])('%s is refused', async (_, change, status, code) => {
    expect(codeOf(await mirjam.ask('POST', at('/activiteiten'), { ...soep, ...change }))).toEqual({ status, code })
  })

  it('that two people rewrite at once is told to the second, who can read what they began with', async () => {
    const id = await write()
    const answers = [await rewrite(id, 1, { wat: 'Samen koken en eten.' }), await rewrite(id, 1, { wat: 'Samen eten.' })]
    const began = await mirjam.ask('GET', at(`/activiteiten/${id}/standen/1`))
    expect([...answers.map(codeOf), began.body]).toEqual([
      { status: 204, code: undefined },
      { status: 412, code: 'changed-meanwhile' },
      soep,
    ])
  })

  it('that one takes out while another writes is put back with what was written', async () => {
    const id = await write()
    await mirjam.ask('DELETE', at(`/activiteiten/${id}`), undefined, match(1))
    const { body } = await mirjam.ask('GET', at(`/activiteiten/${id}`))
    expect([body, (await mirjam.ask('GET', at(`/activiteiten/${id}/standen/2`))).body]).toMatchObject([
      { weg: true, activiteit: soep },
      soep,
    ])
    const answers = [
      await rewrite(id, 2, { wie: 'De kok' }),
      await mirjam.ask('POST', at(`/activiteiten/${id}/_terugzetten`), undefined, match(2)),
      await rewrite(id, 3, { wie: 'De kok' }),
    ]
    expect(answers.map(codeOf)).toEqual([
      { status: 409, code: 'activiteit-gone' },
      { status: 204, code: undefined },
      { status: 204, code: undefined },
    ])
  })

  it('from the menukaart is the buurt’s own, and remembers the entry and its version', async () => {
    const taken = await mirjam.ask('POST', at('/activiteiten/_overnemen'), { interventie: 'voorzorgcirkel', uitdaging: null })
    const { body } = await mirjam.ask('GET', at(`/activiteiten/${(taken.body as { id: string }).id}`))
    expect((body as { activiteit: object }).activiteit).toMatchObject({
      thema: 'zorgzame-buurt',
      soort: 'verbindende-interventies',
      naam: 'Voorzorgcirkel of lief-en-leedstraat',
      voorWie: 'Wijkbewoners.',
      interventie: { id: 'voorzorgcirkel', versie: 1 },
    })
    const unknown = await mirjam.ask('POST', at('/activiteiten/_overnemen'), { interventie: 'paarden', uitdaging: null })
    expect(codeOf(unknown)).toEqual({ status: 404, code: 'interventie-unknown' })
  })
})

describe('an entry that changed after it was taken over', () => {
  it('is laid beside what it said then, and taken over as far as the network wants', async () => {
    const taken = await mirjam.ask('POST', at('/activiteiten/_overnemen'), { interventie: 'buurtonderzoek', uitdaging: null })
    const { id } = taken.body as { id: string }
    const read = async () => (await mirjam.ask('GET', at(`/activiteiten/${id}`))).body as EenActiviteit
    const { activiteit } = await read()
    const { id: _id, interventie: _van, versie: _versie, ...began } = activiteit
    const entry = gedrukteKaart.find(each => each.id === 'buurtonderzoek')
    await addVersie({ ...entry, naam: 'Deur aan deur' })
    const { nieuw } = await read()
    expect(nieuw).toEqual({ versie: 2, basis: began, inhoud: { ...began, naam: 'Deur aan deur' } })
    const renew = async (interventieVersie: number) =>
      await mirjam.ask('POST', at(`/activiteiten/${id}/_bijwerken`), { inhoud: { ...began, wie: 'Wij zelf' }, interventieVersie }, match(1))
    expect([await renew(1), await renew(2)].map(codeOf)).toEqual([
      { status: 409, code: 'interventie-changed' },
      { status: 204, code: undefined },
    ])
    expect(await read()).toMatchObject({ nieuw: null, activiteit: { naam: began.naam, wie: 'Wij zelf', interventie: { versie: 2 } } })
  })

  /** What a themacoalitie adopts, without its members. */
  async function addVersie(inhoud: object): Promise<void> {
    await sql`
      with coalitie as (insert into programma.orgaan (soort, naam) values ('themacoalitie', 'Themacoalitie zorgzame buurt') returning id), voorstel as (
        insert into menukaart.voorstel (interventie, inhoud, op_versie, toelichting, staat, door, ingediend, orgaan_id, beoordelaar, reden, beoordeeld)
        select 'buurtonderzoek', ${JSON.stringify(inhoud)}::jsonb, 1, 'Duidelijker.', 'aangenomen', ${mirjamId}, now(), id, ${teamId}, 'Klopt.', now() from coalitie
        returning id
      )
      insert into menukaart.versie (interventie, nummer, inhoud, sha256, voorstel_id, sinds)
      select 'buurtonderzoek', 2, ${JSON.stringify(inhoud)}::jsonb, ${'a'.repeat(64)}, id, now() from voorstel`.execute(bed.tasks)
  }
})

describe('a theme', () => {
  const reden = 'Het ziekenhuis begint hier volgend jaar zelf mee.'
  const leaveOut = async (thema: string, versie: number) =>
    await mirjam.ask('POST', at(`/themas/${thema}/_weglaten`), { reden }, match(versie))
  const judge = async (besluit: string, antwoord: string, versie: number) =>
    await team.ask('POST', at('/themas/behandeling-dichtbij/_beoordelen'), { besluit, antwoord }, match(versie))

  it('that every plan has cannot be left out, also not past the application', async () => {
    expect(codeOf(await leaveOut('lerende-buurt', 0))).toEqual({ status: 409, code: 'thema-compulsory' })
    const forced = sql`
      insert into buurtplan.thema (buurt_id, thema, stand, reden, gevraagd) values (${buurt}, 'zorgzame-buurt', 'gevraagd', ${reden}, now())`
    await expect(forced.execute(bed.tasks)).rejects.toThrow('violates check constraint')
  })

  it('is left out with a reason that the transition team gives back, or accepts; then nothing is planned in it', async () => {
    const planned = { ...soep, thema: 'behandeling-dichtbij', soort: 'verkennen' }
    const answers = [
      await leaveOut('behandeling-dichtbij', 0),
      await leaveOut('behandeling-dichtbij', 0),
      await judge('terug', '', 1),
      await judge('terug', 'Kijk eens naar de wondzorg.', 1),
      await leaveOut('behandeling-dichtbij', 2),
      await judge('akkoord', '', 3),
      await judge('akkoord', '', 4),
      await mirjam.ask('POST', at('/activiteiten'), planned),
    ]
    expect(answers.map(answer => codeOf(answer).code)).toEqual([
      undefined,
      'changed-meanwhile',
      'answer-missing',
      undefined,
      undefined,
      undefined,
      'nothing-asked',
      'thema-left-out',
    ])
    const { body } = await mirjam.ask('GET', at())
    expect((body as { themas: { thema: string }[] }).themas.find(({ thema }) => thema === 'behandeling-dichtbij')).toEqual({
      thema: 'behandeling-dichtbij',
      soorten: expect.arrayContaining(['verkennen']),
      verplicht: false,
      stand: 'akkoord',
      reden,
      antwoord: '',
      versie: 4,
    })
    expect(codeOf(await mirjam.ask('POST', at('/themas/behandeling-dichtbij/_openen'), undefined, match(4))).status).toBe(204)
    expect(codeOf(await mirjam.ask('POST', at('/activiteiten'), planned)).status).toBe(201)
  })

  it('is answered about by the transition team alone, also in the database', async () => {
    await leaveOut('preventie', 0)
    const answered = await mirjam.ask('POST', at('/themas/preventie/_beoordelen'), { besluit: 'akkoord', antwoord: '' }, match(1))
    expect(codeOf(answered)).toEqual({ status: 403, code: 'not-allowed' })
    const forced = asVisitor(bed.database, { persoon: mirjamId, rol: 'kartrekker' }, async trx => {
      await sql`update buurtplan.thema set stand = 'akkoord', beoordeeld = now() where buurt_id = ${buurt} and thema = 'preventie'`.execute(
        trx,
      )
    })
    await expect(forced).rejects.toThrow('row-level security')
  })
})

describe('the plan', () => {
  it('is one text that changes only when something in it does', async () => {
    const read = async () =>
      await asVisitor(
        bed.database.$extendTables<ProgrammaTables & BuurtagendaTables & BuurtplanTables & IdentityTables>(),
        { persoon: mirjamId, rol: 'kartrekker' },
        async trx => {
          const plan = await readPlan(trx, buurt)
          return { text: writePlan(plan), versie: plan.versie, vorm: canonicalJson({ vorm: 1, ...plan }) }
        },
      )
    const [first, same] = [await read(), await read()]
    await write({ naam: 'Nog een tafel' })
    const next = await read()
    expect(same).toEqual(first)
    expect({ more: next.versie - first.versie, isOther: next.text !== first.text, isCanonical: next.text === next.vorm }).toEqual({
      more: 1,
      isOther: true,
      isCanonical: true,
    })
  })

  it('is kept as a version with a hash that anybody can check, and says in what the plan of now differs', async () => {
    const id = await write({ naam: 'De moestuin' })
    const versieNow = async () => Number((await mirjam.ask('GET', at())).headers.get('etag')?.replaceAll('"', ''))
    const keep = async (versie: number) => await mirjam.ask('POST', at('/versies'), { toelichting: 'Besproken.' }, match(versie))
    const now = await versieNow()
    const answers = [await keep(now - 1), await keep(now), await keep(now)]
    expect(answers.map(codeOf)).toEqual([
      { status: 412, code: 'changed-meanwhile' },
      { status: 201, code: undefined },
      { status: 409, code: 'versie-same' },
    ])
    const { body, headers } = await mirjam.ask('GET', at('/versies/1'))
    expect(headers.get('etag')).toBe(`"${createHash('sha256').update(canonicalJson(body)).digest('hex')}"`)
    await rewrite(id, 1, { naam: 'De moestuin', wie: 'Twee straten' })
    await write({ naam: 'Nog iets' })
    const { body: compared } = await mirjam.ask('GET', at('/versies/1/verschillen'))
    expect((compared as { verschillen: object[] }).verschillen).toEqual([
      {
        soort: 'gewijzigd',
        thema: 'zorgzame-buurt',
        naam: 'De moestuin',
        was: { ...soep, naam: 'De moestuin' },
        wordt: { ...soep, naam: 'De moestuin', wie: 'Twee straten' },
        velden: ['wie'],
      },
      { soort: 'erbij', thema: 'zorgzame-buurt', naam: 'Nog iets' },
    ])
    await expect(sql`update buurtplan.versie set toelichting = 'Anders.' where buurt_id = ${buurt}`.execute(bed.tasks)).rejects.toThrow(
      'permission denied for table versie',
    )
  })

  it('is counted for the programme from when it begins, with what it wants to leave out, which waits for an answer', async () => {
    const taken = await bed.tasks.transaction().execute(readPlanTaken)
    expect(taken.map(({ id, tekst }) => [id, tekst])).toEqual([
      [`buurtplan.gevraagd.${buurt}.preventie`, 'Beslis of het thema Preventie als mindset weg mag.'],
    ])
    const { body: now } = await team.ask('GET', '/v1/buurtplannen')
    expect(now).toMatchObject({ plannen: [{ buurt: { naam: 'Binnenhof' }, themas: [{ thema: 'preventie', stand: 'gevraagd' }] }] })
  })
})
