import { z } from '@hono/zod-openapi'

const effect = { estimate: z.number(), se: z.number().nullable() }
const noted = {
  units: z.number().int(),
  dropped: z.array(
    z.object({
      reason: z.enum(['missing-figure', 'treated-before-start', 'after-last-comparison', 'incomplete-unit']),
      count: z.number().int(),
    }),
  ),
  warnings: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })),
}

/** Effects per cohort and period. A base period has estimate 0 and no error. */
export const effectSchema = z.object({
  attGt: z.array(z.object({ group: z.number(), period: z.number(), ...effect })),
  aggregate: z.object({
    simple: z.object(effect),
    group: z.object({ ...effect, by: z.array(z.object({ group: z.number(), ...effect })) }),
    calendar: z.object({ ...effect, by: z.array(z.object({ period: z.number(), ...effect })) }),
    dynamic: z.object({
      estimate: z.number().nullable(),
      se: z.number().nullable(),
      by: z.array(z.object({ event: z.number(), ...effect })),
    }),
  }),
  preTest: z.object({ statistic: z.number(), df: z.number().int(), p: z.number() }).nullable(),
  bands: z
    .object({
      critical: z.number().nullable(),
      level: z.number(),
      group: z.number().nullable(),
      calendar: z.number().nullable(),
      dynamic: z.number().nullable(),
    })
    .optional(),
  ...noted,
})

const coefficient = { estimate: z.number(), se: z.number(), p: z.number(), lower: z.number(), upper: z.number() }

/** Two-way fixed effects, with what they are made of. */
export const twoWaySchema = z.object({
  estimator: z.literal('twfe'),
  ...coefficient,
  errors: z.record(z.enum(['iid', 'hc1', 'cr0', 'cr1', 'cr1-nested', 'cr1-full', 'cr1-regressors']), z.number()),
  cr2: z.object({ se: z.number(), df: z.number(), p: z.number() }).nullable(),
  covariates: z.array(z.object({ name: z.string(), ...coefficient })),
  eventStudy: z.array(z.object({ event: z.number(), ...coefficient })),
  decomposition: z
    .object({
      shares: z.object({ never: z.number(), 'not-yet': z.number(), already: z.number() }),
      parts: z.array(
        z.object({
          group: z.number(),
          comparison: z.number(),
          yardstick: z.enum(['never', 'not-yet', 'already']),
          estimate: z.number(),
          weight: z.number(),
        }),
      ),
    })
    .nullable(),
  clusters: z.number().int(),
  ...noted,
})

/** Synthetic difference in differences or synthetic control. */
export const syntheticSchema = z.object({
  estimator: z.enum(['synthdid', 'sc']),
  ...effect,
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  cohorts: z.array(
    z.object({
      group: z.number(),
      estimate: z.number(),
      units: z.number().int(),
      by: z.array(z.object({ period: z.number(), estimate: z.number() })),
      controls: z.array(z.object({ unit: z.string(), weight: z.number() })),
      periods: z.array(z.object({ period: z.number(), weight: z.number() })),
    }),
  ),
  ...noted,
})

export type EffectAnswer = z.output<typeof effectSchema>
export type TwoWayAnswer = z.output<typeof twoWaySchema>
export type SyntheticAnswer = z.output<typeof syntheticSchema>
