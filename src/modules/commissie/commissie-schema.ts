import { z } from '@hono/zod-openapi'
import { themaNamen } from '../buurtagenda/index.ts'
import type { Thema } from '../buurtagenda/index.ts'
import { inhoudSchema, verschilSchema } from '../buurtplan/index.ts'
import { uitkomsten } from './besluiten.ts'
import { criteriumIds } from './criteria.ts'
import type { CriteriumId } from './criteria.ts'
import { stemmen } from './oordelen.ts'
import { rondeStanden } from './stand.ts'
import { vraagSoorten } from './tables.ts'

const thema = z.enum(themaNamen as readonly [Thema, ...Thema[]])
const criterium = z.enum(criteriumIds as readonly [CriteriumId, ...CriteriumId[]])
const buurt = z.object({ id: z.uuid(), naam: z.string() })
const cent = z.number().int().min(0)
const moment = z.string()
const reden = (most: number) => z.string().trim().min(3).max(most)

const telling = z.object({
  quorum: z.number().int().meta({ description: 'Hoeveel stemmen er nodig zijn' }),
  gestemd: z.number().int(),
  kunnen: z.number().int().meta({ description: 'Hoeveel mensen nu kunnen stemmen' }),
  isGenoeg: z.boolean(),
  stemmen: z.record(z.enum(stemmen), z.number().int()),
  meeste: z.enum(stemmen).nullable().meta({ description: 'Waar de meesten voor stemden; null als dat niet te zeggen is' }),
  scores: z
    .record(criterium, z.record(z.enum(['1', '2', '3', '4']), z.number().int()))
    .meta({ description: 'Hoe vaak elk oordeel gegeven is' }),
})

const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const maybe = score.optional()
const scores = z.strictObject({
  'past-bij-de-buurt': maybe,
  'werkt-het': maybe,
  'samen-met-bewoners': maybe,
  'te-doen': maybe,
  'kosten-passen': maybe,
  'kan-blijven': maybe,
} satisfies Record<CriteriumId, typeof maybe>)
const oordeel = z.object({ scores, stem: z.enum(stemmen).nullable(), toelichting: z.string() })

export const oordeelInvoerSchema = z.strictObject({
  scores,
  stem: z.enum(stemmen).nullable().meta({ description: 'null zolang u nog niet stemt' }),
  toelichting: z.string().trim().max(4000),
})

export const indienSchema = z.strictObject({
  na: z.number().int().min(0).meta({ description: 'De laatste ronde die u zag; 0 als er geen was' }),
  toelichting: z
    .string()
    .trim()
    .max(4000)
    .meta({ description: 'Wat de commissie vooraf moet weten; bij een nieuwe ronde: wat u aanpaste' }),
})

export const regelSchema = z.strictObject({
  termijn: z.iso.date().meta({ description: 'De laatste dag voor de commissie' }),
  quorum: z.number().int().min(1).max(15),
  beoordelaars: z.array(z.uuid()).min(1).max(30),
  versie: z.number().int().min(1).meta({ description: 'De versie die u zag' }),
})

export const belangSchema = z.strictObject({
  persoon: z.uuid().nullable().default(null).meta({ description: 'null voor uzelf; het transitieteam kan een ander noemen' }),
  reden: reden(1000),
})

export const vraagInvoerSchema = z.strictObject({
  soort: z.enum(vraagSoorten),
  over: z.uuid().nullable().meta({ description: 'De activiteit of de regel; null voor het geheel' }),
  tekst: reden(2000),
})

export const antwoordSchema = z.strictObject({ tekst: z.string().trim().min(1).max(4000) })

export const besluitSchema = z.strictObject({
  stem: z.enum(stemmen).meta({ description: 'Waar de meesten voor stemden' }),
  redenen: reden(4000),
  regels: z
    .array(
      z.strictObject({
        post: z.uuid(),
        toegekendCent: cent.nullable().meta({ description: 'Minder dan gevraagd, of 0; null bij teruggeven en weigeren' }),
        reden: z.string().trim().max(2000),
      }),
    )
    .max(2000)
    .meta({ description: 'Alleen regels waarover iets anders besloten is dan het gevraagde bedrag' }),
})

export const instemmingSchema = z.strictObject({ akkoord: z.boolean(), reden: reden(4000).nullable().default(null) })

const postBesluit = z.object({ uitkomst: z.enum(uitkomsten), toegekendCent: cent, reden: z.string() })

const vraag = z.object({
  id: z.uuid(),
  soort: z.enum(vraagSoorten),
  over: z.uuid().nullable(),
  tekst: z.string(),
  gesteld: moment,
  antwoord: z.string().nullable(),
  beantwoord: moment.nullable(),
})

const post = z.object({
  id: z.uuid(),
  activiteit: z.uuid().nullable(),
  jaar: z.number().int(),
  soort: z.string().meta({ description: 'Soort kosten, in woorden' }),
  omschrijving: z.string(),
  toelichting: z.string(),
  aantalHonderdste: z.number().int(),
  tariefCent: cent,
  betaler: z.string().nullable().meta({ description: 'Wie betaalt, in woorden; null zolang niemand het weet' }),
  gevraagdCent: cent,
  besluit: postBesluit.nullable(),
})

