import { z } from '@hono/zod-openapi'
import { standSchema, veranderingSchema } from './besteding-schema.ts'

export const bekekenSchema = z.object({
  fouten: z
    .array(z.object({ blad: z.string(), cel: z.string(), tekst: z.string() }))
    .meta({ description: 'Per cel wat er niet klopt en wat te doen; leeg als het ingelezen kan worden' }),
  aantalFouten: z.number().int(),
  veranderingen: z.array(veranderingSchema).meta({ description: 'Stuur dit naar _wijzig om het in te lezen; leeg bij fouten' }),
  anders: z.array(
    z.object({
      post: z.string(),
      jaar: z.int(),
      omschrijving: z.string(),
      was: standSchema,
      wordt: standSchema,
      isIntussenGewijzigd: z.boolean(),
    }),
  ),
  gelijk: z.number().int(),
  ontbreekt: z.number().int().meta({ description: 'Regels die niet in het werkboek staan; die blijven zoals zij zijn' }),
  zonderKenmerk: z.boolean(),
})
