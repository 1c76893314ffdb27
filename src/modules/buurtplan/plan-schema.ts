import { z } from '@hono/zod-openapi'
import { themaNamen } from '../buurtagenda/index.ts'
import { activiteiten, indicatoren, keysOf } from '../menukaart/index.ts'
import { themaStanden } from './thema-stand.ts'

export const themaSchema = z.enum(themaNamen as readonly [(typeof themaNamen)[number], ...(typeof themaNamen)[number][]])

const effectSchema = z.strictObject({
  indicator: z.enum(keysOf(indicatoren)),
  richting: z.enum(['meer', 'minder', 'onbekend']),
  hoeveel: z.union([z.literal('onbekend'), z.number().min(0).max(1_000_000_000)]),
  eenheid: z.string().trim().max(60).meta({ description: 'Wat er geteld wordt; leeg als het aantal onbekend is', example: 'procent' }),
  bron: z.string().trim().max(300).meta({ description: 'Waar de verwachting vandaan komt' }),
})

export const inhoudSchema = z.strictObject({
  thema: themaSchema,
  soort: z
    .enum(keysOf(activiteiten))
    .nullable()
    .meta({ description: 'Het soort activiteit uit het standaardprogramma; null voor iets eigens' }),
  naam: z.string().trim().min(3).max(140),
  wat: z.string().trim().max(4000).meta({ description: 'Wat gaan we doen' }),
  van: z.iso.date().nullable().meta({ description: 'De eerste dag; null als niemand het nog weet' }),
  tot: z.iso.date().nullable().meta({ description: 'De laatste dag, die zelf meetelt' }),
  wie: z.string().trim().max(1000).meta({ description: 'Wie het doet' }),
  voorWie: z.string().trim().max(1000),
  uitdaging: z.uuid().nullable().meta({ description: 'De uitdaging van de buurt die het aanpakt' }),
  effecten: z.array(effectSchema).max(10).meta({ description: 'Wat er naar verwachting verandert, en waar dat vandaan komt' }),
})

export const activiteitSchema = inhoudSchema.extend({
  id: z.uuid(),
  interventie: z
    .object({ id: z.string(), versie: z.number().int() })
    .nullable()
    .meta({ description: 'Waar het op de menukaart vandaan kwam' }),
  versie: z.number().int(),
})

const soortenSchema = z.array(z.enum(keysOf(activiteiten))).meta({ description: 'De soorten activiteiten uit het standaardprogramma' })

export const planSchema = z
  .object({
    buurt: z.object({ id: z.uuid(), naam: z.string() }),
    versie: z.number().int().meta({ description: 'Gaat omhoog bij elke wijziging; 0 zolang er niets in staat' }),
    themas: z.array(
      z.object({
        thema: themaSchema,
        soorten: soortenSchema,
        verplicht: z.boolean(),
        stand: z.enum(themaStanden),
        reden: z.string().nullable(),
        antwoord: z.string().nullable(),
        versie: z.number().int(),
      }),
    ),
    activiteiten: z.array(activiteitSchema),
    uitdagingen: z.array(z.object({ id: z.uuid(), titel: z.string(), themas: z.array(themaSchema), gekozen: z.boolean() })),
  })
  .meta({ id: 'Buurtplan' })

/** One activity as its page needs it, also after it was taken away. */
export const eenActiviteitSchema = z.object({
  buurt: planSchema.shape.buurt,
  activiteit: activiteitSchema,
  weg: z.boolean(),
  nieuw: z
    .object({ versie: z.number().int(), basis: inhoudSchema, inhoud: inhoudSchema })
    .nullable()
    .meta({ description: 'Wat de menukaart nu anders zegt dan toen dit werd overgenomen, met wat zij toen zei' }),
  themas: z.array(z.object({ thema: themaSchema, soorten: soortenSchema })),
  uitdagingen: planSchema.shape.uitdagingen,
})

export const planRegelSchema = z.object({
  buurt: planSchema.shape.buurt,
  activiteiten: z.number().int(),
  themas: z.array(z.object({ thema: themaSchema, stand: z.enum(themaStanden) })).meta({ description: 'Thema’s waarover iets gevraagd is' }),
})

export type BuurtplanAntwoord = z.infer<typeof planSchema>
export type EenActiviteit = z.infer<typeof eenActiviteitSchema>
export type GeschrevenInhoud = z.infer<typeof inhoudSchema>
export type PlanRegel = z.infer<typeof planRegelSchema>
