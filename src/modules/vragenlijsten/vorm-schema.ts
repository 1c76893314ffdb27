import { z } from '@hono/zod-openapi'

const naam = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'Kleine letters, cijfers en _; begin met een letter.')
const zin = z.string().trim().min(1).max(500)
const keuzes = z
  .array(z.strictObject({ value: z.string().regex(/^[a-z0-9_]{1,40}$/), text: z.string().trim().min(1).max(200) }))
  .min(2)
  .max(30)
const gesteld = { name: naam, title: zin, description: zin.optional(), visibleIf: z.string().max(2000).optional() }

export const vraagSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...gesteld, type: z.enum(['radiogroup', 'checkbox']), choices: keuzes }),
  z.strictObject({
    ...gesteld,
    type: z.literal('rating'),
    rateMin: z.number().int().min(0).max(1),
    rateMax: z.number().int().min(2).max(10),
    minRateDescription: z.string().max(100).optional(),
    maxRateDescription: z.string().max(100).optional(),
  }),
  z.strictObject({ ...gesteld, type: z.literal('text'), inputType: z.literal('number'), min: z.number().int(), max: z.number().int() }),
  z.strictObject({ ...gesteld, type: z.literal('comment'), maxLength: z.number().int().min(1).max(2000) }),
])

/** A questionnaire in the JSON of SurveyJS, as far as it is shown without script. */
export const vormSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  description: zin.optional(),
  pages: z
    .array(z.strictObject({ name: naam, title: z.string().max(200), description: zin.optional(), elements: z.array(vraagSchema).max(60) }))
    .max(20),
})
