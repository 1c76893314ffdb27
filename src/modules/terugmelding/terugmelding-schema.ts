import { z } from '@hono/zod-openapi'
import { jaarParameter, taalParameter } from '../statistics/index.ts'
import { loketten, soorten, staten, uitkomsten } from './terugmelding.ts'

/** Of as many areas as can be taken together, with commas. */
export const longestCode = 2200

const waar = {
  soort: z.enum(soorten).meta({ description: 'Een cijfer, een zin, een maat, een naam of grens, of een tekst van een netwerk' }),
  gebied: z.string().max(longestCode).optional().meta({ description: 'Code van het gebied, of codes met komma’s' }),
  maat: z.string().max(120).optional(),
  periode: z.string().max(20).optional().meta({ description: 'Als het niet over het nieuwste cijfer gaat' }),
  regel: z.string().max(80).optional().meta({ description: 'De regel die de zin maakte' }),
  buurt: z.uuid().optional().meta({ description: 'De transitiebuurt van een tekst' }),
  uitdaging: z.uuid().optional().meta({ description: 'De uitdaging of kracht waar de tekst van is' }),
} as const

export const waarQuerySchema = z.object({ ...waar, jaar: jaarParameter, taal: taalParameter })

export const nieuweTerugmeldingSchema = z.strictObject({
  over: z.strictObject({ ...waar, jaar: z.number().int().min(1900).max(2999).optional() }),
  wat: z.string().trim().min(3).max(2000).meta({ description: 'Wat er niet klopt' }),
  weet: z.string().trim().max(2000).optional().meta({ description: 'Wat u weet dat wel klopt' }),
  mail: z
    .email()
    .max(300)
    .optional()
    .meta({ description: 'Waar het antwoord naartoe mag; nergens anders voor, en 30 dagen na het antwoord weg' }),
  taal: z.enum(['nl', 'en']).optional(),
})

export const onderwerpSchema = z.object({
  soort: z.enum(soorten),
  loket: z.enum(loketten),
  naam: z.string().meta({ description: 'Waar het over gaat' }),
  citaat: z.string().meta({ description: 'Wat er staat' }),
  periode: z.string().nullable(),
  release: z.string().nullable(),
  uitgever: z.object({ naam: z.string(), contact: z.string().nullable() }).nullable(),
  pad: z.string().meta({ description: 'De bladzijde waar het staat' }),
})

export const antwoordSchema = z.object({
  soort: z.enum(soorten),
  gebied: z.string().nullable(),
  maat: z.string().nullable(),
  regel: z.string().nullable(),
  uitdaging: z.string().nullable(),
  periode: z.string().nullable(),
  uitkomst: z.enum(uitkomsten),
  tekst: z.string(),
  gemeld: z.string(),
  beantwoord: z.string(),
  eerder: z.boolean().meta({ description: 'Het ging over een eerdere uitgave dan die nu te zien is' }),
})

export const terugmeldingSchema = z.object({
  id: z.uuid(),
  loket: z.enum(loketten),
  buurt: z.object({ id: z.uuid(), naam: z.string() }).nullable(),
  soort: z.enum(soorten),
  naam: z.string(),
  citaat: z.string(),
  regel: z.string().nullable(),
  periode: z.string().nullable(),
  release: z.string().nullable(),
  pad: z.string(),
  wat: z.string(),
  weet: z.string().nullable(),
  staat: z.enum(staten),
  gemeld: z.string(),
  uitgever: z.object({ naam: z.string(), contact: z.string().nullable() }).nullable(),
  mailt: z.boolean().meta({ description: 'Wie het vroeg, krijgt het antwoord per mail; het adres ziet niemand' }),
  antwoord: z.object({ uitkomst: z.enum(uitkomsten), tekst: z.string(), beantwoord: z.string() }).nullable(),
  versie: z.number().int(),
})

export const nieuwAntwoordSchema = z.strictObject({
  uitkomst: z.enum(uitkomsten),
  tekst: z.string().trim().min(3).max(2000).meta({ description: 'Iedereen leest dit onder het cijfer' }),
})

export type Waar = z.infer<typeof nieuweTerugmeldingSchema>['over']
export type NieuweTerugmelding = z.infer<typeof nieuweTerugmeldingSchema>
export type TerugmeldingRegel = z.infer<typeof terugmeldingSchema>
export type OnderwerpRegel = z.infer<typeof onderwerpSchema>
export type AntwoordRegel = z.infer<typeof antwoordSchema>
export type NieuwAntwoord = z.infer<typeof nieuwAntwoordSchema>
