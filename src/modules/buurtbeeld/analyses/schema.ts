import { z } from '@hono/zod-openapi'
import { kenmerken } from '../../statistics/index.ts'
import { ontbreektRedenen, polariteiten, schattingen, statussen } from '@buurtwijs/figures'

const plek = z.object({ code: z.string(), naam: z.string(), jaar: z.number().int().meta({ description: 'Jaar van de gebiedsindeling' }) })
const grenzen = z.object({ onder: z.number(), boven: z.number() })
const aantallen = z.object({ b95: z.number(), b998: z.number() })
const betrouwbaarheid = z.union([z.literal(0.95), z.literal(0.998)])
const ontbreekt = z.enum(ontbreektRedenen)

/** What every analysis says of its measure. */
const onderwerp = {
  maat: z.string(),
  naam: z.string(),
  eenheid: z.string(),
  decimalen: z.number().int().min(0),
}

export const trechterSchema = z
  .object({
    gebied: plek,
    ...onderwerp,
    periode: z.string(),
    soort: z.enum(['aandeel', 'telling']).meta({ description: 'Of ieder mens één keer telt of niet, of dat gebeurtenissen zijn geteld' }),
    gemiddelde: z.number().meta({ description: 'Van alle gebieden samen, in de eenheid van de maat' }),
    punten: z.array(
      z.object({
        gebied: z.string().meta({ description: 'Code van het gebied, of de codes met komma’s van gebieden samen' }),
        naam: z.string(),
        n: z.number().nullable().meta({ description: 'Hoeveel mensen, huishoudens of woningen het zijn' }),
        waarde: z.number().nullable(),
        ontbreekt: ontbreekt.optional(),
        plek: z.enum(['binnen', 'hoger', 'lager']).optional().meta({ description: 'Binnen de grenzen van 95%, of erboven of eronder' }),
        betrouwbaarheid: betrouwbaarheid.optional().meta({ description: 'Buiten welke grenzen het ligt' }),
      }),
    ),
    grenzen: z.array(z.object({ n: z.number(), b95: grenzen, b998: grenzen })).meta({ description: 'Om te tekenen, van klein naar groot' }),
    buiten: aantallen.meta({ description: 'Hoeveel gebieden buiten de grenzen liggen' }),
    toevallig: aantallen.meta({ description: 'Hoeveel dat er door toeval alleen zouden zijn' }),
    uitspreiding: z
      .object({
        phi: z.number().meta({ description: 'Hoeveel keer zo veel de gebieden verschillen als door toeval alleen' }),
        meerDanToeval: z.boolean().meta({ description: 'Zo ja, dan zegt buiten de grenzen liggen weinig over één gebied' }),
      })
      .nullable(),
  })
  .meta({ id: 'Trechter' })

const metInterval = z.object({ waarde: z.number(), onder: z.number().optional(), boven: z.number().optional() })
const metPeriode = z.object({ maat: z.string(), periode: z.string() })

export const ongelijkheidSchema = z
  .object({
    gebied: plek,
    ...onderwerp,
    polariteit: z.enum(polariteiten),
    soort: z.enum(schattingen),
    periode: z.string(),
    ladder: metPeriode.meta({ description: 'Waarmee de buurten op volgorde staan, van laag naar hoog' }),
    gewicht: metPeriode.meta({ description: 'Hoe zwaar elke buurt telt' }),
    gebieden: z.number().int().meta({ description: 'Hoeveel buurten meetellen' }),
    gebiedenTotaal: z.number().int(),
    bevolkingBekend: z.number().min(0).max(1).meta({ description: 'Welk deel van de bewoners in die buurten woont' }),
    sii: metInterval.meta({ description: 'Bovenaan de ladder min onderaan, langs de lijn, in de eenheid van de maat' }),
    rii: metInterval.nullable().meta({ description: 'Bovenaan gedeeld door onderaan; null als de lijn door nul gaat' }),
    onderaan: z.number(),
    bovenaan: z.number(),
    basis: z
      .enum(['afstand-tot-lijn', 'fout-van-cijfers'])
      .nullable()
      .meta({ description: 'Waar de intervallen op steunen; null bij een modelschatting' }),
    punten: z.array(z.object({ gebied: z.string(), naam: z.string(), ladder: z.number(), bevolking: z.number(), waarde: z.number() })),
  })
  .meta({ id: 'Ongelijkheid' })

const reeksPunt = z.object({
  periode: z.string(),
  waarde: z.number().nullable(),
  ontbreekt: ontbreekt.optional(),
  onder: z.number().optional(),
  boven: z.number().optional(),
  afronding: grenzen.optional().meta({ description: 'Waar het echte cijfer van gebieden samen tussen ligt' }),
  breuk: z.string().optional().meta({ description: 'Waarom dit cijfer niet met het vorige te vergelijken is' }),
  grenzen: z.number().int().meta({ description: 'Jaar van de gebiedsindeling van dit cijfer' }),
  grenzenOnzeker: z.literal(true).optional().meta({ description: 'Niet bekend of de grenzen sinds dat jaar zijn veranderd' }),
  herleid: z
    .object({
      gebieden: z.array(z.object({ code: z.string(), naam: z.string() })).meta({ description: 'De gebieden van toen die hier lagen' }),
      overgedragen: z
        .number()
        .min(0)
        .max(1)
        .meta({ description: 'Welk deel van de bewoners toen en nu in hetzelfde gebied valt; onder 0,95 is er geen cijfer' }),
    })
    .optional()
    .meta({ description: 'De grenzen waren toen anders: het cijfer is van de gebieden die er toen lagen' }),
  status: z.enum(statussen),
  release: z.string(),
})

