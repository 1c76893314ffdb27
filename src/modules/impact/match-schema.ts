import { z } from '@hono/zod-openapi'

/** Who may be matched with whom. A team and neighbours keep pairs apart that would share the effect. */
export const matchQuestionSchema = z.strictObject({
  units: z
    .array(
      z.strictObject({
        id: z.string(),
        treated: z.boolean(),
        covariates: z.record(z.string(), z.number()),
        /** Units of the same team are never paired. */
        team: z.string().nullish(),
        /** Ids of units that it touches: never paired. */
        adjacent: z.array(z.string()).default([]),
      }),
    )
    .min(2),
  distance: z.enum(['propensity', 'mahalanobis', 'scaled-euclidean']).default('mahalanobis'),
  method: z.enum(['nearest', 'optimal']).default('optimal'),
  ratio: z.number().int().min(1).default(1),
  replace: z.boolean().default(false),
  caliper: z.number().gt(0).nullish(),
  on: z.array(z.string()).nullish(),
})

const balance = z.array(
  z.object({
    covariate: z.string(),
    treatedMean: z.number(),
    comparisonMean: z.number(),
    difference: z.number().nullable(),
    varianceRatio: z.number().nullable(),
    cdfMean: z.number(),
    cdfMax: z.number(),
  }),
)

/** Pairs, and how alike the groups are before and after: the figures of a love plot. */
export const matchAnswerSchema = z.object({
  pairs: z.array(z.object({ treated: z.string(), comparison: z.string(), distance: z.number() })),
  unmatched: z.array(z.string()),
  weights: z.array(z.object({ id: z.string(), weight: z.number() })),
  balance: z.object({ before: balance, after: balance }),
  /** As many equally weighted comparison units as weigh as surely as these. */
  effectiveComparisons: z.number(),
})

export type MatchQuestion = z.output<typeof matchQuestionSchema>
export type MatchAnswer = z.output<typeof matchAnswerSchema>
