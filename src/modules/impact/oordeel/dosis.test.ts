import { describe, expect, it } from 'vitest'
import { samenhangMetDosis } from './dosis.ts'
import type { Paneel } from './regels.ts'

const uses = [4, 9, 12, 15, 21, 22, 28, 33, 35, 40, 44, 47]

/** Twelve buurten in two cohorts and three that never start; each that starts changes by its use, by its cohort, and by `ruis`. */
function programme(perUse: number, ruis: readonly number[]): Paneel {
  const jaren = [2021, 2022, 2023, 2024]
  const rows = [
    ...uses.map((use, at) => ({ naam: `B${at}`, use, start: at % 2 === 0 ? 2023 : 2024, at })),
    ...[0, 1, 2].map(at => ({ naam: `V${at}`, use: Number.NaN, start: 0, at })),
  ]
  const cells = rows.flatMap(each => jaren.map(jaar => ({ ...each, jaar })))
  return {
    buurt: cells.map(({ naam }) => naam),
    jaar: cells.map(({ jaar }) => jaar),
    start: cells.map(({ start }) => start),
    uitkomst: cells.map(({ use, start, jaar, at }) => {
      const after = start !== 0 && jaar >= start ? perUse * use + (start === 2023 ? -0.1 : 0.05) + ruis[at]! : 0
      return Math.exp(3 + 0.02 * at - 0.03 * (jaar - 2021) + after)
    }),
    kenmerken: {},
    dosis: cells.map(({ use, start, jaar }) => (jaar >= start ? use : Number.NaN)),
  }
}

describe('how much the change goes with the use of activities', () => {
  it('is found exactly where nothing else varies, whatever the cohorts did', () => {
    const found = samenhangMetDosis(
      programme(
        -0.004,
        uses.map(() => 0),
      ),
    )
    expect(found).toMatchObject({ buurten: 12, weinig: 14.25, veel: 36.25 })
    expect(found?.verschil.deel).toBeCloseTo(Math.expm1(-0.004 * 22), 12)
    expect(found?.verschil.laag).toBeCloseTo(found?.verschil.deel ?? 0, 10)
  })

  it('has the errors of HC3', () => {
    // From numpy: least squares with a constant per cohort, covariance (X'X)^-1 X' diag((e/(1-h))^2) X (X'X)^-1, t with 9 degrees of freedom.
    const ruis = [0.03, -0.02, 0.05, 0.01, -0.04, 0.02, -0.01, 0.04, -0.03, -0.05, 0.02, 0.01]
    const { deel, laag, hoog } = samenhangMetDosis(programme(-0.004, ruis))?.verschil ?? { deel: 0, laag: 0, hoog: 0 }
    expect([deel, laag, hoog].map(each => Number(each?.toFixed(9)))).toEqual([-0.094567258, -0.13060114, -0.057039884])
  })

  it('is not told of few buurten, of the same use everywhere, or without buurten that never start', () => {
    const whole = programme(
      -0.004,
      uses.map(() => 0),
    )
    const keep = (isKept: (row: number) => boolean): Paneel => {
      const rows = whole.buurt.flatMap((_, row) => (isKept(row) ? [row] : []))
      const pick = <T>(values: readonly T[]) => rows.map(row => values[row]!)
      return {
        buurt: pick(whole.buurt),
        jaar: pick(whole.jaar),
        start: pick(whole.start),
        uitkomst: pick(whole.uitkomst),
        kenmerken: {},
        dosis: pick(whole.dosis ?? []),
      }
    }
    expect(samenhangMetDosis(keep(row => Number(whole.buurt[row]!.slice(1)) < 9))).toBeNull()
    expect(samenhangMetDosis(keep(row => whole.start[row] !== 0))).toBeNull()
    expect(samenhangMetDosis({ ...whole, dosis: whole.dosis!.map(() => 5) })).toBeNull()
  })
})
