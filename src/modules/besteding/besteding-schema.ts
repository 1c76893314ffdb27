import { z } from '@hono/zod-openapi'
import { betalers, mostCent, postSoorten } from '../begroting/index.ts'
import { themaNamen } from '../buurtagenda/index.ts'
import { longestToelichting, longestVoorwaarden, longestZin, mostTermijnen } from './grenzen.ts'

const cent = z.number().int().min(0).max(mostCent)
const jaar = z.number().int().min(2000).max(2100)
const datum = z.iso.date()
/** Line ends as one kind, so that what is written in a spreadsheet and here is the same. */
const tekst = (longest: number) =>
  z
    .string()
    .max(longest * 2)
    .transform(text => text.replaceAll(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(longest))

const stand = {
  verplichtCent: cent.meta({ description: 'Waarvoor al een afspraak is gemaakt, in hele centen' }),
  gerealiseerdCent: cent.meta({ description: 'Wat is uitgegeven, in hele centen' }),
  prognoseCent: cent.meta({ description: 'Wat het aan het eind gekost zal hebben, in hele centen' }),
  toelichting: tekst(longestToelichting),
}
export const standSchema = z.strictObject(stand)

export const veranderingSchema = z.strictObject({
  post: z.uuid(),
  versie: z.number().int().min(0).meta({ description: 'De versie waarnaar u keek; 0 als er nog niets was ingevuld' }),
  stand: standSchema,
})

export const wijzigSchema = z.strictObject({
  hoe: z.enum(['regels', 'werkboek']).meta({ description: 'Waarmee dit gedaan is' }),
  veranderingen: z.array(veranderingSchema).min(1).max(2_000),
})
export const gewijzigdSchema = z.object({
  nummer: z.number().int().meta({ description: 'Het nummer van deze wijziging' }),
  gewijzigd: z.number().int().meta({ description: 'Hoeveel regels anders werden' }),
})

const termijn = {
  betaler: z.enum(betalers),
  jaar: jaar.meta({ description: 'Het jaar van de begroting waarvoor het geld is' }),
  verwacht: datum,
  verwachtCent: cent,
  ontvangen: datum.nullable(),
  ontvangenCent: cent.nullable(),
  zin: tekst(longestZin).meta({ description: 'Waarom de termijnen samen meer zijn dan is toegekend' }),
}
export const termijnInvoerSchema = z
  .strictObject(termijn)
  .refine(({ ontvangen, ontvangenCent }) => (ontvangen === null) === (ontvangenCent === null), {
    message: 'Vul de dag en het bedrag van ontvangst allebei in, of geen van beide.',
    path: ['ontvangenCent'],
  })

export const penvoerderInvoerSchema = z.strictObject({
  versie: z.number().int().min(0).meta({ description: 'Het nummer van de penvoerder die er was toen u keek; 0 als er nog geen was' }),
  wie: z.strictObject({ soort: z.enum(['organisatie', 'persoon']), id: z.uuid() }),
  vanaf: datum,
  reden: tekst(longestZin).meta({ description: 'Waarom de penvoerder wisselt; niet nodig bij de eerste' }),
})

export const voorwaardenSchema = z.strictObject({ tekst: tekst(longestVoorwaarden) })

export const opstelSchema = z.strictObject({ jaar, toelichting: tekst(longestToelichting) })
export const besluitSchema = z.strictObject({ besluit: z.enum(['vastgesteld', 'teruggegeven']), reden: tekst(longestToelichting) })

const bedragen = { toegekendCent: cent, verplichtCent: z.int(), gerealiseerdCent: z.int(), prognoseCent: z.int() }
const afwijking = z.number().int().nullable().meta({
  description: 'Prognose min toegekend, als deel van toegekend, in tienden van een procent; null als er niets is toegekend',
})
const regel = {
  post: z.string(),
  jaar: z.int(),
  thema: z.enum(themaNamen).nullable(),
  soort: z.enum(postSoorten),
  omschrijving: z.string(),
  betaler: z.enum(betalers).nullable(),
  toegekendCent: cent,
  ...stand,
  afwijkingPromille: afwijking,
}
export const regelSchema = z.object({ ...regel, versie: z.int(), isAfwijking: z.boolean() })

const som = z.array(z.object({ wat: z.string().nullable(), naam: z.string(), ...bedragen, afwijkingPromille: afwijking }))

const afrekening = {
  betaler: z.enum(betalers).nullable(),
  toegekendCent: z.int(),
  gerealiseerdCent: z.int(),
  vergoedCent: z.int().meta({ description: 'Wat de betaler betaalt: per regel wat is uitgegeven, nooit meer dan toegekend' }),
  nietVergoedCent: z.int(),
  ontvangenCent: z.int(),
  nogTeOntvangenCent: z.int(),
  terugTeBetalenCent: z.int(),
}
export const afrekeningSchema = z.object(afrekening)

const penvoerder = z.object({ nummer: z.int(), naam: z.string(), vanaf: z.string(), reden: z.string() })

const verantwoordingKort = {
  nummer: z.int(),
  jaar: z.int(),
  sha256: z.string(),
  opgesteld: z.string(),
  opgesteldDoor: z.string().nullable().meta({ description: 'Een naam; null voor wie is gewist' }),
  besluit: z.enum(['vastgesteld', 'teruggegeven']).nullable().meta({ description: 'null zolang er niet is besloten' }),
  reden: z.string().nullable(),
  besloten: z.string().nullable(),
  beslotenDoor: z.string().nullable(),
}

export const bestedingSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  nummer: z.int(),
  toekenning: z
    .object({ ronde: z.int(), dag: z.string(), toegekendCent: cent })
    .nullable()
    .meta({ description: 'Het laatste definitieve besluit; null als er hier geen is' }),
  namen: z.object({ soorten: z.record(z.enum(postSoorten), z.string()), betalers: z.record(z.enum(betalers), z.string()) }),
  regels: z.array(regelSchema),
  totaal: z.object({ ...bedragen, afwijkingPromille: afwijking }),
  perJaar: som,
  perBetaler: som,
  perThema: som,
  perSoort: som,
  afrekening: z.array(afrekeningSchema.extend({ naam: z.string() })),
  termijnen: z
    .array(
      z.object({
        id: z.string(),
        versie: z.int(),
        ...termijn,
        verwacht: z.string(),
        ontvangen: z.string().nullable(),
        isTeLaat: z.boolean(),
      }),
    )
    .max(mostTermijnen),
  penvoerders: z.array(penvoerder).meta({ description: 'De huidige eerst' }),
  voorwaarden: z.string(),
  voorwaardenVersie: z.int(),
  verantwoordingen: z.array(z.object(verantwoordingKort)),
  mag: z.object({ bijwerken: z.boolean(), penvoerder: z.boolean(), voorwaarden: z.boolean(), vaststellen: z.boolean() }),
})

