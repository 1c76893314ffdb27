import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { buurtenParameter, kiesBuurten, praktijkSchema } from './praktijk-schema.ts'
import { viewPraktijk } from './praktijk-views.ts'

const praktijk = createRoute({
  method: 'get',
  path: '/praktijkbuurten',
  operationId: 'viewPraktijk',
  summary:
    'Wat voor huisarts en wijkverpleging telt, voor de buurten van een praktijk naast elkaar; van andere netwerken alleen wat is vrijgegeven',
  tags: ['monitoring'],
  ...guard('wie is ingelogd', 'monitoring'),
  request: { query: z.object({ buurten: buurtenParameter, taal: taalParameter }) },
  responses: { 200: json(praktijkSchema, 'De buurten, met hun cijfers en hoe ze veranderen') },
})

/** The buurten of a practice over HTTP. */
export function praktijkRoutes(world: Pick<MonitoringWorld, 'database' | 'clock'>) {
  return createApi().openapi(praktijk, async c => {
    const { buurten, taal } = c.req.valid('query')
    return c.json(await viewPraktijk(world, daadOf(c).actor, kiesBuurten(buurten), taal), 200)
  })
}
