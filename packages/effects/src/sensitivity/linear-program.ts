/**
 * Largest gain over { g >= 0 : C g = r }, for few rows and tens of columns: the simplex method with the smallest index first (Bland 1977), which cannot go round in circles.
 */
export interface Program {
  readonly rows: number
  readonly columns: number
  /** rows x columns, row after row. */
  readonly constraints: Float64Array
  readonly right: Float64Array
}

export interface Vertex {
  readonly value: number
  readonly solution: Float64Array
}

export type Outcome = Vertex | 'infeasible' | 'unbounded'

const small = 1e-11

/** A program that is made ready once and solved for many gains, each from where the last one ended. */
export interface ReadyProgram {
  maximise(gain: ArrayLike<number>): Outcome
}

export function makeReady(program: Program): ReadyProgram {
  const { rows, columns } = program
  const width = columns + rows + 1
  const tableau = new Float64Array(rows * width)
  const basis = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    const sign = program.right[i]! < 0 ? -1 : 1
    for (let j = 0; j < columns; j++) tableau[i * width + j] = sign * program.constraints[i * columns + j]!
    tableau[i * width + columns + i] = 1
    tableau[i * width + width - 1] = sign * program.right[i]!
    basis[i] = columns + i
  }
  const phaseOne = Float64Array.from({ length: columns + rows }, (_, j) => (j < columns ? 0 : -1))
  run(tableau, basis, phaseOne, rows, width, columns + rows)
  let infeasibility = 0
  for (let i = 0; i < rows; i++) if (basis[i]! >= columns) infeasibility += tableau[i * width + width - 1]!
  const isFeasible = infeasibility < 1e-9
  if (isFeasible) dropArtificials(tableau, basis, rows, width, columns)
  return {
    maximise(gain) {
      if (!isFeasible) return 'infeasible'
      const all = new Float64Array(columns + rows)
      for (let j = 0; j < columns; j++) all[j] = gain[j]!
      if (!run(tableau, basis, all, rows, width, columns)) return 'unbounded'
      const solution = new Float64Array(columns)
      let value = 0
      for (let i = 0; i < rows; i++) {
        if (basis[i]! >= columns) continue
        solution[basis[i]!] = tableau[i * width + width - 1]!
        value += all[basis[i]!]! * solution[basis[i]!]!
      }
      return { value, solution }
    },
  }
}

/** Steps from vertex to vertex until nothing is gained; false when the gain has no end. */
function run(tableau: Float64Array, basis: Int32Array, gain: Float64Array, rows: number, width: number, usable: number): boolean {
  for (let step = 0; step < 5000; step++) {
    const entering = findEntering(tableau, basis, gain, rows, width, usable)
    if (entering < 0) return true
    let leaving = -1
    let least = Infinity
    for (let i = 0; i < rows; i++) {
      const slope = tableau[i * width + entering]!
      if (slope <= small) continue
      const ratio = tableau[i * width + width - 1]! / slope
      if (ratio < least - 1e-13 || (ratio < least + 1e-13 && leaving >= 0 && basis[i]! < basis[leaving]!)) {
        least = Math.min(ratio, least)
        leaving = i
      }
    }
    if (leaving < 0) return false
    pivot(tableau, rows, width, leaving, entering)
    basis[leaving] = entering
  }
  return true
}

function findEntering(tableau: Float64Array, basis: Int32Array, gain: Float64Array, rows: number, width: number, usable: number): number {
  for (let j = 0; j < usable; j++) {
    let reduced = gain[j]!
    let scale = Math.abs(reduced)
    for (let i = 0; i < rows; i++) {
      const part = gain[basis[i]!]! * tableau[i * width + j]!
      reduced -= part
      scale = Math.max(scale, Math.abs(part))
    }
    if (reduced > 1e-11 * scale && reduced > 0 && !basis.includes(j)) return j
  }
  return -1
}

function pivot(tableau: Float64Array, rows: number, width: number, row: number, column: number): void {
  const own = tableau[row * width + column]!
  for (let j = 0; j < width; j++) tableau[row * width + j]! /= own
  for (let i = 0; i < rows; i++) {
    if (i === row) continue
    const factor = tableau[i * width + column]!
    if (factor !== 0) for (let j = 0; j < width; j++) tableau[i * width + j]! -= factor * tableau[row * width + j]!
  }
}

/** Artificial columns that stayed at zero make room for real ones where they can. */
function dropArtificials(tableau: Float64Array, basis: Int32Array, rows: number, width: number, columns: number): void {
  for (let i = 0; i < rows; i++) {
    if (basis[i]! < columns) continue
    for (let j = 0; j < columns; j++) {
      if (Math.abs(tableau[i * width + j]!) > 1e-8 && !basis.includes(j)) {
        pivot(tableau, rows, width, i, j)
        basis[i] = j
        break
      }
    }
  }
}
