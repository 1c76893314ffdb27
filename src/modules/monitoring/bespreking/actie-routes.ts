import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { dropActie, rondActieAf, spreekAf } from './actie-actions.ts'
import { actieInvoerSchema, afrondSchema } from './bespreking-schema.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}'
const changes = guard('metingen bijwerken', 'monitoring')

const agree = createRoute({
  method: 'post',
  path: `${pad}/besprekingen/{bespreking}/acties`,
  operationId: 'addActie',
  summary: 'Spreek in een bespreking af wie wat doet, en wanneer het klaar is',
  tags,
  ...changes,
  request: { params: idParameter.params.extend({ bespreking: z.uuid() }), ...body(actieInvoerSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${pad}/besprekingen/{bespreking}/acties/{actie}`,
  operationId: 'dropActie',
  summary: 'Haal een afspraak weg zolang de bespreking bezig is',
  tags,
  ...changes,
  request: { params: idParameter.params.extend({ bespreking: z.uuid(), actie: z.uuid() }) },
  responses: done,
})

const finish = createRoute({
  method: 'post',
  path: `${pad}/acties/{actie}/_afronden`,
  operationId: 'finishActie',
  summary: 'Zeg dat een afspraak is gedaan, niet meer hoeft, of toch nog open staat',
  tags,
  ...changes,
  request: { params: idParameter.params.extend({ actie: z.uuid() }), ...body(afrondSchema) },
  responses: done,
})

/** What networks agreed in their meetings over HTTP. */
export function actieRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(agree, async c => {
      const { id: buurt, bespreking: id } = c.req.valid('param')
      await spreekAf(world, daadOf(c), { buurt, id }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, bespreking: id, actie } = c.req.valid('param')
      await dropActie(world, daadOf(c), { buurt, id, actie })
      return c.body(null, 204)
    })
    .openapi(finish, async c => {
      const { id: buurt, actie: id } = c.req.valid('param')
      await rondActieAf(world, daadOf(c), { buurt, id }, c.req.valid('json').stand)
      return c.body(null, 204)
    })
}
