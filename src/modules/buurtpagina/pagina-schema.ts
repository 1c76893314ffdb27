import { z } from '@hono/zod-openapi'

const tijd = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd zo: 19:30.')

const contact = {
  naam: z.string().trim().min(2).max(120),
  rol: z.string().trim().max(120),
  telefoon: z.string().trim().max(30),
  mail: z.email().max(300).nullable(),
  bereikbaar: z.string().trim().max(200).meta({ description: 'Wanneer iemand bereikbaar is' }),
} as const

export const contactSchema = z.object(contact)

export const nieuweBijeenkomstSchema = z.strictObject({
  dag: z.iso.date(),
  van: tijd,
  tot: tijd.nullable(),
  wat: z.string().trim().min(3).max(300),
  plek: z.string().trim().min(3).max(300),
  toegang: z.string().trim().max(300).meta({ description: 'Of een rolstoel erin kan, of er een lift of een toilet is' }),
  afgelast: z.boolean(),
})

export const bijeenkomstSchema = z.object({ ...nieuweBijeenkomstSchema.shape, id: z.uuid(), versie: z.number().int() })

export const nieuwePaginaSchema = z.strictObject({
  welkom: z.string().trim().max(1500),
  contacten: z
    .array(
      z.strictObject({
        ...contact,
        akkoord: z.literal(true).meta({ description: 'Deze persoon vindt het goed om zo op de openbare bladzijde te staan' }),
      }),
    )
    .max(3),
  openbaar: z.boolean(),
})

export const eigenPaginaSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  adres: z.string().meta({ description: 'Hoe de bladzijde heet in het adres' }),
  welkom: z.string(),
  openbaar: z.boolean(),
  contacten: z.array(contactSchema),
  bijeenkomsten: z.array(bijeenkomstSchema).meta({ description: 'Wat nog komt eerst, dan wat is geweest' }),
  versie: z.number().int(),
})

const tekst = z.object({
  id: z.uuid(),
  titel: z.string(),
  wat: z.string(),
  eens: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'Hoeveel bewoners het eens waren, zoals het netwerk telde; null bij minder dan tien' }),
  oneens: z.number().int().nullable(),
})

export const buurtpaginaSchema = z
  .object({
    buurt: z.object({ id: z.uuid(), naam: z.string(), plaats: z.string().nullable() }),
    adres: z.string(),
    openbaar: z.boolean(),
    welkom: z.string(),
    contacten: z.array(contactSchema),
    bijeenkomsten: z.array(bijeenkomstSchema).meta({ description: 'Wat nog komt, de eerste eerst' }),
    gebieden: z.array(z.string()),
    jaar: z.number().int().nullable(),
    zin: z.string().nullable().meta({ description: 'Wie er wonen, gemaakt uit de cijfers' }),
    krachten: z.array(tekst).max(3),
    uitdagingen: z.array(tekst).max(3),
    gezegd: z
      .object({ gesprekken: z.number().int().nullable(), mensen: z.number().int().nullable() })
      .meta({ description: 'Hoeveel gesprekken er waren, en met hoeveel mensen; null als dat er minder dan tien zijn' }),
    citaten: z.array(z.object({ tekst: z.string(), datum: z.string() })).meta({ description: 'Woorden van bewoners die dat goed vinden' }),
  })
  .meta({ id: 'Buurtpagina' })

export const paginaRefSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  adres: z.string(),
  plaats: z.string().nullable(),
  gebieden: z.array(z.string()).meta({ description: 'Codes van de gebieden waaruit de buurt bestaat' }),
})

export type Buurtpagina = z.infer<typeof buurtpaginaSchema>
export type EigenPagina = z.infer<typeof eigenPaginaSchema>
export type NieuwePagina = z.infer<typeof nieuwePaginaSchema>
export type NieuweBijeenkomst = z.infer<typeof nieuweBijeenkomstSchema>
export type PaginaRef = z.infer<typeof paginaRefSchema>
