import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { readIfMatch } from '../../../platform/http/if-match.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { bewaarVerhaal, trekVerhaalIn } from './verhaal-actions.ts'
import { verhaalInvoerSchema, verhalenSchema } from './verhalen-schema.ts'
import { viewVerhalen } from './verhalen-views.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}/verhalen'
const one = { params: idParameter.params.extend({ verhaal: z.uuid() }) }
const changes = guard('verhalen bijwerken', 'ervaringsverhalen')

const list = createRoute({
  method: 'get',
  path: pad,
  operationId: 'listVerhalen',
  summary: 'De ervaringsverhalen die een netwerk optekende, met waarvoor de verteller toestemming gaf',
  tags,
  ...guard('verhalen bekijken', 'ervaringsverhalen'),
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(verhalenSchema, 'De laatste eerst') },
})

const put = createRoute({
  method: 'put',
  path: `${pad}/{verhaal}`,
  operationId: 'putVerhaal',
  summary: 'Bewaar een ervaringsverhaal, of maak het met If-Match: "0"',
  tags,
  ...changes,
  request: { ...one, ...body(verhaalInvoerSchema) },
  responses: done,
})

const withdraw = createRoute({
  method: 'delete',
  path: `${pad}/{verhaal}`,
  operationId: 'withdrawVerhaal',
  summary: 'Haal een verhaal weg omdat de verteller de toestemming introk: het is meteen overal weg',
  tags,
  ...changes,
  request: one,
  responses: done,
})

/** The stories of a buurt over HTTP. */
export function verhalenRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(list, async c => c.json(await viewVerhalen(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(put, async c => {
      const { id: buurt, verhaal } = c.req.valid('param')
      await bewaarVerhaal(world, daadOf(c), { buurt, id: verhaal, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(withdraw, async c => {
      const { id: buurt, verhaal } = c.req.valid('param')
      await trekVerhaalIn(world, daadOf(c), { buurt, id: verhaal, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
}
