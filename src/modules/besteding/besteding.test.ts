import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betalers, postSoorten } from '../begroting/post.ts'
import { bovenToegekendCent, rekenAf } from './afrekening.ts'
import type { Termijn } from './afrekening.ts'
import { afwijkingPromille, isAfwijking, keurStand, regelsOf } from './regel.ts'
import type { Regel } from './regel.ts'
import { totaalPer, totaalVan, telOp, nietsCent } from './sommen.ts'
import { planWijziging, standOf } from './wijziging.ts'

function regel(change: Partial<Regel> = {}): Regel {
  return {
    post: 'zaal',
    jaar: 2026,
    thema: 'zorgzame-buurt',
    soort: 'huur',
    omschrijving: 'De zaal',
    betaler: 'iza',
    toegekendCent: 10_000,
    verplichtCent: 0,
    gerealiseerdCent: 0,
    prognoseCent: 10_000,
    toelichting: '',
    versie: 0,
    ...change,
  }
}

function termijn(change: Partial<Termijn> = {}): Termijn {
  return {
    id: 't',
    betaler: 'iza',
    jaar: 2026,
    verwacht: '2026-04-01',
    verwachtCent: 5_000,
    ontvangen: null,
    ontvangenCent: null,
    zin: '',
    ...change,
  }
}

const cent = fc.integer({ min: 0, max: 10_000_000_00 })
const regels = fc.array(
  fc.record({
    post: fc.uuid(),
    jaar: fc.constantFrom(2025, 2026, 2027),
    thema: fc.constantFrom('zorgzame-buurt' as const, 'preventie' as const, null),
    soort: fc.constantFrom(...postSoorten),
    omschrijving: fc.constant('Iets'),
    betaler: fc.constantFrom(...betalers, null),
    toegekendCent: cent,
    verplichtCent: cent,
    gerealiseerdCent: cent,
    prognoseCent: cent,
    toelichting: fc.constant(''),
    versie: fc.constant(1),
  }),
  { maxLength: 60 },
)
const termijnen = fc.array(
  fc.record({
    id: fc.uuid(),
    betaler: fc.constantFrom(...betalers),
    jaar: fc.constantFrom(2025, 2026, 2027),
    verwacht: fc.constant('2026-04-01'),
    verwachtCent: cent,
    ontvangen: fc.constant('2026-04-02'),
    ontvangenCent: cent,
    zin: fc.constant(''),
  }),
  { maxLength: 20 },
)

describe('a deviation', () => {
  it.each([
    [10_000, 11_000, false],
    [10_000, 11_001, true],
    [10_000, 9_000, false],
    [10_000, 8_999, true],
    [0, 0, false],
    [0, 1, true],
    [5, 5, false],
  ])('of %d cents granted and %d expected asks for an explanation: %s', (toegekendCent, prognoseCent, asks) => {
    expect(isAfwijking({ toegekendCent, prognoseCent })).toBe(asks)
  })

  it('is a share of what was granted, and unknown where nothing was', () => {
    expect(afwijkingPromille({ toegekendCent: 10_000, prognoseCent: 11_250 })).toBe(125)
    expect(afwijkingPromille({ toegekendCent: 10_000, prognoseCent: 0 })).toBe(-1000)
    expect(afwijkingPromille({ toegekendCent: 0, prognoseCent: 100 })).toBeNull()
  })

  it('above a tenth is kept only with an explanation, and a forecast is never below what was paid', () => {
    const stand = { verplichtCent: 0, gerealiseerdCent: 0, prognoseCent: 12_000, toelichting: ' ' }
    expect(keurStand(stand, 10_000)).toBe('toelichting-nodig')
    expect(keurStand({ ...stand, toelichting: 'De huur steeg.' }, 10_000)).toBeNull()
    expect(keurStand({ ...stand, gerealiseerdCent: 12_001, toelichting: 'De huur steeg.' }, 10_000)).toBe('prognose-onder-uitgaven')
  })
})

