import { createRoute, z } from '@hono/zod-openapi'
import { guard } from '../modules/identity/index.ts'
import { buurtenParameter, kiesBuurten, viewPraktijk } from '../modules/monitoring/index.ts'
import type { MonitoringWorld } from '../modules/monitoring/index.ts'
import { daadOf } from '../modules/programma/index.ts'
import { taalParameter } from '../modules/statistics/index.ts'
import { createApi } from '../platform/http/api.ts'
import { makePraktijkRapport } from './make-praktijk-rapport.ts'
import { nameFile } from './rapport.ts'
import { vormen } from './vormen/index.ts'

const praktijkVormen = ['csv', 'xlsx'] as const
const binary = z.string().meta({ format: 'binary' })

const getPraktijkUitvoer = createRoute({
  method: 'get',
  path: '/praktijkbuurten/uitvoer/{vorm}',
  operationId: 'getPraktijkUitvoer',
  summary: 'De buurten van een praktijk als bestand: elk cijfer van elke periode, met alle buurten samen ernaast',
  tags: ['monitoring'],
  ...guard('wie is ingelogd', 'monitoring'),
  request: { params: z.object({ vorm: z.enum(praktijkVormen) }), query: z.object({ buurten: buurtenParameter, taal: taalParameter }) },
  responses: {
    200: {
      description: 'Het bestand',
      content: Object.fromEntries(praktijkVormen.map(vorm => [vormen[vorm].media, { schema: binary }])),
    },
  },
})

/** What somebody takes along of the buurten of their practice. */
export function praktijkUitvoerRoutes(world: Pick<MonitoringWorld, 'database' | 'clock'>) {
  return createApi().openapi(getPraktijkUitvoer, async c => {
    const { vorm } = c.req.valid('param')
    const { buurten, taal } = c.req.valid('query')
    const praktijk = await viewPraktijk(world, daadOf(c).actor, kiesBuurten(buurten), taal)
    const rapport = makePraktijkRapport(praktijk, { taal, now: world.clock.now() })
    return c.body(await vormen[vorm].make(rapport), 200, {
      'Content-Type': vormen[vorm].media,
      'Content-Disposition': `attachment; filename="${nameFile(rapport, `.${vorm}`)}"`,
    })
  })
}
