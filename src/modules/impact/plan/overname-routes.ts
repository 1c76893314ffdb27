import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { ImpactWorld } from '../tables.ts'
import { listOvername, neemOver } from './overnemen.ts'
import { overnameSchema } from './overname-schema.ts'

const tags = ['impact']
const leads = guard('programma leiden', 'programma')

const list = createRoute({
  method: 'get',
  path: '/analyses/_oordelen',
  operationId: 'listOvername',
  summary: 'Oordelen van analyses die het programma als zijn eigen oordeel kan overnemen',
  tags,
  ...leads,
  request: { query: z.object({ taal: taalParameter }) },
  responses: { 200: json(overnameSchema, 'De nieuwste eerst') },
})

const take = createRoute({
  method: 'post',
  path: '/analyses/{id}/_overnemen',
  operationId: 'takeOordeelOver',
  summary: 'Neem het oordeel van een geopende analyse over als dat van het programma, met effect en controlegetal van het plan',
  tags,
  ...leads,
  request: { ...idParameter, ...body(z.strictObject({ nummer: z.number().int().min(1).max(10_000) })) },
  responses: done,
})

/** From the verdict of an analysis to that of the programme; they come before the routes of one analysis. */
export function overnameRoutes(world: ImpactWorld) {
  return createApi()
    .openapi(list, async c => c.json({ oordelen: [...(await listOvername(world, daadOf(c).actor, c.req.valid('query').taal))] }, 200))
    .openapi(take, async c => {
      await neemOver(world, daadOf(c), { id: c.req.valid('param').id, nummer: c.req.valid('json').nummer })
      return c.body(null, 204)
    })
}
