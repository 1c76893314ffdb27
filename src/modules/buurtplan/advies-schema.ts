import { z } from '@hono/zod-openapi'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { keysOf, uitdagingen } from '../menukaart/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { herkomsten } from './noden.ts'
import { themaSchema } from './plan-schema.ts'

const uitdagingSchema = z.enum(keysOf(uitdagingen))
const zwaarte = z.enum(['0', '1', '2']).transform(Number).optional().meta({ description: '0 telt niet mee, 1 gewoon, 2 dubbel' })

/** What somebody asks of an advice. What is left out is as the buurt has it, or not known. */
export const adviesVraagSchema = z.object({
  taal: taalParameter,
  noden: z
    .string()
    .max(1_000)
    .transform(text => text.split(',').filter(word => word !== ''))
    .pipe(z.array(uitdagingSchema))
    .optional()
    .meta({
      type: 'string',
      description: 'Welke uitdagingen meetellen, met komma’s; zonder: alle van de buurt',
      example: 'vallen,dementie',
    }),
  nood: zwaarte,
  bewijs: zwaarte,
  past: zwaarte,
  kosten: zwaarte,
  trekkers: wholeNumber({ min: 0, max: 200 }).optional().meta({ description: 'Mensen in het netwerk die iets kunnen trekken' }),
  perTrekker: wholeNumber({ min: 1, max: 20 }).optional(),
  budget: wholeNumber({ min: 0, max: 100_000_000 }).optional().meta({ description: 'Wat er te besteden is, in hele euro' }),
  fte: wholeNumber({ min: 0, max: 1_000 }).optional().meta({ description: 'Personeel dat vrij te maken is, in hele fte' }),
})

const factorSchema = z.object({
  soort: z.enum(['nood', 'bewijs', 'past', 'kosten']),
  aandeel: z.number().min(0).max(1),
  uitleg: z.string(),
})

const adviesSchema = z.object({
  interventie: z.string(),
  naam: z.string(),
  kort: z.string(),
  thema: themaSchema,
  score: z.number().min(0).max(1).meta({ description: 'De vier delen maal elkaar' }),
  factoren: z.array(factorSchema),
  uitdaging: z.uuid().nullable().meta({ description: 'De zwaarste uitdaging van de buurt waar het bij hoort' }),
  maat: z.string().nullable().meta({ description: 'De maat van het cijfer waar het op steunt; null als het uit gesprekken komt' }),
})

export const adviesAntwoordSchema = z
  .object({
    buurt: z.object({ id: z.uuid(), naam: z.string() }),
    gebieden: z.array(z.string()),
    noden: z.array(
      z.object({
        uitdaging: uitdagingSchema,
        naam: z.string(),
        ernst: z.number().min(0).max(1),
        herkomst: z.enum(herkomsten),
        eigen: z.object({ id: z.uuid(), titel: z.string() }).nullable(),
        cijfers: z.array(z.object({ maat: z.string(), tekst: z.string() })),
        telt: z.boolean(),
      }),
    ),
    zonderWoord: z
      .array(z.object({ id: z.uuid(), titel: z.string() }))
      .meta({ description: 'Uitdagingen van de buurt waarvan niet bekend is welk woord van de menukaart erbij past' }),
    weging: z.object({ nood: z.number(), bewijs: z.number(), past: z.number(), kosten: z.number() }),
    draagkracht: z.object({
      trekkers: z.number().int(),
      perTrekker: z.number().int(),
      lopend: z.number().int().meta({ description: 'Activiteiten in het plan die nog niet voorbij zijn' }),
      budgetCent: z.number().int().nullable(),
      fte: z.number().nullable(),
    }),
    nu: z.array(adviesSchema).meta({ description: 'Wat het netwerk nu samen kan dragen, het beste eerst' }),
    later: z.array(z.object({ advies: adviesSchema, reden: z.enum(['trekkers', 'budget', 'personeel']), uitleg: z.string() })),
    cent: z.number().int().meta({ description: 'Wat nu samen ten minste kost' }),
    fte: z.number().meta({ description: 'Wat nu samen ten minste aan personeel vraagt' }),
    kostenOnbekend: z.number().int().meta({ description: 'Van hoeveel van nu niemand de kosten weet' }),
    personeelOnbekend: z.number().int(),
    zonder: z.array(themaSchema).meta({ description: 'Thema’s waarvoor er nu niets is en ook niets in het plan staat' }),
    inPlan: z.number().int().meta({ description: 'Hoeveel er al van de menukaart in het plan staat' }),
  })
  .meta({ id: 'MenukaartAdvies' })

export type AdviesVraagQuery = z.infer<typeof adviesVraagSchema>
export type AdviesAntwoord = z.infer<typeof adviesAntwoordSchema>
