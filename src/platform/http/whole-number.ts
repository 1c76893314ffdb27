import { z } from '@hono/zod-openapi'

/** The least and the most that a number in a question may be. */
export interface Bounds {
  readonly min: number
  readonly max?: number
}

/**
 * A whole number of zero or more as a question spells it: digits and nothing else. `Number` would take `1e2`, `0x10`, ` 5` and an empty
 * text as well. The description of the API calls it an integer.
 */
export function wholeNumber({ min, max = Number.MAX_SAFE_INTEGER }: Bounds) {
  return z
    .string()
    .regex(/^\d+$/, 'Dit is een heel getal: alleen cijfers, zonder spatie, teken, punt of letter.')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta({ type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) })
}
