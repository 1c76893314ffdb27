import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { idParameter, json } from '../../platform/http/contents.ts'
import { guard } from '../identity/index.ts'
import { daadOf, mediaTypes } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { limitWerkboek, readBestand, werkboekBody } from './werkboek-bestand.ts'
import { bekekenSchema } from './werkboek-schema.ts'
import { bekijkWerkboek, takeWerkboek } from './werkboek-views.ts'
import type { BegrotingWorld } from './world.ts'

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
  middleware: [changes.middleware, limitWerkboek] as const,
  request: {
    ...idParameter,
    query,
    body: werkboekBody,
  },
  responses: { 200: json(bekekenSchema, 'Wat er zou veranderen, of per cel wat er niet klopt') },
})

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
      const bestand = await readBestand(c.req.valid('form').bestand)
      return c.json(await bekijkWerkboek(world, daadOf(c).actor, { buurt: id, taal: c.req.valid('query').taal, bestand }), 200)
    })
}
