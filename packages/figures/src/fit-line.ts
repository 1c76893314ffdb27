/** A point that counts so much. */
export interface Lijnpunt {
  readonly x: number
  readonly y: number
  readonly gewicht: number
}

/** A weighted least-squares line. */
export interface Lijn {
  /** Where x is 0. */
  readonly begin: number
  readonly helling: number
  /** Variances of both, and of the two together, when a weight is one over the variance of its point. */
  readonly variantie: { readonly begin: number; readonly helling: number; readonly samen: number }
  /** Weighted sum of squared distances from the line. */
  readonly rest: number
}

/** The line that lies nearest, each point counting by its weight. Meant for two different x at least. */
export function fitLine(punten: readonly Lijnpunt[]): Lijn {
  const sum = (of: (punt: Lijnpunt) => number) => punten.reduce((total, punt) => total + punt.gewicht * of(punt), 0)
  const weight = sum(() => 1)
  const x = sum(punt => punt.x) / weight
  const y = sum(punt => punt.y) / weight
  const xx = sum(punt => (punt.x - x) ** 2)
  const helling = sum(punt => (punt.x - x) * (punt.y - y)) / xx
  const begin = y - helling * x
  return {
    begin,
    helling,
    variantie: { begin: 1 / weight + x ** 2 / xx, helling: 1 / xx, samen: -x / xx },
    rest: sum(punt => (punt.y - begin - helling * punt.x) ** 2),
  }
}
