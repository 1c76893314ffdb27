import type { Marge } from './types.ts'

/** The margin in the unit of the measure, beside a benchmark: a relative margin grows with it, whatever its sign. */
export function margeOf(marge: Marge, benchmark: number): number {
  return marge.soort === 'relatief' ? Math.abs(benchmark) * marge.waarde : marge.waarde
}
