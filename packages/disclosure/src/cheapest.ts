import type { Highs } from 'highs'
import { finite, whole } from './numbers.ts'

/** Whole numbers between bounds, as cheap as can be, with sums between bounds. */
export interface CheapestProblem {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly cost: readonly number[]
  readonly sums: readonly {
    readonly variables: readonly number[]
    readonly weights: readonly number[]
    readonly low: number
    readonly high: number
  }[]
}

const secondsPerChoice = 2
/** A choice of what to hide that is at most this part dearer than the cheapest will do. */
const closeEnough = 0.05

/** What moving one detail by one counts for beside what is hidden: little, and enough to move as few as will do. */
const movePrice = 1e-3

/**
 * First without asking for whole numbers, moving as little as will do: that is ten times as quick, it finds when there is no way, and the way that moves least comes out
 * whole nearly always.
 */
export function solveCheapest(highs: Highs, problem: CheapestProblem): readonly number[] | null {
  const least = solveLeastMoves(highs, problem)
  if (least === null) return null
  if (hasWholeMoves(least, problem))
    return least.map((value, variable) => (problem.cost[variable] === 0 ? Math.round(value) : hidesAt(value)))
  return solveRoughly(highs, problem, least) ?? solveWhole(highs, problem)
}

/** Does every detail move by whole people? What is hidden in part is then hidden whole: that only leaves more room. */
function hasWholeMoves(values: readonly number[], { cost }: CheapestProblem): boolean {
  return values.every((value, variable) => cost[variable] !== 0 || Math.abs(value - Math.round(value)) < whole)
}

function hidesAt(part: number): 0 | 1 {
  return part > whole ? 1 : 0
}

/** Hides all that was hidden in part, and looks again for what moves little. */
function solveRoughly(highs: Highs, problem: CheapestProblem, values: readonly number[]): readonly number[] | null {
  const hides = (variable: number) => (problem.cost[variable] === 0 ? null : hidesAt(values[variable] ?? 0))
  const fixed = {
    ...problem,
    low: problem.low.map((least, variable) => hides(variable) ?? least),
    high: problem.high.map((most, variable) => hides(variable) ?? most),
  }
  // With another price for each detail what moves least is in another place, where it may come out whole.
  const again = solveLeastMoves(highs, fixed, variable => movePrice * (1 + ((variable * 0.618) % 1)))
  return again?.every(value => Math.abs(value - Math.round(value)) < whole) === true ? again.map(value => Math.round(value)) : null
}

/** Null when there is no way; no numbers when none was found in time. */
function solveLeastMoves(
  highs: Highs,
  { low, high, cost, sums }: CheapestProblem,
  priceOf: (variable: number) => number = () => movePrice,
): readonly number[] | null {
  // A detail is what it gains less what it loses, so that both have a price; the losses stand behind all variables.
  const losses = new Map<number, number>()
  cost.forEach((price, variable) => price === 0 && losses.set(variable, low.length + losses.size))
  const moves = [...losses.keys()]
  const data = dataOf(
    highs,
    {
      low: [...low.map((least, variable) => (losses.has(variable) ? 0 : least)), ...moves.map(() => 0)],
      high: [...high, ...moves.map(variable => -(low[variable] ?? 0))],
      cost: [...cost.map((price, variable) => (price === 0 ? priceOf(variable) : price)), ...moves.map(priceOf)],
      sums,
    },
    losses,
  )
  return highs.withModel(data, model => {
    model.options.set({ output_flag: false, time_limit: secondsPerChoice, presolve: 'off' })
    model.run()
    const status = model.getModelStatus()
    const { modelStatus } = highs.constants
    if (status === modelStatus.infeasible) return null
    if (status !== modelStatus.optimal) return low.map(() => NaN)
    const found = model.getSolution().colValue
    return low.map((_, variable) => (found[variable] ?? 0) - (found[losses.get(variable) ?? -1] ?? 0))
  })
}

function solveWhole(highs: Highs, problem: CheapestProblem): readonly number[] | null {
  const data = { ...dataOf(highs, problem), integrality: problem.low.map(() => highs.constants.variableType.integer) }
  return highs.withModel(data, (model): readonly number[] | null => {
    model.options.set({ output_flag: false, time_limit: secondsPerChoice, mip_rel_gap: closeEnough })
    model.run()
    const status = model.getModelStatus()
    const { modelStatus, solutionStatus } = highs.constants
    const isFound = status === modelStatus.optimal || model.info.get('primal_solution_status') === solutionStatus.feasible
    return isFound ? [...model.getSolution().colValue].map(value => Math.round(value)) : null
  })
}

/** A problem as HiGHS takes it. A variable with a loss stands in every sum a second time, as that loss. */
function dataOf(highs: Highs, { low, high, cost, sums }: CheapestProblem, losses: ReadonlyMap<number, number> = new Map()) {
  const most = 2 * sums.reduce((all, { variables }) => all + variables.length, 0)
  const [indices, values, starts] = [new Int32Array(most), new Float64Array(most), new Int32Array(sums.length + 1)]
  let at = 0
  sums.forEach(({ variables, weights }, row) => {
    for (let each = 0; each < variables.length; each += 1) {
      const variable = variables[each] ?? 0
      const loss = losses.get(variable)
      indices[at] = variable
      values[at] = weights[each] ?? 0
      at += 1
      if (loss === undefined) continue
      indices[at] = loss
      values[at] = -(weights[each] ?? 0)
      at += 1
    }
    starts[row + 1] = at
  })
  return {
    numCols: low.length,
    numRows: sums.length,
    colCost: cost,
    colLower: low.map(value => finite(highs, value)),
    colUpper: high.map(value => finite(highs, value)),
    rowLower: sums.map(sum => finite(highs, sum.low)),
    rowUpper: sums.map(sum => finite(highs, sum.high)),
    matrix: {
      format: 'csr' as const,
      numRows: sums.length,
      numCols: low.length,
      starts,
      indices: indices.subarray(0, at),
      values: values.subarray(0, at),
    },
  }
}
