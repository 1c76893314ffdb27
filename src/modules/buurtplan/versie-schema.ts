import { z } from '@hono/zod-openapi'
import { inhoudSchema, themaSchema } from './plan-schema.ts'
import { themaStanden } from './thema-stand.ts'
import { planVelden } from './verschillen.ts'

export const versieRegelSchema = z.object({
  nummer: z.number().int(),
  planversie: z.number().int().meta({ description: 'De versie van het plan als geheel op dat moment' }),
  sha256: z.string(),
  toelichting: z.string(),
  op: z.iso.datetime(),
})

export const verschilSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('erbij'), thema: themaSchema, naam: z.string() }),
  z.object({ soort: z.literal('weg'), thema: themaSchema, naam: z.string() }),
  z.object({
    soort: z.literal('gewijzigd'),
    thema: themaSchema,
    naam: z.string(),
    was: inhoudSchema,
    wordt: inhoudSchema,
    velden: z.array(z.enum(planVelden)),
  }),
  z.object({ soort: z.literal('stand'), thema: themaSchema, was: z.enum(themaStanden), wordt: z.enum(themaStanden) }),
])

export type VersieRegel = z.infer<typeof versieRegelSchema>
export type Verschil = z.infer<typeof verschilSchema>
