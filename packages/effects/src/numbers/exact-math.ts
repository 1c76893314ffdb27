/**
 * Exponent and logarithm from + - * / alone. The language leaves the last digits of `Math.exp` and `Math.log` to the machine; these give the same digits everywhere
 * and stay within two units in the last place.
 */
const view = new DataView(new ArrayBuffer(8))
/** ln 2 in two parts: the first has so few digits that a whole number times it is exact. */
const ln2High = 6.931_471_803_691_238_2e-1
const ln2Low = 1.908_214_929_270_587_7e-10
const twoTo54 = 2 ** 54
/** 1/k! for k = 0..13: enough for |x| < 0.35. */
const inverseFactorials = Float64Array.from({ length: 14 }, (_, k) => {
  let factorial = 1
  for (let i = 2; i <= k; i++) factorial *= i
  return 1 / factorial
})

export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782_712_893_384) return Infinity
  if (x < -745.133_219_101_941) return 0
  const k = Math.round(x * Math.LOG2E)
  const r = x - k * ln2High - k * ln2Low
  let sum = inverseFactorials[13]!
  for (let i = 12; i >= 2; i--) sum = inverseFactorials[i]! + r * sum
  const value = 1 + (r + r * r * sum)
  return k < -1000
    ? value * powerOfTwo(k + 100) * powerOfTwo(-100)
    : k > 1000
      ? value * powerOfTwo(k - 100) * powerOfTwo(100)
      : value * powerOfTwo(k)
}

/** Natural logarithm; NaN below zero, -Infinity at zero. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN
  if (x === Infinity) return x
  const isTiny = x < 2.3e-308
  view.setFloat64(0, isTiny ? x * twoTo54 : x)
  const high = view.getUint32(0)
  let k = (high >>> 20) - 1023 - (isTiny ? 54 : 0)
  view.setUint32(0, (high & 0xf_ffff) | 0x3ff0_0000)
  let m = view.getFloat64(0)
  if (m > Math.SQRT2) {
    m /= 2
    k += 1
  }
  const f = m - 1
  const s = f / (2 + f)
  const z = s * s
  let tail = 0
  for (let i = 23; i >= 3; i -= 2) tail = z * (2 / i + tail)
  const half = 0.5 * f * f
  return k * ln2High - (half - (s * (half + tail) + k * ln2Low) - f)
}

/** log(1 + x), exact for small x too. */
export function log1p(x: number): number {
  const u = 1 + x
  if (u === 1) return x
  return (log(u) * x) / (u - 1)
}

/** base to the power, for a base above zero. */
export function power(base: number, exponent: number): number {
  return exp(exponent * log(base))
}

function powerOfTwo(k: number): number {
  view.setUint32(0, (k + 1023) << 20)
  view.setUint32(4, 0)
  return view.getFloat64(0)
}
