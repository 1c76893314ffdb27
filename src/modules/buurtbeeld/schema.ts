import { z } from '@hono/zod-openapi'
import { gebiedSoorten, ontbreektRedenen, polariteiten, schattingen, statussen } from '@buurtwijs/figures'
import { secties } from '../statistics/index.ts'

export const woorden = ['hoger', 'lager', 'ongeveer-gelijk', 'beter', 'slechter', 'geen-duidelijk-verschil'] as const
/** This area against another one. */
export type Woord = (typeof woorden)[number]

const ontbreekt = z.enum(ontbreektRedenen).meta({ description: 'Waarom er geen waarde is' })
const gebiedRef = z.object({ code: z.string(), naam: z.string(), soort: z.enum(gebiedSoorten) })

const vergelijking = z.object({
  gebied: z.string().meta({ description: 'Code van het gebied waarmee vergeleken wordt' }),
  naam: z.string(),
  waarde: z.number().nullable(),
  ontbreekt: ontbreekt.optional(),
  woord: z.enum(woorden).optional().meta({
    description: 'Dit gebied ten opzichte van het andere. Beter, slechter en geen duidelijk verschil alleen als er is getoetst',
  }),
  regel: z.enum(['interval', 'verschil']).optional().meta({
    description:
      'Waarop is getoetst: het interval van het cijfer of dat van het verschil. Ontbreekt bij een woord volgens de marge van de maat',
  }),
  betrouwbaarheid: z
    .union([z.literal(0.95), z.literal(0.998)])
    .optional()
    .meta({ description: 'Hoe zeker een getoetst verschil is' }),
})

const verdeling = z.object({
  min: z.number(),
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
  max: z.number(),
})

const naastGelijken = z.object({
  mediaan: z.number(),
  laagste: z.number(),
  hoogste: z.number(),
  bekend: z.number().int().meta({ description: 'Van hoeveel van de gebieden die lijken het cijfer bekend is; minstens 8' }),
  woord: z
    .enum(['hoger', 'lager', 'ongeveer-gelijk'])
    .optional()
    .meta({ description: 'Dit gebied ten opzichte van de mediaan, volgens de marge van de maat; nooit getoetst' }),
})

const cijfer = z.object({
  maat: z.string(),
  naam: z.string(),
  sectie: z.enum(secties),
  eenheid: z.string(),
  soort: z.enum(schattingen).meta({ description: 'Geteld in een register, gevraagd in een steekproef of geschat met een model' }),
  periode: z.string().nullable().meta({ description: 'Null als geen release de maat voor dit gebied of zijn omgeving heeft' }),
  waarde: z.number().nullable(),
  ontbreekt: ontbreekt.optional(),
  onder: z.number().optional(),
  boven: z.number().optional(),
  onzeker: z.literal(true).optional().meta({ description: 'Het interval is zo breed dat er geen oordeel bij past' }),
  status: z.enum(statussen).nullable(),
  release: z.string().nullable(),
  vergelijking: z.array(vergelijking),
  positie: z.number().min(0).max(1).optional().meta({ description: 'Plaats tussen alle gebieden van dezelfde soort in het land' }),
  verdeling: verdeling.optional().meta({
    description: 'Verdeling over alle gebieden van dezelfde soort in het land; bij een selectie over alle buurten, of alle gemeenten',
  }),
  gelijken: naastGelijken.optional().meta({ description: 'Het cijfer van de gebieden die het meest lijken, als daarom is gevraagd' }),
  decimalen: z.number().int().min(0).meta({ description: 'Hoeveel decimalen getoond worden' }),
  polariteit: z.enum(polariteiten),
  breuk: z.string().optional().meta({ description: 'Waarom dit cijfer niet met het vorige te vergelijken is' }),
  grenzen: z.number().int().nullable().meta({ description: 'Jaar van de gebiedsindeling van dit cijfer' }),
  grenzenOnzeker: z.literal(true).optional().meta({ description: 'Niet bekend of de grenzen sinds dat jaar zijn veranderd' }),
  kern: z.boolean().meta({ description: 'Staat vooraan in zijn sectie' }),
})

