import { z } from '@hono/zod-openapi'
import { misschienDatumSchema } from './buurt-schema.ts'
import { cohortStaatSchema } from './cohort-schema.ts'
import { faseIds } from './voortgang/fasen.ts'

const oordeelUitkomst = z.enum(['bewezen', 'aanwijzing', 'onbekend', 'tegengesteld'])

const cohortCijfersSchema = z.object({
  cohort: z.uuid(),
  naam: z.string(),
  staat: cohortStaatSchema,
  buurten: z.number().int(),
  perFase: z.array(z.object({ fase: z.enum(faseIds), aantal: z.number().int() })),
  tussenFasen: z.number().int(),
  opKoers: z.number().int(),
  vastgelopen: z.number().int(),
  onbekend: z.number().int(),
  netwerkenCompleet: z.number().int(),
  zin: z.string(),
})

/** The programme in numbers: totals only. */
export const portefeuilleSchema = z.object({
  op: z.iso.date(),
  cohorten: z.array(cohortCijfersSchema),
  kandidaten: z.number().int().meta({ description: 'Buurten die nog in geen cohort zitten' }),
  gestopt: z.number().int(),
  oordeel: z
    .object({
      uitkomst: oordeelUitkomst,
      bron: z.string(),
      datum: z.iso.date(),
      analyse: z
        .object({
          id: z.uuid(),
          nummer: z.number().int(),
          hash: z.string(),
          uitkomst: z.string(),
          deel: z.number(),
          laag: z.number().nullable(),
          hoog: z.number().nullable(),
          verkennend: z.boolean(),
          geopend: z.iso.datetime().optional().meta({ description: 'Wanneer de cijfers ervan werden geopend' }),
        })
        .nullable()
        .meta({ description: 'De analyse waarvan dit oordeel is overgenomen' }),
    })
    .nullable(),
  oordeelZin: z.string(),
})

export const nieuwOordeelSchema = z.strictObject({
  uitkomst: oordeelUitkomst,
  bron: z.string().trim().min(3).max(300),
  datum: z.iso.date(),
})

export const nieuweMijlpaalSchema = z.strictObject({
  tekst: z.string().trim().min(3).max(300),
  afgesproken: z.iso.date().nullable(),
  bereikt: misschienDatumSchema.nullable(),
  bewijs: z.string().trim().min(3).max(500).nullable(),
})

export const mijlpaalSchema = nieuweMijlpaalSchema.extend({ id: z.uuid(), versie: z.number().int(), zin: z.string() })

export const nieuwRapportSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('mijlpalen') }),
  z.strictObject({
    soort: z.literal('vervolgaanvraag'),
    cohort: z.uuid(),
    bedragCent: z.number().int().min(0).max(1_000_000_000_000).nullable(),
  }),
])

export const rapportRegelSchema = z.object({
  id: z.uuid(),
  soort: z.enum(['mijlpalen', 'vervolgaanvraag']),
  versie: z.number().int(),
  datum: z.iso.date(),
  sha256: z.string(),
  gemaakt: z.iso.datetime(),
  ongewijzigd: z.boolean(),
})

/** A report in words and as data; `sha256` is over the rest of `stuk` as canonical JSON (RFC 8785). */
export const rapportSchema = rapportRegelSchema.extend({
  vorige: z.string().nullable(),
  teksten: z.array(z.string()),
  stuk: z.record(z.string(), z.unknown()).meta({ description: 'Alles waarover de hash gaat' }),
})
