import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createApi } from '../../../platform/http/api.ts'
import type { ApiEnv } from '../../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../../platform/http/contents.ts'
import { readIfMatch } from '../../../platform/http/if-match.ts'
import { findUnstorableText } from '../../../platform/http/unstorable-text.ts'
import { Refusal } from '../../../refusal.ts'
import { guard } from '../../identity/index.ts'
import { daadOf } from '../../programma/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { geluidTypes, maxGeluidBytes, refuseGroot } from './define-geluid.ts'
import { haalEigenGeluidWeg, haalGeluidWeg, hoorEigen, hoorVerhaal } from './geluid-actions.ts'
import type { Gehoord } from './read-geluid.ts'
import { bewaarVerhaal } from './verhaal-actions.ts'
import { hoorSchema, ingesprokenVerhaalSchema, verhaalInvoerSchema } from './verhalen-schema.ts'
import { zendVerhaal } from './vertel-actions.ts'
import { ingesprokenInvoerSchema, verhaalTerugSchema } from './vertel-schema.ts'

/** A sound, and the story that a form puts around it. */
export const maxGeluidForm = maxGeluidBytes + 2 ** 17

const tags = ['monitoring']
const open = guard('iedereen', 'ervaringsverhalen')
const changes = guard('verhalen bijwerken', 'ervaringsverhalen')
const pad = '/transitiebuurten/{id}/verhalen/{verhaal}'
const one = { params: idParameter.params.extend({ verhaal: z.uuid() }) }
const limit = bodyLimit({
  maxSize: maxGeluidForm,
  onError: () => {
    throw refuseGroot()
  },
})
const ingesproken = { body: { content: { 'multipart/form-data': { schema: ingesprokenVerhaalSchema } }, required: true } }
const sound = Object.fromEntries(Object.values(geluidTypes).map(type => [type, { schema: z.string().meta({ format: 'binary' }) }]))
const heard = {
  200: { description: 'Het geluid', content: sound },
  206: { description: 'Het deel dat gevraagd werd met Range', content: sound },
  416: { description: 'Het gevraagde deel is er niet' },
}

const send = createRoute({
  method: 'post',
  path: '/vertel/_ingesproken',
  operationId: 'sendIngesprokenVerhaal',
  summary: 'Stuur uw eigen verhaal met geluid; het netwerk luistert en schrijft het uit',
  tags,
  ...open,
  middleware: [open.middleware, limit] as const,
  request: ingesproken,
  responses: { 201: json(z.object({ code: z.string() }), 'Ontvangen; met de code luistert u terug en haalt u het weg') },
})

const hearOwn = createRoute({
  method: 'post',
  path: '/vertel/_geluid',
  operationId: 'hearEigenGeluid',
  summary: 'Uw eigen stem, voor wie de code heeft',
  tags,
  ...open,
  request: body(verhaalTerugSchema),
  responses: heard,
})

const takeOwn = createRoute({
  method: 'post',
  path: '/vertel/_geluid-weg',
  operationId: 'takeBackEigenGeluid',
  summary: 'Haal uw stem weg en laat de woorden staan',
  tags,
  ...open,
  request: body(verhaalTerugSchema),
  responses: done,
})

const hear = createRoute({
  method: 'get',
  path: `${pad}/geluid`,
  operationId: 'hearVerhaal',
  summary: 'De stem van een verteller: om uit te schrijven, of voor wie haar mag horen',
  tags,
  ...guard('verhalen bekijken', 'ervaringsverhalen'),
  request: { ...one, query: hoorSchema },
  responses: heard,
})

const put = createRoute({
  method: 'put',
  path: `${pad}/ingesproken`,
  operationId: 'putIngesprokenVerhaal',
  summary: 'Bewaar een ervaringsverhaal met geluid, of maak het met If-Match: "0"',
  tags,
  ...changes,
  middleware: [changes.middleware, limit] as const,
  request: { ...one, ...ingesproken },
  responses: done,
})

const takeSound = createRoute({
  method: 'delete',
  path: `${pad}/geluid`,
  operationId: 'dropGeluid',
  summary: 'Haal het geluid van een verhaal weg; de woorden blijven',
  tags,
  ...changes,
  request: one,
  responses: done,
})

/** Stories that are told aloud, over HTTP. */
export function geluidRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(send, async c => {
      const { verhaal, geluid } = c.req.valid('form')
      const bezoeker = { vanaf: c.get('vanaf'), spoor: c.get('spoor') }
      return c.json(await zendVerhaal(world, bezoeker, parsePart(verhaal, ingesprokenInvoerSchema), await bytesOf(geluid)), 201)
    })
    .openapi(hearOwn, async c => answerSound(c, await hoorEigen(world, c.get('vanaf'), c.req.valid('json').code, c.req.header('range'))))
    .openapi(takeOwn, async c => {
      await haalEigenGeluidWeg(world, { vanaf: c.get('vanaf'), spoor: c.get('spoor') }, c.req.valid('json').code)
      return c.body(null, 204)
    })
    .openapi(hear, async c => {
      const { id: buurt, verhaal: id } = c.req.valid('param')
      const luister = { voor: c.req.valid('query').voor, range: c.req.header('range') }
      return answerSound(c, await hoorVerhaal(world, daadOf(c), { buurt, id }, luister))
    })
    .openapi(put, async c => {
      const { id: buurt, verhaal: id } = c.req.valid('param')
      const { verhaal, geluid } = c.req.valid('form')
      const welk = { buurt, id, versie: readIfMatch(c) }
      await bewaarVerhaal(world, daadOf(c), welk, parsePart(verhaal, verhaalInvoerSchema), await bytesOf(geluid))
      return c.body(null, 204)
    })
    .openapi(takeSound, async c => {
      const { id: buurt, verhaal } = c.req.valid('param')
      await haalGeluidWeg(world, daadOf(c), { buurt, id: verhaal, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
}

/** The whole of it, or the part that a player asked for; to play or to save, never a page. */
function answerSound(c: Context<ApiEnv>, { soort, grootte, stuk, inhoud }: Gehoord) {
  if (stuk === 'niet') return c.body(null, 416, { 'Content-Range': `bytes */${grootte}` })
  const headers = {
    'Content-Type': geluidTypes[soort],
    'Content-Disposition': `attachment; filename="verhaal.${soort === 'mp4' ? 'm4a' : soort}"`,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(inhoud.byteLength),
  }
  const bytes = new Uint8Array(inhoud)
  if (stuk === null) return c.body(bytes, 200, headers)
  return c.body(bytes, 206, { ...headers, 'Content-Range': `bytes ${stuk.van}-${stuk.tot}/${grootte}` })
}

async function bytesOf(geluid: unknown): Promise<Uint8Array> {
  if (geluid instanceof File) return new Uint8Array(await geluid.arrayBuffer())
  throw new Refusal('Neem geluid op, of kies een bestand met geluid.', { code: 'geluid-missing', place: { field: 'geluid' } })
}

/** The story beside the sound, as the same question without sound has it. */
function parsePart<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(jsonIn(text))
  if (parsed.success && findUnstorableText(parsed.data).length === 0) return parsed.data
  const names = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
  throw new Refusal(`Deze gegevens kloppen niet: ${[...new Set(names)].filter(Boolean).join(', ') || 'verhaal'}.`, {
    code: 'input-invalid',
    place: { field: names[0] ?? 'verhaal' },
  })
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
