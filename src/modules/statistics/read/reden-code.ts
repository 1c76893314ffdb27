import { ontbreektRedenen, type Ontbreekt } from '@buurtwijs/figures'

/** The number that `PublishedKolom.ontbreekt` keeps for a reason; 0 is a value. */
export function redenCode(reden: Ontbreekt): number {
  return ontbreektRedenen.indexOf(reden) + 1
}

/** The reason behind a number other than 0. */
export function redenOf(code: number): Ontbreekt {
  const reden = ontbreektRedenen[code - 1]
  if (reden === undefined) throw new Error(`redenOf requires the number of a reason, got ${code}`)
  return reden
}
