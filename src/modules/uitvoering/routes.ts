import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf, parseDatum } from '../programma/index.ts'
import { gebeurtenisRoutes } from './gebeurtenis-routes.ts'
import { dropMijlpaal, putMijlpaal } from './mijlpaal-actions.ts'
import { viewMijlpalen, viewMijlpalenoverzicht } from './overzicht-views.ts'
import {
  meldSchema,
  mijlpaalInvoerSchema,
  mijlpalenoverzichtSchema,
  mijlpalenVanBuurtSchema,
  uitvoerActiviteitSchema,
  uitvoeringSchema,
} from './uitvoering-schema.ts'
import { viewUitvoerActiviteit, viewUitvoering } from './uitvoering-views.ts'
import { tellNiets, tellUitvoering } from './update-actions.ts'
import { followUitvoering } from './volg-actions.ts'
import type { UitvoeringWorld } from './world.ts'

const tags = ['uitvoering']
const pad = '/transitiebuurten/{id}/uitvoering'
const reads = guard('uitvoering bekijken', 'uitvoering')
const changes = guard('uitvoering bijwerken', 'uitvoering')
const follows = guard('mijlpalen bekijken', 'uitvoering')
const oneActiviteit = { params: idParameter.params.extend({ activiteit: z.uuid() }) }
const oneMijlpaal = { params: idParameter.params.extend({ mijlpaal: z.uuid() }) }

const view = createRoute({
  method: 'get',
  path: pad,
  operationId: 'viewUitvoering',
  summary: 'Hoe elke activiteit van het plan gaat: de stand volgens een vaste regel, mijlpalen, wie erop let, en hoeveel mensen meedoen',
  tags,
  ...reads,
  request: idParameter,
  responses: { 200: json(uitvoeringSchema, 'De activiteiten van het plan zoals het nu is') },
})

const one = createRoute({
  method: 'get',
  path: `${pad}/activiteiten/{activiteit}`,
  operationId: 'viewUitvoerActiviteit',
  summary: 'Eén activiteit: hoe het gaat, wat er gebeurde, waar dat te zien is, en wat er is gemeld',
  tags,
  ...reads,
  request: oneActiviteit,
  responses: { 200: json(uitvoerActiviteitSchema, 'De activiteit') },
})

const tell = createRoute({
  method: 'post',
  path: `${pad}/activiteiten/{activiteit}/_bijwerken`,
  operationId: 'tellUitvoering',
  summary: 'Vertel hoe een activiteit gaat, of dat er niets is veranderd',
  tags,
  ...changes,
  request: { ...oneActiviteit, ...body(meldSchema) },
  responses: done,
})

const follow = createRoute({
  method: 'put',
  path: `${pad}/activiteiten/{activiteit}/volgen`,
  operationId: 'followUitvoering',
  summary: 'Volg een activiteit, of volg haar niet meer. Nog eens volgen zegt dat u zag wat er nieuw was',
  tags,
  ...reads,
  request: { ...oneActiviteit, ...body(z.strictObject({ volgt: z.boolean() })) },
  responses: done,
})

const put = createRoute({
  method: 'put',
  path: `${pad}/mijlpalen/{mijlpaal}`,
  operationId: 'putUitvoermijlpaal',
  summary: 'Wijzig een mijlpaal van een activiteit, of maak hem met If-Match: "0"',
  tags,
  ...changes,
  request: { ...oneMijlpaal, ...body(mijlpaalInvoerSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${pad}/mijlpalen/{mijlpaal}`,
  operationId: 'dropUitvoermijlpaal',
  summary: 'Haal een mijlpaal van een activiteit weg',
  tags,
  ...changes,
  request: oneMijlpaal,
  responses: done,
})

const mijlpalen = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/mijlpalen',
  operationId: 'viewMijlpalenVanBuurt',
  summary: 'De mijlpalen van één buurt: zonder notities, namen en aantallen mensen',
  tags,
  ...follows,
  request: idParameter,
  responses: { 200: json(mijlpalenVanBuurtSchema, 'De activiteiten met hun mijlpalen') },
})

const overzicht = createRoute({
  method: 'get',
  path: '/mijlpalenoverzicht',
  operationId: 'viewMijlpalenoverzicht',
  summary: 'Hoe het staat met de mijlpalen: per cohort en per buurt',
  tags,
  ...follows,
  responses: { 200: json(mijlpalenoverzichtSchema, 'De buurten die u mag zien') },
})

/** Everything of this module over HTTP. */
export function uitvoeringRoutes(world: UitvoeringWorld) {
  return createApi()
    .openapi(view, async c => c.json(await viewUitvoering(world, daadOf(c).actor, c.req.valid('param').id), 200))
    .openapi(one, async c => {
      const { id: buurt, activiteit } = c.req.valid('param')
      return c.json(await viewUitvoerActiviteit(world, daadOf(c).actor, { buurt, activiteit }), 200)
    })
    .openapi(tell, async c => {
      const { id: buurt, activiteit } = c.req.valid('param')
      const { versie, bericht } = c.req.valid('json')
      if (bericht === null) await tellNiets(world, daadOf(c), { buurt, activiteit })
      else {
        const gehaald = bericht.gehaald.map(({ mijlpaal, dag }) => ({ mijlpaal, dag: parseDatum(dag) }))
        const afgerond = dayOf(bericht.afgerond)
        await tellUitvoering(world, daadOf(c), { buurt, activiteit }, { versie, bericht: { ...bericht, afgerond, gehaald } })
      }
      return c.body(null, 204)
    })
    .openapi(follow, async c => {
      const { id: buurt, activiteit } = c.req.valid('param')
      await followUitvoering(world, daadOf(c), { buurt, activiteit }, c.req.valid('json').volgt)
      return c.body(null, 204)
    })
    .openapi(put, async c => {
      const { id: buurt, mijlpaal: id } = c.req.valid('param')
      const { dag, gedaan, ...rest } = c.req.valid('json')
      await putMijlpaal(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, { ...rest, dag: dayOf(dag), gedaan: dayOf(gedaan) })
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, mijlpaal: id } = c.req.valid('param')
      await dropMijlpaal(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(mijlpalen, async c => c.json(await viewMijlpalen(world, daadOf(c).actor, c.req.valid('param').id), 200))
    .openapi(overzicht, async c => c.json(await viewMijlpalenoverzicht(world, daadOf(c).actor), 200))
    .route('/', gebeurtenisRoutes(world))
}

function dayOf(day: string | null) {
  return day === null ? null : parseDatum(day)
}
