import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { addTeam, change, codeOf, nominate, read, readLog } from '#test/programma/api.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { readTable } from '#test/read/made-input.ts'
import { testDatabase } from '#test/setup/database.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { openInput } from '../statistics/read/open-input.ts'
import { ReleaseStore, StatistiekSource } from '../statistics/index.ts'
import { loadEersteTwintig } from './eerste-twintig-actions.ts'
import type { LaadVerslag } from './eerste-twintig-actions.ts'
import type { ProgrammaTables } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

const lader = { actor: null, spoor: 'opdracht' }

function namesBy({ regels }: LaadVerslag, uitkomst: string): readonly string[] {
  return regels.filter(regel => regel.uitkomst === uitkomst).map(({ herkenning }) => herkenning.buurt.naam)
}

describe('the first list, over the API', () => {
  let bed: PeopleBed
  let team: Visitor

  beforeAll(async () => {
    bed = await makePeopleBed({ gemeente: 'Goirle' })
    team = await addTeam(bed)
  })

  it('tells proposals and questions with what to choose from, to who leads the programme', async () => {
    const { body } = await read(team, '/v1/eerste-twintig')
    const regels = body['regels'] as { naam: string; soort: string; kandidaten: { code: string }[]; geladen: unknown }[]
    expect([body['bron'], regels.length, regels.every(({ soort }) => soort === 'vraag')]).toEqual([
      expect.objectContaining({ versie: 'april 2024', isVoorlopig: true }),
      20,
      true,
    ])
    expect(regels.find(({ naam }) => naam === 'Buurt Goirle')).toMatchObject({
      kandidaten: [{ code: 'BU07850101' }, { code: 'BU07850201' }, { code: 'BU07850202' }, { code: 'WK078501' }, { code: 'WK078502' }],
      geladen: null,
    })
    await bed.addPersoon('Bram Beheer', { rol: 'beheerder' })
    const bram = await bed.signIn('bram@wilgenoord.example')
    expect(codeOf(await bram.ask('GET', '/v1/eerste-twintig'))).toEqual({ status: 403, code: 'not-allowed' })
  })

  it('is loaded with a choice that lies in the right gemeente, and never with the whole gemeente', async () => {
    const choose = (naam: string, ...gebieden: readonly string[]) =>
      team.ask('POST', '/v1/eerste-twintig', { keuzes: [{ naam, gebieden }] })
    expect(codeOf(await choose('Buurt Nergens', 'BU07850101'))).toEqual({ status: 400, code: 'keuze-unknown' })
    expect(codeOf(await choose('Groenewoud', 'BU07850101'))).toEqual({ status: 400, code: 'gebied-unknown' })
    expect(codeOf(await choose('Buurt Goirle', 'GM0785'))).toEqual({ status: 400, code: 'buurt-invalid' })
    expect(codeOf(await choose('Buurt Goirle', 'zomaar'))).toEqual({ status: 400, code: 'gebied-invalid' })
    const { status, body } = await choose('buurt goirle', 'BU07850101')
    const { regels, organisaties, cohortGemaakt } = body as {
      regels: { naam: string; uitkomst: string; gebieden: string[]; vraag: string | null }[]
      organisaties: string[]
      cohortGemaakt: boolean
    }
    expect([status, organisaties.length, cohortGemaakt, regels.filter(({ vraag }) => vraag !== null).length]).toEqual([200, 14, true, 19])
    expect(regels.find(({ naam }) => naam === 'Buurt Goirle')).toMatchObject({ uitkomst: 'geladen', gebieden: ['BU07850101'], vraag: null })
    const list = await read(team, '/v1/transitiebuurten?zoek=Goirle')
    expect(list.body).toMatchObject({
      totaal: 1,
      buurten: [
        { naam: 'Buurt Goirle', plaats: 'Goirle', staat: 'kandidaat', alliantiepartner: { naam: 'Thebe' }, cohort: { naam: 'Cohort 1' } },
      ],
    })
    expect((await readLog(bed, 'buurt.geladen')).length).toBe(20)
  })

  it('changes nothing the second time, and says so of areas that are another choice', async () => {
    const { body } = await team.ask('POST', '/v1/eerste-twintig', { keuzes: [{ naam: 'Buurt Goirle', gebieden: ['BU07850201'] }] })
    const { regels, organisaties, cohortGemaakt } = body as {
      regels: { naam: string; uitkomst: string; zin: string | null }[]
      organisaties: string[]
      cohortGemaakt: boolean
    }
    expect([organisaties, cohortGemaakt, new Set(regels.map(({ uitkomst }) => uitkomst))]).toEqual([[], false, new Set(['was-er-al'])])
    expect(regels.find(({ naam }) => naam === 'Buurt Goirle')?.zin).toBe(
      'Buurt Goirle heeft al andere gebieden. Wijzig die op de bladzijde van de buurt, met een reden.',
    )
    expect((await read(team, '/v1/transitiebuurten')).body['totaal']).toBe(20)
    expect((await readLog(bed, 'buurt.geladen')).length).toBe(20)
  })

  it('leaves alone what somebody chose, and tells when the areas are of another buurt', async () => {
    const goirle = ((await read(team, '/v1/transitiebuurten?zoek=Goirle')).body['buurten'] as { id: string }[])[0]?.id ?? ''
    const path = `/v1/transitiebuurten/${goirle}`
    await change(team, path, 'PUT', `${path}/gebieden`, { gebieden: [], jaar: null, reden: 'Toch een andere grens.' })
    await nominate(team, 'Binnenhof', ['BU07850101'])
    const { body } = await team.ask('POST', '/v1/eerste-twintig', { keuzes: [{ naam: 'Buurt Goirle', gebieden: ['BU07850101'] }] })
    expect((body as { regels: { nummer: number }[] }).regels.find(({ nummer }) => nummer === 9)).toMatchObject({
      uitkomst: 'was-er-al',
      gebieden: [],
      zin: expect.stringContaining('delen een gebied'),
    })
  })
})

