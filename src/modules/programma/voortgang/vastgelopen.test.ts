import { describe, expect, it } from 'vitest'
import { parseDatum, parseMisschienDatum } from '../datum.ts'
import { gewoneChecklist } from './checklist.ts'
import type { FaseId } from './fasen.ts'
import { everyone, netwerkOf, seat, without } from '#test/programma/netwerken.ts'
import { gewoneNormen } from './normen.ts'
import { defineTraject } from './traject.ts'
import type { BuurtStand, Vastgelopen } from './vastgelopen.ts'
import { findVastgelopen, sayReden } from './vastgelopen.ts'

const op = parseDatum('2025-03-03')

/** A buurt that is well: a complete network, something done last week, everything ticked. */
function standOf(naam: string, fase: FaseId, from: string, change: Partial<BuurtStand> = {}): BuurtStand {
  const traject = defineTraject({
    buurt: naam.toLowerCase(),
    buurtNaam: naam,
    fasen: [{ ronde: 1, fase, begin: parseMisschienDatum(from), eind: null, stukken: [] }],
    afgevinkt: gewoneChecklist.map(({ id }) => ({ item: id, datum: 'onbekend', door: 'Mirjam' })),
  })
  const feiten = new Map(gewoneChecklist.flatMap(({ vervulling }) => (vervulling.soort === 'feit' ? [[vervulling.feit, op] as const] : [])))
  return { traject, netwerk: netwerkOf(everyone), feiten, activiteit: [parseDatum('2025-02-24')], bijCommissieSinds: null, ...change }
}

function find(...buurten: readonly BuurtStand[]): Vastgelopen {
  return findVastgelopen({ buurten, op, normen: gewoneNormen, checklist: gewoneChecklist })
}

