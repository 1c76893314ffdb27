import { z } from '@hono/zod-openapi'
import { trechterSchema } from '../buurtbeeld/index.ts'
import { adviseurs } from './cohort/besluit.ts'
import { gewichtenSchema } from './kandidaten-schema.ts'

export const cohortStaatSchema = z.enum(['voorbereiding', 'vastgesteld', 'open'])
const namen = z.array(z.string().trim().min(2).max(120)).min(1).max(20)
const reden = z.string().trim().min(3).max(1000)

const openingSchema = z.object({
  datum: z.iso.date(),
  door: z.array(z.string()),
  oordeel: z.enum(['bewezen', 'aanwijzing', 'onbekend', 'tegengesteld']).nullable(),
  reden: z.string().nullable(),
})

export const cohortRegelSchema = z.object({
  id: z.uuid(),
  nummer: z.number().int(),
  naam: z.string(),
  plaatsen: z.number().int(),
  staat: cohortStaatSchema,
  start: z.iso.date().nullable().meta({ description: 'De dag waarop het begint, zoals die nu gepland is' }),
  eind: z.iso.date().nullable().meta({ description: 'De dag waarop het eindigt, zoals die nu gepland is' }),
  buurten: z.number().int().nullable().meta({ description: 'Hoeveel buurten; leeg voor wie niet alle buurten ziet' }),
})

export const adviesSchema = z.object({
  id: z.uuid(),
  van: z.enum(adviseurs),
  gevraagd: z.iso.date(),
  ontvangen: z.iso.date().nullable(),
  tekst: z.string(),
})

/** A cohort as far as the reader may see it. */
export const cohortSchema = cohortRegelSchema.extend({
  versie: z.number().int(),
  toelichting: z.string().nullable().meta({ description: 'Wat bij dit cohort hoort' }),
  gewichten: gewichtenSchema,
  gewichtenZin: z.string(),
  opening: openingSchema.nullable(),
  lijst: z.array(z.object({ id: z.uuid(), naam: z.string(), alliantiepartner: z.string(), gebieden: z.array(z.string()) })),
  adviezen: z.array(adviesSchema),
  nogTeDoen: z.array(z.string()).meta({ description: 'Wat er nog open staat voordat de lijst vast kan' }),
  andersDanLijst: z.array(z.string()).meta({ description: 'Buurten waarvan de grenzen nu anders zijn dan op de vastgestelde lijst' }),
})

export const nieuwCohortSchema = z.strictObject({
  nummer: z.number().int().min(1).max(1000),
  naam: z.string().trim().min(2).max(120),
  plaatsen: z.number().int().min(1).max(5000),
})

/** What is left out stays as it is. */
/** The buurten of a cohort around their mean. */
export const cohortTrechterSchema = trechterSchema
  .extend({
    zonder: z.array(z.string()).meta({ description: 'Namen van buurten waarvan de gebieden nog niet gekozen of hier niet bekend zijn' }),
  })
  .meta({ id: 'CohortTrechter' })

export const cohortWijzigingSchema = nieuwCohortSchema
  .omit({ nummer: true })
  .extend({ start: z.iso.date().nullable(), eind: z.iso.date().nullable(), toelichting: z.string().trim().min(3).max(2000).nullable() })
  .partial()

export const buurtenOpLijstSchema = z.strictObject({ buurten: z.array(z.uuid()).max(5000) })

export const besluitSchema = z.strictObject({
  datum: z.iso.date(),
  door: namen,
  redenen: z.array(z.strictObject({ buurt: z.uuid(), reden })).max(5000),
  nietGekozen: z.array(z.strictObject({ naam: z.string().trim().min(2).max(120), reden })).max(5000),
})

export const herzieningSchema = besluitSchema.extend({ buurten: z.array(z.uuid()).min(1).max(5000) })

export const openenSchema = z.strictObject({ datum: z.iso.date(), door: namen, reden: reden.nullable() })

export const nieuwAdviesSchema = z.strictObject({ van: z.enum(adviseurs), gevraagd: z.iso.date() })

export const adviesOntvangenSchema = z.strictObject({ ontvangen: z.iso.date(), tekst: z.string().trim().max(10_000) })

export const lijstSchema = z.object({
  versie: z.number().int(),
  sha256: z.string(),
  vorige: z.string().nullable(),
  buurten: z.array(
    z.object({
      id: z.uuid(),
      naam: z.string(),
      alliantiepartner: z.string(),
      gebieden: z.array(z.object({ code: z.string(), jaar: z.number().int() })),
    }),
  ),
  besluit: z.object({
    datum: z.iso.date(),
    door: z.array(z.string()),
    redenen: z.array(z.object({ buurt: z.uuid(), reden: z.string() })),
    nietGekozen: z.array(z.object({ naam: z.string(), reden: z.string() })),
    adviezen: z.array(adviesSchema.omit({ id: true })),
  }),
})
