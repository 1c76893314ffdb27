import { z } from '@hono/zod-openapi'

const aandeel = (description: string) => z.number().nullable().meta({ description })

const koersJaarSchema = z.object({
  sinds: z.number().int().meta({ description: 'Jaren sinds de start; 0 is het eerste jaar' }),
  buurten: z.number().int().meta({ description: 'Van hoeveel buurten er een heel jaar voor en na de start is' }),
  verschil: z.number().meta({ description: 'Verandering ten opzichte van het jaar voor de start; -0.05 is 5% minder' }),
  laag: aandeel('Ondergrens (95%) over de buurten; null bij minder dan drie buurten'),
  hoog: aandeel('Bovengrens (95%) over de buurten'),
  nodig: z.number().meta({ description: 'Wat nodig is om in gelijke stappen op -15% in drie jaar te komen' }),
})

const geldSchema = {
  buurten: z.number().int(),
  toegekendCent: z.number().int().meta({ description: 'Definitief toegekend, in centen' }),
  besteedCent: z.number().int().meta({ description: 'Uitgegeven, in centen' }),
  activiteiten: z.number().int(),
  begonnen: z.number().int().meta({ description: 'Activiteiten die begonnen of klaar zijn' }),
  metCijfer: z.number().int().meta({ description: 'Buurten waarvan uren per cliënt zijn vrijgegeven' }),
}

export const koersSchema = z.object({
  doel: z.object({
    verschil: z.number().meta({ description: 'Wat beloofd is: -0.15 is 15% minder' }),
    jaren: z.number().int().meta({ description: 'Binnen hoeveel jaar na de start' }),
  }),
  totaal: z.object(geldSchema),
  cohorten: z.array(
    z.object({
      id: z.uuid().nullable().meta({ description: 'Null voor buurten zonder cohort' }),
      naam: z.string().nullable(),
      start: z.string().nullable().meta({ description: 'De dag waarop het cohort begon; null als het nog niet open is' }),
      ...geldSchema,
      oordeel: z.enum(['op-koers', 'achter', 'onzeker', 'te-weinig', 'niet-begonnen']),
      jaren: z.array(koersJaarSchema),
    }),
  ),
})

export type KoersAntwoord = z.infer<typeof koersSchema>
