import { z } from '@hono/zod-openapi'
import { indicatorSchema, woordenSchema } from '../meetplan/meetplan-schema.ts'
import { oordeelSchema } from '../uitkomsten/uitkomsten-schema.ts'

const plek = z.object({ id: z.uuid(), naam: z.string() })
const punt = z.object({
  periode: z.string(),
  tijd: z.number().meta({ description: 'Het midden van de periode, in jaren' }),
  waarde: z.number(),
})

/** What matters to GP and nurse of the buurten of their practice. */
export const praktijkSchema = z.object({
  indicatoren: z.array(indicatorSchema).meta({ description: 'In de volgorde waarin ze getoond worden' }),
  buurten: z.array(
    plek.extend({
      mag: z.object({ uitkomsten: z.boolean().meta({ description: 'Of u de eigen cijfers van dit netwerk mag zien' }) }),
      cijfers: z.array(
        z.object({
          indicator: indicatorSchema,
          bron: z
            .enum(['eigen', 'vrijgegeven'])
            .nullable()
            .meta({ description: 'Van het eigen netwerk, of vrijgegeven en dus afgerond; null zonder cijfer' }),
          punten: z.array(punt).meta({ description: 'Hoogstens de laatste twaalf, de vroegste eerst' }),
          clienten: z.number().nullable().meta({ description: 'Over hoeveel mensen het laatste cijfer gaat' }),
          oordeel: oordeelSchema,
        }),
      ),
    }),
  ),
  alle: z
    .array(z.object({ indicator: indicatorSchema, punten: z.array(punt.extend({ buurten: z.int() })) }))
    .meta({ description: 'Alle buurten van het programma samen, in perioden waarin er minstens drie een cijfer hebben' }),
  teKiezen: z.array(plek).meta({ description: 'Eigen buurten, en alle buurten waarvan cijfers zijn vrijgegeven, op naam' }),
  woorden: woordenSchema,
})

export type PraktijkAntwoord = z.infer<typeof praktijkSchema>

/** Ids of buurten with commas between them; left out, the buurten of all roles of who asks. */
export const buurtenParameter = z
  .string()
  .max(600)
  .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36})*$/)
  .optional()
  .meta({ description: 'Id’s van buurten, met komma’s; hoogstens 12. Zonder: de buurten van al uw rollen' })

export function kiesBuurten(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',')
}
