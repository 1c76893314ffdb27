import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Rol } from '#src/modules/identity/index.ts'
import { nominate } from '#test/programma/api.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import type { AfsprakenAntwoord, MeetplanAntwoord } from './meetplan/meetplan-schema.ts'
import type { MetingAntwoord, MetingenAntwoord, OverzichtAntwoord } from './metingen/metingen-schema.ts'
import type { UitkomstenAntwoord } from './uitkomsten/uitkomsten-schema.ts'
import { sendMetingHerinneringen } from './metingen/meting-mail.ts'

let bed: PeopleBed
let buurt: string
const soep = crypto.randomUUID()
const people: Record<string, { readonly id: string; readonly visitor: Visitor }> = {}
const [mirjam, sanne, bram] = ['Mirjam Verstegen', 'Sanne Bakker', 'Bram Vosmeer'] as const

async function join(naam: string, rol: Rol, waar: { readonly buurt?: string } = {}): Promise<void> {
  const id = await bed.addPersoon(naam, { rol, ...waar })
  people[naam] = { id, visitor: await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`) }
}

const who = (naam: string): Visitor => people[naam]!.visitor
const at = (rest: string) => `/v1/transitiebuurten/${buurt}${rest}`
const version = (versie: number) => ({ 'if-match': `"${versie}"` })
const meetplan = async (naam: string = mirjam) => (await who(naam).ask('GET', at('/meetplan'))).body as MeetplanAntwoord
const metingen = async (naam: string = mirjam) => (await who(naam).ask('GET', at('/metingen'))).body as MetingenAntwoord
const keuze = { bron: null, frequentie: null, eigenaar: null, persoon: null, nulperiode: null, doel: null }
const bewoners = `bewoners-deelname.${soep}`
const invoer = { teller: null, noemer: null, onbekend: '', toelichting: '' }
const fill = async (naam: string, periode: string, versie: number, change: Record<string, unknown>, sleutel = bewoners) =>
  await who(naam).ask('PUT', at(`/metingen/${sleutel}/${periode}`), { ...invoer, ...change }, version(versie))
const oneOf = async (periode: string, naam: string = mirjam) =>
  (await metingen(naam)).leveringen.find(each => each.sleutel === bewoners && each.periode === periode)!

beforeAll(async () => {
  bed = await makePeopleBed()
  bed.clock.advance(Date.parse('2026-05-20T09:00:00Z') - bed.clock.now().getTime())
  await join(bram, 'transitieteam')
  buurt = await nominate(who(bram), 'Binnenhof', ['BU07850101'])
  await join(mirjam, 'kartrekker', { buurt })
  await join(sanne, 'buurtnetwerklid', { buurt })
  await sql`update programma.transitiebuurt set staat = 'deelnemer' where buurt_id = ${buurt}`.execute(bed.tasks)
  await sql`insert into buurtplan.plan (buurt_id) values (${buurt})`.execute(bed.tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, van, tot, aangemaakt, gewijzigd)
    values (${buurt}, ${soep}, 'zorgzame-buurt', 'De soeptafel', '', '', '', '2025-07-01', '2026-12-31', now(), now())`.execute(bed.tasks)
})

