import { z } from '@hono/zod-openapi'
import { indicatorSchema, laagSchema, themaSchema, woordenSchema } from '../meetplan/meetplan-schema.ts'
import { oordeelSchema } from '../uitkomsten/uitkomsten-schema.ts'
import { sindsNamen } from './verslag.ts'
import { citaatSchema } from '../verhalen/verhalen-schema.ts'

const actieStandSchema = z.enum(['open', 'gedaan', 'vervallen'])

export const beginSchema = z.strictObject({ dag: z.iso.date().meta({ description: 'De dag van de bespreking: vandaag of eerder' }) })

export const wijzigSchema = z.strictObject({
  dag: z.iso.date(),
  aanwezig: z.int().min(1).max(500).nullable().meta({ description: 'Hoeveel mensen er zijn; wie, wordt niet bewaard' }),
})

export const notitieSchema = z.strictObject({ tekst: z.string().trim().max(2000) })

export const actieInvoerSchema = z.strictObject({
  thema: themaSchema.nullable(),
  wat: z.string().trim().min(3).max(300),
  persoon: z.uuid().nullable().meta({ description: 'Wie uit het netwerk het doet; null: wie de buurt leidt' }),
  uiterlijk: z.iso.date(),
})

export const afrondSchema = z.strictObject({ stand: actieStandSchema })
export const naschriftInvoerSchema = z.strictObject({ tekst: z.string().trim().min(3).max(1000) })

const stand = z.object({ periode: z.string(), waarde: z.number() })
const reeks = z.object({
  sleutel: z.string(),
  indicator: indicatorSchema,
  activiteit: z.string().nullable(),
  laag: laagSchema,
  laatste: stand,
  eerder: stand.nullable().meta({ description: 'Wat er in de vorige bespreking stond' }),
  sinds: z.enum(sindsNamen),
  oordeel: oordeelSchema,
})

const actie = z.object({
  id: z.uuid(),
  thema: themaSchema.nullable(),
  wat: z.string(),
  wie: z.object({ id: z.uuid(), naam: z.string() }).nullable().meta({ description: 'null: wie de buurt leidt' }),
  uiterlijk: z.string(),
  stand: actieStandSchema,
  isTeLaat: z.boolean(),
})

const kort = z.object({
  id: z.uuid(),
  dag: z.string(),
  aanwezig: z.int().nullable(),
  gesloten: z.string().nullable(),
  acties: z.int(),
  open: z.int(),
})

export const besprekingenSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  besprekingen: z.array(kort).meta({ description: 'De laatste eerst' }),
  acties: z.array(actie).meta({ description: 'Wat nog moet gebeuren, uit alle afgesloten besprekingen' }),
  vandaag: z.iso.date(),
  mag: z.object({ bijwerken: z.boolean() }),
})

export const besprekingSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  isVerzonnen: z.boolean(),
  id: z.uuid(),
  dag: z.string(),
  aanwezig: z.int().nullable(),
  begonnen: z.string(),
  gesloten: z.string().nullable(),
  versie: z.int(),
  vorige: z.object({ id: z.uuid(), dag: z.string() }).nullable(),
  minutenPerThema: z.int(),
  themas: z.array(
    z.object({
      thema: themaSchema,
      reeksen: z.array(reeks),
      citaten: z.array(citaatSchema),
      notitie: z.object({ tekst: z.string(), versie: z.int() }),
    }),
  ),
  eerder: z.array(actie).meta({ description: 'Wat in eerdere besprekingen is afgesproken, en wat ervan kwam' }),
  acties: z.array(actie).meta({ description: 'Wat in deze bespreking is afgesproken' }),
  naschriften: z.array(z.object({ id: z.uuid(), tekst: z.string(), op: z.string() })),
  mensen: z.array(z.object({ id: z.uuid(), naam: z.string() })),
  woorden: woordenSchema,
  mag: z.object({ bijwerken: z.boolean() }),
})

export type BesprekingenAntwoord = z.infer<typeof besprekingenSchema>
export type BesprekingAntwoord = z.infer<typeof besprekingSchema>
