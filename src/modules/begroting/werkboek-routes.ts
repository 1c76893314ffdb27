import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createApi } from '../../platform/http/api.ts'
import { idParameter, json } from '../../platform/http/contents.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf, mediaTypes } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { bekekenSchema } from './werkboek-schema.ts'
import { bekijkWerkboek, takeWerkboek } from './werkboek-views.ts'
import type { BegrotingWorld } from './world.ts'

/** A full workbook is half a megabyte; the rest is for what people add to it. */
const maxWerkboek = 4 * 2 ** 20
/** The file, or the changes that come from it, and what a form puts around them. */
export const maxWerkboekForm = maxWerkboek + 2 ** 16

const changes = guard('begroting bijwerken', 'begroting')
const query = z.object({ taal: taalParameter })

const take = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/begroting/werkboek',
  operationId: 'takeWerkboek',
  summary: 'De begroting als werkboek (xlsx) om elders in te vullen, met formules, lijsten en uitleg',
  tags: ['begroting'],
  ...guard('begroting bekijken', 'begroting'),
  request: { ...idParameter, query },
  responses: {
    200: { description: 'Het werkboek; dat u het meenam, staat in het logboek', content: { [mediaTypes.xlsx]: { schema: z.string() } } },
  },
})

const look = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/begroting/werkboek',
  operationId: 'lookAtWerkboek',
  summary: 'Bekijk wat een ingevuld werkboek zou veranderen; er wordt niets bewaard',
  tags: ['begroting'],
  ...changes,
  middleware: [changes.middleware, bodyLimit({ maxSize: maxWerkboekForm, onError: () => refuseLarge() })] as const,
  request: {
    ...idParameter,
    query,
    body: {
      content: {
        'multipart/form-data': { schema: z.strictObject({ bestand: z.unknown().optional().meta({ type: 'string', format: 'binary' }) }) },
      },
      required: true,
    },
  },
  responses: { 200: json(bekekenSchema, 'Wat er zou veranderen, of per cel wat er niet klopt') },
})

function refuseLarge(): never {
  throw new Refusal('Dit bestand is groter dan 4 MB. Haal plaatjes en andere bladen eruit en probeer het opnieuw.', {
    code: 'werkboek-too-large',
    status: 413,
    place: { field: 'bestand' },
  })
}

function requireFile(bestand: unknown): File {
  if (bestand instanceof File) return bestand
  throw new Refusal('Kies een bestand.', { code: 'document-missing', place: { field: 'bestand' } })
}

/** The budget as a workbook, and back. */
export function werkboekRoutes(world: BegrotingWorld) {
  return createApi()
    .openapi(take, async c => {
      const { id } = c.req.valid('param')
      const vraag = await takeWerkboek(world, daadOf(c), id, c.req.valid('query').taal)
      const { makeWerkboek } = await import('./werkboek/maak-werkboek.ts')
      return c.body(await makeWerkboek(vraag), 200, {
        'Content-Type': mediaTypes.xlsx,
        'Content-Disposition': `attachment; filename="begroting.xlsx"; filename*=UTF-8''${encodeURIComponent(`begroting ${vraag.buurt.naam}.xlsx`).replaceAll(/['()*!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      })
    })
    .openapi(look, async c => {
      const { id } = c.req.valid('param')
      const file = requireFile(c.req.valid('form').bestand)
      const bestand = { naam: file.name, inhoud: Buffer.from(await file.arrayBuffer()) }
      return c.json(await bekijkWerkboek(world, daadOf(c).actor, { buurt: id, taal: c.req.valid('query').taal, bestand }), 200)
    })
}