export const reeksSchema = z
  .object({
    gebied: plek,
    ...onderwerp,
    polariteit: z.enum(polariteiten),
    soort: z.enum(schattingen),
    punten: z.array(reeksPunt).meta({ description: 'Van oud naar nieuw' }),
    trend: z
      .object({
        woord: z.enum(['stijgt', 'daalt', 'geen-duidelijke-trend']),
        chi2: z
          .number()
          .meta({ description: 'De helling in het kwadraat, in standaardfouten; boven 9,55 is het met 99,8% zekerheid een trend' }),
        van: z.string(),
        tot: z.string(),
        grenzenOnzeker: z
          .literal(true)
          .optional()
          .meta({ description: 'Van een van de cijfers is niet bekend of de grenzen zijn veranderd' }),
      })
      .nullable()
      .meta({ description: 'Wat de laatste vijf cijfers over de richting zeggen' }),
    geenTrend: z
      .enum(['model', 'geen-interval', 'te-weinig-cijfers', 'breuk'])
      .optional()
      .meta({ description: 'Waarom er geen trend bij staat' }),
  })
  .meta({ id: 'Reeks' })

const zonderVergelijking = ['niet-geimporteerd', 'eigen-cijfer-ontbreekt', 'geen-verschil', 'niet-gekozen'] as const

export const vergelijkbaarSchema = z
  .object({
    gebied: plek,
    kenmerken: z
      .array(
        z.object({
          kenmerk: z.enum(kenmerken),
          naam: z.string(),
          gewicht: z.number(),
          maten: z.array(
            z.object({
              maat: z.string(),
              naam: z.string(),
              periode: z.string().optional(),
              doetMee: z.boolean(),
              plek: z
                .number()
                .optional()
                .meta({ description: 'Waar het gebied zelf ligt, in standaardafwijkingen van het midden; hoogstens 5' }),
              reden: z.enum(zonderVergelijking).optional().meta({ description: 'Waarom de maat niet meedoet' }),
            }),
          ),
        }),
      )
      .meta({ description: 'Waarop is vergeleken, en hoe zwaar elk kenmerk telt' }),
    gezochtTussen: z.number().int().meta({ description: 'Hoeveel gebieden van deze soort het land heeft' }),
    gebieden: z
      .array(
        z.object({
          gebied: z.string(),
          naam: z.string(),
          gemeente: z.string().nullable(),
          afstand: z.number().meta({ description: 'Gemiddeld verschil in standaardafwijkingen; 0 is gelijk' }),
          bekend: z.number().min(0).max(1).meta({ description: 'Welk deel van het gewicht te vergelijken was' }),
          aandelen: z
            .array(z.object({ maat: z.string(), aandeel: z.number().nullable() }))
            .meta({ description: 'Welk deel van de afstand van elke maat komt; null als het andere gebied het cijfer mist' }),
          cijfer: z.object({ waarde: z.number().nullable(), ontbreekt: ontbreekt.optional() }).optional(),
        }),
      )
      .meta({ description: 'De meest vergelijkbare eerst' }),
    stabiliteit: z
      .object({
        woord: z.enum(['vast', 'redelijk-vast', 'wisselend']),
        gebleven: z.number().int().meta({ description: 'Hoeveel gebieden ook met de cijfers van daarvoor op de lijst stonden' }),
        van: z.number().int(),
        eerder: z.array(z.string()).meta({ description: 'De periodes waarmee is vergeleken' }),
      })
      .nullable()
      .meta({ description: 'Null als er geen eerdere cijfers zijn' }),
    cijfer: z
      .object({
        ...onderwerp,
        periode: z.string().nullable(),
        waarde: z.number().nullable(),
        ontbreekt: ontbreekt.optional(),
        bekend: z.number().int().meta({ description: 'Van hoeveel vergelijkbare gebieden het cijfer bekend is' }),
        mediaan: z.number().nullable(),
        laagste: z.number().nullable(),
        hoogste: z.number().nullable(),
      })
      .optional()
      .meta({ description: 'Het gevraagde cijfer naast dat van de vergelijkbare gebieden' }),
  })
  .meta({ id: 'Vergelijkbaar' })

export type Vergelijkbaar = z.infer<typeof vergelijkbaarSchema>
export type Reeks = z.infer<typeof reeksSchema>
export type ReeksPunt = z.infer<typeof reeksPunt>
export type Trechter = z.infer<typeof trechterSchema>
export type Ongelijkheid = z.infer<typeof ongelijkheidSchema>
