import { z } from '@hono/zod-openapi'
import { selectiebeeldSchema } from '../buurtbeeld/index.ts'
import { kantSchema } from './inzicht-schema.ts'
import { gewichtenSchema, uitdagingSchema } from './uitdaging-schema.ts'
import { agendaKenmerken, agendaTeksten } from './vergelijk-agendas.ts'

/** What is frozen when a picture is adopted; the hash is over exactly this. */
export const beeldInhoudSchema = z.object({
  vorm: z.literal(1).meta({ description: 'Nummer van de vorm van dit stuk' }),
  buurt: z.object({ id: z.uuid(), naam: z.string(), gebieden: z.array(z.string()), jaar: z.number().int().nullable() }),
  versie: z.number().int(),
  vastgesteld: z.string(),
  reden: z.string(),
  beeld: selectiebeeldSchema,
  uitdagingen: z.array(
    uitdagingSchema.omit({ netwerk: true, bewoners: true, versie: true, herkomst: true }).extend({
      // Pictures from before there were regions have none.
      herkomst: z.string().nullable().optional(),
      netwerk: z.object({ eens: z.number().int(), oneens: z.number().int() }),
      bewoners: z.object({ eens: z.number().int(), oneens: z.number().int() }),
    }),
  ),
  gewichten: gewichtenSchema,
  inzichten: z.number().int().meta({ description: 'Hoeveel inzichten er waren; de teksten blijven bij het netwerk' }),
  vorige: z.string().nullable().meta({ description: 'De hash van de versie hiervoor' }),
})

export const beeldRegelSchema = z.object({
  versie: z.number().int(),
  sha256: z.string(),
  reden: z.string(),
  vastgesteld: z.string(),
})

export const verschilSchema = z.object({
  maat: z.string(),
  naam: z.string(),
  eenheid: z.string(),
  decimalen: z.number().int(),
  van: z.object({ periode: z.string(), waarde: z.number() }).nullable(),
  naar: z.object({ periode: z.string(), waarde: z.number() }).nullable(),
  reden: z.enum(['gelijk', 'gebieden', 'grenzen', 'uitgave', 'meting', 'nieuw', 'verdwenen']),
})

export const agendaVerschilSchema = z.object({
  soort: z.enum(['erbij', 'weg', 'gewijzigd']),
  kant: kantSchema,
  titel: z.string(),
  teksten: z.array(z.object({ veld: z.enum(agendaTeksten), was: z.string().nullable(), wordt: z.string().nullable() })),
  kenmerken: z
    .array(z.enum(agendaKenmerken))
    .meta({ description: 'Wat er verder anders is: soort, thema’s, steun, of het op de agenda staat' }),
})

export type BeeldInhoud = z.infer<typeof beeldInhoudSchema>
export type BeeldRegel = z.infer<typeof beeldRegelSchema>
