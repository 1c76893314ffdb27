import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { drukBrieven, maakPoster, typPapier } from './papier-actions.ts'
import { brievenSchema, papierSchema, papierUitSchema } from './papier-schema.ts'
import { beoordeelTekst, listTeksten } from './tekst-actions.ts'
import { tekstenSchema, tekstOordeelSchema } from './tekst-schema.ts'
import type { VragenlijstenWorld } from './world.ts'

const golf = '/transitiebuurten/{id}/vragenlijsten/{golf}'
const een = { params: idParameter.params.extend({ golf: z.uuid() }) } as const
const tekst = { params: een.params.extend({ tekst: z.uuid() }) } as const
const sees = guard('vragenlijsten bekijken', 'vragenlijsten')
const writes = guard('vragenlijsten bijwerken', 'vragenlijsten')
const tags = ['vragenlijsten']

const letters = createRoute({
  method: 'post',
  path: `${golf}/_brieven`,
  operationId: 'drukBrieven',
  summary: 'Brieven met ieder een eigen code, en als u wilt de vragen op papier, ook in grote letters',
  tags,
  ...writes,
  request: { ...een, ...body(brievenSchema) },
  responses: { 200: { description: 'PDF', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } } },
})

const poster = createRoute({
  method: 'get',
  path: `${golf}/poster.pdf`,
  operationId: 'maakPoster',
  summary: 'Een poster voor een meting die open is, zonder code',
  tags,
  ...sees,
  request: { ...een, query: z.object({ taal: taalParameter }) },
  responses: { 200: { description: 'PDF', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } } },
})

const paper = createRoute({
  method: 'post',
  path: `${golf}/_papier`,
  operationId: 'typPapier',
  summary: 'Typ een papier in; het telt als twee mensen hetzelfde typten',
  tags,
  ...writes,
  request: { ...een, ...body(papierSchema) },
  responses: { 200: json(papierUitSchema, 'Eén keer getypt, anders dan de eerste keer, of klaar') },
})

const texts = createRoute({
  method: 'get',
  path: `${golf}/teksten`,
  operationId: 'listTeksten',
  summary: 'Wat mensen in eigen woorden schreven, los van hun andere antwoorden',
  tags,
  ...sees,
  request: een,
  responses: { 200: json(tekstenSchema, 'In een volgorde die niets zegt') },
})

const judge = createRoute({
  method: 'post',
  path: `${golf}/teksten/{tekst}/_beoordelen`,
  operationId: 'beoordeelTekst',
  summary: 'Zeg na het lezen of eigen woorden te zien zijn, en haal weg waaraan iemand te herkennen is',
  tags,
  ...writes,
  request: { ...tekst, ...body(tekstOordeelSchema) },
  responses: done,
})

/** What is on paper, and what is in people's own words. */
export function papierRoutes(world: VragenlijstenWorld) {
  return createApi()
    .openapi(letters, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      const pdf = await drukBrieven(world, daadOf(c), { buurt, id }, c.req.valid('json'))
      return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="brieven.pdf"' })
    })
    .openapi(poster, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      const pdf = await maakPoster(world, daadOf(c).actor, { buurt, id }, c.req.valid('query').taal)
      return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="poster.pdf"' })
    })
    .openapi(paper, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      return c.json(await typPapier(world, daadOf(c), { buurt, id }, c.req.valid('json')), 200)
    })
    .openapi(texts, async c => {
      const { id: buurt, golf: id } = c.req.valid('param')
      return c.json({ teksten: [...(await listTeksten(world, daadOf(c).actor, buurt, id))] }, 200)
    })
    .openapi(judge, async c => {
      const { id: buurt, golf: wave, tekst: id } = c.req.valid('param')
      await beoordeelTekst(world, daadOf(c), { buurt, golf: wave, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
