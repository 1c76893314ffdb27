import { z } from '@hono/zod-openapi'

export const orgaanSoorten = [
  'alliantiebestuur',
  'transitieteam',
  'transitieraad',
  'themacoalitie',
  'begrotingscommissie',
  'onderzoekscoalitie',
] as const

const lidSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  functie: z.string(),
  sinds: z.iso.date(),
  tot: z.iso.date().nullable(),
})

export const orgaanSchema = z.object({
  id: z.uuid(),
  soort: z.enum(orgaanSoorten),
  naam: z.string(),
  beeindigd: z.iso.date().nullable(),
  versie: z.number().int(),
  aantalLeden: z.number().int(),
  leden: z
    .array(lidSchema)
    .nullable()
    .meta({ description: 'Voor wie het programma leidt, ook wie er eerder zat; voor wie er zelf in zit, wie er nu zitten; anders leeg' }),
})

const naam = z.string().trim().min(2).max(120)
const functie = z.string().trim().min(2).max(80)

export const nieuwOrgaanSchema = z.strictObject({ soort: z.enum(orgaanSoorten), naam })
export const orgaanWijzigingSchema = z.strictObject({ naam, beeindigd: z.iso.date().nullable() })
export const nieuwLidSchema = z.strictObject({ mail: z.string().max(300), functie, sinds: z.iso.date() })
export const lidWijzigingSchema = z.strictObject({ functie, tot: z.iso.date().nullable() })
