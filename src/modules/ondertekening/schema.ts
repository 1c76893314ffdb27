import { z } from '@hono/zod-openapi'
import { themaNamen } from '../buurtagenda/index.ts'
import type { Thema } from '../buurtagenda/index.ts'
import { vastVerschilSchema } from '../commissie/index.ts'
import { daden } from './handtekening.ts'
import { zegelGebreken } from './lees-pdf.ts'
import { gebreken } from './bundel.ts'

/** More than a plan of hundreds of pages is, sealed. */
export const mostStukBytes: number = 20 * 2 ** 20

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const themaSchema = z.enum(themaNamen as readonly [Thema, ...Thema[]])
const taal = z.enum(['nl', 'en'])

export const stapSchema = z.object({
  rol: z.string().min(1).max(60).meta({ description: 'De rol die tekent' }),
  aantal: z.number().int().min(1).max(20).meta({ description: 'Hoeveel mensen met deze rol moeten tekenen' }),
  keurtGoed: z.boolean().meta({ description: 'Keurt goed wat anderen maakten: wie het stuk aanbood, tekent hier niet' }),
})

export const beleidSchema = z.object({ stappen: z.array(stapSchema).min(1).max(8), isInVolgorde: z.boolean(), isNaBesluit: z.boolean() })

export const nieuwBeleidSchema = z.strictObject({
  ...beleidSchema.shape,
  stappen: z.array(z.strictObject(stapSchema.shape)).min(1).max(8),
  isNaBesluit: z.boolean().default(true).meta({ description: 'Of alleen wat is toegekend getekend kan worden' }),
  versie: z.number().int().min(0).meta({ description: 'De versie die u zag; 0 als er nog niets bepaald was' }),
})

const regelSchema = z.object({
  nummer: z.number().int(),
  versie: z.number().int(),
  daad: z.enum(daden),
  naam: z.string(),
  rol: z.string(),
  organisatie: z.string().nullable(),
  namens: z.string().nullable().meta({ description: 'In wiens plaats' }),
  aan: z.string().nullable().meta({ description: 'Wie gemachtigd werd, als u die naam mag zien' }),
  reden: z.string().nullable(),
  op: z.string(),
  hash: sha256,
})

const activiteitSchema = z.object({
  thema: themaSchema,
  naam: z.string(),
  wat: z.string(),
  van: z.string().nullable(),
  tot: z.string().nullable(),
  wie: z.string(),
  voorWie: z.string(),
  uitdaging: z.string().nullable().meta({ description: 'De titel van de uitdaging' }),
  effecten: z.array(z.string()).meta({ description: 'Wat er verandert, elk in een zin' }),
})

export const stukSchema = z.object({
  versie: z.number().int(),
  id: z.uuid(),
  sha256,
  aangeboden: z.string(),
  akkoord: z.string().meta({ description: 'De zin waarmee iemand akkoord gaat' }),
  themas: z.array(
    z.object({ thema: themaSchema, weggelaten: z.string().nullable().meta({ description: 'Waarom het thema niet meedoet' }) }),
  ),
  activiteiten: z.array(activiteitSchema),
  totaal: z.string().meta({ description: 'Alle posten samen, in euro' }),
  toegekend: z.string().nullable().meta({ description: 'Wat daarvan is toegekend, in euro; null als daarover niet besloten is' }),
  toekenning: z
    .object({ ronde: z.number().int(), dag: z.string() })
    .nullable()
    .meta({ description: 'Waarover besloten is, en wanneer dat definitief werd' }),
  posten: z.array(
    z.object({
      activiteit: z.string().nullable(),
      jaar: z.number().int(),
      soort: z.string(),
      omschrijving: z.string(),
      betaler: z.string().nullable(),
      berekening: z.string().meta({ description: 'Hoe het bedrag ontstaat: aantal maal tarief' }),
      duur: z.string().meta({ description: 'Eenmalig of structureel' }),
      toelichting: z.string(),
      bedrag: z.string().meta({ description: 'In euro' }),
      toegekend: z.string().nullable().meta({ description: 'Wat er voor deze post is toegekend, in euro' }),
    }),
  ),
  stappen: z.array(
    z.object({ ...stapSchema.shape, stand: z.enum(['klaar', 'aan de beurt', 'wacht', 'geweigerd']), getekend: z.number().int() }),
  ),
  isInVolgorde: z.boolean(),
  isCompleet: z.boolean(),
  isGestopt: z.boolean(),
})

