import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf, parseDatum } from '../programma/index.ts'
import { addBewijs, dropBewijs } from './bewijs-actions.ts'
import { dropGebeurtenis, putGebeurtenis } from './gebeurtenis-actions.ts'
import { bewijsInvoerSchema, gebeurtenisInvoerSchema, gebeurtenissenSchema } from './uitvoering-schema.ts'
import { viewGebeurtenissen } from './uitvoering-views.ts'
import type { UitvoeringWorld } from './world.ts'

const tags = ['uitvoering']
const pad = '/transitiebuurten/{id}/uitvoering'
const changes = guard('uitvoering bijwerken', 'uitvoering')
const oneGebeurtenis = { params: idParameter.params.extend({ gebeurtenis: z.uuid() }) }
const oneBewijs = { params: idParameter.params.extend({ bewijs: z.uuid() }) }

const list = createRoute({
  method: 'get',
  path: `${pad}/gebeurtenissen`,
  operationId: 'listGebeurtenissen',
  summary: 'Wat er in een buurt gebeurde, elk één keer, en hoe vaak per soort en kwartaal',
  tags,
  ...guard('uitvoering bekijken', 'uitvoering'),
  request: idParameter,
  responses: { 200: json(gebeurtenissenSchema, 'Het laatste eerst') },
})

const put = createRoute({
  method: 'put',
  path: `${pad}/gebeurtenissen/{gebeurtenis}`,
  operationId: 'putGebeurtenis',
  summary: 'Wijzig wat er gebeurde, of schrijf het op met If-Match: "0"',
  tags,
  ...changes,
  request: { ...oneGebeurtenis, ...body(gebeurtenisInvoerSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${pad}/gebeurtenissen/{gebeurtenis}`,
  operationId: 'dropGebeurtenis',
  summary: 'Haal weg wat toch niet gebeurde',
  tags,
  ...changes,
  request: oneGebeurtenis,
  responses: done,
})

const add = createRoute({
  method: 'put',
  path: `${pad}/bewijzen/{bewijs}`,
  operationId: 'addBewijs',
  summary: 'Voeg toe waar te zien is dat iets is gedaan: een adres of een document van de buurt',
  tags,
  ...changes,
  request: { ...oneBewijs, ...body(bewijsInvoerSchema) },
  responses: done,
})

const remove = createRoute({
  method: 'delete',
  path: `${pad}/bewijzen/{bewijs}`,
  operationId: 'dropBewijs',
  summary: 'Haal een bewijsstuk weg; het document zelf blijft',
  tags,
  ...changes,
  request: oneBewijs,
  responses: done,
})

/** What happened and where it can be seen, over HTTP. */
export function gebeurtenisRoutes(world: UitvoeringWorld) {
  return createApi()
    .openapi(list, async c => c.json(await viewGebeurtenissen(world, daadOf(c).actor, c.req.valid('param').id), 200))
    .openapi(put, async c => {
      const { id: buurt, gebeurtenis: id } = c.req.valid('param')
      const { dag, ...rest } = c.req.valid('json')
      await putGebeurtenis(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, { ...rest, dag: parseDatum(dag) })
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, gebeurtenis: id } = c.req.valid('param')
      await dropGebeurtenis(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(add, async c => {
      const { id: buurt, bewijs: id } = c.req.valid('param')
      await addBewijs(world, daadOf(c), { buurt, id }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(remove, async c => {
      const { id: buurt, bewijs: id } = c.req.valid('param')
      await dropBewijs(world, daadOf(c), { buurt, id })
      return c.body(null, 204)
    })
}
