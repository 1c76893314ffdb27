import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf, parseDatum } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { consentRonde, decideRonde } from './besluit-actions.ts'
import {
  antwoordSchema,
  belangSchema,
  besluitSchema,
  buurtRondesSchema,
  indienSchema,
  instemmingSchema,
  lijstSchema,
  oordeelInvoerSchema,
  regelSchema,
  rondeSchema,
  vraagInvoerSchema,
} from './commissie-schema.ts'
import { findBuurtRondes, listRondes } from './lijst-views.ts'
import { answerVraag, askVraag, declareBelang, judgeRonde } from './oordeel-actions.ts'
import { arrangeRonde, submitRonde } from './ronde-actions.ts'
import { findRonde } from './ronde-views.ts'
import type { CommissieWorld } from './world.ts'

const tags = ['commissie']
const nummer = wholeNumber({ min: 1, max: 10_000 })
const eenRonde = { params: idParameter.params.extend({ nummer }) }
const metTaal = { query: z.object({ taal: taalParameter }) }
const rondePath = '/transitiebuurten/{id}/rondes/{nummer}'

const list = createRoute({
  method: 'get',
  path: '/commissie/rondes',
  operationId: 'listRondes',
  summary: 'Wat buurten indienden, van elke buurt de nieuwste ronde: waar het op wacht, en tot wanneer',
  tags,
  ...guard('rondes bekijken', 'commissie'),
  responses: { 200: json(lijstSchema, 'De rondes; wat van u gevraagd wordt eerst') },
})

const ofBuurt = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/rondes',
  operationId: 'getBuurtRondes',
  summary: 'De rondes van een buurt, en wat zij nu zou indienen',
  tags,
  ...guard('rondes bekijken', 'commissie'),
  request: { ...idParameter, ...metTaal },
  responses: { 200: json(buurtRondesSchema, 'De nieuwste eerst') },
})

const submit = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/rondes',
  operationId: 'submitRonde',
  summary: 'Dien plan en begroting in: zoals zij nu zijn, blijven zij in deze ronde',
  tags,
  ...guard('ronde indienen', 'commissie'),
  request: { ...idParameter, ...body(indienSchema) },
  responses: { 201: json(z.object({ nummer: z.number().int(), sha256: z.string() }), 'Ingediend') },
})

const get = createRoute({
  method: 'get',
  path: rondePath,
  operationId: 'getRonde',
  summary: 'Eén ronde: plan en begroting zoals ingediend, vragen, oordelen, besluit, en wat u kunt doen',
  tags,
  ...guard('rondes bekijken', 'commissie'),
  request: { ...eenRonde, ...metTaal },
  responses: { 200: json(rondeSchema, 'De ronde') },
})

const arrange = createRoute({
  method: 'put',
  path: `${rondePath}/behandeling`,
  operationId: 'arrangeRonde',
  summary: 'Bepaal wie een ronde beoordelen, tot wanneer, en hoeveel stemmen er nodig zijn',
  tags,
  ...guard('ronde regelen', 'commissie'),
  request: { ...eenRonde, ...body(regelSchema) },
  responses: done,
})

const interest = createRoute({
  method: 'post',
  path: `${rondePath}/belangen`,
  operationId: 'declareBelang',
  summary: 'Meld een belang: wie dat heeft, beoordeelt en beslist niet mee',
  tags,
  ...guard('beoordelingen bekijken', 'commissie'),
  request: { ...eenRonde, ...body(belangSchema) },
  responses: done,
})

const judge = createRoute({
  method: 'put',
  path: `${rondePath}/oordeel`,
  operationId: 'judgeRonde',
  summary: 'Bewaar wat u van een ronde vindt, en uw stem',
  tags,
  ...guard('ronde beoordelen', 'commissie'),
  request: { ...eenRonde, ...body(oordeelInvoerSchema) },
  responses: done,
})

const ask = createRoute({
  method: 'post',
  path: `${rondePath}/vragen`,
  operationId: 'askRondevraag',
  summary: 'Vraag de buurt iets over het geheel, een activiteit of een regel',
  tags,
  ...guard('beoordelingen bekijken', 'commissie'),
  request: { ...eenRonde, ...body(vraagInvoerSchema) },
  responses: { 201: json(z.object({ id: z.uuid() }), 'Gevraagd') },
})

const answer = createRoute({
  method: 'post',
  path: `${rondePath}/vragen/{vraag}/antwoord`,
  operationId: 'answerRondevraag',
  summary: 'Beantwoord een vraag van de commissie of een verzekeraar',
  tags,
  ...guard('ronde beantwoorden', 'commissie'),
  request: { params: eenRonde.params.extend({ vraag: z.uuid() }), ...body(antwoordSchema) },
  responses: done,
})

const decide = createRoute({
  method: 'post',
  path: `${rondePath}/besluit`,
  operationId: 'decideRonde',
  summary: 'Leg het besluit van de commissie vast, over het geheel en per regel, met redenen',
  tags,
  ...guard('ronde beoordelen', 'commissie'),
  request: { ...eenRonde, ...body(besluitSchema) },
  responses: done,
})

const consent = createRoute({
  method: 'post',
  path: `${rondePath}/instemmingen/{organisatie}`,
  operationId: 'consentRonde',
  summary: 'Stem namens een zorgverzekeraar in met het besluit, of weiger met een reden',
  tags,
  ...guard('verzekeraarsbesluit nemen', 'commissie'),
  request: { params: eenRonde.params.extend({ organisatie: z.uuid() }), ...body(instemmingSchema) },
  responses: done,
})

/** Everything of this module over HTTP. */
export function commissieRoutes(world: CommissieWorld) {
  return createApi()
    .openapi(list, async c => c.json({ rondes: [...(await listRondes(world, daadOf(c).actor))] }, 200))
    .openapi(ofBuurt, async c =>
      c.json(await findBuurtRondes(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200),
    )
    .openapi(submit, async c => c.json(await submitRonde(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(get, async c => c.json(await findRonde(world, daadOf(c).actor, inRonde(c.req.valid('param')), c.req.valid('query').taal), 200))
    .openapi(arrange, async c => {
      const { termijn, ...rest } = c.req.valid('json')
      await arrangeRonde(world, daadOf(c), inRonde(c.req.valid('param')), { ...rest, termijn: parseDatum(termijn) })
      return c.body(null, 204)
    })
    .openapi(interest, async c => {
      await declareBelang(world, daadOf(c), inRonde(c.req.valid('param')), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(judge, async c => {
      await judgeRonde(world, daadOf(c), inRonde(c.req.valid('param')), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(ask, async c => c.json(await askVraag(world, daadOf(c), inRonde(c.req.valid('param')), c.req.valid('json')), 201))
    .openapi(answer, async c => {
      const { vraag, ...params } = c.req.valid('param')
      await answerVraag(world, daadOf(c), { ...inRonde(params), vraag }, c.req.valid('json').tekst)
      return c.body(null, 204)
    })
    .openapi(decide, async c => {
      await decideRonde(world, daadOf(c), inRonde(c.req.valid('param')), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(consent, async c => {
      const { organisatie, ...params } = c.req.valid('param')
      await consentRonde(world, daadOf(c), { ...inRonde(params), organisatie }, c.req.valid('json'))
      return c.body(null, 204)
    })
}

function inRonde({ id, nummer: welke }: { readonly id: string; readonly nummer: number }) {
  return { buurt: id, nummer: welke }
}
