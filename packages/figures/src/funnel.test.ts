import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactPoisson, funnelLimits, funnelMean, overdispersion, placeInFunnel, wilson } from './index.ts'

describe('the limits of a funnel of shares', () => {
  /** Rows of the example of PHEindicatormethods: population, limits of 95% and of 99.8%, in percent; the whole is 80.642448%. */
  it.each<[number, [number, number], [number, number]]>([
    [4, [41.923356, 100], [19.594903, 100]],
    [20, [63.326743, 97.958152], [53.341156, 100]],
    [102, [72.974925, 88.309971], [68.553233, 92.731663]],
    [539, [77.306949, 83.977947], [75.38344, 85.901456]],
    [5348, [79.583537, 81.701359], [78.972886, 82.31201]],
    [110_000, [80.408963, 80.875933], [80.274317, 81.010578]],
  ])('of %i people are those of PHEindicatormethods', (n, b95, b998) => {
    const found = funnelLimits(0.80642448, n, 'aandeel')
    const differences = [
      found.b95.onder * 100 - b95[0],
      found.b95.boven * 100 - b95[1],
      found.b998.onder * 100 - b998[0],
      found.b998.boven * 100 - b998[1],
    ]
    expect(Math.max(...differences.map(Math.abs))).toBeLessThan(1e-5)
  })

  it('leave an area out exactly when its own Wilson interval leaves out the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 99 }),
        (n, share, whole) => {
          const x = Math.round(share * n)
          const own = wilson(x, n)
          const mean = whole / 100
          if (own.waarde === null || Math.min(Math.abs(own.onder - mean), Math.abs(own.boven - mean)) < 1e-7) return
          expect(placeInFunnel({ x, n }, mean, 'aandeel')?.kant !== 'binnen').toBe(mean < own.onder || mean > own.boven)
        },
      ),
    )
  })
})

describe('the limits of a funnel of counts', () => {
  /** From the same package: events, then the population at which they touch a limit, over three years; the whole is 116.1720835 per 100,000. Its search stops at a millionth. */
  it.each<[number, 'onder' | 'boven', 'b95' | 'b998', number, number]>([
    [1, 'onder', 'b95', 1598.675694, 20.85059119],
    [5, 'boven', 'b95', 465.8280129, 357.7858395],
    [9, 'onder', 'b998', 6501.096999, 46.14605812],
    [25, 'boven', 'b95', 4642.160872, 179.5141005],
    [89, 'boven', 'b998', 17981.56205, 164.9838128],
    [257, 'onder', 'b95', 83329.80836, 102.8043486],
  ])('touch %i events at the population of PHEindicatormethods (%s, %s)', (_, side, level, population, limit) => {
    const found = funnelLimits(116.1720835 / 100_000, population * 3, 'telling')[level][side] * 100_000
    expect(Math.abs(found / limit - 1)).toBeLessThan(1e-6)
  })

  it('hold the interval of the count itself: its lower end is the whole', () => {
    const { b95 } = funnelLimits(0.01, 3000, 'telling')
    expect(exactPoisson(b95.boven * 3000).onder).toBeCloseTo(30, 8)
    expect(exactPoisson(b95.onder * 3000).boven).toBeCloseTo(30, 8)
  })

  it('start at nothing for a small area, and close where nothing happens at all', () => {
    expect(funnelLimits(0.01, 100, 'telling').b95.onder).toBe(0)
    expect(funnelLimits(0, 100, 'telling')).toEqual({ b95: { onder: 0, boven: 0 }, b998: { onder: 0, boven: 0 } })
  })
})

describe('areas in a funnel', () => {
  const punten = [10, 14, 30, 8, 22, 19, 40, 5, 12, 16, 18].map((x, index) => ({
    x,
    n: [100, 120, 200, 90, 210, 160, 310, 60, 100, 140, 170][index] ?? 0,
  }))

  it('have the place of their own share', () => {
    const mean = funnelMean(punten, 'aandeel')
    expect(mean).toBeCloseTo(0.11686746987951807, 14)
    expect(punten.map(punt => placeInFunnel(punt, mean, 'aandeel')?.kant)).toEqual(punten.map(() => 'binnen'))
    expect(placeInFunnel({ x: 30, n: 150 }, mean, 'aandeel')).toEqual({ kant: 'hoger', betrouwbaarheid: 0.998 })
    expect(placeInFunnel({ x: 27, n: 150 }, mean, 'aandeel')).toEqual({ kant: 'hoger', betrouwbaarheid: 0.95 })
    expect(placeInFunnel({ x: 0, n: 100 }, mean, 'aandeel')).toEqual({ kant: 'lager', betrouwbaarheid: 0.998 })
    expect(placeInFunnel({ x: 0, n: 0 }, mean, 'aandeel')).toBeNull()
  })

  it('spread no more than chance here, and far more where each has a share of its own', () => {
    expect(overdispersion(punten, 'aandeel')).toEqual({ phi: expect.closeTo(0.27210304469926816, 12), isMeerDanToeval: false })
    expect(overdispersion(punten, 'telling')?.phi).toBeCloseTo(0.24030305031875132, 12)
    const apart = punten.map(({ n }, index) => ({ x: index % 2 === 0 ? Math.round(n * 0.4) : Math.round(n * 0.05), n }))
    expect(overdispersion(apart, 'aandeel')).toEqual({ phi: expect.closeTo(21.5, -2), isMeerDanToeval: true })
    expect(overdispersion(punten.slice(0, 2), 'aandeel')).toBeNull()
    expect(
      overdispersion(
        punten.map(({ n }) => ({ x: n, n })),
        'aandeel',
      ),
    ).toBeNull()
  })

  it('a thousand and more at once answer the same as one by one', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ x: (index * 37) % 90, n: 100 + ((index * 53) % 900) }))
    const mean = funnelMean(many, 'aandeel')
    expect(many.filter(punt => placeInFunnel(punt, mean, 'aandeel')?.betrouwbaarheid === 0.998)).toHaveLength(
      many.filter(({ x, n }) => Math.abs(x / n - mean) > 3.090232306167813 * Math.sqrt((mean * (1 - mean)) / n)).length,
    )
  })

  it('refuse more than everybody, and a whole of nobody', () => {
    expect(() => placeInFunnel({ x: 5, n: 4 }, 0.1, 'aandeel')).toThrow('5 van de 4 kan niet')
    expect(() => funnelMean([{ x: 0, n: 0 }], 'aandeel')).toThrow('Een trechter heeft gebieden met mensen nodig')
    expect(() => funnelLimits(1.2, 10, 'aandeel')).toThrow('Een aandeel van 1.2 kan niet')
    expect(placeInFunnel({ x: 5, n: 4 }, 0.5, 'telling')?.kant).toBe('binnen')
  })
})
