import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { guard, requireActor } from './guard.ts'
import type { Organisatie } from './organisatie.ts'
import { changeOrganisatie, makeOrganisatie } from './organisaties.ts'
import { getOrganisatie, listBuurten, listOrganisaties } from './plekken.ts'
import { nieuweOrganisatieSchema, organisatieSchema, plekSchema, wijzigOrganisatieSchema } from './schema.ts'
import type { IdentityWorld } from './world.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })
const body = <T extends z.ZodType>(schema: T) => ({ content: { 'application/json': { schema } }, required: true as const })
const params = z.object({ id: z.uuid() })

const list = createRoute({
  method: 'get',
  path: '/organisaties',
  operationId: 'listOrganisations',
  summary: 'Organisaties die meedoen',
  tags: ['toegang'],
  ...guard('organisaties bekijken', 'toegang'),
  responses: { 200: json(z.object({ organisaties: z.array(organisatieSchema) }), 'Op naam') },
})

const get = createRoute({
  method: 'get',
  path: '/organisaties/{id}',
  operationId: 'getOrganisation',
  summary: 'Eén organisatie; de kop ETag zegt welke versie het is',
  tags: ['toegang'],
  ...guard('organisaties bekijken', 'toegang'),
  request: { params },
  responses: { 200: json(organisatieSchema, 'De organisatie') },
})

const make = createRoute({
  method: 'post',
  path: '/organisaties',
  operationId: 'makeOrganisation',
  summary: 'Voeg een organisatie toe',
  tags: ['toegang'],
  ...guard('organisaties beheren', 'toegang'),
  request: { body: body(nieuweOrganisatieSchema) },
  responses: { 201: json(organisatieSchema, 'Toegevoegd') },
})

const ifMatch = z.object({
  'if-match': z.string('Stuur in de kop If-Match de versie mee die u zag.').regex(/^"\d{1,9}"$/, 'Neem de ETag over zoals hij was: "3".'),
})

const change = createRoute({
  method: 'patch',
  path: '/organisaties/{id}',
  operationId: 'changeOrganisation',
  summary: 'Wijzig een organisatie; wie een oudere versie zag, krijgt te horen wat er intussen anders is',
  tags: ['toegang'],
  ...guard('organisaties beheren', 'toegang'),
  request: { params, headers: ifMatch, body: body(wijzigOrganisatieSchema) },
  responses: { 200: json(organisatieSchema, 'Gewijzigd') },
})

const listPlaces = createRoute({
  method: 'get',
  path: '/buurten',
  operationId: 'listPlaces',
  summary: 'Buurten waaruit u kunt kiezen',
  tags: ['toegang'],
  ...guard('buurten bekijken', 'toegang'),
  responses: { 200: json(z.object({ buurten: z.array(plekSchema) }), 'Op naam') },
})

const tag = ({ versie }: Organisatie): { readonly ETag: string } => ({ ETag: `"${versie}"` })

export function organisatieRoutes(world: IdentityWorld) {
  return createApi()
    .openapi(list, async c => c.json({ organisaties: [...(await listOrganisaties(world.database, requireActor(c.get('actor'))))] }, 200))
    .openapi(get, async c => {
      const found = await getOrganisatie(world.database, requireActor(c.get('actor')), c.req.valid('param').id)
      return c.json(found, 200, tag(found))
    })
    .openapi(make, async c => {
      const made = await makeOrganisatie(world, requireActor(c.get('actor')), c.req.valid('json'), c.get('spoor'))
      return c.json(made, 201, tag(made))
    })
    .openapi(change, async c => {
      const { id } = c.req.valid('param')
      const wanted = c.req.valid('json')
      const versie = Number(c.req.valid('header')['if-match'].slice(1, -1))
      const gegevens = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
      const changed = await changeOrganisatie(world, requireActor(c.get('actor')), { id, versie, gegevens }, c.get('spoor'))
      return c.json(changed, 200, tag(changed))
    })
    .openapi(listPlaces, async c => c.json({ buurten: [...(await listBuurten(world.database, requireActor(c.get('actor'))))] }, 200))
}
