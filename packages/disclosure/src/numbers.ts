import type { Highs } from 'highs'

/** Nearer to a whole number than this is one. */
export const whole = 1e-6

/** A number as the solver takes it. */
export function finite(highs: Highs, value: number): number {
  return value === Infinity ? highs.infinity : value === -Infinity ? -highs.infinity : value
}
