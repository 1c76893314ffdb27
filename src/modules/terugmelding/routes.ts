import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { answer, sendTerugmelding, takeUp } from './terugmelding-actions.ts'
import {
  antwoordSchema,
  longestCode,
  nieuwAntwoordSchema,
  nieuweTerugmeldingSchema,
  onderwerpSchema,
  terugmeldingSchema,
  waarQuerySchema,
} from './terugmelding-schema.ts'
import { findOnderwerp, getTerugmelding, listAntwoorden, listTerugmeldingen } from './terugmelding-views.ts'
import { loketten, staten } from './terugmelding.ts'
import type { TerugmeldingWorld } from './world.ts'

const tags = ['terugmeldingen']

const find = createRoute({
  method: 'get',
  path: '/terugmeldbaar',
  operationId: 'findTerugmeldbaar',
  summary: 'Waar een vraag “klopt dit?” over gaat: wat er staat, uit welke uitgave, en wie ernaar kijkt',
  tags,
  ...guard('iedereen', 'terugmelding'),
  request: { query: waarQuerySchema },
  responses: { 200: json(onderwerpSchema, 'Wat er staat') },
})

const send = createRoute({
  method: 'post',
  path: '/terugmeldingen',
  operationId: 'sendTerugmelding',
  summary: 'Zeg dat iets niet klopt; inloggen hoeft niet',
  tags,
  ...guard('iedereen', 'terugmelding'),
  request: body(nieuweTerugmeldingSchema),
  responses: { 201: json(z.object({ id: z.uuid(), loket: z.enum(loketten) }), 'Ontvangen, voor dit loket') },
})

const answers = createRoute({
  method: 'get',
  path: '/antwoorden',
  operationId: 'listAntwoorden',
  summary: 'Wat er geantwoord is op de vraag of iets klopt, van een gebied, een maat of een buurt',
  tags,
  ...guard('iedereen', 'terugmelding'),
  request: {
    query: z.object({ gebied: z.string().max(longestCode).optional(), maat: z.string().max(120).optional(), buurt: z.uuid().optional() }),
  },
  responses: { 200: json(z.object({ antwoorden: z.array(antwoordSchema) }), 'De antwoorden, de nieuwste eerst') },
})

const list = createRoute({
  method: 'get',
  path: '/terugmeldingen',
  operationId: 'listTerugmeldingen',
  summary: 'De vragen of iets klopt die uw loket behandelt; wie ze stelde, staat er niet bij',
  tags,
  ...guard('terugmeldingen behandelen', 'terugmelding'),
  request: {
    query: z.object({
      staat: z.enum(staten).optional(),
      loket: z.enum(loketten).optional(),
      pagina: wholeNumber({ min: 1, max: 10_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50),
    }),
  },
  responses: {
    200: json(
      z.object({
        terugmeldingen: z.array(terugmeldingSchema),
        totaal: z.number().int(),
        open: z.number().int().meta({ description: 'Hoeveel er op antwoord wachten, bij alle loketten samen' }),
        oudste: z.string().nullable(),
      }),
      'Wat het langst wacht eerst',
    ),
  },
})

const get = createRoute({
  method: 'get',
  path: '/terugmeldingen/{id}',
  operationId: 'getTerugmelding',
  summary: 'Eén vraag of iets klopt',
  tags,
  ...guard('terugmeldingen behandelen', 'terugmelding'),
  request: idParameter,
  responses: { 200: json(terugmeldingSchema, 'De vraag; de ETag noemt haar versie') },
})

const take = createRoute({
  method: 'post',
  path: '/terugmeldingen/{id}/_oppakken',
  operationId: 'takeUpTerugmelding',
  summary: 'Zeg dat u ernaar kijkt',
  tags,
  ...guard('terugmeldingen behandelen', 'terugmelding'),
  request: idParameter,
  responses: done,
})

const reply = createRoute({
  method: 'put',
  path: '/terugmeldingen/{id}/antwoord',
  operationId: 'answerTerugmelding',
  summary: 'Antwoord; iedereen leest het bij het cijfer of de tekst',
  tags,
  ...guard('terugmeldingen behandelen', 'terugmelding'),
  request: { ...idParameter, ...body(nieuwAntwoordSchema) },
  responses: done,
})

export function terugmeldingRoutes(world: TerugmeldingWorld) {
  return createApi()
    .openapi(find, async c => {
      const { taal, ...waar } = c.req.valid('query')
      return c.json(await findOnderwerp(world, c.get('actor'), waar, taal), 200)
    })
    .openapi(send, async c => {
      const melder = { actor: c.get('actor'), vanaf: c.get('vanaf'), spoor: c.get('spoor') }
      return c.json(await sendTerugmelding(world, melder, c.req.valid('json')), 201)
    })
    .openapi(answers, async c => c.json({ antwoorden: [...(await listAntwoorden(world, c.req.valid('query')))] }, 200))
    .openapi(list, async c => {
      const { terugmeldingen, ...rest } = await listTerugmeldingen(world, daadOf(c).actor, c.req.valid('query'))
      return c.json({ terugmeldingen: [...terugmeldingen], ...rest }, 200)
    })
    .openapi(get, async c => {
      const melding = await getTerugmelding(world, daadOf(c).actor, c.req.valid('param').id)
      c.header('ETag', `"${melding.versie}"`)
      return c.json(melding, 200)
    })
    .openapi(take, async c => {
      await takeUp(world, daadOf(c), { id: c.req.valid('param').id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(reply, async c => {
      await answer(world, daadOf(c), { id: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
}
