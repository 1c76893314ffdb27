import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { idParameter, json } from '../../platform/http/contents.ts'
import { limitWerkboek, readBestand, werkboekBody } from '../begroting/index.ts'
import { guard } from '../identity/index.ts'
import { daadOf, mediaTypes } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { bekekenSchema } from './werkboek-schema.ts'
import { bekijkBestedingboek, takeBestedingboek } from './werkboek-views.ts'
import type { BestedingWorld } from './world.ts'

const changes = guard('besteding bijwerken', 'besteding')
const query = z.object({ taal: taalParameter })

const take = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/besteding/werkboek',
  operationId: 'takeBestedingboek',
  summary: 'De toegekende regels als werkboek (xlsx), om elders in te vullen wat is uitgegeven',
  tags: ['besteding'],
  ...guard('besteding bekijken', 'besteding'),
  request: { ...idParameter, query },
  responses: {
    200: { description: 'Het werkboek; dat u het meenam, staat in het logboek', content: { [mediaTypes.xlsx]: { schema: z.string() } } },
  },
})

const look = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/besteding/werkboek',
  operationId: 'lookAtBestedingboek',
  summary: 'Bekijk wat een ingevuld werkboek zou veranderen; er wordt niets bewaard',
  tags: ['besteding'],
  ...changes,
  middleware: [changes.middleware, limitWerkboek] as const,
  request: {
    ...idParameter,
    query,
    body: werkboekBody,
  },
  responses: { 200: json(bekekenSchema, 'Wat er zou veranderen, of per cel wat er niet klopt') },
})

/** What was spent as a workbook, and back. */
export function bestedingboekRoutes(world: BestedingWorld) {
  return createApi()
    .openapi(take, async c => {
      const vraag = await takeBestedingboek(world, daadOf(c), c.req.valid('param').id, c.req.valid('query').taal)
      const { makeBestedingboek } = await import('./werkboek/maak-bestedingboek.ts')
      return c.body(await makeBestedingboek(vraag), 200, {
        'Content-Type': mediaTypes.xlsx,
        'Content-Disposition': 'attachment; filename="uitgaven.xlsx"',
      })
    })
    .openapi(look, async c => {
      const bestand = await readBestand(c.req.valid('form').bestand)
      const vraag = { buurt: c.req.valid('param').id, taal: c.req.valid('query').taal, bestand }
      return c.json(await bekijkBestedingboek(world, daadOf(c).actor, vraag), 200)
    })
}
