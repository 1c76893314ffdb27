import { z } from '@hono/zod-openapi'
import { organisatieSoorten } from './organisatie.ts'
import { rechtNamen } from './rechten.ts'
import type { Recht } from './rechten.ts'
import { rolNamen, zetelNamen } from './rollen.ts'

export const rolSchema = z.enum(rolNamen as [(typeof rolNamen)[number], ...(typeof rolNamen)[number][]])

export const zetelSchema = z.enum(zetelNamen).meta({ description: 'De plek in het buurtnetwerk' })

export const plekSchema = z.object({ id: z.uuid(), naam: z.string() })

export const lidmaatschapSchema = z.object({
  id: z.uuid(),
  rol: rolSchema,
  buurt: plekSchema.nullable(),
  organisatie: plekSchema.nullable(),
})

/** A WebAuthn question, as the browser takes it; its form is that of the standard. */
export const vraagSchema = z.record(z.string(), z.unknown()).meta({ description: 'Zoals de standaard WebAuthn (niveau 3) het schrijft' })

const base64url = z.string().max(20_000)

/** What every answer of a passkey has. What else a browser sends along is not read. */
const credentialSchema = z.object({
  id: base64url.min(1),
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
})

/** A key that a browser made; everything in it is checked against the question. */
export const nieuweSleutelSchema = credentialSchema
  .extend({
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(40)).max(10).default([]),
    }),
  })
  .meta({ description: 'RegistrationResponseJSON van WebAuthn' })

/** What a key answered; everything in it is checked against the question. */
export const antwoordSchema = credentialSchema
  .extend({
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.exactOptional(),
    }),
  })
  .meta({ description: 'AuthenticationResponseJSON van WebAuthn' })

/** One action, and the hash of its content. */
export const bevestigingSchema = z.strictObject({
  handeling: z.string().min(1).max(80),
  inhoud: z.string().regex(/^[0-9a-f]{64}$/, 'De hash van de inhoud heeft 64 tekens.'),
})

export const passkeySchema = z.object({
  id: z.string(),
  naam: z.string(),
  soort: z.enum(['singleDevice', 'multiDevice']),
  reservekopie: z.boolean(),
  aangemaakt: z.iso.datetime(),
  gebruikt: z.iso.datetime().nullable(),
})

/** An account at another organisation. */
export const koppelingSchema = z.object({ id: z.string(), naam: z.string(), gekoppeld: z.iso.datetime().nullable() })

/** Who is signed in. */
export const ikSchema = z.object({
  persoon: z.uuid(),
  naam: z.string(),
  mail: z.string(),
  taal: z.enum(['nl', 'en']),
  rol: rolSchema.nullable(),
  lidmaatschappen: z.array(lidmaatschapSchema),
  sessie: z.uuid(),
  rechten: z.array(z.enum(rechtNamen as [Recht, ...Recht[]])).meta({ description: 'Wat u in deze rol ergens mag' }),
  eindigt: z.iso.datetime(),
  demo: z.boolean().meta({ description: 'Of dit een verzonnen persoon is, in wiens plaats iemand rondkijkt' }),
  bewijs: z.string().meta({ description: 'Wat een formulier van deze sessie meestuurt in de kop X-Bewijs' }),
})

export const sessieSchema = z.object({
  id: z.uuid(),
  apparaat: z.string(),
  manier: z.enum(['passkey', 'maillink', 'oidc', 'uitnodiging', 'demo']),
  begonnen: z.iso.datetime(),
  gezien: z.iso.datetime(),
  verloopt: z.iso.datetime(),
  deze: z.boolean(),
})

export const uitnodigingSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  mail: z.string(),
  rol: rolSchema,
  buurt: plekSchema.nullable(),
  organisatie: plekSchema.nullable(),
  beroep: z.string().nullable(),
  zetel: zetelSchema.nullable(),
  staat: z.enum(['open', 'aanvaard', 'ingetrokken', 'verlopen']),
  aangemaakt: z.iso.datetime(),
  verloopt: z.iso.datetime(),
})

export const nieuweUitnodigingSchema = z.strictObject({
  naam: z.string().max(200),
  mail: z.string().max(300),
  rol: rolSchema,
  buurt: z.uuid().optional(),
  organisatie: z.uuid().optional(),
  beroep: z.string().max(80).optional(),
  zetel: zetelSchema.optional(),
})

/** What became of an invitation that was made. */
export const gemaakteUitnodigingSchema = z.object({
  id: z.uuid(),
  perMail: z.boolean().meta({ description: 'Of er een mail uitgaat; zonder mailserver wacht die in het postvak' }),
})

export const mensSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  mail: z.string(),
  lidmaatschappen: z.array(lidmaatschapSchema.extend({ beroep: z.string().nullable(), zetel: zetelSchema.nullable() })),
})

/** A role that somebody may give, and what has to be named with it. */
export const teGevenRolSchema = z.object({
  rol: rolSchema,
  buurt: z.boolean(),
  organisatie: z.boolean(),
  beroep: z.boolean(),
  zetel: z.boolean(),
})

/** A role for somebody who is known already. */
export const nieuwLidmaatschapSchema = z.strictObject({
  persoon: z.uuid(),
  rol: rolSchema,
  buurt: z.uuid().optional(),
  organisatie: z.uuid().optional(),
  beroep: z.string().max(80).optional(),
  zetel: zetelSchema.optional(),
})

/** Who takes over, and what they should know. */
export const overdrachtSchema = z.strictObject({
  aan: z.uuid(),
  beroep: z.string().max(80).optional(),
  notitie: z.string().max(4000).optional(),
})

export const berichtSchema = z.object({
  id: z.uuid(),
  aan: z.string(),
  onderwerp: z.string(),
  tekst: z.string(),
  aangemaakt: z.iso.datetime(),
})

export const overgedragenSchema = z.object({
  id: z.uuid(),
  rol: rolSchema,
  buurt: plekSchema.nullable(),
  organisatie: plekSchema.nullable(),
  notitie: z.string().nullable(),
  gedaan: z.iso.datetime(),
})

const organisatieGegevens = { naam: z.string().max(200), soort: z.enum(organisatieSoorten), plaats: z.string().max(200).nullable() }

export const organisatieSchema = z.object({ id: z.uuid(), ...organisatieGegevens, versie: z.number().int() })

export const nieuweOrganisatieSchema = z.strictObject({ ...organisatieGegevens, plaats: organisatieGegevens.plaats.default(null) })

export const wijzigOrganisatieSchema = z.strictObject(organisatieGegevens).partial()
