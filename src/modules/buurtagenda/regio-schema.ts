import { z } from '@hono/zod-openapi'
import { kantSchema, themaSchema } from './inzicht-schema.ts'
import { cijferSchema } from './uitdaging-schema.ts'
import { uitkomsten } from './vergelijk-regio.ts'

const tekst = z.string().trim().max(3000)

export const nieuweRegioSchema = z.strictObject({
  naam: z.string().trim().min(2).max(80),
  gemeenten: z
    .array(z.string().regex(/^GM\d{4}$/, 'Schrijf de code van een gemeente, bijvoorbeeld GM0785.'))
    .min(1)
    .max(60)
    .meta({ description: 'Codes van gemeenten' }),
})

const gemeenteSchema = z.object({ code: z.string(), naam: z.string() })

export const regioRegelSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  gemeenten: z.array(gemeenteSchema),
  versie: z.number().int(),
})

export const nieuweRegioUitdagingSchema = z.strictObject({
  kant: kantSchema,
  onderwerp: z.string().max(60).nullable(),
  titel: z.string().trim().min(3).max(140),
  wat: tekst,
  waarom: tekst,
  bron: z.string().trim().max(300).meta({ description: 'Het stuk dat dit zegt, met de plek erin; leeg als het op cijfers steunt' }),
  maten: z.array(z.string().max(120)).max(20).meta({ description: 'De cijfers waar het op steunt' }),
  themas: z.array(themaSchema).max(5),
})

const naamVan = { naam: z.string(), eenheid: z.string(), decimalen: z.number().int() }

export const regioUitdagingSchema = nieuweRegioUitdagingSchema.omit({ maten: true }).extend({
  id: z.uuid(),
  cijfers: z.array(cijferSchema.extend(naamVan)).meta({ description: 'Zoals zij waren toen dit werd opgeschreven' }),
  versie: z.number().int(),
})

export const regioSchema = regioRegelSchema.extend({ uitdagingen: z.array(regioUitdagingSchema) })

const uitkomstSchema = z.enum(uitkomsten).meta({
  description: 'Hier meer, geen duidelijk verschil, hier minder, of onbekend: meer van de uitdaging, of meer van de kracht',
})

const zijdeSchema = z.object({ waarde: z.number(), onder: z.number().optional(), boven: z.number().optional() })

/** A challenge or strength of the region as it stands in one buurt. */
export const regioHierSchema = regioUitdagingSchema.omit({ cijfers: true, versie: true }).extend({
  uitkomst: uitkomstSchema,
  cijfers: z.array(
    z.object({
      maat: z.string(),
      ...naamVan,
      periode: z.string().nullable().meta({ description: 'De nieuwste periode waarin beide een cijfer hebben' }),
      buurt: zijdeSchema.nullable(),
      regio: zijdeSchema.nullable(),
      uitkomst: uitkomstSchema,
    }),
  ),
  oordeel: z
    .object({ geldt: z.boolean(), woord: z.string() })
    .nullable()
    .meta({ description: 'Wat het netwerk ervan zegt; het staat naast de cijfers' }),
  overgenomen: z.uuid().nullable().meta({ description: 'De uitdaging of kracht die het netwerk hiervan maakte' }),
})

export const buurtRegiosSchema = z.object({
  regios: z.array(regioRegelSchema.omit({ versie: true }).extend({ uitdagingen: z.array(regioHierSchema) })),
  eigen: z
    .array(z.object({ id: z.uuid(), titel: z.string() }))
    .meta({ description: 'Uitdagingen van de buurt die in geen van deze regio’s staan' }),
})

export const regioOordeelSchema = z.strictObject({ geldt: z.boolean(), woord: z.string().trim().min(3).max(1000) })

export type NieuweRegio = z.infer<typeof nieuweRegioSchema>
export type RegioRegel = z.infer<typeof regioRegelSchema>
export type Regio = z.infer<typeof regioSchema>
export type NieuweRegioUitdaging = z.infer<typeof nieuweRegioUitdagingSchema>
export type RegioHier = z.infer<typeof regioHierSchema>
export type BuurtRegios = z.infer<typeof buurtRegiosSchema>
