import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'
import type { Ondertekening } from './schema.ts'

let bed: PeopleBed
let team: Visitor
let mirjam: Visitor
let buurt: string
let zorgfonds: string
const zaal = crypto.randomUUID()

const at = (path: string) => `/v1/transitiebuurten/${buurt}${path}`
const look = async () => (await mirjam.ask('GET', at('/ondertekening'))).body as Ondertekening
const offer = async (na = 0) => await mirjam.ask('POST', at('/ondertekening/versies'), { na })

async function putZaal(tariefCent: number, versie: number): Promise<void> {
  const post = { activiteit: null, jaar: 2026, soort: 'huur', omschrijving: 'De zaal', aantalHonderdste: 100, tariefCent }
  await mirjam.ask(
    'PUT',
    at(`/begroting/posten/${zaal}`),
    { ...post, betaler: 'iza', duur: 'eenmalig', toelichting: '' },
    { 'if-match': `"${versie}"` },
  )
}

beforeAll(async () => {
  bed = await makePeopleBed()
  await bed.addPersoon('Bram Vosmeer', { rol: 'transitieteam' })
  team = await bed.signIn('bram@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
  zorgfonds = await bed.addOrganisatie('Zorgfonds', 'verzekeraar')
  const activiteit = { thema: 'zorgzame-buurt', soort: null, naam: 'De soeptafel', wat: '', van: null, tot: null, wie: '', voorWie: '' }
  await mirjam.ask('POST', at('/buurtplan/activiteiten'), { ...activiteit, uitdaging: null, effecten: [] })
  await putZaal(100_000, 0)
  await mirjam.ask('POST', at('/rondes'), { na: 0, toelichting: '' })
  await team.ask('PUT', '/v1/ondertekening/beleid', {
    stappen: [{ rol: 'kartrekker', aantal: 1, keurtGoed: false }],
    isInVolgorde: true,
    versie: 0,
  })
})

it('a plan is offered for signing after it was granted, as it was granted, also when the draft went on', async () => {
  expect([codeOf(await offer()), (await look()).kan]).toMatchObject([
    { status: 409, code: 'besluit-missing' },
    { aanbieden: false, besluitNodig: true },
  ])
  await sql`
    insert into commissie.postbesluit (buurt_id, ronde, post_id, uitkomst, gevraagd_cent, toegekend_cent, reden)
    values (${buurt}, 1, ${zaal}, 'lager toegekend', 100000, 60000, 'Te duur.')`.execute(bed.tasks)
  await sql`
    insert into commissie.instemming (buurt_id, ronde, organisatie_id, naam, akkoord, op) values (${buurt}, 1, ${zorgfonds}, 'Zorgfonds', true, ${bed.clock.now()})`.execute(
    bed.tasks,
  )
  await sql`
    insert into commissie.besluit (buurt_id, ronde, uitkomst, redenen, toegekend_cent, samenvatting, termijn, op)
    values (${buurt}, 1, 'lager toegekend', 'Goed.', 60000, '{}', '2026-04-01', ${bed.clock.now()})`.execute(bed.tasks)
  await putZaal(90_000, 1)
  expect((await offer()).status).toBe(201)
  const { stuk, isVeranderd, kan } = await look()
  expect([stuk!.totaal, stuk!.toegekend, stuk!.toekenning, stuk!.posten.map(({ bedrag, toegekend }) => [bedrag, toegekend])]).toEqual([
    '€\u00A01.000',
    '€\u00A0600',
    { ronde: 1, dag: '2026-03-02' },
    [['€\u00A01.000', '€\u00A0600']],
  ])
  expect(stuk!.akkoord).toContain('(gevraagd €\u00A01.000, toegekend €\u00A0600)')
  expect([isVeranderd, kan.aanbieden, codeOf(await offer(1))]).toEqual([true, false, { status: 409, code: 'stuk-gelijk' }])
})
