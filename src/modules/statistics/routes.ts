import { createRoute, z } from '@hono/zod-openapi'
import { gebiedSoorten } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import { createApi } from '../../platform/http/api.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import { secties } from './catalogue/index.ts'
import type { StatistiekSource } from './figures/statistiek.ts'
import type { OmtrekSource } from './omtrek.ts'
import { gebiedDetailSchema, gebiedSchema, jaarParameter, maatSchema, omtrekSchema, releaseSchema, taalParameter } from './schema.ts'
import { unknownRelease } from './store/release-store.ts'
import { describeGebied, describeMaat, describeRelease, onderdelenOf, refOf, requireGebied, requireMaat, requireSelectie } from './views.ts'

export interface StatisticsRoutesContext {
  readonly source: StatistiekSource
  readonly omtrekken: OmtrekSource
}

const codeParameter = z.object({ code: z.string().meta({ description: 'Code van het gebied', example: 'BU07850101' }) })
const limietParameter = wholeNumber({ min: 1, max: 200 }).default(20).meta({ default: 20 })
const paginaParameter = wholeNumber({ min: 1 }).default(1).meta({ default: 1 })

/** Room for the most areas there may be, and for spaces behind the commas. */
const longestList = 4_000

/** Nobody leafs further; `totaal` counts up to here. */
const mostFound = 400

function answer<T extends z.ZodType>(schema: T, description: string) {
  return { 200: { description, content: { 'application/json': { schema } } } }
}

const listGebieden = createRoute({
  method: 'get',
  path: '/gebieden',
  operationId: 'listGebieden',
  summary: 'Zoek een gebied op naam of code, of lees de lijst',
  tags: ['gebieden'],
  ...guard('iedereen', 'cijfers'),
  request: {
    query: z.object({
      zoek: z
        .string()
        .max(200)
        .optional()
        .meta({ description: 'Naam (ook een begin, zonder accenten, met een typefout, met de gemeente erachter) of code' }),
      soort: z.enum(gebiedSoorten).optional(),
      limiet: limietParameter,
      pagina: paginaParameter,
    }),
  },
  responses: answer(
    z.object({ gebieden: z.array(gebiedSchema), totaal: z.number().int() }),
    'Gebieden, de beste eerst; zonder zoekvraag op code',
  ),
})

const getGebied = createRoute({
  method: 'get',
  path: '/gebieden/{code}',
  operationId: 'getGebied',
  summary: 'Eén gebied met waar het in ligt en wat erin ligt',
  tags: ['gebieden'],
  ...guard('iedereen', 'cijfers'),
  request: { params: codeParameter, query: z.object({ jaar: jaarParameter }) },
  responses: answer(gebiedDetailSchema, 'Het gebied'),
})

const getOmtrek = createRoute({
  method: 'get',
  path: '/gebieden/{code}/omtrek',
  operationId: 'getOmtrek',
  summary: 'De omtrek van een gebied tussen zijn buren, als SVG-paden',
  tags: ['gebieden'],
  request: { params: codeParameter, query: z.object({ jaar: jaarParameter }) },
  responses: answer(omtrekSchema, 'De omtrek; zijn er van dat jaar geen grenzen, dan die van het jaar dat er het dichtst bij ligt'),
  ...guard('iedereen', 'cijfers'),
})

const getSelectieOmtrek = createRoute({
  method: 'get',
  path: '/selecties/omtrek',
  operationId: 'getSelectieOmtrek',
  summary: 'De omtrek van gebieden in één gemeente samen, tussen hun buren',
  tags: ['gebieden'],
  request: {
    query: z.object({
      gebieden: z.string().max(longestList).meta({ description: 'Codes met komma’s', example: 'BU07850101,BU07850102' }),
      jaar: jaarParameter,
    }),
  },
  responses: answer(omtrekSchema, 'De omtrek; zijn er van dat jaar geen grenzen, dan die van het jaar dat er het dichtst bij ligt'),
  ...guard('iedereen', 'cijfers'),
})

const listMaten = createRoute({
  method: 'get',
  path: '/maten',
  operationId: 'listMaten',
  summary: 'Wat er gemeten wordt',
  tags: ['maten'],
  ...guard('iedereen', 'cijfers'),
  request: {
    query: z.object({
      taal: taalParameter,
      sectie: z.enum(secties).optional(),
      zoek: z.string().max(200).optional().meta({ description: 'Deel van de naam of de id' }),
    }),
  },
  responses: answer(z.object({ maten: z.array(maatSchema) }), 'Maten van de catalogus, en daarna onderwerpen die een release meebracht'),
})