const keuze = z.array(z.object({ id: z.uuid(), naam: z.string() }))
export const penvoerdersSchema = z.object({
  penvoerders: z.array(penvoerder),
  organisaties: keuze.meta({ description: 'Wie penvoerder kan worden' }),
  personen: keuze.meta({ description: 'Mensen uit het netwerk van de buurt' }),
})

const standGelezen = z.object({ verplichtCent: z.int(), gerealiseerdCent: z.int(), prognoseCent: z.int(), toelichting: z.string() })
const termijnGelezen = z.object({
  id: z.string(),
  betaler: z.enum(betalers),
  jaar: z.int(),
  verwacht: z.string(),
  verwachtCent: z.int(),
  ontvangen: z.string().nullable(),
  ontvangenCent: z.int().nullable(),
  zin: z.string(),
})
const wijziging = {
  nummer: z.int(),
  hoe: z.string(),
  op: z.string(),
  regels: z.array(z.object({ post: z.string(), omschrijving: z.string(), was: standGelezen, werd: standGelezen })),
  termijnen: z.array(z.object({ id: z.string(), was: termijnGelezen.nullable(), werd: termijnGelezen.nullable() })),
}
export const wijzigingenSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  wijzigingen: z
    .array(z.object({ ...wijziging, door: z.string().nullable().meta({ description: 'Een naam; null voor wie is gewist' }) }))
    .meta({ description: 'De laatste eerst' }),
  voor: z.int().nullable().meta({ description: 'Vraag hiermee wat daarvoor kwam; null als dit alles is' }),
})

export const verantwoordingSchema = z.object({
  ...verantwoordingKort,
  kanBesluiten: z.boolean(),
  namen: bestedingSchema.shape.namen,
  inhoud: z.object({
    vorm: z.literal(1),
    buurt: z.object({ id: z.string(), naam: z.string() }),
    jaar: z.int(),
    besluit: z.object({ ronde: z.int(), dag: z.string() }),
    penvoerder: z.object({ naam: z.string(), vanaf: z.string() }).nullable(),
    toelichting: z.string(),
    regels: z.array(z.object(regel)),
    totaal: z.object(bedragen),
    termijnen: z.array(termijnGelezen),
    afrekening: z.array(afrekeningSchema),
    wijzigingen: z.array(z.object({ ...wijziging, door: z.string().nullable() })).meta({ description: 'Wie het deed, is een nummer' }),
  }),
})

export type Besteding = z.infer<typeof bestedingSchema>
export type VerantwoordingAntwoord = z.infer<typeof verantwoordingSchema>
export type Wijzigingen = z.infer<typeof wijzigingenSchema>
