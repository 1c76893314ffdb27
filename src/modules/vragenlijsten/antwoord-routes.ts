import { createRoute } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { body, done, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { openVragen, sendAntwoord, trekAntwoordIn } from './antwoord-actions.ts'
import { antwoordInvoerSchema, bewijsSchema, codeBodySchema, intrekSchema, openVragenSchema } from './antwoord-schema.ts'
import type { VragenlijstenWorld } from './world.ts'

const open = guard('iedereen', 'vragenlijsten')
const tags = ['vragenlijsten']

// Codes go in the body: an address ends up in logs.
const look = createRoute({
  method: 'post',
  path: '/vragenlijst/_bekijk',
  operationId: 'openVragenlijst',
  summary: 'De vragen achter een code; inloggen hoeft niet',
  tags,
  ...open,
  request: body(codeBodySchema),
  responses: { 200: json(openVragenSchema, 'De vragen, in de JSON van SurveyJS') },
})

const send = createRoute({
  method: 'post',
  path: '/vragenlijst/_antwoord',
  operationId: 'sendAntwoord',
  summary: 'Stuur een antwoord, heel of niet; hetzelfde nog eens sturen geeft hetzelfde bewijs',
  tags,
  ...open,
  request: body(antwoordInvoerSchema),
  responses: { 200: json(bewijsSchema, 'Ontvangen') },
})

const withdraw = createRoute({
  method: 'post',
  path: '/vragenlijst/_intrekken',
  operationId: 'withdrawAntwoord',
  summary: 'Haal uw antwoord weg, met de code die u bij het versturen kreeg',
  tags,
  ...open,
  request: body(intrekSchema),
  responses: done,
})

/** What somebody with a code does. Nobody signs in for it. */
export function antwoordRoutes(world: VragenlijstenWorld) {
  return createApi()
    .openapi(look, async c => c.json(await openVragen(world, c.get('vanaf'), c.req.valid('json').code), 200))
    .openapi(send, async c => c.json(await sendAntwoord(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, c.req.valid('json')), 200))
    .openapi(withdraw, async c => {
      await trekAntwoordIn(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, c.req.valid('json').intrekcode)
      return c.body(null, 204)
    })
}
