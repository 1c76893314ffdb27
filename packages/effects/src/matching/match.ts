import { EffectError } from '../effect-error.ts'
import { assign } from './assign.ts'
import { covariateDistance, propensityOf } from './distances.ts'
import type { Distance, DistanceKind, MatchUnits } from './distances.ts'

export interface MatchOptions {
  readonly distance?: DistanceKind
  /** "nearest" takes the treated one by one; "optimal" makes the total distance as small as it can be. */
  readonly method?: 'nearest' | 'optimal'
  /** Comparisons for each treated unit, filled in rounds. */
  readonly ratio?: number
  /** May a comparison serve more than once? */
  readonly replace?: boolean
  /** Pairs further apart than this many standard deviations of the propensity are not made. */
  readonly caliper?: number
  /** Covariates of the distance, when others than those of the propensity. */
  readonly on?: readonly string[]
  /** Pairs that may not be: adjacent, of the same team. Numbers are places of units. */
  readonly mayNot?: (treated: number, comparison: number) => boolean
  /** Treated units in descending order of propensity (default with a propensity), or as they come. */
  readonly order?: 'largest' | 'data'
}

export interface Pair {
  readonly treated: number
  readonly comparison: number
  readonly distance: number
}

export interface Matching {
  /** In the order of the treated units. Numbers are places of units. */
  readonly pairs: readonly Pair[]
  /** Treated units for which there was nobody. */
  readonly unmatched: readonly number[]
  /** Per unit: 1 for a matched treated one, how often it serves (over the ratio) for a comparison, 0 for who is not used. */
  readonly weights: Float64Array
  readonly propensity: Float64Array | null
}

/** Finds comparison units that resemble the treated. Source: Stuart (2010); definitions as in MatchIt (Ho and others 2011). */
export function matchUnits(units: MatchUnits, options: MatchOptions = {}): Matching {
  const { distance: kind = 'mahalanobis', method = 'nearest', ratio = 1, replace = false, caliper } = options
  requireOptions(units, options)
  const places = [...Array.from(units.treated).keys()]
  const treated = places.filter(unit => units.treated[unit] === 1)
  const controls = places.filter(unit => units.treated[unit] !== 1)
  if (treated.length === 0) throw new EffectError('nobody-treated')
  if (controls.length === 0) throw new EffectError('no-controls')
  const propensity = kind === 'propensity' || caliper !== undefined ? propensityOf(units) : null
  const distance = makeDistance(units, kind, propensity, options.on)
  const widest = caliper === undefined ? Infinity : caliper * spreadOf(propensity!)
  const cost: Distance = (one, other) =>
    options.mayNot?.(one, other) || (propensity && Math.abs(propensity[one]! - propensity[other]!) > widest)
      ? Infinity
      : distance(one, other)
  const order = options.order ?? (propensity ? 'largest' : 'data')
  const sequence =
    order === 'largest' && propensity
      ? treated.toSorted((a, b) => (Math.abs(propensity[b]! - propensity[a]!) > tie ? propensity[b]! - propensity[a]! : a - b))
      : treated
  const found =
    method === 'optimal'
      ? matchOptimally(sequence, controls, ratio, cost)
      : matchNearest(sequence, controls, { ratio, replace, cost, slack: kind === 'scaled-euclidean' ? 0 : tie })
  if (found.length === 0) throw new EffectError('no-match')
  const pairs = found.sort((a, b) => a.treated - b.treated || a.distance - b.distance || a.comparison - b.comparison)
  const matched = new Set(pairs.map(pair => pair.treated))
  return { pairs, unmatched: treated.filter(unit => !matched.has(unit)), weights: weigh(pairs, units.treated.length), propensity }
}

/** Distances from an inverse or a fit that are closer than this are equal: the unit that stands first is taken, so that rounding decides nothing. */
const tie = 1e-10

function matchNearest(
  sequence: readonly number[],
  controls: readonly number[],
  { ratio, replace, cost, slack }: { readonly ratio: number; readonly replace: boolean; readonly cost: Distance; readonly slack: number },
): Pair[] {
  const free = new Set(controls)
  const pairs: Pair[] = []
  const own = new Map(sequence.map(unit => [unit, new Set<number>()]))
  for (let round = 0; round < ratio; round++) {
    for (const treated of sequence) {
      let best: Pair | null = null
      for (const comparison of replace ? controls : free) {
        if (own.get(treated)!.has(comparison)) continue
        const distance = cost(treated, comparison)
        if (distance !== Infinity && (best === null || distance < best.distance - slack * (1 + best.distance)))
          best = { treated, comparison, distance }
      }
      if (best === null) continue
      pairs.push(best)
      own.get(treated)!.add(best.comparison)
      free.delete(best.comparison)
    }
  }
  return pairs
}

function matchOptimally(sequence: readonly number[], controls: readonly number[], ratio: number, cost: Distance): Pair[] {
  const rows = sequence.flatMap(treated => Array.from({ length: ratio }, () => treated))
  const columns = assign(rows.length, controls.length, (row, column) => cost(rows[row]!, controls[column]!))
  return rows.flatMap((treated, row) => {
    const comparison = controls[columns[row]!]
    return comparison === undefined ? [] : [{ treated, comparison, distance: cost(treated, comparison) }]
  })
}

function makeDistance(units: MatchUnits, kind: DistanceKind, propensity: Float64Array | null, on?: readonly string[]): Distance {
  if (kind === 'propensity') return (one, other) => Math.abs(propensity![one]! - propensity![other]!)
  const names = on ?? Object.keys(units.covariates)
  const unknown = names.find(name => !(name in units.covariates))
  if (unknown !== undefined)
    throw new EffectError('option-invalid', { option: 'on', found: unknown, expected: Object.keys(units.covariates).join(', ') })
  return covariateDistance(
    { treated: units.treated, covariates: Object.fromEntries(names.map(name => [name, units.covariates[name]!])) },
    kind,
  )
}

function weigh(pairs: readonly Pair[], size: number): Float64Array {
  const weights = new Float64Array(size)
  const each = new Map<number, number>()
  for (const { treated } of pairs) each.set(treated, (each.get(treated) ?? 0) + 1)
  for (const { treated, comparison } of pairs) {
    weights[treated] = 1
    weights[comparison]! += 1 / each.get(treated)!
  }
  return weights
}

/** Standard deviation over all units. */
function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

function requireOptions({ treated, covariates }: MatchUnits, { ratio = 1, caliper, replace, method }: MatchOptions): void {
  for (const [column, values] of Object.entries(covariates)) {
    if (values.length !== treated.length)
      throw new EffectError('lengths-differ', { column, found: values.length, expected: treated.length })
    const row = Array.from(values).findIndex(value => !Number.isFinite(value))
    if (row >= 0) throw new EffectError('value-not-a-number', { row: row + 1, column })
  }
  if (Object.keys(covariates).length === 0) throw new EffectError('option-invalid', { option: 'covariates', found: 0, expected: '≥ 1' })
  if (!(Number.isInteger(ratio) && ratio >= 1))
    throw new EffectError('option-invalid', { option: 'ratio', found: ratio, expected: '1, 2, 3, …' })
  if (caliper !== undefined && !(caliper > 0))
    throw new EffectError('option-invalid', { option: 'caliper', found: caliper, expected: '> 0' })
  if (replace === true && method === 'optimal')
    throw new EffectError('option-invalid', { option: 'replace', found: 'true', expected: 'false (optimal)' })
}
