import { z } from '@hono/zod-openapi'

const gebied = z.object({ code: z.string(), naam: z.string(), soort: z.string() })

/** A line of the provisional list: a proposal to confirm, or a question with areas to choose from. */
export const eersteTwintigSchema = z.object({
  bron: z.object({ titel: z.string(), lijst: z.string(), versie: z.string(), isVoorlopig: z.literal(true) }),
  regels: z.array(
    z.object({
      nummer: z.number().int(),
      naam: z.string(),
      plaats: z.string(),
      gemeente: z.string(),
      alliantiepartner: z.string(),
      soort: z.enum(['voorstel', 'vraag']),
      zin: z.string(),
      gebieden: z.array(gebied).meta({ description: 'Wat wij voorstellen; leeg bij een vraag' }),
      kandidaten: z.array(gebied).meta({ description: 'Waaruit u kunt kiezen, het waarschijnlijkste eerst' }),
      geladen: z.object({ buurt: z.uuid(), gebieden: z.array(z.string()) }).nullable(),
    }),
  ),
})

export const keuzesSchema = z.strictObject({
  keuzes: z.array(z.strictObject({ naam: z.string().max(120), gebieden: z.array(z.string().max(20)).min(1).max(200) })).max(20),
})

export const laadVerslagSchema = z.object({
  regels: z.array(
    z.object({
      nummer: z.number().int(),
      naam: z.string(),
      uitkomst: z.enum(['geladen', 'gebieden-gekozen', 'was-er-al', 'niet-geladen']),
      buurt: z.uuid().nullable(),
      gebieden: z.array(z.string()),
      vraag: z.string().nullable().meta({ description: 'Wat u nog kiest; leeg als de gebieden er zijn' }),
      zin: z.string().nullable(),
    }),
  ),
  organisaties: z.array(z.string()),
  cohortGemaakt: z.boolean(),
})
