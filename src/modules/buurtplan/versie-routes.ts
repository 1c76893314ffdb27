import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { keepVersie } from './versie-actions.ts'
import { verschilSchema, versieRegelSchema } from './versie-schema.ts'
import { compareVersie, findVersie, listVersies } from './versie-views.ts'
import type { BuurtplanWorld } from './world.ts'

const nummer = wholeNumber({ min: 1, max: 100_000 })
const versies = '/transitiebuurten/{id}/buurtplan/versies'
const sees = guard('buurtplan bekijken', 'buurtplan')
const tags = ['buurtplan']

const list = createRoute({
  method: 'get',
  path: versies,
  operationId: 'listPlanVersies',
  summary: 'De bewaarde versies van een plan',
  tags,
  ...sees,
  request: idParameter,
  responses: { 200: json(z.object({ versies: z.array(versieRegelSchema) }), 'De versies, de nieuwste eerst') },
})

const keep = createRoute({
  method: 'post',
  path: versies,
  operationId: 'keepPlanVersie',
  summary: 'Bewaar het plan zoals het nu is als versie; zij verandert niet meer',
  tags,
  ...guard('buurtplan bijwerken', 'buurtplan'),
  request: { ...idParameter, ...body(z.strictObject({ toelichting: z.string().trim().min(3).max(1000) })) },
  responses: { 201: json(z.object({ nummer: z.number().int(), sha256: z.string() }), 'Bewaard') },
})

const get = createRoute({
  method: 'get',
  path: `${versies}/{versie}`,
  operationId: 'getPlanVersie',
  summary: 'Eén bewaarde versie; de hash is gemaakt over precies deze JSON (RFC 8785)',
  tags,
  ...sees,
  request: { params: idParameter.params.extend({ versie: nummer }) },
  responses: { 200: json(z.looseObject({ vorm: z.number().int() }), 'De versie; de ETag is de SHA-256 ervan') },
})

const compare = createRoute({
  method: 'get',
  path: `${versies}/{versie}/verschillen`,
  operationId: 'comparePlanVersie',
  summary: 'Een versie naast een andere, of naast het plan van nu',
  tags,
  ...sees,
  request: { params: idParameter.params.extend({ versie: nummer }), query: z.object({ met: nummer.optional() }) },
  responses: { 200: json(z.object({ verschillen: z.array(verschilSchema) }), 'De verschillen, thema voor thema') },
})

/** The plan as it was kept, and what changed since. */
export function versieRoutes(world: BuurtplanWorld) {
  return createApi()
    .openapi(list, async c => c.json({ versies: [...(await listVersies(world, daadOf(c).actor, c.req.valid('param').id))] }, 200))
    .openapi(keep, async c => {
      const op = { buurt: c.req.valid('param').id, versie: readIfMatch(c) }
      return c.json(await keepVersie(world, daadOf(c), op, c.req.valid('json').toelichting), 201)
    })
    .openapi(get, async c => {
      const { id: buurt, versie } = c.req.valid('param')
      const { inhoud, sha256 } = await findVersie(world, daadOf(c).actor, { buurt, nummer: versie })
      c.header('ETag', `"${sha256}"`)
      return c.json(JSON.parse(inhoud) as { vorm: number }, 200)
    })
    .openapi(compare, async c => {
      const { id: buurt, versie } = c.req.valid('param')
      const asked = { buurt, nummer: versie, met: c.req.valid('query').met }
      return c.json({ verschillen: [...(await compareVersie(world, daadOf(c).actor, asked))] }, 200)
    })
}
