import { z } from '@hono/zod-openapi'
import { invullers } from './golf.ts'

export const brievenSchema = z.strictObject({
  van: z.number().int().min(1).max(20_000).meta({ description: 'Het nummer van de eerste brief' }),
  aantal: z.number().int().min(1).max(200),
  taal: z.enum(['nl', 'en']),
  boodschap: z.string().trim().max(600).meta({ description: 'In plaats van de gewone eerste zinnen' }),
  groot: z.boolean(),
  vragen: z.boolean().meta({ description: 'Of de vragen op papier erachter zitten' }),
  herinnering: z.boolean().meta({ description: 'Gaat naar iedereen: wie al antwoordde, is niet bekend' }),
})

export const papierSchema = z.strictObject({
  code: z.string().trim().min(1).max(40),
  namens: z.enum(invullers),
  antwoorden: z.record(z.string().max(40), z.union([z.string().max(2000), z.array(z.string().max(40)).max(30)])),
  zeker: z.boolean().meta({ description: 'De verschillen met de eerste keer zijn bekeken: dit is wat er staat' }),
})

export const papierUitSchema = z.object({
  staat: z.enum(['eerste', 'verschil', 'klaar']),
  nummer: z.string().nullable(),
  verschillen: z.array(z.object({ vraag: z.string(), eerste: z.array(z.string()), tweede: z.array(z.string()) })),
})

export type BrievenInvoer = z.infer<typeof brievenSchema>
export type PapierInvoer = z.infer<typeof papierSchema>
export type PapierUit = z.infer<typeof papierUitSchema>
