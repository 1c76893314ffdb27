import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from './daad.ts'
import { parseDatum } from './datum.ts'
import { giveScore, setMarktaandeel } from './kandidaten-actions.ts'
import { kandidaatPaginaSchema, kandidatenSchema, nieuweScoreSchema, nieuwMarktaandeelSchema } from './kandidaten-schema.ts'
import { findKandidaat, listKandidaten } from './kandidaten-views.ts'
import { Rangordes } from './rangordes.ts'
import type { ProgrammaWorld } from './world.ts'

const list = createRoute({
  method: 'get',
  path: '/kandidaten',
  operationId: 'listKandidaten',
  summary: 'Buurten die mee willen doen, in hun rangorde, met hoe zeker die is en wat elk gewicht doet',
  tags: ['programma'],
  ...guard('kandidaten bekijken', 'programma'),
  request: { query: z.object({ cohort: z.uuid().optional() }) },
  responses: { 200: json(kandidatenSchema, 'De kandidaten; wie iets mist, staat achteraan met wat er ontbreekt') },
})

const get = createRoute({
  method: 'get',
  path: '/kandidaten/{id}',
  operationId: 'getKandidaat',
  summary: 'Eén kandidaat met elke score en waar die op rust; een partner leest dit van zijn eigen kandidaten',
  tags: ['programma'],
  ...guard('scores bekijken', 'programma'),
  request: idParameter,
  responses: { 200: json(kandidaatPaginaSchema, 'De kandidaat; de ETag noemt de versie van de buurt') },
})

const addScore = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/scores',
  operationId: 'giveScore',
  summary: 'Geef uw eigen score, met waar die op rust',
  tags: ['programma'],
  ...guard('kandidaten beoordelen', 'programma'),
  request: { ...idParameter, ...body(nieuweScoreSchema) },
  responses: done,
})

const putMarktaandeel = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/marktaandeel',
  operationId: 'setMarktaandeel',
  summary: 'Leg vast welk deel van de wijkverpleging partners van de alliantie hier geven',
  tags: ['programma'],
  ...guard('kandidaten beoordelen', 'programma'),
  request: { ...idParameter, ...body(nieuwMarktaandeelSchema) },
  responses: done,
})

export function kandidatenRoutes(world: ProgrammaWorld) {
  const ranking = { ...world, rangordes: new Rangordes() }
  return createApi()
    .openapi(list, async c => c.json(await listKandidaten(ranking, daadOf(c).actor, c.req.valid('query').cohort), 200))
    .openapi(get, async c => {
      const kandidaat = await findKandidaat(world, daadOf(c).actor, c.req.valid('param').id)
      c.header('ETag', `"${kandidaat.versie}"`)
      return c.json(kandidaat, 200)
    })
    .openapi(addScore, async c => {
      const { datum, ...score } = c.req.valid('json')
      await giveScore(world, daadOf(c), c.req.valid('param').id, { ...score, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
    .openapi(putMarktaandeel, async c => {
      const { datum, ...input } = c.req.valid('json')
      const op = { buurt: c.req.valid('param').id, versie: readIfMatch(c) }
      await setMarktaandeel(world, daadOf(c), op, { ...input, datum: parseDatum(datum) })
      return c.body(null, 204)
    })
}
