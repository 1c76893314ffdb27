import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { readIfMatch } from '../../../platform/http/if-match.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import { themaSchema } from '../meetplan/meetplan-schema.ts'
import type { MonitoringWorld } from '../world.ts'
import { beginBespreking, dropBespreking, noteer, sluitBespreking, vulVerslagAan, wijzigBespreking } from './bespreking-actions.ts'
import {
  beginSchema,
  besprekingenSchema,
  besprekingSchema,
  naschriftInvoerSchema,
  notitieSchema,
  wijzigSchema,
} from './bespreking-schema.ts'
import { viewBespreking, viewBesprekingen } from './bespreking-views.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}/besprekingen'
const reads = guard('metingen bekijken', 'monitoring')
const changes = guard('metingen bijwerken', 'monitoring')
const een = { params: idParameter.params.extend({ bespreking: z.uuid() }) }

const list = createRoute({
  method: 'get',
  path: pad,
  operationId: 'listBesprekingen',
  summary: 'De besprekingen van wat het plan oplevert, en wat nog moet gebeuren; alleen voor het eigen netwerk',
  tags,
  ...reads,
  request: idParameter,
  responses: { 200: json(besprekingenSchema, 'De besprekingen, de laatste eerst') },
})

const begin = createRoute({
  method: 'post',
  path: pad,
  operationId: 'beginBespreking',
  summary: 'Begin een bespreking van de uitkomsten; voor een dag is er één bezig',
  tags,
  ...changes,
  request: { ...idParameter, ...body(beginSchema) },
  responses: { 201: json(z.object({ id: z.uuid() }), 'De bespreking') },
})

const get = createRoute({
  method: 'get',
  path: `${pad}/{bespreking}`,
  operationId: 'getBespreking',
  summary: 'Eén bespreking: zoals het nu staat, of zoals het was toen zij werd afgesloten',
  tags,
  ...reads,
  request: { ...een, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(besprekingSchema, 'De bespreking') },
})

const change = createRoute({
  method: 'put',
  path: `${pad}/{bespreking}`,
  operationId: 'changeBespreking',
  summary: 'Wijzig de dag, en hoeveel mensen er zijn',
  tags,
  ...changes,
  request: { ...een, ...body(wijzigSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${pad}/{bespreking}`,
  operationId: 'dropBespreking',
  summary: 'Haal een bespreking weg die nog bezig is',
  tags,
  ...changes,
  request: een,
  responses: done,
})

const note = createRoute({
  method: 'put',
  path: `${pad}/{bespreking}/themas/{thema}`,
  operationId: 'putBesprekingNotitie',
  summary: 'Schrijf op wat u over een thema concludeert of besluit',
  tags,
  ...changes,
  request: { params: een.params.extend({ thema: themaSchema }), ...body(notitieSchema) },
  responses: done,
})

const close = createRoute({
  method: 'post',
  path: `${pad}/{bespreking}/_sluiten`,
  operationId: 'closeBespreking',
  summary: 'Sluit een bespreking af: het verslag wordt bewaard en verandert niet meer',
  tags,
  ...changes,
  request: een,
  responses: done,
})

const add = createRoute({
  method: 'post',
  path: `${pad}/{bespreking}/naschriften`,
  operationId: 'addNaschrift',
  summary: 'Schrijf iets bij een verslag dat is afgesloten',
  tags,
  ...changes,
  request: { ...een, ...body(naschriftInvoerSchema) },
  responses: done,
})

/** The meetings of a buurt about its outcomes over HTTP. */
export function besprekingRoutes(world: MonitoringWorld) {
  const welke = ({ id: buurt, bespreking: id }: { readonly id: string; readonly bespreking: string }) => ({ buurt, id })
  return createApi()
    .openapi(list, async c => c.json(await viewBesprekingen(world, daadOf(c).actor, c.req.valid('param').id), 200))
    .openapi(begin, async c => c.json(await beginBespreking(world, daadOf(c), c.req.valid('param').id, c.req.valid('json').dag), 201))
    .openapi(get, async c => {
      const found = await viewBespreking(world, daadOf(c).actor, welke(c.req.valid('param')), c.req.valid('query').taal)
      return c.json(found, 200, { ETag: `"${found.versie}"` })
    })
    .openapi(change, async c => {
      await wijzigBespreking(world, daadOf(c), { ...welke(c.req.valid('param')), versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      await dropBespreking(world, daadOf(c), welke(c.req.valid('param')))
      return c.body(null, 204)
    })
    .openapi(note, async c => {
      const { thema, ...param } = c.req.valid('param')
      await noteer(world, daadOf(c), { ...welke(param), thema, versie: readIfMatch(c) }, c.req.valid('json').tekst)
      return c.body(null, 204)
    })
    .openapi(close, async c => {
      await sluitBespreking(world, daadOf(c), { ...welke(c.req.valid('param')), versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(add, async c => {
      await vulVerslagAan(world, daadOf(c), welke(c.req.valid('param')), c.req.valid('json').tekst)
      return c.body(null, 204)
    })
}
