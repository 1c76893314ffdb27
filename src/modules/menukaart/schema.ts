import { z } from '@hono/zod-openapi'
import { documenten } from './bronnen.ts'
import { indicatoren } from './indicatoren.ts'
import { uitdagingen } from './uitdagingen.ts'
import { activiteiten, gronden, keysOf, nlNiveaus, onbekend, partijen, soorten, themas, wwfhNiveaus } from './woorden.ts'

const unknown = z.literal(onbekend).meta({ description: 'Niemand weet het, of geen bron zegt het' })

/** A value, or the word that says that nobody knows. */
function orUnknown<T extends z.ZodType>(schema: T) {
  return z.union([unknown, schema])
}

const vindplaats = z.discriminatedUnion('document', [
  z
    .strictObject({ document: z.enum(keysOf(documenten)), van: z.number().int().positive(), tot: z.number().int().positive() })
    .meta({ description: 'Document, en de eerste en laatste regel van zijn tekst' }),
  z
    .strictObject({ document: z.literal('anders'), titel: z.string().min(3).max(300) })
    .meta({ description: 'Een andere bron, zo genoemd dat een ander die kan vinden' }),
])

const feit = z.strictObject({ tekst: z.string().min(3).max(2_000), bronnen: z.array(vindplaats).min(1).max(10) })
const veld = orUnknown(feit)

const interval = z.strictObject({ onder: z.number(), boven: z.number() })

const getal = {
  wat: z.string().min(3).max(300),
  eenheid: z.string().min(1).max(60),
  zoals: z.string().min(1).max(300).meta({ description: 'Zoals het in het document staat' }),
  bron: vindplaats,
}

const telling = z.strictObject({ ...getal, waarde: z.number().nullable(), interval: orUnknown(interval) })

const effect = telling.extend({
  richting: z.enum(['minder', 'meer']),
  soort: z
    .enum(['gemeten', 'verwacht', 'doel'])
    .meta({ description: 'Of het gemeten is, verwacht wordt, of alleen is afgesproken als doel' }),
  geldt: z.enum(['interventie', 'thema']).meta({ description: 'Of de bron het zegt van deze interventie, of van het hele thema samen' }),
})

const bedrag = z.strictObject({ ...getal, cent: z.number().int().meta({ description: 'Bedrag in centen' }) }).omit({ eenheid: true })
const inzet = z.strictObject({ ...getal, waarde: z.number() })

const wie = z.strictObject({ partijen: z.array(z.enum(keysOf(partijen))).min(1), toelichting: feit })

const deel = z.union([
  z.strictObject({ soort: z.literal('aantal'), maat: z.string().max(80) }),
  z.strictObject({ soort: z.literal('percentage'), maat: z.string().max(80) }),
])

export const regelSchema = z
  .strictObject({
    delen: z
      .array(deel)
      .min(1)
      .max(10)
      .meta({ description: 'Maten waarvan het aantal mensen wordt opgeteld; een percentage telt over zijn eigen bevolking' }),
    telt: z.enum(['mensen', 'huishoudens']),
    zegt: z.enum(['precies', 'hoogstens', 'ongeveer']).meta({ description: 'Hoe de som zich verhoudt tot de doelgroep' }),
    uitleg: z.string().min(10).max(500),
  })
  .meta({ description: 'Hoe groot de doelgroep in een gebied is, volgens geladen cijfers' })

export const interventieSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(80),
    naam: z.string().min(3).max(120),
    kort: z.string().min(10).max(300),
    soort: z.enum(keysOf(soorten)),
    thema: z.enum(keysOf(themas)),
    activiteit: z.enum(keysOf(activiteiten)).nullable(),
    plan: feit.meta({ description: 'Hoe het programma of project in het document heet' }),
    probleem: veld,
    doel: veld,
    doelgroep: veld,
    omvang: orUnknown(z.array(telling).min(1).max(30)),
    regel: orUnknown(regelSchema),
    aanpak: veld,
    minderZorg: veld,
    slimmereZorg: veld,
    betereZorg: veld,
    planning: veld,
    organisaties: veld,
    impactOpAnderen: veld,
    bekostiging: veld,
    gegevens: veld,
    voorwaarden: veld,
    bewoners: veld,
    bewijs: z.strictObject({
      nl: orUnknown(z.enum(keysOf(nlNiveaus))).meta({ description: 'Een van de vijf niveaus van het Nederlandse register' }),
      wwfh: orUnknown(z.enum(keysOf(wwfhNiveaus))).meta({ description: 'Een van de zes niveaus van What Works for Health' }),
      grond: z.enum(keysOf(gronden)).meta({ description: 'Wat de bron zelf aandraagt; dit is geen oordeel' }),
      toelichting: veld,
      herzien: z.iso.date().meta({ description: 'Vanaf deze dag telt het bewijs als verlopen' }),
    }),
    effecten: orUnknown(z.array(effect).min(1).max(30)),
    kosten: z.strictObject({
      eenmalig: orUnknown(z.array(bedrag).min(1).max(30)),
      perDeelnemer: orUnknown(z.array(bedrag).min(1).max(30)),
      perJaar: orUnknown(z.array(bedrag).min(1).max(30)),
    }),
    uren: z.strictObject({
      gevraagd: orUnknown(z.array(inzet).min(1).max(30)).meta({ description: 'Tijd die het van professionals vraagt' }),
      bespaard: orUnknown(z.array(inzet).min(1).max(30)).meta({ description: 'Tijd die het professionals bespaart' }),
    }),
    betaalt: orUnknown(wie),
    profiteert: orUnknown(wie),
    uitdagingen: z.array(z.enum(keysOf(uitdagingen))).min(1),
    indicatoren: z.array(z.enum(keysOf(indicatoren))).min(1),
    contact: veld,
    doetHetAl: veld,
  })
  .meta({ id: 'Interventie' })

export type Interventie = z.infer<typeof interventieSchema>
export type Regel = z.infer<typeof regelSchema>
export type Effect = z.infer<typeof effect>
export type Telling = z.infer<typeof telling>
export type Bedrag = z.infer<typeof bedrag>
export type Inzet = z.infer<typeof inzet>
export type Veld = z.infer<typeof veld>
export type Wie = z.infer<typeof wie>
