import { z } from '@hono/zod-openapi'
import { bewijsniveaus, groepen, verdelingen } from './model/cel.ts'
import { betalerNamen } from './model/betalers.ts'

const kort = z.string().trim().min(1).max(300)
const datum = z.iso.date()
const bewijs = z.enum(bewijsniveaus)
const eenheid = z.enum(['personen', 'fte', 'euro', 'deel', 'jaar', 'jaren', 'buurten', 'verhouding'])
const getal = z.number().nullable()

const wensSchema = z.strictObject({
  waarde: getal.optional().meta({ description: 'Null: niet bekend' }),
  laag: z.number().optional(),
  hoog: z.number().optional(),
  verdeling: z.enum(verdelingen).optional(),
  bron: kort.optional(),
  datum: datum.optional(),
  bewijs: bewijs.optional(),
})

const metingSchema = z.strictObject({
  schatting: z.number().meta({ description: 'In de eenheid van de invoer: 15% minder is 0,15' }),
  standaardfout: z.number().min(0),
  bron: kort,
  datum,
})

/** What somebody wants otherwise than the plan has it. A part that is not there stays as the plan has it. */
export const zaakVraagSchema = z.strictObject({
  invoer: z.record(z.string().max(60), z.union([z.number(), wensSchema])).optional(),
  metingen: z.record(z.string().max(60), metingSchema).optional(),
  optimisme: z.boolean().optional().meta({ description: 'Trek af naar hoe goed elk effect bekend is' }),
  samenhang: z.array(z.strictObject({ invoer: z.array(z.string().max(60)).min(2), rho: z.number() })).optional(),
})

const spreiding = { gemiddelde: getal, p5: getal, p50: getal, p95: getal }
const berekend = { vergelijking: z.string(), inWoorden: z.string() }

const onzekerheidSchema = z.object({
  trekkingen: z.number().int(),
  zaad: z.number().int(),
  uitkomsten: z.array(z.object({ id: z.string(), ...spreiding })),
  kansPerPrijs: z.array(z.object({ prijs: z.number(), kans: z.number() })),
  weten: z.object({ alles: getal, kans: z.number(), perInvoer: z.array(z.object({ invoer: z.string(), waarde: getal })) }).nullable(),
})

/** The whole case: what it was computed with, and everything that follows. */
export const zaakSchema = z
  .object({
    taal: z.enum(['nl', 'en']),
    jaren: z.array(z.number().int()),
    prijspeil: z.number().int(),
    invoer: z.array(
      z.object({
        id: z.string(),
        groep: z.enum(groepen),
        naam: z.string(),
        eenheid,
        waarde: getal,
        laag: z.number(),
        hoog: z.number(),
        verdeling: z.enum(verdelingen),
        minst: z.number(),
        meest: z.number(),
        bron: z.string(),
        datum: z.string(),
        afleiding: z.string().nullable(),
        bewijs: bewijs.nullable(),
      }),
    ),
    samenhang: z.array(z.object({ invoer: z.array(z.string()), rho: z.number() })),
    uitkomsten: z.array(z.object({ id: z.string(), naam: z.string(), eenheid, waarde: getal, ...berekend })),
    reeksen: z.array(z.object({ id: z.string(), naam: z.string(), eenheid, waarden: z.array(getal), ...berekend })),
    betalers: z.array(
      z.object({
        betaler: z.enum(betalerNamen),
        naam: z.string(),
        perJaar: z.array(getal),
        contant: z.array(getal),
        totaal: getal,
        totaalContant: getal,
      }),
    ),
    wringt: z.array(z.object({ id: z.string(), vergelijking: z.string(), eenheid, waarde: getal, tekst: z.string() })),
    gevoeligheid: z.object({
      uitkomst: z.string(),
      balken: z.array(z.object({ invoer: z.string(), laag: z.number(), hoog: z.number(), bijLaag: getal, bijHoog: getal })),
    }),
    omslagen: z.array(z.object({ invoer: z.string(), waarde: getal })),
    onzekerheid: onzekerheidSchema.nullable(),
  })
  .meta({ id: 'Businesscase' })

/** The place that a case is about. */
export const zaakgebiedSchema = z
  .object({ code: z.string(), naam: z.string(), inwoners: z.number(), ouderen: z.number(), isEenBuurt: z.boolean(), demo: z.boolean() })
  .meta({ id: 'Zaakgebied' })

export type ZaakVraag = z.output<typeof zaakVraagSchema>
export type ZaakAntwoord = z.output<typeof zaakSchema>
