import { z } from '@hono/zod-openapi'
import { postInhoudSchema, veranderingSchema } from './begroting-schema.ts'

const inhoud = z.object(postInhoudSchema.shape)

export const celfoutSchema = z.object({ blad: z.string(), cel: z.string(), tekst: z.string() })

export const bekekenSchema = z.object({
  fouten: z.array(celfoutSchema).meta({ description: 'Per cel wat er niet klopt en wat te doen; leeg als het ingelezen kan worden' }),
  aantalFouten: z.number().int(),
  veranderingen: z.array(veranderingSchema).meta({ description: 'Stuur dit naar _wijzig om het in te lezen; leeg bij fouten' }),
  nieuw: z.array(inhoud),
  anders: z.array(z.object({ was: inhoud, wordt: inhoud, isIntussenGewijzigd: z.boolean() })),
  weg: z.array(z.object({ was: inhoud, isIntussenGewijzigd: z.boolean() })),
  gelijk: z.number().int(),
  blijft: z.array(inhoud).meta({ description: 'Regels die hier zijn gemaakt nadat het werkboek werd meegenomen' }),
  gekopieerd: z.number().int(),
  overgeslagen: z.array(z.string()).meta({ description: 'Bladen waarop iets anders staat' }),
  zonderKolom: z.array(z.string()).meta({ description: 'Koppen die het werkboek niet heeft; wat daarin stond, blijft' }),
  zonderKenmerk: z.boolean(),
})

export type Bekeken = z.infer<typeof bekekenSchema>
