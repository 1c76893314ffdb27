import { z } from '@hono/zod-openapi'
import { invullers } from './golf.ts'
import { vormSchema } from './vorm-schema.ts'

export const codeBodySchema = z.strictObject({ code: z.string().trim().min(1).max(40) })

export const openVragenSchema = z.object({
  buurt: z.string(),
  naam: z.string(),
  wie: z.enum(['bewoners', 'medewerkers']),
  tot: z.string(),
  vorm: vormSchema,
})

const gegeven = z.union([z.string().max(2000), z.array(z.string().max(40)).max(30)])

/** Whole or nothing: what was cut off on the way has no `einde`. */
export const antwoordInvoerSchema = z.strictObject({
  code: z.string().trim().min(1).max(40),
  zending: z.uuid().meta({ description: 'Door het apparaat gemaakt; wie hetzelfde nog eens stuurt, krijgt hetzelfde bewijs' }),
  namens: z.enum(invullers),
  antwoorden: z.record(z.string().max(40), gegeven),
  einde: z.literal(true),
})

export const bewijsSchema = z.object({
  nummer: z.string().meta({ description: 'Van het bewijs van ontvangst' }),
  intrekcode: z.string().meta({ description: 'Hiermee haalt iemand het antwoord weg' }),
})

export const intrekSchema = z.strictObject({ intrekcode: z.string().trim().min(1).max(40) })

export type OpenVragen = z.infer<typeof openVragenSchema>
export type AntwoordInvoer = z.infer<typeof antwoordInvoerSchema>
export type Bewijs = z.infer<typeof bewijsSchema>
