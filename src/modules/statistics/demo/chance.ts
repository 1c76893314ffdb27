import type { Random } from '#src/platform/random.ts'

/** About standard normal, as a sum of twelve: only additions, so every machine draws the same. */
export function drawNormal(random: Random): number {
  let sum = -6
  for (let count = 0; count < 12; count++) sum += random.next()
  return sum
}

/** A share between 0 and 1 from a score without bounds. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** The score that gives this share. */
export function logit(share: number): number {
  return Math.log(share / (1 - share))
}

/** Whole numbers in the proportion of the weights that add up to the total. */
export function divide(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map(weight => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const rest = total - parts.reduce((all, part) => all + part, 0)
  const order = exact
    .map((value, index) => ({ index, left: value - Math.floor(value) }))
    .toSorted((a, b) => b.left - a.left || a.index - b.index)
  for (const { index } of order.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/** Keeps a value between two bounds. */
export function within(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
