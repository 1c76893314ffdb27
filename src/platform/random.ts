import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'

/** Where chance comes from: a parameter, so that a test and a demo can be repeated exactly. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, below). */
  integer(below: number): number
  uuid(): string
  /** So many bytes, for a secret or a key. */
  bytes(length: number): Uint8Array
}

/** Chance that cannot be predicted: for anything a stranger must not guess. */
export const cryptoRandom: Random = {
  next: () => randomInt(2 ** 32) / 2 ** 32,
  integer: below => randomInt(requirePositive(below)),
  uuid: () => randomUUID(),
  bytes: length => randomBytes(length),
}

/**
 * The same text always gives the same row of numbers (sfc32, the small fast counter of PractRand, seeded through SHA-256).
 * For made-up data and simulations; never for secrets.
 */
export function seededRandom(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest()
  const state = new Int32Array([digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), 1])

  function bits(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = state
    const sum = (a + b + counter) | 0
    state[0] = b ^ (b >>> 9)
    state[1] = c + (c << 3)
    state[2] = ((c << 21) | (c >>> 11)) + sum
    state[3] = counter + 1
    return sum >>> 0
  }

  function next(): number {
    return bits() / 2 ** 32
  }

  for (let round = 0; round < 12; round += 1) bits()
  return {
    next,
    integer: below => Math.floor(next() * requirePositive(below)),
    uuid: () => formatUuid([bits(), bits(), bits(), bits()]),
    bytes: length => Uint8Array.from({ length }, () => bits() & 0xff),
  }
}

function requirePositive(below: number): number {
  if (!Number.isInteger(below) || below < 1) throw new RangeError(`integer requires a whole number of at least 1, got ${below}`)
  return below
}

function formatUuid(words: readonly number[]): string {
  const hex = words.map(word => word.toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
