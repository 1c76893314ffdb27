import { createRoute, z } from '@hono/zod-openapi'
import { nameBestand, zaakQuery } from '../modules/businesscase/index.ts'
import type { ZaakSource } from '../modules/businesscase/index.ts'
import { guard } from '../modules/identity/index.ts'
import { createApi } from '../platform/http/api.ts'

const media = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const getBusinesscaseDias = createRoute({
  method: 'get',
  path: '/businesscase/dias',
  operationId: 'getBusinesscaseDias',
  summary: 'De businesscase op een paar dia’s',
  tags: ['businesscase'],
  ...guard('iedereen', 'cijfers'),
  request: { query: zaakQuery },
  responses: { 200: { description: 'De dia’s', content: { [media]: { schema: z.string().meta({ format: 'binary' }) } } } },
})

/** Slides stand beside the screens: they are made with the words and the colours of the pages. */
export function zaakUitvoerRoutes(zaken: ZaakSource) {
  return createApi().openapi(getBusinesscaseDias, async c => {
    const vraag = zaken.openForFile(c.req.valid('query'))
    const { makeZaakPptx } = await import('./vormen/zaak-pptx.ts')
    return c.body(await makeZaakPptx(vraag), 200, {
      'Content-Type': media,
      'Content-Disposition': `attachment; filename="${nameBestand(vraag, 'pptx')}"`,
    })
  })
}
