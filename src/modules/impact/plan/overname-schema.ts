import { z } from '@hono/zod-openapi'
import { analyseSchema } from '../analyse-schema.ts'

/** Verdicts of analyses that the programme could take over. */
export const overnameSchema = z
  .object({
    oordelen: z.array(
      z.object({
        id: z.uuid(),
        nummer: z.number().int(),
        titel: z.string(),
        uitkomst: z.string(),
        hash: z.string().meta({ description: 'SHA-256 van het vastgelegde plan' }),
        datum: z.iso.date().meta({ description: 'De dag waarop de cijfers geopend zijn' }),
        oordeel: analyseSchema.shape.oordeel,
        voorstel: z
          .enum(['bewezen', 'aanwijzing', 'onbekend', 'tegengesteld'])
          .meta({ description: 'Wat het programma overneemt: een verkennend oordeel is hoogstens een aanwijzing' }),
        effect: analyseSchema.shape.effect,
        verkennend: z.boolean(),
        stand: z.enum(['geldt', 'nieuwer', 'ouder']).meta({ description: 'Naast het oordeel dat nu voor het programma geldt' }),
      }),
    ),
  })
  .meta({ id: 'Overname' })

export type OvernameRegel = z.infer<typeof overnameSchema>['oordelen'][number]
