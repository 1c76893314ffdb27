import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { legVerhaalTerzijde, makeVerhaallink, neemVerhaalAan, withdrawVerhaallink } from './ingezonden-actions.ts'
import { aannemenSchema, ingezondenSchema, terzijdeSchema, verhaallinkInvoerSchema } from './vertel-schema.ts'
import { viewIngezonden } from './vertel-views.ts'

const tags = ['monitoring']
const pad = '/transitiebuurten/{id}/ingezonden-verhalen'
const one = { params: idParameter.params.extend({ verhaal: z.uuid() }) }
const changes = guard('verhalen bijwerken', 'ervaringsverhalen')

const list = createRoute({
  method: 'get',
  path: pad,
  operationId: 'listIngezondenVerhalen',
  summary: 'De verhalen die vertellers zelf stuurden en die op het netwerk wachten, en de link waarmee dat kan',
  tags,
  ...changes,
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(ingezondenSchema, 'Wat het langst wacht eerst; onderaan wat terzijde ligt') },
})

const make = createRoute({
  method: 'post',
  path: `${pad}/links`,
  operationId: 'makeVerhaallink',
  summary: 'Maak een link waarmee mensen hun eigen verhaal vertellen; de vorige werkt dan niet meer',
  tags,
  ...changes,
  request: { ...idParameter, ...body(verhaallinkInvoerSchema) },
  responses: { 201: json(z.object({ adres: z.string() }), 'De link werkt') },
})

const withdraw = createRoute({
  method: 'post',
  path: `${pad}/links/_intrekken`,
  operationId: 'withdrawVerhaallink',
  summary: 'Trek de link in die nu werkt',
  tags,
  ...changes,
  request: idParameter,
  responses: done,
})

const accept = createRoute({
  method: 'post',
  path: `${pad}/{verhaal}/_aannemen`,
  operationId: 'acceptIngezondenVerhaal',
  summary: 'Neem een ingezonden verhaal op bij de andere, met de toestemming die de verteller gaf',
  tags,
  ...changes,
  request: { ...one, ...body(aannemenSchema) },
  responses: done,
})

const setAside = createRoute({
  method: 'post',
  path: `${pad}/{verhaal}/_terzijde`,
  operationId: 'setAsideIngezondenVerhaal',
  summary: 'Leg een ingezonden verhaal terzijde, met een reden die de verteller leest',
  tags,
  ...changes,
  request: { ...one, ...body(terzijdeSchema) },
  responses: done,
})

/** What a network does with stories that tellers sent, over HTTP. */
export function ingezondenRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(list, async c => c.json(await viewIngezonden(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(make, async c => c.json(await makeVerhaallink(world, daadOf(c), c.req.valid('param').id, c.req.valid('json').dagen), 201))
    .openapi(withdraw, async c => {
      await withdrawVerhaallink(world, daadOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(accept, async c => {
      const { id: buurt, verhaal: id } = c.req.valid('param')
      await neemVerhaalAan(world, daadOf(c), { buurt, id }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(setAside, async c => {
      const { id: buurt, verhaal: id } = c.req.valid('param')
      await legVerhaalTerzijde(world, daadOf(c), { buurt, id }, c.req.valid('json').reden)
      return c.body(null, 204)
    })
}
