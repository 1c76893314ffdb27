import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOfScores, ratioOfRates, unusualCount, unusualShare, xmr } from './index.ts'
import type { XmrRegel } from './index.ts'

/** Limits by Python 3 (statistics), from the formulas on the method page. */
describe('the limits of ordinary variation', () => {
  const walkers = [11, 9, 12, 10, 13, 11, 10, 12, 9, 11, 13, 10, 12, 16, 17, 15, 18, 19, 17, 20, 18, 19, 21]

  it('are the mean plus and minus 2.66 times the mean moving range', () => {
    const [stuk] = xmr(walkers).stukken
    expect(stuk).toEqual({
      van: 0,
      tot: 23,
      gemiddelde: expect.closeTo(14.043478260869565, 10),
      onder: expect.closeTo(8.239841897233202, 10),
      boven: expect.closeTo(19.847114624505927, 10),
      isVoorlopig: false,
    })
  })

  it('begin anew where somebody says so, and no rule looks across', () => {
    const { stukken, tekens } = xmr(walkers, { herzet: [13] })
    expect(stukken.map(({ van, tot, gemiddelde, onder, boven, isVoorlopig }) => [van, tot, gemiddelde, onder, boven, isVoorlopig])).toEqual(
      [
        [0, 13, 11, expect.closeTo(5.015, 10), expect.closeTo(16.985, 10), false],
        [13, 23, 18, expect.closeTo(12.975555555555555, 10), expect.closeTo(23.024444444444445, 10), true],
      ],
    )
    expect(tekens.flat()).toEqual([])
    expect(xmr(walkers).tekens.flat().length).toBeGreaterThan(0)
  })

  it('are not widened by one jump: ranges that are far too large are left out once', () => {
    const [stuk] = xmr([24.6, 25.1, 24.9, 25.3, 24.8, 25, 40, 25.2, 24.7, 25.1, 24.9, 25]).stukken
    expect([stuk?.onder, stuk?.boven]).toEqual([expect.closeTo(25.329999999999995, 10), expect.closeTo(27.103333333333335, 10)])
  })

  it('of a series that does not vary are its value, and nothing in it stands out', () => {
    expect(xmr([5, 5, 5])).toEqual({
      stukken: [{ van: 0, tot: 3, gemiddelde: 5, onder: 5, boven: 5, isVoorlopig: true }],
      tekens: [[], [], []],
    })
  })

  it('refuse what is no series', () => {
    expect(() => xmr([])).toThrow('minstens één cijfer')
    expect(() => xmr([1, Number.NaN])).toThrow('geen getal')
    expect(() => xmr([1, 2], { herzet: [2] })).toThrow('nummer 2')
  })
})

describe('a sign of change', () => {
  const regelsOf = (values: readonly number[]) => xmr(values).tekens.map(signs => signs.map(({ regel, kant }) => `${regel} ${kant}`))
  const rustig = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]
  const marked = (values: readonly number[], regel: XmrRegel) =>
    xmr(values)
      .tekens.map((signs, index) => (signs.some(sign => sign.regel === regel) ? index : -1))
      .filter(index => index >= 0)

  it('is a point outside the limits', () => {
    expect(regelsOf([...rustig, 30]).at(-1)).toContain('buiten-grenzen hoger')
    expect(regelsOf(rustig).flat()).toEqual([])
  })

  it('is seven points in a row on one side of the mean, and not six', () => {
    const low = [10, 11, 10, 11, 10, 11, 10]
    expect(marked([...low, 20, 21, 20, 21, 20, 21, 20], 'zeven-aan-een-kant')).toEqual(Array.from({ length: 14 }, (_, index) => index))
    expect(marked([...low.slice(1), 20, 21, 20, 21, 20, 21], 'zeven-aan-een-kant')).toEqual([])
  })

  it('is seven points in a row that each go further, and not six', () => {
    expect(marked([5, 9, 5, 1, 2, 3, 4, 5, 6, 7, 3, 9], 'zeven-op-rij')).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect(marked([5, 9, 5, 1, 2, 3, 4, 5, 6, 3, 9, 3], 'zeven-op-rij')).toEqual([])
  })

  it('is two of three points close to a limit, on one side', () => {
    const values = [...Array.from({ length: 9 }, () => [10, 11]).flat(), 10, 13, 11, 13]
    expect(marked(values, 'twee-van-drie')).toEqual([19, 21])
  })

  it('does not depend on the unit, and turns round with the sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 40 }), values => {
        const names = (signs: ReturnType<typeof xmr>['tekens']) => signs.map(each => each.map(({ regel }) => regel))
        const own = xmr(values)
        expect(names(xmr(values.map(value => value * 4)).tekens)).toEqual(names(own.tekens))
        expect(names(xmr(values.map(value => -value)).tekens)).toEqual(names(own.tekens))
        expect(own.tekens.length).toBe(values.length)
      }),
    )
  })
})

/** By Python 3, from Wilson's interval of the share. */
describe('before and after', () => {
  it('is how many times as many, with an interval that holds 1 when chance explains it', () => {
    const among = (telling: number, onder = 100) => ({ telling, onder })
    expect(ratioOfRates(among(20), among(40))).toEqual({
      waarde: expect.closeTo(2, 10),
      onder: expect.closeTo(1.1766038203681413, 10),
      boven: expect.closeTo(3.399615002735978, 10),
    })
    expect(ratioOfRates(among(20, 100), among(40, 200))).toMatchObject({ waarde: expect.closeTo(1, 10) })
    expect([ratioOfRates(among(0), among(3)), ratioOfRates(among(0), among(0))]).toEqual([
      { waarde: null, ontbreekt: 'kan-niet-voorkomen' },
      { waarde: null, ontbreekt: 'kan-niet-voorkomen' },
    ])
    expect(() => ratioOfRates(among(1, 0), among(1))).toThrow('Onder niemand')
  })

  it('of a score is wide, because nobody knows who stood in the middle', () => {
    const change = differenceOfScores({ netto: 10, n: 50 }, { netto: 25, n: 50 })
    expect(change).toEqual({
      waarde: expect.closeTo(0.3, 10),
      onder: expect.closeTo(-0.062460882948407404, 10),
      boven: expect.closeTo(0.6624608829484074, 10),
    })
    expect(differenceOfScores({ netto: 0, n: 0 }, { netto: 1, n: 2 })).toEqual({ waarde: null, ontbreekt: 'kan-niet-voorkomen' })
    expect(() => differenceOfScores({ netto: 3, n: 2 }, { netto: 1, n: 2 })).toThrow('kan niet')
  })
})

describe('what is odd', () => {
  it('is judged by what chance does to counts and to shares, and never without anything before', () => {
    const was = [
      { telling: 20, blootstelling: 1 },
      { telling: 22, blootstelling: 1 },
    ]
    const now = (telling: number) => unusualCount(was, { telling, blootstelling: 1 })
    expect([now(60), now(30), now(2), unusualCount([], { telling: 60, blootstelling: 1 })]).toEqual(['hoog', null, 'laag', null])
    const share = (telling: number) => unusualShare([{ telling: 30, blootstelling: 60 }], { telling, blootstelling: 60 })
    expect([share(57), share(35), share(5), unusualShare([], { telling: 5, blootstelling: 60 })]).toEqual(['hoog', null, 'laag', null])
  })
})
