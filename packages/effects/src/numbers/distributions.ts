import { exp, log } from './exact-math.ts'
import { incompleteBeta, incompleteGamma, logGamma } from './special.ts'

/** Two tails of a distribution at one point, both to full relative accuracy. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

export function normalTails(x: number): Tails {
  const [, outer] = incompleteGamma(0.5, (x * x) / 2)
  return x < 0 ? { lower: outer / 2, upper: 1 - outer / 2 } : { lower: 1 - outer / 2, upper: outer / 2 }
}

export function normalDensity(x: number): number {
  return exp((-x * x) / 2) * 0.398_942_280_401_432_7
}

/** The value below which a share p of the standard normal lies: a rational start (Odeh and Evans 1974), then Halley's steps on the exact distribution. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN
  if (p > 0.5) return -lowerNormalQuantile(1 - p)
  return lowerNormalQuantile(p)
}

/** For 0 < p <= 1/2. */
function lowerNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * log(p))
  const top = 0.322_232_431_088 + t * (1 + t * (0.342_242_088_547 + t * (0.020_423_121_024_5 + t * 4.536_422_101_48e-5)))
  const bottom = 0.099_348_462_606 + t * (0.588_581_570_495 + t * (0.531_103_462_366 + t * (0.103_537_752_85 + t * 0.003_856_070_063_4)))
  let x = -(t - top / bottom)
  for (let step = 0; step < 3; step++) {
    const error = (normalTails(x).lower - p) / normalDensity(x)
    x -= error / (1 + (x * error) / 2)
  }
  return x
}

export function studentTails(t: number, df: number): Tails {
  if (df === Infinity) return normalTails(t)
  const [outer] = incompleteBeta(df / 2, 0.5, df / (df + t * t), (t * t) / (df + t * t))
  return t < 0 ? { lower: outer / 2, upper: 1 - outer / 2 } : { lower: 1 - outer / 2, upper: outer / 2 }
}

/** p of a two-sided test. */
export function studentTwoSided(t: number, df: number): number {
  return 2 * studentTails(Math.abs(t), df).upper
}

export function studentQuantile(p: number, df: number): number {
  if (df === Infinity) return normalQuantile(p)
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, df)
  return solveIncreasing(t => studentTails(t, df).lower - p, -1, 0)
}

/** Upper tail of the chi-square distribution: the p of a Wald statistic. */
export function chiSquareUpper(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2)[1]
}

export function chiSquareQuantile(p: number, df: number): number {
  return -solveIncreasing(x => incompleteGamma(df / 2, -x / 2)[1] - (1 - p), -df, 0)
}

/** Upper tail of the F distribution. */
export function fisherUpper(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1
  return incompleteBeta(df1 / 2, df2 / 2, (df1 * f) / (df1 * f + df2), df2 / (df1 * f + df2))[1]
}

/** Upper tail of the noncentral chi-square: the power of a Wald test. A Poisson mixture of central ones. */
export function noncentralChiSquareUpper(x: number, df: number, noncentrality: number): number {
  const half = noncentrality / 2
  const last = Math.ceil(half + 12 * Math.sqrt(half + 4) + 40)
  let sum = 0
  for (let j = 0; j <= last; j++) {
    const weight = half === 0 ? (j === 0 ? 1 : 0) : exp(-half + j * log(half) - logGamma(j + 1))
    if (weight > 1e-18) sum += weight * chiSquareUpper(x, df + 2 * j)
  }
  return Math.min(1, sum)
}

/** Lower tail of the noncentral t. Series of Lenth (1989, AS 243). */
export function noncentralStudentLower(t: number, df: number, delta: number): number {
  if (t < 0) return 1 - noncentralStudentLower(-t, df, -delta)
  const [x, y] = [(t * t) / (df + t * t), df / (df + t * t)]
  const half = (delta * delta) / 2
  const last = Math.ceil(half + 12 * Math.sqrt(half + 4) + 60)
  let sum = 0
  for (let j = 0; j <= last; j++) {
    const even = half === 0 ? (j === 0 ? 1 : 0) : exp(-half + j * log(half) - logGamma(j + 1))
    const odd = half === 0 ? 0 : (delta / Math.SQRT2) * exp(-half + j * log(half) - logGamma(j + 1.5))
    sum += even * incompleteBeta(j + 0.5, df / 2, x, y)[0] + odd * incompleteBeta(j + 1, df / 2, x, y)[0]
  }
  return Math.min(1, Math.max(0, normalTails(-delta).lower + sum / 2))
}

/** Where an increasing function crosses zero: the bracket grows downwards from [low, high], then Brent's method. High must lie at or above the root. */
export function solveIncreasing(difference: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  while (difference(a) > 0) {
    b = a
    a *= 2
  }
  return findRoot(difference, a, b)
}

/** A root between a and b, of which the function has other signs. Brent (1973). */
export function findRoot(f: (x: number) => number, from: number, to: number, tolerance = 0): number {
  let [a, b] = [from, to]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  let [c, fc, d, e] = [a, fa, b - a, b - a]
  for (let round = 0; round < 200; round++) {
    if (fb > 0 === fc > 0) [c, fc, d, e] = [a, fa, b - a, b - a]
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb]
    const near = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    const middle = (c - b) / 2
    if (Math.abs(middle) <= near || fb === 0) return b
    if (Math.abs(e) >= near && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa
      const [q0, r] = [fa / fc, fb / fc]
      let p = a === c ? 2 * middle * s : s * (2 * middle * q0 * (q0 - r) - (b - a) * (r - 1))
      let q = a === c ? 1 - s : (q0 - 1) * (r - 1) * (s - 1)
      if (p > 0) q = -q
      else p = -p
      if (2 * p < Math.min(3 * middle * q - Math.abs(near * q), Math.abs(e * q))) [e, d] = [d, p / q]
      else [d, e] = [middle, middle]
    } else [d, e] = [middle, middle]
    ;[a, fa] = [b, fb]
    b += Math.abs(d) > near ? d : Math.sign(middle) * near
    fb = f(b)
  }
  return b
}
