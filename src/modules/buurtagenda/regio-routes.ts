import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { changeRegio, dropRegio, makeRegio } from './regio-actions.ts'
import { nieuweRegioSchema, nieuweRegioUitdagingSchema, regioRegelSchema, regioSchema } from './regio-schema.ts'
import { addRegioUitdaging, changeRegioUitdaging, dropRegioUitdaging } from './regio-uitdaging-actions.ts'
import { findRegio, listRegios, listRegioVoorstellen } from './regio-views.ts'
import { voorstelSchema } from './uitdaging-schema.ts'
import type { BuurtagendaWorld } from './world.ts'

const made = { 201: json(z.object({ id: z.uuid() }), 'Gemaakt') } as const
const onePart = { params: z.object({ id: z.uuid(), uitdaging: z.uuid() }) } as const
const isPublic = guard('iedereen', 'cijfers')
const keeps = guard('regios beheren', 'buurtagenda')

const list = createRoute({
  method: 'get',
  path: '/regios',
  operationId: 'listRegios',
  summary: 'De regio’s van het programma: gemeenten samen',
  tags: ['buurtagenda'],
  ...isPublic,
  responses: { 200: json(z.object({ regios: z.array(regioRegelSchema) }), 'De regio’s') },
})

const get = createRoute({
  method: 'get',
  path: '/regios/{id}',
  operationId: 'getRegio',
  summary: 'Eén regio, met haar uitdagingen en krachten',
  tags: ['buurtagenda'],
  ...isPublic,
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(regioSchema, 'De regio; de ETag noemt haar versie') },
})

const make = createRoute({
  method: 'post',
  path: '/regios',
  operationId: 'makeRegio',
  summary: 'Bewaar een regio: een naam en haar gemeenten',
  tags: ['buurtagenda'],
  ...keeps,
  request: body(nieuweRegioSchema),
  responses: made,
})

const change = createRoute({
  method: 'patch',
  path: '/regios/{id}',
  operationId: 'changeRegio',
  summary: 'Geef een regio een andere naam of andere gemeenten',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...idParameter, ...body(nieuweRegioSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: '/regios/{id}',
  operationId: 'dropRegio',
  summary: 'Haal een regio weg, met haar uitdagingen en krachten',
  tags: ['buurtagenda'],
  ...keeps,
  request: idParameter,
  responses: done,
})

const propose = createRoute({
  method: 'get',
  path: '/regios/{id}/voorstellen',
  operationId: 'listRegioVoorstellen',
  summary: 'Wat de cijfers van een regio als uitdaging en kracht voorstellen',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(z.object({ voorstellen: z.array(voorstelSchema) }), 'De voorstellen, het zwaarste eerst') },
})

const add = createRoute({
  method: 'post',
  path: '/regios/{id}/uitdagingen',
  operationId: 'addRegioUitdaging',
  summary: 'Schrijf een uitdaging of kracht van een regio op, met een cijfer of een stuk als grond',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...idParameter, ...body(nieuweRegioUitdagingSchema) },
  responses: made,
})

const rewrite = createRoute({
  method: 'patch',
  path: '/regios/{id}/uitdagingen/{uitdaging}',
  operationId: 'changeRegioUitdaging',
  summary: 'Herschrijf een uitdaging of kracht van een regio',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...onePart, ...body(nieuweRegioUitdagingSchema) },
  responses: done,
})

const remove = createRoute({
  method: 'delete',
  path: '/regios/{id}/uitdagingen/{uitdaging}',
  operationId: 'dropRegioUitdaging',
  summary: 'Haal een uitdaging of kracht van een regio weg',
  tags: ['buurtagenda'],
  ...keeps,
  request: onePart,
  responses: done,
})

export function regioRoutes(world: BuurtagendaWorld) {
  return createApi()
    .openapi(list, async c => c.json({ regios: [...(await listRegios(world, c.get('actor')))] }, 200))
    .openapi(get, async c => {
      const regio = await findRegio(world, c.get('actor'), c.req.valid('param').id, c.req.valid('query').taal)
      c.header('ETag', `"${regio.versie}"`)
      return c.json(regio, 200)
    })
    .openapi(make, async c => c.json(await makeRegio(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(change, async c => {
      await changeRegio(world, daadOf(c), { regio: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      await dropRegio(world, daadOf(c), { regio: c.req.valid('param').id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(propose, async c => {
      const voorstellen = await listRegioVoorstellen(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal)
      return c.json({ voorstellen: [...voorstellen] }, 200)
    })
    .openapi(add, async c => c.json(await addRegioUitdaging(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(rewrite, async c => {
      const { id: regio, uitdaging: id } = c.req.valid('param')
      await changeRegioUitdaging(world, daadOf(c), { regio, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(remove, async c => {
      const { id: regio, uitdaging: id } = c.req.valid('param')
      await dropRegioUitdaging(world, daadOf(c), { regio, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
}
