import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareByRule, expectedSignals, gegeven, isOnzeker, ontbrekend, widenInterval, wilson, type Schatting } from './index.ts'

const percentage = { onder: 0, boven: 100 }
const options = { polariteit: 'minder-is-gunstig', marge: 2, uiterste: percentage } as const

function figure(waarde: number, interval: readonly [number, number] | null, schatting: Schatting = 'steekproef') {
  const [onder, boven] = interval ?? []
  return gegeven(waarde, {
    status: 'definitief',
    schatting,
    release: 'peiling',
    ...(onder === undefined || boven === undefined ? {} : { onder, boven }),
  })
}

describe('one figure beside one benchmark', () => {
  it('is tested where it has an interval, by the direction of the measure and at two levels', () => {
    expect(compareByRule(figure(40, [34, 46]), figure(43, null), options)).toEqual({
      woord: 'geen-duidelijk-verschil',
      regel: 'interval',
      betrouwbaarheid: null,
    })
    expect(compareByRule(figure(40, [34, 46]), figure(47, null), options)).toEqual({
      woord: 'beter',
      regel: 'interval',
      betrouwbaarheid: 0.95,
    })
    expect(compareByRule(figure(40, [34, 46]), figure(60, null), options)).toEqual({
      woord: 'beter',
      regel: 'interval',
      betrouwbaarheid: 0.998,
    })
    expect(compareByRule(figure(40, [34, 46]), figure(20, null), options)).toEqual({
      woord: 'slechter',
      regel: 'interval',
      betrouwbaarheid: 0.998,
    })
  })

  it('is higher or lower, not better or worse, for a measure without a direction', () => {
    expect(compareByRule(figure(40, [34, 46]), figure(60, null), { ...options, polariteit: 'geen' })?.woord).toBe('lager')
  })

  it('is tested on the difference when the benchmark is uncertain as well', () => {
    const uncertain = figure(47, [43, 51])
    expect(compareByRule(figure(40, [34, 46]), uncertain, options)).toEqual({
      woord: 'geen-duidelijk-verschil',
      regel: 'verschil',
      betrouwbaarheid: null,
    })
    expect(compareByRule(figure(30, [24, 36]), uncertain, options)).toEqual({ woord: 'beter', regel: 'verschil', betrouwbaarheid: 0.998 })
  })

  it('is never tested when a model made it, nor without an interval: then the margin decides', () => {
    const expected = { woord: 'lager', regel: 'marge', betrouwbaarheid: null }
    expect(compareByRule(figure(40, [39, 41], 'model'), figure(47, null), options)).toEqual(expected)
    expect(compareByRule(figure(40, null, 'telling'), figure(47, null), options)).toEqual(expected)
    expect(compareByRule(figure(40, null), figure(42, null), options)?.woord).toBe('ongeveer-gelijk')
    expect(compareByRule(figure(40, null), figure(47, null), { ...options, marge: null })).toBeNull()
  })

  it('is not compared when either is missing', () => {
    const hidden = ontbrekend('geheim', { status: 'definitief', schatting: 'steekproef', release: 'peiling' })
    expect(compareByRule(hidden, figure(40, null), options)).toBeNull()
    expect(compareByRule(figure(40, [34, 46]), hidden, options)).toBeNull()
  })

  it('tests 0% and 100% with what interval they have', () => {
    expect(compareByRule(figure(0, [0, 9]), figure(12, null), options)).toEqual({
      woord: 'beter',
      regel: 'interval',
      betrouwbaarheid: 0.95,
    })
    expect(compareByRule(figure(100, [91, 100]), figure(100, null), options)?.woord).toBe('geen-duidelijk-verschil')
  })
})

describe('an interval of another level', () => {
  it('is close to the one of Wilson, and exact on the log odds', () => {
    const [wide, narrow] = [wilson(65, 100, { betrouwbaarheid: 0.998 }), wilson(65, 100)]
    if (wide.waarde === null || narrow.waarde === null) throw new Error('there are people')
    const found = widenInterval(narrow, { naar: 0.998, uiterste: { onder: 0, boven: 1 } })
    expect(Math.abs(found.onder - wide.onder)).toBeLessThan(0.005)
    expect(Math.abs(found.boven - wide.boven)).toBeLessThan(0.005)
    const python = widenInterval({ waarde: 0.474, onder: 0.41, boven: 0.54 }, { naar: 0.998, uiterste: { onder: 0, boven: 1 } })
    expect([python.onder.toFixed(12), python.boven.toFixed(12)]).toEqual(['0.374296682342', '0.577577690230'])
  })

  it('goes by logarithms above zero and straight where there is no extreme', () => {
    const rate = widenInterval(
      { waarde: 12, onder: 8, boven: 20 },
      { naar: 0.998, uiterste: { onder: 0, boven: Number.POSITIVE_INFINITY } },
    )
    expect([rate.onder.toFixed(9), rate.boven.toFixed(9)]).toEqual(['6.332016137', '26.851299750'])
    const none = { onder: Number.NEGATIVE_INFINITY, boven: Number.POSITIVE_INFINITY }
    expect(widenInterval({ waarde: 0, onder: -1.96, boven: 1.96 }, { naar: 0.998, uiterste: none }).boven).toBeCloseTo(3.0903, 3)
  })

  it('encloses the narrower one and stays within what can be', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)), numbers => {
        const [onder = 0, waarde = 0, boven = 0] = numbers.toSorted((a, b) => a - b)
        const wide = widenInterval({ waarde, onder, boven }, { naar: 0.998, uiterste: percentage })
        expect([wide.onder >= 0, wide.onder <= onder + 1e-9, wide.boven >= boven - 1e-9, wide.boven <= 100]).not.toContain(false)
      }),
    )
  })

  it('refuses bounds that do not enclose the value', () => {
    expect(() => widenInterval({ waarde: 50, onder: 51, boven: 60 }, { naar: 0.998, uiterste: percentage })).toThrow('De grenzen 51 en 60')
  })
})

it('chance alone gives one signal in twenty at 95%, one in five hundred at 99.8%', () => {
  expect(expectedSignals(100)).toBeCloseTo(5, 12)
  expect(expectedSignals(100, { betrouwbaarheid: 0.998 })).toBeCloseTo(0.2, 12)
  expect(() => expectedSignals(-1)).toThrow('Een aantal toetsen van -1 kan niet')
})

it('a figure is uncertain when its interval is too wide for a verdict, never for want of one', () => {
  expect(isOnzeker(figure(40, [29, 51]), 'percentage')).toBe(true)
  expect(isOnzeker(figure(40, [31, 49]), 'percentage')).toBe(false)
  expect(isOnzeker(figure(10, [4, 16]), 'anders')).toBe(true)
  expect(isOnzeker(figure(10, null), 'anders')).toBe(false)
})
