import { z } from '@hono/zod-openapi'
import { analyseSchema } from '../analyse-schema.ts'
import { wegredenen } from '../publicatie/publicatie.ts'

const jaar = z.number().int().min(2000).max(2060)

const publicatieSchema = z
  .strictObject({
    groep: z.enum(['alle', 'passend']),
    omgeving: z
      .enum(['gemeente', 'buren'])
      .meta({ description: 'Wie te dichtbij ligt: de hele gemeente en wie ertegenaan ligt, of alleen dat laatste' }),
    op: z.array(z.string().max(60)).max(10).readonly().meta({ description: 'Structuurmaten waarop buurten moeten lijken' }),
    afstand: z.enum(['mahalanobis', 'propensity']),
    manier: z.enum(['optimal', 'nearest']),
    perBuurt: z.number().int().min(1).max(10),
    kaliber: z.number().min(0.05).max(2).nullable(),
  })
  .meta({ description: 'Hoe gepubliceerde cijfers worden genomen; alleen bij een uitkomst maat:naam' })

/** A plan as somebody writes it. */
export const analyseplanInvoerSchema = z.strictObject({
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
  publicatie: publicatieSchema.nullable().optional(),
})

const reden = z.enum(wegredenen).meta({ description: 'Waarom een gebied of een cijfer er niet bij is' })
const wegSchema = z.object({
  kant: z.enum(['gestart', 'vergelijking']),
  reden,
  aantal: z.number().int(),
  namen: z.array(z.string()).readonly(),
})
const balansSchema = z.object({ maat: z.string(), periode: z.string(), voor: z.number().nullable(), na: z.number().nullable() })
const groepVelden = {
  gestart: z
    .array(z.object({ naam: z.string(), gebieden: z.array(z.string()).readonly(), jaar: z.number().int(), start: z.number().int() }))
    .readonly(),
  jaar: z.number().int().meta({ description: 'De indeling van de buurten om mee te vergelijken' }),
  weg: z.array(wegSchema).readonly(),
  telt: z.number(),
  kaart: z.number().int().nullable(),
  zonderKaart: z.array(z.string()).readonly(),
  onzeker: z.number().int(),
  alOpenbaar: z.array(z.number().int()).readonly(),
}

/** A plan as it was locked: with whom is compared with whom, where figures are published. */
export const analyseplanSchema = analyseplanInvoerSchema.extend({
  groep: z
    .strictObject({ ...groepVelden, vergelijking: z.array(z.string()).readonly(), balans: z.array(balansSchema).readonly() })
    .nullable()
    .optional(),
})

const groepViewSchema = z.object({
  ...groepVelden,
  aantal: z.number().int(),
  vergelijking: z
    .array(z.object({ code: z.string(), naam: z.string(), gemeente: z.string().nullable() }))
    .meta({ description: 'De buurten om mee te vergelijken; leeg als het er te veel zijn om te noemen' }),
  balans: z.array(balansSchema.extend({ naam: z.string() })),
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
  uitkomsten: z
    .array(z.object({ id: z.string(), naam: z.string(), jaren: z.array(z.number().int()).optional() }))
    .meta({ description: 'Wat een uitkomst kan zijn; van een gepubliceerd cijfer ook de jaren die zijn ingelezen' }),
  kenmerken: z
    .array(z.object({ id: z.string(), naam: z.string(), soort: z.string(), jaren: z.array(z.number().int()) }))
    .meta({ description: 'Waarop buurten op elkaar kunnen lijken' }),
  doses: z.array(z.object({ id: z.string(), naam: z.string() })).meta({ description: 'Welk gebruik van activiteiten ernaast kan staan' }),
})

export const heleAnalyseSchema = z
  .object({
    id: z.uuid(),
    versie: z.number().int(),
    ...versie,
    plan: analyseplanInvoerSchema,
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
    groep: groepViewSchema
      .nullable()
      .meta({ description: 'Bij gepubliceerde cijfers: wie met wie vergeleken wordt, zoals vastgelegd of zoals het nu zou zijn' }),
    bezwaar: z
      .object({ code: z.string(), tekst: z.string(), veld: z.string().nullable() })
      .nullable()
      .meta({ description: 'Waarom dit plan nog niet vast te leggen is' }),
    kenmerknamen: z.array(z.string()).meta({ description: 'De namen van de kenmerken waarop buurten moeten lijken' }),
    gepubliceerd: z
      .array(z.number().int())
      .nullable()
      .meta({ description: 'De jaren van de uitkomst die zijn ingelezen, bij gepubliceerde cijfers; geen cijfers' }),
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
        uit: z.enum(['bestand', 'vrijgave', 'publicatie']),
        herkomst: z
          .object({
            uitgaven: z
              .array(
                z.object({
                  jaar: z.number().int(),
                  uitgever: z.string(),
                  tabel: z.string(),
                  titel: z.string(),
                  licentie: z.string().nullable(),
                  release: z.string(),
                }),
              )
              .readonly(),
            weg: z.array(wegSchema).readonly(),
            gaten: z.array(z.object({ reden, aantal: z.number().int() })).readonly(),
            gestart: z.number().int(),
            vergelijking: z.number().int(),
          })
          .nullable()
          .meta({ description: 'Van gepubliceerde cijfers: de uitgaven, en wat er wegviel en waarom' }),
        rauw: rauwSchema.nullable().meta({ description: 'Dezelfde schatting op de cijfers voor de vrijgave; geen cijfer van een buurt' }),
        analyse: analyseSchema.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'HeleAnalyse' })

export type AnalyseRegel = z.infer<typeof analyseRegelSchema>
export type HeleAnalyse = z.infer<typeof heleAnalyseSchema>
