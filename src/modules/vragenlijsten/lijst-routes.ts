import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { bevestigBewoording, findWachtend, zetBewoording } from './bewoording-actions.ts'
import { bevestigSchema, bewoordingSchema, wachtendeWoordenSchema } from './bewoording-schema.ts'
import { listLijsten, maakLijst, wijzigLijst } from './lijst-actions.ts'
import { lijstenSchema, lijstInvoerSchema } from './lijst-schema.ts'
import type { VragenlijstenWorld } from './world.ts'

const lijsten = '/transitiebuurten/{id}/eigen-vragenlijsten'
const words = '/instrumenten/{instrument}/bewoording'
const instrument = { params: z.object({ instrument: z.string().max(40) }) } as const
const writes = guard('vragenlijsten bijwerken', 'vragenlijsten')
const fixes = guard('bewoordingen vastleggen', 'vragenlijsten')
const tags = ['vragenlijsten']
const made = z.object({ id: z.uuid() })

const list = createRoute({
  method: 'get',
  path: lijsten,
  operationId: 'listEigenLijsten',
  summary: 'De eigen vragenlijsten van een buurt, in de JSON van SurveyJS',
  tags,
  ...guard('vragenlijsten bekijken', 'vragenlijsten'),
  request: idParameter,
  responses: { 200: json(lijstenSchema, 'De vragenlijsten') },
})

const make = createRoute({
  method: 'post',
  path: lijsten,
  operationId: 'maakLijst',
  summary: 'Maak een eigen vragenlijst, of breng er een mee in de JSON van SurveyJS',
  tags,
  ...writes,
  request: { ...idParameter, ...body(lijstInvoerSchema) },
  responses: { 201: json(made, 'Gemaakt') },
})

const change = createRoute({
  method: 'put',
  path: `${lijsten}/{lijst}`,
  operationId: 'wijzigLijst',
  summary: 'Wijzig een eigen vragenlijst; is er al een meting mee geopend, dan komt er een nieuwe versie naast',
  tags,
  ...writes,
  request: { params: idParameter.params.extend({ lijst: z.uuid() }), ...body(lijstInvoerSchema) },
  responses: { 200: json(made, 'Gewijzigd; bij een nieuwe versie een ander id') },
})

const waiting = createRoute({
  method: 'get',
  path: words,
  operationId: 'findBewoording',
  summary: 'De ingevoerde woorden die nog bevestigd moeten worden',
  tags,
  ...fixes,
  request: instrument,
  responses: { 200: json(z.object({ wacht: wachtendeWoordenSchema.nullable() }), 'De woorden, of niets') },
})

const put = createRoute({
  method: 'put',
  path: words,
  operationId: 'zetBewoording',
  summary: 'Voer de officiële woorden van een vragenlijst in',
  tags,
  ...fixes,
  request: { ...instrument, ...body(bewoordingSchema) },
  responses: done,
})

const confirm = createRoute({
  method: 'post',
  path: `${words}/_bevestigen`,
  operationId: 'bevestigBewoording',
  summary: 'Bevestig de woorden die een andere beheerder invoerde; daarna liggen ze vast',
  tags,
  ...fixes,
  request: { ...instrument, ...body(bevestigSchema) },
  responses: done,
})

/** What can be asked beside what came with the product. */
export function lijstRoutes(world: VragenlijstenWorld) {
  return createApi()
    .openapi(list, async c => {
      const { buurt, lijsten: rows } = await listLijsten(world, daadOf(c).actor, c.req.valid('param').id)
      return c.json({ buurt, lijsten: [...rows] }, 200)
    })
    .openapi(make, async c => c.json(await maakLijst(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(change, async c => {
      const { id: buurt, lijst: id } = c.req.valid('param')
      return c.json(await wijzigLijst(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json')), 200)
    })
    .openapi(waiting, async c => c.json({ wacht: await findWachtend(world, daadOf(c).actor, c.req.valid('param').instrument) }, 200))
    .openapi(put, async c => {
      await zetBewoording(world, daadOf(c), c.req.valid('param').instrument, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(confirm, async c => {
      await bevestigBewoording(world, daadOf(c), c.req.valid('param').instrument, c.req.valid('json').hash)
      return c.body(null, 204)
    })
}
