import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { guard } from '../identity/index.ts'
import { bestanden, bestandVormen, nameBestand } from './bestand.ts'
import type { ZaakSource } from './open-zaak.ts'
import { zaakQuery } from './zaak-query.ts'
import { zaakgebiedSchema, zaakSchema } from './zaak-schema.ts'

const getBusinesscase = createRoute({
  method: 'get',
  path: '/businesscase',
  operationId: 'getBusinesscase',
  summary: 'Wat het programma zou opleveren en kosten, voor wie, en hoe zeker dat is',
  tags: ['businesscase'],
  ...guard('iedereen', 'cijfers'),
  request: { query: zaakQuery },
  responses: {
    200: {
      description: 'De businesscase',
      content: {
        'application/json': { schema: zaakSchema.extend({ gebied: zaakgebiedSchema.nullable() }).meta({ id: 'BusinesscaseVanGebied' }) },
      },
    },
  },
})

const getBusinesscaseBestand = createRoute({
  method: 'get',
  path: '/businesscase/uitvoer/{vorm}',
  operationId: 'getBusinesscaseBestand',
  summary: 'Hetzelfde als bestand: een werkboek met formules, of een verslag',
  tags: ['businesscase'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ vorm: z.enum(bestandVormen) }), query: zaakQuery },
  responses: {
    200: {
      description: 'Het bestand',
      content: Object.fromEntries(bestandVormen.map(vorm => [bestanden[vorm].media, { schema: z.string().meta({ format: 'binary' }) }])),
    },
  },
})

/** Public: a model over published figures, with nothing about anybody. */
export function businesscaseRoutes(zaken: ZaakSource) {
  return createApi()
    .openapi(getBusinesscase, c => {
      const { antwoord, gebied } = zaken.open(c.req.valid('query'))
      return c.json({ ...antwoord, gebied }, 200)
    })
    .openapi(getBusinesscaseBestand, async c => {
      const { vorm } = c.req.valid('param')
      const vraag = zaken.openForFile(c.req.valid('query'))
      const { media, make } = bestanden[vorm]
      return c.body(await make(vraag), 200, {
        'Content-Type': media,
        'Content-Disposition': `attachment; filename="${nameBestand(vraag, vorm)}"`,
      })
    })
}
