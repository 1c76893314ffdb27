import { describe, expect, it } from 'vitest'
import { berekend, waardeVan } from './bereken.ts'
import { houdtStand, operatoren } from './controles.ts'
import { findFout, findVragen } from './keur.ts'
import type { Meetregel } from '../meetplan/regel.ts'
import { sleutelVan } from '../meetplan/regel.ts'
import { laatOp, leveringenOp, telLeveringen, telLeveringenOp } from './staat.ts'

const nobody = { eerder: [], find: () => null }

describe('a figure', () => {
  it('that cannot be is refused, each for its reason', () => {
    expect([
      findFout('bewoners-deelname', { teller: -1, noemer: null }),
      findFout('bewoners-deelname', { teller: 2.5, noemer: null }),
      findFout('bewoners-deelname', { teller: 2, noemer: 3 }),
      findFout('zelfredzaamheid', { teller: 2, noemer: null }),
      findFout('zelfredzaamheid', { teller: 2, noemer: 0 }),
      findFout('zelfredzaamheid', { teller: 21, noemer: 20 }),
      findFout('clientervaring', { teller: -21, noemer: 20 }),
      findFout('clientervaring', { teller: -20, noemer: 20 }),
      findFout('uren-wijkverpleging', { teller: 3120.5, noemer: 42 }),
    ]).toEqual([
      'teller-negatief',
      'hele-aantallen',
      'geen-noemer',
      'noemer-nodig',
      'noemer-nul',
      'teller-boven-noemer',
      'teller-boven-noemer',
      null,
      null,
    ])
  })

  it('that is odd beside earlier ones is asked about, by what chance does to counts', () => {
    const asked = (earlier: readonly number[], now: number) =>
      findVragen(
        'bewoners-deelname',
        { teller: now, noemer: null },
        { ...nobody, eerder: earlier.map(teller => ({ teller, noemer: null })) },
      ).map(vraag => (vraag.soort === 'uitschieter' ? vraag.kant : ''))
    expect([
      asked([2, 1, 3], 6),
      asked([20, 22, 18], 60),
      asked([20, 22, 18], 4),
      asked([20, 22, 18], 27),
      asked([2000, 2100], 2400),
    ]).toEqual([[], ['hoog'], ['laag'], [], []])
  })

  it('of hours is odd when it is twice as much or half as much', () => {
    const asked = (teller: number) =>
      findVragen('uren-wijkverpleging', { teller, noemer: 10 }, { ...nobody, eerder: [{ teller: 700, noemer: 10 }] }).length
    expect([asked(7000), asked(1300), asked(300)]).toEqual([1, 0, 1])
  })

  it('that does not fit another of the same period is asked about', () => {
    const vragen = findVragen('seh-bezoeken', { teller: 30, noemer: 900 }, { eerder: [], find: () => ({ teller: 12, noemer: 880 }) })
    expect(vragen.map(vraag => (vraag.soort === 'controle' ? vraag.controle.id : ''))).toEqual(['seh-hap-patienten'])
  })
})

describe('rules among figures', () => {
  it('compare in eight ways and leave out what is missing as they say', () => {
    const sides = [3, 3, 5] as const
    const held = operatoren.map(operator => [
      operator,
      ...[1, 2].map(at => houdtStand({ operator, bijOntbreken: 'nooit-overslaan' }, sides[0], sides[at] ?? 0)),
    ])
    expect(held).toEqual([
      ['gelijk', true, false],
      ['ongelijk', false, true],
      ['groter', false, false],
      ['minstens', true, false],
      ['kleiner', false, true],
      ['hoogstens', true, true],
      ['allebei', true, true],
      ['niet-allebei', false, false],
    ])
    const missing = (['sla-over-bij-een', 'sla-over-bij-alle', 'nooit-overslaan'] as const).map(bijOntbreken => [
      houdtStand({ operator: 'gelijk', bijOntbreken }, null, 3),
      houdtStand({ operator: 'groter', bijOntbreken }, null, null),
    ])
    expect(missing).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ])
  })
})

describe('a figure made of others', () => {
  it('adds numerators over one whole, or divides, and is missing when a part is', () => {
    const known = { 'seh-bezoeken': { teller: 30, noemer: 900 }, 'hap-bezoeken': { teller: 60, noemer: 900 } } as const
    const find = (naam: string) => known[naam as keyof typeof known] ?? null
    const both = berekend('seh-en-hap', find)
    expect([both, both && waardeVan('seh-en-hap', both)]).toEqual([{ teller: 90, noemer: 900 }, 0.1])
    expect(berekend('seh-en-hap', naam => (naam === 'hap-bezoeken' ? { teller: 1, noemer: 2 } : find(naam)))).toBe(null)
    expect(berekend('bewoners-per-initiatief', naam => ({ teller: naam === 'bewoners-deelname' ? 45 : 6, noemer: null }))).toEqual({
      teller: 45,
      noemer: 6,
    })
    expect(berekend('gebruikers-per-module', () => null)).toBe(null)
  })
})

