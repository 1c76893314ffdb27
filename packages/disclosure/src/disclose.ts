import { audit } from './audit.ts'
import { keysOf } from './cube.ts'
import { roundingWidth, statusOf } from './facts.ts'
import { grownFigure, grownRange, settleGrown } from './grown.ts'
import type { Model } from './model.ts'
import { seen } from './model.ts'
import { prepare } from './prepare.ts'
import { protect } from './protect.ts'
import { reasonsFor, roundedReasons } from './reasons.ts'
import { roundCounts } from './round.ts'
import { completeRules, rulesVersion } from './rules.ts'
import type { People } from './rules.ts'
import type { Solver } from './solver.ts'
import type { EarlierRelease, Release, ReleasedCell, Rules, Table } from './types.ts'

export interface DiscloseOptions {
  readonly rules?: Partial<Rules>
  /** Whom the table counts: it decides how loose the rules may be. Residents when it is left out. */
  readonly people?: People
  /** Earlier releases of the same table, the oldest first. */
  readonly earlier?: readonly EarlierRelease[]
  /**
   * Known to whoever releases and to nobody else; the same for every release. It decides which way counts are rounded. Without one, a reader
   * who has this program can exclude some of the numbers around a rounded figure.
   */
  readonly secret?: string
  /** From `openSolver`. */
  readonly solver: Solver
}

/**
 * Makes a table fit to be released: hides what is small and what would betray it, rounds the rest, and says for each hidden cell what a reader can
 * still find out. The same input gives the same release. Throws a `DisclosureError` for a table that cannot be read or protected.
 */
export function disclose(table: Table, { rules: given = {}, people, earlier = [], secret = '', solver }: DiscloseOptions): Release {
  const rules = completeRules(given, people)
  const model = prepare(table, rules, earlier)
  if (model.kind === 'counts' && rules.roundingBase !== null) roundCounts(model, secret)
  else model.published.set(model.values)
  protect(model, solver)
  settleGrown(model)
  return { cells: releasedCells(model), audit: audit(model, solver), rulesVersion: rulesVersion(rules) }
}

function releasedCells(model: Model): readonly ReleasedCell[] {
  const cells: ReleasedCell[] = []
  const keyOf = keysOf(model.cube)
  const reasonOf = roundedReasons()
  const reasons = reasonsFor(model.rules.threshold, model.money !== null)
  for (let cell = 0; cell < model.cube.size; cell += 1) {
    if (model.own[cell] === 0) continue
    const status = statusOf(model, cell)
    const follows = model.follows[cell] === 1 && model.status[cell] === seen.visible ? grownRange(model, cell) : null
    if (follows !== null && status === 'rounded') {
      const { value, lessThan } = grownFigure(model, follows)
      cells.push({ key: keyOf(cell), status, value, reason: reasonOf(lessThan) })
      continue
    }
    const value = model.status[cell] === seen.visible ? (model.published[cell] ?? 0) : status === 'zero' ? 0 : null
    const reason = status === 'rounded' ? reasonOf(roundingWidth(model, cell)) : reasons[status]
    cells.push({ key: keyOf(cell), status, value, reason })
  }
  return cells
}
