import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { readIfMatch } from '../../../platform/http/if-match.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import { periodeIdSchema, plekVan, sleutelSchema } from '../meetplan/meetplan-schema.ts'
import type { MonitoringWorld } from '../world.ts'
import { heropen, kijkNa, zetVast } from './akkoord-actions.ts'
import { vulIn } from './meting-actions.ts'
import { gezienSchema, heropenSchema, metingInvoerSchema, metingSchema, metingenSchema, overzichtSchema } from './metingen-schema.ts'
import { findMeting, viewMetingen } from './metingen-views.ts'
import { viewOverzicht } from './overzicht-views.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}/metingen'
const metTaal = { query: z.object({ taal: taalParameter }) }
const changes = guard('metingen bijwerken', 'monitoring')
const decides = guard('metingen vaststellen', 'monitoring')
const one = { params: idParameter.params.extend({ sleutel: sleutelSchema, periode: periodeIdSchema }) }

const list = createRoute({
  method: 'get',
  path: pad,
  operationId: 'listMetingen',
  summary: 'Welke cijfers een buurt levert, voor welke periode, en wat er kwam; wat de cijfers zeggen, ziet alleen het eigen netwerk',
  tags,
  ...guard('meetplan bekijken', 'monitoring'),
  request: { ...idParameter, ...metTaal },
  responses: { 200: json(metingenSchema, 'Wat gevraagd is en wat kwam') },
})

const get = createRoute({
  method: 'get',
  path: `${pad}/{sleutel}/{periode}`,
  operationId: 'getMeting',
  summary: 'Eén cijfer van een buurt, met wat eerder kwam en wat ermee gebeurde',
  tags,
  ...guard('metingen bekijken', 'monitoring'),
  request: { ...one, ...metTaal },
  responses: { 200: json(metingSchema, 'Het cijfer') },
})

const fill = createRoute({
  method: 'put',
  path: `${pad}/{sleutel}/{periode}`,
  operationId: 'putMeting',
  summary: 'Vul een cijfer in, of schrijf waarom het nog niet bekend is. If-Match: "0" als er nog niets stond',
  tags,
  ...changes,
  request: { ...one, ...body(metingInvoerSchema) },
  responses: done,
})

const lookOver = createRoute({
  method: 'post',
  path: `${pad}/_nakijken`,
  operationId: 'approveMetingen',
  summary: 'Zeg dat cijfers kloppen: alle of geen. Wie ze invulde, doet dat niet',
  tags,
  ...changes,
  request: { ...idParameter, ...body(gezienSchema) },
  responses: done,
})

const lock = createRoute({
  method: 'post',
  path: `${pad}/_vastzetten`,
  operationId: 'lockMetingen',
  summary: 'Zet nagekeken cijfers vast: alle of geen. Wie ze nakeek, doet dat niet',
  tags,
  ...decides,
  request: { ...idParameter, ...body(gezienSchema) },
  responses: done,
})

const reopen = createRoute({
  method: 'post',
  path: `${pad}/_heropenen`,
  operationId: 'reopenMetingen',
  summary: 'Heropen vastgezette cijfers, met een reden',
  tags,
  ...decides,
  request: { ...idParameter, ...body(heropenSchema) },
  responses: done,
})

const overview = createRoute({
  method: 'get',
  path: '/meetplannen',
  operationId: 'listMeetplannen',
  summary: 'Hoe volledig en hoe tijdig buurten hun cijfers leveren, en hoe ver hun meetplannen zijn; zonder een cijfer',
  tags,
  ...guard('meetplan bekijken', 'monitoring'),
  responses: { 200: json(overzichtSchema, 'De buurten, op naam') },
})

/** The figures that buurten deliver, over HTTP. */
export function metingenRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(list, async c => c.json(await viewMetingen(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(get, async c => {
      const { id: buurt, ...rest } = c.req.valid('param')
      return c.json(await findMeting(world, daadOf(c).actor, { buurt, ...rest }, c.req.valid('query').taal), 200)
    })
    .openapi(fill, async c => {
      const { id: buurt, sleutel, periode } = c.req.valid('param')
      await vulIn(world, daadOf(c), { buurt, ...plekVan(sleutel), periode, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(lookOver, async c => {
      await kijkNa(world, daadOf(c), { buurt: c.req.valid('param').id, gezien: c.req.valid('json').metingen })
      return c.body(null, 204)
    })
    .openapi(lock, async c => {
      await zetVast(world, daadOf(c), { buurt: c.req.valid('param').id, gezien: c.req.valid('json').metingen })
      return c.body(null, 204)
    })
    .openapi(reopen, async c => {
      const { metingen, reden } = c.req.valid('json')
      await heropen(world, daadOf(c), { buurt: c.req.valid('param').id, gezien: metingen }, reden)
      return c.body(null, 204)
    })
    .openapi(overview, async c => c.json(await viewOverzicht(world, daadOf(c).actor), 200))
}
