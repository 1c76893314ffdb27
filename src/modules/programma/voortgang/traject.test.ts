import { describe, expect, it } from 'vitest'
import type { MisschienDatum } from '../datum.ts'
import { parseDatum, parseMisschienDatum } from '../datum.ts'
import { gewoneChecklist } from './checklist.ts'
import type { Feit } from './checklist.ts'
import { faseIds, fasen, sayWeg } from './fasen.ts'
import type { FaseId } from './fasen.ts'
import { currentFase, defineTraject, describeTraject, judgeChecklist, startFase } from './traject.ts'
import type { FaseVerloop, Traject } from './traject.ts'

function phase(fase: FaseId, from: string, to: string | null = null, change: Partial<FaseVerloop> = {}): FaseVerloop {
  return { ronde: 1, fase, begin: parseMisschienDatum(from), eind: to === null ? null : parseMisschienDatum(to), stukken: [], ...change }
}

function trajectOf(...list: readonly FaseVerloop[]): Traject {
  return defineTraject({ buurt: 'molenveld', buurtNaam: 'Molenveld', fasen: list, afgevinkt: [] })
}

describe('the phases', () => {
  it('lie on the road in its order, each stop in one phase', () => {
    expect(fasen.map(({ id }) => id)).toEqual(faseIds)
    expect(fasen.flatMap(({ stappen }) => stappen)).toEqual([1, 2, 3, 4, 5, 6])
    expect(faseIds.map(sayWeg)).toEqual([
      'Nog vóór stap 1: Kiezen',
      'Nog vóór stap 1: Inspireren',
      'Stap 1 van 6: Beeld',
      'Stap 2 van 6: Plan',
      'Stap 3 van 6: Begroting',
      'Stap 4 van 6: Uitvoeren',
      'Stap 5 en 6 van 6: Meten en leren',
    ])
  })
})

describe('the way of a buurt', () => {
  it('may begin in the middle, with dates, decisions and documents of before', () => {
    const stukken = [
      {
        tekst: 'Begroting ingediend bij de commissie',
        datum: parseDatum('2024-11-04'),
        document: 'begroting-molenveld-v3.xlsx',
        bestand: null,
      },
      { tekst: 'Plan besproken met de gemeente', datum: 'onbekend', document: null, bestand: null },
    ] as const
    const traject = trajectOf(phase('begroting', '2024-10-21', null, { stukken }), phase('plan', 'onbekend', '2024-10-18'))
    expect(currentFase(traject)).toEqual(phase('begroting', '2024-10-21', null, { stukken }))
    expect(describeTraject(traject)).toEqual([
      { fase: 'selecteren', staat: 'niet-vastgelegd', zin: 'Kiezen: hier is niets van vastgelegd.' },
      { fase: 'inspireren', staat: 'niet-vastgelegd', zin: 'Inspireren: hier is niets van vastgelegd.' },
      { fase: 'beeld', staat: 'niet-vastgelegd', zin: 'Beeld: hier is niets van vastgelegd.' },
      { fase: 'plan', staat: 'klaar', zin: 'Plan: klaar, begin onbekend, geëindigd op 18 oktober 2024.' },
      { fase: 'begroting', staat: 'bezig', zin: 'Begroting: bezig sinds 21 oktober 2024.' },
      { fase: 'uitvoeren', staat: 'nog-niet', zin: 'Uitvoeren: nog niet begonnen.' },
      { fase: 'meten-en-leren', staat: 'nog-niet', zin: 'Meten en leren: nog niet begonnen.' },
    ])
  })

  it('may have gaps, overlap and unknown dates', () => {
    const ways = [
      trajectOf(phase('beeld', '2024-01-08', '2024-02-05'), phase('plan', '2024-06-03')),
      trajectOf(phase('plan', '2024-06-03', '2024-07-01'), phase('begroting', '2024-06-17', '2024-07-01')),
      trajectOf(phase('plan', '2024-06-03', 'onbekend'), phase('begroting', 'onbekend', '2024-07-01')),
      trajectOf(phase('uitvoeren', '2024-06-03'), phase('meten-en-leren', '2024-09-02')),
    ]
    expect(ways.map(way => currentFase(way)?.fase ?? null)).toEqual(['plan', null, null, 'meten-en-leren'])
  })

  it.each([
    [
      'an end before its begin',
      [phase('plan', '2024-06-03', '2024-05-01')],
      'De fase ‘Plan’ eindigt op 1 mei 2024, maar begint pas op 3 juni 2024. Controleer de datums.',
    ],
    [
      'a begin before that of an earlier phase, also past an unknown date',
      [phase('beeld', '2024-06-03', 'onbekend'), phase('plan', 'onbekend', 'onbekend'), phase('begroting', '2024-05-06')],
      'De fase ‘Begroting’ begint op 6 mei 2024, vóór de fase ‘Beeld’ (3 juni 2024). Controleer de datums, of kies ‘datum onbekend’.',
    ],
    [
      'an end while an earlier phase goes on',
      [phase('plan', '2024-06-03'), phase('begroting', '2024-06-10', '2024-07-01')],
      'De fase ‘Begroting’ is klaar, maar de fase ‘Plan’ liep toen nog. Vul in wanneer die fase klaar was, of kies ‘datum onbekend’.',
    ],
    [
      'an end before an earlier phase began',
      [phase('plan', '2024-06-03', 'onbekend'), phase('begroting', 'onbekend', '2024-05-01')],
      'De fase ‘Begroting’ eindigt op 1 mei 2024, vóór het begin van de fase ‘Plan’ (3 juni 2024). Controleer de datums.',
    ],
    [
      'a phase twice in a round',
      [phase('plan', '2024-06-03'), phase('plan', '2024-06-03')],
      'De fase ‘Plan’ staat er twee keer in. Haal er één weg.',
    ],
    ['a round that cannot be', [phase('plan', '2024-06-03', null, { ronde: 0 })], 'Ronde 0 kan niet. Geef een heel getal vanaf 1.'],
  ])('refuses %s', (_, list, zin) => {
    expect(() => trajectOf(...list)).toThrow(zin)
  })

  it('goes on from where it is, and never has to go back', () => {
    const inPlan = trajectOf(phase('plan', '2024-06-03'))
    const datum = parseDatum('2024-07-01')
    expect(startFase(inPlan, { fase: 'uitvoeren', datum, sluitVorige: true }).fasen).toEqual([
      phase('plan', '2024-06-03', '2024-07-01'),
      phase('uitvoeren', '2024-07-01'),
    ])
    expect(startFase(inPlan, { fase: 'begroting', datum, sluitVorige: false }).fasen).toEqual([
      phase('plan', '2024-06-03'),
      phase('begroting', '2024-07-01'),
    ])
  })

  it('begins a new round when the cycle starts again', () => {
    const first = trajectOf(phase('meten-en-leren', '2024-06-03'))
    const second = startFase(first, { fase: 'beeld', datum: parseDatum('2026-01-05'), sluitVorige: false })
    expect(second.fasen).toEqual([phase('meten-en-leren', '2024-06-03'), phase('beeld', '2026-01-05', null, { ronde: 2 })])
    expect(describeTraject(second).map(({ staat }) => staat)).toEqual([
      'niet-vastgelegd',
      'niet-vastgelegd',
      'bezig',
      'nog-niet',
      'nog-niet',
      'nog-niet',
      'nog-niet',
    ])
  })
})

