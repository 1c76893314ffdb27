import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeriode,
  containsDag,
  containsPeriode,
  dagenPeriode,
  FigureError,
  formatPeriode,
  halfjaarPeriode,
  jaarPeriode,
  kwartaalPeriode,
  lengthInDays,
  maandPeriode,
  nextPeriode,
  parsePeriode,
  previousPeriode,
  schooljaarPeriode,
  type Periode,
} from './index.ts'

const jaren = fc.integer({ min: 1800, max: 2200 })
const dag = fc.integer({ min: -20_000, max: 40_000 }).map(day => new Date(day * 86_400_000).toISOString().slice(0, 10))
const anyPeriode: fc.Arbitrary<Periode> = fc.oneof(
  jaren.map(jaarPeriode),
  jaren.map(schooljaarPeriode),
  fc.tuple(jaren, fc.integer({ min: 1, max: 2 })).map(([jaar, deel]) => halfjaarPeriode(jaar, deel)),
  fc.tuple(jaren, fc.integer({ min: 1, max: 4 })).map(([jaar, deel]) => kwartaalPeriode(jaar, deel)),
  fc.tuple(jaren, fc.integer({ min: 1, max: 12 })).map(([jaar, maand]) => maandPeriode(jaar, maand)),
  fc.tuple(dag, dag).map(([a, b]) => (a < b ? dagenPeriode(a, b) : dagenPeriode(b, a))),
)

describe('reading a period', () => {
  test.each<[string, Periode]>([
    ['2020', { soort: 'jaar', id: '2020', begin: '2020-01-01', eind: '2021-01-01' }],
    ['2020JJ00', { soort: 'jaar', id: '2020', begin: '2020-01-01', eind: '2021-01-01' }],
    ['2020-H1', { soort: 'halfjaar', id: '2020-H1', begin: '2020-01-01', eind: '2020-07-01' }],
    ['2024HJ02', { soort: 'halfjaar', id: '2024-H2', begin: '2024-07-01', eind: '2025-01-01' }],
    ['2020-Q4', { soort: 'kwartaal', id: '2020-Q4', begin: '2020-10-01', eind: '2021-01-01' }],
    ['2024KW01', { soort: 'kwartaal', id: '2024-Q1', begin: '2024-01-01', eind: '2024-04-01' }],
    ['2024-03', { soort: 'maand', id: '2024-03', begin: '2024-03-01', eind: '2024-04-01' }],
    ['2024MM12', { soort: 'maand', id: '2024-12', begin: '2024-12-01', eind: '2025-01-01' }],
    ['2020-2021', { soort: 'schooljaar', id: '2020-2021', begin: '2020-08-01', eind: '2021-08-01' }],
    ['1999SJ00', { soort: 'schooljaar', id: '1999-2000', begin: '1999-08-01', eind: '2000-08-01' }],
    ['2024-03-01/2024-04-15', { soort: 'dagen', id: '2024-03-01/2024-04-15', begin: '2024-03-01', eind: '2024-04-16' }],
    [' 2024-02-29/2024-02-29\t', { soort: 'dagen', id: '2024-02-29/2024-02-29', begin: '2024-02-29', eind: '2024-03-01' }],
  ])('%s is read with its first day and the day after its last', (text, periode) => {
    expect(parsePeriode(text)).toEqual(periode)
  })

  test.each([
    '2024X000',
    '2012G400',
    '2024W101',
    '2020JJ01',
    '2020SJ01',
    '2024HJ03',
    '2024KW00',
    '2024KW05',
    '2024MM13',
    '2024-00',
    '2024-13',
    '2024-H3',
    '2024-Q5',
    '2020-2022',
    '2021-2020',
    '20',
    '1066',
    '9999',
    '2020,0',
    '2020.0',
    '+2020',
    '2024kw01',
    '2024-3',
    '2023-02-29/2023-03-01',
    '2024-04-31/2024-05-01',
    '2024-03-01/2024-02-01',
    '2024-03-01',
    '',
    'vorig jaar',
  ])("'%s' is refused, not guessed", text => {
    expect(() => parsePeriode(text)).toThrow(FigureError)
  })

  test('the refusal quotes what was written and shows how to write it', () => {
    expect(() => parsePeriode('2012G400')).toThrow(
      new FigureError(
        'periode-ongeldig',
        "Periode '2012G400' is niet bekend. Schrijf bijvoorbeeld 2020, 2020-H1, 2020-Q4, 2024-03, 2024-03-01/2024-04-15 of 2020-2021.",
      ),
    )
    expect(() => dagenPeriode('2023-02-29', '2023-03-01')).toThrow(
      new FigureError('periode-ongeldig', "De datum '2023-02-29' bestaat niet. Schrijf een datum als 2024-03-01."),
    )
  })

  test('a refusal of a very long text stays short', () => {
    expect(() => parsePeriode('x'.repeat(1_000_000))).toThrow(/^.{1,200}$/)
  })

  test('every period is read back from its id, and cannot be changed', () => {
    fc.assert(
      fc.property(anyPeriode, periode => {
        expect(parsePeriode(periode.id)).toEqual(periode)
        expect(Object.isFrozen(periode)).toBe(true)
      }),
    )
  })

  test('nothing that is read comes without a known kind: any other text is refused with a FigureError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}[A-Z-][A-Z0-9-]{0,6}$/)), text => {
        try {
          const periode = parsePeriode(text)
          expect(parsePeriode(periode.id)).toEqual(periode)
        } catch (error) {
          expect(error).toBeInstanceOf(FigureError)
        }
      }),
    )
  })
})

