import { describe, expect, it } from 'vitest'
import { indicatoren } from '../../menukaart/index.ts'
import { afspraken } from '../indicatoren/afspraken.ts'
import { findIndicator, indicatorNamen, leveringenVan } from '../indicatoren/register.ts'
import { isLosseLaag, maakMeetplan } from './meetplan.ts'
import type { Gekozen, TeMeten } from './meetplan.ts'
import { verwachtVan } from './perioden.ts'

const niets: Gekozen = { afspraken, lagen: [], regels: [] }
const koffie: TeMeten = {
  id: 'koffie',
  naam: 'Koffie voor mantelzorgers',
  thema: 'preventie',
  van: '2025-02-10',
  tot: '2025-12-31',
  effecten: [{ indicator: 'uren-wijkverpleging', richting: 'minder', hoeveel: 15, eenheid: 'procent', bron: 'Het programma' }],
}
const soep: TeMeten = { id: 'soep', naam: 'De soeptafel', thema: 'zorgzame-buurt', van: null, tot: null, effecten: [] }
const wond: TeMeten = {
  ...koffie,
  id: 'wond',
  naam: 'Wondzorg',
  thema: 'behandeling-dichtbij',
  van: '2025-06-01',
  tot: '2026-05-31',
  effecten: [],
}

describe('the register', () => {
  it('has every indicator that a plan can name, and every row is measured in some theme or made of others', () => {
    const covered = new Set(indicatorNamen.map(naam => findIndicator(naam).kaart))
    expect(Object.keys(indicatoren).filter(id => !covered.has(id as keyof typeof indicatoren))).toEqual([])
    const agreed = new Set(afspraken.flatMap(({ indicator }) => [indicator, ...leveringenVan(indicator)]))
    expect(indicatorNamen.filter(naam => !agreed.has(naam) && findIndicator(naam).uitdrukking === null)).toEqual([])
  })

  it('makes figures only of figures that are delivered', () => {
    const made = indicatorNamen.filter(naam => findIndicator(naam).uitdrukking !== null)
    expect(made.flatMap(naam => leveringenVan(naam)).filter(part => findIndicator(part).uitdrukking !== null)).toEqual([])
  })
})

describe('a measuring plan', () => {
  it('gives every activity its three layers: what the plan expects, what the programme measures, or nothing for a theme that is followed', () => {
    const { activiteiten } = maakMeetplan([koffie, soep], niets)
    expect(activiteiten.map(({ lagen }) => lagen.map(({ laag, indicatoren: names, herkomst }) => [laag, names, herkomst]))).toEqual([
      [
        ['adoptie', ['clienten-deelname'], 'programma'],
        ['kwaliteit', ['clientervaring'], 'programma'],
        ['effectiviteit', ['uren-wijkverpleging'], 'plan'],
      ],
      [
        ['adoptie', ['bewoners-deelname'], 'programma'],
        ['kwaliteit', ['ervaringsverhalen'], 'programma'],
        ['effectiviteit', [], 'gevolgd'],
      ],
    ])
    expect(activiteiten.flatMap(({ thema, lagen }) => lagen.filter(laag => isLosseLaag(laag, thema)))).toEqual([])
  })

  it('has one line for a figure of the buurt that several activities need, with the target that the plan expects', () => {
    const { regels } = maakMeetplan([koffie, wond, soep], niets)
    expect(regels.find(({ indicator }) => indicator === 'uren-wijkverpleging')).toEqual({
      indicator: 'uren-wijkverpleging',
      activiteit: null,
      laag: 'effectiviteit',
      bron: 'verzekeraar',
      frequentie: 'begin-en-eind',
      eigenaar: 'netwerk-en-onderzoek',
      persoon: null,
      nulperiode: '2024',
      doel: { soort: 'procent', getal: -15, op: '2025-12-31' },
      activiteiten: ['koffie', 'wond'],
      van: '2025-02-10',
      tot: '2026-05-31',
      aangepast: [],
      mist: [],
      versie: 0,
    })
    expect(regels.map(({ indicator, mist }) => [indicator, mist])).toEqual([
      ['clienten-deelname', ['frequentie', 'doel']],
      ['clientervaring', ['doel']],
      ['uren-wijkverpleging', []],
      ['clienten-deelname', ['doel']],
      ['clientervaring', ['doel']],
      ['bewoners-deelname', ['begin', 'doel']],
      ['ervaringsverhalen', ['begin']],
    ])
  })

  it('keeps what people changed when the plan changes, and follows the plan in everything else', () => {
    const keuze = { bron: null, frequentie: 'kwartaal', eigenaar: null, persoon: 'sanne', nulperiode: '2024-Q3', doel: null } as const
    const gekozen: Gekozen = {
      ...niets,
      lagen: [{ activiteit: 'koffie', laag: 'adoptie', indicatoren: [], reden: 'Wij tellen niet wie er koffie drinkt.', versie: 3 }],
      regels: [{ indicator: 'uren-wijkverpleging', activiteit: null, ...keuze, versie: 2 }],
    }
    const { activiteiten, regels } = maakMeetplan([{ ...koffie, van: '2025-05-01', effecten: [] }], gekozen)
    expect(activiteiten[0]?.lagen[0]).toEqual({
      laag: 'adoptie',
      indicatoren: [],
      reden: 'Wij tellen niet wie er koffie drinkt.',
      herkomst: 'gekozen',
      versie: 3,
    })
    expect(
      regels.map(({ indicator, frequentie, persoon, nulperiode, aangepast, bron }) => [
        indicator,
        frequentie,
        persoon,
        nulperiode,
        aangepast,
        bron,
      ]),
    ).toEqual([
      ['clientervaring', 'begin-en-eind', null, '2024-H2', [], 'vragenlijst'],
      ['uren-wijkverpleging', 'kwartaal', 'sanne', '2024-Q3', ['frequentie', 'persoon', 'nulperiode'], 'verzekeraar'],
    ])
  })
})

describe('what is owed', () => {
  const regel = { indicator: 'bewoners-deelname', frequentie: 'kwartaal', nulperiode: null, van: '2025-02-10', tot: '2025-08-01' } as const

  it('is the baseline and every period that is over, each with its last day', () => {
    expect(verwachtVan(regel, '2025-11-30').map(({ periode, uiterlijk, isNulmeting }) => [periode.id, uiterlijk, isNulmeting])).toEqual([
      ['2024-Q4', '2025-01-30', true],
      ['2025-Q1', '2025-04-30', false],
      ['2025-Q2', '2025-07-30', false],
      ['2025-Q3', '2025-10-30', false],
    ])
    expect(verwachtVan(regel, '2025-06-30').map(({ periode }) => periode.id)).toEqual(['2024-Q4', '2025-Q1'])
  })

  it('is begin and end where that was agreed: a year after when nobody knows the end', () => {
    const hours = { ...regel, indicator: 'uren-wijkverpleging', frequentie: 'begin-en-eind' } as const
    expect(verwachtVan({ ...hours, tot: null }, '2027-06-01').map(({ periode }) => periode.id)).toEqual(['2024', '2026'])
    expect(verwachtVan({ ...hours, tot: '2028-03-01' }, '2029-06-01').map(({ periode }) => periode.id)).toEqual(['2024', '2028'])
  })

  it('is nothing while nobody agreed how often or when it begins', () => {
    expect(verwachtVan({ ...regel, frequentie: 'af-te-spreken' }, '2025-11-30')).toEqual([])
    expect(verwachtVan({ ...regel, van: null }, '2025-11-30')).toEqual([])
  })
})
