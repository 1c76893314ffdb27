import { z } from '@hono/zod-openapi'
import { soorten, wieNamen } from './reeks.ts'

const sleutelSchema = z
  .record(z.string(), z.string())
  .meta({ description: 'Per dimensie een code', example: { buurt: 'BU07850101', groep: '65+' } })
const titelSchema = z.object({ nl: z.string(), en: z.string() })

export const uitgaveSchema = z
  .object({
    nummer: z.int(),
    gemaakt: z.iso.datetime(),
    cellen: z.int().meta({ description: 'Hoeveel cijfers de reeks heeft, totalen meegeteld' }),
    getoond: z.int(),
    klein: z.int().meta({ description: 'Verborgen: te weinig mensen' }),
    meeverborgen: z.int().meta({ description: 'Verborgen omdat er anders een klein aantal mee is terug te rekenen' }),
    ruimte: z
      .number()
      .nullable()
      .meta({ description: 'Hoeveel er van een verborgen cijfer minstens nog mogelijk is: het hoogste min het laagste' }),
    herziening: z.string().nullable().meta({ description: 'Waarom kleine verbeteringen hier meteen meetellen' }),
  })
  .meta({ id: 'Vrijgave' })

export const reeksSchema = z
  .object({
    naam: z.string(),
    titel: titelSchema,
    soort: z.enum(soorten),
    wie: z.enum(wieNamen).meta({ description: 'Wie er geteld zijn' }),
    drempel: z.int().meta({ description: 'Kleinere aantallen blijven verborgen' }),
    afronding: z.int().nullable(),
    uitgave: uitgaveSchema.nullable().meta({ description: 'De nieuwste; null: er is nog niets vrijgegeven' }),
  })
  .meta({ id: 'Vrijgavereeks' })

export const heleReeksSchema = reeksSchema
  .extend({
    dimensies: z.record(
      z.string(),
      z.array(z.object({ code: z.string(), naam: z.string(), in: z.array(z.string()).meta({ description: 'Waar deze code bij optelt' }) })),
    ),
    uitgaven: z.array(uitgaveSchema).meta({ description: 'De nieuwste eerst' }),
  })
  .meta({ id: 'HeleVrijgavereeks' })

export const celSchema = z
  .object({
    sleutel: sleutelSchema,
    staat: z.enum(['published', 'rounded', 'primary', 'secondary', 'zero']),
    waarde: z.number().nullable().meta({ description: 'null: verborgen; zie reden en samen' }),
    reden: z.string(),
    scheelt: z.int().nullable().meta({ description: 'Bij een afgerond cijfer: het echte aantal verschilt er minder dan dit van' }),
    sinds: z.int().meta({ description: 'De uitgave die dit het eerst zei' }),
    samen: z
      .object({ sleutel: sleutelSchema, waarde: z.number() })
      .nullable()
      .meta({ description: 'Bij een verborgen cijfer: het kleinste geheel waar het in zit en dat wel te zien is' }),
  })
  .meta({ id: 'VrijgegevenCijfer' })

export const cellenSchema = z.object({ cijfers: z.array(celSchema), totaal: z.int() }).meta({ id: 'VrijgegevenCijfers' })

export type Uitgave = z.infer<typeof uitgaveSchema>
export type Reeks = z.infer<typeof reeksSchema>
export type HeleReeks = z.infer<typeof heleReeksSchema>
export type VrijgegevenCijfer = z.infer<typeof celSchema>
