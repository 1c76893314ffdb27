import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import { plekVan, sleutelSchema } from '../meetplan/meetplan-schema.ts'
import type { MonitoringWorld } from '../world.ts'
import { haalAantekeningWeg, herzet, tekenAan } from './uitkomsten-actions.ts'
import { aantekeningInvoerSchema, herzetSchema, uitkomstenSchema } from './uitkomsten-schema.ts'
import { viewUitkomsten } from './uitkomsten-views.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}/uitkomsten'
const changes = guard('metingen bijwerken', 'monitoring')

const view = createRoute({
  method: 'get',
  path: pad,
  operationId: 'viewUitkomsten',
  summary:
    'Wat het plan van een buurt oplevert: per thema van adoptie naar effectiviteit, per reeks één oordeel; alleen voor het eigen netwerk',
  tags,
  ...guard('metingen bekijken', 'monitoring'),
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(uitkomstenSchema, 'De reeksen, met hun oordeel') },
})

const note = createRoute({
  method: 'post',
  path: `${pad}/aantekeningen`,
  operationId: 'addAantekening',
  summary: 'Teken aan wat er op een dag gebeurde',
  tags,
  ...changes,
  request: { ...idParameter, ...body(aantekeningInvoerSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${pad}/aantekeningen/{aantekening}`,
  operationId: 'dropAantekening',
  summary: 'Haal een aantekening weg',
  tags,
  ...changes,
  request: { params: idParameter.params.extend({ aantekening: z.uuid() }) },
  responses: done,
})

const rebase = createRoute({
  method: 'post',
  path: `${pad}/reeksen/{sleutel}/_herzetten`,
  operationId: 'rebaseReeks',
  summary: 'Laat de grenzen van gewone schommeling vanaf een periode opnieuw beginnen, of neem dat terug; met een reden',
  tags,
  ...changes,
  request: { params: idParameter.params.extend({ sleutel: sleutelSchema }), ...body(herzetSchema) },
  responses: done,
})

/** The outcomes of a buurt over HTTP. */
export function uitkomstenRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(view, async c => c.json(await viewUitkomsten(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(note, async c => {
      await tekenAan(world, daadOf(c), c.req.valid('param').id, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, aantekening: id } = c.req.valid('param')
      await haalAantekeningWeg(world, daadOf(c), { buurt, id })
      return c.body(null, 204)
    })
    .openapi(rebase, async c => {
      const { id: buurt, sleutel } = c.req.valid('param')
      await herzet(world, daadOf(c), { buurt, ...plekVan(sleutel) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
