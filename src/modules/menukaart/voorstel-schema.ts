import { z } from '@hono/zod-openapi'
import { interventieSchema } from './schema.ts'

const tekst = z.string().trim().min(3).max(2_000)

export const nieuwVoorstelSchema = z.strictObject({
  interventie: interventieSchema.meta({
    description: 'De hele interventie zoals zij moet worden; een nieuwe heeft een naam die nog niet bestaat',
  }),
  opVersie: z.number().int().min(0).max(100_000).meta({ description: 'De versie die u wijzigt; 0 voor een nieuwe' }),
  toelichting: tekst.meta({ description: 'Wat u voorstelt en waarom' }),
})

export const oordeelSchema = z.strictObject({
  uitkomst: z.enum(['aangenomen', 'afgewezen']),
  orgaan: z.uuid().meta({ description: 'De themacoalitie namens wie u beoordeelt' }),
  reden: tekst,
})

export const voorstelSchema = z
  .object({
    id: z.uuid(),
    interventie: z.string(),
    naam: z.string(),
    opVersie: z.number().int(),
    toelichting: z.string(),
    staat: z.enum(['ingediend', 'ingetrokken', 'aangenomen', 'afgewezen']),
    vanMij: z.boolean(),
    ingediend: z.iso.datetime(),
    reden: z.string().nullable().meta({ description: 'Waarom het is aangenomen of afgewezen' }),
    beoordeeld: z.iso.datetime().nullable(),
    versie: z.number().int(),
  })
  .meta({ id: 'Menukaartvoorstel' })

export const voorstelDetailSchema = voorstelSchema
  .extend({
    inhoud: interventieSchema,
    mijnCoalities: z
      .array(z.object({ id: z.uuid(), naam: z.string() }))
      .meta({ description: 'Themacoalities waarin u zit en dus kunt beoordelen' }),
  })
  .meta({ id: 'MenukaartvoorstelDetail' })

export const versieSchema = z
  .object({
    nummer: z.number().int().meta({ description: 'De eerste is wat met Buurtwijs meekomt, of de eerste die is aangenomen' }),
    sha256: z.string().meta({ description: 'Van de interventie als JSON in de vorm van RFC 8785' }),
    sinds: z.iso.datetime().nullable().meta({ description: 'Null voor wat met Buurtwijs meekomt' }),
    inhoud: interventieSchema,
  })
  .meta({ id: 'Interventieversie' })

export type NieuwVoorstel = z.infer<typeof nieuwVoorstelSchema>
export type Oordeel = z.infer<typeof oordeelSchema>
