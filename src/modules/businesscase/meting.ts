import { z } from '@hono/zod-openapi'
import { Refusal } from '../../refusal.ts'
import type { Meting } from './model/aannames.ts'

/** What is needed of the answer of `effect`: the effect over all cohorts, with its error. */
const effectSchema = z.object({ aggregate: z.object({ simple: z.object({ estimate: z.number(), se: z.number().nullable() }) }) })

/**
 * The answer of `npx buurtwijs effect` as a measurement. That effect is in points of an index (100 at the start) and below zero when there is less care; the case has
 * shares, above zero when there is less.
 */
export function metingOfEffect(
  effect: unknown,
  { bron, datum, basis = 100 }: { readonly bron: string; readonly datum: string; readonly basis?: number },
): Meting {
  const read = effectSchema.safeParse(effect)
  if (!read.success || read.data.aggregate.simple.se === null) {
    throw new Refusal('Dit is geen antwoord van effect met een schatting en een standaardfout. Maak het met npx buurtwijs effect.', {
      code: 'meting-ongeldig',
      place: { file: bron },
    })
  }
  const { estimate, se } = read.data.aggregate.simple
  return { schatting: -estimate / basis, standaardfout: se / basis, bron, datum }
}
