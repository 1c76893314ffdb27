import { z } from '@hono/zod-openapi'
import { achtergronden } from './achtergrond.ts'
import { doelgroepen, golfStaten, meestePerKeer, momenten } from './golf.ts'
import { instrumenten } from './instrumenten/lijst.ts'
import { vormSchema } from './vorm-schema.ts'

const tekst = z.object({ nl: z.string(), en: z.string() })
const dag = z.iso.date()
const instrumentId = z.enum(instrumenten.map(({ id }) => id))

export const instrumentSchema = z.object({
  id: z.string(),
  versie: z.string(),
  naam: tekst,
  wat: tekst,
  items: z.array(z.object({ code: z.string(), over: tekst })),
  keuzes: z.array(z.string()),
  licentie: tekst,
  bron: z.string(),
  woordenUit: z.string().nullable().meta({ description: 'Waar de woorden vandaan komen' }),
  bewoording: z
    .object({ vooraf: z.string(), items: z.record(z.string(), z.string()), keuzes: z.record(z.string(), z.string()) })
    .nullable()
    .meta({ description: 'De woorden; zonder woorden kan dit nog niet gevraagd worden' }),
  hash: z.string().nullable().meta({ description: 'SHA-256 van de woorden: zij veranderen niet' }),
  wacht: z.boolean().meta({ description: 'Of de woorden zijn ingevoerd en een tweede beheerder ze nog moet bevestigen' }),
  zelf: z.boolean().meta({ description: 'Of de woorden meekomen met het product' }),
  magNamens: z.boolean(),
})

export const instrumentenSchema = z.object({ instrumenten: z.array(instrumentSchema) })

/** What a wave is to be, before it is opened. */
export const golfInvoerSchema = z.strictObject({
  naam: z.string().trim().min(2).max(120),
  moment: z.enum(momenten),
  wie: z.enum(doelgroepen),
  instrumenten: z.array(instrumentId).max(8),
  achtergrond: z.array(z.enum(achtergronden)).max(2),
  lijst: z.uuid().nullable().meta({ description: 'Een eigen vragenlijst erbij' }),
  tot: dag.meta({ description: 'De laatste dag waarop mensen kunnen antwoorden' }),
})

export const golfSchema = golfInvoerSchema.extend({
  id: z.uuid(),
  instrumenten: z.array(z.string()),
  staat: z.enum(golfStaten),
  hash: z.string().nullable().meta({ description: 'SHA-256 van wat er gevraagd wordt, zoals het bij openen was' }),
  geopend: z.string().nullable(),
  gesloten: z.string().nullable(),
  versie: z.number().int(),
  gevraagd: z.number().int().meta({ description: 'Hoeveel codes er zijn' }),
  gebruikt: z.number().int().meta({ description: 'Hoeveel er gebruikt zijn; welke is niet te zien' }),
})

export const golvenSchema = z.object({ buurt: z.object({ id: z.uuid(), naam: z.string() }), golven: z.array(golfSchema) })
export const eenGolfSchema = golfSchema.extend({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  vorm: vormSchema.nullable().meta({ description: 'Wat er gevraagd wordt, sinds het openen' }),
  brieven: z.number().int(),
  mailsOpen: z.number().int().meta({ description: 'Hoeveel mensen met een mailadres nog niet antwoordden' }),
})

export const codesInvoerSchema = z.discriminatedUnion('wijze', [
  z.strictObject({ wijze: z.literal('brief'), aantal: z.number().int().min(1).max(meestePerKeer) }),
  z.strictObject({ wijze: z.literal('link'), aantal: z.number().int().min(1).max(meestePerKeer) }),
  z.strictObject({ wijze: z.literal('mail'), taal: z.enum(['nl', 'en']), adressen: z.array(z.email().max(300)).min(1).max(meestePerKeer) }),
])
export const codesSchema = z.object({ gemaakt: z.number().int(), links: z.array(z.string()) })

export type GolfInvoer = z.infer<typeof golfInvoerSchema>
export type Golf = z.infer<typeof golfSchema>
export type EenGolf = z.infer<typeof eenGolfSchema>
export type CodesInvoer = z.infer<typeof codesInvoerSchema>
export type InstrumentUit = z.infer<typeof instrumentSchema>
