import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { planRegelSchema, planSchema, themaSchema } from './plan-schema.ts'
import { findPlan, listPlannen } from './plan-views.ts'
import { beoordeelThema, laatWeg, openThema } from './thema-actions.ts'
import type { BuurtplanWorld } from './world.ts'

const oneThema = { params: z.object({ id: z.uuid(), thema: themaSchema }) } as const

const list = createRoute({
  method: 'get',
  path: '/buurtplannen',
  operationId: 'listBuurtplannen',
  summary: 'De buurtplannen die u mag zien, en welke thema’s een buurt wil weglaten',
  tags: ['buurtplan'],
  ...guard('buurtplan bekijken', 'buurtplan'),
  responses: { 200: json(z.object({ plannen: z.array(planRegelSchema) }), 'De plannen, op naam van de buurt') },
})

const get = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/buurtplan',
  operationId: 'getBuurtplan',
  summary: 'Het plan van een buurt: de vijf thema’s en de activiteiten',
  tags: ['buurtplan'],
  ...guard('buurtplan bekijken', 'buurtplan'),
  request: idParameter,
  responses: { 200: json(planSchema, 'Het plan; de ETag noemt zijn versie') },
})

const leaveOut = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/buurtplan/themas/{thema}/_weglaten',
  operationId: 'laatThemaWeg',
  summary: 'Vraag met een reden om een thema weg te laten',
  tags: ['buurtplan'],
  ...guard('buurtplan bijwerken', 'buurtplan'),
  request: { ...oneThema, ...body(z.strictObject({ reden: z.string().trim().min(10).max(2000) })) },
  responses: done,
})

const open = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/buurtplan/themas/{thema}/_openen',
  operationId: 'openThema',
  summary: 'Zet een thema weer in het plan',
  tags: ['buurtplan'],
  ...guard('buurtplan bijwerken', 'buurtplan'),
  request: oneThema,
  responses: done,
})

const judge = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/buurtplan/themas/{thema}/_beoordelen',
  operationId: 'beoordeelThema',
  summary: 'Antwoord namens het transitieteam of een thema weg mag blijven',
  tags: ['buurtplan'],
  ...guard('buurtplan beoordelen', 'buurtplan'),
  request: {
    ...oneThema,
    ...body(z.strictObject({ besluit: z.enum(['akkoord', 'terug']), antwoord: z.string().trim().max(2000) })),
  },
  responses: done,
})

/** The plan as a whole, and its themes. */
export function planRoutes(world: BuurtplanWorld) {
  return createApi()
    .openapi(list, async c => c.json({ plannen: [...(await listPlannen(world, daadOf(c).actor))] }, 200))
    .openapi(get, async c => {
      const plan = await findPlan(world, daadOf(c).actor, c.req.valid('param').id)
      c.header('ETag', `"${plan.versie}"`)
      return c.json(plan, 200)
    })
    .openapi(leaveOut, async c => {
      const { id: buurt, thema } = c.req.valid('param')
      await laatWeg(world, daadOf(c), { buurt, thema, versie: readIfMatch(c) }, c.req.valid('json').reden)
      return c.body(null, 204)
    })
    .openapi(open, async c => {
      const { id: buurt, thema } = c.req.valid('param')
      await openThema(world, daadOf(c), { buurt, thema, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(judge, async c => {
      const { id: buurt, thema } = c.req.valid('param')
      await beoordeelThema(world, daadOf(c), { buurt, thema, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
