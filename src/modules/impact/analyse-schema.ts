import { z } from '@hono/zod-openapi'
import { oordelen, redenen } from './oordeel/oordeel.ts'

const deel = { deel: z.number(), laag: z.number().nullable(), hoog: z.number().nullable() }
const afspraak = z.enum(['gehaald', 'niet-gehaald', 'niet-te-zeggen'])

export const regelsSchema = z.object({
  drempel: z.number().meta({ description: 'De afgesproken verandering als deel: -0,15 is 15% minder' }),
  basisjaar: z.number().int(),
  methode: z.enum(['dr', 'ipw', 'reg']),
  vergelijk: z.enum(['nooit', 'nog-niet']),
  kenmerken: z.array(z.string()).readonly(),
  landelijk: z.object({ deel: z.number(), jaren: z.number() }),
  trekkingen: z.number().int(),
  zaad: z.number().int(),
})

/** What an analysis says: a verdict by rule, and all that it rests on. Effects are shares: -0.15 is fifteen per cent less. */
export const analyseSchema = z
  .object({
    oordeel: z.enum(oordelen),
    redenen: z.array(z.enum(redenen)).readonly(),
    afspraak,
    regels: regelsSchema,
    deelnemers: z.object({
      jaren: z.array(z.number()).readonly(),
      gestart: z.number().int(),
      vergelijking: z.number().int(),
      heel: z.object({ gestart: z.number().int(), vergelijking: z.number().int() }),
    }),
    effect: z.object(deel),
    p: z.number(),
    aantoonbaar: z.number(),
    vooraf: z.object({ jaren: z.number().int(), p: z.number(), isGelijk: z.boolean(), kans: z.number() }).nullable(),
    gevoelig: z.object({ keer: z.number().nullable(), nl: z.string(), en: z.string() }).nullable(),
    cohorten: z.array(z.object({ start: z.number(), buurten: z.number().int(), ...deel, afspraak })).readonly(),
    perJaar: z
      .array(z.object({ sinds: z.number().int(), ...deel, samen: z.object({ laag: z.number(), hoog: z.number() }).nullable() }))
      .readonly(),
    lijnen: z
      .array(
        z.object({
          jaar: z.number(),
          gestart: z.number(),
          zonder: z.number(),
          vergelijking: z.number().nullable(),
          afspraak: z.number().nullable(),
          landelijk: z.number().nullable(),
        }),
      )
      .readonly(),
    zonderEen: z.array(z.object({ buurt: z.string(), ...deel })).readonly(),
    sindsBegin: z
      .object({ buurten: z.number().int(), jaar: z.number().int(), vergelijking: z.number().nullable(), ...deel })
      .nullable()
      .optional()
      .meta({ description: 'Hoe het veranderde sinds het jaar voor de start, en in dezelfde jaren elders. Voor en na, geen effect' }),
    dosis: z
      .object({ buurten: z.number().int(), weinig: z.number(), veel: z.number(), verschil: z.object(deel) })
      .nullable()
      .optional()
      .meta({
        description:
          'Hoe de verandering samengaat met het gebruik van activiteiten, tussen buurten die begonnen. Een samenhang, geen effect',
      }),
    waarschuwingen: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })).readonly(),
  })
  .meta({ id: 'Analyse' })