describe('the measuring plan', () => {
  it('is made of the plan, and is changed by its network with what was seen', async () => {
    const { activiteiten, regels } = await meetplan()
    expect(activiteiten[0]?.lagen.map(({ indicatoren, herkomst, isLos }) => [indicatoren, herkomst, isLos])).toEqual([
      [['bewoners-deelname'], 'programma', false],
      [['ervaringsverhalen'], 'programma', false],
      [[], 'gevolgd', false],
    ])
    expect(regels.map(({ sleutel, frequentie, nulperiode, mist }) => [sleutel, frequentie, nulperiode, mist])).toEqual([
      [bewoners, 'kwartaal', '2025-Q2', ['doel']],
      ['ervaringsverhalen', 'halfjaar', '2025-H1', []],
    ])
    const doel = { soort: 'waarde', getal: 60, op: '2026-12-31' }
    const change = async (versie: number, body: object) =>
      await who(sanne).ask('PUT', at(`/meetplan/regels/${bewoners}`), { ...keuze, ...body }, version(versie))
    expect((await change(0, { doel, persoon: people[sanne]!.id })).status).toBe(204)
    expect(codeOf(await change(0, { doel }))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect(codeOf(await change(1, { persoon: people[bram]!.id }))).toEqual({ status: 400, code: 'persoon-unknown' })
    expect(codeOf(await change(1, { nulperiode: '2020-Q1' }))).toEqual({ status: 400, code: 'nulperiode-unknown' })
    expect(codeOf(await change(1, { doel: { soort: 'geen', reden: '' } }))).toEqual({ status: 400, code: 'doel-reden' })
    expect((await meetplan()).regels[0]).toMatchObject({ doel, persoon: people[sanne]!.id, aangepast: ['persoon', 'doel'], mist: [] })
  })

  it('has a reason where a layer is not measured, and follows the plan again when asked', async () => {
    const choose = async (naam: string, versie: number, body: object) =>
      await who(naam).ask(
        'PUT',
        at(`/meetplan/activiteiten/${soep}/lagen/kwaliteit`),
        { indicatoren: [], reden: '', ...body },
        version(versie),
      )
    expect(codeOf(await choose(mirjam, 0, {}))).toEqual({ status: 400, code: 'laag-empty' })
    expect((await choose(mirjam, 0, { reden: 'Dat doen wij in het gesprek.' })).status).toBe(204)
    expect((await choose(bram, 1, { reden: 'Niet nodig.' })).status).toBe(403)
    expect((await meetplan(bram)).activiteiten[0]?.lagen[1]).toMatchObject({
      indicatoren: [],
      reden: 'Dat doen wij in het gesprek.',
      herkomst: 'gekozen',
    })
    const follow = await who(mirjam).ask('DELETE', at(`/meetplan/activiteiten/${soep}/lagen/kwaliteit`), undefined, version(1))
    expect(follow.status).toBe(204)
    expect((await meetplan()).activiteiten[0]?.lagen[1]).toMatchObject({
      indicatoren: ['ervaringsverhalen'],
      herkomst: 'programma',
      versie: 0,
    })
  })

  it('follows what the transition team agrees for the programme', async () => {
    const agree = async (naam: string, versie: number) =>
      await who(naam).ask(
        'PUT',
        '/v1/meetafspraken/zorgzame-buurt/kwaliteit/ervaringsverhalen',
        { bron: 'gesprek', frequentie: 'kwartaal', eigenaar: 'transitieteam' },
        version(versie),
      )
    expect((await agree(mirjam, 0)).status).toBe(403)
    expect((await agree(bram, 0)).status).toBe(204)
    expect(codeOf(await agree(bram, 0))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect((await meetplan()).regels[1]).toMatchObject({
      indicator: 'ervaringsverhalen',
      frequentie: 'kwartaal',
      eigenaar: 'transitieteam',
    })
    const { afspraken } = (await who(mirjam).ask('GET', '/v1/meetafspraken')).body as AfsprakenAntwoord
    expect(afspraken.filter(({ versie }) => versie > 0)).toMatchObject([{ indicator: 'ervaringsverhalen', eigenaar: 'transitieteam' }])
  })
})

describe('a figure', () => {
  it('is owed for every period that is over, and is filled in once it is known', async () => {
    const { leveringen, telling } = await metingen()
    expect(leveringen.map(({ periode, staat, isNulmeting }) => [periode, staat, isNulmeting])).toEqual([
      ['2025-Q2', 'te-laat', true],
      ['2025-Q3', 'te-laat', false],
      ['2025-Q4', 'te-laat', false],
      ['2026-Q1', 'te-laat', false],
    ])
    expect(telling).toEqual({ verwacht: 4, geleverd: 0, opTijd: 0, teLaat: 4 })
    expect(codeOf(await fill(sanne, '2025-Q3', 0, {}))).toEqual({ status: 400, code: 'meting-empty' })
    expect(codeOf(await fill(sanne, '2026-Q2', 0, { teller: 3 }))).toEqual({ status: 409, code: 'meting-not-due' })
    expect(codeOf(await fill(sanne, '2025-Q3', 0, { teller: -3 }))).toEqual({ status: 400, code: 'meting-teller-negatief' })
    expect((await fill(sanne, '2025-Q2', 0, { onbekend: 'De lijst ligt nog bij de kerk.' })).status).toBe(204)
    expect((await fill(sanne, '2025-Q3', 0, { teller: 20 })).status).toBe(204)
    expect((await oneOf('2025-Q2')).staat).toBe('onbekend')
  })

  it('that is odd is kept with the reason why it is right', async () => {
    expect(codeOf(await fill(sanne, '2025-Q4', 0, { teller: 90 }))).toEqual({ status: 400, code: 'uitschieter-hoog' })
    expect((await fill(sanne, '2025-Q4', 0, { teller: 90, toelichting: 'Het kerstdiner telde mee.' })).status).toBe(204)
    expect((await oneOf('2025-Q4')).cijfer).toMatchObject({
      teller: 90,
      waarde: 90,
      toelichting: 'Het kerstdiner telde mee.',
      ingevuldDoor: sanne,
    })
  })

  it('is looked over by another, locked by a third act, and opened again only with a reason; changes after that are counted', async () => {
    const judge = async (naam: string, step: string, more: object = {}) => {
      const { id, versie } = (await oneOf('2025-Q3')).cijfer!
      return await who(naam).ask('POST', at(`/metingen/_${step}`), { metingen: [{ id, versie }], ...more })
    }
    expect(codeOf(await judge(sanne, 'nakijken'))).toEqual({ status: 403, code: 'meting-own' })
    expect(codeOf(await judge(mirjam, 'vastzetten'))).toEqual({ status: 409, code: 'meting-stand' })
    expect((await judge(mirjam, 'nakijken')).status).toBe(204)
    expect(codeOf(await judge(mirjam, 'vastzetten'))).toEqual({ status: 403, code: 'meting-own' })
    await join('Pieter Hofland', 'projectcoordinator', { buurt })
    expect((await judge('Pieter Hofland', 'vastzetten')).status).toBe(204)
    expect(codeOf(await fill(sanne, '2025-Q3', 3, { teller: 21 }))).toEqual({ status: 409, code: 'meting-locked' })
    expect((await judge(mirjam, 'heropenen', { reden: '' })).status).toBe(400)
    expect((await judge(mirjam, 'heropenen', { reden: 'Er was een lijst zoek.' })).status).toBe(204)
    expect((await fill(sanne, '2025-Q3', 4, { teller: 23 })).status).toBe(204)
    expect((await fill(sanne, '2025-Q3', 5, { teller: 24 })).status).toBe(204)
    const { standen, cijfer } = (await who(mirjam).ask('GET', at(`/metingen/${bewoners}/2025-Q3`))).body as MetingAntwoord
    expect(cijfer).toMatchObject({ teller: 24, naAkkoord: 1, versie: 6 })
    expect(standen.map(({ wat, door, teller, tekst }) => [wat, door, teller, tekst])).toEqual([
      ['ingevuld', sanne, 24, ''],
      ['ingevuld', sanne, 23, ''],
      ['heropend', mirjam, null, 'Er was een lijst zoek.'],
      ['vastgezet', 'Pieter Hofland', null, ''],
      ['nagekeken', mirjam, null, ''],
      ['ingevuld', sanne, 20, ''],
    ])
  })

  it('is seen by its own network only; the transition team sees whether it came', async () => {
    const { leveringen, telling, mag } = await metingen(bram)
    expect(leveringen.map(({ staat, cijfer, persoon }) => [staat, cijfer, persoon])).toEqual([
      ['onbekend', null, null],
      ['ingevuld', null, null],
      ['ingevuld', null, null],
      ['te-laat', null, null],
    ])
    expect([telling, mag]).toEqual([
      { verwacht: 4, geleverd: 2, opTijd: 0, teLaat: 1 },
      { zien: false, invullen: false, vaststellen: false },
    ])
    expect((await who(bram).ask('GET', at(`/metingen/${bewoners}/2025-Q3`))).status).toBe(403)
    const { buurten } = (await who(bram).ask('GET', '/v1/meetplannen')).body as OverzichtAntwoord
    expect(buurten).toEqual([
      {
        buurt: { id: buurt, naam: 'Binnenhof' },
        verwacht: 4,
        geleverd: 2,
        opTijd: 0,
        teLaat: 1,
        activiteiten: 1,
        losseLagen: 0,
        regels: 2,
        nietAf: 0,
      },
    ])
  })

  it('that is late is mailed about to who delivers it, once a week, without saying which', async () => {
    const world = { ...bed.world, tasks: bed.tasks.$extendTables(), adres: 'https://buurtwijs.example' }
    expect([await sendMetingHerinneringen(world), await sendMetingHerinneringen(world)]).toEqual([1, 0])
    const [mail] = await bed.mails('sanne@wilgenoord.example')
    expect(mail).toContain(`/programma/buurten/${buurt}/metingen`)
    expect(mail).not.toMatch(/bewoners|soep|Q1/i)
  })
})

describe('what was counted where it happened', () => {
  it('is proposed for the figure that asks for it, of its own activity and months', async () => {
    await sql`insert into uitvoering.uitvoering (buurt_id) values (${buurt})`.execute(bed.tasks)
    await sql`insert into uitvoering.activiteit (buurt_id, activiteit_id, versie) values (${buurt}, ${soep}, 1)`.execute(bed.tasks)
    const happened = (dag: string, naam: string) => sql`
      insert into uitvoering.gebeurtenis (buurt_id, id, activiteit_id, soort, dag, naam, mensen, versie)
      values (${buurt}, gen_random_uuid(), ${soep}, 'initiatief', ${dag}, ${naam}, '{"bewoners": 12}', 1)`
    for (const [dag, naam] of [
      ['2025-12-31', 'Kerstsoep'],
      ['2026-01-01', 'Nieuwjaar'],
      ['2026-03-31', 'Lente'],
    ] as const) {
      await happened(dag, naam).execute(bed.tasks)
    }
    const both = { indicatoren: ['bewoners-deelname', 'initiatieven-ontwikkeld'], reden: '' }
    const chosen = await who(mirjam).ask('PUT', at(`/meetplan/activiteiten/${soep}/lagen/adoptie`), both, version(0))
    expect(chosen.status).toBe(204)
    const proposed = async (indicator: string, periode: string) =>
      ((await who(mirjam).ask('GET', at(`/metingen/${indicator}.${soep}/${periode}`))).body as MetingAntwoord).uitUitvoering
    expect(
      await Promise.all([
        proposed('initiatieven-ontwikkeld', '2026-Q1'),
        proposed('initiatieven-ontwikkeld', '2025-Q3'),
        proposed('bewoners-deelname', '2026-Q1'),
      ]),
    ).toEqual([2, null, null])
  })
})

describe('a story', () => {
  const verhaal = {
    dag: '2026-05-01',
    hoe: 'gesprek',
    wie: 'een buurvrouw van 78',
    tekst: 'Sinds mijn man er niet meer is, at ik alleen. Nu eet ik op woensdag soep bij de buren.',
    citaat: 'Nu eet ik op woensdag soep bij de buren.',
    thema: 'zorgzame-buurt',
    labels: ['samen eten'],
    toestemming: ['netwerk'],
    toestemmingHoe: 'mondeling',
    teruggelezen: null,
  }
  const id = crypto.randomUUID()
  const keep = async (versie: number, change: object) =>
    await who(sanne).ask('PUT', at(`/verhalen/${id}`), { ...verhaal, ...change }, version(versie))
  const quoted = async () => ((await who(mirjam).ask('GET', at('/uitkomsten'))).body as UitkomstenAntwoord).themas[0]!

  it('is kept with consent only, and quoted once its teller read it back', async () => {
    expect((await keep(0, { toestemming: [] })).status).toBe(400)
    expect(codeOf(await keep(0, { citaat: 'Alles is beter.' }))).toEqual({ status: 400, code: 'citaat-niet-in-verhaal' })
    expect(codeOf(await keep(0, { teruggelezen: '2026-04-01' }))).toEqual({ status: 400, code: 'teruggelezen-te-vroeg' })
    expect((await keep(0, {})).status).toBe(204)
    expect(await quoted()).toMatchObject({ citaten: [], verhalen: 1 })
    expect((await keep(1, { teruggelezen: '2026-05-03' })).status).toBe(204)
    expect((await quoted()).citaten).toEqual([
      { id, citaat: verhaal.citaat, wie: verhaal.wie, dag: verhaal.dag, isVoorBewoners: false, stem: [], gezegd: null },
    ])
  })

  it('is gone from every answer once consent is withdrawn', async () => {
    expect((await who(bram).ask('GET', at('/verhalen'))).status).toBe(403)
    expect((await who(mirjam).ask('DELETE', at(`/verhalen/${id}`), undefined, version(2))).status).toBe(204)
    expect(await quoted()).toMatchObject({ citaten: [], verhalen: 0 })
    expect((await who(mirjam).ask('GET', at('/verhalen'))).body).toMatchObject({ verhalen: [] })
    const { rows } = await sql<{ text: string }>`select r::text as text from logboek.regel as r where handeling like 'verhaal.%'`.execute(
      bed.tasks,
    )
    expect(rows.filter(({ text }) => /soep|buurvrouw/.test(text))).toEqual([])
  })
})

describe('the outcomes', () => {
  it('judge each series by one rule, beside its target and what happened', async () => {
    const note = await who(mirjam).ask('POST', at('/uitkomsten/aantekeningen'), { dag: '2025-12-20', tekst: 'Het kerstdiner.' })
    expect(note.status).toBe(204)
    const { reeksen, aantekeningen } = (await who(mirjam).ask('GET', at('/uitkomsten'))).body as UitkomstenAntwoord
    const own = reeksen.find(({ sleutel }) => sleutel === bewoners)!
    expect(own.punten.map(({ periode, waarde, isVast }) => [periode, waarde, isVast])).toEqual([
      ['2025-Q3', 24, false],
      ['2025-Q4', 90, false],
    ])
    expect([own.doelWaarde, own.versheid, own.oordeel]).toEqual([
      { waarde: 60, op: '2026-12-31' },
      'oud',
      expect.objectContaining({ regel: 'voor-en-na', isEcht: true, kant: 'hoger', isGunstig: true, isDoelGehaald: true }),
    ])
    expect(aantekeningen.map(({ dag, tekst }) => [dag, tekst])).toEqual([['2025-12-20', 'Het kerstdiner.']])
    const rebase = await who(mirjam).ask('POST', at(`/uitkomsten/reeksen/${bewoners}/_herzetten`), {
      periode: '2025-Q3',
      isAan: true,
      reden: 'Nieuw.',
    })
    expect(codeOf(rebase)).toEqual({ status: 400, code: 'herzet-unknown' })
    expect((await who(bram).ask('GET', at('/uitkomsten'))).status).toBe(403)
  })
})
