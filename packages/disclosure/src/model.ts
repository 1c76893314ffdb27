import type { Cube } from './cube.ts'
import type { Grown } from './grown.ts'
import type { Rules } from './types.ts'
import type { Bounds } from './world.ts'

/** Why a cell is seen or not; the numbers stand in a typed array. */
export const seen = { visible: 0, primary: 1, secondary: 2, zero: 3 } as const

/** A table being made ready for release: what it holds, what of it is hidden, and what a reader may know of each cell. */
export interface Model {
  readonly cube: Cube
  readonly rules: Rules
  readonly kind: 'counts' | 'money'
  /** People, or money when the table is about money. */
  readonly values: Float64Array
  readonly leafCounts: Int32Array
  /** 0 for sums that only an earlier release had. */
  readonly own: Uint8Array
  readonly status: Uint8Array
  /** What is published for a visible cell. */
  readonly published: Float64Array
  /** What earlier releases published for the cell and still stands; NaN when nothing does. */
  readonly earlier: Float64Array
  /** How far off that figure said it can be. */
  readonly earlierWidth: Float64Array
  /** What was published last for the cell and no longer stands; NaN when nothing did. */
  readonly overtaken: Float64Array
  /**
   * What a reader can know of the cell when this release hides it: its status, and what earlier releases said. Taken as tight as any reader could,
   * with the truth in hand, so that nobody can do better.
   */
  readonly whenHidden: Bounds
  /** The same, from what can be read alone: what the audit tells. It may not be made with the truth, or the audit itself would betray it. */
  readonly readWhenHidden: Bounds
  /** The least that earlier releases leave, whatever the cell's own status is. */
  readonly leastByEarlier: Float64Array
  readonly money: MoneyCells | null
  /** Cells that may not become visible: an earlier release hid them. */
  readonly keptHidden: Uint8Array
  /** Sums that only grew since the newest release; null when there are none. */
  readonly grown: Grown | null
  /** 1 for a sum whose figure follows from its parts: it tells nothing that those do not tell. */
  readonly follows: Uint8Array
  /** 1 for a cell of a part of the table that nothing came to and nothing changed in: what was released of it stands, protected as it was. */
  readonly settled: Uint8Array
  /** 1 for a cell of which an earlier release said what would be said now. */
  readonly stands: Uint8Array
  /** Rounded totals are less than so many bases from the truth; details less than one. */
  roundingSteps: number
}

/** What the p%-rule looks at, per cell. */
export interface MoneyCells {
  readonly sums: Float64Array
  readonly largest: Float64Array
  readonly second: Float64Array
  readonly contributors: Int32Array
  /** The number of the only contributor plus one; 0 when there are none or more. */
  readonly sole: Int32Array
}

/** The distance that stays hidden: the audit asks for each hidden count that at least so many more or fewer people are possible. */
export function widthOf({ rules }: Model): number {
  return rules.threshold - 1
}
