import { createRoute } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { koersSchema } from './koers-schema.ts'
import { viewKoers } from './koers-views.ts'

const koers = createRoute({
  method: 'get',
  path: '/koers',
  operationId: 'viewKoers',
  summary: 'Of het programma op koers ligt: geld, wat begon, en uren wijkverpleging per cliënt per cohort',
  tags: ['monitoring'],
  ...guard('meetafspraken bijwerken', 'monitoring'),
  responses: { 200: json(koersSchema, 'Het hele programma en elk cohort') },
})

/** Whether the programme is on course, over HTTP. */
export function koersRoutes(world: MonitoringWorld) {
  return createApi().openapi(koers, async c => c.json(await viewKoers(world, daadOf(c).actor), 200))
}