const kwb = fileURLToPath(new URL('../../../../shared/opendata/kwb/85984NED-2024-leeftijd-geslacht.statline.csv.gz', import.meta.url))

if (existsSync(kwb)) {
  describe('the first list in the real division of 2024, from the command line', () => {
    it('is five buurten with their areas and fifteen to choose; what was imported later or chosen fills in', async () => {
      const { tasks } = await testDatabase()
      const store = new ReleaseStore(await makeTestFolder())
      const world: ProgrammaWorld = {
        database: tasks.$extendTables<ProgrammaTables>(),
        clock: new StandingClock('2026-03-02T09:00:00Z'),
        master: new Uint8Array(32),
        source: new StatistiekSource(store),
      }
      const before = await loadEersteTwintig(world, lader, [])
      expect([namesBy(before, 'geladen').length, before.regels.filter(({ gebieden }) => gebieden.length > 0)]).toEqual([20, []])
      const { tabel } = await readTable(await openInput(kwb))
      await store.keepTabel(tabel, { herkomst: 'kwb', opgehaald: '2026-01-01T00:00:00.000Z', sha256: '' }, new AbortController().signal)
      const after = await loadEersteTwintig(world, lader, [{ naam: 'Oranjebuurt', gebieden: ['BU16213141'] }])
      expect(after.regels.flatMap(({ uitkomst, gebieden }) => (uitkomst === 'gebieden-gekozen' ? [gebieden] : []))).toEqual([
        ['BU03920105'],
        ['BU03921207'],
        ['WK085532'],
        ['BU16213141'],
        ['WK036211', 'WK036212'],
        ['BU03440522'],
      ])
      expect(after.regels.flatMap(({ gebieden }) => gebieden).filter(code => !/^(?:BU|WK)/.test(code))).toEqual([])
      const again = await loadEersteTwintig(world, lader, [])
      expect([namesBy(again, 'was-er-al').length, again.organisaties, again.cohortGemaakt]).toEqual([20, [], false])
    })
  })
}
