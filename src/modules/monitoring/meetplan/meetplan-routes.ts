import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { readIfMatch } from '../../../platform/http/if-match.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { kiesLaag, volgPlan, wijzigAfspraak, wijzigRegel } from './meetplan-actions.ts'
import {
  afspraakKeuzeSchema,
  afsprakenSchema,
  indicatorSchema,
  laagKeuzeSchema,
  laagSchema,
  meetplanSchema,
  plekVan,
  regelKeuzeSchema,
  sleutelSchema,
  themaSchema,
} from './meetplan-schema.ts'
import { viewAfspraken, viewMeetplan } from './meetplan-views.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}/meetplan'
const metTaal = { query: z.object({ taal: taalParameter }) }
const changes = guard('meetplan bijwerken', 'monitoring')
const oneLaag = { params: idParameter.params.extend({ activiteit: z.uuid(), laag: laagSchema }) }

const view = createRoute({
  method: 'get',
  path: pad,
  operationId: 'viewMeetplan',
  summary: 'Het meetplan van een buurt, gemaakt uit haar plan: per activiteit drie lagen, en per indicator wat is afgesproken',
  tags,
  ...guard('meetplan bekijken', 'monitoring'),
  request: { ...idParameter, ...metTaal },
  responses: { 200: json(meetplanSchema, 'Het meetplan') },
})

const choose = createRoute({
  method: 'put',
  path: `${pad}/activiteiten/{activiteit}/lagen/{laag}`,
  operationId: 'chooseMeetlaag',
  summary: 'Kies waaraan u een laag van een activiteit meet, of schrijf waarom u die niet meet. If-Match: "0" als er nog niets gekozen is',
  tags,
  ...changes,
  request: { ...oneLaag, ...body(laagKeuzeSchema) },
  responses: done,
})

const follow = createRoute({
  method: 'delete',
  path: `${pad}/activiteiten/{activiteit}/lagen/{laag}`,
  operationId: 'followPlan',
  summary: 'Laat een laag van een activiteit het plan weer volgen',
  tags,
  ...changes,
  request: oneLaag,
  responses: done,
})

const change = createRoute({
  method: 'put',
  path: `${pad}/regels/{sleutel}`,
  operationId: 'changeMeetregel',
  summary: 'Wijzig wie een cijfer levert, hoe vaak, vanaf welke nulmeting en met welk doel',
  tags,
  ...changes,
  request: { params: idParameter.params.extend({ sleutel: sleutelSchema }), ...body(regelKeuzeSchema) },
  responses: done,
})

const agreements = createRoute({
  method: 'get',
  path: '/meetafspraken',
  operationId: 'viewMeetafspraken',
  summary: 'Wat het programma per thema meet: bron, hoe vaak, en wie ervoor zorgt',
  tags,
  ...guard('meetplan bekijken', 'monitoring'),
  request: metTaal,
  responses: { 200: json(afsprakenSchema, 'De afspraken, per thema en laag') },
})

const agree = createRoute({
  method: 'put',
  path: '/meetafspraken/{thema}/{laag}/{indicator}',
  operationId: 'changeMeetafspraak',
  summary: 'Spreek voor het hele programma een andere bron, frequentie of eigenaar af; buurten die zelf niets kozen, volgen',
  tags,
  ...guard('meetafspraken bijwerken', 'monitoring'),
  request: { params: z.object({ thema: themaSchema, laag: laagSchema, indicator: indicatorSchema }), ...body(afspraakKeuzeSchema) },
  responses: done,
})

/** The measuring plan over HTTP. */
export function meetplanRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(view, async c => c.json(await viewMeetplan(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(choose, async c => {
      const { id: buurt, ...plek } = c.req.valid('param')
      await kiesLaag(world, daadOf(c), { buurt, ...plek, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(follow, async c => {
      const { id: buurt, ...plek } = c.req.valid('param')
      await volgPlan(world, daadOf(c), { buurt, ...plek, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(change, async c => {
      const { id: buurt, sleutel } = c.req.valid('param')
      await wijzigRegel(world, daadOf(c), { buurt, ...plekVan(sleutel), versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(agreements, async c => c.json(await viewAfspraken(world, daadOf(c).actor, c.req.valid('query').taal), 200))
    .openapi(agree, async c => {
      await wijzigAfspraak(world, daadOf(c), { ...c.req.valid('param'), versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
