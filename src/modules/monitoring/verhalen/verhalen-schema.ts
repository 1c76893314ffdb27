import { z } from '@hono/zod-openapi'
import { themaSchema } from '../meetplan/meetplan-schema.ts'

export const gebruikSchema = z.enum(['netwerk', 'bewoners', 'programma'])

export const verhaalInvoerSchema = z.strictObject({
  dag: z.iso.date(),
  hoe: z.enum(['gesprek', 'zelf']),
  wie: z.string().trim().max(120).meta({ description: 'Hoe de verteller genoemd wil worden; leeg voor niemand in het bijzonder' }),
  tekst: z.string().trim().min(10).max(6000),
  citaat: z.string().trim().max(400).meta({ description: 'Een paar woorden die letterlijk in het verhaal staan' }),
  thema: themaSchema,
  labels: z.array(z.string().trim().min(2).max(40)).max(8),
  toestemming: z.array(gebruikSchema).min(1).meta({ description: 'Waarvoor de verteller het goed vindt; zonder dat wordt niets bewaard' }),
  toestemmingHoe: z.enum(['mondeling', 'schriftelijk']),
  teruggelezen: z.iso.date().nullable().meta({ description: 'Wanneer de verteller las of hoorde wat er staat' }),
})

export const verhalenSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  verhalen: z.array(
    z.object({
      id: z.string(),
      versie: z.int(),
      dag: z.string(),
      hoe: z.enum(['gesprek', 'zelf']),
      wie: z.string(),
      tekst: z.string(),
      citaat: z.string(),
      thema: themaSchema,
      labels: z.array(z.string()),
      toestemming: z.array(gebruikSchema),
      toestemmingHoe: z.enum(['mondeling', 'schriftelijk']),
      teruggelezen: z.string().nullable(),
      vanVerteller: z.boolean().meta({ description: 'Of de verteller het zelf stuurde: dan gaat die over de toestemming' }),
    }),
  ),
  wachten: z.int().meta({ description: 'Hoeveel ingezonden verhalen op het netwerk wachten' }),
  gebruiken: z.record(gebruikSchema, z.string()),
  themas: z.record(themaSchema, z.string()),
  mag: z.object({ bijwerken: z.boolean() }),
})

export type VerhalenAntwoord = z.infer<typeof verhalenSchema>
