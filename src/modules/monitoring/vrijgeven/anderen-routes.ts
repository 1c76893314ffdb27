import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { idParameter, json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { andereSchema, anderenSchema } from './anderen-schema.ts'
import { viewAndere, viewAnderen } from './anderen-views.ts'

const tags = ['monitoring']
const open = guard('iedereen', 'vrijgave')

const list = createRoute({
  method: 'get',
  path: '/vrijgegeven-buurten',
  operationId: 'listVrijgegevenBuurten',
  summary: 'De buurten waarvan cijfers zijn vrijgegeven, met hoeveel er te zien is',
  tags,
  ...open,
  responses: { 200: json(anderenSchema, 'De buurten, op naam') },
})

const view = createRoute({
  method: 'get',
  path: '/vrijgegeven-buurten/{id}',
  operationId: 'viewVrijgegevenBuurt',
  summary: 'Wat iedereen van een buurt ziet: per cijfer de vrijgegeven aantallen, waar ze vandaan komen en hoe ze beschermd zijn',
  tags,
  ...open,
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(andereSchema, 'De reeksen van de buurt, met alle buurten samen ernaast') },
})

/** What a buurt lets others see, over HTTP: nothing but what was released. */
export function anderenRoutes(world: Pick<MonitoringWorld, 'database'>) {
  return createApi()
    .openapi(list, async c => c.json(await viewAnderen(world, c.get('actor')), 200))
    .openapi(view, async c => c.json(await viewAndere(world, c.get('actor'), c.req.valid('param').id, c.req.valid('query').taal), 200))
}
