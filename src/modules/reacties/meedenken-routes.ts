import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { findMeedenken, keepMeedenken, makeLink, withdrawLink } from './meedenken-actions.ts'
import {
  codeBodySchema,
  gevolgdSchema,
  linkBodySchema,
  meedenkenInhoudSchema,
  meedenkenSchema,
  nieuweLinkSchema,
  nieuweSuggestieSchema,
  openPlanSchema,
  tellingSchema,
  velBodySchema,
} from './meedenken-schema.ts'
import { viewOpenPlan } from './open-link.ts'
import { sendSuggestie } from './suggestie-actions.ts'
import { countOpenbaar, followSuggestie } from './suggestie-views.ts'
import { makeVel } from './vel.ts'
import type { ReactiesWorld } from './world.ts'

const meedenken = '/transitiebuurten/{id}/buurtplan/meedenken'
const keeps = guard('buurtplan bijwerken', 'reacties')
const open = guard('iedereen', 'reacties')
const tags = ['reacties']

const get = createRoute({
  method: 'get',
  path: meedenken,
  operationId: 'getMeedenken',
  summary: 'Wat wie de link heeft van het plan ziet, en de link die nu werkt',
  tags,
  ...keeps,
  request: idParameter,
  responses: { 200: json(meedenkenSchema, 'De keuzes; de ETag noemt hun versie') },
})

const keep = createRoute({
  method: 'put',
  path: meedenken,
  operationId: 'keepMeedenken',
  summary: 'Kies wat wie de link heeft van het plan ziet',
  tags,
  ...keeps,
  request: { ...idParameter, ...body(meedenkenInhoudSchema) },
  responses: done,
})

const make = createRoute({
  method: 'post',
  path: `${meedenken}/links`,
  operationId: 'makeSuggestielink',
  summary: 'Maak een nieuwe link; de vorige werkt dan niet meer',
  tags,
  ...keeps,
  request: { ...idParameter, ...body(nieuweLinkSchema) },
  responses: { 201: json(z.object({ adres: z.string() }), 'De link werkt') },
})

const withdraw = createRoute({
  method: 'post',
  path: `${meedenken}/links/_intrekken`,
  operationId: 'withdrawSuggestielink',
  summary: 'Trek de link in die nu werkt',
  tags,
  ...keeps,
  request: idParameter,
  responses: done,
})

// Secrets go in the body: an address ends up in logs.
const look = createRoute({
  method: 'post',
  path: '/meedenken/_bekijk',
  operationId: 'viewOpenPlan',
  summary: 'De delen van een plan achter een link; inloggen hoeft niet',
  tags,
  ...open,
  request: body(linkBodySchema),
  responses: { 200: json(openPlanSchema, 'Wat het netwerk laat zien') },
})

const send = createRoute({
  method: 'post',
  path: '/meedenken/_suggestie',
  operationId: 'sendSuggestie',
  summary: 'Doe een suggestie voor een plan; een naam hoeft niet',
  tags,
  ...open,
  request: body(nieuweSuggestieSchema),
  responses: { 201: json(z.object({ code: z.string() }), 'Ontvangen; met de code leest u het antwoord') },
})

const sheet = createRoute({
  method: 'post',
  path: '/meedenken/_vel',
  operationId: 'makeVel',
  summary: 'Het plan achter een link op één blad in grote letters, met een formulier op de achterkant',
  tags,
  ...open,
  request: body(velBodySchema),
  responses: { 200: { description: 'PDF', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } } },
})

const follow = createRoute({
  method: 'post',
  path: '/meedenken/_volg',
  operationId: 'followSuggestie',
  summary: 'Een suggestie en haar antwoord, voor wie de code heeft',
  tags,
  ...open,
  request: body(codeBodySchema),
  responses: { 200: json(gevolgdSchema, 'De suggestie') },
})

const count = createRoute({
  method: 'get',
  path: '/buurtpaginas/{adres}/suggesties',
  operationId: 'countSuggesties',
  summary: 'Hoeveel suggesties er zijn en hoeveel er beantwoord zijn, als het netwerk dat vertelt',
  tags,
  ...open,
  request: { params: z.object({ adres: z.string().max(80) }) },
  responses: { 200: json(tellingSchema, 'De aantallen') },
})

/** What a network shows to who thinks along, and what those send. */
export function meedenkenRoutes(world: ReactiesWorld) {
  return createApi()
    .openapi(get, async c => {
      const found = await findMeedenken(world, daadOf(c).actor, c.req.valid('param').id)
      c.header('ETag', `"${found.versie}"`)
      return c.json(found, 200)
    })
    .openapi(keep, async c => {
      await keepMeedenken(world, daadOf(c), { buurt: c.req.valid('param').id, versie: readIfMatch(c) }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(make, async c => c.json(await makeLink(world, daadOf(c), c.req.valid('param').id, c.req.valid('json').dagen), 201))
    .openapi(withdraw, async c => {
      await withdrawLink(world, daadOf(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .openapi(look, async c => c.json(await viewOpenPlan(world, c.get('vanaf'), c.req.valid('json').link), 200))
    .openapi(sheet, async c => {
      const { link, taal } = c.req.valid('json')
      const plan = await viewOpenPlan(world, c.get('vanaf'), link)
      const pdf = await makeVel(plan, { taal, link, adres: world.adres }, world.clock.now())
      return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="meedenken.pdf"' })
    })
    .openapi(send, async c =>
      c.json(await sendSuggestie(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, c.req.valid('json')), 201),
    )
    .openapi(follow, async c => c.json(await followSuggestie(world, c.get('vanaf'), c.req.valid('json').code), 200))
    .openapi(count, async c => c.json(await countOpenbaar(world, c.req.valid('param').adres), 200))
}
