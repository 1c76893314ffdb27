import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { idParameter } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import { daadOf, today } from '../../programma/index.ts'
import { taalParameter } from '../../statistics/index.ts'
import { indicatorSchema } from '../meetplan/meetplan-schema.ts'
import { viewAndere } from '../vrijgeven/anderen-views.ts'
import { viewUitkomsten } from '../uitkomsten/uitkomsten-views.ts'
import type { MonitoringWorld } from '../world.ts'
import { maakMeasure, maakMeasures } from './measure.ts'
import { maakBundle, maakReports } from './measure-report.ts'
import { openReports } from './open-reports.ts'

const netwerk = { nl: 'Netwerk van', en: 'Network of' } as const
const media = 'application/fhir+json'
const tags = ['fhir']
const query = z.object({ taal: taalParameter })
const resource = z.looseObject({ resourceType: z.string() }).meta({ description: 'Zoals FHIR R4 (4.0.1) het beschrijft' })
/** Named at run time, so that it is written as it is: FHIR has types of its own. */
const fhir = (description: string) => ({ 200: { description, content: Object.fromEntries([[media, { schema: resource }]]) } })

const listMeasures = createRoute({
  method: 'get',
  path: '/fhir/Measure',
  operationId: 'listMeasures',
  summary: 'Wat er gemeten kan worden, als Measures van FHIR R4; er staat geen cijfer in',
  tags,
  ...guard('iedereen', 'cijfers'),
  request: { query },
  responses: fhir('Een Bundle met alle Measures'),
})

const getMeasure = createRoute({
  method: 'get',
  path: '/fhir/Measure/{indicator}',
  operationId: 'getMeasure',
  summary: 'Eén indicator als Measure van FHIR R4',
  tags,
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ indicator: indicatorSchema }), query },
  responses: fhir('De Measure'),
})

const listReports = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/fhir/MeasureReport',
  operationId: 'listMeasureReports',
  summary: 'De cijfers van een buurt als MeasureReports van FHIR R4 (summary); alleen voor het eigen netwerk',
  tags,
  ...guard('metingen bekijken', 'monitoring'),
  request: { ...idParameter, query },
  responses: fhir('Een Bundle met een MeasureReport per cijfer en periode'),
})

const listOpenReports = createRoute({
  method: 'get',
  path: '/vrijgegeven-buurten/{id}/fhir/MeasureReport',
  operationId: 'listVrijgegevenMeasureReports',
  summary: 'Wat van een buurt is vrijgegeven, als MeasureReports van FHIR R4 (summary); wat verborgen is, staat er als zodanig in',
  tags,
  ...guard('iedereen', 'vrijgave'),
  request: { ...idParameter, query },
  responses: fhir('Een Bundle met een MeasureReport per vrijgegeven cijfer en periode'),
})

/** What is measured, in the words of programs for care. */
export function fhirRoutes(world: MonitoringWorld) {
  const headers = { 'Content-Type': `${media}; charset=utf-8` }
  return createApi()
    .openapi(listMeasures, c => {
      const { taal } = c.req.valid('query')
      return c.body(JSON.stringify(maakBundle('searchset', maakMeasures({ adres: world.adres, taal }))), 200, headers)
    })
    .openapi(getMeasure, c => {
      const { taal } = c.req.valid('query')
      return c.body(JSON.stringify(maakMeasure(c.req.valid('param').indicator, { adres: world.adres, taal })), 200, headers)
    })
    .openapi(listOpenReports, async c => {
      const { taal } = c.req.valid('query')
      const { buurt, reeksen } = await viewAndere(world, c.get('actor'), c.req.valid('param').id, taal)
      const reports = reeksen.flatMap(reeks => openReports(reeks, { adres: world.adres, taal, buurt }))
      return c.body(JSON.stringify(maakBundle('collection', reports)), 200, headers)
    })
    .openapi(listReports, async c => {
      const { taal } = c.req.valid('query')
      const { buurt, reeksen } = await viewUitkomsten(world, daadOf(c).actor, c.req.valid('param').id, taal)
      const reports = reeksen.flatMap(reeks =>
        maakReports(
          { ...reeks, activiteit: reeks.activiteit?.naam ?? null },
          { adres: world.adres, taal, buurt, op: today(world.clock), van: `${netwerk[taal]} ${buurt.naam}` },
        ),
      )
      return c.body(JSON.stringify(maakBundle('collection', reports)), 200, headers)
    })
}
