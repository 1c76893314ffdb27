import { z } from '@hono/zod-openapi'
import { themaNamen } from '../buurtagenda/index.ts'
import { linkDagen, toonDelen, uitkomsten } from './suggestie.ts'

const themaSchema = z.enum(themaNamen as readonly [(typeof themaNamen)[number], ...(typeof themaNamen)[number][]])

export const meedenkenInhoudSchema = z.strictObject({
  vraag: z.string().trim().max(600).meta({ description: 'Wat u bewoners vraagt' }),
  themas: z.array(themaSchema).max(5),
  toon: z.array(z.enum(toonDelen)).max(4).meta({ description: 'Wat er van een activiteit te zien is, naast haar naam' }),
  telt: z.boolean().meta({ description: 'Of op de openbare bladzijde staat hoeveel suggesties er zijn' }),
})

export const nieuweLinkSchema = z.strictObject({ dagen: z.number().int().min(linkDagen.min).max(linkDagen.max) })

export const meedenkenSchema = meedenkenInhoudSchema.extend({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  versie: z.number().int().meta({ description: '0 zolang het netwerk nog niets koos' }),
  link: z
    .object({
      adres: z.string(),
      gemaakt: z.string(),
      verloopt: z.string(),
      verlopen: z.boolean(),
      qr: z.object({ maat: z.number().int(), pad: z.string() }).meta({ description: 'Het adres als QR-code: een pad van SVG' }),
    })
    .nullable()
    .meta({ description: 'De link die nu werkt; wie hem heeft, ziet de gekozen delen' }),
})

const link = z.string().min(1).max(100)
const wie = z.string().trim().max(60).meta({ description: 'In algemene woorden, zoals bewoner of wijkverpleegkundige; leeg mag' })
const tekst = z.string().trim().min(3).max(2000)

export const linkBodySchema = z.strictObject({ link })
export const velBodySchema = z.strictObject({ link, taal: z.enum(['nl', 'en']) })
export const codeBodySchema = z.strictObject({ code: z.string().min(1).max(40) })

export const nieuweSuggestieSchema = z.strictObject({
  link,
  tekst,
  activiteit: z.uuid().nullable(),
  wie,
  mail: z
    .email()
    .max(300)
    .optional()
    .meta({ description: 'Waar het antwoord naartoe mag; nergens anders voor, en 30 dagen na het antwoord weg' }),
  taal: z.enum(['nl', 'en']),
})

export const papierSchema = z.strictObject({
  tekst,
  activiteit: z.uuid().nullable(),
  wie: wie.min(2),
  dag: z.iso.date().meta({ description: 'Op welke dag iemand dit zei of opschreef' }),
  akkoord: z.literal(true).meta({ description: 'Wie het zei, vindt goed dat het hier staat' }),
})

export const openPlanSchema = z.object({
  buurt: z.string(),
  vraag: z.string(),
  verloopt: z.string(),
  themas: z.array(themaSchema),
  activiteiten: z.array(
    z.object({
      id: z.uuid(),
      thema: themaSchema,
      naam: z.string(),
      wat: z.string(),
      van: z.string().nullable(),
      tot: z.string().nullable(),
      wie: z.string(),
      voorWie: z.string(),
    }),
  ),
})

export const gevolgdSchema = z.object({
  buurt: z.string(),
  over: z.string(),
  tekst: z.string(),
  dag: z.string(),
  verborgen: z.string().nullable().meta({ description: 'Waarom het netwerk haar niet toont' }),
  antwoord: z
    .object({
      uitkomst: z.enum(uitkomsten),
      reden: z.string(),
      activiteit: z.string().nullable().meta({ description: 'In welke activiteit het staat, als u die mag zien' }),
      op: z.string(),
    })
    .nullable(),
})

export const tellingSchema = z.object({ suggesties: z.number().int(), beantwoord: z.number().int() })

export type MeedenkenInhoud = z.infer<typeof meedenkenInhoudSchema>
export type Meedenken = z.infer<typeof meedenkenSchema>
export type NieuweSuggestie = z.infer<typeof nieuweSuggestieSchema>
export type Papier = z.infer<typeof papierSchema>
export type OpenPlan = z.infer<typeof openPlanSchema>
export type Gevolgd = z.infer<typeof gevolgdSchema>
