import { createRoute } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { idParameter, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { adviesAntwoordSchema, adviesVraagSchema } from './advies-schema.ts'
import { findAdvies } from './advies-views.ts'
import type { BuurtplanWorld } from './world.ts'

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/buurtplan/advies',
  operationId: 'getMenukaartAdvies',
  summary: 'Wat van de menukaart bij de uitdagingen van een buurt past, met uitleg, en wat het netwerk daarvan tegelijk kan dragen',
  tags: ['buurtplan'],
  ...guard('buurtplan bekijken', 'buurtplan'),
  request: { ...idParameter, query: adviesVraagSchema },
  responses: { 200: json(adviesAntwoordSchema, 'Het advies, het beste eerst') },
})

/** Advice from the menukaart; nothing is kept of it. */
export function adviesRoutes(world: BuurtplanWorld) {
  return createApi().openapi(get, async c =>
    c.json(await findAdvies(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query')), 200),
  )
}
