import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, idParameter, json } from '../../platform/http/contents.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { adoptBeeld } from './beeld-actions.ts'
import { agendaVerschilSchema, beeldInhoudSchema, beeldRegelSchema, verschilSchema } from './beeld-schema.ts'
import { compareBeeld, findBeeld, listBeelden } from './beeld-views.ts'
import type { BuurtagendaWorld } from './world.ts'

const versie = wholeNumber({ min: 1, max: 100_000 })

const list = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/beelden',
  operationId: 'listBeelden',
  summary: 'De vastgestelde versies van het buurtbeeld; de eerste is de nulmeting',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: idParameter,
  responses: { 200: json(z.object({ beelden: z.array(beeldRegelSchema) }), 'De versies, de nieuwste eerst') },
})

const adopt = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/beelden',
  operationId: 'adoptBeeld',
  summary: 'Stel het buurtbeeld vast: cijfers, teksten en agenda blijven zoals zij nu zijn',
  tags: ['buurtagenda'],
  ...guard('buurtbeeld vaststellen', 'buurtagenda'),
  request: {
    ...idParameter,
    ...body(
      z.strictObject({
        reden: z.string().trim().min(3).max(1000),
        na: z.number().int().min(0).meta({ description: 'De laatste versie die u zag; 0 als er geen was' }),
      }),
    ),
  },
  responses: { 201: json(z.object({ versie: z.number().int(), sha256: z.string() }), 'Vastgesteld') },
})

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/beelden/{versie}',
  operationId: 'getBeeld',
  summary: 'Eén vastgestelde versie; de hash is gemaakt over de JSON in vaste vorm (RFC 8785)',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: { params: idParameter.params.extend({ versie }) },
  responses: { 200: json(beeldInhoudSchema, 'De versie; de ETag is de SHA-256 ervan') },
})

const compare = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/beelden/{versie}/verschillen',
  operationId: 'compareBeeld',
  summary: 'Een versie naast een andere, of naast nu: cijfer voor cijfer met de reden, en wat er anders is aan de uitdagingen en krachten',
  tags: ['buurtagenda'],
  ...guard('buurtagenda bekijken', 'buurtagenda'),
  request: { params: idParameter.params.extend({ versie }), query: z.object({ met: versie.optional() }) },
  responses: { 200: json(z.object({ verschillen: z.array(verschilSchema), agenda: z.array(agendaVerschilSchema) }), 'De verschillen') },
})

export function beeldRoutes(world: BuurtagendaWorld) {
  return createApi()
    .openapi(list, async c => c.json({ beelden: [...(await listBeelden(world, daadOf(c).actor, c.req.valid('param').id))] }, 200))
    .openapi(adopt, async c => c.json(await adoptBeeld(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(get, async c => {
      const { id: buurt, versie: nummer } = c.req.valid('param')
      const { inhoud, sha256 } = await findBeeld(world, daadOf(c).actor, { buurt, versie: nummer })
      c.header('ETag', `"${sha256}"`)
      return c.json(inhoud, 200)
    })
    .openapi(compare, async c => {
      const { id: buurt, versie: nummer } = c.req.valid('param')
      const { cijfers, agenda } = await compareBeeld(world, daadOf(c).actor, { buurt, versie: nummer, met: c.req.valid('query').met })
      return c.json(
        {
          verschillen: [...cijfers],
          agenda: agenda.map(each => ({ ...each, teksten: [...each.teksten], kenmerken: [...each.kenmerken] })),
        },
        200,
      )
    })
}
