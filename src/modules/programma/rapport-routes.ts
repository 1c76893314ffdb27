import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from './daad.ts'
import { parseDatum, parseMisschienDatum } from './datum.ts'
import { addMijlpaal, changeMijlpaal } from './mijlpaal-actions.ts'
import { giveOordeel, makeRapport } from './rapport-actions.ts'
import {
  mijlpaalSchema,
  nieuweMijlpaalSchema,
  nieuwOordeelSchema,
  nieuwRapportSchema,
  portefeuilleSchema,
  rapportRegelSchema,
  rapportSchema,
} from './rapport-schema.ts'
import { findPortefeuille, findRapport, listMijlpalen, listRapporten } from './rapport-views.ts'
import type { ProgrammaWorld } from './world.ts'

const made = z.object({ id: z.uuid() })

const portefeuille = createRoute({
  method: 'get',
  path: '/portefeuille',
  operationId: 'getPortefeuille',
  summary: 'Het programma in cijfers: totalen per cohort',
  tags: ['programma'],
  ...guard('rapporten bekijken', 'programma'),
  responses: { 200: json(portefeuilleSchema, 'De stand van vandaag') },
})

const oordeel = createRoute({
  method: 'post',
  path: '/impact-oordelen',
  operationId: 'giveOordeel',
  summary: 'Leg vast wat een analyse zegt over het eerste cohort, met de naam van die analyse',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: body(nieuwOordeelSchema),
  responses: done,
})

const mijlpalen = createRoute({
  method: 'get',
  path: '/mijlpalen',
  operationId: 'listMijlpalen',
  summary: 'De mijlpalen die met verzekeraars zijn afgesproken, en hoe het ermee staat',
  tags: ['programma'],
  ...guard('rapporten bekijken', 'programma'),
  responses: { 200: json(z.object({ mijlpalen: z.array(mijlpaalSchema) }), 'Wat het eerst is afgesproken eerst') },
})

const addOne = createRoute({
  method: 'post',
  path: '/mijlpalen',
  operationId: 'addMijlpaal',
  summary: 'Leg een mijlpaal vast',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: body(nieuweMijlpaalSchema),
  responses: { 201: json(made, 'Vastgelegd') },
})

const changeOne = createRoute({
  method: 'put',
  path: '/mijlpalen/{id}',
  operationId: 'changeMijlpaal',
  summary: 'Wijzig een mijlpaal: bereikt, bewijs, of een andere afspraak',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: { ...idParameter, ...body(nieuweMijlpaalSchema) },
  responses: done,
})

const list = createRoute({
  method: 'get',
  path: '/rapporten',
  operationId: 'listRapporten',
  summary: 'Rapporten en aanvragen zoals zij zijn gemaakt',
  tags: ['programma'],
  ...guard('rapporten bekijken', 'programma'),
  responses: { 200: json(z.object({ rapporten: z.array(rapportRegelSchema) }), 'De nieuwste eerst') },
})

const make = createRoute({
  method: 'post',
  path: '/rapporten',
  operationId: 'makeRapport',
  summary: 'Maak het rapport over de mijlpalen, of het stuk voor een vervolgaanvraag',
  tags: ['programma'],
  ...guard('programma leiden', 'programma'),
  request: body(nieuwRapportSchema),
  responses: { 201: json(made, 'Gemaakt; het verandert daarna niet meer') },
})

const get = createRoute({
  method: 'get',
  path: '/rapporten/{id}',
  operationId: 'getRapport',
  summary: 'Eén rapport, in woorden en als gegevens',
  tags: ['programma'],
  ...guard('rapporten bekijken', 'programma'),
  request: idParameter,
  responses: { 200: json(rapportSchema, 'Het rapport') },
})

type NieuweMijlpaal = z.infer<typeof nieuweMijlpaalSchema>

function parseMijlpaal({ afgesproken, bereikt, ...mijlpaal }: NieuweMijlpaal) {
  return {
    ...mijlpaal,
    afgesproken: afgesproken === null ? null : parseDatum(afgesproken),
    bereikt: bereikt === null ? null : parseMisschienDatum(bereikt),
  }
}

export function rapportRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(portefeuille, async c => c.json(await findPortefeuille(world, daadOf(c).actor), 200))
    .openapi(oordeel, async c => {
      const { datum, ...input } = c.req.valid('json')
      await giveOordeel(world, daadOf(c), { ...input, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
    .openapi(mijlpalen, async c => c.json({ mijlpalen: [...(await listMijlpalen(world, daadOf(c).actor))] }, 200))
    .openapi(addOne, async c => c.json(await addMijlpaal(world, daadOf(c), parseMijlpaal(c.req.valid('json'))), 201))
    .openapi(changeOne, async c => {
      const op = { mijlpaal: c.req.valid('param').id, versie: readIfMatch(c) }
      await changeMijlpaal(world, daadOf(c), op, parseMijlpaal(c.req.valid('json')))
      return c.body(null, 204)
    })
    .openapi(list, async c => c.json({ rapporten: [...(await listRapporten(world, daadOf(c).actor))] }, 200))
    .openapi(make, async c => c.json(await makeRapport(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(get, async c => c.json(await findRapport(world, daadOf(c).actor, c.req.valid('param').id), 200))
}
