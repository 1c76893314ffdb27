import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { addTelling, addUitdaging, changeUitdaging, dropTelling, dropUitdaging, giveMening } from './uitdaging-actions.ts'
import { changeTeksten } from './tekst-actions.ts'
import { nieuweTekstSchema, nieuweUitdagingSchema, tellingSchema } from './uitdaging-schema.ts'
import type { BuurtagendaWorld } from './world.ts'

const onePart = { params: z.object({ id: z.uuid(), uitdaging: z.uuid() }) } as const
const made = { 201: json(z.object({ id: z.uuid() }), 'Gemaakt') } as const
const keeps = guard('buurtagenda bijwerken', 'buurtagenda')

const add = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/uitdagingen',
  operationId: 'addUitdaging',
  summary: 'Schrijf een uitdaging of een kracht op, met ten minste één cijfer of inzicht',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...idParameter, ...body(nieuweUitdagingSchema) },
  responses: made,
})

const change = createRoute({
  method: 'patch',
  path: '/transitiebuurten/{id}/uitdagingen/{uitdaging}',
  operationId: 'changeUitdaging',
  summary: 'Herschrijf een uitdaging of een kracht',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...onePart, ...body(nieuweUitdagingSchema) },
  responses: done,
})

const rewrite = createRoute({
  method: 'patch',
  path: '/transitiebuurten/{id}/uitdagingen',
  operationId: 'changeTeksten',
  summary: 'Neem teksten over, allemaal of geen; waar zij op steunen blijft',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...idParameter, ...body(z.strictObject({ teksten: z.array(nieuweTekstSchema).min(1).max(200) })) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: '/transitiebuurten/{id}/uitdagingen/{uitdaging}',
  operationId: 'dropUitdaging',
  summary: 'Haal een uitdaging of een kracht weg',
  tags: ['buurtagenda'],
  ...keeps,
  request: onePart,
  responses: done,
})

const mening = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/uitdagingen/{uitdaging}/mening',
  operationId: 'giveMening',
  summary: 'Zeg als lid van het netwerk of u het ermee eens bent; null neemt het terug',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...onePart, ...body(z.strictObject({ mening: z.enum(['eens', 'oneens']).nullable() })) },
  responses: done,
})

const count = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/uitdagingen/{uitdaging}/tellingen',
  operationId: 'addTelling',
  summary: 'Voer in hoeveel bewoners het eens en oneens waren',
  tags: ['buurtagenda'],
  ...keeps,
  request: { ...onePart, ...body(tellingSchema) },
  responses: made,
})

const uncount = createRoute({
  method: 'delete',
  path: '/transitiebuurten/{id}/uitdagingen/{uitdaging}/tellingen/{telling}',
  operationId: 'dropTelling',
  summary: 'Haal een telling weg die verkeerd is ingevoerd',
  tags: ['buurtagenda'],
  ...keeps,
  request: { params: onePart.params.extend({ telling: z.uuid() }) },
  responses: done,
})

export function uitdagingRoutes(world: BuurtagendaWorld) {
  return createApi()
    .openapi(add, async c => c.json(await addUitdaging(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(change, async c => {
      const { id: buurt, uitdaging: id } = c.req.valid('param')
      await changeUitdaging(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(rewrite, async c => {
      await changeTeksten(world, daadOf(c), c.req.valid('param').id, c.req.valid('json').teksten)
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, uitdaging: id } = c.req.valid('param')
      await dropUitdaging(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(mening, async c => {
      const { id: buurt, uitdaging: id } = c.req.valid('param')
      await giveMening(world, daadOf(c), { buurt, id }, c.req.valid('json').mening)
      return c.body(null, 204)
    })
    .openapi(count, async c => {
      const { id: buurt, uitdaging: id } = c.req.valid('param')
      return c.json(await addTelling(world, daadOf(c), { buurt, id }, c.req.valid('json')), 201)
    })
    .openapi(uncount, async c => {
      const { id: buurt, uitdaging: id, telling } = c.req.valid('param')
      await dropTelling(world, daadOf(c), { buurt, id, telling })
      return c.body(null, 204)
    })
}