const som = z.object({
  per: z.enum(['betaler', 'jaar', 'thema']),
  naam: z.string(),
  gevraagdCent: cent,
  toegekendCent: cent.nullable().meta({ description: 'null zolang er niets besloten is' }),
})

const regelVerschil = z.object({
  wat: z.enum(['erbij', 'weg', 'anders']),
  naam: z.string(),
  zinnen: z.array(z.string()).meta({ description: 'Wat er anders is, in woorden' }),
})

/** What became different between two frozen contents. */
export const vastVerschilSchema = z.object({ plan: z.array(verschilSchema), regels: z.array(regelVerschil) })

const beoordelaar = z.object({
  persoon: z.uuid(),
  naam: z.string(),
  isAangewezen: z.boolean(),
  teltNiet: z.string().nullable().meta({ description: 'Waarom het oordeel niet meetelt' }),
  belang: z.string().nullable(),
  oordeel: oordeel.nullable(),
})

export const rondeSchema = z.object({
  buurt,
  nummer: z.number().int(),
  sha256: z.string(),
  stand: z.enum(rondeStanden),
  termijn: z.string().nullable().meta({ description: 'De laatste dag van wie aan de beurt is' }),
  ingediend: moment,
  toelichting: z.string(),
  gevraagdCent: cent,
  versie: z.number().int(),
  themas: z.array(z.object({ thema, weggelaten: z.string().nullable() })),
  activiteiten: z.array(inhoudSchema.extend({ id: z.uuid(), gevraagdCent: cent })),
  uitdagingen: z.array(z.object({ id: z.uuid(), titel: z.string() })).meta({ description: 'De uitdagingen die het plan aanpakt' }),
  posten: z.array(post),
  controles: z.array(z.string()).meta({ description: 'Wat opvalt in de begroting' }),
  sommen: z.array(som),
  vragen: z.array(vraag),
  criteria: z.array(z.object({ id: criterium, naam: z.string(), uitleg: z.string() })),
  schaal: z.array(z.object({ score, naam: z.string() })),
  beoordelaars: z.array(beoordelaar).nullable().meta({ description: 'null voor wie dat niet ziet' }),
  telling: telling.nullable(),
  besluit: z
    .object({ uitkomst: z.enum(uitkomsten), redenen: z.string(), toegekendCent: cent, samenvatting: telling, op: moment })
    .nullable(),
  instemmingen: z.array(
    z.object({
      organisatie: z.uuid(),
      naam: z.string(),
      akkoord: z.boolean().nullable(),
      reden: z.string().nullable(),
      op: moment.nullable(),
    }),
  ),
  vorige: z
    .object({ nummer: z.number().int(), ...vastVerschilSchema.shape })
    .nullable()
    .meta({ description: 'Wat er anders is dan in de ronde ervoor' }),
  rondes: z.array(z.object({ nummer: z.number().int(), stand: z.enum(rondeStanden), ingediend: moment })),
  kandidaten: z.array(z.object({ persoon: z.uuid(), naam: z.string(), isBetrokken: z.boolean(), wasBeoordelaar: z.boolean() })),
  kan: z.object({
    oordelen: z.boolean(),
    besluiten: z.boolean(),
    vragen: z.boolean(),
    antwoorden: z.boolean(),
    regelen: z.boolean(),
    belangMelden: z.boolean(),
    instemmen: z.uuid().nullable().meta({ description: 'De verzekeraar namens wie u nu besluit' }),
    bezwaar: z.string().nullable().meta({ description: 'Waarom u niet meebeslist' }),
  }),
  eigen: oordeel.nullable().meta({ description: 'Wat u zelf vindt' }),
})

const regel = z.object({
  buurt,
  nummer: z.number().int(),
  stand: z.enum(rondeStanden),
  termijn: z.string().nullable(),
  ingediend: moment,
  gevraagdCent: cent,
  toegekendCent: cent.nullable(),
  gestemd: z.number().int(),
  quorum: z.number().int(),
  openVragen: z.number().int(),
  vanMij: z.boolean().meta({ description: 'Of er nu iets van u gevraagd wordt' }),
})

export const lijstSchema = z.object({ rondes: z.array(regel).meta({ description: 'Van elke buurt de nieuwste ronde' }) })

export const buurtRondesSchema = z.object({
  buurt,
  rondes: z.array(
    z.object({
      nummer: z.number().int(),
      stand: z.enum(rondeStanden),
      termijn: z.string().nullable(),
      ingediend: moment,
      gevraagdCent: cent,
      toegekendCent: cent.nullable(),
      openVragen: z.number().int(),
    }),
  ),
  nu: z
    .object({
      gevraagdCent: cent,
      activiteiten: z.number().int(),
      regels: z.number().int(),
      isVeranderd: z.boolean().meta({ description: 'Of er iets anders is dan in de laatste ronde' }),
      controles: z.array(z.string()),
      kan: z.boolean().meta({ description: 'Of er nu een ronde bij kan: niets in behandeling, en iets anders dan de vorige' }),
    })
    .nullable()
    .meta({ description: 'Wat u nu zou indienen; null voor wie het plan niet ziet' }),
  kanIndienen: z.boolean(),
})

export type RondeAntwoord = z.infer<typeof rondeSchema>
export type RondeRegel = z.infer<typeof regel>
export type BuurtRondes = z.infer<typeof buurtRondesSchema>
export type RegelVerschil = z.infer<typeof regelVerschil>
