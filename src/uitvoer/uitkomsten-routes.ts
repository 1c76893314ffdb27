import { createRoute, z } from '@hono/zod-openapi'
import { guard } from '../modules/identity/index.ts'
import { viewBespreking, viewUitkomsten } from '../modules/monitoring/index.ts'
import type { MonitoringWorld } from '../modules/monitoring/index.ts'
import { daadOf } from '../modules/programma/index.ts'
import { taalParameter } from '../modules/statistics/index.ts'
import { makePdf } from '../platform/documents/paper.ts'
import { createApi } from '../platform/http/api.ts'
import { idParameter } from '../platform/http/contents.ts'
import { Refusal } from '../refusal.ts'
import { schrijfBespreking } from './bespreking-papier.ts'
import { makeUitkomstenRapport } from './make-uitkomsten-rapport.ts'
import { nameFile } from './rapport.ts'
import { vormNamen } from './vorm-namen.ts'
import { vormen } from './vormen/index.ts'

const tags = ['monitoring']
const reads = guard('metingen bekijken', 'monitoring')
const binary = z.string().meta({ format: 'binary' })
const query = z.object({ taal: taalParameter })

const getUitkomstenUitvoer = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/uitkomsten/uitvoer/{vorm}',
  operationId: 'getUitkomstenUitvoer',
  summary: 'Wat het plan van een buurt oplevert als bestand; alleen voor het eigen netwerk',
  tags,
  ...reads,
  request: { params: idParameter.params.extend({ vorm: z.enum(vormNamen) }), query },
  responses: {
    200: {
      description: 'Het bestand',
      content: Object.fromEntries(vormNamen.map(vorm => [vormen[vorm].media, { schema: binary }])),
    },
  },
})

const getVerslag = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/besprekingen/{bespreking}/verslag.pdf',
  operationId: 'getBesprekingVerslag',
  summary: 'Het verslag van een bespreking die is afgesloten, als PDF',
  tags,
  ...reads,
  request: { params: idParameter.params.extend({ bespreking: z.uuid() }), query },
  responses: { 200: { description: 'Het verslag', content: { 'application/pdf': { schema: binary } } } },
})

/** What a network takes along of its outcomes, made with the words and charts of the pages. */
export function uitkomstenUitvoerRoutes(world: MonitoringWorld) {
  return createApi()
    .openapi(getUitkomstenUitvoer, async c => {
      const { id, vorm } = c.req.valid('param')
      const { taal } = c.req.valid('query')
      const uitkomsten = await viewUitkomsten(world, daadOf(c).actor, id, taal)
      const rapport = makeUitkomstenRapport(uitkomsten, { taal, now: world.clock.now() })
      return c.body(await vormen[vorm].make(rapport), 200, {
        'Content-Type': vormen[vorm].media,
        'Content-Disposition': `attachment; filename="${nameFile(rapport, `.${vorm}`)}"`,
      })
    })
    .openapi(getVerslag, async c => {
      const { id: buurt, bespreking: id } = c.req.valid('param')
      const { taal } = c.req.valid('query')
      const bespreking = await viewBespreking(world, daadOf(c).actor, { buurt, id }, taal)
      if (bespreking.gesloten === null) {
        throw new Refusal('Deze bespreking is nog bezig. Sluit haar af; daarna is er een verslag.', {
          code: 'bespreking-not-closed',
          status: 409,
        })
      }
      return c.body(await makePdf(schrijfBespreking(bespreking, taal), new Date(bespreking.gesloten)), 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="bespreking-${bespreking.dag}.pdf"`,
      })
    })
}
