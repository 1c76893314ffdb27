import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { antwoord, herschrijf, plaats, rondAf, trekIn } from './opmerking-actions.ts'
import { draadSchema, filterSchema, nieuweOpmerkingSchema, overSchema, tekstSchema, tellingenSchema } from './opmerking-schema.ts'
import { listDraden, telOpmerkingen } from './opmerking-views.ts'
import type { ReactiesWorld } from './world.ts'

const opmerkingen = '/transitiebuurten/{id}/buurtplan/opmerkingen'
const een = { params: idParameter.params.extend({ opmerking: z.uuid() }) } as const
const sees = guard('buurtplan bekijken', 'reacties')
const writes = guard('buurtplan bijwerken', 'reacties')
const tags = ['reacties']
const made = { 201: json(z.object({ id: z.uuid() }), 'Geplaatst') } as const

const list = createRoute({
  method: 'get',
  path: opmerkingen,
  operationId: 'listOpmerkingen',
  summary: 'Wat het netwerk opmerkt bij het plan, een thema, een activiteit of een regel van de begroting',
  tags,
  ...sees,
  request: {
    ...idParameter,
    query: z.object({
      soort: overSchema.shape.soort.optional(),
      op: overSchema.shape.op.optional(),
      filter: filterSchema.default('alle'),
      pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50),
    }),
  },
  responses: {
    200: json(
      z.object({ draden: z.array(draadSchema), totaal: z.number().int() }),
      'De draden, waar het laatst iets in geschreven is eerst',
    ),
  },
})

const count = createRoute({
  method: 'get',
  path: `${opmerkingen}/tellingen`,
  operationId: 'telOpmerkingen',
  summary: 'Hoeveel opmerkingen er zijn, in totaal en per onderdeel van het plan',
  tags,
  ...sees,
  request: idParameter,
  responses: { 200: json(tellingenSchema, 'De aantallen draden') },
})

const place = createRoute({
  method: 'post',
  path: opmerkingen,
  operationId: 'plaatsOpmerking',
  summary: 'Merk iets op bij het plan',
  tags,
  ...writes,
  request: { ...idParameter, ...body(nieuweOpmerkingSchema) },
  responses: made,
})

const answer = createRoute({
  method: 'post',
  path: `${opmerkingen}/{opmerking}/antwoorden`,
  operationId: 'beantwoordOpmerking',
  summary: 'Antwoord op een opmerking; een afgeronde gaat weer open',
  tags,
  ...writes,
  request: { ...een, ...body(tekstSchema) },
  responses: made,
})

const rewrite = createRoute({
  method: 'patch',
  path: `${opmerkingen}/{opmerking}`,
  operationId: 'herschrijfOpmerking',
  summary: 'Wijzig uw eigen opmerking',
  tags,
  ...writes,
  request: { ...een, ...body(tekstSchema) },
  responses: done,
})

const withdraw = createRoute({
  method: 'post',
  path: `${opmerkingen}/{opmerking}/_intrekken`,
  operationId: 'trekOpmerkingIn',
  summary: 'Trek uw eigen opmerking in',
  tags,
  ...writes,
  request: een,
  responses: done,
})

const close = createRoute({
  method: 'post',
  path: `${opmerkingen}/{opmerking}/_afronden`,
  operationId: 'rondOpmerkingAf',
  summary: 'Zeg dat er niets meer mee hoeft',
  tags,
  ...writes,
  request: een,
  responses: done,
})

const open = createRoute({
  method: 'post',
  path: `${opmerkingen}/{opmerking}/_heropenen`,
  operationId: 'heropenOpmerking',
  summary: 'Zet een afgeronde opmerking weer open',
  tags,
  ...writes,
  request: een,
  responses: done,
})

/** What a network says to itself about its plan. */
export function opmerkingRoutes(world: ReactiesWorld) {
  return createApi()
    .openapi(list, async c => {
      const { soort, op = '', ...vraag } = c.req.valid('query')
      const over = soort === undefined ? undefined : { soort, op }
      const { draden, totaal } = await listDraden(world, daadOf(c).actor, c.req.valid('param').id, { ...vraag, over })
      return c.json({ draden: [...draden], totaal }, 200)
    })
    .openapi(count, async c => c.json(await telOpmerkingen(world, daadOf(c).actor, c.req.valid('param').id), 200))
    .openapi(place, async c => c.json(await plaats(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(answer, async c => {
      const { id: buurt, opmerking: id } = c.req.valid('param')
      return c.json(await antwoord(world, daadOf(c), { buurt, id }, c.req.valid('json').tekst), 201)
    })
    .openapi(rewrite, async c => {
      const { id: buurt, opmerking: id } = c.req.valid('param')
      await herschrijf(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json').tekst)
      return c.body(null, 204)
    })
    .openapi(withdraw, async c => {
      const { id: buurt, opmerking: id } = c.req.valid('param')
      await trekIn(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(close, async c => {
      const { id: buurt, opmerking: id } = c.req.valid('param')
      await rondAf(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, true)
      return c.body(null, 204)
    })
    .openapi(open, async c => {
      const { id: buurt, opmerking: id } = c.req.valid('param')
      await rondAf(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, false)
      return c.body(null, 204)
    })
}
