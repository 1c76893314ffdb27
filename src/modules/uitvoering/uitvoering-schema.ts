import { z } from '@hono/zod-openapi'
import { themaNamen } from '../buurtagenda/index.ts'
import * as grenzen from './grenzen.ts'
import { gebeurtenisSoorten } from './mensen.ts'
import { standen } from './stand.ts'

const datum = z.iso.date()
/** Line ends as one kind, spaces around it gone. */
const tekst = (longest: number) =>
  z
    .string()
    .max(longest * 2)
    .transform(text => text.replaceAll(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(longest))
const naam = (shortest: number, longest: number) => z.string().trim().min(shortest).max(longest)
const aantal = z.int().min(0).max(grenzen.mostMensen)

export const mensenSchema = z
  .strictObject({ bewoners: aantal, clienten: aantal, mantelzorgers: aantal, vrijwilligers: aantal, professionals: aantal })
  .meta({ description: 'Hoeveel mensen, per soort; nooit wie' })

export const meldSchema = z.strictObject({
  versie: z.int().min(0).meta({ description: 'De versie waarnaar u keek; 0 als er nog niets was gemeld' }),
  bericht: z
    .strictObject({
      eigenaar: z.uuid().nullable().meta({ description: 'Wie erop let: iemand uit het netwerk' }),
      notitie: tekst(grenzen.longestNotitie),
      hindernis: tekst(grenzen.longestHindernis).meta({ description: 'Wat in de weg zit; leeg als er niets in de weg zit' }),
      deelnemers: mensenSchema,
      afgerond: datum.nullable().meta({ description: 'De dag waarop het klaar was; null zolang het loopt' }),
      gehaald: z
        .array(z.strictObject({ mijlpaal: z.uuid(), dag: datum }))
        .max(grenzen.mostMijlpalen)
        .meta({ description: 'Mijlpalen die zijn gehaald' }),
    })
    .nullable()
    .meta({ description: 'null: er is niets veranderd' }),
})

export const mijlpaalInvoerSchema = z.strictObject({
  activiteit: z.uuid(),
  wat: naam(3, grenzen.longestWat),
  dag: datum.nullable().meta({ description: 'Wanneer hij gehaald moet zijn; null als niemand het nog weet' }),
  wie: tekst(grenzen.longestWat),
  gedaan: datum.nullable().meta({ description: 'Wanneer hij is gehaald' }),
})

export const bewijsInvoerSchema = z
  .strictObject({
    activiteit: z.uuid(),
    titel: naam(2, grenzen.longestTitel),
    adres: z
      .url({ protocol: /^https?$/ })
      .max(grenzen.longestAdres)
      .nullable()
      .meta({ description: 'Waar het te zien is' }),
    document: z.uuid().nullable().meta({ description: 'Een document van de buurt' }),
  })
  .refine(({ adres, document }) => (adres === null) !== (document === null), {
    message: 'Geef een adres of een document: een van de twee.',
    path: ['adres'],
  })

export const gebeurtenisInvoerSchema = z.strictObject({
  activiteit: z.uuid().meta({ description: 'De activiteit waar het bij hoort' }),
  ookVoor: z.array(z.uuid()).max(20).meta({ description: 'Andere activiteiten waar het ook voor was; het telt één keer' }),
  soort: z.enum(gebeurtenisSoorten),
  dag: datum,
  naam: naam(3, grenzen.longestNaam),
  mensen: mensenSchema,
})

const mijlpaal = { id: z.string(), wat: z.string(), dag: z.string().nullable(), gedaan: z.string().nullable() }
const oordeel = {
  stand: z.enum(standen).meta({ description: 'Volgt uit een vaste regel' }),
  redenen: z.array(
    z.object({
      code: z.enum([
        'afgerond',
        'alles-gehaald',
        'mijlpaal-voorbij',
        'einde-voorbij',
        'hindernis',
        'mijlpaal-dichtbij',
        'stil',
        'begint-nog',
        'zonder-dag',
        'op-koers',
      ]),
      wat: z.string().nullable(),
      dag: z.string().nullable(),
    }),
  ),
}

const activiteit = {
  id: z.string(),
  naam: z.string(),
  thema: z.enum(themaNamen),
  van: z.string().nullable(),
  tot: z.string().nullable(),
  ...oordeel,
  eigenaar: z.object({ id: z.string(), naam: z.string().nullable() }).nullable(),
  notitie: z.string(),
  hindernis: z.string(),
  deelnemers: mensenSchema,
  afgerond: z.string().nullable(),
  gemeld: z.string().nullable().meta({ description: 'Wanneer iemand het laatst vertelde hoe het gaat' }),
  versie: z.int(),
  mijlpalen: z.array(z.object({ ...mijlpaal, wie: z.string(), versie: z.int() })),
  volgt: z.boolean(),
  nieuw: z.int().meta({ description: 'Wat anderen vertelden sinds u keek; 0 als u niet volgt' }),
}

const buurt = z.object({ id: z.string(), naam: z.string() })

export const uitvoeringSchema = z.object({
  buurt,
  vandaag: z.string(),
  activiteiten: z.array(z.object(activiteit)),
  magBijwerken: z.boolean(),
})

const verandering = z.object({
  wat: z.enum(['notitie', 'hindernis', 'deelnemers', 'afgerond', 'eigenaar', 'mijlpaal', 'gehaald', 'gebeurtenis', 'bewijs']),
  naam: z.string(),
  was: z.string().nullable(),
  werd: z.string().nullable(),
})

const gebeurtenis = z.object({
  id: z.string(),
  activiteit: z.string(),
  ookVoor: z.array(z.string()),
  soort: z.enum(gebeurtenisSoorten),
  dag: z.string(),
  naam: z.string(),
  mensen: mensenSchema,
  versie: z.int(),
})

export const uitvoerActiviteitSchema = z.object({
  buurt,
  vandaag: z.string(),
  activiteit: z.object(activiteit),
  netwerk: z.array(buurt).meta({ description: 'Wie erop kan letten' }),
  bewijzen: z.array(z.object({ id: z.string(), titel: z.string(), adres: z.string().nullable(), document: z.string().nullable() })),
  documenten: z.array(buurt).meta({ description: 'Documenten van de buurt, om uit te kiezen' }),
  gebeurtenissen: z.array(gebeurtenis).meta({ description: 'Wat hier gebeurde, het laatste eerst' }),
  wijzigingen: z
    .array(
      z.object({
        nummer: z.int(),
        hoe: z.enum(['niets', 'bijgewerkt', 'mijlpaal', 'gebeurtenis', 'bewijs']),
        veranderingen: z.array(verandering),
        door: z.string().nullable().meta({ description: 'Een naam; null voor wie is gewist' }),
        op: z.string(),
        isNieuw: z.boolean().meta({ description: 'Of iemand anders dit vertelde sinds u keek' }),
      }),
    )
    .meta({ description: 'Het laatste eerst' }),
  magBijwerken: z.boolean(),
})

export const gebeurtenissenSchema = z.object({
  buurt,
  vandaag: z.string(),
  gebeurtenissen: z.array(gebeurtenis).meta({ description: 'Het laatste eerst' }),
  tellingen: z
    .array(z.object({ soort: z.enum(gebeurtenisSoorten), kwartaal: z.string(), aantal: z.int(), mensen: z.record(z.string(), z.int()) }))
    .meta({ description: 'Hoe vaak, per soort en kwartaal; wat voor meer activiteiten was, telt één keer' }),
  activiteiten: z.array(buurt).meta({ description: 'De activiteiten van het plan, om uit te kiezen' }),
  magBijwerken: z.boolean(),
})

const perStand = z.record(z.enum(standen), z.int())
const telling = { activiteiten: z.int(), perStand, mijlpalen: z.int(), gehaald: z.int(), teLaat: z.int() }

export const mijlpalenVanBuurtSchema = z.object({
  buurt,
  vandaag: z.string(),
  ...telling,
  lijst: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      thema: z.enum(themaNamen),
      ...oordeel,
      mijlpalen: z.array(z.object({ ...mijlpaal, isTeLaat: z.boolean() })),
    }),
  ),
})

export const mijlpalenoverzichtSchema = z.object({
  vandaag: z.string(),
  totaal: z.object({ buurten: z.int(), ...telling }),
  cohorten: z.array(
    z.object({
      id: z.string().nullable(),
      naam: z.string().nullable().meta({ description: 'null voor buurten zonder cohort' }),
      ...telling,
      buurten: z.array(
        z.object({
          id: z.string(),
          naam: z.string(),
          ...telling,
          volgende: z.object({ wat: z.string(), dag: z.string() }).nullable().meta({ description: 'De mijlpaal die het eerst komt' }),
        }),
      ),
    }),
  ),
})

export type Uitvoering = z.infer<typeof uitvoeringSchema>
export type UitvoerActiviteit = z.infer<typeof uitvoerActiviteitSchema>
export type Gebeurtenissen = z.infer<typeof gebeurtenissenSchema>
export type MijlpalenVanBuurt = z.infer<typeof mijlpalenVanBuurtSchema>
export type Mijlpalenoverzicht = z.infer<typeof mijlpalenoverzichtSchema>
