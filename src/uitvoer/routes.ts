import { createRoute, z } from '@hono/zod-openapi'
import type { Clock } from '../platform/clock.ts'
import { Refusal } from '../refusal.ts'
import { createApi } from '../platform/http/api.ts'
import { requirePlek } from '../modules/buurtbeeld/index.ts'
import { guard } from '../modules/identity/index.ts'
import type { OmtrekSource, StatistiekSource } from '../modules/statistics/index.ts'
import { jaarParameter, taalParameter } from '../modules/statistics/index.ts'
import { openRapport } from './open-rapport.ts'
import { nameFile } from './rapport.ts'
import { uitvoerSchema } from './schema.ts'
import { grafiekVormen, vormNamen } from './vorm-namen.ts'
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

const getGrafiek = createRoute({
  method: 'get',
  path: '/gebieden/{code}/grafieken/{grafiek}/{vorm}',
  operationId: 'getGrafiek',
  summary: 'Eén grafiek als tekening die op zichzelf staat, met titel en bron erin',
  tags: ['buurtbeeld'],
  ...guard('iedereen', 'cijfers'),
  request: {
    params: z.object({
      code: plekParameter,
      grafiek: z.string().max(200).meta({ description: 'Id uit de lijst van /uitvoer', example: 'leeftijden' }),
      vorm: z.enum(grafiekVormen),
    }),
    query,
  },
  responses: { 200: { description: 'De tekening', content: { 'image/svg+xml': { schema: z.string() }, 'image/png': binary } } },
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
    .openapi(getGrafiek, async c => {
      const { code, grafiek: id, vorm } = c.req.valid('param')
      const { rapport } = await rapportOf(code, c.req.valid('query'))
      const grafiek = rapport.secties.flatMap(({ grafieken }) => grafieken).find(each => each.id === id)
      if (!grafiek)
        throw new Refusal('Deze grafiek is er niet. Kies er een uit de lijst op /uitvoer.', { code: 'grafiek-unknown', status: 404 })
      const { makePng, makeSvg } = await import('./vormen/grafiek.ts')
      const name = `attachment; filename="${nameFile({ naam: `${rapport.naam} ${id}`, dag: rapport.dag, wat: rapport.wat }, `.${vorm}`)}"`
      if (vorm === 'svg') return c.body(makeSvg(rapport, grafiek), 200, { 'Content-Type': 'image/svg+xml', 'Content-Disposition': name })
      return c.body(await makePng(rapport, grafiek), 200, { 'Content-Type': 'image/png', 'Content-Disposition': name })
    })
}
