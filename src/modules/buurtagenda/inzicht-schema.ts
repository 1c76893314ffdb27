import { z } from '@hono/zod-openapi'
import { inzichtBronnen, zichtbaarheden } from './inzicht.ts'
import { themaNamen } from './voorstel/themas.ts'

export const kantSchema = z.enum(['uitdaging', 'kracht']).meta({ description: 'Iets om aan te pakken, of iets om op te bouwen' })
export const themaSchema = z.enum(themaNamen as readonly [(typeof themaNamen)[number], ...(typeof themaNamen)[number][]])

export const inzichtBronSchema = z.enum(inzichtBronnen)

export const nieuwInzichtSchema = z.strictObject({
  bron: inzichtBronSchema,
  datum: z.iso.date(),
  tekst: z.string().trim().min(3).max(4000),
  mensen: z.number().int().min(1).max(100_000).meta({ description: 'Hoeveel mensen dit zeiden' }),
  kant: kantSchema,
  onderwerpen: z.array(z.string().max(60)).max(20),
  themas: z.array(themaSchema).max(5),
  maten: z.array(z.string().max(120)).max(50).meta({ description: 'Cijfers waar het bij hoort' }),
  citeren: z.boolean().meta({ description: 'Wie het zei, vindt het goed dat deze woorden worden aangehaald' }),
  zichtbaar: z.enum(zichtbaarheden),
})

export const inzichtSchema = nieuwInzichtSchema.extend({
  id: z.uuid(),
  door: z.string().nullable().meta({ description: 'Wie het opschreef, voor wie dat mag weten' }),
  nummer: z.string().meta({ description: 'Nummer van de ontvangst' }),
  ontvangen: z.string(),
  versie: z.number().int(),
})

/** What somebody gets when an insight came in; also when it was there already. */
export const ontvangstSchema = z.object({
  id: z.uuid(),
  nummer: z.string().meta({ description: 'Nummer van de ontvangst; het staat ook bij het inzicht' }),
  ontvangen: z.iso.datetime().meta({ description: 'Wanneer het de eerste keer binnenkwam' }),
})

export type NieuwInzicht = z.infer<typeof nieuwInzichtSchema>
export type InzichtRegel = z.infer<typeof inzichtSchema>
