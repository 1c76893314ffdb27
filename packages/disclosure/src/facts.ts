import { isDetail } from './cube.ts'
import type { EarlierFact, EarlierFacts } from './earlier.ts'
import type { Model } from './model.ts'
import { seen } from './model.ts'
import { mostSteps } from './round.ts'
import type { CellStatus } from './types.ts'
import type { Bounds } from './world.ts'

export interface Range {
  readonly low: number
  readonly high: number
}

const anything: Range = { low: 0, high: Infinity }

/**
 * Puts beside each cell what a reader knows of it without this release: what its status tells, and what earlier releases told. An earlier
 * statement that the truth has left says nothing any more; one that still holds is known, whatever this release does.
 */
export function applyFacts(model: Model, releases: readonly EarlierFacts[]): void {
  const wasHidden = new Uint8Array(model.cube.size)
  for (const facts of releases) facts.each(fact => applyFact(model, fact, wasHidden))
  for (let cell = 0; cell < model.cube.size; cell += 1) {
    decide(model, cell, wasHidden[cell] === 1)
    if (model.own[cell] === 0 && model.status[cell] !== seen.primary) continue
    narrow(model.whenHidden, cell, tightWhenHidden(model, cell))
    narrow(model.readWhenHidden, cell, readWhenHidden(model, cell))
  }
}

function applyFact(model: Model, fact: EarlierFact, wasHidden: Uint8Array): void {
  const { cell, status, value } = fact
  const truth = model.values[cell] ?? 0
  const told = saidOf(model, fact)
  const holds = truth >= told.low - 1e-6 && truth <= told.high + 1e-6
  const isFigure = status === 'published' || status === 'rounded'
  if (isFigure) {
    model.earlier[cell] = holds ? (value ?? NaN) : NaN
    model.earlierWidth[cell] = widthSaid(model, fact)
    model.overtaken[cell] = holds ? NaN : (value ?? NaN)
  }
  if (!holds) return
  narrow(model.readWhenHidden, cell, told)
  narrow(model.whenHidden, cell, status === 'rounded' ? tightAround(model, cell, value ?? 0) : told)
  // That it was hidden for others tells the same as when it is hidden now.
  if (status !== 'secondary') model.leastByEarlier[cell] = model.readWhenHidden.low[cell] ?? 0
  if (!isFigure && status !== 'zero') wasHidden[cell] = 1
  // The sum that only an earlier release had and hid as too small stays something to protect.
  if (model.own[cell] === 0 && status === 'primary') model.status[cell] = seen.primary
}

/** How far off an earlier figure said that it can be; what it can be at most when it did not say. */
function widthSaid({ rules }: Model, { lessThan }: EarlierFact): number {
  return lessThan ?? mostSteps * (rules.roundingBase ?? 1)
}

/** What an earlier release told about a cell. */
export function saidOf(model: Model, fact: EarlierFact): Range {
  const { status, value } = fact
  const { rules } = model
  if (status === 'rounded') return roundedRange(rules.threshold, value ?? 0, widthSaid(model, fact))
  return status === 'published' ? { low: value ?? 0, high: value ?? 0 } : toldBy(model, status)
}

/** What the status of a hidden cell tells every reader. */
function toldBy(model: Model, status: CellStatus): Range {
  const { threshold } = model.rules
  switch (status) {
    case 'zero':
      return { low: 0, high: 0 }
    case 'primary':
      return model.money === null ? { low: 0, high: threshold - 1 } : anything
    case 'secondary':
      return model.kind === 'money' ? anything : { low: threshold, high: Infinity }
    default:
      return anything
  }
}

/** How near to its rounded figure this release says that a cell is: that a total may be further off than a detail. */
export function roundingWidth({ rules, cube, roundingSteps, earlier, earlierWidth }: Model, cell: number): number {
  // A figure that stands says what it said.
  if (!Number.isNaN(earlier[cell] ?? NaN)) return earlierWidth[cell] ?? 0
  return (rules.roundingBase ?? 1) * (isDetail(cube, cell) ? 1 : roundingSteps)
}

/** What everybody reads of a cell, from this release and those before. */
export function readRange(model: Model, cell: number): Range {
  const { low, high } = boundsOfCell(model, cell, false)
  return { low, high }
}

/** What a rounded figure tells every reader. */
function roundedRange(threshold: number, value: number, lessThan: number): Range {
  return { low: Math.max(threshold, value - lessThan + 1), high: value + lessThan - 1 }
}

