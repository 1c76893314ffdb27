import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import { jaarParameter, requireGebied, taalParameter } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { buurtbeeldSchema } from './schema.ts'

const getBuurtbeeld = createRoute({
  method: 'get',
  path: '/gebieden/{code}/buurtbeeld',
  operationId: 'getBuurtbeeld',
  summary: 'Het beeld van een gebied: alle cijfers naast wijk, gemeente en land, en zinnen over wat opvalt',
  tags: ['buurtbeeld'],
  request: {
    params: z.object({ code: z.string().meta({ description: 'Code van het gebied', example: 'BU07850101' }) }),
    query: z.object({ taal: taalParameter, jaar: jaarParameter }),
  },
  responses: { 200: { description: 'Het buurtbeeld', content: { 'application/json': { schema: buurtbeeldSchema } } } },
})

/** Public: published figures only. */
export function buurtbeeldRoutes(source: StatistiekSource) {
  return createApi().openapi(getBuurtbeeld, c => {
    const { taal, jaar } = c.req.valid('query')
    const statistiek = source.current()
    return c.json(makeBuurtbeeld(statistiek, requireGebied(statistiek, c.req.valid('param').code, jaar), taal), 200)
  })
}
