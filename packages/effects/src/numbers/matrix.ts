/**
 * Small dense matrices, row after row in one Float64Array. `size` is the number of rows of a square one. Nothing here knows what the numbers mean.
 */

/** Lower triangle L with L L' = a; null when a is not positive definite: a pivot below `tolerance` times its own diagonal, so that the scale of columns does not matter. */
export function cholesky(a: Float64Array, size: number, tolerance = 1e-13): Float64Array | null {
  const l = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j]!
      for (let k = 0; k < j; k++) sum -= l[i * size + k]! * l[j * size + k]!
      if (i === j) {
        if (!(sum > tolerance * Math.abs(a[i * size + i]!)) || sum === Infinity) return null
        l[i * size + i] = Math.sqrt(sum)
      } else l[i * size + j] = sum / l[j * size + j]!
    }
  }
  return l
}

/** x with L L' x = b. */
export function solveCholesky(l: Float64Array, b: ArrayLike<number>, size: number): Float64Array {
  const x = Float64Array.from(b)
  for (let i = 0; i < size; i++) {
    let sum = x[i]!
    for (let k = 0; k < i; k++) sum -= l[i * size + k]! * x[k]!
    x[i] = sum / l[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!
    for (let k = i + 1; k < size; k++) sum -= l[k * size + i]! * x[k]!
    x[i] = sum / l[i * size + i]!
  }
  return x
}

/** The inverse of L L'. */
export function invertCholesky(l: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size)
  const unit = new Float64Array(size)
  for (let j = 0; j < size; j++) {
    unit.fill(0)
    unit[j] = 1
    const column = solveCholesky(l, unit, size)
    for (let i = 0; i < size; i++) inverse[i * size + j] = column[i]!
  }
  return inverse
}

/** X' diag(w) X for X of rows x columns. */
export function weightedGram(x: Float64Array, weights: ArrayLike<number> | null, rows: number, columns: number): Float64Array {
  const gram = new Float64Array(columns * columns)
  for (let r = 0; r < rows; r++) {
    const weight = weights === null ? 1 : weights[r]!
    if (weight === 0) continue
    const at = r * columns
    for (let i = 0; i < columns; i++) {
      const scaled = weight * x[at + i]!
      for (let j = 0; j <= i; j++) gram[i * columns + j]! += scaled * x[at + j]!
    }
  }
  for (let i = 0; i < columns; i++) for (let j = 0; j < i; j++) gram[j * columns + i] = gram[i * columns + j]!
  return gram
}

/** a (rows x inner) times b (inner x columns). */
export function multiply(a: Float64Array, b: Float64Array, rows: number, inner: number, columns: number): Float64Array {
  const product = new Float64Array(rows * columns)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < inner; k++) {
      const value = a[i * inner + k]!
      if (value === 0) continue
      for (let j = 0; j < columns; j++) product[i * columns + j]! += value * b[k * columns + j]!
    }
  }
  return product
}

/** a (rows x columns) times a vector. */
export function multiplyVector(a: Float64Array, v: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const product = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    let sum = 0
    for (let j = 0; j < columns; j++) sum += a[i * columns + j]! * v[j]!
    product[i] = sum
  }
  return product
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** v' A v. */
export function quadraticForm(a: Float64Array, v: ArrayLike<number>): number {
  return dot(v, multiplyVector(a, v, v.length, v.length))
}

/** Eigenvalues and orthonormal eigenvectors (columns) of a symmetric matrix, by the rotations of Jacobi. */
export function symmetricEigen(matrix: Float64Array, size: number): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const a = matrix.slice()
  const vectors = new Float64Array(size * size)
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1
  for (let sweep = 0; sweep < 60; sweep++) {
    let [off, all] = [0, 0]
    for (let i = 0; i < size; i++) {
      all += a[i * size + i]! ** 2
      for (let j = 0; j < i; j++) off += a[i * size + j]! ** 2
    }
    if (off <= 1e-34 * all || off === 0) break
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q)
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]!), vectors }
}

function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const off = a[p * size + q]!
  if (off === 0) return
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * off)
  const t = theta === 0 ? 1 : Math.sign(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(t * t + 1)
  const sine = t * cosine
  for (let k = 0; k < size; k++) {
    const [left, right] = [a[k * size + p]!, a[k * size + q]!]
    a[k * size + p] = cosine * left - sine * right
    a[k * size + q] = sine * left + cosine * right
  }
  for (let k = 0; k < size; k++) {
    const [upper, lower] = [a[p * size + k]!, a[q * size + k]!]
    a[p * size + k] = cosine * upper - sine * lower
    a[q * size + k] = sine * upper + cosine * lower
    const [left, right] = [vectors[k * size + p]!, vectors[k * size + q]!]
    vectors[k * size + p] = cosine * left - sine * right
    vectors[k * size + q] = sine * left + cosine * right
  }
}

/** f(A) for a symmetric A: `change` works on the eigenvalues. */
export function symmetricFunction(a: Float64Array, size: number, change: (value: number, largest: number) => number): Float64Array {
  const { values, vectors } = symmetricEigen(a, size)
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const changed = values.map(value => change(value, largest))
  const scaled = vectors.map((value, at) => value * changed[at % size]!)
  const result = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      let sum = 0
      for (let k = 0; k < size; k++) sum += scaled[i * size + k]! * vectors[j * size + k]!
      result[i * size + j] = sum
    }
  return result
}

/** The Moore-Penrose inverse of a symmetric matrix; eigenvalues below 1e-10 of the largest count as zero. */
export function pseudoInverse(a: Float64Array, size: number): Float64Array {
  return symmetricFunction(a, size, (value, largest) => (Math.abs(value) > 1e-10 * largest ? 1 / value : 0))
}
