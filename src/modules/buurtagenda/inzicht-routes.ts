import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { changeInzicht, dropInzicht, keepInzicht } from './inzicht-actions.ts'
import { inzichtSchema, kantSchema, nieuwInzichtSchema, ontvangstSchema } from './inzicht-schema.ts'
import { listInzichten } from './inzicht-views.ts'
import type { BuurtagendaWorld } from './world.ts'

const onePart = { params: z.object({ id: z.uuid(), inzicht: z.uuid() }) } as const

const list = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/inzichten',
  operationId: 'listInzichten',
  summary: 'Wat mensen in de buurt zeiden: gesprekken, wandelingen en vragenlijsten',
  tags: ['buurtagenda'],
  ...guard('inzichten bekijken', 'buurtagenda'),
  request: {
    ...idParameter,
    query: z.object({
      kant: kantSchema.optional(),
      onderwerp: z.string().max(60).optional(),
      pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50),
    }),
  },
  responses: { 200: json(z.object({ inzichten: z.array(inzichtSchema), totaal: z.number().int() }), 'De inzichten, de nieuwste eerst') },
})

const keep = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/inzichten/{inzicht}',
  operationId: 'keepInzicht',
  summary: 'Leg een inzicht vast onder een id dat uw apparaat maakt; nog eens sturen mag',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bijwerken', 'buurtagenda'),
  request: { ...onePart, ...body(nieuwInzichtSchema) },
  responses: {
    200: json(ontvangstSchema, 'Was al ontvangen'),
    201: json(ontvangstSchema, 'Ontvangen'),
  },
})

const change = createRoute({
  method: 'patch',
  path: '/transitiebuurten/{id}/inzichten/{inzicht}',
  operationId: 'changeInzicht',
  summary: 'Wijzig een inzicht',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bijwerken', 'buurtagenda'),
  request: { ...onePart, ...body(nieuwInzichtSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: '/transitiebuurten/{id}/inzichten/{inzicht}',
  operationId: 'dropInzicht',
  summary: 'Haal een inzicht weg',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bijwerken', 'buurtagenda'),
  request: onePart,
  responses: done,
})

export function inzichtRoutes(world: BuurtagendaWorld) {
  return createApi()
    .openapi(list, async c => {
      const { inzichten, totaal } = await listInzichten(world, daadOf(c), c.req.valid('param').id, c.req.valid('query'))
      return c.json({ inzichten: [...inzichten], totaal }, 200)
    })
    .openapi(keep, async c => {
      const { id: buurt, inzicht: id } = c.req.valid('param')
      const { isNew, ontvangst } = await keepInzicht(world, daadOf(c), { buurt, id }, c.req.valid('json'))
      return isNew ? c.json({ id, ...ontvangst }, 201) : c.json({ id, ...ontvangst }, 200)
    })
    .openapi(change, async c => {
      const { id: buurt, inzicht: id } = c.req.valid('param')
      await changeInzicht(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, inzicht: id } = c.req.valid('param')
      await dropInzicht(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
}
