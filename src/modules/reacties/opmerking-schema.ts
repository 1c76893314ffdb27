import { z } from '@hono/zod-openapi'
import { opmerkingFilters, overSoorten } from './over.ts'

const tekst = z.string().trim().min(1).max(4000)

export const overSchema = z.strictObject({
  soort: z.enum(overSoorten),
  op: z
    .string()
    .max(60)
    .meta({ description: 'Het thema bij zijn naam, de activiteit of regel bij haar id; leeg voor het plan als geheel' }),
})

export const nieuweOpmerkingSchema = z.strictObject({ over: overSchema, tekst })
export const tekstSchema = z.strictObject({ tekst })

/** Who wrote it: a name for who may see the people of the network, else no more than that it was somebody of it. */
const doorSchema = z.object({ naam: z.string().nullable(), isEigen: z.boolean() })

export const opmerkingSchema = z.object({
  id: z.uuid(),
  tekst: z.string().meta({ description: 'Leeg als zij is ingetrokken' }),
  door: doorSchema,
  geschreven: z.string(),
  gewijzigd: z.string().nullable(),
  ingetrokken: z.boolean(),
  versie: z.number().int(),
})

export const draadSchema = opmerkingSchema.extend({
  over: overSchema.extend({ naam: z.string(), weg: z.boolean().meta({ description: 'Waar het over gaat, staat niet meer in het plan' }) }),
  afgerond: z.object({ op: z.string(), door: doorSchema }).nullable(),
  antwoorden: z.array(opmerkingSchema),
})

export const tellingenSchema = z.object({
  open: z.number().int(),
  mijn: z.number().int().meta({ description: 'Draden waarin u schreef, ook die zijn afgerond' }),
  alle: z.number().int(),
  per: z.array(overSchema.extend({ open: z.number().int(), alle: z.number().int() })),
})

export const filterSchema = z.enum(opmerkingFilters)

export type NieuweOpmerking = z.infer<typeof nieuweOpmerkingSchema>
export type OpmerkingRegel = z.infer<typeof opmerkingSchema>
export type Draad = z.infer<typeof draadSchema>
export type Tellingen = z.infer<typeof tellingenSchema>
