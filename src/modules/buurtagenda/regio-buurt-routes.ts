import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { judgeRegio, takeOverRegio } from './regio-buurt-actions.ts'
import { findRegiosOfBuurt } from './regio-buurt-views.ts'
import { buurtRegiosSchema, regioOordeelSchema } from './regio-schema.ts'
import type { BuurtagendaWorld } from './world.ts'

const onePart = { params: z.object({ id: z.uuid(), uitdaging: z.uuid() }) } as const
const keeps = guard('buurtagenda bijwerken', 'buurtagenda')

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/regios',
  operationId: 'listBuurtRegios',
  summary: 'De regio’s waar de buurt in ligt: welke van hun uitdagingen hier ook spelen, en wat de buurt eraan toevoegt',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(buurtRegiosSchema, 'De regio’s') },
})

const judge = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/regio-uitdagingen/{uitdaging}/oordeel',
  operationId: 'judgeRegio',
  summary: 'Zeg als netwerk of een uitdaging van de regio hier speelt, met een woord erbij',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...onePart, ...body(regioOordeelSchema) },
  responses: done,
})

const unjudge = createRoute({
  method: 'delete',
  path: '/transitiebuurten/{id}/regio-uitdagingen/{uitdaging}/oordeel',
  operationId: 'unjudgeRegio',
  summary: 'Neem terug wat het netwerk over een uitdaging van de regio zei',
  tags: ['buurtagenda'],
  ...keeps,
  request: onePart,
  responses: done,
})

const take = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/regio-uitdagingen/{uitdaging}/_overnemen',
  operationId: 'takeOverRegio',
  summary: 'Neem een uitdaging van de regio over en zet haar op de agenda van de buurt',
  tags: ['buurtagenda'],
  ...keeps,
  request: onePart,
  responses: { 201: json(z.object({ id: z.uuid() }), 'Overgenomen') },
})

export function regioBuurtRoutes(world: BuurtagendaWorld) {
  return createApi()
    .openapi(get, async c =>
      c.json(await findRegiosOfBuurt(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200),
    )
    .openapi(judge, async c => {
      const { id: buurt, uitdaging } = c.req.valid('param')
      await judgeRegio(world, daadOf(c), { buurt, uitdaging }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(unjudge, async c => {
      const { id: buurt, uitdaging } = c.req.valid('param')
      await judgeRegio(world, daadOf(c), { buurt, uitdaging }, null)
      return c.body(null, 204)
    })
    .openapi(take, async c => {
      const { id: buurt, uitdaging } = c.req.valid('param')
      return c.json(await takeOverRegio(world, daadOf(c), { buurt, uitdaging }), 201)
    })
}
