import { sql } from 'kysely'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { eigenaardig, madeKaart, madePublicatieplan, madeUitgave, makeDeelnemers, publicatieEffect } from '#test/made-publicatie.ts'
import { makeTable } from '#test/made-table.ts'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { leesPaneel } from '../plan/lees-paneel.ts'
import { analyseer } from '../oordeel/analyse.ts'
import { hashPlan, regelsOf } from '../plan/analyseplan.ts'
import type { Analyseplan } from '../plan/analyseplan.ts'
import type { HeleAnalyse } from '../plan/plan-schema.ts'
import { requireTeDoen } from './passend.ts'
import { rekenAnalyse } from '../plan/reken-analyse.ts'

let bed: PeopleBed
let onderzoeker: Visitor
/** A plan that compares with all others, locked when nothing of after the start was there. */
let ruim: string

beforeAll(async () => {
  bed = await makePeopleBed({ now: '2025-01-10T09:00:00Z', tabellen: [2021, 2022, 2023, 2024].map(jaar => madeUitgave(jaar)) })
  await bed.addPersoon('Renske Vonk', { rol: 'onderzoeker' })
  onderzoeker = await bed.signIn('renske@wilgenoord.example')
  await makeDeelnemers(bed.tasks)
})

async function importeer(jaar: number): Promise<void> {
  const from = { herkomst: 'test', opgehaald: `${jaar + 1}-01-01T00:00:00.000Z`, sha256: '' }
  await bed.source.store.keepTabel(makeTable(madeUitgave(jaar)), from, new AbortController().signal)
}

const idOf = ({ body }: { readonly body: unknown }) => (body as { readonly id: string }).id
const look = async (id: string) => (await onderzoeker.ask('GET', `/v1/analyses/${id}`)).body as HeleAnalyse
const begin = async (inhoud: object) => idOf(await onderzoeker.ask('POST', '/v1/analyses', inhoud))
const lock = async (id: string) => await onderzoeker.ask('POST', `/v1/analyses/${id}/_vastleggen`, { versie: 1 })
const open = async (id: string) => await onderzoeker.ask('POST', `/v1/analyses/${id}/_openen-publicatie`)
const metKeuze = (change: object) => ({ ...madePublicatieplan, publicatie: { ...madePublicatieplan.publicatie, ...change } })

