import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { body, done, json } from '../../../platform/http/contents.ts'
import { guard } from '../../identity/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { haalVerhaalTerug, kiesToestemming, zendVerhaal } from './vertel-actions.ts'
import { makeVertelPoster } from './vertel-poster.ts'
import {
  eigenVerhaalInvoerSchema,
  eigenVerhaalSchema,
  verhaalCodeSchema,
  verhaalKeuzeSchema,
  verhaalTerugSchema,
  vertelLinkSchema,
  vertelSchema,
} from './vertel-schema.ts'
import { viewEigenVerhaal, viewVertel } from './vertel-views.ts'

const tags = ['monitoring']
const open = guard('iedereen', 'ervaringsverhalen')

// Secrets go in the body: an address ends up in logs.
const look = createRoute({
  method: 'post',
  path: '/vertel/_bekijk',
  operationId: 'viewVertel',
  summary: 'Waar een link voor verhalen heen leidt, en waarvoor iemand toestemming kan geven; inloggen hoeft niet',
  tags,
  ...open,
  request: body(vertelLinkSchema),
  responses: { 200: json(vertelSchema, 'De buurt en de vragen') },
})

const poster = createRoute({
  method: 'post',
  path: '/vertel/_poster',
  operationId: 'makeVertelPoster',
  summary: 'Een affiche met de link voor verhalen',
  tags,
  ...open,
  request: body(vertelLinkSchema),
  responses: { 200: { description: 'PDF', content: { 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } } } },
})

const send = createRoute({
  method: 'post',
  path: '/vertel/_verhaal',
  operationId: 'sendEigenVerhaal',
  summary: 'Stuur uw eigen verhaal; het netwerk leest het eerst',
  tags,
  ...open,
  request: body(eigenVerhaalInvoerSchema),
  responses: { 201: json(z.object({ code: z.string() }), 'Ontvangen; met de code leest u het terug en haalt u het weg') },
})

const follow = createRoute({
  method: 'post',
  path: '/vertel/_volg',
  operationId: 'viewEigenVerhaal',
  summary: 'Een verhaal en waarvoor het gebruikt mag worden, voor wie de code heeft',
  tags,
  ...open,
  request: body(verhaalCodeSchema),
  responses: { 200: json(eigenVerhaalSchema, 'Het verhaal') },
})

const choose = createRoute({
  method: 'post',
  path: '/vertel/_toestemming',
  operationId: 'chooseEigenToestemming',
  summary: 'Kies opnieuw waarvoor uw verhaal gebruikt mag worden, en zeg of het klopt',
  tags,
  ...open,
  request: body(verhaalKeuzeSchema),
  responses: done,
})

const takeBack = createRoute({
  method: 'post',
  path: '/vertel/_terugnemen',
  operationId: 'takeBackEigenVerhaal',
  summary: 'Haal uw verhaal weg: het is meteen overal weg',
  tags,
  ...open,
  request: body(verhaalTerugSchema),
  responses: done,
})

/** For who tells their own story, without an account, over HTTP. */
export function vertelRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(look, async c => {
      const { link, taal } = c.req.valid('json')
      return c.json(await viewVertel(world, c.get('vanaf'), link, taal), 200)
    })
    .openapi(poster, async c => {
      const { link, taal } = c.req.valid('json')
      const { buurt } = await viewVertel(world, c.get('vanaf'), link, taal)
      const pdf = await makeVertelPoster({ buurt, link, taal, adres: world.adres }, world.clock.now())
      return c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="verhalen.pdf"' })
    })
    .openapi(send, async c => {
      const invoer = { ...c.req.valid('json'), horen: [] }
      return c.json(await zendVerhaal(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, invoer), 201)
    })
    .openapi(follow, async c => {
      const { code, taal } = c.req.valid('json')
      return c.json(await viewEigenVerhaal(world, c.get('vanaf'), code, taal), 200)
    })
    .openapi(choose, async c => {
      await kiesToestemming(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, c.req.valid('json'))
      return c.body(null, 204)
    })
    .openapi(takeBack, async c => {
      await haalVerhaalTerug(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, c.req.valid('json').code)
      return c.body(null, 204)
    })
}
