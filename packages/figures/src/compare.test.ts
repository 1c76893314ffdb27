import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareWithInterval,
  compareWithMargin,
  differenceOfProportions,
  FigureError,
  gegeven,
  ontbrekend,
  wilson,
  type Herkomst,
  type IntervalComparison,
  type Polariteit,
} from './index.ts'

const herkomst: Herkomst = { status: 'definitief', schatting: 'steekproef', release: 'demo-gezondheid-2020' }

describe('beside a benchmark, by a margin', () => {
  test.each([
    [47.4, 47.0, 2, 'ongeveer-gelijk'],
    [49.0, 47.0, 2, 'ongeveer-gelijk'],
    [45.0, 47.0, 2, 'ongeveer-gelijk'],
    [49.1, 47.0, 2, 'hoger'],
    [44.9, 47.0, 2, 'lager'],
    [0.3, 0.1, 0.2, 'ongeveer-gelijk'],
    [0.1, 0.3, 0.2, 'ongeveer-gelijk'],
    [8.2, 7.1, 1.1, 'ongeveer-gelijk'],
    [-1, 1, 1, 'lager'],
    [5, 5, 0, 'ongeveer-gelijk'],
    [5.1, 5, 0, 'hoger'],
  ])('%d beside %d with a margin of %d is %s', (value, benchmark, margin, woord) => {
    expect(compareWithMargin(value, benchmark, margin)).toBe(woord)
  })

  test('whoever is higher than another finds the other lower', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 100, noNaN: true }), (a, b, margin) => {
        const opposite = { hoger: 'lager', lager: 'hoger', 'ongeveer-gelijk': 'ongeveer-gelijk' }
        expect(compareWithMargin(b, a, margin)).toBe(opposite[compareWithMargin(a, b, margin)])
      }),
    )
  })

  test('a negative margin and a value that is not a number are refused', () => {
    expect(() => compareWithMargin(1, 2, -1)).toThrow('Een marge van -1 kan niet. Geef 0 of een getal boven 0.')
    expect(() => compareWithMargin(Number.NaN, 2, 1)).toThrow(FigureError)
    expect(() => compareWithMargin(1, 2, Number.POSITIVE_INFINITY)).toThrow(FigureError)
  })
})

describe('beside a benchmark, by the interval of the figure', () => {
  const cijfer = gegeven(30, { ...herkomst, onder: 25, boven: 35 })
  const interval998 = { onder: 22, boven: 38 }

  test.each<[number, Polariteit, IntervalComparison]>([
    [30, 'meer-is-gunstig', { woord: 'geen-duidelijk-verschil', betrouwbaarheid: null }],
    [25, 'meer-is-gunstig', { woord: 'geen-duidelijk-verschil', betrouwbaarheid: null }],
    [35, 'minder-is-gunstig', { woord: 'geen-duidelijk-verschil', betrouwbaarheid: null }],
    [24, 'meer-is-gunstig', { woord: 'beter', betrouwbaarheid: 0.95 }],
    [24, 'minder-is-gunstig', { woord: 'slechter', betrouwbaarheid: 0.95 }],
    [24, 'geen', { woord: 'hoger', betrouwbaarheid: 0.95 }],
    [36, 'meer-is-gunstig', { woord: 'slechter', betrouwbaarheid: 0.95 }],
    [36, 'minder-is-gunstig', { woord: 'beter', betrouwbaarheid: 0.95 }],
    [36, 'geen', { woord: 'lager', betrouwbaarheid: 0.95 }],
    [22, 'geen', { woord: 'hoger', betrouwbaarheid: 0.95 }],
    [21.9, 'geen', { woord: 'hoger', betrouwbaarheid: 0.998 }],
    [38.1, 'minder-is-gunstig', { woord: 'beter', betrouwbaarheid: 0.998 }],
  ])('30 (25 to 35, surely 22 to 38) beside %d, %s', (benchmark, polariteit, comparison) => {
    expect(compareWithInterval(cijfer, benchmark, { polariteit, interval998 })).toEqual(comparison)
  })

  test('without a 99.8% interval a difference is never called stronger than 95%', () => {
    expect(compareWithInterval(cijfer, 0, { polariteit: 'geen' })).toEqual({ woord: 'hoger', betrouwbaarheid: 0.95 })
  })

  test('a missing figure is not compared', () => {
    expect(compareWithInterval(ontbrekend('onderdrukt', herkomst), 30, { polariteit: 'geen' })).toBeNull()
  })

  test('a model estimate is never tested, not even when it is missing', () => {
    const model: Herkomst = { ...herkomst, schatting: 'model' }
    const message = 'Een modelschatting toetsen wij niet. Laat alleen zien hoe groot het verschil is.'
    const refusal = new FigureError('vergelijking-ongeldig', message)
    expect(() => compareWithInterval(gegeven(30, { ...model, onder: 25, boven: 35 }), 50, { polariteit: 'geen' })).toThrow(refusal)
    expect(() => compareWithInterval(ontbrekend('onderdrukt', model), 50, { polariteit: 'geen' })).toThrow(refusal)
  })

  test('a figure without both bounds, a benchmark that is no number and intervals that contradict each other are refused', () => {
    expect(() => compareWithInterval(gegeven(30, herkomst), 50, { polariteit: 'geen' })).toThrow('Vergelijk het met een marge.')
    expect(() => compareWithInterval(gegeven(30, { ...herkomst, onder: 25 }), 50, { polariteit: 'geen' })).toThrow(FigureError)
    expect(() => compareWithInterval(cijfer, Number.NaN, { polariteit: 'geen' })).toThrow(FigureError)
    const narrow = { onder: 26, boven: 38 }
    expect(() => compareWithInterval(cijfer, 50, { polariteit: 'geen', interval998: narrow })).toThrow('smaller dan dat van 95%')
  })
})

describe('the difference of two shares', () => {
  const ofGroup = fc.integer({ min: 1, max: 10_000 }).chain(n => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))

  test('lies between -1 and 1, encloses the difference, and turns round with the groups', () => {
    fc.assert(
      fc.property(ofGroup, ofGroup, (a, b) => {
        const there = differenceOfProportions(a, b)
        const back = differenceOfProportions(b, a)
        if (there.waarde === null || back.waarde === null) throw new Error('this test expects intervals')
        expect([-1 <= there.onder, there.onder <= there.waarde, there.waarde <= there.boven, there.boven <= 1]).toEqual([
          true,
          true,
          true,
          true,
        ])
        expect(back.onder).toBeCloseTo(0 - there.boven, 12)
      }),
    )
  })

  test('does not exist with a group of nobody, and is refused for more than the group', () => {
    const nobody = { x: 0, n: 0 }
    const some = { x: 1, n: 2 }
    const absent = { waarde: null, ontbreekt: 'kan-niet-voorkomen' }
    expect([differenceOfProportions(nobody, some), differenceOfProportions(some, nobody)]).toEqual([absent, absent])
    expect(() => differenceOfProportions({ x: 3, n: 2 }, some)).toThrow(FigureError)
  })

  test('says nothing clear about a group and itself, and something about one that is far away', () => {
    const here = { x: 65, n: 100 }
    const same = differenceOfProportions(here, here)
    expect(same).toMatchObject({ waarde: 0 })
    expect(wilson(65, 100)).toMatchObject({ waarde: 0.65 })
    expect(differenceOfProportions(here, { x: 20, n: 100 })).toMatchObject({ onder: expect.toSatisfy((bound: number) => bound > 0) })
  })
})
