import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trendGrens, trendOf, trendOfProportions, type TrendPunt } from './index.ts'

type Row = readonly [waarde: number, onder: number, boven: number]

function points(rows: readonly Row[], begin = 2020): TrendPunt[] {
  return rows.map(([waarde, onder, boven], index) => ({ tijd: begin + index, waarde, onder, boven }))
}

/** The test cases of the trend calculator of FingertipsNext; chi-square and slopes by NumPy and SciPy 1.17.1. */
describe('the cases of the trend marker of Fingertips', () => {
  it.each<[string, readonly Row[], string, number]>([
    [
      'vaccination of two-year-olds in Yorkshire falls',
      [
        [92.6254, 92.4168, 92.8288],
        [92.3221, 92.1072, 92.5315],
        [90.8708, 90.6358, 91.1004],
        [90.017, 89.7694, 90.2594],
        [90.1013, 89.8578, 90.3396],
      ],
      'daalt',
      418.52118725725325,
    ],
    [
      'preventable loss of sight rises, also without the low year of 2021',
      [
        [2.935, 2.7841, 3.0919],
        [1.93028, 1.8085, 2.058],
        [2.7567, 2.6113, 2.9082],
        [2.8701, 2.7225, 3.0237],
        [3.0121, 2.8616, 3.1683],
      ],
      'stijgt',
      33.48455006684075,
    ],
    [
      'death from cancer under 75 falls',
      [
        [126.9341, 125.9343, 127.94],
        [125.829, 124.8371, 126.8268],
        [121.5234, 120.5533, 122.4993],
        [122.3782, 121.4012, 123.361],
        [120.7742, 119.8035, 121.7507],
      ],
      'daalt',
      97.09175240320864,
    ],
  ])('%s', (_, rows, woord, chi2) => {
    expect(trendOf(points(rows))).toEqual({ woord, chi2: expect.closeTo(chi2, 6), van: 2020, tot: 2024 })
  })

  it('diabetes rises, as a share of all who are registered', () => {
    const [x, n] = [
      [3455176, 3491868, 3625401, 3774801, 3938080],
      [48783947, 49122259, 49956777, 50649129, 51441896],
    ]
    const rows = x.map((count, index) => ({ tijd: 2020 + index, x: count, n: n[index] ?? 0 }))
    expect(trendOfProportions(rows)).toEqual({ woord: 'stijgt', chi2: expect.closeTo(16494.755906619153, 6), van: 2020, tot: 2024 })
  })

  it('nothing is said of four points', () => {
    expect(
      trendOf(
        points([
          [1, 0.9, 1.1],
          [2, 1.9, 2.1],
          [3, 2.9, 3.1],
          [4, 3.9, 4.1],
        ]),
      ),
    ).toBeNull()
    expect(trendOfProportions([{ tijd: 2020, x: 1, n: 2 }])).toBeNull()
  })
})

describe('a trend', () => {
  it('has the threshold of 99.8%', () => {
    expect(trendGrens).toBeCloseTo(9.54953570608324, 10)
  })

  it('is not called by when one point alone makes it', () => {
    const flat: Row[] = [
      [10, 9, 11],
      [10.1, 9.1, 11.1],
      [9.9, 8.9, 10.9],
      [9.8, 8.8, 10.8],
      [30, 29, 31],
    ]
    expect(trendOf(points(flat))).toMatchObject({ woord: 'geen-duidelijke-trend', chi2: expect.closeTo(564.6, -2) })
  })

  it('looks at the newest five, in whatever order they come', () => {
    const rows = points([
      [90, 80, 99],
      [10, 9.9, 10.1],
      [11, 10.9, 11.1],
      [12, 11.9, 12.1],
      [13, 12.9, 13.1],
      [14, 13.9, 14.1],
    ])
    expect(trendOf(rows.toReversed())).toMatchObject({ woord: 'stijgt', van: 2021, tot: 2025 })
  })

  it('goes by the moments themselves: years left out stretch the line', () => {
    const rows = points([
      [10, 9, 11],
      [11, 10, 12],
      [12, 11, 13],
      [13, 12, 14],
      [14, 13, 15],
    ])
    const apart = rows.map(punt => ({ ...punt, tijd: punt.tijd * 4 }))
    expect(trendOf(apart)?.chi2).toBeCloseTo(trendOf(rows)?.chi2 ?? 0, 8)
  })

  it('is the other way round when the figures are turned round', () => {
    // Whole numbers, so that turning them round is exact; where four of them lie level, a rounding error would decide.
    const isLevel = (values: readonly number[]) =>
      values.some((_, out) => {
        const four = values.flatMap((y, x) => (x === out ? [] : [{ x, y }]))
        const middle = four.reduce((sum, { x }) => sum + x, 0)
        return four.reduce((sum, { x, y }) => sum + (4 * x - middle) * y, 0) === 0
      })
    const value = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), values => {
        fc.pre(!isLevel(values))
        const up = trendOf(points(values.map(waarde => [waarde, waarde - 1, waarde + 1])))
        const down = trendOf(points(values.map(waarde => [100 - waarde, 99 - waarde, 101 - waarde])))
        const turned = { stijgt: 'daalt', daalt: 'stijgt', 'geen-duidelijke-trend': 'geen-duidelijke-trend' } as const
        expect(down?.woord).toBe(turned[up?.woord ?? 'stijgt'])
      }),
    )
  })

  it('of shares copes with nobody and everybody', () => {
    const rows = [0, 2, 5, 8, 10].map((x, index) => ({ tijd: index, x, n: 10 }))
    expect(trendOfProportions(rows)?.woord).toBe('stijgt')
    expect(trendOfProportions(rows.map(row => ({ ...row, x: 0 })))).toMatchObject({ woord: 'geen-duidelijke-trend', chi2: 0 })
  })

  it('refuses a moment twice and bounds that are none', () => {
    const rows = points([
      [1, 0, 2],
      [1, 0, 2],
      [1, 0, 2],
      [1, 0, 2],
      [1, 0, 2],
    ])
    expect(() => trendOf([...rows, ...rows])).toThrow('Het moment 2020 staat er twee keer in')
    expect(() => trendOf(rows.map(row => ({ ...row, onder: 1, boven: 1 })))).toThrow('De grenzen 1 en 1 passen niet')
    expect(() => trendOfProportions(rows.map(({ tijd }) => ({ tijd, x: 2, n: 1 })))).toThrow('2 van de 1 kan niet')
  })
})
