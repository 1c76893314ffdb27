import { z } from '@hono/zod-openapi'
import { criteriumIds } from './selectie/criteria.ts'

const plek = z.object({ id: z.uuid(), naam: z.string() })
const criterium = z.enum(criteriumIds)
export const scoreCriteriumSchema = criterium.exclude(['marktaandeel'])

/** The weight of each criterion; what may not be is refused by the rules, with the name of the criterion. */
export const gewichtenSchema = z.strictObject({
  'eerste-lijn': z.number(),
  bewoners: z.number(),
  keten: z.number(),
  marktaandeel: z.number(),
  urgentie: z.number(),
  uitvoeringskracht: z.number(),
})

const oordeelSchema = z.object({
  criterium,
  naam: z.string(),
  punten: z.number(),
  laagste: z.number(),
  hoogste: z.number(),
  spreiding: z.number().nullable(),
  scores: z.array(z.number()),
})

const marktaandeelSchema = z.object({ procent: z.number(), bron: z.string(), datum: z.iso.date() })

const kandidaatVelden = {
  id: z.uuid(),
  naam: z.string(),
  plaats: z.string().nullable(),
  alliantiepartner: z.string(),
  gebieden: z.array(z.string()),
  gekozen: z.boolean().meta({ description: 'Of de buurt op de lijst van dit cohort staat' }),
  oordelen: z.array(oordeelSchema),
  marktaandeel: marktaandeelSchema.nullable(),
  voorwaarde: z.enum(['voldaan', 'niet-voldaan', 'onbekend']),
  voorwaardeZin: z.string(),
}

const kandidaatSchema = z.object({
  ...kandidaatVelden,
  plek: z
    .object({
      rang: z.number().int(),
      isGedeeld: z.boolean(),
      totaal: z.number(),
      onder: z.number().int(),
      boven: z.number().int(),
      kansOpPlaats: z.number(),
      zin: z.string(),
    })
    .nullable()
    .meta({ description: 'Leeg zolang er iets ontbreekt' }),
  ontbreekt: z.array(criterium),
  ontbreektZin: z.string().nullable(),
})

const verplaatsing = z.object({ id: z.uuid(), naam: z.string(), van: z.number().int(), naar: z.number().int() })
const verschuiving = z.object({
  aantal: z.number().int(),
  verplaatsingen: z.array(verplaatsing).meta({ description: 'De grootste eerst, hoogstens twintig' }),
  erbij: z.array(z.string()),
  eraf: z.array(z.string()),
})

const spreidingSchema = z.object({
  aantal: z.number().int(),
  provincies: z.array(
    z.object({
      provincie: z.string(),
      gekozen: z.number().int(),
      alle: z.number().int(),
      aandeelGekozen: z.number(),
      aandeelAlle: z.number(),
    }),
  ),
  provincieOnbekend: z.number().int(),
  gemeentenVaker: z.array(z.object({ gemeente: z.string(), gekozen: z.number().int() })),
  vijfden: z.array(z.object({ vijfde: z.number().int(), gekozen: z.number().int() })),
  sesOnbekend: z.number().int(),
  zinnen: z.array(z.object({ regel: z.string(), tekst: z.string() })),
})

/** Candidates in their order, with how sure that is. */
export const kandidatenSchema = z.object({
  cohort: plek.extend({ plaatsen: z.number().int() }).nullable(),
  plaatsen: z.number().int(),
  kandidaten: z.array(kandidaatSchema),
  gewichten: gewichtenSchema,
  gewichtenZin: z.string(),
  effecten: z.array(
    z.object({
      criterium,
      naam: z.string(),
      aandeel: z.number(),
      zonder: verschuiving.nullable(),
      dubbel: verschuiving,
      zin: z.string(),
    }),
  ),
  schudden: z.object({
    trekkingen: z.number().int(),
    concentratie: z.number(),
    beoordelaarsfout: z.number(),
    zaad: z.string(),
    zin: z.string(),
  }),
  spreiding: z.object({
    sesPeriode: z.string().nullable(),
    gekozen: spreidingSchema.meta({ description: 'Van wat op de lijst van het cohort staat' }),
    bovenaan: spreidingSchema.meta({ description: 'Van wie de eerste plaatsen in de rangorde hebben' }),
  }),
  methode: z.literal('selectie-rangorde'),
})

/** One candidate with everything that was said about it. */
export const kandidaatPaginaSchema = z.object({
  ...kandidaatVelden,
  versie: z.number().int(),
  scores: z.array(
    z.object({
      criterium: scoreCriteriumSchema,
      score: z.number().int(),
      onderbouwing: z.string(),
      datum: z.iso.date(),
      eigen: z.boolean().meta({ description: 'Of u deze score gaf; wie de anderen zijn, staat er niet bij' }),
    }),
  ),
})

export const nieuweScoreSchema = z.strictObject({
  criterium: scoreCriteriumSchema,
  score: z.number('Geef een heel getal van 1 tot en met 5.'),
  onderbouwing: z.string().max(2000),
  datum: z.iso.date(),
})

export const nieuwMarktaandeelSchema = z.strictObject({
  procent: z.number('Geef een getal van 0 tot en met 100.'),
  bron: z.string().max(300),
  datum: z.iso.date(),
})
