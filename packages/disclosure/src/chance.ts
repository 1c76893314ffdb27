/** Numbers that look drawn but follow from what they are asked for: the same question gives the same answer, on every machine. */

/** Turns a text into 32 bits (FNV-1a, mixed once more). */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mix(hash)
}

/** Spreads 32 bits evenly (the finaliser of MurmurHash3). */
export function mix(bits: number): number {
  let hash = bits
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** From 0 up to 1. */
export function fraction(bits: number): number {
  return (bits >>> 0) / 4_294_967_296
}

/** A row of such numbers, from a beginning. */
export class Row {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0
    return fraction(mix(this.#state))
  }
}
