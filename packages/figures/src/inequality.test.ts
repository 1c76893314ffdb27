import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inequality, tFor, type Sport } from './index.ts'

/** The example of phe_sii in PHEindicatormethods: life expectancy by tenths of deprivation, the worst-off first. */
const first = ladder(
  [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534],
  [75.9, 78.3, 83.8, 83.6, 80.5, 81.1, 81.7, 84.2, 80.6, 86.3],
  [1.64, 1.58, 1.51, 1.78, 1.7, 1.56, 1.37, 1.4, 2.43, 1.57],
)
const second = ladder(
  [21675, 20065, 19750, 24713, 20112, 19618, 22408, 19752, 18939, 19312],
  [70.5, 71.6, 72.5, 73.5, 73.1, 76.2, 78.7, 80.6, 80.9, 80],
  [0.23, 0.26, 0.3, 0.16, 0.79, 0.78, 0.4, 0.28, 0.23, 0.35],
)

function ladder(people: readonly number[], values: readonly number[], errors: readonly number[]): Sport[] {
  return people.map((bevolking, index) => ({ volgorde: index, bevolking, waarde: values[index] ?? 0, fout: errors[index] ?? 0 }))
}

function withoutErrors(sporten: readonly Sport[]): Sport[] {
  return sporten.map(({ volgorde, bevolking, waarde }) => ({ volgorde, bevolking, waarde }))
}

const near = (value: number) => expect.closeTo(value, 9) as number

describe('inequality over the social ladder', () => {
  it('is the slope and the ratio that PHEindicatormethods finds, with the interval that its draws have', () => {
    expect(inequality(first)).toEqual({
      sii: { waarde: near(7.00023476007992), onder: near(3.153428895451977), boven: near(10.847040624707862) },
      rii: { waarde: near(1.0897097049119415), onder: near(1.03948007551029), boven: near(1.1423934733831624) },
      onderaan: near(78.03207876952999),
      bovenaan: near(85.03231352960991),
      basis: 'fout-van-cijfers',
      gebieden: 10,
    })
    expect(inequality(second)).toMatchObject({
      sii: { waarde: near(12.622738563631735), onder: near(12.011666646309417), boven: near(13.233810480954054) },
      rii: { waarde: near(1.1820343480014972), onder: near(1.1725450155421637), boven: near(1.191600926750538) },
    })
  })

  it('without errors goes by how far the areas lie from the line', () => {
    expect(inequality(withoutErrors(first))).toMatchObject({
      sii: { waarde: near(7.00023476007992), onder: near(0.7586370356198033), boven: near(13.241832484540037) },
      rii: { onder: near(1.0093479698156336), boven: near(1.1768655551090699) },
      basis: 'afstand-tot-lijn',
    })
  })

  it('of figures that may not be tested has no interval', () => {
    expect(inequality(first, { betrouwbaarheid: null })).toMatchObject({ sii: { waarde: near(7.00023476007992) }, basis: null })
    expect(inequality(first, { betrouwbaarheid: null })).not.toHaveProperty('sii.onder')
  })

  it('is refused with fewer than ten areas with people, and when all stand together', () => {
    expect(inequality(first.slice(1))).toEqual({ sii: null, ontbreekt: 'te-klein', gebieden: 9 })
    expect(inequality([...first.slice(1), { volgorde: 0, bevolking: 0, waarde: 3 }])).toEqual({
      sii: null,
      ontbreekt: 'te-klein',
      gebieden: 9,
    })
    expect(inequality(first.map(sport => ({ ...sport, volgorde: 1 })))).toEqual({ sii: null, ontbreekt: 'te-klein', gebieden: 10 })
  })

  it('has no ratio where the line passes zero, and no bounds of it where the bottom may be zero', () => {
    const through = first.map((sport, index) => ({ ...sport, waarde: index - 4 }))
    expect(inequality(through)).toMatchObject({ rii: null })
    const low = withoutErrors(first).map((sport, index) => ({ ...sport, waarde: index % 2 === 0 ? 0.1 : 3 }))
    expect(inequality(low)).toMatchObject({ rii: { waarde: expect.any(Number) as number } })
    expect(inequality(low)).not.toHaveProperty('rii.onder')
  })

  it('does not depend on the order of the areas, nor on how the ladder is numbered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(first, { minLength: 10 }), fc.integer({ min: 1, max: 50 }), (shuffled, step) => {
        const found = inequality(shuffled.map(sport => ({ ...sport, volgorde: sport.volgorde * step - 7 })))
        const straight = inequality(first)
        expect(found.sii?.waarde).toBeCloseTo(straight.sii?.waarde ?? 0, 9)
      }),
    )
  })

  it('of areas that stand together is that of one area with their people', () => {
    const [bottom, ...rest] = withoutErrors(first)
    if (!bottom) throw new Error('the ladder has a bottom')
    const halves = [0, 1].map(() => ({ ...bottom, bevolking: bottom.bevolking / 2 }))
    expect(inequality([...halves, ...rest]).sii?.waarde).toBeCloseTo(7.00023476007992, 9)
  })
})

describe("Student's t", () => {
  it.each([
    [1, 12.706204736174694, 318.30883898555015],
    [2, 4.302652729749462, 22.327124770119866],
    [3, 3.1824463052837078, 10.214531852407383],
    [8, 2.306004135204166, 4.5007909337237235],
    [9, 2.262157162798205, 4.296805662729918],
    [58, 2.0017174841452356, 3.236795338886674],
    [200, 1.9718962236339088, 3.131479814221121],
  ])('with %i degrees of freedom is that of SciPy 1.17.1', (df, at95, at998) => {
    expect(tFor(0.95, df) / at95).toBeCloseTo(1, 10)
    expect(tFor(0.998, df) / at998).toBeCloseTo(1, 9)
  })

  it('needs a whole number of them', () => {
    expect(() => tFor(0.95, 0)).toThrow('0 vrijheidsgraden kan niet')
  })
})
