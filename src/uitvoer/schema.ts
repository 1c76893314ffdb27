import { z } from '@hono/zod-openapi'
import { vormNamen } from './vorm-namen.ts'

export const uitvoerSchema = z
  .object({
    code: z.string(),
    naam: z.string(),
    jaar: z.number().int().meta({ description: 'Jaar van de gebiedsindeling' }),
    vormen: z.array(
      z.object({
        vorm: z.enum(vormNamen),
        bestand: z.string().meta({ description: 'Hoe het bestand heet' }),
        media: z.string().meta({ description: 'Soort bestand' }),
      }),
    ),
    grafieken: z.array(z.object({ id: z.string(), titel: z.string(), thema: z.string() })),
  })
  .meta({ id: 'Uitvoer' })
