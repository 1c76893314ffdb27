import { z } from '@hono/zod-openapi'
import { themaSchema } from '../meetplan/meetplan-schema.ts'
import { gebruikSchema, geluidSchema, verhaalInvoerSchema } from './verhalen-schema.ts'

const link = z.string().min(1).max(100)
const code = z.string().min(1).max(40)
const taal = z.enum(['nl', 'en'])
const { tekst: tekstOfLeeg, wie, citaat, thema, labels, toestemming } = verhaalInvoerSchema.shape
const tekst = z.string().trim().min(10).max(12_000)
const horen = z.array(gebruikSchema)

export const verhaallinkInvoerSchema = z.strictObject({ dagen: z.int().min(1).max(365) })
export const vertelLinkSchema = z.strictObject({ link, taal })
export const verhaalCodeSchema = z.strictObject({ code, taal })

export const vertelSchema = z.object({
  buurt: z.string(),
  verloopt: z.string(),
  gebruiken: z.record(gebruikSchema, z.string()),
})

export const eigenVerhaalInvoerSchema = z.strictObject({
  link,
  tekst,
  wie,
  toestemming,
  zending: z.uuid().meta({ description: 'Een eigen nummer: hetzelfde verhaal met hetzelfde nummer telt één keer' }),
})

/** As a form with a sound brings it: the words may be left to the voice. */
export const ingesprokenInvoerSchema = eigenVerhaalInvoerSchema.extend({
  tekst: tekstOfLeeg,
  horen: horen.meta({ description: 'Wie de stem mag horen, van wie de woorden mag lezen; leeg voor niemand' }),
})

export const eigenVerhaalSchema = z.object({
  buurt: z.string(),
  dag: z.string(),
  wie: z.string(),
  tekst: z.string(),
  citaat: z.string().meta({ description: 'De woorden die naast de cijfers kunnen staan; leeg zolang die niet gekozen zijn' }),
  toestemming: z.array(gebruikSchema),
  staat: z.enum(['wacht', 'aangenomen', 'terzijde']),
  reden: z.string().nullable().meta({ description: 'Waarom het netwerk het niet gebruikt' }),
  teruggelezen: z
    .string()
    .nullable()
    .meta({ description: 'Wanneer de verteller las wat er staat; daarvoor staat er niets van bij de cijfers' }),
  versie: z.int(),
  geluid: geluidSchema,
  gebruiken: z.record(gebruikSchema, z.string()),
})

export const verhaalKeuzeSchema = z.strictObject({
  code,
  versie: z.int().min(0).meta({ description: 'De versie die u las' }),
  toestemming,
  horen: horen.optional().meta({ description: 'Wie de stem mag horen; wie de woorden niet mag lezen, hoort de stem ook niet' }),
  klopt: z.boolean().meta({ description: 'Of het zo klopt; pas dan staat er iets van bij de cijfers' }),
})

export const verhaalTerugSchema = z.strictObject({ code })

export const ingezondenSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  link: z
    .object({
      adres: z.string(),
      verloopt: z.string(),
      verlopen: z.boolean(),
      qr: z.object({ maat: z.int(), pad: z.string() }).meta({ description: 'Het adres als QR-code: een pad van SVG' }),
    })
    .nullable(),
  verhalen: z.array(
    z.object({
      id: z.string(),
      dag: z.string(),
      wie: z.string(),
      tekst: z.string(),
      toestemming: z.array(gebruikSchema),
      reden: z.string().nullable().meta({ description: 'Waarom het terzijde is gelegd; null zolang het wacht' }),
      geluid: geluidSchema,
    }),
  ),
  gebruiken: z.record(gebruikSchema, z.string()),
  themas: z.record(themaSchema, z.string()),
})

export const aannemenSchema = z.strictObject({
  tekst,
  wie,
  citaat,
  thema,
  labels,
  geluid: z
    .enum(['uitgeschreven', 'weg'])
    .optional()
    .meta({ description: 'Bij een verhaal met geluid: de tekst heeft alles wat te horen is, of het geluid gaat weg' }),
})
export const terzijdeSchema = z.strictObject({ reden: z.string().trim().min(3).max(500).meta({ description: 'De verteller leest dit' }) })

export type Vertel = z.infer<typeof vertelSchema>
export type EigenVerhaalInvoer = z.infer<typeof eigenVerhaalInvoerSchema>
export type IngesprokenInvoer = z.infer<typeof ingesprokenInvoerSchema>
export type EigenVerhaal = z.infer<typeof eigenVerhaalSchema>
export type VerhaalKeuze = z.infer<typeof verhaalKeuzeSchema>
export type Ingezonden = z.infer<typeof ingezondenSchema>
export type Aannemen = z.infer<typeof aannemenSchema>
