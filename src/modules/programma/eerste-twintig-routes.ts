import { createRoute } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from './daad.ts'
import { loadEersteTwintig } from './eerste-twintig-actions.ts'
import { eersteTwintigSchema, keuzesSchema, laadVerslagSchema } from './eerste-twintig-schema.ts'
import { describeEersteTwintig, describeVerslag } from './eerste-twintig-views.ts'
import type { ProgrammaWorld } from './world.ts'

const get = createRoute({
  method: 'get',
  path: '/eerste-twintig',
  operationId: 'getEersteTwintig',
  summary: 'De voorlopige eerste lijst van het programma: voorstellen en vragen',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  responses: { 200: json(eersteTwintigSchema, 'De lijst') },
})

const load = createRoute({
  method: 'post',
  path: '/eerste-twintig',
  operationId: 'loadEersteTwintig',
  summary: 'Laad de lijst; wat er al was, blijft zoals het is',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: body(keuzesSchema),
  responses: { 200: json(laadVerslagSchema, 'Wat er is geladen, en wat u nog kiest') },
})

export function eersteTwintigRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(get, async c => c.json(await describeEersteTwintig(world, daadOf(c).actor), 200))
    .openapi(load, async c => c.json(describeVerslag(await loadEersteTwintig(world, daadOf(c), c.req.valid('json').keuzes)), 200))
}
