import { z } from '@hono/zod-openapi'
import { mostCent } from './bedrag.ts'
import {
  firstJaar,
  lastJaar,
  longestOmschrijving,
  longestToelichting,
  mostAantalHonderdste,
  mostPosten,
  mostTariefCent,
} from './grenzen.ts'
import { betalers, duren, postSoorten } from './post.ts'
import type { PostSoort } from './post.ts'

const cent = z.number().int().min(0).max(mostCent)
const jaar = z.number().int().min(firstJaar).max(lastJaar)
/** Line ends as one kind, so that what is written in a spreadsheet and here is the same. */
const tekst = (longest: number) =>
  z
    .string()
    .max(longest * 2)
    .transform(text => text.replaceAll(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(longest))

export const postInhoudSchema = z
  .strictObject({
    activiteit: z.uuid().nullable().meta({ description: 'Een activiteit van het plan; null zolang de regel bij geen hoort' }),
    jaar,
    soort: z.enum(postSoorten),
    omschrijving: tekst(longestOmschrijving),
    aantalHonderdste: z.number().int().min(0).max(mostAantalHonderdste).meta({ description: 'In honderdsten: 12,5 uur is 1250' }),
    tariefCent: z.number().int().min(0).max(mostTariefCent).meta({ description: 'In hele centen' }),
    betaler: z.enum(betalers).nullable().meta({ description: 'null zolang niemand weet wie betaalt' }),
    duur: z.enum(duren),
    toelichting: tekst(longestToelichting),
  })
  .refine(({ aantalHonderdste, tariefCent }) => aantalHonderdste * tariefCent <= mostCent * 100, {
    message: 'Deze regel is meer dan een miljard euro. Kijk aantal en tarief na.',
    path: ['tariefCent'],
  })

export const veranderingSchema = z.strictObject({
  id: z.uuid(),
  versie: z.number().int().min(1).nullable().meta({ description: 'De versie waarnaar u keek; null voor een nieuwe regel' }),
  post: postInhoudSchema.nullable().meta({ description: 'null haalt de regel weg' }),
})

export const wijzigSchema = z.strictObject({
  hoe: z.enum(['regels', 'werkboek']).meta({ description: 'Waarmee dit gedaan is' }),
  veranderingen: z
    .array(veranderingSchema)
    .min(1)
    .max(mostPosten * 2),
})

const norm = z.number().int().min(1).max(mostTariefCent).optional()

export const kaderSchema = z.strictObject({
  jaren: z.array(jaar).min(1).max(10),
  plafondCent: cent.nullable(),
  normTariefCent: z.strictObject({
    vervangingsuren: norm,
    training: norm,
    coordinatie: norm,
    materialen: norm,
    technologie: norm,
    huur: norm,
    overig: norm,
  } satisfies Record<PostSoort, typeof norm>),
})

export const gezetKaderSchema = kaderSchema.extend({
  versie: z.number().int(),
  namen: z.record(z.enum(postSoorten), z.string()).meta({ description: 'Hoe elke soort kosten heet' }),
})

const uitkomst = z.object({ nummer: z.number().int().meta({ description: 'Het nummer van deze wijziging van de begroting' }) })
export const gewijzigdSchema = uitkomst.extend({
  versies: z.array(z.object({ id: z.uuid(), versie: z.number().int() })).meta({ description: 'De versie van elke regel die anders werd' }),
})

export const postSchema = z.object({
  id: z.uuid(),
  versie: z.number().int(),
  ...postInhoudSchema.shape,
  bedragCent: cent.meta({ description: 'Aantal maal tarief, een halve cent naar boven' }),
})

const som = z.array(z.object({ wat: z.string().nullable(), naam: z.string(), cent: z.number().int() }))

export const begrotingSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  nummer: z.number().int().meta({ description: 'Hoe vaak de begroting gewijzigd is' }),
  kader: kaderSchema,
  activiteiten: z.array(z.object({ id: z.uuid(), naam: z.string(), thema: z.string(), themaNaam: z.string() })),
  namen: z.object({
    soorten: z.record(z.enum(postSoorten), z.string()),
    betalers: z.record(z.enum(betalers), z.string()),
    duren: z.record(z.enum(duren), z.string()),
  }),
  posten: z.array(postSchema),
  totalen: z.object({
    totaalCent: z.number().int(),
    perThema: som,
    perJaar: som,
    perSoort: som,
    perBetaler: som,
    perDuur: som,
  }),
  controles: z.array(
    z.object({
      soort: z.string(),
      tekst: z.string(),
      post: z.uuid().nullable().meta({ description: 'De regel waar het over gaat' }),
      activiteit: z.uuid().nullable(),
    }),
  ),
  naast: z
    .array(
      z.object({
        activiteit: z.uuid(),
        waarop: z.enum(['interventie', 'soort']),
        buurten: z.number().int(),
        mediaanCent: z.number().int(),
        laagCent: z.number().int(),
        hoogCent: z.number().int(),
        eigenCent: z.number().int(),
      }),
    )
    .meta({ description: 'Wat andere buurten vragen voor dezelfde interventie of soort activiteit, als er drie of meer zijn' }),
  wijzigingen: z
    .array(
      z.object({
        nummer: z.number().int(),
        hoe: z.enum(['regels', 'werkboek', 'terug']),
        op: z.iso.datetime(),
        nieuw: z.number().int(),
        anders: z.number().int(),
        weg: z.number().int(),
        omschrijving: z.string().nullable().meta({ description: 'Van de regel, als het er één is' }),
      }),
    )
    .meta({ description: 'De laatste wijzigingen, de nieuwste eerst; elk is terug te draaien' }),
})

export type WijzigVraag = z.infer<typeof wijzigSchema>
export type Begroting = z.infer<typeof begrotingSchema>
