import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { addActiviteit, bijwerken, changeActiviteit, dropActiviteit, neemOver, restoreActiviteit } from './activiteit-actions.ts'
import { eenActiviteitSchema, inhoudSchema } from './plan-schema.ts'
import { findActiviteit, findStand } from './plan-views.ts'
import type { BuurtplanWorld } from './world.ts'

const one = { params: z.object({ id: z.uuid(), activiteit: z.uuid() }) } as const
const made = { 201: json(z.object({ id: z.uuid() }), 'Gemaakt') } as const
const keeps = guard('buurtplan bijwerken', 'buurtplan')
const sees = guard('buurtplan bekijken', 'buurtplan')
const activiteiten = '/transitiebuurten/{id}/buurtplan/activiteiten'
const tags = ['buurtplan']

const add = createRoute({
  method: 'post',
  path: activiteiten,
  operationId: 'addActiviteit',
  summary: 'Schrijf een activiteit in het plan',
  tags,
  ...keeps,
  request: { ...idParameter, ...body(inhoudSchema) },
  responses: made,
})

const takeOver = createRoute({
  method: 'post',
  path: `${activiteiten}/_overnemen`,
  operationId: 'neemInterventieOver',
  summary: 'Neem een interventie van de menukaart over in het plan; daarna is zij van de buurt',
  tags,
  ...keeps,
  request: { ...idParameter, ...body(z.strictObject({ interventie: z.string().max(80), uitdaging: z.uuid().nullable() })) },
  responses: made,
})

const get = createRoute({
  method: 'get',
  path: `${activiteiten}/{activiteit}`,
  operationId: 'getActiviteit',
  summary: 'Eén activiteit van het plan',
  tags,
  ...sees,
  request: one,
  responses: { 200: json(eenActiviteitSchema, 'De activiteit; de ETag noemt haar versie') },
})

const change = createRoute({
  method: 'patch',
  path: `${activiteiten}/{activiteit}`,
  operationId: 'changeActiviteit',
  summary: 'Herschrijf een activiteit',
  tags,
  ...keeps,
  request: { ...one, ...body(inhoudSchema) },
  responses: done,
})

const stand = createRoute({
  method: 'get',
  path: `${activiteiten}/{activiteit}/standen/{versie}`,
  operationId: 'getActiviteitStand',
  summary: 'Een activiteit zoals zij in een eerdere versie was: waar twee wijzigingen mee te vergelijken zijn',
  tags,
  ...sees,
  request: { params: one.params.extend({ versie: wholeNumber({ min: 1, max: 1_000_000 }) }) },
  responses: { 200: json(inhoudSchema, 'De tekst; was zij in die versie weggehaald, dan de laatste daarvoor') },
})

const renew = createRoute({
  method: 'post',
  path: `${activiteiten}/{activiteit}/_bijwerken`,
  operationId: 'werkActiviteitBij',
  summary: 'Neem over wat de menukaart nu zegt, zo ver als u dat wilt',
  tags,
  ...keeps,
  request: { ...one, ...body(z.strictObject({ inhoud: inhoudSchema, interventieVersie: z.number().int().min(1).max(1_000_000) })) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${activiteiten}/{activiteit}`,
  operationId: 'dropActiviteit',
  summary: 'Haal een activiteit uit het plan; zij kan worden teruggezet',
  tags,
  ...keeps,
  request: one,
  responses: done,
})

const restore = createRoute({
  method: 'post',
  path: `${activiteiten}/{activiteit}/_terugzetten`,
  operationId: 'restoreActiviteit',
  summary: 'Zet een weggehaalde activiteit terug in het plan',
  tags,
  ...keeps,
  request: one,
  responses: done,
})

/** The lines of a plan. */
export function activiteitRoutes(world: BuurtplanWorld) {
  return createApi()
    .openapi(add, async c => c.json(await addActiviteit(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(takeOver, async c => c.json(await neemOver(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(get, async c => {
      const { id: buurt, activiteit: id } = c.req.valid('param')
      const found = await findActiviteit(world, daadOf(c).actor, buurt, id)
      c.header('ETag', `"${found.activiteit.versie}"`)
      return c.json(found, 200)
    })
    .openapi(change, async c => {
      const { id: buurt, activiteit: id } = c.req.valid('param')
      await changeActiviteit(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(stand, async c => {
      const { id: buurt, activiteit: id, versie } = c.req.valid('param')
      return c.json(await findStand(world, daadOf(c).actor, { buurt, id, versie }), 200)
    })
    .openapi(renew, async c => {
      const { id: buurt, activiteit: id } = c.req.valid('param')
      await bijwerken(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, activiteit: id } = c.req.valid('param')
      await dropActiviteit(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(restore, async c => {
      const { id: buurt, activiteit: id } = c.req.valid('param')
      await restoreActiviteit(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
}
