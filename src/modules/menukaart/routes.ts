import { createRoute, z } from '@hono/zod-openapi'
import type { Taal } from '@buurtwijs/figures'
import type { Clock } from '../../platform/clock.ts'
import { createApi } from '../../platform/http/api.ts'
import { json } from '../../platform/http/contents.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import type { Statistiek, StatistiekSource } from '../statistics/index.ts'
import { jaarParameter, requireSelectie, taalParameter } from '../statistics/index.ts'
import { heleMenukaartSchema, interventieAntwoordSchema, menukaartSchema, woordenSchema } from './antwoord-schema.ts'
import type { Kaartbron } from './kaartbron.ts'
import { meetIn } from './meet.ts'
import { uitdagingen } from './uitdagingen.ts'
import { answerAlles, answerInterventie, answerLijst, answerWoorden, requireInterventie, vandaagOf } from './views.ts'
import { gronden, keysOf, partijen, soorten, themas } from './woorden.ts'
import { zoekInterventies } from './zoek.ts'
import type { Vraag } from './zoek.ts'

const typed = z.string().trim().min(1).max(100).optional()

/** What can be asked of the menukaart, in the address of a page as well. */
export const vraagSchema = z.object({
  zoek: typed.meta({ description: 'Woorden in de naam, de aanpak, het doel of de uitdaging', example: 'mantelzorg' }),
  thema: z.enum(keysOf(themas)).optional(),
  soort: z.enum(keysOf(soorten)).optional(),
  uitdaging: z.enum(keysOf(uitdagingen)).optional(),
  doelgroep: typed.meta({ description: 'Woorden in de doelgroep', example: 'ouderen' }),
  bewijs: z.enum(keysOf(gronden)).optional().meta({ description: 'Minstens zo sterk als dit' }),
  kosten: z
    .union([z.literal('bekend'), wholeNumber({ min: 0, max: 100_000_000 })])
    .optional()
    .meta({ description: '`bekend`, of hoogstens zoveel euro; wat niemand weet, past nooit' }),
  betaalt: z.enum(keysOf(partijen)).optional(),
  herzien: z.enum(['geldig', 'verlopen']).optional().meta({ description: 'Of het bewijs nog geldt' }),
})

const list = createRoute({
  method: 'get',
  path: '/menukaart',
  operationId: 'listMenukaart',
  summary: 'De menukaart: interventies en projecten waar een buurt uit kiest, met hoe sterk het bewijs is en hoeveel onbekend is',
  tags: ['menukaart'],
  ...guard('iedereen', 'cijfers'),
  request: { query: vraagSchema },
  responses: { 200: json(menukaartSchema, 'Wat past bij de vraag, in de volgorde van de menukaart') },
})

const whole = createRoute({
  method: 'get',
  path: '/menukaart/_alles',
  operationId: 'getMenukaart',
  summary: 'De hele menukaart in één keer, of wat past bij de vraag, met alle velden en bronnen',
  tags: ['menukaart'],
  ...guard('iedereen', 'cijfers'),
  request: { query: vraagSchema },
  responses: { 200: json(heleMenukaartSchema, 'De interventies') },
})

const words = createRoute({
  method: 'get',
  path: '/menukaart/_woorden',
  operationId: 'getMenukaartWoorden',
  summary: 'Hoe de woorden van de menukaart heten: thema’s, uitdagingen, bewijs, velden en indicatoren',
  tags: ['menukaart'],
  ...guard('iedereen', 'cijfers'),
  request: { query: z.object({ taal: taalParameter }) },
  responses: { 200: json(woordenSchema, 'De woorden') },
})

const get = createRoute({
  method: 'get',
  path: '/menukaart/{id}',
  operationId: 'getInterventie',
  summary: 'Eén interventie, en hoe groot haar doelgroep is in een gekozen gebied',
  tags: ['menukaart'],
  ...guard('iedereen', 'cijfers'),
  request: {
    params: z.object({ id: z.string().max(80).meta({ example: 'valpreventie' }) }),
    query: z.object({
      gebieden: z
        .string()
        .max(4_000)
        .optional()
        .meta({ description: 'Code van een gebied, of van meer met komma’s', example: 'BU07850101' }),
      jaar: jaarParameter,
      taal: taalParameter,
    }),
  },
  responses: { 200: json(interventieAntwoordSchema, 'De interventie') },
})

export interface MenukaartParts {
  readonly source: Pick<StatistiekSource, 'current'>
  readonly clock: Clock
  readonly kaart: Kaartbron
}

/** Public: what a buurt can choose from is for anyone. */
export function menukaartRoutes({ source, clock, kaart }: MenukaartParts) {
  return createApi()
    .openapi(list, async c => {
      const [all, vandaag] = [await kaart.read(), vandaagOf(clock)]
      return c.json(answerLijst(zoekInterventies(all, askedOf(c.req.valid('query')), vandaag), all.length, vandaag), 200)
    })
    .openapi(whole, async c => {
      const vandaag = vandaagOf(clock)
      return c.json(answerAlles(zoekInterventies(await kaart.read(), askedOf(c.req.valid('query')), vandaag), vandaag), 200)
    })
    .openapi(words, c => c.json(answerWoorden(c.req.valid('query').taal), 200))
    .openapi(get, async c => {
      const interventie = requireInterventie(await kaart.read(), c.req.valid('param').id)
      const { gebieden, jaar, taal } = c.req.valid('query')
      const gebied = gebieden === undefined ? null : openGebied(source.current(), gebieden.split(','), { jaar, taal })
      return c.json(answerInterventie(interventie, vandaagOf(clock), gebied), 200)
    })
}

function openGebied(
  statistiek: Statistiek,
  codes: readonly string[],
  { jaar, taal }: { readonly jaar: number | undefined; readonly taal: Taal },
) {
  const selectie = requireSelectie(statistiek, codes, jaar)
  return { code: selectie.code, find: meetIn(statistiek, selectie, taal) }
}

/** A question without what was left out. */
function askedOf(query: z.infer<typeof vraagSchema>): Vraag {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}
