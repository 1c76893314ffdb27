import type { Panel } from '../panel/panel.ts'
import type { CellEffect } from './estimate-cells.ts'

/**
 * A number made of cell effects: their weighted sum. The weights of cohorts are themselves estimated as shares of the units; `shares` says what a unit's cohort contributes by that.
 * Every aggregate is such a combination, so that one covariance of the basis gives the error of all.
 */
export interface Combination {
  readonly estimate: number
  /** Per cell. */
  readonly cells: Float64Array
  /** Per cohort, in the order of the basis. */
  readonly shares: Float64Array
}

/** What every combination is made of: a column per cell and a column per cohort, with what each cluster (or unit) contributes to it. */
export interface Basis {
  readonly effects: readonly CellEffect[]
  readonly groups: readonly number[]
  /** Share of each cohort among the units, by weight. */
  readonly shares: Float64Array
  /** Columns one after the other, each of `clusters` values: sums over the units of a cluster, divided by the number of units. */
  readonly columns: readonly Float64Array[]
  readonly clusters: number
  /** Covariance of the columns. */
  readonly covariance: Float64Array
}

export function makeBasis(panel: Panel, effects: readonly CellEffect[], groups: readonly number[]): Basis {
  const units = panel.cohorts.length
  const weights = firstWeights(panel)
  const shares = Float64Array.from(groups, group => {
    let sum = 0
    for (let unit = 0; unit < units; unit++) if (panel.cohorts[unit] === group) sum += weights[unit]!
    return sum / units
  })
  const membership = groups.map((group, at) =>
    Float64Array.from(panel.cohorts, (cohort, unit) => (cohort === group ? weights[unit]! : 0) - shares[at]!),
  )
  const columns = [...effects.map(({ influence }) => influence), ...membership].map(values => sumByCluster(values, panel))
  const count = columns.length
  const covariance = new Float64Array(count * count)
  for (let i = 0; i < count; i++)
    for (let j = 0; j <= i; j++) {
      let sum = 0
      const [left, right] = [columns[i]!, columns[j]!]
      for (let c = 0; c < left.length; c++) sum += left[c]! * right[c]!
      covariance[i * count + j] = sum
      covariance[j * count + i] = sum
    }
  return { effects, groups, shares, columns, clusters: columns[0]!.length, covariance }
}

/** The mean weight of a unit, with mean 1 over the units: what counts for the size of a cohort. */
function firstWeights(panel: Panel): Float64Array {
  const { rowUnit, weights, cohorts, isBalanced, periods } = panel
  const own = new Float64Array(cohorts.length)
  const rows = new Float64Array(cohorts.length)
  for (let row = 0; row < rowUnit.length; row++) {
    if (isBalanced && row % periods.length !== 0) continue
    own[rowUnit[row]!]! += weights[row]!
    rows[rowUnit[row]!]! += 1
  }
  const each = own.map((sum, unit) => sum / rows[unit]!)
  const mean = each.reduce((sum, weight) => sum + weight, 0) / each.length
  return each.map(weight => weight / mean)
}

function sumByCluster(values: Float64Array, { clusters, clusterCount, cohorts }: Panel): Float64Array {
  const sums = new Float64Array(clusters ? clusterCount : values.length)
  for (let unit = 0; unit < values.length; unit++) sums[clusters ? clusters[unit]! : unit]! += values[unit]! / cohorts.length
  return sums
}

/** The mean of cells, each with the share of its cohort. */
export function weighByShare(basis: Basis, cells: readonly number[]): Combination {
  const combination = empty(basis)
  let total = 0
  for (const cell of cells) total += shareOf(basis, cell)
  let estimate = 0
  for (const cell of cells) {
    const share = shareOf(basis, cell) / total
    combination.cells[cell] = share
    estimate += share * basis.effects[cell]!.estimate
  }
  for (const cell of cells) combination.shares[groupOf(basis, cell)]! += (basis.effects[cell]!.estimate - estimate) / total
  return { ...combination, estimate }
}

/** The plain mean of combinations. */
export function average(basis: Basis, parts: readonly Combination[]): Combination {
  return combine(
    basis,
    parts,
    Float64Array.from(parts, () => 1 / parts.length),
  )
}

/** The mean of one combination per cohort, each with the share of that cohort. */
export function weighGroups(basis: Basis, parts: readonly { readonly group: number; readonly own: Combination }[]): Combination {
  const places = parts.map(({ group }) => basis.groups.indexOf(group))
  const total = places.reduce((sum, place) => sum + basis.shares[place]!, 0)
  const combination = combine(
    basis,
    parts.map(({ own }) => own),
    Float64Array.from(places, place => basis.shares[place]! / total),
  )
  parts.forEach(({ own }, at) => {
    combination.shares[places[at]!]! += (own.estimate - combination.estimate) / total
  })
  return combination
}

export function oneCell(basis: Basis, cell: number): Combination {
  const combination = empty(basis)
  combination.cells[cell] = 1
  return { ...combination, estimate: basis.effects[cell]!.estimate }
}

/** The weights of a combination over the columns of the basis. */
export function loadings({ cells, shares }: Combination): Float64Array {
  const all = new Float64Array(cells.length + shares.length)
  all.set(cells)
  all.set(shares, cells.length)
  return all
}

function combine(basis: Basis, parts: readonly Combination[], weights: Float64Array): Combination {
  const combination = empty(basis)
  let estimate = 0
  parts.forEach((part, at) => {
    estimate += weights[at]! * part.estimate
    part.cells.forEach((value, cell) => (combination.cells[cell]! += weights[at]! * value))
    part.shares.forEach((value, group) => (combination.shares[group]! += weights[at]! * value))
  })
  return { ...combination, estimate }
}

function empty(basis: Basis): Combination {
  return { estimate: 0, cells: new Float64Array(basis.effects.length), shares: new Float64Array(basis.groups.length) }
}

function groupOf(basis: Basis, cell: number): number {
  return basis.groups.indexOf(basis.effects[cell]!.cell.group)
}

function shareOf(basis: Basis, cell: number): number {
  return basis.shares[groupOf(basis, cell)]!
}
