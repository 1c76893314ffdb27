import { cholesky, dot, multiplyVector, solveCholesky, weightedGram } from '../numbers/matrix.ts'

/** Weights from zero up, together one, that bring the columns of A closest to b: min |A x - b|^2 + ridge |x|^2. */
export interface SimplexProblem {
  /** rows x columns, row after row. */
  readonly a: Float64Array
  readonly b: Float64Array
  readonly columns: number
  /** Above zero: it makes the answer the only one. */
  readonly ridge: number
}

/**
 * An interior point method (Mehrotra 1992) finds which weights are zero; then the others are solved for exactly. With more columns than rows each step costs columns x rows^2 by the formula of
 * Woodbury, so that thousands of controls are no trouble. Exact to about 12 digits, where methods of steps (Frank-Wolfe) stop early.
 */
export function fitOnSimplex(problem: SimplexProblem): Float64Array {
  if (problem.columns === 1) return Float64Array.of(1)
  const scaled = scale(problem)
  const rough = interiorPoint(scaled)
  return polish(scaled, rough) ?? rough.x.map(value => (value < 1e-10 ? 0 : value))
}

interface Scaled extends SimplexProblem {
  readonly rows: number
  readonly q: Float64Array
  /** A' A when there are no more columns than rows. */
  readonly gram: Float64Array | null
}

function scale({ a, b, columns, ridge }: SimplexProblem): Scaled {
  const largest = Math.max(
    a.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    1e-300,
  )
  const [own, target, rows] = [a.map(value => value / largest), b.map(value => value / largest), b.length]
  const gram = columns <= rows ? weightedGram(own, null, rows, columns) : null
  return { a: own, b: target, columns, ridge: ridge / largest ** 2, rows, q: timesTransposed(own, target, columns), gram }
}

interface Point {
  readonly x: Float64Array
  readonly z: Float64Array
}

function interiorPoint(problem: Scaled): Point {
  const { columns, q } = problem
  const x = new Float64Array(columns).fill(1 / columns)
  const spread = Math.max(...timesQ(problem, x).map((value, i) => Math.abs(value - q[i]!)), 1e-8)
  const z = new Float64Array(columns).fill(spread)
  let y = 0
  for (let round = 0; round < 80; round++) {
    const gradient = timesQ(problem, x)
    const mu = dot(x, z) / columns
    const gap = 1 - x.reduce((sum, value) => sum + value, 0)
    const solve = makeSolver(
      problem,
      x.map((value, i) => z[i]! / value + problem.ridge),
    )
    const ones = solve(new Float64Array(columns).fill(1))
    const total = ones.reduce((sum, value) => sum + value, 0)
    const step = (target: number, correction: Float64Array | null) => {
      const right = gradient.map((value, i) => q[i]! + y - value + (target - (correction ? correction[i]! : 0)) / x[i]!)
      const part = solve(right)
      const dy = (gap - part.reduce((sum, value) => sum + value, 0)) / total
      const dx = part.map((value, i) => value + dy * ones[i]!)
      const dz = dx.map((value, i) => (target - (correction ? correction[i]! : 0) - z[i]! * value) / x[i]! - z[i]!)
      return { dx, dy, dz }
    }
    const first = step(0, null)
    const [ahead, alongside] = [longest(x, first.dx), longest(z, first.dz)]
    const after = x.reduce((sum, value, i) => sum + (value + ahead * first.dx[i]!) * (z[i]! + alongside * first.dz[i]!), 0) / columns
    const { dx, dy, dz } = step(
      mu * (after / mu) ** 3,
      first.dx.map((value, i) => value * first.dz[i]!),
    )
    const [forX, forZ] = [0.995 * longest(x, dx), 0.995 * longest(z, dz)]
    const both = Math.min(forX, forZ)
    for (let i = 0; i < columns; i++) {
      x[i] = Math.max(x[i]! + both * dx[i]!, 1e-300)
      z[i] = Math.max(z[i]! + both * dz[i]!, 1e-300)
    }
    y += both * dy
    if (dot(x, z) / columns < 1e-15 * spread || !(both > 1e-10)) break
  }
  return { x, z }
}

/** The largest step up to 1 that keeps everything above zero. */
function longest(x: Float64Array, dx: Float64Array): number {
  let most = 1
  for (let i = 0; i < x.length; i++) if (dx[i]! < 0) most = Math.min(most, -x[i]! / dx[i]!)
  return most
}

/** Q x, Q = A' A + ridge I. */
function timesQ({ a, gram, columns, rows, ridge }: Scaled, x: Float64Array): Float64Array {
  const product = gram ? multiplyVector(gram, x, columns, columns) : timesTransposed(a, multiplyVector(a, x, rows, columns), columns)
  return product.map((value, i) => value + ridge * x[i]!)
}

