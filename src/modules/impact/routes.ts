import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { analyseSchema } from './analyse-schema.ts'
import { voorbeelden, voorbeeldNamen } from './oordeel/verzonnen.ts'
import { openVoorbeeld } from './voorbeeld.ts'

const getVoorbeeld = createRoute({
  method: 'get',
  path: '/analyses/_voorbeelden/{voorbeeld}',
  operationId: 'getVoorbeeldanalyse',
  summary: 'Een verzonnen programma waarvan het echte effect bekend is, met wat de regel erover zegt',
  tags: ['impact'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ voorbeeld: z.enum(voorbeeldNamen) }) },
  responses: {
    200: json(
      z.object({
        analyse: analyseSchema,
        waarheid: z.object({ effect: z.number(), scheef: z.number() }).meta({ description: 'Wat er verzonnen is, per jaar als deel' }),
      }),
      'De analyse',
    ),
  },
})

export function impactRoutes() {
  return createApi().openapi(getVoorbeeld, async c => {
    const { voorbeeld } = c.req.valid('param')
    const { effect, scheef } = voorbeelden[voorbeeld]
    return c.json({ analyse: await openVoorbeeld(voorbeeld), waarheid: { effect, scheef } }, 200)
  })
}
