import { z } from '@hono/zod-openapi'
import { Refusal } from '../../refusal.ts'

/** The analysis plan: names of columns of the file, and how to estimate. What is left out has the value that is usual. */
export const planSchema = z.strictObject({
  unit: z.string(),
  period: z.string(),
  /** Column with the period in which a unit starts; 0 = never. */
  cohort: z.string(),
  outcome: z.string(),
  covariates: z.array(z.string()).default([]),
  weights: z.string().nullish(),
  cluster: z.string().nullish(),
  panel: z.boolean().default(true),
  unbalanced: z.enum(['drop', 'allow']).default('drop'),
  control: z.enum(['never', 'not-yet']).default('not-yet'),
  method: z.enum(['dr', 'ipw', 'reg']).default('dr'),
  base: z.enum(['varying', 'universal']).default('varying'),
  anticipation: z.number().int().min(0).default(0),
  bootstrap: z.strictObject({ draws: z.number().int().min(100).max(1_000_000), seed: z.number().int().min(0) }).nullish(),
  level: z.number().gt(0).lt(1).default(0.95),
  balance: z.number().int().min(0).nullish(),
  /** How synthetic controls get their error; "placebo" unless told. */
  errors: z.enum(['placebo', 'jackknife', 'bootstrap']).nullish(),
})

export type Plan = z.output<typeof planSchema>

/** Reads a plan; a field that is wrong is refused by name. */
export function readJson<Schema extends z.ZodType>(text: string, file: string, schema: Schema): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Refusal('Dit bestand is geen JSON.', { code: 'plan-not-json', place: { file }, cause })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '')
  throw new Refusal('Dit veld klopt niet: de naam is onbekend, het ontbreekt, of de waarde kan niet.', {
    code: 'plan-invalid',
    place: { file, ...(field ? { field } : {}) },
  })
}
