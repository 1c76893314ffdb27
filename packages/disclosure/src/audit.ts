import { isDetail, keysOf, leafCells, nameOf, twinsOf } from './cube.ts'
import { childrenAddUp } from './dimension.ts'
import { boundsOf } from './facts.ts'
import type { Model } from './model.ts'
import { seen } from './model.ts'
import type { Extremes, Loosened, Place, Solver } from './solver.ts'
import type { AuditedCell } from './types.ts'
import { noUpperBound } from './types.ts'
import type { Bounds } from './world.ts'

/** Up to so much work each hidden cell gets a question of its own; beyond it they share one sum per total. */
export const mostExactWork = 400_000

/**
 * What remains possible for each hidden cell to whoever holds this release and the earlier ones, knows the rules and reads the statuses. Made from
 * what is released alone, so that it can be released itself.
 */
export function audit(model: Model, solver: Solver): readonly AuditedCell[] {
  const hidden: number[] = []
  for (let cell = 0; cell < model.cube.size; cell += 1) if (isHidden(model, cell)) hidden.push(cell)
  const bounds = boundsOf(model, false)
  const work = hidden.length * model.cube.size
  const range = work <= mostExactWork ? exactRanges(model, bounds, hidden, solver) : sharedRanges(model, bounds, hidden)
  requireUnknown(model, hidden, range)
  const keyOf = keysOf(model.cube)
  return hidden.map((cell, index) => {
    const { low, high } = range[index] ?? { low: 0, high: 0 }
    return { key: keyOf(cell), low, high: high === Infinity ? noUpperBound : high }
  })
}

/** What `protect` found says that no hidden count is known. */
function requireUnknown({ kind, status, cube }: Model, hidden: readonly number[], ranges: readonly Extremes[]): void {
  if (kind === 'money') return
  const known = hidden.find((cell, index) => {
    const { low, high } = ranges[index] ?? { low: 0, high: 0 }
    return high - low < (status[cell] === seen.primary ? 2 : 1)
  })
  if (known !== undefined) throw new Error(`the audit finds a cell that was not protected: ${nameOf(cube, known)}`)
}

export function isHidden({ own, status }: Model, cell: number): boolean {
  return own[cell] === 1 && (status[cell] === seen.primary || status[cell] === seen.secondary)
}

function exactRanges(model: Model, { low, high }: Bounds, hidden: readonly number[], solver: Solver): readonly Extremes[] {
  const { cube } = model
  const details: number[] = []
  const variableOf = new Int32Array(cube.size).fill(-1)
  for (let cell = 0; cell < cube.size; cell += 1) {
    if (!isDetail(cube, cell)) continue
    variableOf[cell] = details.length
    details.push(cell)
  }
  const variablesIn = (cell: number) => leafCells(cube, cell).map(leaf => variableOf[leaf] ?? 0)
  const sums: number[] = []
  for (let cell = 0; cell < cube.size; cell += 1) {
    if ((variableOf[cell] ?? -1) < 0 && ((low[cell] ?? 0) > 0 || (high[cell] ?? Infinity) < Infinity)) sums.push(cell)
  }
  const rowOf = new Map(sums.map((cell, row) => [cell, row]))
  const placeOf = (cell: number): Place => {
    const row = rowOf.get(cell)
    return row === undefined ? { variable: variableOf[cell] ?? -1 } : { sum: row }
  }
  const slack = model.kind === 'money' ? 1e-7 : 0
  const problem = solver.open({
    low: Float64Array.from(details, cell => low[cell] ?? 0),
    high: Float64Array.from(details, cell => high[cell] ?? Infinity),
    sums: sums.map(cell => variablesIn(cell)),
    sumLow: sums.map(cell => (low[cell] ?? 0) - slack * Math.max(1, low[cell] ?? 0)),
    sumHigh: sums.map(cell => (high[cell] ?? Infinity) + slack * Math.max(1, low[cell] ?? 0)),
    isWhole: model.kind === 'counts',
  })
  try {
    return hidden.map(cell => problem.extremesOf(variablesIn(cell), forgotten(model, cell, low, placeOf)))
  } finally {
    problem.close()
  }
}

/** The least that each cell with the same people can be when their status is left out of account: that they are hidden for others. */
function forgotten(
  { cube, status, leastByEarlier }: Model,
  cell: number,
  low: Float64Array,
  placeOf: (cell: number) => Place,
): readonly Loosened[] {
  if (status[cell] !== seen.secondary) return []
  return twinsOf(cube, cell)
    .filter(twin => status[twin] === seen.secondary && (leastByEarlier[twin] ?? 0) < (low[twin] ?? 0))
    .map(twin => ({ ...placeOf(twin), low: leastByEarlier[twin] ?? 0 }))
}

/**
 * Where one question per cell would take hours: what each total says of its parts and each part of its total, over and over until little changes.
 * That no cell can be narrowed below what it needs does not rest on this but on the tables that `protect` found.
 */
function sharedRanges(model: Model, bounds: Bounds, hidden: readonly number[]): readonly Extremes[] {
  // What the sums tell, apart from the status of the cell itself.
  const told = bounds.low.slice()
  for (const cell of hidden) if (model.status[cell] === seen.secondary) told[cell] = model.leastByEarlier[cell] ?? 0
  for (let sweep = 0; sweep < 3; sweep += 1) model.cube.dimensions.forEach((_, index) => sweepDimension(model, bounds, told, index))
  return hidden.map(cell => ({ low: told[cell] ?? 0, high: bounds.high[cell] ?? Infinity }))
}

function sweepDimension({ cube }: Model, { low, high }: Bounds, told: Float64Array, index: number): void {
  const dimension = cube.dimensions[index]
  if (dimension === undefined) return
  const stride = cube.strides[index] ?? 1
  const span = stride * dimension.codes.length
  const known = { low, high, told }
  for (let code = 0; code < dimension.firstVirtual; code += 1) {
    const children = dimension.childrenOf[code] ?? []
    if (!childrenAddUp(dimension, code)) continue
    const parts = new Int32Array(children.length)
    for (let start = 0; start < cube.size; start += span) {
      for (let inner = 0; inner < stride; inner += 1) {
        const base = start + inner
        for (let part = 0; part < children.length; part += 1) parts[part] = base + (children[part] ?? 0) * stride
        narrowSum(known, base + code * stride, parts)
      }
    }
  }
}

function narrowSum({ low, high, told }: Bounds & { readonly told: Float64Array }, total: number, parts: Int32Array): void {
  let sumLow = 0
  let sumHigh = 0
  for (const part of parts) {
    sumLow += low[part] ?? 0
    sumHigh += high[part] ?? Infinity
  }
  told[total] = Math.max(told[total] ?? 0, sumLow)
  low[total] = Math.max(low[total] ?? 0, sumLow)
  high[total] = Math.min(high[total] ?? Infinity, sumHigh)
  const totalLow = low[total] ?? 0
  const totalHigh = high[total] ?? Infinity
  for (const part of parts) {
    const partLow = low[part] ?? 0
    const partHigh = high[part] ?? Infinity
    if (sumHigh < Infinity) {
      const least = totalLow - (sumHigh - partHigh)
      told[part] = Math.max(told[part] ?? 0, least)
      low[part] = Math.max(partLow, least)
    }
    if (totalHigh < Infinity) high[part] = Math.min(partHigh, totalHigh - (sumLow - partLow))
  }
}
