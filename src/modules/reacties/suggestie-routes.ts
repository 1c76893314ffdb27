import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { beantwoord, lak, toonWeer, verberg } from './antwoord-actions.ts'
import { papierSchema } from './meedenken-schema.ts'
import { typeSuggestie } from './suggestie-actions.ts'
import { antwoordSchema, redenSchema, suggestieSchema, suggestiesSchema, woordenSchema } from './suggestie-schema.ts'
import { findSuggestie, listSuggesties } from './suggestie-views.ts'
import { suggestieStaten } from './suggestie.ts'
import type { ReactiesWorld } from './world.ts'

const suggesties = '/transitiebuurten/{id}/buurtplan/suggesties'
const een = { params: idParameter.params.extend({ suggestie: z.uuid() }) } as const
const sees = guard('buurtplan bekijken', 'reacties')
const writes = guard('buurtplan bijwerken', 'reacties')
const tags = ['reacties']

const list = createRoute({
  method: 'get',
  path: suggesties,
  operationId: 'listSuggesties',
  summary: 'De suggesties voor een plan: wat wacht op antwoord, wat beantwoord is of wat verborgen is',
  tags,
  ...sees,
  request: {
    ...idParameter,
    query: z.object({
      staat: z.enum(suggestieStaten).default('wacht'),
      pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50),
    }),
  },
  responses: { 200: json(suggestiesSchema, 'Wat het langst wacht eerst') },
})

const get = createRoute({
  method: 'get',
  path: `${suggesties}/{suggestie}`,
  operationId: 'getSuggestie',
  summary: 'Eén suggestie',
  tags,
  ...sees,
  request: een,
  responses: { 200: json(suggestieSchema, 'De suggestie; de ETag noemt haar versie') },
})

const type = createRoute({
  method: 'post',
  path: suggesties,
  operationId: 'typeSuggestie',
  summary: 'Typ in wat iemand op papier schreef of zei, als die dat goed vindt',
  tags,
  ...writes,
  request: { ...idParameter, ...body(papierSchema) },
  responses: { 201: json(z.object({ id: z.uuid(), code: z.string() }), 'Ingetypt; de code is voor wie het zei') },
})

const answer = createRoute({
  method: 'put',
  path: `${suggesties}/{suggestie}/antwoord`,
  operationId: 'beantwoordSuggestie',
  summary: 'Antwoord: overgenomen, deels of niet, met de reden',
  tags,
  ...writes,
  request: { ...een, ...body(antwoordSchema) },
  responses: done,
})

const hide = createRoute({
  method: 'post',
  path: `${suggesties}/{suggestie}/_verbergen`,
  operationId: 'verbergSuggestie',
  summary: 'Verberg wat er niet thuishoort, met de reden',
  tags,
  ...writes,
  request: { ...een, ...body(redenSchema) },
  responses: done,
})

const unhide = createRoute({
  method: 'post',
  path: `${suggesties}/{suggestie}/_tonen`,
  operationId: 'toonSuggestie',
  summary: 'Toon een verborgen suggestie weer',
  tags,
  ...writes,
  request: een,
  responses: done,
})

const redact = createRoute({
  method: 'post',
  path: `${suggesties}/{suggestie}/_lakken`,
  operationId: 'lakSuggestie',
  summary: 'Haal woorden weg waaraan iemand te herkennen is; ze worden nergens bewaard',
  tags,
  ...writes,
  request: { ...een, ...body(woordenSchema) },
  responses: done,
})

/** What people suggested, for the network that answers. */
export function suggestieRoutes(world: ReactiesWorld) {
  return createApi()
    .openapi(list, async c => c.json(await listSuggesties(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query')), 200))
    .openapi(get, async c => {
      const { id: buurt, suggestie } = c.req.valid('param')
      const found = await findSuggestie(world, daadOf(c).actor, buurt, suggestie)
      c.header('ETag', `"${found.versie}"`)
      return c.json(found, 200)
    })
    .openapi(type, async c => c.json(await typeSuggestie(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(answer, async c => {
      const { id: buurt, suggestie: id } = c.req.valid('param')
      await beantwoord(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(hide, async c => {
      const { id: buurt, suggestie: id } = c.req.valid('param')
      await verberg(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json').reden)
      return c.body(null, 204)
    })
    .openapi(unhide, async c => {
      const { id: buurt, suggestie: id } = c.req.valid('param')
      await toonWeer(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(redact, async c => {
      const { id: buurt, suggestie: id } = c.req.valid('param')
      await lak(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json').woorden)
      return c.body(null, 204)
    })
}