export const ondertekeningSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  stuk: stukSchema.nullable().meta({ description: 'De nieuwste versie die is aangeboden' }),
  regels: z.array(regelSchema).meta({ description: 'Alle handtekeningen, weigeringen en machtigingen, de nieuwste eerst' }),
  kop: sha256.nullable().meta({ description: 'Controlecode van het einde van de reeks' }),
  versies: z.array(z.object({ versie: z.number().int(), aangeboden: z.string(), getekend: z.number().int(), isCompleet: z.boolean() })),
  isVeranderd: z.boolean().meta({ description: 'Of het plan na de nieuwste versie veranderd is' }),
  sindsdien: z
    .object({ ...vastVerschilSchema.shape, uitdagingen: z.array(z.object({ id: z.uuid(), titel: z.string() })) })
    .nullable()
    .meta({
      description: 'Wat er na de nieuwste versie veranderd is: daarvoor gelden de handtekeningen niet. null als er niets anders is',
    }),
  beleid: z.object({ ...beleidSchema.shape, versie: z.number().int() }),
  kan: z.object({
    aanbieden: z.boolean().meta({ description: 'Of er nu iets aan te bieden is' }),
    besluitNodig: z.boolean().meta({ description: 'Of er eerst positief besloten moet zijn' }),
    tekenen: z.boolean(),
    bezwaar: z.string().nullable().meta({ description: 'Waarom u nu niet kunt tekenen' }),
    namens: z.array(z.object({ persoon: z.uuid(), naam: z.string() })).meta({ description: 'Wie u machtigde en nog niet getekend heeft' }),
    machtigen: z.array(z.object({ persoon: z.uuid(), naam: z.string(), rol: z.string() })).meta({ description: 'Wie u kunt machtigen' }),
  }),
})

export const tekeningSchema = z.strictObject({
  daad: z.enum(daden),
  taal: taal.default('nl'),
  na: sha256.nullable().meta({ description: 'De controlecode van de laatste regel die u zag; null als er geen was' }),
  reden: z.string().trim().min(3).max(1000).nullable().default(null),
  namens: z.uuid().nullable().default(null),
  aan: z.uuid().nullable().default(null),
})

export const sleutelsSchema = z.object({
  sleutels: z.array(z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string() })),
  certificaten: z.array(z.object({ sha256, pem: z.string(), van: z.string(), tot: z.string() })),
})

export const oordeelSchema = z.object({
  vorm: z.enum(['pdf', 'bundel']),
  gebreken: z.array(
    z.object({
      soort: z.enum([...gebreken, ...zegelGebreken, 'zonder handtekeningen', 'ander zegel', 'andere installatie']),
      regel: z.number().int().nullable(),
      zin: z.string(),
    }),
  ),
  versie: z.number().int().nullable(),
  titel: z.string().nullable(),
  regels: z.array(
    z.object({
      nummer: z.number().int(),
      versie: z.number().int(),
      daad: z.enum(daden),
      naam: z.string(),
      rol: z.string(),
      op: z.string(),
      geldt: z.boolean(),
    }),
  ),
  kop: sha256.nullable(),
  sleutels: z.array(z.string()),
  certificaat: sha256.nullable(),
  tijdstempel: z.iso
    .datetime()
    .nullable()
    .meta({ description: 'Wanneer een dienst zegt dat het zegel van de PDF er al was; null zonder tijdstempel' }),
})

export type Ondertekening = z.infer<typeof ondertekeningSchema>
export type Oordeel = z.infer<typeof oordeelSchema>