const zin = z.object({
  tekst: z.string(),
  regel: z.string().meta({ description: 'Naam van de regel die de zin maakte' }),
  cijfers: z.array(z.string()).meta({ description: 'Maten waar de zin op steunt' }),
  strekking: z.enum(['feit', 'gunstig', 'aandacht', 'gelijk', 'ontbreekt']),
  schatting: z.literal(true).optional(),
})

const toetsing = z.object({
  gebied: z.string().meta({ description: 'Code van het gebied waarmee vergeleken is' }),
  naam: z.string(),
  getoetst: z.number().int().meta({ description: 'Van hoeveel maten het nieuwste cijfer is getoetst' }),
  verschillend: z
    .object({ b95: z.number().int(), b998: z.number().int() })
    .meta({ description: 'Hoeveel daarvan duidelijk verschillen, met 95% en met 99,8% zekerheid' }),
  toevallig: z
    .object({ b95: z.number(), b998: z.number() })
    .meta({ description: 'Hoeveel dat er door toeval alleen zouden zijn, als niets echt verschilde' }),
})

const bron = z.object({
  id: z.string(),
  tabel: z.string(),
  titel: z.string(),
  uitgever: z.string(),
  adres: z.string().nullable(),
  licentie: z.string().nullable(),
  opgehaald: z.string(),
  indelingsjaar: z.number().int(),
})

export const buurtbeeldSchema = z
  .object({
    gebied: gebiedRef.extend({
      jaar: z.number().int().meta({ description: 'Jaar van de gebiedsindeling' }),
      ouders: z.array(gebiedRef),
      demo: z.literal(true).optional().meta({ description: 'Verzonnen gebied met verzonnen cijfers' }),
    }),
    cijfers: z.array(cijfer),
    toetsing: z.array(toetsing).optional().meta({ description: 'Per gebied ernaast; ontbreekt als er niets te toetsen was' }),
    gelijken: z
      .array(z.object({ code: z.string(), naam: z.string(), gemeente: z.string().nullable() }))
      .optional()
      .meta({ description: 'De gebieden die het meest lijken, als daarom is gevraagd; leeg als er te weinig bekend is om ze te zoeken' }),
    zinnen: z.array(zin),
    releases: z.array(bron),
  })
  .meta({ id: 'Buurtbeeld' })

const samengevoegdCijfer = cijfer.extend({
  afronding: z
    .object({ onder: z.number(), boven: z.number() })
    .optional()
    .meta({ description: 'Waar het echte cijfer tussen ligt, door afronden en wegen; ontbreekt bij een cijfer zoals het is gepubliceerd' }),
  gewicht: z.object({ maat: z.string(), periode: z.string() }).optional().meta({ description: 'Waarmee de gebieden zijn gewogen' }),
  gemis: z
    .array(z.object({ maat: z.string(), ontbreekt, gebieden: z.array(z.string()) }))
    .optional()
    .meta({ description: 'Van welke maat een deel ontbreekt, waarom, en van welke gebieden' }),
  releases: z.array(z.string()).optional().meta({ description: 'Alle releases waar het op steunt, als het er meer zijn dan één' }),
})

/** The same picture of areas taken together. A selection that is one published area has the picture of that area, which fits as well. */
export const selectiebeeldSchema = buurtbeeldSchema
  .extend({
    gebied: buurtbeeldSchema.shape.gebied.extend({
      code: z.string().meta({ description: 'De codes van de gebieden, met komma’s; zo is de selectie weer op te vragen' }),
      soort: z.enum([...gebiedSoorten, 'transitiebuurt']),
      gebieden: z
        .array(gebiedRef)
        .optional()
        .meta({ description: 'Waaruit de selectie bestaat; ontbreekt als zij één gepubliceerd gebied is' }),
    }),
    cijfers: z.array(samengevoegdCijfer),
  })
  .meta({ id: 'Selectiebeeld' })

export type Buurtbeeld = z.infer<typeof buurtbeeldSchema>
export type Selectiebeeld = z.infer<typeof selectiebeeldSchema>
export type SelectiebeeldCijfer = z.infer<typeof samengevoegdCijfer>
export type BuurtbeeldCijfer = z.infer<typeof cijfer>
export type Vergelijking = z.infer<typeof vergelijking>
export type Toetsing = z.infer<typeof toetsing>
export type Zin = z.infer<typeof zin>
