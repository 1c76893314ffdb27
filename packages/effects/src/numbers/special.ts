import { exp, log } from './exact-math.ts'

/** Gamma and beta functions. Sources: Lanczos (1964) with the coefficients of Godfrey; series and continued fractions of Abramowitz and Stegun (1964), ch. 6 and 26. */
const lanczos = [
  0.999_999_999_999_997_1, 57.156_235_665_862_92, -59.597_960_355_475_49, 14.136_097_974_741_746, -0.491_913_816_097_620_2,
  0.339_946_499_848_118_9e-4, 0.465_236_289_270_485_8e-4, -0.983_744_753_048_795_6e-4, 0.158_088_703_224_912_5e-3,
  -0.210_264_441_724_104_9e-3, 0.217_439_618_115_212_6e-3, -0.164_318_106_536_763_9e-3, 0.844_182_239_838_527_4e-4,
  -0.261_908_384_015_814_1e-4, 0.368_991_826_595_316_2e-5,
]
const halfLogTwoPi = 0.918_938_533_204_672_8
const tiny = 1e-300

/** Logarithm of the gamma function, for x > 0. */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0
  let sum = lanczos[0]!
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (x - 1 + i)
  const t = x - 1 + 607 / 128 + 0.5
  return (x - 0.5) * log(t) - t + halfLogTwoPi + log(sum)
}

/** Regularised incomplete gamma: [lower P(a, x), upper Q(a, x)], both to full relative accuracy. */
export function incompleteGamma(a: number, x: number): readonly [number, number] {
  if (x <= 0) return [0, 1]
  if (x === Infinity) return [1, 0]
  const front = exp(a * log(x) - x - logGamma(a))
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a]
    for (let n = 1; n < 10_000 && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
      term *= x / (a + n)
      sum += term
    }
    return [sum * front, 1 - sum * front]
  }
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / notZero(an * d + b)
    c = notZero(b + an / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return [1 - front * h, front * h]
}

/** Regularised incomplete beta: [I_x(a, b), 1 - I_x(a, b)], both to full relative accuracy. `y` is 1 - x, given apart so that no digits are lost. */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): readonly [number, number] {
  if (x <= 0) return [0, 1]
  if (y <= 0) return [1, 0]
  if (x > (a + 1) / (a + b + 2)) {
    const [upper, lower] = incompleteBeta(b, a, y, x)
    return [lower, upper]
  }
  const front = exp(a * log(x) + b * log(y) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return [front * h, 1 - front * h]
}

function notZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
