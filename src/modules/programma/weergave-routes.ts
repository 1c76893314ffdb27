import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { buurtenFilter } from './buurt-schema.ts'
import { exportBuurten } from './buurten-csv-views.ts'
import { daadOf } from './daad.ts'
import { dropWeergave, keepWeergave } from './weergave-actions.ts'
import { nieuweWeergaveSchema, weergaveSchema } from './weergave-schema.ts'
import { listWeergaven } from './weergave-views.ts'
import type { ProgrammaWorld } from './world.ts'

const list = createRoute({
  method: 'get',
  path: '/weergaven',
  operationId: 'listWeergaven',
  summary: 'Lijsten met filter en volgorde die u hebt bewaard',
  tags: ['programma'],
  ...guard('buurten bekijken', 'programma'),
  responses: { 200: json(z.object({ weergaven: z.array(weergaveSchema) }), 'Uw weergaven') },
})

const keep = createRoute({
  method: 'post',
  path: '/weergaven',
  operationId: 'keepWeergave',
  summary: 'Bewaar een lijst met filter en volgorde, voor uzelf',
  tags: ['programma'],
  ...guard('buurten bekijken', 'programma'),
  request: body(nieuweWeergaveSchema),
  responses: { 201: json(z.object({ id: z.uuid() }), 'Bewaard') },
})

const drop = createRoute({
  method: 'delete',
  path: '/weergaven/{id}',
  operationId: 'dropWeergave',
  summary: 'Haal een weergave weg',
  tags: ['programma'],
  ...guard('buurten bekijken', 'programma'),
  request: idParameter,
  responses: done,
})

const csv = createRoute({
  method: 'get',
  path: '/transitiebuurten.csv',
  operationId: 'exportTransitiebuurten',
  summary: 'De lijst als bestand voor een rekenblad',
  tags: ['programma'],
  ...guard('buurten bekijken', 'programma'),
  request: {
    query: z.object({
      ...buurtenFilter,
      kolommen: z.string().max(300).optional().meta({ description: 'Namen van kolommen met een komma ertussen; alle als u niets kiest' }),
    }),
  },
  responses: {
    200: {
      description: 'UTF-8 met een BOM, puntkomma tussen de cellen; een cel die een formule lijkt, begint met een apostrof',
      content: { 'text/csv': { schema: z.string() } },
    },
  },
})

export function weergaveRoutes(world: ProgrammaWorld) {
  return createApi()
    .openapi(list, async c => c.json({ weergaven: [...(await listWeergaven(world, daadOf(c).actor))] }, 200))
    .openapi(keep, async c => c.json(await keepWeergave(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(drop, async c => {
      await dropWeergave(world, daadOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(csv, async c => {
      const { naam, tekst } = await exportBuurten(world, daadOf(c), c.req.valid('query'))
      return c.body(tekst, 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${naam}"`,
      })
    })
}
