import { z } from '@hono/zod-openapi'
import { maatSoorten, ontbreektRedenen, schattingen } from '@buurtwijs/figures'
import { kaartSoorten } from '../../statistics/index.ts'

const ontbreekt = z.enum(ontbreektRedenen)

const klasse = z.object({
  van: z.number().meta({ description: 'Het laagste cijfer in deze klasse' }),
  tot: z.number().meta({ description: 'Het hoogste cijfer in deze klasse' }),
  aantal: z.number().int().meta({ description: 'Hoeveel gebieden zo’n cijfer hebben' }),
})

/** What every map says of its measure. */
const onderwerp = {
  maat: z.string(),
  naam: z.string(),
  eenheid: z.string(),
  decimalen: z.number().int().min(0).meta({ description: 'Zo zijn de cijfers op de kaart afgerond, en de klassen ermee gemaakt' }),
  maatsoort: z.enum(maatSoorten),
  schatting: z.enum(schattingen),
  periode: z.string(),
  periodes: z.array(z.string()).meta({ description: 'Alle perioden waarin hier een cijfer is, de nieuwste eerst' }),
  releases: z.array(z.string()).meta({ description: 'Uitgaven waar de cijfers uit komen' }),
  indeling: z.literal('kwantielen').meta({ description: 'In elke klasse ongeveer evenveel gebieden; gelijke cijfers altijd in dezelfde' }),
  klassen: z.array(klasse).meta({ description: 'Van laag naar hoog, alleen van bekende cijfers' }),
  zonderCijfer: z.number().int().meta({ description: 'Gebieden zonder cijfer; die tellen niet mee voor de klassen' }),
}

const vlak = z.object({
  code: z.string(),
  naam: z.string(),
  waarde: z.number().nullable(),
  klasse: z.number().int().nullable().meta({ description: 'Nummer van de klasse, vanaf 0' }),
  ontbreekt: ontbreekt.optional(),
  gekozen: z.literal(true).optional().meta({ description: 'Hier gaat de kaart over, of het ligt erin' }),
})

export const kaartSchema = z
  .object({
    gebied: z.object({ code: z.string(), naam: z.string(), jaar: z.number().int() }),
    binnen: z.array(z.object({ code: z.string(), naam: z.string() })).meta({ description: 'Wat de kaart heel laat zien' }),
    ...onderwerp,
    soort: z.enum(kaartSoorten).meta({ description: 'Wat elk vlak is' }),
    grenzen: z.object({
      jaar: z.number().int().meta({ description: 'Jaar van de getekende grenzen; soms een ander dan gevraagd' }),
      grof: z.boolean(),
      releases: z.array(z.string()),
    }),
    viewBox: z.string(),
    meterPerPixel: z.number(),
    vlakken: z.array(vlak.extend({ d: z.string().meta({ description: 'SVG-pad; teken met fill-rule evenodd' }) })),
    zonderVorm: z.array(vlak).meta({ description: 'Gebieden die er zijn, maar waarvan geen grenzen zijn geïmporteerd' }),
    samen: z
      .object({
        aantal: z.number().int(),
        waarde: z.number().nullable(),
        ontbreekt: ontbreekt.optional(),
        afronding: z.object({ onder: z.number(), boven: z.number() }).optional(),
      })
      .nullable()
      .meta({ description: 'Het cijfer van de gekozen gebieden samen' }),
    vervallen: z
      .array(z.object({ code: z.string(), naam: z.string(), laatste: z.number().int() }))
      .meta({ description: 'Gevraagde gebieden die in dit jaar niet bestaan' }),
  })
  .meta({ id: 'Kaart' })

export type Kaart = z.infer<typeof kaartSchema>

const landkaart = {
  land: z.enum(['NL00', 'NL99']),
  soort: z.enum(kaartSoorten),
  jaar: z.number().int().meta({ description: 'Jaar van de grenzen' }),
  jaren: z.array(z.number().int()).meta({ description: 'Jaren waarvan er grenzen zijn' }),
  grof: z.boolean(),
  vormen: z.string().meta({ description: 'Kenmerk van de grenzen: vraag die met dit kenmerk, dan mogen ze bewaard blijven' }),
  grenzen: z.array(z.string()).meta({ description: 'Uitgaven waar de grenzen uit komen' }),
  totaal: z.number().int().meta({ description: 'Hoeveel zulke gebieden het land in dat jaar heeft; 0 als niemand dat weet' }),
}

export const landwaardenSchema = z
  .object({
    ...landkaart,
    ...onderwerp,
    gebieden: z.array(z.string()).meta({ description: 'Codes, in de volgorde van de cijfers' }),
    waarden: z.array(z.number().nullable()),
    ontbreekt: z
      .partialRecord(ontbreekt, z.array(z.number().int()))
      .meta({ description: 'Per reden de plaatsen in de lijst waar het cijfer ontbreekt' }),
  })
  .meta({ id: 'Landwaarden' })

export type Landwaarden = z.infer<typeof landwaardenSchema>

export const landlijstSchema = z
  .object({
    ...landkaart,
    ...onderwerp,
    rijen: z.array(vlak.omit({ gekozen: true }).extend({ gemeente: z.string().nullable() })),
    aantal: z.number().int().meta({ description: 'Hoeveel gebieden de hele lijst heeft' }),
  })
  .meta({ id: 'Landlijst' })

export type Landlijst = z.infer<typeof landlijstSchema>

export const topologieSchema = z
  .object({
    type: z.literal('Topology'),
    bbox: z.array(z.number()),
    transform: z.object({ scale: z.array(z.number()), translate: z.array(z.number()) }),
    objects: z.object({
      gebieden: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(
          z.object({
            type: z.literal('MultiPolygon'),
            id: z.string(),
            properties: z.object({ naam: z.string() }),
            arcs: z.array(z.array(z.array(z.number().int()))),
          }),
        ),
      }),
    }),
    arcs: z.array(z.array(z.array(z.number().int()))),
  })
  .meta({ id: 'Topologie', description: 'Grenzen als TopoJSON: elke grens één keer, in graden (WGS 84)' })
