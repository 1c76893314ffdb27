import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../../platform/http/api.ts'
import { guard } from '../../identity/index.ts'
import type { StatistiekSource } from '../../statistics/index.ts'
import { jaarParameter, requireGebied, requireMaat, requireSelectie, taalParameter } from '../../statistics/index.ts'
import { readGewichten } from './gewichten.ts'
import { makeOngelijkheid } from './ongelijkheid.ts'
import { makeReeks } from './reeks.ts'
import { ongelijkheidSchema, reeksSchema, trechterSchema, vergelijkbaarSchema } from './schema.ts'
import { makeTrechter } from './trechter.ts'
import { makeVergelijkbaar } from './vergelijkbaar.ts'
import { buurtenOfSelectie, partsOfGebied, partsOfList } from './waarover.ts'

/** Room for the most areas there may be, and for spaces behind the commas. */
const longestList = 4_000

const codeParameter = z.object({ code: z.string().meta({ description: 'Code van het gebied', example: 'GM0785' }) })
const maatParameters = {
  maat: z.string().max(200).meta({ description: 'Id van de maat, zoals op /v1/maten', example: 'koopwoningen' }),
  taal: taalParameter,
  jaar: jaarParameter,
}
const periodeParameter = { periode: z.string().max(20).optional().meta({ description: 'Anders de nieuwste met cijfers', example: '2024' }) }
const gebiedenParameter = z.string().max(longestList)
const ofSelectie = gebiedenParameter.meta({
  description: 'Codes van hoogstens 200 buurten, wijken of gemeenten, met komma’s',
  example: 'BU07850101,BU07850102',
})
const ofLijst = gebiedenParameter.meta({
  description:
    'Codes met komma’s, elk een punt. Of groepen met puntkomma’s ertussen, elk samen een punt, zoals de transitiebuurten van een cohort',
  example: 'BU07850101,BU07850102;WK085532',
})

function describe<T extends z.ZodType>(schema: T, description: string) {
  return {
    method: 'get' as const,
    tags: ['analyses'],
    ...guard('iedereen', 'cijfers'),
    responses: { 200: { description, content: { 'application/json': { schema } } } },
  }
}

const getTrechter = createRoute({
  ...describe(trechterSchema, 'De trechter'),
  path: '/gebieden/{code}/trechter',
  operationId: 'getTrechter',
  summary: 'Alle buurten van een gemeente of wijk (of gemeenten van het land) rond hun gemiddelde, met de grenzen van het toeval',
  request: { params: codeParameter, query: z.object({ ...maatParameters, ...periodeParameter }) },
})

const getSelectieTrechter = createRoute({
  ...describe(trechterSchema, 'De trechter'),
  path: '/selecties/trechter',
  operationId: 'getSelectieTrechter',
  summary: 'Een eigen lijst van gebieden, zoals een cohort, rond hun gemiddelde, met de grenzen van het toeval',
  request: { query: z.object({ gebieden: ofLijst, ...maatParameters, ...periodeParameter }) },
})

const getOngelijkheid = createRoute({
  ...describe(ongelijkheidSchema, 'De ongelijkheid'),
  path: '/gebieden/{code}/ongelijkheid',
  operationId: 'getOngelijkheid',
  summary: 'Hoeveel een cijfer verschilt tussen de buurten met de laagste en de hoogste sociaal-economische score',
  request: { params: codeParameter, query: z.object({ ...maatParameters, ...periodeParameter }) },
})

const getSelectieOngelijkheid = createRoute({
  ...describe(ongelijkheidSchema, 'De ongelijkheid'),
  path: '/selecties/ongelijkheid',
  operationId: 'getSelectieOngelijkheid',
  summary: 'Hetzelfde tussen de buurten van een eigen selectie',
  request: { query: z.object({ gebieden: ofSelectie, ...maatParameters, ...periodeParameter }) },
})

const getReeks = createRoute({
  ...describe(reeksSchema, 'De reeks'),
  path: '/gebieden/{code}/reeks',
  operationId: 'getReeks',
  summary: 'Eén cijfer door de jaren heen, met breuken en wat er over de richting te zeggen is',
  request: { params: codeParameter, query: z.object(maatParameters) },
})

const getSelectieReeks = createRoute({
  ...describe(reeksSchema, 'De reeks'),
  path: '/selecties/reeks',
  operationId: 'getSelectieReeks',
  summary: 'Hetzelfde van een eigen selectie van gebieden samen',
  request: { query: z.object({ gebieden: ofSelectie, ...maatParameters }) },
})