describe('a plan about published figures', () => {
  it('shows whom it would compare with whom before it is locked, who falls out, and how alike the groups become', async () => {
    const { groep, bezwaar, gepubliceerd } = await look(await begin(madePublicatieplan))
    expect(bezwaar).toBeNull()
    expect(gepubliceerd).toEqual([2021, 2022, 2023, 2024])
    expect(groep).toMatchObject({ aantal: 27, jaar: 2024, kaart: null, onzeker: 0, alOpenbaar: [] })
    expect(groep?.gestart.map(({ naam, gebieden, start }) => [naam, gebieden.length, start]).at(-1)).toEqual(['Meedoener 9', 2, 2025])
    expect(groep?.weg.map(({ kant, reden, aantal }) => [kant, reden, aantal])).toEqual([
      ['vergelijking', 'niet-gekozen', 30],
      ['vergelijking', 'doet-mee', 10],
      ['vergelijking', 'gemeente', 2],
      ['vergelijking', 'geheim', 1],
      ['vergelijking', 'indeling-gewijzigd', 1],
      ['vergelijking', 'nul', 1],
    ])
    const odd: readonly string[] = [eigenaardig.andereGrens, eigenaardig.geheim, eigenaardig.nul]
    const chosen = groep?.vergelijking.map(({ code }) => code) ?? []
    expect(chosen.filter(code => code.startsWith('BU9801') || odd.includes(code))).toEqual([])
    const [balans] = groep?.balans ?? []
    expect(balans).toMatchObject({ maat: 'leeftijd-65-plus-pct', periode: '2024' })
    expect(Math.abs(balans?.na ?? 9)).toBeLessThan(Math.abs(balans?.voor ?? 0))
  })

  it('leaves out only who lies against a buurt that starts when the plan says so, across the border of a gemeente, and asks for a map', async () => {
    const alle = metKeuze({ groep: 'alle', op: [], omgeving: 'buren' })
    const id = await begin(alle)
    expect((await look(id)).bezwaar).toMatchObject({ code: 'groep-geen-kaart', veld: 'omgeving' })
    expect(codeOf(await lock(id))).toEqual({ status: 409, code: 'groep-geen-kaart' })
    const from = { herkomst: 'test', opgehaald: '2025-01-05T00:00:00.000Z', sha256: '' }
    await bed.source.store.keepGeometrie(madeKaart, from, new AbortController().signal)
    const { groep } = await look(id)
    // Ten buurten in a row: eleven in the row of the next gemeente touch one of them, and one in their own.
    expect(groep?.weg.find(({ reden }) => reden === 'naast')?.aantal).toBe(12)
    expect(groep).toMatchObject({ aantal: 60 + 2 - 12 - 3, kaart: 2024, zonderKaart: [], balans: [] })
    expect((await look(await begin(metKeuze({ groep: 'alle', op: [] })))).groep?.aantal).toBe(60 - 11 - 3)
  })

  it('is locked with its comparison, before any figure of after the start is there, and opens exactly that', async () => {
    ruim = await begin(metKeuze({ groep: 'alle', op: [] }))
    await lock(ruim)
    const id = await begin(madePublicatieplan)
    const { hash } = (await lock(id)).body as { readonly hash: string }
    const vooraf = await look(id)
    expect(codeOf(await open(id))).toEqual({ status: 409, code: 'publicatie-jaren' })
    await importeer(2025)
    await importeer(2026)
    expect((await look(id)).groep).toEqual(vooraf.groep)
    expect(codeOf(await onderzoeker.ask('POST', `/v1/analyses/${id}/_openen-vrijgave`)).status).toBe(409)
    expect((await open(id)).status).toBe(204)
    await rekenAnalyse({ ...bed.world, tasks: bed.tasks }, { analyse: id, nummer: 1 })
    const { paneel, verkennend } = await look(id)
    expect(verkennend).toBe(false)
    const isChosen = vooraf.groep?.vergelijking.some(({ code }) => code === eigenaardig.laterAndereGrens)
    expect(paneel).toMatchObject({
      uit: 'publicatie',
      staat: 'klaar',
      rauw: null,
      herkomst: {
        gestart: 9,
        vergelijking: isChosen ? 26 : 27,
        gaten: [],
        weg: isChosen ? [{ reden: 'indeling-gewijzigd', aantal: 1 }] : [],
      },
    })
    expect(paneel?.herkomst?.uitgaven.map(({ jaar, tabel }) => [jaar, tabel])).toEqual(
      [2021, 2022, 2023, 2024, 2025, 2026].map(jaar => [jaar, `KWB-${jaar}`]),
    )
    expect(Math.abs((paneel?.analyse?.effect.deel ?? 0) - publicatieEffect)).toBeLessThan(0.03)
    expect([paneel?.analyse?.oordeel, paneel?.analyse?.redenen]).toEqual(['aanwijzing', ['weinig-buurten']])

    const files = unzipSync(await onderzoeker.file(`/v1/analyses/${id}/bundel?nummer=1`))
    const text = (naam: string) => new TextDecoder().decode(files[naam])
    const { plan } = JSON.parse(text('plan.json')) as { readonly plan: Analyseplan }
    expect(hashPlan(id, 1, plan)).toBe(hash)
    expect(plan.groep?.vergelijking).toHaveLength(27)
    expect(analyseer(leesPaneel(text('paneel.csv'), plan), regelsOf(plan))).toEqual(JSON.parse(text('resultaat.json')))
    expect(JSON.parse(text('herkomst.json'))).toEqual(paneel?.herkomst)
    expect(text('LEESMIJ.md')).toContain('gepubliceerd door de bureaus')
  })

  it('drops an area whose boundaries changed after it was locked, and says how many; a later plan knows it beforehand', async () => {
    expect((await look(ruim)).groep?.weg).toContainEqual({ kant: 'vergelijking', reden: 'indeling-gewijzigd', aantal: 1, namen: [] })
    expect((await open(ruim)).status).toBe(204)
    expect((await look(ruim)).paneel?.herkomst).toMatchObject({
      weg: [{ kant: 'vergelijking', reden: 'indeling-gewijzigd', aantal: 1, namen: [] }],
      gestart: 9,
      vergelijking: 60 - 11 - 3 - 1,
    })
    const later = await look(await begin(metKeuze({ groep: 'alle', op: [] })))
    expect(later.groep?.weg).toContainEqual({ kant: 'vergelijking', reden: 'indeling-gewijzigd', aantal: 2, namen: [] })
  })

  it('is exploratory when figures of after the start were published before it was locked', async () => {
    const id = await begin(madePublicatieplan)
    await lock(id)
    expect(await look(id)).toMatchObject({ verkennend: true, groep: { alOpenbaar: [2025, 2026] } })
    const { body } = await onderzoeker.ask('GET', '/v1/analyses')
    expect(
      (body as { readonly analyses: readonly { readonly id: string; readonly verkennend: boolean }[] }).analyses.find(
        each => each.id === id,
      )?.verkennend,
    ).toBe(true)
    expect((await onderzoeker.ask('POST', `/v1/analyses/${id}/_opnieuw`)).status).toBe(201)
    const { rows } = await sql<{
      heeft: boolean
    }>`select inhoud ? 'groep' as heeft from impact.plan where analyse_id = ${id} and nummer = 2`.execute(bed.tasks)
    expect(rows).toEqual([{ heeft: false }])
  })
})

