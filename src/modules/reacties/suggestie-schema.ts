import { z } from '@hono/zod-openapi'
import { suggestieStaten, uitkomsten } from './suggestie.ts'

const doorSchema = z.object({ naam: z.string().nullable() })

export const suggestieSchema = z.object({
  id: z.uuid(),
  langs: z.enum(['link', 'papier']),
  activiteit: z.uuid().nullable(),
  over: z.string().meta({ description: 'Hoe de activiteit toen heette; leeg voor het plan als geheel' }),
  wie: z.string(),
  tekst: z.string(),
  dag: z.string(),
  ontvangen: z.string(),
  getyptDoor: doorSchema.nullable().meta({ description: 'Wie een suggestie op papier intypte' }),
  code: z.string().nullable().meta({ description: 'Van een suggestie op papier: waarmee wie het zei het antwoord leest' }),
  mailt: z.boolean().meta({ description: 'Wie het voorstelde, krijgt het antwoord per mail; het adres ziet niemand' }),
  staat: z.enum(suggestieStaten),
  antwoord: z
    .object({
      uitkomst: z.enum(uitkomsten),
      reden: z.string(),
      activiteit: z.object({ id: z.uuid(), naam: z.string(), versie: z.number().int() }).nullable(),
      op: z.string(),
      door: doorSchema,
    })
    .nullable(),
  verborgen: z.object({ reden: z.string(), op: z.string(), door: doorSchema }).nullable(),
  versie: z.number().int(),
})

export const suggestiesSchema = z.object({
  suggesties: z.array(suggestieSchema),
  totaal: z.number().int(),
  tellingen: z.object({ wacht: z.number().int(), beantwoord: z.number().int(), verborgen: z.number().int() }),
  oudste: z.string().nullable().meta({ description: 'Sinds wanneer de oudste wacht' }),
})

export const antwoordSchema = z.strictObject({
  uitkomst: z.enum(uitkomsten),
  reden: z.string().trim().min(3).max(2000).meta({ description: 'Wie het voorstelde, leest dit' }),
  activiteit: z.uuid().nullable().meta({ description: 'De activiteit waarin het staat, zoals zij nu is; nodig bij overgenomen' }),
})

export const redenSchema = z.strictObject({ reden: z.string().trim().min(3).max(500) })
export const woordenSchema = z.strictObject({
  woorden: z.string().trim().min(2).max(300).meta({ description: 'Precies zoals het er staat' }),
})

export type SuggestieRegel = z.infer<typeof suggestieSchema>
export type Suggesties = z.infer<typeof suggestiesSchema>
export type Antwoord = z.infer<typeof antwoordSchema>
