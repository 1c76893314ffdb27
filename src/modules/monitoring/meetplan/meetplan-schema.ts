import { z } from '@hono/zod-openapi'
import { themaNamen } from '../../buurtagenda/index.ts'
import { laagNamen } from '../indicatoren/indicator.ts'
import { indicatorNamen, isIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { bronnen, eigenaren, frequenties } from '../indicatoren/woorden.ts'
import type { Bron, Eigenaar, Frequentie } from '../indicatoren/woorden.ts'

const keys = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as [Key, ...Key[]]
export const bronSchema = z.enum(keys<Bron>(bronnen))
export const frequentieSchema = z.enum(keys<Frequentie>(frequenties))
export const eigenaarSchema = z.enum(keys<Eigenaar>(eigenaren))
export const indicatorSchema = z.enum(indicatorNamen)
export const laagSchema = z.enum(laagNamen)
export const themaSchema = z.enum(themaNamen)
export const periodeIdSchema = z.string().regex(/^\d{4}(?:-(?:Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/)

/** The name of a line in an address: an indicator, or an indicator with its activity. */
export const sleutelSchema = z
  .string()
  .regex(/^[a-z-]{2,60}(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/)
  .refine(sleutel => isIndicator(sleutel.split('.')[0] ?? ''), 'deze indicator is er niet')

/** What a name in an address is about. */
export function plekVan(sleutel: string): { readonly indicator: IndicatorNaam; readonly activiteit: string | null } {
  const [indicator = '', activiteit] = sleutel.split('.')
  if (!isIndicator(indicator)) throw new Error(`a key was not checked: ${sleutel}`)
  return { indicator, activiteit: activiteit ?? null }
}

const dag = z.iso.date()
export const doelSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.enum(['waarde', 'verschil', 'procent']).meta({
      description: 'Een waarde, een verschil met de nulmeting, of een verschil in procenten van de nulmeting',
    }),
    getal: z.number().min(-1_000_000).max(1_000_000),
    op: dag.nullable(),
  }),
  z.strictObject({ soort: z.literal('geen'), reden: z.string().trim().max(1000) }),
])

export const laagKeuzeSchema = z.strictObject({
  indicatoren: z.array(indicatorSchema).max(12),
  reden: z.string().trim().max(1000).meta({ description: 'Waarom dit niet wordt gemeten; niet nodig als er indicatoren zijn' }),
})

export const regelKeuzeSchema = z
  .strictObject({
    bron: bronSchema.nullable(),
    frequentie: frequentieSchema.nullable(),
    eigenaar: eigenaarSchema.nullable(),
    persoon: z.uuid().nullable().meta({ description: 'Wie uit het netwerk het levert; null: de kartrekkers' }),
    nulperiode: periodeIdSchema.nullable(),
    doel: doelSchema.nullable(),
  })
  .meta({ description: 'Wat anders is dan afgesproken; null volgt het programma en het plan' })

export const afspraakKeuzeSchema = z.strictObject({ bron: bronSchema, frequentie: frequentieSchema, eigenaar: eigenaarSchema })

const naam = z.record(z.string(), z.string())
export const woordenSchema = z.object({
  indicatoren: z.record(
    indicatorSchema,
    z.object({
      naam: z.string(),
      laag: laagSchema,
      soort: z.enum(['aantal', 'aandeel', 'verhouding', 'score', 'verhalen']),
      teller: z.string(),
      noemer: z.string().nullable(),
      eenheid: z.string(),
      maal: z.int(),
      decimalen: z.int(),
      polariteit: z.enum(['meer-is-gunstig', 'minder-is-gunstig', 'geen']),
      samenvoegen: z.enum(['optellen', 'opnieuw-delen', 'niet']),
      isPerActiviteit: z.boolean(),
      periode: z.string(),
      van: z.array(indicatorSchema).meta({ description: 'Waaruit het wordt berekend; leeg als het zelf wordt geleverd' }),
    }),
  ),
  lagen: naam,
  themas: naam,
  bronnen: naam,
  frequenties: naam,
  eigenaren: naam,
})

const regel = {
  sleutel: z.string(),
  indicator: indicatorSchema,
  activiteit: z.string().nullable().meta({ description: 'null: voor de buurt als geheel' }),
  laag: laagSchema,
  bron: bronSchema,
  frequentie: frequentieSchema,
  eigenaar: eigenaarSchema,
  persoon: z.string().nullable(),
  nulperiode: z.string().nullable(),
  doel: doelSchema.nullable(),
  activiteiten: z.array(z.string()),
  van: z.string().nullable(),
  tot: z.string().nullable(),
  aangepast: z.array(z.enum(['bron', 'frequentie', 'eigenaar', 'persoon', 'nulperiode', 'doel'])),
  mist: z.array(z.enum(['frequentie', 'begin', 'doel'])).meta({ description: 'Wat nog af te spreken is' }),
  versie: z.int(),
}

export const meetplanSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  activiteiten: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      thema: themaSchema,
      van: z.string().nullable(),
      tot: z.string().nullable(),
      lagen: z.array(
        z.object({
          laag: laagSchema,
          indicatoren: z.array(indicatorSchema),
          reden: z.string(),
          herkomst: z.enum(['plan', 'programma', 'gekozen', 'gevolgd']),
          isLos: z.boolean().meta({ description: 'Er is geen indicator en geen reden' }),
          mogelijk: z.array(indicatorSchema).meta({ description: 'Waaruit te kiezen is, wat het programma hier meet eerst' }),
          versie: z.int(),
        }),
      ),
    }),
  ),
  regels: z.array(z.object({ ...regel, nulperioden: z.array(z.string()) })),
  mensen: z
    .array(z.object({ id: z.string(), naam: z.string() }))
    .meta({ description: 'Wie het kan leveren; leeg voor wie niet bij het netwerk hoort' }),
  woorden: woordenSchema,
  mag: z.object({ bijwerken: z.boolean(), metingen: z.boolean() }),
})

export const afsprakenSchema = z.object({
  afspraken: z.array(
    z.object({
      thema: themaSchema,
      laag: laagSchema,
      indicator: indicatorSchema,
      bron: bronSchema,
      frequentie: frequentieSchema,
      eigenaar: eigenaarSchema,
      isZonderHypothese: z.boolean(),
      versie: z.int().meta({ description: '0 zolang het de afspraak is waarmee het programma begon' }),
    }),
  ),
  woorden: woordenSchema,
  mag: z.object({ bijwerken: z.boolean() }),
})

export type MeetplanAntwoord = z.infer<typeof meetplanSchema>
export type AfsprakenAntwoord = z.infer<typeof afsprakenSchema>
export type MeetWoorden = z.infer<typeof woordenSchema>