describe('a choice that would keep everybody waiting', () => {
  it('is refused with what to do instead: 150 buurten of the whole country can be chosen together, 400 one by one', () => {
    const keuze = madePublicatieplan.publicatie
    expect(() => requireTeDoen(150, 13_000, keuze)).not.toThrow()
    expect(() => requireTeDoen(400, 13_000, keuze)).toThrow('Kies om de beurt de dichtstbijzijnde.')
    expect(() => requireTeDoen(400, 13_000, { ...keuze, manier: 'nearest' })).not.toThrow()
    expect(() => requireTeDoen(1000, 13_000, { ...keuze, manier: 'nearest' })).toThrow('Neem er minder bij elke buurt.')
  })
})

describe('a plan that cannot be', () => {
  it.each([
    [{ ...madePublicatieplan, uitkomst: 'maat:vrijwilligers-18plus' }, 400, /^uitkomst-uit-model$/],
    [{ ...madePublicatieplan, uitkomst: 'indicator:opnames' }, 400, /^publicatie-uitkomst$/],
    [{ ...madePublicatieplan, vergelijking: 'eigen-buurten' }, 400, /^publicatie-vergelijking$/],
    [{ ...madePublicatieplan, kenmerken: ['ouderen'] }, 400, /^publicatie-kenmerken$/],
    [{ ...madePublicatieplan, dosis: 'indicator:bewoners-deelname' }, 400, /^publicatie-dosis$/],
    [metKeuze({ op: [] }), 400, /^publicatie-op$/],
    [metKeuze({ groep: 'alle' }), 400, /^publicatie-op$/],
  ])('is refused when it is kept: %#', async (inhoud, status, code) => {
    const answer = codeOf(await onderzoeker.ask('POST', '/v1/analyses', inhoud))
    expect([answer.status, code.test(answer.code ?? '')]).toEqual([status, true])
  })

  it.each([
    [
      { ...madePublicatieplan, van: 2019 },
      'publicatie-jaren',
      'Over 2019, 2020 zijn van ‘Hulp uit de Wmo per 1.000 inwoners’ geen cijfers ingelezen. Wel over 2021',
    ],
    [{ ...madePublicatieplan, uitkomst: 'maat:koopwoningen' }, 'publicatie-jaren', 'Er is nog geen enkel jaar van ingelezen.'],
    [
      { ...madePublicatieplan, van: 2025, tot: 2028, basisjaar: 2026 },
      'groep-niemand-start',
      '9 × begon al voor of in het eerste jaar (Meedoener 1',
    ],
    [
      { ...madePublicatieplan, basisjaar: 2025 },
      'groep-basisjaar',
      'De eerste buurt begint in 2025. Het basisjaar ligt daarvoor: kies hoogstens 2024.',
    ],
    [
      metKeuze({ op: ['koopwoningen'] }),
      'groep-kenmerk-jaren',
      'Het kenmerk ‘Koopwoningen’ is van de meeste buurten niet ingelezen voor een jaar van vóór de eerste start (2025). Laat',
    ],
    [metKeuze({ op: ['eenzaam'] }), 'publicatie-op', 'Kies kenmerken uit de lijst.'],
  ])('is kept and says what stands in the way: %#', async (inhoud, code, zin) => {
    const id = await begin(inhoud)
    const { bezwaar, plan } = await look(id)
    expect(bezwaar?.code).toBe(code)
    expect(bezwaar?.tekst).toContain(zin)
    expect(plan.titel).toBe(madePublicatieplan.titel)
    expect(codeOf(await lock(id)).code).toBe(code)
  })
})
