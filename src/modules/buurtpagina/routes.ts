import { createRoute, z } from '@hono/zod-openapi'
import { makePdf } from '../../platform/documents/paper.ts'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { addBijeenkomst, changeBijeenkomst, keepPagina } from './pagina-actions.ts'
import { buurtpaginaSchema, eigenPaginaSchema, nieuweBijeenkomstSchema, nieuwePaginaSchema, paginaRefSchema } from './pagina-schema.ts'
import { getBuurtpagina, getEigenPagina, listBuurtpaginas, previewPagina } from './pagina-views.ts'
import { schrijfBrief } from './schrijf-brief.ts'
import { schrijfKalender } from './schrijf-kalender.ts'
import type { BuurtpaginaWorld } from './world.ts'

const tags = ['buurtpaginas']
const open = guard('iedereen', 'buurtpagina')
const keeps = guard('buurtpagina bijwerken', 'buurtpagina')
const adresParameter = z.object({ adres: z.string().max(80).meta({ description: 'De naam in het adres, of het id van de buurt' }) })
const inTaal = z.object({ taal: taalParameter })

const list = createRoute({
  method: 'get',
  path: '/buurtpaginas',
  operationId: 'listBuurtpaginas',
  summary: 'De buurten met een eigen bladzijde',
  tags,
  ...open,
  request: {
    query: z.object({
      zoek: z.string().max(100).optional(),
      gebied: z
        .string()
        .max(2200)
        .optional()
        .meta({ description: 'Code van een gebied, of codes met komma’s: wat daarin of daaromheen ligt' }),
      pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50),
    }),
  },
  responses: { 200: json(z.object({ paginas: z.array(paginaRefSchema), totaal: z.number().int() }), 'Op naam') },
})

const get = createRoute({
  method: 'get',
  path: '/buurtpaginas/{adres}',
  operationId: 'getBuurtpagina',
  summary: 'De bladzijde van een buurt: wie u kunt bellen, de volgende bijeenkomst, hoe het er gaat',
  tags,
  ...open,
  request: { params: adresParameter, query: inTaal },
  responses: { 200: json(buurtpaginaSchema, 'De bladzijde') },
})

const calendar = createRoute({
  method: 'get',
  path: '/buurtpaginas/{adres}/bijeenkomsten.ics',
  operationId: 'getBuurtKalender',
  summary: 'De bijeenkomsten van een buurt voor een agenda',
  tags,
  ...open,
  request: { params: adresParameter },
  responses: { 200: { description: 'iCalendar', content: { 'text/calendar': { schema: z.string() } } } },
})

const letter = createRoute({
  method: 'get',
  path: '/buurtpaginas/{adres}/brief.pdf',
  operationId: 'getBuurtBrief',
  summary: 'De bladzijde van een buurt als brief met grote letters',
  tags,
  ...open,
  request: { params: adresParameter, query: inTaal },
  responses: { 200: { description: 'PDF', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } } },
})

const getOwn = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/pagina',
  operationId: 'getEigenBuurtpagina',
  summary: 'De bladzijde van een buurt, voor wie haar bijwerkt',
  tags,
  ...keeps,
  request: idParameter,
  responses: { 200: json(eigenPaginaSchema, 'De bladzijde; de ETag noemt haar versie') },
})

const preview = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/pagina/voorbeeld',
  operationId: 'previewBuurtpagina',
  summary: 'De bladzijde zoals iedereen haar zal zien',
  tags,
  ...keeps,
  request: { ...idParameter, query: inTaal },
  responses: { 200: json(buurtpaginaSchema, 'De bladzijde') },
})

const keep = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/pagina',
  operationId: 'keepBuurtpagina',
  summary: 'Schrijf de bladzijde van een buurt, en maak haar openbaar of niet',
  tags,
  ...keeps,
  request: { ...idParameter, ...body(nieuwePaginaSchema) },
  responses: done,
})

const add = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/bijeenkomsten',
  operationId: 'addBijeenkomst',
  summary: 'Voeg een bijeenkomst toe',
  tags,
  ...keeps,
  request: { ...idParameter, ...body(nieuweBijeenkomstSchema) },
  responses: { 201: json(z.object({ id: z.uuid() }), 'Toegevoegd') },
})

const change = createRoute({
  method: 'patch',
  path: '/transitiebuurten/{id}/bijeenkomsten/{bijeenkomst}',
  operationId: 'changeBijeenkomst',
  summary: 'Wijzig een bijeenkomst, of gelast haar af',
  tags,
  ...keeps,
  request: { params: z.object({ id: z.uuid(), bijeenkomst: z.uuid() }), ...body(nieuweBijeenkomstSchema) },
  responses: done,
})

export function buurtpaginaRoutes(world: BuurtpaginaWorld) {
  return createApi()
    .openapi(list, async c => {
      const { paginas, totaal } = await listBuurtpaginas(world, c.req.valid('query'))
      return c.json({ paginas: [...paginas], totaal }, 200)
    })
    .openapi(get, async c => c.json(await getBuurtpagina(world, c.req.valid('param').adres, c.req.valid('query').taal), 200))
    .openapi(calendar, async c => {
      const { buurt, bijeenkomsten } = await getBuurtpagina(world, c.req.valid('param').adres, 'nl')
      const file = schrijfKalender(bijeenkomsten, { naam: buurt.naam, host: new URL(world.adres).host, now: world.clock.now() })
      return c.body(file, 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="bijeenkomsten.ics"',
      })
    })
    .openapi(letter, async c => {
      const { taal } = c.req.valid('query')
      const pagina = await getBuurtpagina(world, c.req.valid('param').adres, taal)
      const adres = `${world.adres}${taal === 'en' ? '/en' : ''}/buurt/${pagina.adres}`
      const pdf = await makePdf(schrijfBrief(pagina, { taal, adres }), world.clock.now())
      return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${pagina.adres}.pdf"` })
    })
    .openapi(getOwn, async c => {
      const pagina = await getEigenPagina(world, daadOf(c).actor, c.req.valid('param').id)
      c.header('ETag', `"${pagina.versie}"`)
      return c.json(pagina, 200)
    })
    .openapi(preview, async c =>
      c.json(await previewPagina(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200),
    )
    .openapi(keep, async c => {
      await keepPagina(world, daadOf(c), { buurt: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(add, async c => c.json(await addBijeenkomst(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 201))
    .openapi(change, async c => {
      const { id: buurt, bijeenkomst: id } = c.req.valid('param')
      await changeBijeenkomst(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
