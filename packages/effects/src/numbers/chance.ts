import { log } from './exact-math.ts'

/** A row of random numbers that a seed fixes. Whole-number arithmetic only, so that the row is the same on every machine. */
export interface Chance {
  /** 32 random bits, as a number from 0 up to 2^32. */
  bits(): number
  /** In (0, 1): never an end. */
  uniform(): number
  /** A whole number in [0, count), each as likely as the other. */
  below(count: number): number
  normal(): number
}

/**
 * sfc32 (the small fast counter of PractRand), seeded by the 32-bit mixer of SplitMix.
 *
 * @param seed any whole number from 0; the same seed gives the same digits
 * @param stream an independent row for the same seed
 */
export function seededChance(seed: number, stream = 0): Chance {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`seededChance requires a whole number from 0, got ${seed}`)
  const mix = mixer(seed, stream)
  let [a, b, c, counter] = [mix(), mix(), mix(), 1]

  function bits(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  function uniform(): number {
    return (bits() * 2 ** 20 + (bits() >>> 12) + 0.5) / 2 ** 52
  }

  function below(count: number): number {
    const limit = 2 ** 32 - (2 ** 32 % count)
    let drawn = bits()
    while (drawn >= limit) drawn = bits()
    return drawn % count
  }

  let kept: number | null = null
  /** The polar method of Marsaglia: square root and logarithm only, two at a time. */
  function normal(): number {
    if (kept !== null) {
      const value = kept
      kept = null
      return value
    }
    let [u, v, s] = [0, 0, 0]
    while (s >= 1 || s === 0) {
      u = 2 * uniform() - 1
      v = 2 * uniform() - 1
      s = u * u + v * v
    }
    const factor = Math.sqrt((-2 * log(s)) / s)
    kept = v * factor
    return u * factor
  }

  for (let round = 0; round < 15; round++) bits()
  return { bits, uniform, below, normal }
}

/** The first `count` of a random order of 0..size-1, by the shuffle of Fisher and Yates. */
export function drawWithoutReplacement(chance: Chance, size: number, count = size): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i)
  for (let i = 0; i < count; i++) {
    const j = i + chance.below(size - i)
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
  return order.slice(0, count)
}

function mixer(seed: number, stream: number): () => number {
  let state = (Math.imul(seed | 0, 0x9e37_79b9) ^ Math.floor(seed / 2 ** 32) ^ Math.imul(stream + 1, 0x85eb_ca6b)) | 0
  return () => {
    state = (state + 0x9e37_79b9) | 0
    let z = state ^ (state >>> 16)
    z = Math.imul(z, 0x21f0_aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a_2d97)
    return z ^ (z >>> 15)
  }
}