const vergelijkbaarParameters = {
  gewichten: z.string().max(1_000).optional().meta({
    description: 'Hoe zwaar kenmerken tellen, en maten binnen hun kenmerk, van 0 tot en met 5; wat niet genoemd is telt 1',
    example: 'leeftijd:2,herkomst:0',
  }),
  maat: z.string().max(200).optional().meta({ description: 'Zet ook het cijfer van deze maat ernaast', example: 'koopwoningen' }),
  taal: taalParameter,
  jaar: jaarParameter,
}

const getVergelijkbaar = createRoute({
  ...describe(vergelijkbaarSchema, 'De vergelijkbare gebieden'),
  path: '/gebieden/{code}/vergelijkbaar',
  operationId: 'getVergelijkbaar',
  summary: 'De 15 gebieden in het land die het meest op dit gebied lijken, en waarin zij verschillen',
  request: { params: codeParameter, query: z.object(vergelijkbaarParameters) },
})

const getSelectieVergelijkbaar = createRoute({
  ...describe(vergelijkbaarSchema, 'De vergelijkbare buurten'),
  path: '/selecties/vergelijkbaar',
  operationId: 'getSelectieVergelijkbaar',
  summary: 'De 15 buurten in het land die het meest op een eigen selectie lijken',
  request: { query: z.object({ gebieden: ofSelectie, ...vergelijkbaarParameters }) },
})

/** Public: they say nothing that does not follow from published figures. */
export function analyseRoutes(source: StatistiekSource) {
  return createApi()
    .openapi(getTrechter, c => {
      const { maat, jaar, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      const over = partsOfGebied(statistiek, requireGebied(statistiek, c.req.valid('param').code, jaar), asked.taal)
      return c.json(makeTrechter(statistiek, requireMaat(statistiek, maat), over, asked), 200)
    })
    .openapi(getSelectieTrechter, c => {
      const { maat, gebieden, jaar, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      return c.json(
        makeTrechter(statistiek, requireMaat(statistiek, maat), partsOfList(statistiek, gebieden, { jaar, taal: asked.taal }), asked),
        200,
      )
    })
    .openapi(getOngelijkheid, c => {
      const { maat, jaar, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      const over = partsOfGebied(statistiek, requireGebied(statistiek, c.req.valid('param').code, jaar), asked.taal)
      return c.json(makeOngelijkheid(statistiek, requireMaat(statistiek, maat), over, asked), 200)
    })
    .openapi(getSelectieOngelijkheid, c => {
      const { maat, gebieden, jaar, ...asked } = c.req.valid('query')
      const statistiek = source.current()
      const over = buurtenOfSelectie(statistiek, requireSelectie(statistiek, gebieden.split(','), jaar), asked.taal)
      return c.json(makeOngelijkheid(statistiek, requireMaat(statistiek, maat), over, asked), 200)
    })
    .openapi(getReeks, c => {
      const { maat, jaar, taal } = c.req.valid('query')
      const statistiek = source.current()
      return c.json(
        makeReeks(statistiek, requireMaat(statistiek, maat), requireGebied(statistiek, c.req.valid('param').code, jaar), taal),
        200,
      )
    })
    .openapi(getVergelijkbaar, c => {
      const { maat, jaar, gewichten, taal } = c.req.valid('query')
      const statistiek = source.current()
      const asked = { gewichten: readGewichten(gewichten), maat: maat === undefined ? undefined : requireMaat(statistiek, maat), taal }
      return c.json(makeVergelijkbaar(statistiek, requireGebied(statistiek, c.req.valid('param').code, jaar), asked), 200)
    })
    .openapi(getSelectieVergelijkbaar, c => {
      const { maat, gebieden, jaar, gewichten, taal } = c.req.valid('query')
      const statistiek = source.current()
      const asked = { gewichten: readGewichten(gewichten), maat: maat === undefined ? undefined : requireMaat(statistiek, maat), taal }
      return c.json(makeVergelijkbaar(statistiek, requireSelectie(statistiek, gebieden.split(','), jaar), asked), 200)
    })
    .openapi(getSelectieReeks, c => {
      const { maat, gebieden, jaar, taal } = c.req.valid('query')
      const statistiek = source.current()
      return c.json(makeReeks(statistiek, requireMaat(statistiek, maat), requireSelectie(statistiek, gebieden.split(','), jaar), taal), 200)
    })
}
