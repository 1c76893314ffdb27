import { z } from '@hono/zod-openapi'
import { vormSchema } from './vorm-schema.ts'

export const lijstInvoerSchema = z.strictObject({ naam: z.string().trim().min(2).max(120), vorm: vormSchema })

export const lijstSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  vorm: vormSchema,
  vast: z.boolean().meta({ description: 'Of er een meting mee geopend is: dan verandert hij niet meer' }),
  vorige: z.uuid().nullable(),
  versie: z.number().int(),
})
export const lijstenSchema = z.object({ buurt: z.object({ id: z.uuid(), naam: z.string() }), lijsten: z.array(lijstSchema) })

export type LijstInvoer = z.infer<typeof lijstInvoerSchema>
export type Lijst = z.infer<typeof lijstSchema>
