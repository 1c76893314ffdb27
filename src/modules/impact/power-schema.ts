import { z } from '@hono/zod-openapi'

const spread = z.strictObject({ sd: z.number().gt(0), correlation: z.number() })
const history = z.strictObject({ history: z.array(z.array(z.number())) })

export const powerQuestionSchema = z.strictObject({
  treated: z.number().int().min(2),
  controls: z.number().int().min(2),
  before: z.number().int().min(1),
  after: z.number().int().min(1),
  /** Spread and correlation over time, or a row of figures per unit from before the programme. */
  outcome: z.union([spread, history]),
  /** In the unit of the outcome. */
  effect: z.number().nullish(),
  alpha: z.number().gt(0).lt(1).default(0.05),
  power: z.number().gt(0).lt(1).default(0.8),
  cluster: z.strictObject({ size: z.number().gt(0), correlation: z.number() }).nullish(),
  draws: z.number().int().min(100).max(100_000).default(1000),
  seed: z.number().int().min(0).default(1),
})

const figures = { se: z.number(), detectable: z.number(), powerAtEffect: z.number().nullable() }

/** What an evaluation of this size could see, and when. */
export const powerAnswerSchema = z.object({
  sd: z.number(),
  correlation: z.number(),
  ...figures,
  byAfter: z.array(z.object({ after: z.number().int(), ...figures })),
  simulated: z.object({ ...figures, size: z.number(), draws: z.number().int() }).nullable(),
})

export type PowerQuestionInput = z.output<typeof powerQuestionSchema>
export type PowerAnswerOutput = z.output<typeof powerAnswerSchema>