const getMaat = createRoute({
  method: 'get',
  path: '/maten/{id}',
  operationId: 'getMaat',
  summary: 'Wat een maat wel en niet zegt',
  tags: ['maten'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ id: z.string() }), query: z.object({ taal: taalParameter }) },
  responses: answer(maatSchema, 'De maat'),
})

const listReleases = createRoute({
  method: 'get',
  path: '/releases',
  operationId: 'listReleases',
  summary: 'Elke uitgave van elke tabel die hier is',
  tags: ['releases'],
  ...guard('iedereen', 'cijfers'),
  responses: answer(z.object({ releases: z.array(releaseSchema) }), 'De nieuwste eerst'),
})

const getRelease = createRoute({
  method: 'get',
  path: '/releases/{id}',
  operationId: 'getRelease',
  summary: 'Eén uitgave met haar herkomst',
  tags: ['releases'],
  ...guard('iedereen', 'cijfers'),
  request: { params: z.object({ id: z.string() }) },
  responses: answer(releaseSchema, 'De uitgave'),
})

/** Everything here is public: published figures about areas, never about people. */
export function statisticsRoutes({ source, omtrekken }: StatisticsRoutesContext) {
  return createApi()
    .openapi(listGebieden, c => {
      const { zoek, soort, limiet, pagina } = c.req.valid('query')
      const { search, gebieden } = source.current()
      const from = (pagina - 1) * limiet
      if (zoek !== undefined) {
        const found = search.find(zoek, { soort, limit: mostFound })
        return c.json({ gebieden: found.slice(from, from + limiet).map(gebied => describeGebied(gebied)), totaal: found.length }, 200)
      }
      const all = [...gebieden.newest()]
        .filter(gebied => soort === undefined || gebied.soort === soort)
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      return c.json({ gebieden: all.slice(from, from + limiet).map(gebied => describeGebied(gebied)), totaal: all.length }, 200)
    })
    .openapi(getGebied, c => {
      const statistiek = source.current()
      const gebied = requireGebied(statistiek, c.req.valid('param').code, c.req.valid('query').jaar)
      return c.json(
        {
          ...describeGebied(gebied),
          jaren: [...statistiek.gebieden.jaren(gebied.code)],
          ouders: statistiek.gebieden.ouders(gebied).map(ouder => refOf(ouder)),
          onderdelen: onderdelenOf(statistiek, gebied).map(onderdeel => refOf(onderdeel)),
        },
        200,
      )
    })
    .openapi(getOmtrek, async c => {
      const gebied = requireGebied(source.current(), c.req.valid('param').code, c.req.valid('query').jaar)
      const omtrek = await omtrekken.find(gebied)
      if (!omtrek) throw new Refusal('Van dit gebied is geen omtrek geïmporteerd.', { code: 'omtrek-unknown', status: 404 })
      return c.json(omtrek, 200)
    })
    .openapi(getSelectieOmtrek, async c => {
      const { gebieden, jaar } = c.req.valid('query')
      const [first, ...more] = requireSelectie(source.current(), gebieden.split(','), jaar).gebieden
      const omtrek = first ? await omtrekken.find(first, ...more) : null
      if (!omtrek) throw new Refusal('Van deze gebieden samen is er geen omtrek.', { code: 'omtrek-unknown', status: 404 })
      return c.json(omtrek, 200)
    })
    .openapi(listMaten, c => {
      const { taal, sectie, zoek } = c.req.valid('query')
      const statistiek = source.current()
      const wanted = zoek?.toLowerCase()
      const found = [...statistiek.maten()].filter(maat => {
        const isFound = wanted === undefined || maat.naam[taal].toLowerCase().includes(wanted) || maat.id.toLowerCase().includes(wanted)
        return isFound && (sectie === undefined || maat.sectie === sectie)
      })
      return c.json({ maten: found.map(maat => describeMaat(statistiek, maat, taal)) }, 200)
    })
    .openapi(getMaat, c => {
      const statistiek = source.current()
      const maat = requireMaat(statistiek, c.req.valid('param').id)
      return c.json(describeMaat(statistiek, maat, c.req.valid('query').taal), 200)
    })
    .openapi(listReleases, c =>
      c.json(
        {
          releases: source.store
            .list()
            .toReversed()
            .map(release => describeRelease(release)),
        },
        200,
      ),
    )
    .openapi(getRelease, c => {
      const { id } = c.req.valid('param')
      const release = source.store.find(id)
      if (!release) throw unknownRelease(id)
      return c.json(describeRelease(release), 200)
    })
}
