import { EffectError } from '../effect-error.ts'
import { multiplyVector, dot, pseudoInverse } from '../numbers/matrix.ts'
import { fitPropensity, makeSample } from '../two-by-two/sample.ts'

/** Who is to be matched: a value per unit in each covariate. */
export interface MatchUnits {
  /** 1 = treated, 0 = may be a comparison. */
  readonly treated: ArrayLike<number>
  readonly covariates: Readonly<Record<string, ArrayLike<number>>>
}

export type DistanceKind = 'propensity' | 'mahalanobis' | 'scaled-euclidean'

/** Chance to be treated, per unit, by logistic regression. */
export function propensityOf({ treated, covariates }: MatchUnits): Float64Array {
  const columns = Object.values(covariates).map(values => Float64Array.from(values))
  try {
    const sample = makeSample(Uint8Array.from(treated), columns, new Float64Array(treated.length).fill(1), { group: 1, period: 1 })
    return fitPropensity(sample).chance
  } catch (error) {
    if (error instanceof EffectError && error.code === 'no-overlap') throw new EffectError('propensity-separates')
    if (error instanceof EffectError && error.code === 'covariates-collinear')
      throw new EffectError('effect-collinear', { column: Object.keys(covariates).join(', ') })
    throw error
  }
}

/** The distance between any two units. */
export type Distance = (one: number, other: number) => number

/**
 * Mahalanobis distance with the covariance pooled within treated and comparison, by a generalised inverse, so that all levels of a factor can be given; or each covariate divided by its pooled spread.
 */
export function covariateDistance(units: MatchUnits, kind: 'mahalanobis' | 'scaled-euclidean'): Distance {
  const columns = Object.entries(units.covariates)
  const size = columns.length
  const covariance = pooledCovariance(units)
  columns.forEach(([column], j) => {
    if (!(covariance[j * size + j]! > 0)) throw new EffectError('covariate-constant', { column })
  })
  const used = kind === 'mahalanobis' ? pseudoInverse(scaleToOne(covariance, size), size) : null
  const spreads = columns.map((_, j) => Math.sqrt(covariance[j * size + j]!))
  const scaled = columns.map(([, values], j) => Float64Array.from(values, value => value / spreads[j]!))
  const difference = new Float64Array(size)
  return (one, other) => {
    for (let j = 0; j < size; j++) difference[j] = scaled[j]![one]! - scaled[j]![other]!
    return Math.sqrt(Math.max(0, used ? dot(difference, multiplyVector(used, difference, size, size)) : dot(difference, difference)))
  }
}

/** Covariance around the mean of each own group. */
export function pooledCovariance({ treated, covariates }: MatchUnits): Float64Array {
  const columns = Object.values(covariates)
  const size = columns.length
  const rows = treated.length
  const centred = columns.map(values => {
    const sums = [0, 0]
    const counts = [0, 0]
    for (let i = 0; i < rows; i++) {
      sums[treated[i]!]! += values[i]!
      counts[treated[i]!]! += 1
    }
    return Float64Array.from({ length: rows }, (_, i) => values[i]! - sums[treated[i]!]! / counts[treated[i]!]!)
  })
  return Float64Array.from({ length: size * size }, (_, at) => dot(centred[Math.floor(at / size)]!, centred[at % size]!) / (rows - 2))
}

function scaleToOne(covariance: Float64Array, size: number): Float64Array {
  return covariance.map(
    (value, at) => value / Math.sqrt(covariance[Math.floor(at / size) * (size + 1)]! * covariance[(at % size) * (size + 1)]!),
  )
}
