import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { readIfMatch } from '../../../platform/http/if-match.ts'
import { wholeNumber } from '../../../platform/http/whole-number.ts'
import { Refusal } from '../../../refusal.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import type { ImpactWorld } from '../tables.ts'
import { maakBundel } from './maak-bundel.ts'
import { changePlan, draftPlan, lockPlan, openPaneel, openPublicatie, openVrijgave, renewPlan } from './plan-actions.ts'
import { analyseplanInvoerSchema, analysesSchema, heleAnalyseSchema } from './plan-schema.ts'
import { findAnalyse, listAnalyses } from './plan-views.ts'
import { listDoses, listKenmerken, listUitkomsten } from './uitkomsten.ts'

const tags = ['impact']
const sees = guard('analyses bekijken', 'impact')
const works = guard('analyse uitvoeren', 'impact')
const largest = 8 * 2 ** 20
const limit = bodyLimit({
  maxSize: largest + 2 ** 16,
  onError: () => {
    throw new Refusal('Dit bestand is groter dan 8 MB. Laat kolommen weg die niet in het plan staan.', {
      code: 'paneel-te-groot',
      status: 413,
      place: { field: 'bestand' },
    })
  },
})
const nummer = wholeNumber({ min: 1, max: 10_000 })

const list = createRoute({
  method: 'get',
  path: '/analyses',
  operationId: 'listAnalyses',
  summary: 'Alle analyses, met hun oordeel, en wat een uitkomst kan zijn',
  tags,
  ...sees,
  request: { query: z.object({ taal: taalParameter }) },
  responses: { 200: json(analysesSchema, 'De nieuwste eerst') },
})

const draft = createRoute({
  method: 'post',
  path: '/analyses',
  operationId: 'draftAnalyseplan',
  summary: 'Begin een analyse met een plan dat u nog kunt wijzigen',
  tags,
  ...works,
  request: body(analyseplanInvoerSchema),
  responses: { 201: json(z.object({ id: z.uuid() }), 'Gemaakt') },
})

const get = createRoute({
  method: 'get',
  path: '/analyses/{id}',
  operationId: 'getAnalyse',
  summary: 'Eén analyse: het plan, of de cijfers geopend zijn, en het oordeel',
  tags,
  ...sees,
  request: { ...idParameter, query: z.object({ taal: taalParameter, nummer: nummer.optional() }) },
  responses: { 200: json(heleAnalyseSchema, 'De analyse') },
})

const change = createRoute({
  method: 'put',
  path: '/analyses/{id}',
  operationId: 'changeAnalyseplan',
  summary: 'Wijzig een plan dat nog niet vaststaat',
  tags,
  ...works,
  request: { ...idParameter, ...body(analyseplanInvoerSchema) },
  responses: done,
})

const lock = createRoute({
  method: 'post',
  path: '/analyses/{id}/_vastleggen',
  operationId: 'lockAnalyseplan',
  summary: 'Leg een plan vast: het krijgt een datum en een hash en verandert niet meer',
  tags,
  ...works,
  request: { ...idParameter, ...body(z.strictObject({ versie: z.number().int().min(1) })) },
  responses: { 200: json(z.object({ hash: z.string() }), 'Vastgelegd') },
})

const renew = createRoute({
  method: 'post',
  path: '/analyses/{id}/_opnieuw',
  operationId: 'renewAnalyseplan',
  summary: 'Maak een nieuw plan na een plan dat vaststaat; na het openen van cijfers heet dat verkennend',
  tags,
  ...works,
  request: idParameter,
  responses: { 201: json(z.object({ nummer: z.number().int() }), 'Gemaakt') },
})

const open = createRoute({
  method: 'post',
  path: '/analyses/{id}/_openen',
  operationId: 'openAnalysecijfers',
  summary: 'Open de vrijgegeven cijfers voor een plan dat vaststaat: in hun geheel of niet, en eenmaal',
  tags,
  ...works,
  middleware: [works.middleware, limit] as const,
  request: {
    ...idParameter,
    body: {
      content: {
        'multipart/form-data': {
          schema: z.strictObject({
            bestand: z.unknown().optional().meta({ type: 'string', format: 'binary' }),
            bron: z.string().trim().min(3, 'Schrijf waar de cijfers vandaan komen.').max(300),
          }),
        },
      },
      required: true,
    },
  },
  responses: done,
})

const openRelease = createRoute({
  method: 'post',
  path: '/analyses/{id}/_openen-vrijgave',
  operationId: 'openAnalysevrijgave',
  summary: 'Open wat hier is vrijgegeven voor een plan dat vaststaat, eenmaal; het oordeel en een schatting op de cijfers ervoor volgen',
  tags,
  ...works,
  request: idParameter,
  responses: done,
})

const openPublished = createRoute({
  method: 'post',
  path: '/analyses/{id}/_openen-publicatie',
  operationId: 'openAnalysepublicatie',
  summary: 'Open gepubliceerde cijfers van precies de gebieden die in het plan vaststaan, eenmaal; het oordeel volgt',
  tags,
  ...works,
  request: idParameter,
  responses: done,
})

const bundle = createRoute({
  method: 'get',
  path: '/analyses/{id}/bundel',
  operationId: 'takeAnalysebundel',
  summary: 'Alles om een analyse opnieuw te doen: cijfers, plan, uitkomst en beschrijving (zip)',
  tags,
  ...sees,
  request: { ...idParameter, query: z.object({ nummer }) },
  responses: { 200: { description: 'De bundel', content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } } } },
})

async function readBestand(bestand: unknown): Promise<string> {
  if (bestand instanceof File && bestand.size > 0) return await bestand.text()
  throw new Refusal('Kies een bestand met cijfers (CSV).', { code: 'paneel-ontbreekt', place: { field: 'bestand' } })
}

/** Plans that are locked before figures are opened, and what comes of them. */
export function planRoutes(world: ImpactWorld) {
  return createApi()
    .openapi(list, async c => {
      const { taal } = c.req.valid('query')
      const analyses = await listAnalyses(world, daadOf(c).actor, taal)
      const statistiek = world.source.current()
      return c.json(
        {
          analyses,
          uitkomsten: [...listUitkomsten(statistiek, taal)],
          kenmerken: listKenmerken(statistiek, taal),
          doses: [...listDoses(taal)],
        },
        200,
      )
    })
    .openapi(draft, async c => c.json(await draftPlan(world, daadOf(c), c.req.valid('json')), 201))
    .openapi(get, async c => {
      const found = await findAnalyse(world, daadOf(c).actor, { ...c.req.valid('param'), ...c.req.valid('query') })
      c.header('ETag', `"${found.versie}"`)
      return c.json(found, 200)
    })
    .openapi(change, async c => {
      await changePlan(world, daadOf(c), { id: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(lock, async c => c.json(await lockPlan(world, daadOf(c), c.req.valid('param').id, c.req.valid('json').versie), 200))
    .openapi(renew, async c => c.json(await renewPlan(world, daadOf(c), c.req.valid('param').id), 201))
    .openapi(open, async c => {
      const { bestand, bron } = c.req.valid('form')
      await openPaneel(world, daadOf(c), c.req.valid('param').id, { csv: await readBestand(bestand), bron })
      return c.body(null, 204)
    })
    .openapi(openRelease, async c => {
      await openVrijgave(world, daadOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(openPublished, async c => {
      await openPublicatie(world, daadOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(bundle, async c => {
      const { id } = c.req.valid('param')
      const zip = await maakBundel(world, daadOf(c).actor, { id, nummer: c.req.valid('query').nummer })
      return c.body(zip, 200, { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="analyse-${id}.zip"` })
    })
}
