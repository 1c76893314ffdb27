import { z } from '@hono/zod-openapi'
import { gebiedSoorten, maatSoorten, ontbreektRedenen, polariteiten, schattingen, statussen } from '@buurtwijs/figures'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { secties } from './catalogue/index.ts'

export const taalParameter = z.enum(['nl', 'en']).default('nl').meta({ description: 'Taal van namen en zinnen' })

/** The first and the last year that boundaries may be of. */
export const jaarGrenzen = { min: 1900, max: 2999 }

export const jaarParameter = wholeNumber(jaarGrenzen).optional().meta({ description: 'Jaar van de gebiedsindeling; anders het nieuwste' })

export const gebiedRefSchema = z.object({ code: z.string(), naam: z.string(), soort: z.enum(gebiedSoorten) })

export const gebiedSchema = gebiedRefSchema
  .extend({
    jaar: z.number().int().meta({ description: 'Jaar van de gebiedsindeling' }),
    gemeente: z.string().nullable().meta({ description: 'Naam van de gemeente waarin het ligt' }),
    demo: z.literal(true).optional().meta({ description: 'Verzonnen gebied' }),
  })
  .meta({ id: 'Gebied' })

export const gebiedDetailSchema = gebiedSchema
  .extend({
    jaren: z
      .array(z.number().int())
      .meta({ description: 'Jaren waarin deze code bestaat; in een ander jaar kan het een ander gebied zijn' }),
    ouders: z.array(gebiedRefSchema),
    onderdelen: z.array(gebiedRefSchema).meta({ description: 'Wijken van een gemeente, buurten van een wijk' }),
  })
  .meta({ id: 'GebiedDetail' })

export const omtrekSchema = z
  .object({
    viewBox: z.string(),
    own: z.string().meta({ description: 'SVG-pad van het gebied zelf' }),
    others: z.array(z.object({ code: z.string(), naam: z.string(), d: z.string() })),
    grof: z.boolean().meta({ description: 'Te grof voor meer dan een plaatje' }),
    jaar: z.number().int().meta({ description: 'Jaar van deze grenzen; soms een ander dan gevraagd' }),
  })
  .meta({ id: 'Omtrek' })

export const maatSchema = z
  .object({
    id: z.string(),
    naam: z.string(),
    eenheid: z.string(),
    sectie: z.enum(secties),
    soort: z.enum(maatSoorten),
    schatting: z.enum(schattingen),
    decimalen: z.number().int(),
    polariteit: z.enum(polariteiten),
    zegt: z.string(),
    zegtNiet: z.string(),
    methode: z.string(),
    aanwezig: z.boolean().meta({ description: 'Of een release de maat bevat' }),
    periodes: z.array(z.string()),
    releases: z.array(z.string()),
  })
  .meta({ id: 'Maat' })

export const releaseSchema = z
  .object({
    id: z.string(),
    soort: z.enum(['tabel', 'geometrie']),
    tabel: z.string(),
    titel: z.string(),
    uitgever: z.string(),
    adres: z.string().nullable(),
    licentie: z.string().nullable(),
    gewijzigd: z.string().nullable(),
    status: z.enum(statussen),
    indelingsjaar: z.number().int(),
    herkomst: z.string().meta({ description: 'Bestand of adres waaruit het gelezen is' }),
    opgehaald: z.string(),
    sha256: z.string(),
    gebieden: z.number().int(),
    onderwerpen: z.number().int(),
    periodes: z.array(z.string()),
    rijen: z.number().int().meta({ description: 'Cellen, of omtrekken bij een kaart' }),
    waarden: z.number().int(),
    ontbreekt: z.partialRecord(z.enum(ontbreektRedenen), z.number().int()),
    opmerkingen: z.array(z.string()),
    demo: z.literal(true).optional(),
  })
  .meta({ id: 'Release' })

export const importVerslagSchema = z
  .object({
    bron: z.string(),
    release: z.string(),
    uitkomst: z.enum(['nieuw', 'bekend', 'proef']),
    soort: z.enum(['tabel', 'geometrie']),
    tabel: z.string(),
    titel: z.string(),
    gebieden: z.number().int(),
    periodes: z.array(z.string()),
    indelingsjaar: z.number().int(),
    maten: z.object({ herkend: z.number().int(), nieuw: z.number().int() }),
    cellen: z.number().int(),
    ontbreekt: z.partialRecord(z.enum(ontbreektRedenen), z.number().int()),
    opmerkingen: z.array(z.string()),
    duurMs: z.number(),
  })
  .meta({ id: 'ImportVerslag' })

const foutSchema = z.object({ code: z.string(), tekst: z.string(), kolommen: z.array(z.string()).optional() })

/** How the import of one source ended, as `import --json` prints it. */
export const importEndingSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('verslag'), bron: z.string(), verslag: importVerslagSchema }),
  z.object({ soort: z.literal('weigering'), bron: z.string(), fout: foutSchema }),
])

/** The heading of a column of somebody's own file. */
const kolom = z.string().max(500)

export const toewijzingSchema = z.strictObject({ code: kolom, periode: kolom.nullable(), maat: kolom.nullable(), waarde: kolom.nullable() })

export const importSchema = z
  .object({
    id: z.string(),
    bron: z.string(),
    staat: z.enum(['wacht', 'bezig', 'klaar', 'mislukt', 'geannuleerd']),
    voortgang: z.object({ stap: z.enum(['lezen', 'bewaren']), klaar: z.number(), totaal: z.number().nullable() }).nullable(),
    verslag: importVerslagSchema.nullable(),
    fout: foutSchema.nullable(),
    proef: z.boolean(),
    jaar: z.number().int().nullable(),
    aangemaakt: z.string(),
    begonnen: z.string().nullable(),
    geeindigd: z.string().nullable(),
  })
  .meta({ id: 'Import' })

export type ImportResource = z.infer<typeof importSchema>
