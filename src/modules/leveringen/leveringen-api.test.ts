import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Rol } from '#src/modules/identity/index.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { makeLeverregels } from '#test/made-leverregels.ts'
import { nominate } from '#test/programma/api.ts'
import { readLeverTaken } from './read-taken.ts'
import type { LeveringAntwoord, Verslag } from './levering-schema.ts'

let bed: PeopleBed
let verzekeraar: string
let ander: string
const people: Record<string, Visitor> = {}
const anneke = 'Anneke Lindenhof'
const bram = 'Bram Vosmeer'
const wouter = 'Wouter Zijlstra'
const freek = 'Freek Anders'

async function join(naam: string, rol: Rol, waar: { readonly organisatie?: string } = {}): Promise<void> {
  await bed.addPersoon(naam, { rol, ...waar })
  people[naam] = await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`)
}

const who = (naam: string): Visitor => people[naam]!
const kop = 'maat;gebied;periode;groep;waarde'

async function bring(naam: string, lines: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const body = new FormData()
  body.append('bestand', new File([lines.join('\n')], 'levering.csv'))
  body.append('organisatie', verzekeraar)
  for (const [name, value] of Object.entries(more)) body.set(name, value)
  const answer = await who(naam).ask('POST', '/v1/leveringen', body)
  return { status: answer.status, code: codeOf(answer).code, ...(answer.body as { id: string | null; verslag: Verslag }) }
}
const look = async (naam: string, id: string) => (await who(naam).ask('GET', `/v1/leveringen/${id}`)).body as LeveringAntwoord
const offer = async (id: string, toelichting = '') => await who(anneke).ask('POST', `/v1/leveringen/${id}/_aanbieden`, { toelichting })
const decide = async (naam: string, id: string, besluit: string, reden = '') =>
  await who(naam).ask('POST', `/v1/leveringen/${id}/besluit`, { besluit, reden })
const kept = async () => {
  const { rows } = await sql<{ aantal: number }>`select count(*)::integer as aantal from leveringen.cijfer`.execute(bed.tasks)
  return rows[0]?.aantal
}

beforeAll(async () => {
  bed = await makePeopleBed()
  verzekeraar = await bed.addOrganisatie('Zorgfonds De Veste', 'verzekeraar')
  ander = await bed.addOrganisatie('Zorgfonds De Poort', 'verzekeraar')
  await join(bram, 'transitieteam')
  await join(wouter, 'transitieteam')
  await join(anneke, 'verzekeraar', { organisatie: verzekeraar })
  await join(freek, 'verzekeraar', { organisatie: ander })
  await nominate(who(bram), 'Binnenhof', ['BU07850101'])
})

describe('what an organisation may deliver', () => {
  it('is recorded first, and holds for areas with everything within them', async () => {
    expect((await bring(anneke, [kop, 'opnames;BU07850101;2025;alle;3'])).code).toBe('levering-not-allowed')
    const grant = async (naam: string, versie: number, gebieden: readonly string[]) =>
      await who(naam).ask('PUT', `/v1/levermachtigingen/${verzekeraar}`, { versie, gebieden, maten: ['*'] })
    expect((await grant(anneke, 0, ['*'])).status).toBe(403)
    expect(codeOf(await grant(bram, 0, ['ergens']))).toEqual({ status: 400, code: 'levering-gebied' })
    expect((await grant(bram, 0, ['WK078501', 'BU07850201'])).status).toBe(204)
    expect(codeOf(await grant(bram, 0, []))).toEqual({ status: 412, code: 'changed-meanwhile' })
    const { id, verslag } = await bring(anneke, [kop, 'opnames;BU07850101;2025;alle;3', 'opnames;BU07850202;2025;alle;3'])
    expect([id, verslag.fouten.map(({ rij, kolom, code }) => [rij, kolom, code])]).toEqual([null, [[3, 'gebied', 'gebied-niet-van-u']]])
    expect((await bring(freek, [kop], { organisatie: verzekeraar })).status).toBe(404)
  })
})

describe('a delivery', () => {
  it('with somebody in it is refused and nothing of it is kept', async () => {
    const { id, verslag } = await bring(anneke, [`${kop};bsn`, 'opnames;BU07850101;2025;alle;3;123456782'])
    expect([id, verslag.overMensen, verslag.regels, await kept()]).toEqual([null, true, 0, 0])
    expect(JSON.stringify(verslag)).not.toContain('123456782')
  })

  it('is offered and taken by two people, and takes the place of what came before', async () => {
    const first = await bring(anneke, [kop, 'wijkverpleging-uren;BU07850101;2025;alle;1000', 'wijkverpleging-uren;BU07850201;2025;alle;50'])
    expect([first.verslag.inOrde, first.verslag.regels]).toEqual([true, 2])
    const id = first.id!
    expect((await who(freek).ask('GET', `/v1/leveringen/${id}`)).status).toBe(404)
    expect(codeOf(await decide(bram, id, 'aanvaard'))).toEqual({ status: 409, code: 'levering-decided' })
    expect((await offer(id)).status).toBe(204)
    expect((await decide(anneke, id, 'aanvaard')).status).toBe(403)
    const taken = await asVisitor(bed.tasks, null, trx => readLeverTaken(trx))
    expect(taken.map(({ tekst, voor }) => [tekst, voor.soort])).toEqual([
      ['Besluit over een levering van cijfers.', 'persoon'],
      ['Besluit over een levering van cijfers.', 'persoon'],
    ])
    expect((await decide(bram, id, 'aanvaard')).status).toBe(204)

    const second = await bring(anneke, [
      kop,
      'wijkverpleging-uren;BU07850101;2025;alle;1100',
      'wijkverpleging-uren;BU07850101;2024-Q1;alle;9',
    ])
    const { telling, verschillen, delen, vragen } = await look(anneke, second.id!)
    expect([telling, verschillen, delen.length, vragen]).toEqual([
      { nieuw: 1, gelijk: 0, anders: 1, weg: 1 },
      [
        {
          maat: 'wijkverpleging-uren',
          naam: 'Uren wijkverpleging',
          gebied: { naam: 'Binnenhof', nummer: null },
          groep: 'alle',
          periode: '2025',
          was: 1000,
          werd: 1100,
        },
      ],
      2,
      [],
    ])
    await offer(second.id!)
    expect((await decide(bram, second.id!, 'aanvaard')).status).toBe(204)
    const { vervangt, gelezenDoor, beslotenDoor, sha256 } = await look(bram, second.id!)
    expect([vervangt, gelezenDoor, beslotenDoor, sha256.length]).toEqual([1, anneke, bram, 64])
    const { rows } = await sql<{ waarde: string }>`select waarde from leveringen.cijfer where vervangen_door = ${second.id}`.execute(
      bed.tasks,
    )
    expect(rows.map(({ waarde }) => Number(waarde))).toEqual([1000])
  })

  it('that is ten times the last one needs a word, and areas elsewhere carry no name', async () => {
    const { id } = await bring(anneke, [
      kop,
      'wijkverpleging-uren;BU07850101;2025;alle;12000',
      'wijkverpleging-uren;BU07850201;2025;alle;60',
    ])
    const { vragen, verschillen } = await look(anneke, id!)
    expect([vragen.map(({ rij, code }) => [rij, code]), verschillen.map(({ gebied }) => gebied)]).toEqual([
      [[2, 'tien-keer']],
      [
        { naam: 'Binnenhof', nummer: null },
        { naam: null, nummer: 1 },
      ],
    ])
    expect(codeOf(await offer(id!))).toEqual({ status: 400, code: 'levering-explain' })
    expect((await offer(id!, 'Er kwam een wijkteam bij.')).status).toBe(204)
    expect(codeOf(await decide(bram, id!, 'teruggegeven'))).toEqual({ status: 400, code: 'levering-reason' })
    expect((await decide(bram, id!, 'teruggegeven', 'Dit zijn minuten.')).status).toBe(204)
    expect((await look(anneke, id!)).staat).toBe('teruggegeven')
    expect(codeOf(await decide(wouter, id!, 'aanvaard'))).toEqual({ status: 409, code: 'levering-decided' })
  })

  it('of the transition team itself is decided on by a colleague', async () => {
    const { id } = await bring(bram, [kop, 'opnames;BU07850101;2025;alle;31'])
    await who(bram).ask('POST', `/v1/leveringen/${id}/_aanbieden`, { toelichting: '' })
    expect(codeOf(await decide(bram, id!, 'aanvaard'))).toEqual({ status: 403, code: 'levering-own' })
    expect((await decide(wouter, id!, 'aanvaard')).status).toBe(204)
    const gone = await bring(anneke, [kop, 'opnames;BU07850101;2025-Q1;alle;4'])
    expect((await who(anneke).ask('DELETE', `/v1/leveringen/${gone.id}`)).status).toBe(204)
    expect((await who(anneke).ask('GET', `/v1/leveringen/${gone.id}`)).status).toBe(404)
  })

  it('of another layout is recognised the next time', async () => {
    const lines = ['Code,Jaar,Opnames', 'BU07850101,2024,12']
    const first = await bring(anneke, lines)
    expect([first.id, first.verslag.indelingNodig, first.verslag.koppen]).toEqual([null, true, ['Code', 'Jaar', 'Opnames']])
    const indeling = JSON.stringify({ kolommen: { Code: 'gebied', Jaar: 'periode', Opnames: 'opnames' }, vast: {} })
    expect((await bring(anneke, lines, { indeling })).verslag.inOrde).toBe(true)
    expect((await bring(anneke, ['Code,Jaar,Opnames', 'BU07850101,2023,13'])).verslag.inOrde).toBe(true)
    expect((await bring(anneke, lines, { indeling: '{"kolommen":{"Code":"alles"}}' })).code).toBe('indeling-invalid')
  })

  it('is checked for anybody without an account, and nothing is kept', async () => {
    const before = await kept()
    const body = new FormData()
    body.append('bestand', new File([`${kop}\nopnames;BU07850101;2025;alle;-1\n`], 'proef.csv'))
    const { body: verslag } = await bed.visitor().ask('POST', '/v1/leveringen/_nagaan?taal=en', body)
    expect((verslag as Verslag).fouten).toEqual([
      { rij: 2, kolom: 'waarde', code: 'waarde-negatief', zin: '-1 cannot be: this is less than zero.' },
    ])
    expect(await kept()).toBe(before)
  })

  it('of twenty thousand lines is read, kept and compared', async () => {
    await who(bram).ask('PUT', `/v1/levermachtigingen/${verzekeraar}`, { versie: 1, gebieden: ['*'], maten: ['*'] })
    const lines = makeLeverregels(['BU07850101', 'BU07850201'], 20).slice(0, 20_000)
    const { id, verslag } = await bring(anneke, [kop, ...lines])
    expect([verslag.regels, verslag.fouten]).toEqual([20_000, []])
    expect((await look(anneke, id!)).telling.nieuw).toBeGreaterThan(19_990)
  })
})
