import type { Highs, Model as HighsModel } from 'highs'
import { solveCheapest } from './cheapest.ts'
import type { CheapestProblem } from './cheapest.ts'
import { finite, whole } from './numbers.ts'

/** A question of linear programming: variables between bounds, and sums of some of them between bounds. */
export interface LinearProblem {
  readonly low: Float64Array
  readonly high: Float64Array
  /** The variables of each sum, which all count once. */
  readonly sums: readonly (readonly number[])[]
  readonly sumLow: readonly number[]
  readonly sumHigh: readonly number[]
  /** When true, variables are whole numbers. */
  readonly isWhole: boolean
}

/** The smallest and the largest that a sum of variables can be. */
export interface Extremes {
  readonly low: number
  readonly high: number
}

/** Where a bound stands: at a variable, or at a sum. */
export interface Place {
  readonly variable?: number
  readonly sum?: number
}

/** A lower bound that does not count for one question. */
export interface Loosened extends Place {
  readonly low: number
}

export interface OpenProblem {
  extremesOf(variables: readonly number[], loosened?: readonly Loosened[]): Extremes
  close(): void
}

/** What disclosure control asks of a solver. */
export interface Solver {
  open(problem: LinearProblem): OpenProblem
  /** The cheapest whole numbers that fit; null when there are none, or none was found in time. */
  cheapest(problem: CheapestProblem): readonly number[] | null
}

/** HiGHS, which comes along as WebAssembly and is loaded when it is first asked for. */
export async function openSolver(): Promise<Solver> {
  const { default: load }: { readonly default: unknown } = await import('highs')
  if (!isLoader(load)) throw new Error('the package highs does not export its loader')
  const highs = await load()
  return { open: problem => new HighsProblem(highs, problem), cheapest: problem => solveCheapest(highs, problem) }
}

/** Its types describe the module for CommonJS, where the loader is one level deeper than it is for us. */
function isLoader(found: unknown): found is () => Promise<Highs> {
  return typeof found === 'function'
}

/** A question in whole numbers that takes longer is answered without them: wider, never narrower. */
const secondsPerQuestion = 5

class HighsProblem implements OpenProblem {
  readonly #highs: Highs
  readonly #problem: LinearProblem
  readonly #linear: HighsModel
  #whole: HighsModel | null = null
  #lows: readonly Loosened[] = []

  constructor(highs: Highs, problem: LinearProblem) {
    this.#highs = highs
    this.#problem = problem
    this.#linear = createModel(highs, problem, false)
  }

  extremesOf(variables: readonly number[], loosened: readonly Loosened[] = []): Extremes {
    this.#setLow(loosened)
    // A solver can say minus zero.
    const extremes = { low: this.#extreme(variables, 1) + 0, high: this.#extreme(variables, -1) + 0 }
    const { low, sumLow } = this.#problem
    this.#setLow(
      loosened.map(({ low: _, ...place }) => ({
        ...place,
        low: (place.sum === undefined ? low[place.variable ?? 0] : sumLow[place.sum]) ?? 0,
      })),
    )
    return extremes
  }

  #setLow(lows: readonly Loosened[]): void {
    for (const model of [this.#linear, this.#whole]) {
      for (const { variable, sum, low } of lows) {
        if (sum !== undefined) model?.changeRowBounds(sum, low, finite(this.#highs, this.#problem.sumHigh[sum] ?? Infinity))
        else if (variable !== undefined)
          model?.changeColBounds(variable, low, finite(this.#highs, this.#problem.high[variable] ?? Infinity))
      }
    }
    this.#lows = lows
  }

  close(): void {
    this.#linear.dispose()
    this.#whole?.dispose()
  }

  #extreme(variables: readonly number[], sense: 1 | -1): number {
    const { highs, infinity } = { highs: this.#highs, infinity: sense > 0 ? -Infinity : Infinity }
    const linear = this.#solve(this.#linear, variables, sense)
    const { modelStatus } = highs.constants
    if (linear.status === modelStatus.unbounded || linear.status === modelStatus.unboundedOrInfeasible) return infinity
    if (linear.status !== modelStatus.optimal) throw new Error(`the solver ended with status ${linear.status} on the audit`)
    if (!this.#problem.isWhole) return linear.value
    const rounded = sense > 0 ? Math.ceil(linear.value - whole) : Math.floor(linear.value + whole)
    if (linear.values.every(value => Math.abs(value - Math.round(value)) < whole)) return rounded
    if (this.#whole === null) {
      this.#whole = createModel(highs, this.#problem, true)
      this.#setLow(this.#lows)
    }
    const exact = this.#solve(this.#whole, variables, sense)
    return exact.status === modelStatus.optimal ? Math.round(exact.value) : rounded
  }

  #solve(model: HighsModel, variables: readonly number[], sense: 1 | -1) {
    const { objectiveSense } = this.#highs.constants
    const indices = Int32Array.from(variables)
    model.changeObjectiveSense(sense > 0 ? objectiveSense.minimize : objectiveSense.maximize)
    model.changeColsCost({ kind: 'set', indices }, new Float64Array(variables.length).fill(1))
    model.run()
    // It sometimes gives up on a warm start; from a cold one it does not.
    if (model.getModelStatus() === this.#highs.constants.modelStatus.unknown) {
      model.clearSolver()
      model.run()
    }
    const status = model.getModelStatus()
    const isSolved = status === this.#highs.constants.modelStatus.optimal
    const answer = { status, value: isSolved ? model.getObjectiveValue() : 0, values: isSolved ? [...model.getSolution().colValue] : [] }
    model.changeColsCost({ kind: 'set', indices }, new Float64Array(variables.length))
    return answer
  }
}

function createModel(highs: Highs, { low, high, sums, sumLow, sumHigh }: LinearProblem, isWhole: boolean): HighsModel {
  const numCols = low.length
  const starts = [0]
  for (const sum of sums) starts.push((starts.at(-1) ?? 0) + sum.length)
  const model = highs.createModel({
    numCols,
    numRows: sums.length,
    colCost: new Float64Array(numCols),
    colLower: low.map(value => finite(highs, value)),
    colUpper: high.map(value => finite(highs, value)),
    rowLower: sumLow.map(value => finite(highs, value)),
    rowUpper: sumHigh.map(value => finite(highs, value)),
    matrix: {
      format: 'csr',
      numRows: sums.length,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(sums.flat()),
      values: new Float64Array(starts.at(-1) ?? 0).fill(1),
    },
    ...(isWhole ? { integrality: Array.from({ length: numCols }, () => highs.constants.variableType.integer) } : {}),
  })
  model.options.set({ output_flag: false, time_limit: secondsPerQuestion, ...(isWhole ? { mip_rel_gap: 0, mip_abs_gap: 0.5 } : {}) })
  return model
}