describe('who is stuck', () => {
  it('is nobody who is within the usual time', () => {
    expect(find(standOf('Molenveld', 'plan', '2025-02-03'), standOf('De Horst', 'meten-en-leren', '2020-01-06'))).toEqual({
      buurten: [],
      onbekend: [],
    })
  })

  it('is told with a reason, since when, the next step and who can take it', () => {
    const { buurten } = find(standOf('Molenveld', 'plan', '2024-12-30'))
    expect(buurten).toEqual([
      {
        buurt: 'molenveld',
        buurtNaam: 'Molenveld',
        ernst: 'minstens twee keer zo lang als gewoon',
        redenen: [
          {
            regel: 'fase-te-lang',
            zin: 'De fase ‘Plan’ duurt al 9 weken. Gewoonlijk is dat hoogstens 4 weken.',
            sinds: '2024-12-30',
            dagen: 63,
            norm: 28,
            volgendeStap: 'Bel de kartrekkers en vraag wat hen zou helpen.',
            wie: 'transitiecoach',
          },
        ],
      },
    ])
    expect(buurten.flatMap(({ redenen }) => redenen).map(sayReden)).toEqual([
      'De fase ‘Plan’ duurt al 9 weken. Gewoonlijk is dat hoogstens 4 weken. Dat is zo sinds 30 december 2024. Bel de kartrekkers en vraag wat hen zou helpen. Dit is iets voor de transitiecoach.',
    ])
  })

  it('is not yet who is exactly at the norm', () => {
    expect(find(standOf('Molenveld', 'plan', '2025-02-03')).buurten).toEqual([])
    expect(find(standOf('Molenveld', 'plan', '2025-02-02')).buurten).toHaveLength(1)
  })

  it('counts an empty seat, silence and a late item', () => {
    const left = [...without('huisartsenpraktijk'), seat('Sanne', 'huisartsenpraktijk', { tot: parseDatum('2025-01-20') })]
    const stand = standOf('Molenveld', 'uitvoeren', '2024-12-02', {
      netwerk: netwerkOf(left),
      activiteit: [parseDatum('2024-12-16'), parseDatum('2025-01-06'), parseDatum('2026-01-01')],
      feiten: new Map(),
    })
    const redenen = find(stand).buurten.flatMap(buurt => buurt.redenen)
    expect(redenen.map(({ regel, zin, sinds, wie }) => [regel, zin, sinds, wie])).toEqual([
      ['stil', 'Er is al 8 weken niets vastgelegd in deze buurt.', '2025-01-06', 'projectcoordinator'],
      ['lege-plek', 'Er is niemand van de huisartsenpraktijk. Dat is al 6 weken zo.', '2025-01-20', 'kartrekker'],
      ['punt-te-laat', 'Dit had op 27 januari 2025 klaar moeten zijn: ‘De eerste activiteit is begonnen.’', '2025-01-27', 'kartrekker'],
      ['punt-te-laat', 'Dit had op 27 januari 2025 klaar moeten zijn: ‘De eerste meting is gedaan.’', '2025-01-27', 'projectcoordinator'],
    ])
    expect(redenen.slice(2, 3).map(sayReden)).toEqual([
      'Dit had op 27 januari 2025 klaar moeten zijn: ‘De eerste activiteit is begonnen.’ Doe dit alsnog, of spreek een nieuwe datum af. Dit is iets voor de kartrekkers.',
    ])
  })

  it('does not blame a network that waits for the committee', () => {
    const waiting = { activiteit: [], bijCommissieSinds: parseDatum('2025-01-13') }
    expect(find(standOf('Molenveld', 'begroting', '2024-11-04', waiting)).buurten).toEqual([
      {
        buurt: 'molenveld',
        buurtNaam: 'Molenveld',
        ernst: 'langer dan gewoon',
        redenen: [
          {
            regel: 'wacht-op-commissie',
            zin: 'De begroting ligt al 7 weken bij de begrotingscommissie.',
            sinds: '2025-01-13',
            dagen: 49,
            norm: 28,
            volgendeStap: 'Vraag de commissie wanneer zij besluit, en vertel dat aan het netwerk.',
            wie: 'transitieteam',
          },
        ],
      },
    ])
  })

  it('asks no network of a buurt that is still being selected', () => {
    expect(find(standOf('Molenveld', 'selecteren', '2025-01-06', { netwerk: netwerkOf([]) })).buurten).toEqual([])
  })

  it('says what it cannot judge, and calls nobody stuck or well for it', () => {
    const unknown = standOf('Molenveld', 'plan', 'onbekend', {
      netwerk: netwerkOf(without('gemeente'), { sinds: 'onbekend' }),
      activiteit: [],
    })
    expect(find(unknown)).toEqual({
      buurten: [],
      onbekend: [
        'Wij weten niet wanneer de fase ‘Plan’ begon. Vul de datum in als u die kent.',
        'Wij weten niet wanneer hier voor het laatst iets gebeurde.',
        'Er is niemand van de gemeente. Wij weten niet sinds wanneer.',
      ].map(zin => ({ buurt: 'molenveld', buurtNaam: 'Molenveld', zin })),
    })
  })

  it('is listed by how many times the usual time has passed, then by who waits longest, then by name', () => {
    const { buurten } = find(
      standOf('Molenveld', 'inspireren', '2024-11-04'),
      standOf('De Schans', 'plan', '2025-01-20'),
      standOf('Elzerbroek', 'plan', '2025-01-20'),
      standOf('De Horst', 'begroting', '2025-01-06'),
    )
    expect(buurten.map(({ buurtNaam, ernst }) => [buurtNaam, ernst])).toEqual([
      ['De Horst', 'minstens vier keer zo lang als gewoon'],
      ['Molenveld', 'langer dan gewoon'],
      ['De Schans', 'langer dan gewoon'],
      ['Elzerbroek', 'langer dan gewoon'],
    ])
  })

  it('follows the norms of the programme', () => {
    const normen = { ...gewoneNormen, stilDagen: 3 }
    const { buurten } = findVastgelopen({ buurten: [standOf('Molenveld', 'plan', '2025-02-10')], op, normen, checklist: [] })
    expect(buurten.flatMap(({ redenen }) => redenen.map(({ regel, norm }) => [regel, norm]))).toEqual([['stil', 3]])
  })
})
