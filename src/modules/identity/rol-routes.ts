import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { guard, requireActor } from './guard.ts'
import { handOver } from './overdragen.ts'
import { givableBy } from './rechten.ts'
import { endRol } from './rollen-beheren.ts'
import { giveRol } from './rollen-geven.ts'
import { asksBeroep, asksZetel, plekVan } from './rollen.ts'
import { nieuwLidmaatschapSchema, overdrachtSchema, overgedragenSchema, teGevenRolSchema } from './schema.ts'
import { listOverdrachten } from './views.ts'
import type { IdentityWorld } from './world.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
const body = <T extends z.ZodType>(schema: T) => ({ content: { 'application/json': { schema } }, required: true as const })
const params = z.object({ id: z.uuid() })
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
  request: { body: body(nieuwLidmaatschapSchema) },
  responses: made,
})

const end = createRoute({
  method: 'delete',
  path: '/lidmaatschappen/{id}',
  operationId: 'endRole',
  summary: 'Beëindig een rol: die van uzelf, of een die u mag geven',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: { params },
  responses: { 204: { description: 'Gedaan' } },
})

const handover = createRoute({
  method: 'post',
  path: '/lidmaatschappen/{id}/_overdragen',
  operationId: 'handOverRole',
  summary: 'Draag een rol over aan iemand die al bekend is, met alles wat eraan vastzit',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  request: { params, body: body(overdrachtSchema) },
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

/** Without the fields that were not given. */
function given<Input extends object>(input: Input): { [Name in keyof Input]: Exclude<Input[Name], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Input]: Exclude<Input[Name], undefined>
  }
}

export function rolRoutes(world: IdentityWorld) {
  return createApi()
    .openapi(listGivable, c => {
      const rollen = givableBy(requireActor(c.get('actor')).rol).map(rol => ({
        rol,
        ...plekVan(rol),
        beroep: asksBeroep(rol),
        zetel: asksZetel(rol),
      }))
      return c.json({ rollen }, 200)
    })
    .openapi(give, async c => c.json(await giveRol(world, requireActor(c.get('actor')), given(c.req.valid('json')), c.get('spoor')), 201))
    .openapi(end, async c => {
      await endRol(world, requireActor(c.get('actor')), c.req.valid('param').id, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(handover, async c => {
      const vraag = { ...given(c.req.valid('json')), lidmaatschap: c.req.valid('param').id }
      return c.json(await handOver(world, requireActor(c.get('actor')), vraag, c.get('spoor')), 201)
    })
    .openapi(received, async c =>
      c.json({ overdrachten: [...(await listOverdrachten(world.database, requireActor(c.get('actor'))))] }, 200),
    )
}