describe('what came of what was owed', () => {
  it('is counted: in time by the day on which it first came, and a reason is no figure', () => {
    const regel = {
      indicator: 'bewoners-deelname',
      activiteit: 'soep',
      laag: 'adoptie',
      bron: 'netwerk',
      frequentie: 'kwartaal',
      eigenaar: 'buurtnetwerk',
      persoon: null,
      nulperiode: null,
      doel: null,
      activiteiten: ['soep'],
      van: '2025-01-01',
      tot: null,
      aangepast: [],
      mist: [],
      versie: 0,
    } as const
    const came = (periode: string, eerst: string, isOnbekend = false) => ({
      indicator: 'bewoners-deelname',
      activiteit: 'soep',
      periode,
      isOnbekend,
      stand: 'ingevuld' as const,
      eerst: new Date(`${eerst}T12:00:00Z`),
    })
    const leveringen = leveringenOp(
      [regel],
      [came('2024-Q4', '2025-01-30'), came('2025-Q1', '2025-05-01'), came('2025-Q2', '2025-07-02', true), came('2023-Q1', '2025-01-01')],
      '2026-01-15',
    )
    expect(leveringen.map(({ periode, staat, isOpTijd }) => [periode, staat, isOpTijd])).toEqual([
      ['2024-Q4', 'ingevuld', true],
      ['2025-Q1', 'ingevuld', false],
      ['2025-Q2', 'onbekend', null],
      ['2025-Q3', 'te-laat', null],
      ['2025-Q4', 'open', null],
      ['2023-Q1', 'ingevuld', null],
    ])
    expect(telLeveringen(leveringen)).toEqual({ verwacht: 5, geleverd: 2, opTijd: 1, teLaat: 1 })
  })

  it('is found for a thousand buurten of twenty-four periods in one go', () => {
    const regels = Array.from({ length: 1000 }, (_, nummer): Meetregel => ({
      indicator: 'bewoners-deelname',
      activiteit: `a${nummer}`,
      laag: 'adoptie',
      bron: 'netwerk',
      frequentie: 'maand',
      eigenaar: 'buurtnetwerk',
      persoon: null,
      nulperiode: null,
      doel: null,
      activiteiten: [],
      van: '2024-01-01',
      tot: '2025-12-31',
      aangepast: [],
      mist: [],
      versie: 0,
    }))
    expect(telLeveringenOp(regels, [], '2026-06-01')).toEqual({ verwacht: 25_000, geleverd: 0, opTijd: 0, teLaat: 25_000 })
  })

  it('is counted without listing it as it is when it is listed, and what is late of it is found', () => {
    const regel = (nummer: number): Meetregel => ({
      indicator: 'bewoners-deelname',
      activiteit: `a${nummer}`,
      laag: 'adoptie',
      bron: 'netwerk',
      frequentie: (['maand', 'kwartaal', 'jaar', 'begin-en-eind'] as const)[nummer % 4] ?? 'maand',
      eigenaar: 'buurtnetwerk',
      persoon: `iemand ${nummer % 3}`,
      nulperiode: null,
      doel: null,
      activiteiten: [],
      van: nummer % 7 === 0 ? null : `2024-0${1 + (nummer % 9)}-01`,
      tot: nummer % 5 === 0 ? '2025-03-31' : null,
      aangepast: [],
      mist: [],
      versie: 0,
    })
    const regels = Array.from({ length: 60 }, (_, nummer) => regel(nummer))
    const first = leveringenOp(regels, [], '2026-01-15')
    // Of what is owed two in three came, some late, of some nobody knows it yet; and some came that nobody asked for.
    const came = first.flatMap(({ sleutel, periode }, index) =>
      index % 3 === 0
        ? []
        : [
            {
              indicator: 'bewoners-deelname',
              activiteit: sleutel.split('.')[1] ?? null,
              periode: index % 11 === 1 ? '2019' : periode,
              eerst: new Date(`202${4 + (index % 3)}-0${1 + (index % 9)}-10T12:00:00Z`),
              isOnbekend: index % 8 === 0,
              stand: 'ingevuld' as const,
            },
          ],
    )
    const listed = leveringenOp(regels, came, '2026-01-15')
    expect(telLeveringenOp(regels, came, '2026-01-15')).toEqual(telLeveringen(listed))
    const late = listed.filter(({ staat }) => staat === 'te-laat')
    expect(late.length).toBeGreaterThan(100)
    expect(laatOp(regels, came, '2026-01-15').map(each => [sleutelVan(each.regel), each.uiterlijk])).toEqual(
      late.map(({ sleutel, uiterlijk }) => [sleutel, uiterlijk]),
    )
  })
})
