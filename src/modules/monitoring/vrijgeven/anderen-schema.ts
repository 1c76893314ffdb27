import { z } from '@hono/zod-openapi'

const getal = z.object({
  deel: z.string().nullable().meta({ description: 'Welk deel; null bij een reeks zonder delen' }),
  naam: z.string(),
  waarde: z.number().nullable().meta({ description: 'null: verborgen; zie samen' }),
  procent: z.int().nullable().meta({ description: 'Welk deel van allen samen, in hele procenten uit de afgeronde aantallen' }),
  scheelt: z.int().nullable().meta({ description: 'Het echte aantal verschilt hier minder dan dit van' }),
  staat: z.enum(['published', 'rounded', 'primary', 'secondary', 'zero']),
  samen: z
    .object({ plek: z.enum(['alle', 'buurt', 'cohort', 'vergelijking']), periode: z.string(), waarde: z.number() })
    .nullable()
    .meta({ description: 'Het kleinste geheel dat wel te zien is' }),
})

const cijfer = z.object({
  getallen: z.array(getal),
  waarde: z.number().nullable().meta({ description: 'Wat het cijfer is, uit de afgeronde aantallen; null als een ervan verborgen is' }),
  tussen: z.object({ onder: z.number(), boven: z.number() }).nullable().meta({ description: 'Waartussen het echte cijfer ligt' }),
})

const punt = cijfer.extend({
  periode: z.string(),
  groepen: z
    .array(cijfer.extend({ groep: z.string(), naam: z.string() }))
    .meta({ description: 'Hetzelfde per leeftijd; leeg als het niet zo is geleverd, of als een groep te klein is' }),
})

const reeks = z.object({
  naam: z.string().meta({ description: 'De naam bij vrijgaven' }),
  titel: z.string(),
  indicator: z.string().nullable(),
  laag: z.enum(['adoptie', 'kwaliteit', 'effectiviteit']),
  soort: z.enum(['bureau', 'dingen', 'eigen', 'levering', 'vragenlijst', 'hulp', 'keten']).meta({ description: 'Waar het vandaan komt' }),
  eenheid: z.string().nullable(),
  decimalen: z.int(),
  drempel: z.int(),
  afronding: z.int().nullable(),
  uitgave: z.object({ nummer: z.int(), gemaakt: z.iso.datetime() }),
  punten: z.array(punt).meta({ description: 'De vroegste periode eerst' }),
  alle: z.array(punt).meta({ description: 'Alle buurten samen, in dezelfde perioden' }),
  vergelijking: z.array(punt).meta({ description: 'Gebieden buiten het programma samen, in dezelfde perioden' }),
})

export const anderenSchema = z.object({
  buurten: z.array(
    z.object({
      id: z.uuid(),
      naam: z.string(),
      reeksen: z.int(),
      tot: z.string().nullable().meta({ description: 'De laatste periode waarover er een cijfer is' }),
    }),
  ),
})

export const andereSchema = z.object({
  buurt: z.object({ id: z.uuid(), naam: z.string() }),
  reeksen: z.array(reeks),
})

export type AnderenAntwoord = z.infer<typeof anderenSchema>
export type AndereAntwoord = z.infer<typeof andereSchema>
