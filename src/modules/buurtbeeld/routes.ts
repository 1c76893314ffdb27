import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { guard } from '../identity/index.ts'
import type { StatistiekSource } from '../statistics/index.ts'
import { jaarParameter, requireGebied, requireSelectie, taalParameter } from '../statistics/index.ts'
import { addDeel, requireDeel } from './analyses/naast-deel.ts'
import { addGelijken } from './analyses/naast-gelijken.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { buurtbeeldSchema, selectiebeeldSchema } from './schema.ts'

/** Room for the most areas there may be, and for spaces behind the commas. */
const longestList = 4_000

const naastParameter = z
  .enum(['gelijken'])
  .optional()
  .meta({ description: 'Zet er ook het middelste cijfer naast van de 15 gebieden die het meest lijken' })

/** A wijk or gemeente, or the areas that are alike. */
const naastSelectieParameter = z
  .string()
  .regex(/^(?:gelijken|(?:WK|GM)\w{4,6})$/i, 'Schrijf gelijken, of de code van een wijk of gemeente.')
  .optional()
  .meta({
    description:
      'gelijken: het middelste cijfer van de 15 gebieden die het meest lijken. Of de code van een wijk of gemeente die helemaal in de selectie ligt',
    example: 'gelijken',
  })

const getBuurtbeeld = createRoute({
  method: 'get',
  path: '/gebieden/{code}/buurtbeeld',
  operationId: 'getBuurtbeeld',
  summary: 'Het beeld van een gebied: alle cijfers naast wijk, gemeente en land, en zinnen over wat opvalt',
  tags: ['buurtbeeld'],
  ...guard('iedereen', 'cijfers'),
  request: {
    params: z.object({ code: z.string().meta({ description: 'Code van het gebied', example: 'BU07850101' }) }),
    query: z.object({
      taal: taalParameter,
      jaar: jaarParameter.meta({ description: 'Jaar van de gebiedsindeling; anders het nieuwste' }),
      naast: naastParameter,
    }),
  },
  responses: { 200: { description: 'Het buurtbeeld', content: { 'application/json': { schema: buurtbeeldSchema } } } },
})

const getSelectiebeeld = createRoute({
  method: 'get',
  path: '/selecties/buurtbeeld',
  operationId: 'getSelectiebeeld',
  ...guard('iedereen', 'cijfers'),
  summary: 'Het beeld van een eigen selectie van gebieden samen, met bij elk samengevoegd cijfer hoeveel ruimte afronden laat',
  tags: ['buurtbeeld'],
  request: {
    query: z.object({
      gebieden: z.string().max(longestList).meta({
        description:
          'Codes van hoogstens 200 buurten, wijken of gemeenten, met komma’s. Geen gebied in een ander; samen één heel gebied geeft het beeld daarvan',
        example: 'BU07850101,BU07850102',
      }),
      taal: taalParameter,
      jaar: jaarParameter.meta({ description: 'Jaar van de gebiedsindeling; anders het nieuwste dat alle gebieden heeft' }),
      naast: naastSelectieParameter,
    }),
  },
  responses: { 200: { description: 'Het beeld van de selectie', content: { 'application/json': { schema: selectiebeeldSchema } } } },
})

/** Public: published figures only. */
export function buurtbeeldRoutes(source: StatistiekSource) {
  return createApi()
    .openapi(getBuurtbeeld, c => {
      const { taal, jaar, naast } = c.req.valid('query')
      const statistiek = source.current()
      const gebied = requireGebied(statistiek, c.req.valid('param').code, jaar)
      const beeld = makeBuurtbeeld(statistiek, gebied, taal)
      return c.json(naast === 'gelijken' ? addGelijken(statistiek, gebied, beeld) : beeld, 200)
    })
    .openapi(getSelectiebeeld, c => {
      const { gebieden, taal, jaar, naast } = c.req.valid('query')
      const statistiek = source.current()
      const selectie = requireSelectie(statistiek, gebieden.split(','), jaar)
      const beeld = makeBuurtbeeld(statistiek, selectie, taal)
      if (naast === undefined) return c.json(beeld, 200)
      if (naast === 'gelijken') return c.json(addGelijken(statistiek, selectie, beeld), 200)
      return c.json(addDeel(statistiek, beeld, { deel: requireDeel(selectie, naast), taal }), 200)
    })
}
