import { z } from '@hono/zod-openapi'
import { faseIds } from './voortgang/fasen.ts'

const plek = z.object({ id: z.uuid(), naam: z.string() })
export const faseSchema = z.enum(faseIds)
/** An ISO date, or the word onbekend for a day that nobody knows any more. */
export const misschienDatumSchema = z.union([z.iso.date(), z.literal('onbekend')])

export const redenSchema = z.object({
  regel: z.string(),
  zin: z.string(),
  sinds: z.iso.date(),
  volgendeStap: z.string(),
  wie: z.string(),
})

/** What somebody can ask of the list: the same for the list, for its file and for a view that is kept. */
export const buurtenFilter = {
  zoek: z.string().max(120).optional(),
  fase: z.union([faseSchema, z.literal('geen')]).optional(),
  cohort: z.uuid().optional(),
  staat: z.enum(['kandidaat', 'deelnemer', 'gestopt']).optional(),
  alleen: z.literal('vastgelopen').optional(),
  volgorde: z.enum(['naam', 'ernst', 'fase']).default('naam'),
}

/** One line of the list of neighbourhoods. */
export const buurtRegelSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  plaats: z.string().nullable(),
  cohort: plek.nullable(),
  alliantiepartner: plek.nullable(),
  staat: z.enum(['kandidaat', 'deelnemer', 'gestopt']),
  gebieden: z.array(z.string()),
  indelingsjaar: z.number().int().nullable(),
  fase: faseSchema.nullable(),
  sinds: misschienDatumSchema.nullable(),
  netwerkCompleet: z.boolean(),
  vastgelopen: z.object({ ernst: z.string(), redenen: z.array(redenSchema) }).nullable(),
  onbekend: z.array(z.string()),
})

export const buurtSchema = buurtRegelSchema.extend({
  versie: z.number().int(),
  weg: z.string().nullable(),
  traject: z.array(z.object({ fase: faseSchema, staat: z.enum(['klaar', 'bezig', 'nog-niet', 'niet-vastgelegd']), zin: z.string() })),
  fasen: z.array(
    z.object({
      ronde: z.number().int(),
      fase: faseSchema,
      begin: misschienDatumSchema,
      eind: misschienDatumSchema.nullable(),
      stukken: z.array(
        z.object({
          tekst: z.string(),
          datum: misschienDatumSchema,
          document: z.string().nullable(),
          bestand: z.uuid().nullable().meta({ description: 'Een van de documenten van de buurt' }),
        }),
      ),
    }),
  ),
  checklist: z.array(
    z.object({
      id: z.string(),
      tekst: z.string(),
      wie: z.string(),
      metDeHand: z.boolean(),
      gedaan: z.object({ datum: misschienDatumSchema }).nullable(),
      uiterlijk: z.iso.date().nullable(),
    }),
  ),
  netwerk: z.object({
    leden: z.number().int(),
    plekken: z.array(z.object({ rol: z.string(), naam: z.string().nullable(), sinds: misschienDatumSchema })),
    legePlekken: z.array(
      z.object({
        rol: z.string(),
        naam: z.string(),
        zin: z.string(),
        volgendeStap: z.string(),
        wie: z.string(),
        nodigUit: z.string().nullable().meta({ description: 'Waar de lezer iemand voor deze plek uitnodigt; leeg voor wie dat niet mag' }),
      }),
    ),
    regels: z.array(z.object({ regel: z.string(), zin: z.string(), volgendeStap: z.string(), wie: z.string() })),
  }),
  grenzen: z.array(
    z.object({
      nummer: z.number().int(),
      gebieden: z.array(z.string()),
      indelingsjaar: z.number().int().nullable(),
      reden: z.string(),
      sinds: z.iso.datetime(),
    }),
  ),
})

export const taakSchema = z.object({
  id: z.string(),
  module: z.string(),
  tekst: z.string().meta({ description: 'Wat er te doen is' }),
  waarom: z.string().optional().meta({ description: 'Waarom het wacht' }),
  waarover: z.object({ buurt: z.uuid(), naam: z.string() }).nullable(),
  sinds: z.iso.date(),
  uiterlijk: z.iso.date().optional(),
  href: z.string().meta({ description: 'De bladzijde waar het gedaan wordt' }),
})
