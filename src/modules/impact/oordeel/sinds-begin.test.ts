import { describe, expect, it } from 'vitest'
import type { Paneel } from './regels.ts'
import { veranderdSindsBegin } from './sinds-begin.ts'

/** By buurt the year of its start, and its outcome from 2021 on; NaN where there is none. */
function panel(buurten: Readonly<Record<string, readonly [start: number, ...uitkomst: number[]]>>): Paneel {
  const rows = Object.entries(buurten).flatMap(([buurt, [start, ...uitkomst]]) =>
    uitkomst.map((waarde, at) => ({ buurt, start, jaar: 2021 + at, waarde })),
  )
  return {
    buurt: rows.map(({ buurt }) => buurt),
    start: rows.map(({ start }) => start),
    jaar: rows.map(({ jaar }) => jaar),
    uitkomst: rows.map(({ waarde }) => waarde),
    kenmerken: {},
  }
}

describe('the change since the start', () => {
  it('is from the year before the start to the last year, beside the same years of who never starts', () => {
    const found = veranderdSindsBegin(
      panel({
        A: [2022, 100, 95, 90, 80],
        B: [2022, 50, 49, 45, 40],
        C: [2024, 200, 210, 100, 90],
        V: [0, 100, 99, 95, 95],
        W: [0, 10, 10, 10, 9.5],
      }),
    )
    const log = (80 / 100) ** (1 / 3) * (40 / 50) ** (1 / 3) * (90 / 100) ** (1 / 3)
    // Two of the three began in 2022, so 2021 to 2024 counts twice and 2023 to 2024 once.
    const beside = (0.95 ** 2) ** (1 / 3) * Math.sqrt((95 / 95) * (9.5 / 10)) ** (1 / 3)
    expect([found?.buurten, found?.jaar]).toEqual([3, 2024])
    expect(found?.deel).toBeCloseTo(log - 1, 12)
    expect(found?.vergelijking).toBeCloseTo(beside - 1, 12)
  })

  it('has the interval of a mean with few buurten', () => {
    // t.test(log(c(0.8, 0.85, 0.9, 0.7)))$conf.int in R, as shares.
    const shares = [0.8, 0.85, 0.9, 0.7]
    const found = veranderdSindsBegin(panel(Object.fromEntries(shares.map((share, at) => [`B${at}`, [2022, 100, 100 * share]]))))
    const logs = shares.map(share => Math.log(share))
    const mean = logs.reduce((sum, one) => sum + one, 0) / 4
    const sd = Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 3)
    expect(found?.laag).toBeCloseTo(Math.expm1(mean - 3.182446305284263 * (sd / 2)), 10)
    expect(found?.hoog).toBeCloseTo(Math.expm1(mean + 3.182446305284263 * (sd / 2)), 10)
    expect(found?.vergelijking).toBeNull()
  })

  it('leaves out a buurt without one of both figures, and says nothing of one alone', () => {
    const nan = Number.NaN
    expect(veranderdSindsBegin(panel({ A: [2022, 100, 80], B: [2022, nan, 80], V: [0, 100, 100] }))).toBeNull()
    expect(veranderdSindsBegin(panel({ A: [2022, 100, 80], B: [2022, nan, 80], C: [2022, 100, 90], V: [0, 100, nan] }))).toMatchObject({
      buurten: 2,
      vergelijking: null,
    })
  })
})
