import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorkbook } from '#src/modules/statistics/index.ts'
import type { Rol } from '#src/modules/identity/index.ts'
import { parseDatum } from '#src/modules/programma/index.ts'
import { makeBesluit } from '#test/made-besluit.ts'
import { nominate } from '#test/programma/api.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import type { Besteding, VerantwoordingAntwoord, Wijzigingen } from './besteding-schema.ts'
import { makeControlebestand } from './controlebestand.ts'
import { schrijfBrief } from './schrijf-brief.ts'
import { schrijfVerantwoording } from './schrijf-verantwoording.ts'
import { readTermijnTaken } from './read-taken.ts'
import { sendTermijnHerinneringen } from './termijn-mail.ts'
import { makeBestedingboek } from './werkboek/maak-bestedingboek.ts'

let bed: PeopleBed
let buurt: string
let elders: string
const people: Record<string, { readonly id: string; readonly visitor: Visitor }> = {}
const zaal = crypto.randomUUID()
const uren = crypto.randomUUID()

async function join(naam: string, rol: Rol, waar: { readonly buurt?: string; readonly organisatie?: string } = {}): Promise<void> {
  const id = await bed.addPersoon(naam, { rol, ...waar })
  people[naam] = { id, visitor: await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`) }
}

const who = (naam: string): Visitor => people[naam]!.visitor
const mirjam = 'Mirjam Verstegen'
const sanne = 'Sanne Bakker'
const bram = 'Bram Vosmeer'
const anneke = 'Anneke Lindenhof'
const at = (rest = '') => `/v1/transitiebuurten/${buurt}/besteding${rest}`
const look = async (naam = mirjam) => (await who(naam).ask('GET', at())).body as Besteding
const stand = (change: Record<string, unknown> = {}) => ({
  verplichtCent: 0,
  gerealiseerdCent: 0,
  prognoseCent: 50_000,
  toelichting: '',
  ...change,
})
const fill = async (naam: string, veranderingen: readonly unknown[], hoe = 'regels') =>
  await who(naam).ask('POST', at('/_wijzig'), { hoe, veranderingen })
const termijn = { betaler: 'iza', jaar: 2026, verwacht: '2026-01-01', verwachtCent: 40_000, ontvangen: null, ontvangenCent: null, zin: '' }
const putTermijn = async (id: string, versie: number, change: Record<string, unknown> = {}) =>
  await who(mirjam).ask('PUT', at(`/termijnen/${id}`), { ...termijn, ...change }, { 'if-match': `"${versie}"` })
const appoint = async (na: number, soort: string, id: string, reden = '') =>
  await who(mirjam).ask('POST', at('/penvoerders'), { versie: na, wie: { soort, id }, vanaf: '2026-02-01', reden })

beforeAll(async () => {
  bed = await makePeopleBed()
  const partner = await bed.addOrganisatie('Zorg Dichtbij', 'alliantiepartner')
  const verzekeraar = await bed.addOrganisatie('Zorgfonds De Veste', 'verzekeraar')
  await join(bram, 'transitieteam')
  buurt = await nominate(who(bram), 'Binnenhof', ['BU07850101'], partner)
  elders = await nominate(who(bram), 'Elders')
  await join(mirjam, 'kartrekker', { buurt })
  await join(sanne, 'buurtnetwerklid', { buurt })
  await join(anneke, 'verzekeraar', { organisatie: verzekeraar })
  await makeBesluit(bed.tasks, { buurt, naam: 'Binnenhof', verzekeraar }, [
    { id: zaal, jaar: 2026, soort: 'huur', omschrijving: 'De zaal', betaler: 'iza', gevraagdCent: 60_000, toegekendCent: 50_000 },
    {
      id: uren,
      jaar: 2026,
      soort: 'coordinatie',
      omschrijving: 'De uren',
      betaler: 'gemeente',
      gevraagdCent: 100_000,
      toegekendCent: 100_000,
    },
  ])
})

describe('without a decision', () => {
  it('there are no lines, and nothing is filled in or written as a letter', async () => {
    const path = `/v1/transitiebuurten/${elders}/besteding`
    const { toekenning, regels, mag } = (await who(bram).ask('GET', path)).body as Besteding
    expect([toekenning, regels, mag.bijwerken]).toEqual([null, [], false])
    expect(codeOf(await who(bram).ask('GET', `${path}/toekenningsbrief`))).toEqual({ status: 409, code: 'besteding-no-decision' })
    expect((await who(mirjam).ask('GET', path)).status).toBe(404)
  })
})

describe('a line', () => {
  it('is filled in once, with what was seen, and explained above a tenth', async () => {
    expect(codeOf(await fill(mirjam, [{ post: zaal, versie: 0, stand: stand({ prognoseCent: 55_001 }) }]))).toEqual({
      status: 400,
      code: 'toelichting-nodig',
    })
    expect((await fill(mirjam, [{ post: zaal, versie: 0, stand: stand({ gerealiseerdCent: 20_000 }) }])).body).toEqual({
      nummer: 1,
      gewijzigd: 1,
    })
    expect(codeOf(await fill(mirjam, [{ post: zaal, versie: 0, stand: stand({ gerealiseerdCent: 30_000 }) }]))).toEqual({
      status: 412,
      code: 'changed-meanwhile',
    })
    const wrong = [
      { post: uren, versie: 0, stand: stand({ prognoseCent: 100_000, verplichtCent: 1 }) },
      { post: zaal, versie: 1, stand: stand({ gerealiseerdCent: 60_000 }) },
    ]
    expect(codeOf(await fill(mirjam, wrong))).toEqual({ status: 400, code: 'prognose-onder-uitgaven' })
    expect((await look()).regels.map(({ versie, gerealiseerdCent, verplichtCent }) => [versie, gerealiseerdCent, verplichtCent])).toEqual([
      [1, 20_000, 0],
      [0, 0, 0],
    ])
  })

  it('is filled in by who leads and by who keeps the money, and read by payers', async () => {
    const change = [{ post: uren, versie: 0, stand: stand({ prognoseCent: 100_000, verplichtCent: 80_000 }) }]
    expect(codeOf(await fill(sanne, change))).toEqual({ status: 403, code: 'not-penvoerder' })
    expect((await look(sanne)).mag.bijwerken).toBe(false)
    expect((await appoint(0, 'persoon', people[sanne]!.id)).status).toBe(204)
    expect((await fill(sanne, change)).status).toBe(200)
    expect((await fill(bram, change)).status).toBe(403)
    const { regels, penvoerders, mag } = await look(anneke)
    expect([regels.length, penvoerders.map(({ naam }) => naam), mag.bijwerken]).toEqual([2, [sanne], false])
    expect(codeOf(await appoint(1, 'persoon', people[bram]!.id, 'Een ander.'))).toEqual({ status: 400, code: 'penvoerder-unknown' })
    expect(codeOf(await appoint(0, 'persoon', people[mirjam]!.id, 'Een ander.'))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect((await appoint(1, 'persoon', people[mirjam]!.id, 'Sanne verhuist.')).status).toBe(204)
    expect(codeOf(await fill(sanne, [{ post: uren, versie: 2, stand: stand({ prognoseCent: 100_000 }) }])).code).toBe('not-penvoerder')
  })
})

describe('instalments', () => {
  it('go above what was granted only with a sentence, and do not go once money came', async () => {
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
    expect((await putTermijn(first, 0)).status).toBe(204)
    expect(codeOf(await putTermijn(second, 0))).toEqual({ status: 400, code: 'termijnen-above-grant' })
    expect((await putTermijn(second, 0, { zin: 'Dit is een voorschot op 2027.' })).status).toBe(204)
    const { termijnen } = await look()
    expect(termijnen.map(({ id, isTeLaat }) => [id, isTeLaat]).length).toBe(2)
    const drop = async (versie: number) =>
      await who(mirjam).ask('DELETE', at(`/termijnen/${second}`), undefined, { 'if-match': `"${versie}"` })
    expect((await drop(termijnen.find(({ id }) => id === second)!.versie)).status).toBe(204)
    const versie = termijnen.find(({ id }) => id === first)!.versie
    expect((await putTermijn(first, versie, { ontvangen: '2026-01-05', ontvangenCent: 35_000 })).status).toBe(204)
    const gone = await who(mirjam).ask('DELETE', at(`/termijnen/${first}`), undefined, {
      'if-match': `"${(await look()).termijnen[0]!.versie}"`,
    })
    expect(codeOf(gone)).toEqual({ status: 409, code: 'termijn-received' })
  })
})

describe('an instalment that did not come', () => {
  it('is mailed about to who leads and who keeps the money, once a week, without an amount', async () => {
    const late = crypto.randomUUID()
    expect((await putTermijn(late, 0, { betaler: 'gemeente', verwacht: '2020-01-01' })).status).toBe(204)
    const world = { ...bed.world, tasks: bed.tasks.$extendTables(), adres: 'https://buurtwijs.example' }
    expect(await sendTermijnHerinneringen(world)).toBe(1)
    expect(await sendTermijnHerinneringen(world)).toBe(0)
    const taken = await bed.tasks.transaction().execute(async trx => await readTermijnTaken(trx, parseDatum('2026-03-02')))
    expect(taken.map(({ tekst, uiterlijk }) => [tekst, uiterlijk])).toEqual([['Vraag na waar een termijn blijft.', '2020-01-01']])
    const [mail] = await bed.mails('mirjam@wilgenoord.example')
    expect(mail).toContain(`/programma/buurten/${buurt}/besteding`)
    expect(mail).not.toContain('400')
  })
})

describe('the workbook', () => {
  const send = async (inhoud: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.append('bestand', new File([inhoud], 'uitgaven.xlsx'))
    return (await who(mirjam).ask('POST', at('/werkboek'), form)).body as {
      fouten: { cel: string; tekst: string }[]
      veranderingen: unknown[]
      anders: { post: string; wordt: { gerealiseerdCent: number } }[]
      gelijk: number
    }
  }

  it('comes back as it went, and changes what was filled in after somebody saw it', async () => {
    expect(await send(new Uint8Array(await who(mirjam).file(at('/werkboek'))))).toMatchObject({ fouten: [], veranderingen: [], gelijk: 2 })
    const { regels, nummer } = await look()
    const changed = regels.map(regel => (regel.post === zaal ? { ...regel, gerealiseerdCent: 45_050 } : regel))
    const seen = await send(await makeBestedingboek({ buurt: { id: buurt, naam: 'Binnenhof' }, nummer, regels: changed, taal: 'nl' }))
    expect(seen.anders.map(({ post, wordt }) => [post, wordt.gerealiseerdCent])).toEqual([[zaal, 45_050]])
    expect((await fill(mirjam, seen.veranderingen, 'werkboek')).status).toBe(200)
  })

  it('says per cell what is wrong, and then changes nothing', async () => {
    const { regels, nummer } = await look()
    const wrong = regels.map(regel => ({ ...regel, prognoseCent: 200_000, toelichting: '' }))
    const seen = await send(await makeBestedingboek({ buurt: { id: buurt, naam: 'Binnenhof' }, nummer, regels: wrong, taal: 'nl' }))
    expect(seen.fouten.map(({ cel }) => cel)).toEqual(['J2', 'J3'])
    expect(seen.veranderingen).toEqual([])
  })
})

describe('an account', () => {
  const drawUp = async (naam: string) => await who(naam).ask('POST', at('/verantwoordingen'), { jaar: 2026, toelichting: 'Een goed jaar.' })
  const decide = async (naam: string, nummer: number, besluit: string, reden = '') =>
    await who(naam).ask('POST', at(`/verantwoordingen/${nummer}/besluit`), { besluit, reden })

  it('is frozen, approved by another, and then fixed', async () => {
    expect((await drawUp(mirjam)).status).toBe(201)
    expect(codeOf(await drawUp(mirjam))).toEqual({ status: 409, code: 'verantwoording-busy' })
    expect(codeOf(await decide(bram, 1, 'teruggegeven'))).toEqual({ status: 400, code: 'reden-missing' })
    expect((await decide(bram, 1, 'teruggegeven', 'Er mist een bon.')).status).toBe(204)
    expect((await drawUp(mirjam)).status).toBe(201)
    expect((await decide(mirjam, 2, 'vastgesteld')).status).toBe(403)
    expect((await decide(bram, 2, 'vastgesteld')).status).toBe(204)
    expect(codeOf(await decide(bram, 2, 'teruggegeven', 'Toch niet.'))).toEqual({ status: 409, code: 'verantwoording-decided' })
    expect(codeOf(await drawUp(mirjam))).toEqual({ status: 409, code: 'verantwoording-fixed' })
    await fill(mirjam, [{ post: uren, versie: 2, stand: stand({ prognoseCent: 100_000, gerealiseerdCent: 1 }) }])
    const json = Buffer.from(await who(anneke).file(at('/verantwoordingen/2/verantwoording.json')))
    const { sha256, inhoud } = (await who(anneke).ask('GET', at('/verantwoordingen/2'))).body as VerantwoordingAntwoord
    expect(createHash('sha256').update(json).digest('hex')).toBe(sha256)
    expect(inhoud).toEqual(JSON.parse(json.toString()))
    expect(inhoud.totaal.gerealiseerdCent).toBe(45_050)
  })

  it('has the same figures in the paper, in the file for auditors and on the page, and its changes lead to its lines', async () => {
    const { inhoud, ...kept } = (await who(anneke).ask('GET', at('/verantwoordingen/2'))).body as VerantwoordingAntwoord
    const book = await openWorkbook(
      { naam: 'controle.xlsx', inhoud: Buffer.from(await makeControlebestand(inhoud, { sha256: kept.sha256, wie: new Map() })) },
      { entries: 200, entryBytes: 2 ** 22, totalBytes: 2 ** 24, ratio: 200 },
    )
    const sheet = async (naam: string) => {
      const rows: (readonly unknown[])[] = []
      for await (const { cellen } of book.rows(book.bladen.find(blad => blad.naam === naam)!)) rows.push(cellen)
      return rows.slice(1)
    }
    const paper = schrijfVerantwoording(inhoud, kept)
    const cents = (text: unknown) =>
      Math.round(
        Number(
          String(text)
            .replaceAll(/[€\s.\u00A0]/g, '')
            .replace(',', '.'),
        ) * 100,
      )
    const own = inhoud.regels.map(each => [each.toegekendCent, each.verplichtCent, each.gerealiseerdCent, each.prognoseCent])
    expect((await sheet('Regels')).slice(0, -1).map(row => row.slice(5, 9).map(value => Math.round(Number(value) * 100)))).toEqual(own)
    expect(paper.delen[0]?.rijen.slice(0, -1).map(row => row.slice(2, 6).map(cents))).toEqual(own)
    const settled = inhoud.afrekening.map(each => [each.toegekendCent, each.gerealiseerdCent, each.vergoedCent, each.ontvangenCent])
    expect((await sheet('Afrekening')).map(row => [row[1], row[2], row[3], row[5]].map(value => Math.round(Number(value) * 100)))).toEqual(
      settled,
    )
    expect(paper.delen[2]?.rijen.map(row => row.slice(1, 5).map(cents))).toEqual(settled)
    const played = new Map(inhoud.wijzigingen.flatMap(({ regels }) => regels.map(({ post, werd }) => [post, werd] as const)))
    expect(
      inhoud.regels.map(({ post, verplichtCent, gerealiseerdCent, prognoseCent, toelichting }) => [
        post,
        { verplichtCent, gerealiseerdCent, prognoseCent, toelichting },
      ]),
    ).toEqual(inhoud.regels.map(({ post }) => [post, played.get(post)]))
    expect((await sheet('Wijzigingen')).length).toBeGreaterThan(4)
    book.close()
  })

  it('and the letter are papers, and who did what is told by name', async () => {
    for (const rest of ['/verantwoordingen/2/verantwoording.pdf', '/toekenningsbrief']) {
      expect(
        Buffer.from(await who(anneke).file(at(rest)))
          .subarray(0, 4)
          .toString(),
      ).toBe('%PDF')
    }
    const set = await who(bram).ask('PUT', at('/voorwaarden'), { tekst: 'Elk kwartaal een gesprek.' }, { 'if-match': '"0"' })
    expect(set.status).toBe(204)
    const { delen } = schrijfBrief(await look(), new Date('2026-02-01'))
    expect(delen[0]?.rijen).toEqual([
      ['IZA', '€\u00A0500', '€\u00A0500'],
      ['Gemeente', '€\u00A01.000', '€\u00A01.000'],
    ])
    expect(delen[3]?.rijen.at(-1)).toEqual(['5. Elk kwartaal een gesprek.'])
    const { wijzigingen } = (await who(anneke).ask('GET', at('/wijzigingen'))).body as Wijzigingen
    expect(new Set(wijzigingen.map(({ door }) => door))).toEqual(new Set([mirjam, sanne]))
  })
})
