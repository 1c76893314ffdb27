import { z } from '@hono/zod-openapi'
import { achtergronden } from './achtergrond.ts'
import { eenGolfSchema } from './golf-schema.ts'
import { vormSchema } from './vorm-schema.ts'

const verborgen = z.object({
  verborgen: z.enum(['te-weinig', 'af-te-leiden']).meta({ description: 'Waarom dit niet getoond wordt: zo blijft niemand te herkennen' }),
})
const gemiddelde = z.object({
  n: z.number().int(),
  stap: z
    .number()
    .meta({ description: 'In welke stappen het verteld wordt: zo groot als één mens het gemiddelde kan veranderen, of groter' }),
  gemiddelde: z.number(),
  spreiding: z.number(),
  onder: z.number(),
  boven: z.number(),
})
const verdeling = z.object({
  n: z.number().int(),
  delen: z.array(
    z.object({
      id: z.string(),
      procent: z.number(),
      onder: z.number(),
      boven: z.number(),
      ook: z.array(z.string()).optional().meta({ description: 'Antwoorden die te weinig mensen gaven, samen met dit als één' }),
    }),
  ),
  teKlein: z.array(z.string()).optional().meta({ description: 'Antwoorden die te weinig mensen gaven, als er meer te kiezen waren' }),
})
const meanOrHidden = z.union([gemiddelde, verborgen])
const sharesOrHidden = z.union([verdeling, verborgen])
const groepen = z.array(z.object({ waarde: z.string(), uitkomst: meanOrHidden }))

export const uitkomstSchema = z.object({
  golf: eenGolfSchema,
  vorm: vormSchema,
  uitkomst: z.object({
    gevraagd: z.number().int(),
    gebruikt: z.number().int(),
    n: z.number().int(),
    wijze: z.enum(['scherm', 'papier', 'gemengd']),
    doorAnder: z.number().int().nullable(),
    schalen: z.array(
      z.object({
        instrument: z.string(),
        versie: z.string(),
        hash: z.string(),
        schaal: z.string(),
        naam: z.object({ nl: z.string(), en: z.string() }),
        laagst: z.number(),
        hoogst: z.number(),
        meerIs: z.enum(['gunstig', 'ongunstig']),
        uitkomst: meanOrHidden,
        groepen: z.partialRecord(z.enum(achtergronden), groepen),
      }),
    ),
    indelingen: z.array(
      z.object({
        instrument: z.string(),
        naam: z.object({ nl: z.string(), en: z.string() }),
        klassen: z.array(z.object({ id: z.string(), naam: z.object({ nl: z.string(), en: z.string() }) })),
        uitkomst: sharesOrHidden,
      }),
    ),
    aanbeveling: z
      .union([
        z.object({ n: z.number().int(), score: z.number(), fout: z.number().nullable(), onder: z.number(), boven: z.number() }),
        verborgen,
      ])
      .nullable(),
    vragen: z.array(z.object({ vraag: z.string(), verdeling: sharesOrHidden.nullable(), gemiddelde: meanOrHidden.nullable() })),
    teksten: z.number().int(),
  }),
  sinds: z
    .object({
      id: z.uuid(),
      naam: z.string(),
      veranderingen: z.array(
        z.object({
          instrument: z.string(),
          schaal: z.string(),
          verschil: z.number(),
          onder: z.number(),
          boven: z.number(),
          oordeel: z.enum(['hoger', 'lager', 'geen-duidelijk-verschil']),
        }),
      ),
    })
    .nullable(),
})

export type UitkomstUit = z.infer<typeof uitkomstSchema>
