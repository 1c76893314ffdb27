import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { askAdvies, receiveAdvies } from './advies-actions.ts'
import { makeCohort, planLijst, setGewichten, updateCohort } from './cohort-actions.ts'
import {
  adviesOntvangenSchema,
  besluitSchema,
  buurtenOpLijstSchema,
  cohortRegelSchema,
  cohortSchema,
  cohortTrechterSchema,
  cohortWijzigingSchema,
  herzieningSchema,
  lijstSchema,
  nieuwAdviesSchema,
  nieuwCohortSchema,
  openenSchema,
} from './cohort-schema.ts'
import { findCohortTrechter } from './cohort-trechter-views.ts'
import { findCohort, listCohorten, listLijsten } from './cohort-views.ts'
import { daadOf } from './daad.ts'
import { parseDatum } from './datum.ts'
import type { Datum } from './datum.ts'
import { gewichtenSchema } from './kandidaten-schema.ts'
import { adoptCohort, openLijst, reviseCohort } from './lijst-actions.ts'
import type { CohortVersie } from './read-cohorten.ts'
import type { ProgrammaWorld } from './world.ts'

const made = z.object({ id: z.uuid() })

const list = createRoute({
  method: 'get',
  path: '/cohorten',
  operationId: 'listCohorten',
  summary: 'De cohorten van het programma',
  tags: ['programma'],
  ...guard('programma bekijken', 'programma'),
  responses: { 200: json(z.object({ cohorten: z.array(cohortRegelSchema) }), 'Het eerste cohort eerst') },
})

const make = createRoute({
  method: 'post',
  path: '/cohorten',
  operationId: 'makeCohort',
  summary: 'Maak een cohort',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: body(nieuwCohortSchema),
  responses: { 201: json(made, 'Gemaakt') },
})

const get = createRoute({
  method: 'get',
  path: '/cohorten/{id}',
  operationId: 'getCohort',
  summary: 'Eén cohort met zijn lijst, gewichten en adviezen, voor zover u die mag zien',
  tags: ['programma'],
  ...guard('programma bekijken', 'programma'),
  request: idParameter,
  responses: { 200: json(cohortSchema, 'Het cohort; de ETag noemt zijn versie') },
})

const getTrechter = createRoute({
  method: 'get',
  path: '/cohorten/{id}/trechter',
  operationId: 'getCohortTrechter',
  summary: 'De buurten van een cohort rond hun gemiddelde, met de grenzen van het toeval, voor zover u die buurten mag zien',
  tags: ['programma'],
  ...guard('programma bekijken', 'programma'),
  request: {
    ...idParameter,
    query: z.object({
      maat: z.string().max(200).meta({ description: 'Id van de maat, zoals op /v1/maten', example: 'koopwoningen' }),
      periode: z.string().max(20).optional().meta({ description: 'Anders de nieuwste met cijfers', example: '2024' }),
      taal: taalParameter,
    }),
  },
  responses: { 200: json(cohortTrechterSchema, 'De trechter, en welke buurten er niet in staan') },
})

const patch = createRoute({
  method: 'patch',
  path: '/cohorten/{id}',
  operationId: 'updateCohort',
  summary: 'Wijzig wat er gepland is; naam en aantal plaatsen alleen zolang de lijst niet vaststaat',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(cohortWijzigingSchema) },
  responses: done,
})

const putGewichten = createRoute({
  method: 'put',
  path: '/cohorten/{id}/gewichten',
  operationId: 'setGewichten',
  summary: 'Kies hoe zwaar elk criterium telt',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(gewichtenSchema) },
  responses: done,
})

const putBuurten = createRoute({
  method: 'put',
  path: '/cohorten/{id}/buurten',
  operationId: 'planLijst',
  summary: 'Zet buurten op de lijst zolang die nog niet vaststaat',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(buurtenOpLijstSchema) },
  responses: done,
})

const adopt = createRoute({
  method: 'post',
  path: '/cohorten/{id}/_vaststellen',
  operationId: 'adoptLijst',
  summary: 'Stel de lijst vast, met het besluit en de redenen; daarna verandert zij niet meer',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(besluitSchema) },
  responses: done,
})

const revise = createRoute({
  method: 'post',
  path: '/cohorten/{id}/_herzien',
  operationId: 'reviseLijst',
  summary: 'Stel een nieuwe versie van de lijst vast naast de vorige',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(herzieningSchema) },
  responses: done,
})