describe('the checklist of a phase', () => {
  const feiten: ReadonlyMap<Feit, MisschienDatum> = new Map([['buurtplan.ingediend', parseDatum('2024-06-20')]])
  const afgevinkt = [{ item: 'plan.themas', datum: 'onbekend', door: 'Mirjam' }] as const

  it('is ticked by a person or fulfilled by a fact', () => {
    const traject = { ...trajectOf(phase('plan', '2024-06-03')), afgevinkt }
    const [themas, ingediend] = gewoneChecklist.filter(({ fase }) => fase === 'plan')
    expect(judgeChecklist(traject, phase('plan', '2024-06-03'), gewoneChecklist, feiten)).toEqual([
      { item: themas, gedaan: { datum: 'onbekend', door: 'Mirjam' }, uiterlijk: '2024-06-17' },
      { item: ingediend, gedaan: { datum: '2024-06-20', door: null }, uiterlijk: '2024-07-01' },
    ])
  })

  it('has no last day when nobody knows when the phase began', () => {
    const stands = judgeChecklist(trajectOf(), phase('plan', 'onbekend'), gewoneChecklist, new Map())
    expect(stands.map(({ gedaan, uiterlijk }) => [gedaan, uiterlijk])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('asks again in a new round', () => {
    const traject = { ...trajectOf(), afgevinkt }
    const stands = judgeChecklist(traject, phase('plan', '2026-01-05', null, { ronde: 2 }), gewoneChecklist, feiten)
    expect(stands.map(({ gedaan }) => gedaan)).toEqual([null, null])
  })

  it('has items with a name of their own, in every phase', () => {
    expect(new Set(gewoneChecklist.map(({ id }) => id)).size).toBe(gewoneChecklist.length)
    expect(new Set(gewoneChecklist.map(({ fase }) => fase))).toEqual(new Set(faseIds))
  })
})
