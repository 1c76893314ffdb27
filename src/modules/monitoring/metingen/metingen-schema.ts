import { z } from '@hono/zod-openapi'
import { eigenaarSchema, indicatorSchema, laagSchema, woordenSchema } from '../meetplan/meetplan-schema.ts'

const mostAtOnce = 500
const getal = z.number().min(-1_000_000_000).max(1_000_000_000)

export const metingInvoerSchema = z.strictObject({
  teller: getal.nullable().meta({ description: 'Hoeveel; null als het nog niet bekend is' }),
  noemer: getal.min(0).nullable().meta({ description: 'Van hoeveel; null bij een aantal' }),
  onbekend: z.string().trim().max(500).meta({ description: 'Waarom het nog niet bekend is; alleen zonder getal' }),
  toelichting: z.string().trim().max(1000).meta({ description: 'Waarom een opvallend cijfer klopt' }),
})

const gezien = z
  .array(z.strictObject({ id: z.uuid(), versie: z.number().int().min(1) }))
  .min(1)
  .max(mostAtOnce)
export const gezienSchema = z.strictObject({ metingen: gezien })
export const heropenSchema = z.strictObject({ metingen: gezien, reden: z.string().trim().min(3).max(500) })

const cijfer = z.object({
  id: z.string(),
  versie: z.int(),
  teller: z.number().nullable(),
  noemer: z.number().nullable(),
  waarde: z.number().nullable().meta({ description: 'Wat het cijfer is, in de eenheid van de indicator' }),
  onbekend: z.string().nullable(),
  toelichting: z.string(),
  naAkkoord: z.int().meta({ description: 'Hoe vaak het wijzigde nadat iemand het had nagekeken' }),
  ingevuld: z.string(),
  ingevuldDoor: z.string().nullable().meta({ description: 'Een naam; null voor wie is gewist' }),
  magNakijken: z.boolean(),
  magVastzetten: z.boolean(),
})

const levering = {
  sleutel: z.string(),
  indicator: indicatorSchema,
  activiteit: z.object({ id: z.string(), naam: z.string() }).nullable(),
  laag: laagSchema,
  eigenaar: eigenaarSchema.nullable(),
  persoon: z.string().nullable().meta({ description: 'De naam van wie het levert; null: de kartrekkers' }),
  periode: z.string(),
  uiterlijk: z
    .string()
    .nullable()
    .meta({ description: 'De laatste dag waarop het op tijd is; null als het niet (meer) in het meetplan staat' }),
  isNulmeting: z.boolean(),
  staat: z.enum(['open', 'te-laat', 'onbekend', 'ingevuld', 'nagekeken', 'vast']),
  isOpTijd: z.boolean().nullable(),
  cijfer: cijfer.nullable().meta({ description: 'Alleen voor het eigen netwerk' }),
}

export const tellingSchema = z.object({
  verwacht: z.int(),
  geleverd: z.int(),
  opTijd: z.int(),
  teLaat: z.int(),
})

export const metingenSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  leveringen: z.array(z.object(levering)),
  telling: tellingSchema,
  woorden: woordenSchema,
  mag: z.object({ zien: z.boolean(), invullen: z.boolean(), vaststellen: z.boolean() }),
})

export const metingSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  ...levering,
  uitUitvoering: z.int().nullable().meta({ description: 'Wat bij de uitvoering al is geteld; null als dit daar niet wordt geteld' }),
  eerder: z.array(z.object({ periode: z.string(), teller: z.number(), noemer: z.number().nullable(), waarde: z.number().nullable() })),
  standen: z
    .array(
      z.object({
        wat: z.enum(['ingevuld', 'nagekeken', 'vastgezet', 'heropend']),
        teller: z.number().nullable(),
        noemer: z.number().nullable(),
        tekst: z.string().meta({ description: 'De toelichting, of waarom het onbekend was of heropend is' }),
        door: z.string().nullable(),
        op: z.string(),
      }),
    )
    .meta({ description: 'De laatste eerst' }),
  woorden: woordenSchema,
  mag: z.object({ invullen: z.boolean(), vaststellen: z.boolean() }),
})

export const overzichtSchema = z.object({
  buurten: z.array(
    z.object({
      buurt: z.object({ id: z.string(), naam: z.string() }),
      ...tellingSchema.shape,
      activiteiten: z.int(),
      losseLagen: z.int().meta({ description: 'Lagen zonder indicator en zonder reden' }),
      regels: z.int(),
      nietAf: z.int().meta({ description: 'Indicatoren waarvan nog iets is af te spreken' }),
    }),
  ),
})

export type MetingenAntwoord = z.infer<typeof metingenSchema>
export type MetingAntwoord = z.infer<typeof metingSchema>
export type OverzichtAntwoord = z.infer<typeof overzichtSchema>
