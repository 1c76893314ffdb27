import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byar, exactPoisson, FigureError, poissonInterval, rate, wilson, type Interval, type NoInterval } from './index.ts'

const level = fc.double({ min: 0.5, max: 0.9999, noNaN: true })
const ofGroup = fc.integer({ min: 1, max: 1_000_000 }).chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const at998 = { betrouwbaarheid: 0.998 }

function given(interval: Interval | NoInterval): Interval {
  if (interval.waarde === null) throw new Error('this test expects an interval')
  return interval
}

describe('the interval of a share (Wilson)', () => {
  test('lies between 0 and 1 and encloses the share, at any level', () => {
    fc.assert(
      fc.property(ofGroup, level, ([x, n], betrouwbaarheid) => {
        const { waarde, onder, boven } = given(wilson(x, n, { betrouwbaarheid }))
        expect(waarde).toBe(x / n)
        expect([0 <= onder, onder <= waarde, waarde <= boven, boven <= 1]).toEqual([true, true, true, true])
      }),
    )
  })

  test('holds exactly the shares that a score test does not reject', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, share) => {
        const x = Math.min(n - 1, Math.max(1, Math.round(share * n)))
        const { waarde, onder, boven } = given(wilson(x, n))
        for (const end of [onder, boven]) {
          expect(((waarde - end) ** 2 * n) / (end * (1 - end)) / 1.959963984540054 ** 2).toBeCloseTo(1, 6)
        }
      }),
    )
  })

  test('moves up with every person more, is wider at 99.8%, and mirrors for those who are not counted', () => {
    fc.assert(
      fc.property(ofGroup, ([x, n]) => {
        const here = given(wilson(x, n))
        const sure = given(wilson(x, n, at998))
        expect([sure.onder <= here.onder, here.boven <= sure.boven, sure.boven - sure.onder > here.boven - here.onder]).toEqual([
          true,
          true,
          true,
        ])
        const others = given(wilson(n - x, n))
        expect(others.onder).toBeCloseTo(1 - here.boven, 10)
        if (x === n) return
        const more = given(wilson(x + 1, n))
        expect([here.onder < more.onder, here.boven <= more.boven]).toEqual([true, true])
      }),
    )
  })

  test('cannot exist for a group of nobody', () => {
    expect(wilson(0, 0)).toEqual({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })
  })

  test('is refused for more people than the group has', () => {
    const message = '21 van de 20 kan niet. De telling is hoogstens zo groot als de groep.'
    expect(() => wilson(21, 20)).toThrow(new FigureError('aantal-ongeldig', message))
    expect(() => wilson(1, 0)).toThrow(FigureError)
  })

  test.each([
    [-1, 20],
    [1, -20],
    [Number.NaN, 20],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('is refused for %d of %d', (x, n) => {
    expect(() => wilson(x, n)).toThrow(FigureError)
  })

  test.each([0, 1, 95, -0.95, Number.NaN])('is refused at a level of %d', betrouwbaarheid => {
    expect(() => wilson(1, 2, { betrouwbaarheid })).toThrow('Geef een getal tussen 0 en 1, zoals 0.95.')
    expect(() => exactPoisson(1, { betrouwbaarheid })).toThrow(FigureError)
  })
})

describe('the interval of a count (exact below 10, Byar from 10 on)', () => {
  test('encloses the count, moves up with it, also from 9 to 10, and is wider at 99.8%', () => {
    for (let x = 0; x <= 200; x += 1) {
      const here = poissonInterval(x)
      const sure = poissonInterval(x, at998)
      const more = poissonInterval(x + 1)
      expect([0 <= here.onder, here.onder <= x, x < here.boven]).toEqual([true, true, true])
      expect([sure.onder <= here.onder, here.boven < sure.boven]).toEqual([true, true])
      expect([here.onder < more.onder, here.boven < more.boven]).toEqual([true, true])
    }
  })

  test('is the exact one up to 9, at the usual levels and at any other', () => {
    for (const betrouwbaarheid of [0.95, 0.998, 0.9]) {
      expect(poissonInterval(9, { betrouwbaarheid })).toEqual(exactPoisson(9, { betrouwbaarheid }))
      expect(poissonInterval(10, { betrouwbaarheid })).toEqual(byar(10, { betrouwbaarheid }))
    }
    expect(poissonInterval(4.5)).toEqual(exactPoisson(4.5))
  })

  test('exact means: at each end the count is just as surprising as the level allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), level, (x, betrouwbaarheid) => {
        const { onder, boven } = exactPoisson(x, { betrouwbaarheid })
        const tail = (1 - betrouwbaarheid) / 2
        expect(chanceOfAtMost(x, boven)).toBeCloseTo(tail, 8)
        if (x > 0) expect(1 - chanceOfAtMost(x - 1, onder)).toBeCloseTo(tail, 8)
      }),
    )
  })

  test('Byar comes within half a percent of exact from 10 on, and stays sane below', () => {
    for (let x = 10; x <= 1000; x += 30) {
      expect(byar(x).onder / exactPoisson(x).onder).toBeCloseTo(1, 2)
      expect(byar(x).boven / exactPoisson(x).boven).toBeCloseTo(1, 2)
    }
    expect(byar(0)).toMatchObject({ waarde: 0, onder: 0 })
    expect(byar(0.01).onder).toBe(0)
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is refused for a count of %d', x => {
    for (const interval of [byar, exactPoisson, poissonInterval]) expect(() => interval(x)).toThrow(FigureError)
  })
})

describe('a rate', () => {
  test('is the count and its bounds over the population, per so many', () => {
    const { onder, boven } = poissonInterval(12)
    expect(rate(12, 400, { per: 1000 })).toEqual({ waarde: 30, onder: (onder / 400) * 1000, boven: (boven / 400) * 1000 })
  })

  test('may count more events than people', () => {
    expect(rate(30, 10)).toMatchObject({ waarde: 3 })
  })

  test('of nobody cannot exist, and events among nobody are refused', () => {
    expect(rate(0, 0)).toEqual({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })
    expect(() => rate(1, 0)).toThrow(
      new FigureError('aantal-ongeldig', '1 gebeurtenissen in een bevolking van 0 kan niet. Controleer de bevolking.'),
    )
  })

  test.each([0, -1000, Number.NaN, Number.POSITIVE_INFINITY])('per %d is refused', per => {
    expect(() => rate(1, 10, { per })).toThrow(FigureError)
  })
})

/** Poisson probabilities added up one by one: slow, plain, and independent of the chi-square quantile. */
function chanceOfAtMost(x: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = term
  for (let k = 1; k <= x; k += 1) {
    term *= mean / k
    sum += term
  }
  return sum
}