describe('sums', () => {
  it('come to the same total whatever they are divided by, to the cent', () => {
    fc.assert(
      fc.property(regels, all => {
        const total = totaalVan(all)
        for (const keyOf of [
          ({ jaar }: Regel) => jaar,
          ({ betaler }: Regel) => betaler,
          ({ thema }: Regel) => thema,
          ({ soort }: Regel) => soort,
        ]) {
          expect([...totaalPer<unknown>(all, keyOf).values()].reduce(telOp, nietsCent)).toEqual(total)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('a settlement', () => {
  it('balances per payer: what came and what is still owed is what the payer pays, and never more than was granted', () => {
    fc.assert(
      fc.property(regels, termijnen, (all, paid) => {
        const rows = rekenAf(all, paid)
        for (const row of rows) {
          expect(row.ontvangenCent + row.nogTeOntvangenCent - row.terugTeBetalenCent).toBe(row.vergoedCent)
          expect(row.vergoedCent).toBeLessThanOrEqual(row.toegekendCent)
          expect(row.vergoedCent + row.nietVergoedCent).toBe(row.gerealiseerdCent)
          expect(Math.min(row.nogTeOntvangenCent, row.terugTeBetalenCent)).toBe(0)
        }
        const { toegekendCent, gerealiseerdCent } = totaalVan(all)
        expect(rows.reduce((sum, row) => sum + row.toegekendCent, 0)).toBe(toegekendCent)
        expect(rows.reduce((sum, row) => sum + row.gerealiseerdCent, 0)).toBe(gerealiseerdCent)
      }),
      { numRuns: 50 },
    )
  })

  it('does not pay on one line what was saved on another', () => {
    const lines = [regel({ gerealiseerdCent: 12_000 }), regel({ post: 'uren', gerealiseerdCent: 4_000 })]
    expect(rekenAf(lines, [termijn({ ontvangen: '2026-04-01', ontvangenCent: 15_000 })])).toEqual([
      {
        betaler: 'iza',
        toegekendCent: 20_000,
        gerealiseerdCent: 16_000,
        vergoedCent: 14_000,
        nietVergoedCent: 2_000,
        ontvangenCent: 15_000,
        nogTeOntvangenCent: 0,
        terugTeBetalenCent: 1_000,
      },
    ])
  })

  it('tells how far instalments go over what a payer granted for a year', () => {
    const parts = [termijn(), termijn({ id: 'u', ontvangen: '2026-05-01', ontvangenCent: 6_000 }), termijn({ id: 'v', jaar: 2027 })]
    expect(bovenToegekendCent([regel()], parts, { betaler: 'iza', jaar: 2026 })).toBe(1_000)
    expect(bovenToegekendCent([regel()], parts.slice(0, 1), { betaler: 'iza', jaar: 2026 })).toBe(0)
  })
})

describe('lines after a decision', () => {
  it('keep what was spent on a line that a later decision no longer has', () => {
    const stand = { verplichtCent: 100, gerealiseerdCent: 50, prognoseCent: 200, toelichting: 'Stopte.' }
    const { verplichtCent: _v, gerealiseerdCent: _g, prognoseCent: _p, toelichting: _t, versie: _n, ...besloten } = regel()
    expect(regelsOf([], [{ besloten, stand, versie: 3 }])).toEqual([{ ...besloten, ...stand, toegekendCent: 0, versie: 3 }])
    expect(regelsOf([besloten], [])).toEqual([regel()])
  })

  it('change when somebody saw their latest version, and sending the same twice does it once', () => {
    const stand = { ...standOf(regel()), gerealiseerdCent: 500 }
    const was = standOf(regel())
    expect(planWijziging([regel()], [{ post: 'zaal', versie: 0, stand }])).toEqual({
      wijzigingen: [{ post: 'zaal', omschrijving: 'De zaal', was, werd: stand }],
      botsingen: [],
      onbekend: [],
    })
    expect(planWijziging([regel({ ...stand, versie: 1 })], [{ post: 'zaal', versie: 0, stand }]).wijzigingen).toEqual([])
    expect(planWijziging([regel({ versie: 1 })], [{ post: 'zaal', versie: 0, stand }]).botsingen).toEqual(['zaal'])
    expect(planWijziging([], [{ post: 'zaal', versie: 0, stand }]).onbekend).toEqual(['zaal'])
  })
})
