import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { chooseAgenda, chooseGewichten } from './agenda-actions.ts'
import { findAgenda, listOnderwerpen, listVoorstellen } from './agenda-views.ts'
import { agendaSchema, gewichtenSchema, onderwerpSchema, voorstelSchema } from './uitdaging-schema.ts'
import type { BuurtagendaWorld } from './world.ts'

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/buurtagenda',
  operationId: 'getBuurtagenda',
  summary: 'De uitdagingen en krachten van een buurt, met wat mensen ervan vinden',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(agendaSchema, 'De agenda; de ETag noemt haar versie') },
})

const choose = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/buurtagenda',
  operationId: 'setBuurtagenda',
  summary: 'Kies welke uitdagingen de buurt aanpakt, in volgorde',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bijwerken', 'buurtagenda'),
  request: { ...idParameter, ...body(z.strictObject({ uitdagingen: z.array(z.uuid()).max(30) })) },
  responses: done,
})

const weights = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/buurtagenda/gewichten',
  operationId: 'setAgendaGewichten',
  summary: 'Kies hoe zwaar elk deel van een voorstel telt',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bijwerken', 'buurtagenda'),
  request: { ...idParameter, ...body(gewichtenSchema) },
  responses: done,
})

const weight = z.coerce.number().min(0).max(5).optional()

const propose = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/voorstellen',
  operationId: 'listVoorstellen',
  summary: 'Wat cijfers en stemmen samen als uitdaging en kracht voorstellen, met de regel erbij',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: {
    ...idParameter,
    query: z.object({
      taal: taalParameter,
      ernst: weight,
      omvang: weight,
      invloed: weight,
      stem: z.coerce.number().min(0).max(1).optional(),
    }),
  },
  responses: { 200: json(z.object({ voorstellen: z.array(voorstelSchema) }), 'De voorstellen, het zwaarste eerst') },
})

const subjects = createRoute({
  method: 'get',
  path: '/onderwerpen',
  operationId: 'listOnderwerpen',
  summary: 'Waar uitdagingen en krachten over kunnen gaan, met de cijfers en thema’s die erbij horen',
  tags: ['buurtagenda'],
  ...guard('iedereen', 'cijfers'),
  request: { query: z.object({ taal: taalParameter }) },
  responses: { 200: json(z.object({ onderwerpen: z.array(onderwerpSchema) }), 'De onderwerpen') },
})

export function agendaRoutes(world: BuurtagendaWorld) {
  return createApi()
    .openapi(subjects, c => c.json({ onderwerpen: listOnderwerpen(c.req.valid('query').taal) }, 200))
    .openapi(get, async c => {
      const agenda = await findAgenda(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal)
      c.header('ETag', `"${agenda.versie}"`)
      return c.json(agenda, 200)
    })
    .openapi(choose, async c => {
      const op = { buurt: c.req.valid('param').id, versie: readIfMatch(c) }
      await chooseAgenda(world, daadOf(c), op, c.req.valid('json').uitdagingen)
      return c.body(null, 204)
    })
    .openapi(weights, async c => {
      await chooseGewichten(world, daadOf(c), { buurt: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(propose, async c => {
      const { taal, ...gewichten } = c.req.valid('query')
      const voorstellen = await listVoorstellen(world, daadOf(c).actor, c.req.valid('param').id, { taal, gewichten })
      return c.json({ voorstellen: [...voorstellen] }, 200)
    })
}
