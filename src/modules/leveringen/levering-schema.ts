import { z } from '@hono/zod-openapi'
import { longestToelichting } from './grenzen.ts'
import { kolomrollen } from './indeling.ts'
import { levergroepen, levermaatNamen, mostWaarde } from './maten.ts'
import type { Levermaat } from './maten.ts'

const tekst = z.string().trim().max(longestToelichting)

export const indelingSchema = z.strictObject({
  kolommen: z.record(
    z.string().max(200),
    z.enum(kolomrollen as readonly [(typeof kolomrollen)[number], ...(typeof kolomrollen)[number][]]),
  ),
  vast: z.strictObject({
    maat: z.string().max(60).optional(),
    periode: z.string().max(10).optional(),
    groep: z.string().max(10).optional(),
  }),
})

export const machtigingInvoerSchema = z.strictObject({
  versie: z.int().min(0),
  gebieden: z
    .array(z.string().trim().max(40))
    .max(2_000)
    .meta({ description: 'Codes van gebieden, met alles wat erin ligt; * voor elk gebied' }),
  maten: z.array(z.string().trim().max(60)).max(100).meta({ description: 'De maten; * voor alle' }),
})

export const aanbiedSchema = z.strictObject({ toelichting: tekst })
export const besluitSchema = z.strictObject({ besluit: z.enum(['aanvaard', 'teruggegeven']), reden: tekst })

const fout = z.object({
  rij: z.int(),
  kolom: z.string().nullable(),
  code: z.string(),
  zin: z.string().meta({ description: 'Wat er mis is en wat te doen, in de gevraagde taal' }),
})

export const verslagSchema = z.object({
  inOrde: z.boolean(),
  overMensen: z.boolean().meta({ description: 'Er staat iets in dat over een mens kan gaan. Er is niets van het bestand bewaard' }),
  regels: z.int().meta({ description: 'Hoeveel cijfers er gelezen zijn' }),
  koppen: z.array(z.string()),
  indelingNodig: z.boolean().meta({ description: 'Uit de koppen is niet op te maken wat waar staat' }),
  fouten: z.array(fout).meta({ description: 'De eerste 200' }),
  aantalFouten: z.int(),
})

export const gelezenSchema = z.object({
  id: z.string().nullable().meta({ description: 'De levering; null als er niets is bewaard' }),
  verslag: verslagSchema,
})

const gebied = z
  .object({ naam: z.string().nullable(), nummer: z.int().nullable() })
  .meta({ description: 'De naam van een buurt van het programma; een ander gebied heeft alleen een nummer, geen naam' })

const levering = {
  id: z.string(),
  organisatie: z.object({ id: z.string(), naam: z.string() }),
  bestandsnaam: z.string(),
  vorm: z.enum(['csv', 'xlsx']),
  sha256: z.string(),
  regels: z.int(),
  van: z.string(),
  tot: z.string(),
  staat: z.enum(['gelezen', 'aangeboden', 'aanvaard', 'teruggegeven']),
  gelezen: z.string(),
  aangeboden: z.string().nullable(),
  besloten: z.string().nullable(),
  reden: z.string(),
  vervangt: z.int().meta({ description: 'Hoeveel eerdere cijfers zij verving' }),
}

export const leveringenSchema = z.object({
  leveringen: z.array(z.object(levering)).meta({ description: 'De laatste eerst' }),
  organisaties: z.array(z.object({ id: z.string(), naam: z.string() })).meta({ description: 'Voor wie u kunt leveren' }),
  magBeoordelen: z.boolean(),
})

export const leveringSchema = z.object({
  ...levering,
  toelichting: z.string(),
  gelezenDoor: z.string().nullable(),
  beslotenDoor: z.string().nullable(),
  vragen: z.array(fout).meta({ description: 'Wat opvalt en uitleg nodig heeft' }),
  delen: z.array(
    z.object({
      maat: z.string(),
      naam: z.string().meta({ description: 'De maat in woorden' }),
      periode: z.string(),
      gebieden: z.int(),
      regels: z.int(),
      verborgen: z.int(),
      totaal: z.number().nullable(),
    }),
  ),
  telling: z.object({ nieuw: z.int(), gelijk: z.int(), anders: z.int(), weg: z.int() }),
  zonderLeeftijd: z.int().meta({
    description: 'Van hoeveel cijfers eerder alle leeftijden kwamen, en nu niet: wat daarvan is vrijgegeven, kan blijven zoals het was',
  }),
  verschillen: z.array(
    z.object({
      maat: z.string(),
      naam: z.string(),
      gebied,
      groep: z.string(),
      periode: z.string(),
      was: z.number().nullable(),
      werd: z.number().nullable(),
    }),
  ),
  mag: z.object({ aanbieden: z.boolean(), besluiten: z.boolean() }),
})

export const machtigingenSchema = z.object({
  organisaties: z.array(
    z.object({ id: z.string(), naam: z.string(), gebieden: z.array(z.string()), maten: z.array(z.string()), versie: z.int() }),
  ),
})

export const formaatSchema = z.object({
  kolommen: z.array(z.object({ naam: z.string(), verplicht: z.boolean(), uitleg: z.string() })),
  maten: z.array(
    z.object({
      id: z.enum(levermaatNamen as [Levermaat, ...Levermaat[]]),
      naam: z.string(),
      heel: z.boolean(),
    }),
  ),
  groepen: z.array(z.enum(levergroepen)),
})

export type Verslag = z.infer<typeof verslagSchema>
export type LeveringKort = z.infer<typeof leveringenSchema>['leveringen'][number]
export type LeveringAntwoord = z.infer<typeof leveringSchema>

/** One line of a file, in the published format. */
export const leverregelSchema = z
  .strictObject({
    maat: z.enum(levermaatNamen as [Levermaat, ...Levermaat[]]),
    gebied: z
      .string()
      .regex(/^(?:BU\d{8}|WK\d{6}|GM\d{4}|NL\d\d|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
      .meta({ description: 'Een code van het CBS, of het nummer van een buurt van het programma', examples: ['BU07850101'] }),
    periode: z
      .string()
      .regex(/^20\d\d(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/)
      .meta({ description: 'Een jaar, een kwartaal of een maand', examples: ['2026-Q1'] }),
    groep: z.enum(levergroepen).default('alle'),
    waarde: z
      .union([z.number().min(0).max(mostWaarde), z.literal('x')])
      .meta({ description: 'Het aantal; x als het te klein is om te geven. Heel, behalve bij uren' }),
  })
  .meta({ id: 'Leverregel', description: 'Eén regel van een levering: een aantal, nooit iets over een mens' })
