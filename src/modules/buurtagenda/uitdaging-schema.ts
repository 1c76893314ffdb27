import { z } from '@hono/zod-openapi'
import { schattingen } from '@buurtwijs/figures'
import { kantSchema, themaSchema } from './inzicht-schema.ts'

const tekst = z.string().trim().max(3000)

export const nieuweUitdagingSchema = z.strictObject({
  kant: kantSchema,
  onderwerp: z.string().max(60).nullable().meta({ description: 'Het onderwerp waar een voorstel over ging; null voor iets eigens' }),
  titel: z.string().trim().min(3).max(140),
  wat: tekst.meta({ description: 'Wat is het' }),
  waarom: tekst.meta({ description: 'Waarom is het hier belangrijk' }),
  gevolg: tekst.meta({ description: 'Wat gebeurt er als we het aanpakken' }),
  anders: z
    .string()
    .trim()
    .min(3)
    .max(3000)
    .nullable()
    .meta({ description: 'Waar het netwerk het anders ziet dan de cijfers; beide blijven staan' }),
  maten: z.array(z.string().max(120)).max(20).meta({ description: 'De cijfers waar het op steunt' }),
  inzichten: z.array(z.uuid()).max(50).meta({ description: 'De inzichten waar het op steunt' }),
  themas: z.array(themaSchema).max(5),
})

export const cijferSchema = z.object({ maat: z.string(), periode: z.string(), release: z.string(), waarde: z.number() })

export const uitdagingSchema = nieuweUitdagingSchema.omit({ maten: true }).extend({
  id: z.uuid(),
  cijfers: z.array(cijferSchema).meta({ description: 'Zoals zij waren toen dit werd opgeschreven' }),
  herkomst: z
    .string()
    .nullable()
    .meta({ description: 'De regio en de titel waarvan dit is overgenomen; null voor iets van de buurt zelf' }),
  plek: z.number().int().nullable().meta({ description: 'De plek op de buurtagenda; null als het niet gekozen is' }),
  netwerk: z.object({ eens: z.number().int(), oneens: z.number().int(), eigen: z.enum(['eens', 'oneens']).nullable() }),
  bewoners: z.object({
    eens: z.number().int(),
    oneens: z.number().int(),
    tellingen: z.array(z.object({ id: z.uuid(), waar: z.string(), datum: z.string(), eens: z.number().int(), oneens: z.number().int() })),
  }),
  versie: z.number().int(),
})

const feitSchema = z.object({
  maat: z.string(),
  naam: z.string(),
  eenheid: z.string(),
  decimalen: z.number().int(),
  periode: z.string(),
  release: z.string(),
  schatting: z.enum(schattingen),
  waarde: z.number(),
  land: z.number().nullable(),
  gelijken: z.number().nullable().meta({ description: 'Het midden van de buurten die het meest op deze lijken' }),
  ernst: z.number().meta({ description: 'Afstand tot land en gelijken, van 0 tot 1' }),
  omvang: z.number().nullable().meta({ description: 'Deel van de bewoners om wie het gaat, van 0 tot 1' }),
  invloed: z.number().meta({ description: 'Wat de thema’s kunnen doen, van 0 tot 1' }),
})

export const voorstelSchema = z.object({
  onderwerp: z.string(),
  naam: z.string(),
  kant: kantSchema,
  titel: z.string(),
  wat: z.string(),
  waarom: z.string(),
  gevolg: z.string(),
  score: z.number().min(0).max(100),
  uitCijfers: z.number().min(0).max(100).nullable(),
  uitStemmen: z.number().min(0).max(100),
  feiten: z.array(feitSchema).meta({ description: 'Het cijfer dat het zwaarst weegt staat vooraan' }),
  stemmen: z.object({ inzichten: z.number().int(), steun: z.number().int() }),
  themas: z.array(z.object({ thema: themaSchema, kan: z.number().int().min(1).max(3) })),
  overgenomen: z.uuid().nullable().meta({ description: 'De uitdaging of kracht die het netwerk hiervan maakte' }),
})

export const onderwerpSchema = z.object({
  id: z.string(),
  naam: z.string(),
  maten: z.array(z.string()),
  themas: z.array(
    z.object({ thema: themaSchema, kan: z.number().int().min(1).max(3).meta({ description: '1 een beetje, 2 een deel, 3 veel' }) }),
  ),
})

export const gewichtenSchema = z.strictObject({
  ernst: z.number(),
  omvang: z.number(),
  invloed: z.number(),
  stem: z.number(),
})

/** With what its figures are called, in the language that was asked. */
const agendaUitdagingSchema = uitdagingSchema.extend({
  cijfers: z.array(cijferSchema.extend({ naam: z.string(), eenheid: z.string(), decimalen: z.number().int() })),
})

export const agendaSchema = z.object({
  buurt: z.object({
    id: z.uuid(),
    naam: z.string(),
    gebieden: z.array(z.string()),
    jaar: z.number().int().nullable().meta({ description: 'Jaar van de gebiedsindeling; null als dat niet is gekozen' }),
  }),
  gewichten: gewichtenSchema,
  versie: z.number().int(),
  uitdagingen: z
    .array(agendaUitdagingSchema)
    .meta({ description: 'Uitdagingen en krachten van het netwerk; wat op de agenda staat eerst' }),
})

export const tellingSchema = z.strictObject({
  waar: z.string().trim().min(3).max(200),
  datum: z.iso.date(),
  eens: z.number().int().min(0).max(100_000),
  oneens: z.number().int().min(0).max(100_000),
})

/** Other words for one text of a challenge or strength, and the version that somebody looked at. */
const place = { uitdaging: z.uuid(), versie: z.number().int().min(1) }
export const nieuweTekstSchema = z.discriminatedUnion('veld', [
  z.strictObject({ ...place, veld: z.literal('titel'), tekst: z.string().trim().min(3).max(140) }),
  z.strictObject({ ...place, veld: z.enum(['wat', 'waarom', 'gevolg', 'anders']), tekst }),
])

export type NieuweTekst = z.infer<typeof nieuweTekstSchema>
export type NieuweUitdaging = z.infer<typeof nieuweUitdagingSchema>
export type UitdagingRegel = z.infer<typeof uitdagingSchema>
export type VoorstelRegel = z.infer<typeof voorstelSchema>
export type OnderwerpRegel = z.infer<typeof onderwerpSchema>
export type Agenda = z.infer<typeof agendaSchema>
export type NieuweTelling = z.infer<typeof tellingSchema>
