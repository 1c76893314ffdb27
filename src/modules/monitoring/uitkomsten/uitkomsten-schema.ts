import { z } from '@hono/zod-openapi'
import { xmrRegels } from '@buurtwijs/figures'
import { naastRedenen } from '../vrijgeven/naast.ts'
import { doelSchema, indicatorSchema, laagSchema, periodeIdSchema, themaSchema, woordenSchema } from '../meetplan/meetplan-schema.ts'
import { citaatSchema } from '../verhalen/verhalen-schema.ts'

export const aantekeningInvoerSchema = z.strictObject({ dag: z.iso.date(), tekst: z.string().trim().min(3).max(300) })

export const herzetSchema = z.strictObject({
  periode: periodeIdSchema,
  isAan: z.boolean().meta({ description: 'Of de grenzen vanaf deze periode opnieuw beginnen' }),
  reden: z.string().trim().min(3).max(200).meta({ description: 'Wat er toen bewust veranderde; het komt bij de aantekeningen' }),
})

const punt = z.object({ periode: z.string(), teller: z.number(), noemer: z.number().nullable(), waarde: z.number() })
/** Whether a series changed, by one rule, and whether that is good. */
export const oordeelSchema = z.object({
  regel: z.enum([...xmrRegels, 'gewone-schommeling', 'voor-en-na', 'zonder-marge', 'een-cijfer', 'geen-cijfer']),
  isEcht: z.boolean().nullable(),
  kant: z.enum(['hoger', 'lager']).nullable(),
  isGunstig: z.boolean().nullable(),
  voor: punt.nullable(),
  na: punt.nullable(),
  tussen: z.object({ onder: z.number(), boven: z.number() }).nullable(),
  isDoelGehaald: z.boolean().nullable(),
})

const lijn = z.object({
  punten: z.array(z.object({ periode: z.string(), waarde: z.number(), buurten: z.int().meta({ description: 'Van hoeveel buurten' }) })),
  reden: z
    .enum(naastRedenen)
    .nullable()
    .meta({ description: 'Waarom er geen lijn is; null als die er is, en als de reeks zelf geen cijfer heeft' }),
})

const reeks = z.object({
  sleutel: z.string(),
  indicator: indicatorSchema,
  activiteit: z.object({ id: z.string(), naam: z.string() }).nullable(),
  laag: laagSchema,
  themas: z.array(themaSchema),
  isBerekend: z.boolean(),
  punten: z.array(
    punt.extend({
      tijd: z.number().meta({ description: 'Het midden van de periode, in jaren' }),
      tekens: z.array(z.object({ regel: z.enum(xmrRegels), kant: z.enum(['hoger', 'lager']) })),
      isVast: z.boolean(),
    }),
  ),
  stukken: z
    .array(z.object({ van: z.int(), tot: z.int(), gemiddelde: z.number(), onder: z.number(), boven: z.number(), isVoorlopig: z.boolean() }))
    .meta({ description: 'De grenzen van gewone schommeling; leeg bij minder dan twaalf cijfers' }),
  nulpunt: punt.nullable(),
  doel: doelSchema.nullable(),
  doelWaarde: z.object({ waarde: z.number(), op: z.string().nullable() }).nullable(),
  oordeel: oordeelSchema,
  naast: z.object({ alle: lijn, gelijken: lijn }).meta({
    description: 'Alle buurten van het programma samen, en de buurten die het meest op deze lijken; alleen uit vrijgegeven cijfers',
  }),
  versheid: z.enum(['vers', 'oud']).nullable().meta({ description: 'oud: er had al een nieuwer cijfer moeten zijn; null zonder cijfers' }),
})

export const uitkomstenSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  isVerzonnen: z.boolean().meta({ description: 'Of dit een buurt is die niet bestaat, met cijfers die niemand telde' }),
  themas: z.array(
    z.object({
      thema: themaSchema,
      lagen: z.array(z.object({ laag: laagSchema, reeksen: z.array(z.string()).meta({ description: 'Sleutels van reeksen' }) })),
      citaten: z.array(citaatSchema),
      verhalen: z.int(),
    }),
  ),
  reeksen: z.array(reeks),
  aantekeningen: z.array(z.object({ id: z.string(), dag: z.string(), tijd: z.number(), tekst: z.string() })),
  gelijken: z
    .array(z.object({ id: z.uuid(), naam: z.string() }))
    .meta({ description: 'De buurten van het programma die het meest op deze lijken; leeg als er te weinig zijn om uit te kiezen' }),
  herzet: z.record(z.string(), z.array(z.string())),
  woorden: woordenSchema,
  mag: z.object({ bijwerken: z.boolean() }),
})

export type UitkomstenAntwoord = z.infer<typeof uitkomstenSchema>