const open = createRoute({
  method: 'post',
  path: '/cohorten/{id}/_openen',
  operationId: 'openCohort',
  summary: 'Open een cohort; na het eerste kan dat met bewezen effect, of met een reden',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(openenSchema) },
  responses: done,
})

const lijsten = createRoute({
  method: 'get',
  path: '/cohorten/{id}/lijsten',
  operationId: 'listLijsten',
  summary: 'Alle vastgestelde lijsten met hun besluit, en of zij nog zijn zoals zij zijn vastgesteld',
  tags: ['programma'],
  ...guard('rapporten bekijken', 'programma'),
  request: idParameter,
  responses: { 200: json(z.object({ lijsten: z.array(lijstSchema), ongewijzigd: z.boolean() }), 'De nieuwste eerst') },
})

const ask = createRoute({
  method: 'post',
  path: '/cohorten/{id}/adviezen',
  operationId: 'askAdvies',
  summary: 'Leg vast dat er advies is gevraagd',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(nieuwAdviesSchema) },
  responses: { 201: json(made, 'Vastgelegd') },
})

const receive = createRoute({
  method: 'patch',
  path: '/cohorten/{id}/adviezen/{advies}',
  operationId: 'receiveAdvies',
  summary: 'Leg vast welk advies er kwam',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { params: z.object({ id: z.uuid(), advies: z.uuid() }), ...body(adviesOntvangenSchema) },
  responses: done,
})

function changed(c: Context, id: string): CohortVersie {
  return { cohort: id, versie: readIfMatch(c) }
}

function parseDag(text: string | null | undefined): Datum | null | undefined {
  return typeof text === 'string' ? parseDatum(text) : text
}

export function cohortRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(list, async c => c.json({ cohorten: [...(await listCohorten(world, daadOf(c).actor))] }, 200))
    .openapi(make, async c => c.json(await makeCohort(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(get, async c => {
      const cohort = await findCohort(world, daadOf(c).actor, c.req.valid('param').id)
      c.header('ETag', `"${cohort.versie}"`)
      return c.json(cohort, 200)
    })
    .openapi(getTrechter, async c =>
      c.json(await findCohortTrechter(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query')), 200),
    )
    .openapi(patch, async c => {
      const { start, eind, ...plan } = c.req.valid('json')
      await updateCohort(world, daadOf(c), changed(c, c.req.valid('param').id), { ...plan, start: parseDag(start), eind: parseDag(eind) })
      return c.body(null, 204)
    })
    .openapi(putGewichten, async c => {
      await setGewichten(world, daadOf(c), changed(c, c.req.valid('param').id), c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(putBuurten, async c => {
      await planLijst(world, daadOf(c), changed(c, c.req.valid('param').id), c.req.valid('json').buurten)
      return c.body(null, 204)
    })
    .openapi(adopt, async c => {
      const { datum, ...besluit } = c.req.valid('json')
      await adoptCohort(world, daadOf(c), changed(c, c.req.valid('param').id), { ...besluit, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
    .openapi(revise, async c => {
      const { datum, ...herziening } = c.req.valid('json')
      await reviseCohort(world, daadOf(c), changed(c, c.req.valid('param').id), { ...herziening, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
    .openapi(open, async c => {
      const { datum, ...opening } = c.req.valid('json')
      await openLijst(world, daadOf(c), changed(c, c.req.valid('param').id), { ...opening, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
    .openapi(lijsten, async c => {
      const found = await listLijsten(world, daadOf(c).actor, c.req.valid('param').id)
      return c.json({ lijsten: [...found.lijsten], ongewijzigd: found.ongewijzigd }, 200)
    })
    .openapi(ask, async c => {
      const { van, gevraagd } = c.req.valid('json')
      const input = { van, gevraagd: parseDatum(gevraagd) }
      return c.json(await askAdvies(world, daadOf(c), changed(c, c.req.valid('param').id), input), 201)
    })
    .openapi(receive, async c => {
      const { id, advies } = c.req.valid('param')
      const { ontvangen, tekst } = c.req.valid('json')
      await receiveAdvies(world, daadOf(c), changed(c, id), { advies, ontvangen: parseDatum(ontvangen), tekst })
      return c.body(null, 204)
    })
}
