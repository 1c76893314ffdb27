import { z } from '@hono/zod-openapi'

const zin = z.string().trim().min(1).max(400)

export const bewoordingSchema = z.strictObject({
  vooraf: z.string().trim().max(400),
  items: z.record(z.string().max(40), zin),
  keuzes: z.record(z.string().max(10), zin),
  bron: z.string().trim().min(3).max(400).meta({ description: 'Waar de officiële woorden staan' }),
})

export const wachtendeWoordenSchema = bewoordingSchema.extend({
  hash: z.string(),
  eigen: z.boolean().meta({ description: 'Of u ze zelf invoerde: dan bevestigt iemand anders' }),
})
export const bevestigSchema = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })

export type BewoordingInvoer = z.infer<typeof bewoordingSchema>
export type WachtendeWoorden = z.infer<typeof wachtendeWoordenSchema>
