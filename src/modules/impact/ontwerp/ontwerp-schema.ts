import { z } from '@hono/zod-openapi'

const plaats = z.object({ code: z.string(), naam: z.string(), gemeente: z.string().nullable() })

/** What an evaluation could show, before there are figures. */
export const ontwerpSchema = z
  .object({
    kracht: z.array(
      z.object({
        gestart: z.number().int(),
        vergelijking: z.number().int(),
        perJaar: z.array(z.object({ na: z.number().int(), aantoonbaar: z.number(), kans: z.number() })).readonly(),
        vanaf: z.number().int().nullable(),
      }),
    ),
    aannames: z.object({
      spreiding: z.number(),
      samenhang: z.number(),
      bron: z.object({
        spreiding: z.enum(['ingevuld', 'geschiedenis', 'aanname']),
        samenhang: z.enum(['ingevuld', 'geschiedenis', 'aanname']),
      }),
    }),
    geschiedenis: z
      .object({
        maat: z.string(),
        naam: z.string(),
        jaren: z.array(z.number().int()).readonly(),
        buurten: z.number().int(),
        spreiding: z.number(),
        samenhang: z.number(),
        nagespeeld: z
          .array(
            z.object({
              gestart: z.number().int(),
              vergelijking: z.number().int(),
              voor: z.number().int(),
              na: z.number().int(),
              aantoonbaar: z.number(),
              kans: z.number(),
              vals: z.number(),
            }),
          )
          .readonly(),
      })
      .nullable()
      .meta({ description: 'Hoe een gepubliceerd cijfer in buurten liep, en wat er op die geschiedenis te zien was' }),
    maten: z
      .array(z.object({ id: z.string(), naam: z.string(), jaren: z.array(z.number().int()) }))
      .meta({ description: 'Cijfers met genoeg jaren' }),
    vergelijking: z
      .object({
        jaar: z.number().int(),
        paren: z.array(z.object({ buurt: plaats, naast: z.array(plaats).readonly() })).readonly(),
        zonderCijfers: z.array(plaats).readonly(),
        balans: z
          .array(z.object({ maat: z.string(), naam: z.string(), voor: z.number().nullable(), na: z.number().nullable() }))
          .readonly(),
        telt: z.number(),
        naast: z
          .object({ kaart: z.number().int().nullable(), aantal: z.number().int(), zonderKaart: z.array(plaats).readonly() })
          .meta({ description: 'Wat wegviel omdat het over de gemeentegrens tegen een buurt aan ligt, volgens de kaart van dat jaar' }),
      })
      .nullable(),
  })
  .meta({ id: 'Analyseontwerp' })
