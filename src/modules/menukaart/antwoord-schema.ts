import { z } from '@hono/zod-openapi'
import { ontbreektRedenen, schattingen } from '@buurtwijs/figures'
import { documenten } from './bronnen.ts'
import { interventieSchema } from './schema.ts'
import { veldNamen } from './velden.ts'
import { keysOf } from './woorden.ts'

const velden = z.enum(veldNamen)

/** An entry, with what was worked out about it: how much is unknown, and whether its evidence has expired. */
export const geteldeInterventieSchema = interventieSchema
  .extend({
    onbekend: z.array(velden).meta({ description: 'Velden die niemand weet' }),
    verlopen: z.boolean().meta({ description: 'Of het bewijs opnieuw bekeken moet worden' }),
  })
  .meta({ id: 'GeteldeInterventie' })

/** As it stands in a list. */
export const kaartjeSchema = interventieSchema
  .pick({ id: true, naam: true, kort: true, soort: true, thema: true, activiteit: true, uitdagingen: true })
  .extend({
    bewijs: interventieSchema.shape.bewijs.omit({ toelichting: true }),
    kosten: z.boolean().meta({ description: 'Of er kosten bekend zijn' }),
    onbekend: z.number().int().meta({ description: 'Hoeveel velden niemand weet' }),
    verlopen: geteldeInterventieSchema.shape.verlopen,
  })
  .meta({ id: 'Menukaartje' })

export const menukaartSchema = z
  .object({
    interventies: z.array(kaartjeSchema),
    totaal: z.number().int().meta({ description: 'Hoeveel er op de hele menukaart staan' }),
    velden: z.number().int().meta({ description: 'Hoeveel velden van een interventie bekend kunnen zijn' }),
  })
  .meta({ id: 'Menukaart' })

const meting = z.object({
  maat: z.string(),
  naam: z.string(),
  waarde: z.number().nullable(),
  ontbreekt: z.enum(ontbreektRedenen).optional(),
  onder: z.number().optional(),
  boven: z.number().optional(),
  periode: z.string().nullable(),
  release: z.string().nullable(),
})

export const doelgroepSchema = z
  .object({
    gebied: z.string().meta({ description: 'De codes van de gebieden, met komma’s' }),
    aantal: z.number().int().nullable().meta({ description: 'Ongeveer zoveel, op tientallen' }),
    onder: z.number().int().nullable(),
    boven: z.number().int().nullable().meta({ description: 'Grenzen door afronden en wegen; hoe goed een model schat, zeggen zij niet' }),
    ontbreekt: z.enum(ontbreektRedenen).optional().meta({ description: 'Waarom er geen aantal is' }),
    schatting: z.enum(schattingen),
    delen: z.array(z.object({ meting, van: meting.nullable() })).meta({ description: 'De cijfers waar het op steunt' }),
  })
  .meta({ id: 'Doelgroepomvang' })

export const documentSchema = z.object({
  id: z.enum(keysOf(documenten)),
  kort: z.string(),
  titel: z.string(),
  uitgever: z.string(),
  datum: z.iso.date().nullable(),
})

export const interventieAntwoordSchema = z
  .object({
    interventie: geteldeInterventieSchema,
    velden: menukaartSchema.shape.velden,
    documenten: z.array(documentSchema).meta({ description: 'De documenten waar de interventie naar verwijst' }),
    hier: doelgroepSchema.nullable().meta({ description: 'Hoe groot de doelgroep is in het gekozen gebied; null zonder gebied of regel' }),
  })
  .meta({ id: 'InterventieAntwoord' })

export const heleMenukaartSchema = z
  .object({ interventies: z.array(geteldeInterventieSchema), documenten: z.array(documentSchema), velden: menukaartSchema.shape.velden })
  .meta({ id: 'HeleMenukaart' })

const woord = z.object({ id: z.string(), naam: z.string() })

/** The words of the menukaart with their names in one language, each list in its own order. */
export const woordenSchema = z
  .object({
    themas: z.array(woord),
    soorten: z.array(woord),
    uitdagingen: z.array(woord),
    gronden: z.array(woord),
    nlNiveaus: z.array(woord),
    wwfhNiveaus: z.array(woord),
    partijen: z.array(woord),
    velden: z.array(woord),
    indicatoren: z.array(woord.extend({ laag: z.string() })),
    lagen: z.array(woord),
    documenten: z.array(documentSchema).meta({ description: 'De documenten waar interventies naar verwijzen' }),
  })
  .meta({ id: 'MenukaartWoorden' })

export type Woorden = z.infer<typeof woordenSchema>
export type GeteldeInterventie = z.infer<typeof geteldeInterventieSchema>
export type Menukaart = z.infer<typeof menukaartSchema>
export type HeleMenukaart = z.infer<typeof heleMenukaartSchema>
export type Kaartje = z.infer<typeof kaartjeSchema>
export type InterventieAntwoord = z.infer<typeof interventieAntwoordSchema>
export type Doelgroephier = z.infer<typeof doelgroepSchema>
