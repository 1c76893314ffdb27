import { z } from '@hono/zod-openapi'

const moment = z.iso.datetime()
const plekSchema = z.object({ id: z.uuid(), naam: z.string().nullable() })
const persoonSchema = z.object({ id: z.uuid(), naam: z.string().nullable() })

const waardeSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One part of what is known about a person. */
export const deelSchema = z.object({
  id: z.string(),
  titel: z.string(),
  uitleg: z.string(),
  kolommen: z.array(z.object({ sleutel: z.string(), naam: z.string() })),
  rijen: z.array(z.record(z.string(), waardeSchema)),
})

/** A line in the log about who asks, or by them. */
export const eigenRegelSchema = z.object({
  id: z.uuid(),
  wanneer: moment,
  handeling: z.string().meta({ description: 'Wat er gebeurde, als vaste code' }),
  wat: z.string().meta({ description: 'Wat er gebeurde, in gewone woorden' }),
  verwerking: z.string().meta({ description: 'Id van het doel waarvoor' }),
  waarom: z.string().meta({ description: 'Het doel waarvoor' }),
  wie: z.string().meta({ description: 'Naam, "uzelf", of "Buurtwijs" voor het programma zelf' }),
  doorU: z.boolean(),
  rol: z.string().nullable(),
  organisatie: z.string().nullable(),
  buurt: z.string().nullable(),
  soort: z.enum(['gemaakt', 'gezien', 'gewijzigd', 'verwijderd', 'gedaan']),
  uitkomst: z.enum(['goed', 'geweigerd', 'mislukt']),
  overU: z.boolean(),
  persoonlijk: z.unknown().meta({ description: 'Wat alleen u en de privacy officer kunnen lezen' }),
})

export const verwerkingSchema = z.object({
  id: z.string(),
  naam: z.string(),
  doel: z.string(),
  grondslag: z.string(),
  gegevens: z.array(z.string()),
  mensen: z.array(z.string()),
  ontvangers: z.array(z.string()),
  bewaren: z.string(),
  beveiliging: z.string(),
})

export const bewaarregelSchema = z.object({
  id: z.string(),
  gegevens: z.string(),
  uitleg: z.string(),
  dagen: z.number().int().nullable().meta({ description: 'Hoeveel dagen; null zolang wij u kennen' }),
  bijWissen: z.enum(['verwijderen', 'losmaken', 'blijft']),
  watBijWissen: z.string().meta({ description: 'Wat ermee gebeurt als u gewist wordt: weg, of waarom het blijft' }),
})

/** What a rule would do, or does. */
const hoeSchema = z.enum(['verwijderen', 'losmaken', 'blijft', 'persoon wissen', 'keten inkorten'])

/** What erasing would do with what its rule is about, for the person themselves. */
const voorspellingSchema = z.object({
  regel: z.string(),
  gegevens: z.string(),
  hoe: hoeSchema,
  uitleg: z.string(),
  aantal: z.number().int().nullable().meta({ description: 'Hoeveel rijen; null wat pas na het verzoek wordt geteld' }),
})

/** Everything that is known about who asks. */
export const eigenGegevensSchema = z.object({
  gemaakt: moment,
  persoon: z.uuid(),
  delen: z.array(deelSchema),
  logboek: z.object({ regels: z.array(eigenRegelSchema), isCompleet: z.boolean() }),
  verwerkingen: z.array(verwerkingSchema),
  bewaartermijnen: z.array(bewaarregelSchema),
  wissen: z.array(voorspellingSchema).meta({ description: 'Wat er weg zou gaan en wat blijft, als u gewist wordt' }),
})

export const logregelSchema = z.object({
  id: z.uuid(),
  tijd: moment,
  handeling: z.string(),
  wat: z.string(),
  soort: z.enum(['C', 'R', 'U', 'D', 'E']),
  verwerking: z.string(),
  waarom: z.string(),
  uitkomst: z.enum(['goed', 'geweigerd', 'mislukt']),
  wie: persoonSchema.nullable(),
  rol: z.string().nullable(),
  namens: z.uuid().nullable(),
  buurt: plekSchema.nullable(),
  betrokkenen: z.array(persoonSchema),
  inhoud: z.record(z.string(), z.unknown()),
  persoonlijk: z.array(z.object({ persoon: z.uuid(), inhoud: z.unknown() })).meta({ description: 'Leeg voor wie dit niet mag lezen' }),
  spoor: z.string(),
  bron: z.string(),
})

export const tellingSchema = z.object({
  regel: z.string(),
  gegevens: z.string(),
  hoe: hoeSchema,
  uitleg: z.string(),
  aantal: z.number().int(),
  rijen: z.array(z.string()).meta({ description: 'De eerste twintig' }),
})

const akkoordSchema = z.object({ door: persoonSchema, rol: z.string(), op: moment })

export const wisverzoekSchema = z.object({
  id: z.uuid(),
  persoon: persoonSchema,
  staat: z.enum(['aangevraagd', 'ingetrokken', 'afgewezen', 'akkoord', 'gewist']),
  aangevraagd: moment,
  proef: z.array(tellingSchema).nullable().meta({ description: 'Wat er zou gebeuren; null tot het geteld is' }),
  akkoorden: z.array(akkoordSchema),
  waarom: z.string().nullable(),
  afgehandeld: moment.nullable(),
})

export const eigenWisverzoekSchema = wisverzoekSchema.pick({
  id: true,
  staat: true,
  aangevraagd: true,
  proef: true,
  waarom: true,
  afgehandeld: true,
})

export const opruimingSchema = z.object({
  id: z.uuid(),
  door: persoonSchema,
  peildatum: moment,
  staat: z.enum(['aangevraagd', 'akkoord', 'uitgevoerd', 'ingetrokken']),
  proef: z.array(tellingSchema).nullable(),
  akkoorden: z.array(akkoordSchema),
  uitslag: z.array(z.object({ regel: z.string(), aantal: z.number().int() })).nullable(),
  afgehandeld: moment.nullable(),
})