function timesTransposed(a: Float64Array, v: Float64Array, columns: number): Float64Array {
  const product = new Float64Array(columns)
  for (let row = 0; row < v.length; row++) {
    const value = v[row]!
    if (value !== 0) for (let j = 0; j < columns; j++) product[j]! += value * a[row * columns + j]!
  }
  return product
}

/** Solves (A' A + diag(d)) u = v, for any number of v. */
function makeSolver(
  { a, gram, columns, rows }: Pick<Scaled, 'a' | 'gram' | 'columns' | 'rows'>,
  d: Float64Array,
): (v: Float64Array) => Float64Array {
  if (gram) {
    const own = gram.slice()
    for (let i = 0; i < columns; i++) own[i * columns + i]! += d[i]!
    const factor = cholesky(own, columns, 1e-18)
    if (factor) return v => solveCholesky(factor, v, columns)
  }
  const inner = new Float64Array(rows * rows)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k <= i; k++) {
      let sum = i === k ? 1 : 0
      for (let j = 0; j < columns; j++) sum += (a[i * columns + j]! * a[k * columns + j]!) / d[j]!
      inner[i * rows + k] = sum
      inner[k * rows + i] = sum
    }
  }
  const factor = cholesky(inner, rows, 1e-16) ?? cholesky(lift(inner, rows), rows, 0)!
  return v => {
    const u = v.map((value, j) => value / d[j]!)
    const moved = timesTransposed(a, solveCholesky(factor, multiplyVector(a, u, rows, columns), rows), columns)
    return u.map((value, j) => value - moved[j]! / d[j]!)
  }
}

/** A little more on the diagonal, for rows that repeat each other. Only the way to the answer changes by it, not the answer: that is polished. */
function lift(matrix: Float64Array, size: number): Float64Array {
  return matrix.map((value, at) => (at % (size + 1) === 0 ? value * (1 + 1e-10) + 1e-10 : value))
}

/** The exact weights once it is known which are not zero; a few are let in or out when the first guess was off. Null when that does not settle. */
function polish(problem: Scaled, { x, z }: Point): Float64Array | null {
  const { columns, q } = problem
  const support = new Set([...x.keys()].filter(i => x[i]! > z[i]! || x[i]! > 1e-6))
  for (let round = 0; round < 200; round++) {
    const list = [...support].sort((i, j) => i - j)
    const solved = solveSupport(problem, list)
    if (solved === null) return null
    const { own, multiplier } = solved
    const lowest = own.reduce((least, value, at) => (value < own[least]! ? at : least), 0)
    if (own[lowest]! < 0) {
      support.delete(list[lowest]!)
      if (support.size === 0) return null
      continue
    }
    const all = new Float64Array(columns)
    list.forEach((i, at) => (all[i] = own[at]!))
    const slack = timesQ(problem, all).map((value, i) => (support.has(i) ? 0 : value - q[i]! - multiplier))
    const worst = slack.reduce((least, value, i) => (value < slack[least]! ? i : least), 0)
    if (slack[worst]! > -1e-13) return all
    support.add(worst)
  }
  return null
}

/** Weights over a support that add up to one, without the bound at zero. */
function solveSupport(problem: Scaled, list: readonly number[]): { readonly own: Float64Array; readonly multiplier: number } | null {
  const { a, columns, rows, ridge, b } = problem
  const size = list.length
  const part = new Float64Array(rows * size)
  for (let row = 0; row < rows; row++) list.forEach((i, at) => (part[row * size + at] = a[row * columns + i]!))
  const ones = new Float64Array(size).fill(1)
  let [target, unit]: [Float64Array, Float64Array] = [ones, ones]
  if (size <= rows) {
    const own = weightedGram(part, null, rows, size)
    for (let i = 0; i < size; i++) own[i * size + i]! += ridge
    const factor = cholesky(own, size, 1e-15)
    if (factor === null) return null
    target = solveCholesky(factor, timesTransposed(part, b, size), size)
    unit = solveCholesky(factor, ones, size)
  } else {
    // (A' A + r I)^-1 A' b = A' (A A' + r I)^-1 b, which keeps its digits when r is tiny.
    const outer = new Float64Array(rows * rows)
    for (let i = 0; i < rows; i++)
      for (let k = 0; k < rows; k++)
        outer[i * rows + k] = dot(part.subarray(i * size, (i + 1) * size), part.subarray(k * size, (k + 1) * size)) + (i === k ? ridge : 0)
    const factor = cholesky(outer, rows, 1e-17)
    if (factor === null) return null
    target = timesTransposed(part, solveCholesky(factor, b, rows), size)
    const moved = timesTransposed(part, solveCholesky(factor, multiplyVector(part, ones, rows, size), rows), size)
    unit = ones.map((value, i) => (value - moved[i]!) / ridge)
  }
  const total = unit.reduce((sum, value) => sum + value, 0)
  const multiplier = (1 - target.reduce((sum, value) => sum + value, 0)) / total
  return { own: target.map((value, i) => value + multiplier * unit[i]!), multiplier }
}