/** The nearest that a reader could take it to be: less than one base off, or just as wide as it takes to hold the truth. Who takes it wider knows less. */
export function tightAround({ rules, values }: Model, cell: number, value: number): Range {
  const most = Math.max((rules.roundingBase ?? 1) - 1, Math.abs((values[cell] ?? 0) - value))
  return { low: Math.max(rules.threshold, value - most), high: value + most }
}

function tightWhenHidden(model: Model, cell: number): Range {
  const truth = model.values[cell] ?? 0
  const { threshold } = model.rules
  if (model.status[cell] === seen.zero) return { low: 0, high: 0 }
  // A contributor knows that there is at least its own part.
  if (model.kind === 'money') return { low: model.money?.largest[cell] ?? 0, high: Infinity }
  if (truth < threshold) return { low: 0, high: threshold - 1 }
  const change = changeSince(model, cell)
  return change === null ? { low: threshold, high: Infinity } : { low: Math.max(threshold, change.low), high: change.high }
}

function readWhenHidden(model: Model, cell: number): Range {
  return toldBy(model, model.status[cell] === seen.visible ? 'secondary' : statusOf(model, cell))
}

/** Hidden because it differs too little from what was published before: a reader may guess as much. */
function changeSince(model: Model, cell: number): Range | null {
  const before = model.overtaken[cell] ?? NaN
  if (Number.isNaN(before) || model.rules.roundingBase !== null || model.kind === 'money') return null
  const most = model.rules.threshold - 1
  return Math.abs((model.values[cell] ?? 0) - before) <= most ? { low: before - most, high: before + most } : null
}

export function statusOf(model: Model, cell: number): CellStatus {
  const status = model.status[cell]
  if (status === seen.primary) return 'primary'
  if (status === seen.secondary) return 'secondary'
  if (status === seen.zero) return 'zero'
  return model.kind === 'counts' && model.rules.roundingBase !== null ? 'rounded' : 'published'
}

/** What earlier releases mean for showing a cell now. */
function decide(model: Model, cell: number, wasHidden: boolean): void {
  const { status, earlier, keptHidden } = model
  if (model.own[cell] === 0) return
  const isKnown = !Number.isNaN(earlier[cell] ?? NaN)
  // What is out cannot be taken back.
  if (isKnown && status[cell] === seen.primary) status[cell] = seen.visible
  if (status[cell] !== seen.visible || isKnown) return
  if (wasHidden || changeSince(model, cell) !== null) {
    status[cell] = seen.secondary
    keptHidden[cell] = 1
  }
}

function narrow({ low, high }: Bounds, cell: number, range: Range): void {
  if (range.low > (low[cell] ?? 0)) low[cell] = range.low
  if (range.high < (high[cell] ?? Infinity)) high[cell] = range.high
}

/** What a reader knows of every cell as the model stands: tight, for the search; or as it can be read, for the audit. */
export function boundsOf(model: Model, isTight: boolean): Bounds {
  const low = new Float64Array(model.cube.size)
  const high = new Float64Array(model.cube.size)
  for (let cell = 0; cell < model.cube.size; cell += 1) {
    const range = boundsOfCell(model, cell, isTight)
    low[cell] = range.low
    high[cell] = range.high
  }
  return { low, high }
}

export function boundsOfCell(model: Model, cell: number, isTight: boolean): Range {
  const hidden = isTight ? model.whenHidden : model.readWhenHidden
  const low = hidden.low[cell] ?? 0
  const high = hidden.high[cell] ?? Infinity
  // A sum that grew tells no more than its parts, and those have bounds of their own.
  if (model.status[cell] !== seen.visible || model.follows[cell] === 1) return { low, high }
  const range = visibleRange(model, cell, isTight)
  return { low: Math.max(low, range.low), high: Math.min(high, range.high) }
}

function visibleRange(model: Model, cell: number, isTight: boolean): Range {
  const value = model.published[cell] ?? 0
  if (model.kind === 'money' || model.rules.roundingBase === null) return { low: value, high: value }
  const range = isTight ? tightAround(model, cell, value) : roundedRange(model.rules.threshold, value, roundingWidth(model, cell))
  const before = model.overtaken[cell] ?? NaN
  if (Number.isNaN(before) || !isTight) return range
  // A figure stays as it is until it has to move: that it moved tells how far it must have gone.
  const base = model.rules.roundingBase
  return before < value
    ? { low: Math.max(range.low, before + base), high: range.high }
    : { low: range.low, high: Math.min(range.high, before - base) }
}
