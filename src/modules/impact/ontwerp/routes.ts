import { createRoute, z } from '@hono/zod-openapi'
import { landOf } from '@buurtwijs/figures'
import { createApi } from '../../../platform/http/api.ts'
import { json } from '../../../platform/http/contents.ts'
import { wholeNumber } from '../../../platform/http/whole-number.ts'
import { guard } from '../../identity/index.ts'
import { catalogus, findBuren, requireGebied, taalParameter } from '../../statistics/index.ts'
import type { StatistiekSource, VormenSource } from '../../statistics/index.ts'
import { berekenKracht } from './bereken-kracht.ts'
import { kiesVergelijking } from './kies-vergelijking.ts'
import { ontwerpSchema } from './ontwerp-schema.ts'

const most = 100
const percent = (min: number, max: number) => wholeNumber({ min, max })

const getOntwerp = createRoute({
  method: 'get',
  path: '/analyses/_ontwerp',
  operationId: 'getAnalyseontwerp',
  summary: 'Voordat er cijfers zijn: wat is met hoeveel buurten te zien, wanneer, en met welke buurten te vergelijken',
  tags: ['impact'],
  ...guard('iedereen', 'cijfers'),
  request: {
    query: z.object({
      taal: taalParameter,
      buurten: z
        .string()
        .max(most * 11)
        .regex(
          /^(?:BU\d{4}[0-9A-Z]{2}\d{2}(?:,BU\d{4}[0-9A-Z]{2}\d{2})*)?$/,
          'Schrijf codes van buurten, met komma’s ertussen: BU en acht tekens.',
        )
        .default('')
        .meta({ description: 'Codes van buurten die meedoen, met komma’s ertussen' }),
      minder: percent(1, 90).default(15).meta({ description: 'De afgesproken daling, in procenten' }),
      perBuurt: wholeNumber({ min: 1, max: 10 }).default(3),
      jarenVoor: wholeNumber({ min: 1, max: 20 }).default(5),
      jarenNa: wholeNumber({ min: 1, max: 10 }).default(5),
      spreiding: percent(1, 200).default(25),
      samenhang: percent(0, 99).default(80),
    }),
  },
  responses: { 200: json(ontwerpSchema, 'Wat er te zien zal zijn') },
})

/** Public: published figures and formulas. */
export function ontwerpRoutes({ source, vormen }: { readonly source: StatistiekSource; readonly vormen: VormenSource }) {
  return createApi().openapi(getOntwerp, async c => {
    const { taal, buurten, minder, perBuurt, jarenVoor, jarenNa, spreiding, samenhang } = c.req.valid('query')
    const statistiek = source.current()
    const codes = [...new Set(buurten.split(',').filter(code => code !== ''))]
    const gekozen = codes.map(code => requireGebied(statistiek, code))
    const land = gekozen[0] !== undefined && landOf(gekozen[0].code) === 'NL99' ? 'NL99' : 'NL00'
    const found =
      gekozen.length === 0 ? null : kiesVergelijking(statistiek, gekozen, { perBuurt, land, buren: await findBuren(vormen, gekozen) })
    const nameOf = (id: string) => catalogus.find(maat => maat.id === id)?.naam[taal] ?? id
    return c.json(
      {
        kracht: [
          ...berekenKracht({ effect: -minder / 100, perBuurt, jarenVoor, jarenNa, spreiding: spreiding / 100, samenhang: samenhang / 100 }),
        ],
        vergelijking: found === null ? null : { ...found, balans: found.balans.map(line => ({ ...line, naam: nameOf(line.maat) })) },
      },
      200,
    )
  })
}
