import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { guard } from './guard.ts'
import { handOver } from './overdragen.ts'
import { givableBy } from './rechten.ts'
import { endRol } from './rollen-beheren.ts'
import { giveRol } from './rollen-geven.ts'
import { asksBeroep, hasZetel, plekVan } from './rollen.ts'
import { actorOf, body, done, given, idParameter, json } from './route-parts.ts'
import { nieuwLidmaatschapSchema, overdrachtSchema, overgedragenSchema, teGevenRolSchema } from './schema.ts'
import { listOverdrachten } from './views.ts'
import type { IdentityWorld } from './world.ts'

const made = { 201: json(z.object({ id: z.uuid() }), 'De rol is begonnen; de mensen om wie het gaat krijgen een mail') }

const listGivable = createRoute({
  method: 'get',
  path: '/rollen',
  operationId: 'listGivableRoles',
  summary: 'Rollen die u kunt geven, met wat erbij hoort',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  responses: { 200: json(z.object({ rollen: z.array(teGevenRolSchema) }), 'De rollen') },
})

const give = createRoute({
  method: 'post',
  path: '/lidmaatschappen',
  operationId: 'giveRole',
  summary: 'Geef een rol aan iemand die al bekend is',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  request: body(nieuwLidmaatschapSchema),
  responses: made,
})

const end = createRoute({
  method: 'delete',
  path: '/lidmaatschappen/{id}',
  operationId: 'endRole',
  summary: 'Beëindig een rol: die van uzelf, of een die u mag geven',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: idParameter,
  responses: done,
})

const handover = createRoute({
  method: 'post',
  path: '/lidmaatschappen/{id}/_overdragen',
  operationId: 'handOverRole',
  summary: 'Draag een rol over aan iemand die al bekend is, met alles wat eraan vastzit',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  request: { ...idParameter, ...body(overdrachtSchema) },
  responses: made,
})

const received = createRoute({
  method: 'get',
  path: '/overdrachten',
  operationId: 'listHandovers',
  summary: 'Rollen die anderen aan u overdroegen',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(z.object({ overdrachten: z.array(overgedragenSchema) }), 'De laatste eerst') },
})

export function rolRoutes(world: IdentityWorld) {
  return createApi()
    .openapi(listGivable, c => {
      const rollen = givableBy(actorOf(c).rol).map(rol => ({ rol, ...plekVan(rol), beroep: asksBeroep(rol), zetel: hasZetel(rol) }))
      return c.json({ rollen }, 200)
    })
    .openapi(give, async c => c.json(await giveRol(world, actorOf(c), given(c.req.valid('json')), c.get('spoor')), 201))
    .openapi(end, async c => {
      await endRol(world, actorOf(c), c.req.valid('param').id, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(handover, async c => {
      const vraag = { ...given(c.req.valid('json')), lidmaatschap: c.req.valid('param').id }
      return c.json(await handOver(world, actorOf(c), vraag, c.get('spoor')), 201)
    })
    .openapi(received, async c => c.json({ overdrachten: [...(await listOverdrachten(world.database, actorOf(c)))] }, 200))
}
