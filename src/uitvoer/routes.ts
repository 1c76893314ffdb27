import { createRoute, z } from '@hono/zod-openapi'
import type { Clock } from '../platform/clock.ts'
import { createApi } from '../platform/http/api.ts'
import { requirePlek } from '../modules/buurtbeeld/index.ts'
import { guard } from '../modules/identity/index.ts'
import type { OmtrekSource, StatistiekSource } from '../modules/statistics/index.ts'
import { jaarParameter, taalParameter } from '../modules/statistics/index.ts'
import { openRapport } from './open-rapport.ts'
import { nameFile } from './rapport.ts'
import { uitvoerSchema } from './schema.ts'
import { vormNamen } from './vorm-namen.ts'
import { vormen } from './vormen/index.ts'

/** Room for the most areas there may be, and for spaces behind the commas. */
const longestList = 4_000

const plekParameter = z.string().max(longestList).meta({
  description: 'Code van een gebied, of van hoogstens 200 gebieden samen, met komma’s',
  example: 'BU07850101',
})
const query = z.object({
  taal: taalParameter,
  jaar: jaarParameter,
  naam: z.string().trim().min(1).max(100).optional().meta({ description: 'Hoe een eigen selectie heet; een gebied heeft al een naam' }),
})
const binary = { schema: z.string().meta({ format: 'binary' }) }

const listUitvoer = createRoute({
  method: 'get',
  path: '/gebieden/{code}/uitvoer',
  operationId: 'listUitvoer',
  summary: 'Als wat het beeld van een gebied of van gebieden samen mee te nemen is',
  tags: ['buurtbeeld'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ code: plekParameter }), query },
  responses: { 200: { description: 'De vormen en de grafieken', content: { 'application/json': { schema: uitvoerSchema } } } },
})

const getUitvoer = createRoute({
  method: 'get',
  path: '/gebieden/{code}/uitvoer/{vorm}',
  operationId: 'getUitvoer',
  summary: 'Het beeld als bestand, met bronnen, licenties, uitleg en waarom cijfers ontbreken',
  tags: ['buurtbeeld'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ code: plekParameter, vorm: z.enum(vormNamen) }), query },
  responses: {
    200: { description: 'Het bestand', content: Object.fromEntries(vormNamen.map(vorm => [vormen[vorm].media, binary])) },
  },
})

interface UitvoerWorld {
  readonly source: StatistiekSource
  readonly omtrekken: OmtrekSource
  readonly clock: Clock
}

/** Public, as the page is: files with published figures only. */
export function uitvoerRoutes({ source, omtrekken, clock }: UitvoerWorld) {
  async function rapportOf(code: string, { jaar, naam, taal }: z.infer<typeof query>) {
    const statistiek = source.current()
    const plek = requirePlek(statistiek, code, jaar)
    const own = 'gebieden' in plek ? naam : undefined
    return { jaar: plek.jaar, rapport: await openRapport({ statistiek, omtrekken }, plek, { taal, naam: own, now: clock.now() }) }
  }
  return createApi()
    .openapi(listUitvoer, async c => {
      const { rapport, jaar } = await rapportOf(c.req.valid('param').code, c.req.valid('query'))
      const { code, naam, secties } = rapport
      const files = vormNamen.map(vorm => ({ vorm, bestand: nameFile(rapport, `.${vorm}`), media: vormen[vorm].media }))
      const grafieken = secties.flatMap(sectie => sectie.grafieken.map(({ id, titel }) => ({ id, titel, thema: sectie.titel })))
      return c.json({ code, naam, jaar, vormen: files, grafieken }, 200)
    })
    .openapi(getUitvoer, async c => {
      const { code, vorm } = c.req.valid('param')
      const { rapport } = await rapportOf(code, c.req.valid('query'))
      const bytes = await vormen[vorm].make(rapport)
      return c.body(bytes, 200, {
        'Content-Type': vormen[vorm].media,
        'Content-Disposition': `attachment; filename="${nameFile(rapport, `.${vorm}`)}"`,
      })
    })
}
