import { z } from '@hono/zod-openapi'
import { analyseSchema } from '../analyse-schema.ts'

const jaar = z.number().int().min(2000).max(2060)

/** A plan as somebody writes it. */
export const analyseplanSchema = z.strictObject({
  titel: z.string().trim().min(3).max(120),
  uitkomst: z.string().max(120).meta({ description: 'indicator:naam of maat:naam; geen schatting uit een model' }),
  vergelijking: z.enum(['eigen-buurten', 'andere-buurten']),
  wie: z.string().trim().min(10).max(1000),
  van: jaar,
  tot: jaar,
  basisjaar: jaar,
  drempel: z.number().min(-0.9).max(0.9).meta({ description: 'De afgesproken verandering als deel: -0,15 is 15% minder' }),
  methode: z.enum(['dr', 'ipw', 'reg']),
  vergelijk: z.enum(['nooit', 'nog-niet']),
  kenmerken: z
    .array(z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Kleine letters en cijfers, zoals in de kop van het bestand.'))
    .max(5)
    .readonly(),
  dosis: z.string().max(120).nullable().optional().meta({
    description:
      'indicator:naam van een indicator van gebruik (adoptie): de samenhang daarmee staat naast het oordeel. In een bestand is dat de kolom dosis',
  }),
})

const rauwSchema = z.object({
  oordeel: analyseSchema.shape.oordeel,
  effect: analyseSchema.shape.effect,
  gestart: z.number().int(),
  vergelijking: z.number().int(),
})

const versie = {
  nummer: z.number().int(),
  staat: z.enum(['concept', 'vast']),
  verkennend: z.boolean(),
  hash: z.string().nullable(),
  vast: z.string().nullable(),
}

export const analyseRegelSchema = z.object({
  id: z.uuid(),
  titel: z.string(),
  uitkomst: z.string(),
  ...versie,
  oordeel: analyseSchema.shape.oordeel.nullable(),
})

export const analysesSchema = z.object({
  analyses: z.array(analyseRegelSchema),
  uitkomsten: z.array(z.object({ id: z.string(), naam: z.string() })).meta({ description: 'Wat een uitkomst kan zijn' }),
  doses: z.array(z.object({ id: z.string(), naam: z.string() })).meta({ description: 'Welk gebruik van activiteiten ernaast kan staan' }),
})

export const heleAnalyseSchema = z
  .object({
    id: z.uuid(),
    versie: z.number().int(),
    ...versie,
    plan: analyseplanSchema,
    uitkomst: z.string(),
    dosis: z.string().nullable().meta({ description: 'De naam van het gebruik in het plan' }),
    vastDoor: z.string().nullable(),
    vrij: z
      .object({ jaren: z.array(z.number().int()), buurten: z.number().int(), gebieden: z.number().int() })
      .nullable()
      .meta({
        description:
          'Van welke hele jaren en van hoeveel buurten en gebieden erbuiten deze uitkomst is vrijgegeven, zolang er geen cijfers geopend zijn; geen cijfers',
      }),
    nummers: z.array(z.object(versie)),
    paneel: z
      .object({
        bron: z.string(),
        sha256: z.string(),
        geopend: z.string(),
        door: z.string().nullable(),
        eerder: z.boolean(),
        staat: z.enum(['bezig', 'klaar', 'geweigerd']),
        voortgang: z.number(),
        fout: z.string().nullable(),
        uit: z.enum(['bestand', 'vrijgave']),
        rauw: rauwSchema.nullable().meta({ description: 'Dezelfde schatting op de cijfers voor de vrijgave; geen cijfer van een buurt' }),
        analyse: analyseSchema.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'HeleAnalyse' })

export type AnalyseRegel = z.infer<typeof analyseRegelSchema>
export type HeleAnalyse = z.infer<typeof heleAnalyseSchema>
