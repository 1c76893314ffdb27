import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createApi } from '../../platform/http/api.ts'
import type { ApiEnv } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard, requireActor } from '../identity/index.ts'
import { judge, propose, withdraw } from './voorstel-actions.ts'
import type { Daad, MenukaartWorld } from './voorstel-actions.ts'
import { nieuwVoorstelSchema, oordeelSchema, versieSchema, voorstelDetailSchema, voorstelSchema } from './voorstel-schema.ts'
import { findVoorstel, listVersies, listVoorstellen } from './voorstel-views.ts'

const versions = createRoute({
  method: 'get',
  path: '/menukaart/{id}/versies',
  operationId: 'listInterventieversies',
  summary: 'Alle versies van een interventie, met hun hash',
  tags: ['menukaart'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: { 200: json(z.object({ versies: z.array(versieSchema) }), 'De versies') },
})

const list = createRoute({
  method: 'get',
  path: '/menukaartvoorstellen',
  operationId: 'listMenukaartvoorstellen',
  summary: 'Uw voorstellen voor de menukaart; voor wie in een themacoalitie zit ook die van anderen, zonder namen',
  tags: ['menukaart'],
  ...guard('wie is ingelogd', 'programma'),
  responses: { 200: json(z.object({ voorstellen: z.array(voorstelSchema) }), 'De nieuwste eerst, hoogstens 200') },
})

const get = createRoute({
  method: 'get',
  path: '/menukaartvoorstellen/{id}',
  operationId: 'getMenukaartvoorstel',
  summary: 'Eén voorstel, met de hele interventie',
  tags: ['menukaart'],
  ...guard('wie is ingelogd', 'programma'),
  request: idParameter,
  responses: { 200: json(voorstelDetailSchema, 'Het voorstel; de ETag noemt zijn versie') },
})

const make = createRoute({
  method: 'post',
  path: '/menukaartvoorstellen',
  operationId: 'proposeInterventie',
  summary: 'Stel een interventie voor, of een andere versie van een interventie',
  tags: ['menukaart'],
  ...guard('wie is ingelogd', 'programma'),
  request: body(nieuwVoorstelSchema),
  responses: { 201: json(z.object({ id: z.uuid() }), 'Ingediend') },
})

const takeBack = createRoute({
  method: 'post',
  path: '/menukaartvoorstellen/{id}/_intrekken',
  operationId: 'withdrawMenukaartvoorstel',
  summary: 'Trek uw voorstel in, zolang niemand het heeft beoordeeld',
  tags: ['menukaart'],
  ...guard('wie is ingelogd', 'programma'),
  request: idParameter,
  responses: done,
})

const decide = createRoute({
  method: 'post',
  path: '/menukaartvoorstellen/{id}/_beoordelen',
  operationId: 'judgeMenukaartvoorstel',
  summary: 'Neem een voorstel van een ander aan of wijs het af, namens een themacoalitie waarin u zit',
  tags: ['menukaart'],
  ...guard('wie is ingelogd', 'programma'),
  request: { ...idParameter, ...body(oordeelSchema) },
  responses: done,
})

function daadOf(c: Context<ApiEnv>): Daad {
  return { actor: requireActor(c.get('actor')), spoor: c.get('spoor') }
}

export function voorstelRoutes(world: MenukaartWorld) {
  const { database } = world
  return createApi()
    .openapi(versions, async c => c.json({ versies: [...(await listVersies(database, c.req.valid('param').id))] }, 200))
    .openapi(list, async c => c.json({ voorstellen: [...(await listVoorstellen(database, daadOf(c)))] }, 200))
    .openapi(get, async c => {
      const voorstel = await findVoorstel(database, daadOf(c), c.req.valid('param').id)
      c.header('ETag', `"${voorstel.versie}"`)
      return c.json(voorstel, 200)
    })
    .openapi(make, async c => c.json(await propose(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(takeBack, async c => {
      await withdraw(world, daadOf(c), { id: c.req.valid('param').id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(decide, async c => {
      await judge(world, daadOf(c), { id: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
