import { z } from '@hono/zod-openapi'

export const tekstOordelen = ['nieuw', 'vrij', 'weg'] as const

export const tekstSchema = z.object({
  id: z.uuid(),
  vraag: z.string().meta({ description: 'Wat er gevraagd was' }),
  tekst: z.string(),
  staat: z.enum(tekstOordelen),
  versie: z.number().int(),
})
export const tekstenSchema = z.object({ teksten: z.array(tekstSchema) })
export const tekstOordeelSchema = z.strictObject({
  oordeel: z.enum(['vrij', 'weg']),
  woorden: z.string().trim().max(200).meta({ description: 'Woorden waaraan iemand te herkennen is; ze worden nergens bewaard' }),
})

export type Tekst = z.infer<typeof tekstSchema>
export type TekstOordeel = z.infer<typeof tekstOordeelSchema>
