import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from './daad.ts'
import { chooseTakenmail, wantsTakenmail } from './takenmail-actions.ts'
import type { ProgrammaWorld } from './world.ts'

const get = createRoute({
  method: 'get',
  path: '/ik/takenmail',
  operationId: 'getTakenmail',
  summary: 'Of u elke week een mail krijgt met hoeveel taken er op u wachten',
  tags: ['programma'],
  ...guard('wie is ingelogd', 'programma'),
  responses: { 200: json(z.object({ aan: z.boolean() }), 'Uw keuze') },
})

const put = createRoute({
  method: 'put',
  path: '/ik/takenmail',
  operationId: 'chooseTakenmail',
  summary: 'Zet de wekelijkse mail aan of uit',
  tags: ['programma'],
  ...guard('wie is ingelogd', 'programma'),
  request: body(z.strictObject({ aan: z.boolean() })),
  responses: done,
})

export function takenmailRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(get, async c => c.json({ aan: await wantsTakenmail(world, daadOf(c).actor) }, 200))
    .openapi(put, async c => {
      await chooseTakenmail(world, daadOf(c), c.req.valid('json').aan)
      return c.body(null, 204)
    })
}