describe('order and length', () => {
  test('the earlier period comes first, and of those that start together the longer one', () => {
    const ids = ['2024-Q2', '2024-01', '2023-2024', '2024', '2024-01-01/2024-12-31', '2024-Q1', '2024-H1', '2024-01-01/2024-01-31', '2023']
    expect(
      ids
        .map(parsePeriode)
        .toSorted(comparePeriode)
        .map(periode => periode.id),
    ).toEqual(['2023', '2023-2024', '2024', '2024-01-01/2024-12-31', '2024-H1', '2024-Q1', '2024-01', '2024-01-01/2024-01-31', '2024-Q2'])
  })

  test('the order is total: only the same period is equal, and any three agree', () => {
    fc.assert(
      fc.property(anyPeriode, anyPeriode, anyPeriode, (a, b, c) => {
        expect(comparePeriode(a, b) === 0).toBe(a.id === b.id)
        expect(Math.sign(comparePeriode(a, b))).toBe(0 - Math.sign(comparePeriode(b, a)))
        if (comparePeriode(a, b) <= 0 && comparePeriode(b, c) <= 0) expect(comparePeriode(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test.each([
    ['2023', 365],
    ['2024', 366],
    ['1900', 365],
    ['2023-2024', 366],
    ['2024-H1', 182],
    ['2023-Q1', 90],
    ['2024-02', 29],
    ['2024-03-31/2024-03-31', 1],
    ['2024-03-01/2024-11-01', 246],
  ])('%s has %i days, also across the change of the clock', (id, days) => {
    expect(lengthInDays(parsePeriode(id))).toBe(days)
  })
})

describe('neighbours and contents', () => {
  test.each([
    ['2023', '2024'],
    ['2023-H2', '2024-H1'],
    ['2023-Q4', '2024-Q1'],
    ['2023-12', '2024-01'],
    ['2023-2024', '2024-2025'],
    ['2024-02-26/2024-02-29', '2024-03-01/2024-03-04'],
  ])('after %s comes %s, and the other way round', (before, after) => {
    expect(nextPeriode(parsePeriode(before))).toEqual(parsePeriode(after))
    expect(previousPeriode(parsePeriode(after))).toEqual(parsePeriode(before))
  })

  test('neighbours of every period touch, share no day and are of the same kind', () => {
    fc.assert(
      fc.property(anyPeriode, periode => {
        const next = nextPeriode(periode)
        expect({ soort: next.soort, begin: next.begin }).toEqual({ soort: periode.soort, begin: periode.eind })
        expect(previousPeriode(next)).toEqual(periode)
      }),
    )
  })

  test('a neighbour outside the years that we know is refused', () => {
    expect(() => nextPeriode(jaarPeriode(2999))).toThrow(FigureError)
    expect(() => previousPeriode(dagenPeriode('1500-01-01', '1500-01-01'))).toThrow(FigureError)
  })

  test('a year contains its quarters and itself, and not the school year that starts in it', () => {
    const jaar = jaarPeriode(2024)
    expect(['2024-Q4', '2024', '2024-2025', '2025-Q1'].map(id => containsPeriode(jaar, parsePeriode(id)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('a period contains its first and its last day, and not the day after', () => {
    const schooljaar = schooljaarPeriode(2020)
    expect(['2020-07-31', '2020-08-01', '2021-07-31', '2021-08-01'].map(day => containsDag(schooljaar, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(() => containsDag(schooljaar, '2021-02-29')).toThrow(FigureError)
  })
})

describe('in words', () => {
  test.each([
    ['2020', '2020', '2020'],
    ['2020-H1', 'eerste halfjaar 2020', 'first half of 2020'],
    ['2020-Q4', 'vierde kwartaal 2020', 'fourth quarter of 2020'],
    ['2024-03', 'maart 2024', 'March 2024'],
    ['2020-2021', 'schooljaar 2020-2021', 'school year 2020-2021'],
    ['2024-03-01/2024-03-15', '1 tot en met 15 maart 2024', '1 to 15 March 2024'],
    ['2024-03-01/2024-04-15', '1 maart tot en met 15 april 2024', '1 March to 15 April 2024'],
    ['2023-12-01/2024-01-15', '1 december 2023 tot en met 15 januari 2024', '1 December 2023 to 15 January 2024'],
    ['2023-03-01/2024-03-15', '1 maart 2023 tot en met 15 maart 2024', '1 March 2023 to 15 March 2024'],
    ['2024-02-29/2024-02-29', '29 februari 2024', '29 February 2024'],
  ])('%s reads as "%s" and "%s"', (id, nl, en) => {
    expect([formatPeriode(parsePeriode(id), 'nl'), formatPeriode(parsePeriode(id), 'en')]).toEqual([nl, en])
  })
})
