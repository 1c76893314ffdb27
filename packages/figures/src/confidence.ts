import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { FigureError } from './figure-error.ts'

/** How sure an interval is, as a share between 0 and 1 (not included). The two that public health offices use are 0.95 and 0.998. */
export interface ConfidenceOptions {
  /** 0.95 unless told. */
  readonly betrouwbaarheid?: number
}

const zOf95 = quantileForLevel(0.95)
const zOf998 = quantileForLevel(0.998)

/**
 * The two-sided standard normal quantile: 1.95996398… at 95% and 3.09023230… at 99.8%. Exact on purpose: the golden vectors that are
 * printed with eight decimals follow from it, and the rounded 1.959964 and 3.0902 that handbooks print are off in the fourth decimal
 * of a count of 65 at 99.8%.
 */
export function zFor(betrouwbaarheid: number): number {
  if (betrouwbaarheid === 0.95) return zOf95
  if (betrouwbaarheid === 0.998) return zOf998
  checkBetrouwbaarheid(betrouwbaarheid)
  return quantileForLevel(betrouwbaarheid)
}

function quantileForLevel(level: number): number {
  return -normalQuantile((1 - level) / 2, 0, 1)
}

/** Throws `FigureError` unless the level lies between 0 and 1; a percentage such as 95 is the usual mistake. */
export function checkBetrouwbaarheid(level: number): void {
  if (level > 0 && level < 1) return
  throw new FigureError('betrouwbaarheid-ongeldig', `De betrouwbaarheid ${level} kan niet. Geef een getal tussen 0 en 1, zoals 0.95.`)
}
