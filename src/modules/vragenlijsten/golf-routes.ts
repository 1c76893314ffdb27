import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { herinner, maakCodes } from './code-actions.ts'
import { gooiGolfWeg, maakGolf, openGolf, sluitGolf, wijzigGolf } from './golf-actions.ts'
import { codesInvoerSchema, codesSchema, eenGolfSchema, golfInvoerSchema, golvenSchema, instrumentenSchema } from './golf-schema.ts'
import { findGolfView, listGolven, viewInstrumenten } from './golf-views.ts'
import { uitkomstSchema } from './uitkomst-schema.ts'
import { viewUitkomst } from './uitkomst-views.ts'
import type { VragenlijstenWorld } from './world.ts'

const golven = '/transitiebuurten/{id}/vragenlijsten'
const golf = `${golven}/{golf}`
const een = { params: idParameter.params.extend({ golf: z.uuid() }) } as const
const sees = guard('vragenlijsten bekijken', 'vragenlijsten')
const writes = guard('vragenlijsten bijwerken', 'vragenlijsten')
const tags = ['vragenlijsten']

const instruments = createRoute({
  method: 'get',
  path: '/instrumenten',
  operationId: 'listInstrumenten',
  summary: 'De vragenlijsten die meekomen: woorden, bron, licentie',
  tags,
  ...guard('iedereen', 'vragenlijsten'),
  responses: { 200: json(instrumentenSchema, 'De vragenlijsten') },
})

const list = createRoute({
  method: 'get',
  path: golven,
  operationId: 'listGolven',
  summary: 'De metingen van een buurt, met hoeveel mensen antwoordden',
  tags,
  ...sees,
  request: idParameter,
  responses: { 200: json(golvenSchema, 'De laatste eerst') },
})

const make = createRoute({
  method: 'post',
  path: golven,
  operationId: 'maakGolf',
  summary: 'Bereid een meting voor',
  tags,
  ...writes,
  request: { ...idParameter, ...body(golfInvoerSchema) },
  responses: { 201: json(z.object({ id: z.uuid() }), 'Gemaakt') },
})

const get = createRoute({
  method: 'get',
  path: golf,
  operationId: 'getGolf',
  summary: 'Eén meting, met hoeveel mensen antwoordden',
  tags,
  ...sees,
  request: een,
  responses: { 200: json(eenGolfSchema, 'De meting; de ETag noemt haar versie') },
})

const change = createRoute({
  method: 'put',
  path: golf,
  operationId: 'wijzigGolf',
  summary: 'Wijzig een meting die nog niet geopend is',
  tags,
  ...writes,
  request: { ...een, ...body(golfInvoerSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: golf,
  operationId: 'gooiGolfWeg',
  summary: 'Gooi een meting weg die nog niet geopend is',
  tags,
  ...writes,
  request: een,
  responses: done,
})

const open = createRoute({
  method: 'post',
  path: `${golf}/_openen`,
  operationId: 'openGolf',
  summary: 'Open een meting: de vragen veranderen daarna niet meer',
  tags,
  ...writes,
  request: een,
  responses: done,
})

const close = createRoute({
  method: 'post',
  path: `${golf}/_sluiten`,
  operationId: 'sluitGolf',
  summary: 'Sluit een meting en reken de uitkomst uit, één keer',
  tags,
  ...writes,
  request: een,
  responses: done,
})

const codes = createRoute({
  method: 'post',
  path: `${golf}/codes`,
  operationId: 'maakCodes',
  summary: 'Maak codes voor brieven of links, of nodig mensen per mail uit',
  tags,
  ...writes,
  request: { ...een, ...body(codesInvoerSchema) },
  responses: { 201: json(codesSchema, 'Gemaakt; links staan alleen in dit antwoord') },
})

const remind = createRoute({
  method: 'post',
  path: `${golf}/_herinneren`,
  operationId: 'herinnerGolf',
  summary: 'Herinner wie een mail kreeg en nog niet antwoordde; wie dat is, ziet niemand',
  tags,
  ...writes,
  request: een,
  responses: { 200: json(z.object({ verstuurd: z.number().int() }), 'Hoeveel mails er gaan') },
})

const result = createRoute({
  method: 'get',
  path: `${golf}/uitkomst`,
  operationId: 'viewUitkomst',
  summary: 'Wat er uit een gesloten meting kwam, voor het netwerk zelf; niets over te weinig mensen',
  tags,
  ...sees,
  request: een,
  responses: { 200: json(uitkomstSchema, 'De uitkomst, en wat er veranderde sinds de vorige meting') },
})

/** Waves of questionnaires, for the network that holds them. */
export function golfRoutes(world: VragenlijstenWorld) {
  return createApi()
    .openapi(instruments, async c => c.json({ instrumenten: [...(await viewInstrumenten(world))] }, 200))
    .openapi(list, async c => {
      const { buurt, golven: rows } = await listGolven(world, daadOf(c).actor, c.req.valid('param').id)
      return c.json({ buurt, golven: [...rows] }, 200)
    })
    .openapi(make, async c => c.json(await maakGolf(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(get, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      const found = await findGolfView(world, daadOf(c).actor, buurt, id)
      c.header('ETag', `"${found.versie}"`)
      return c.json(found, 200)
    })
    .openapi(change, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      await wijzigGolf(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      await gooiGolfWeg(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(open, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      await openGolf(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(close, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      await sluitGolf(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(codes, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      const { gemaakt, links } = await maakCodes(world, daadOf(c), { buurt, id }, c.req.valid('json'))
      return c.json({ gemaakt, links: [...links] }, 201)
    })
    .openapi(result, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      return c.json(await viewUitkomst(world, daadOf(c).actor, buurt, id), 200)
    })
    .openapi(remind, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      return c.json(await herinner(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }), 200)
    })
}
