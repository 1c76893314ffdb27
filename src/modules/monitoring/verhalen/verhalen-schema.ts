import { z } from '@hono/zod-openapi'
import { themaSchema } from '../meetplan/meetplan-schema.ts'
import { geluidSoorten } from './recognise-geluid.ts'

export const gebruikSchema = z.enum(['netwerk', 'bewoners', 'programma'])

const horenSchema = z.array(gebruikSchema)

export const verhaalInvoerSchema = z.strictObject({
  dag: z.iso.date(),
  hoe: z.enum(['gesprek', 'zelf']),
  wie: z.string().trim().max(120).meta({ description: 'Hoe de verteller genoemd wil worden; leeg voor niemand in het bijzonder' }),
  tekst: z
    .string()
    .trim()
    .max(12_000)
    .regex(/^$|^[^]{10,}$/)
    .meta({ description: 'Wat er verteld is; leeg alleen zolang geluid nog niet is uitgeschreven' }),
  citaat: z.string().trim().max(400).meta({ description: 'Een paar woorden die letterlijk in het verhaal staan' }),
  thema: themaSchema,
  labels: z.array(z.string().trim().min(2).max(40)).max(8),
  toestemming: z.array(gebruikSchema).min(1).meta({ description: 'Waarvoor de verteller het goed vindt; zonder dat wordt niets bewaard' }),
  toestemmingHoe: z.enum(['mondeling', 'schriftelijk']),
  teruggelezen: z.iso.date().nullable().meta({ description: 'Wanneer de verteller las of hoorde wat er staat' }),
  horen: horenSchema
    .optional()
    .meta({ description: 'Wie de stem mag horen, van wie de woorden mag lezen; zonder dit blijft dat zoals het was' }),
  uitgeschreven: z
    .boolean()
    .optional()
    .meta({ description: 'Of de tekst alles heeft wat te horen is; zonder dit blijft dat zoals het was als de tekst gelijk bleef' }),
})

export const geluidSchema = z
  .object({
    soort: z.enum(geluidSoorten),
    horen: z.array(gebruikSchema),
    isUitgeschreven: z.boolean().meta({ description: 'Of een mens zei dat de tekst alles heeft wat te horen is' }),
  })
  .nullable()

export const ingesprokenVerhaalSchema = z.strictObject({
  verhaal: z.string().max(60_000).meta({ description: 'Het verhaal, als JSON' }),
  geluid: z.unknown().optional().meta({ type: 'string', format: 'binary', description: 'Het geluid: m4a, mp3, wav, ogg of webm' }),
})

export const hoorSchema = z.object({
  voor: z
    .enum(['netwerk', 'bewoners', 'uitschrijven'])
    .meta({ description: 'Waarvoor iemand luistert: om het uit te schrijven, of waar de verteller goedvindt dat de stem te horen is' }),
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
      geluid: geluidSchema,
      stem: z.array(z.enum(['netwerk', 'bewoners'])).meta({ description: 'Wie de stem nu kan horen' }),
    }),
  ),
  wachten: z.int().meta({ description: 'Hoeveel ingezonden verhalen op het netwerk wachten' }),
  gebruiken: z.record(gebruikSchema, z.string()),
  themas: z.record(themaSchema, z.string()),
  mag: z.object({ bijwerken: z.boolean() }),
})

export type Hoor = z.infer<typeof hoorSchema>['voor']
export type VerhalenAntwoord = z.infer<typeof verhalenSchema>

/** What stands of a story beside the figures. */
export const citaatSchema = z.object({
  id: z.string(),
  citaat: z.string(),
  wie: z.string(),
  dag: z.string(),
  isVoorBewoners: z.boolean(),
  stem: z.array(z.enum(['netwerk', 'bewoners'])).meta({ description: 'Wie de stem van de verteller mag horen' }),
  gezegd: z.string().nullable().meta({ description: 'Alles wat er te horen is; null als de stem niet te horen is' }),
})
