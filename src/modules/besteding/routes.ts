import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf, parseDatum } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { wijzigBesteding } from './besteding-actions.ts'
import {
  bestedingSchema,
  gewijzigdSchema,
  penvoerderInvoerSchema,
  penvoerdersSchema,
  termijnInvoerSchema,
  voorwaardenSchema,
  wijzigingenSchema,
  wijzigSchema,
} from './besteding-schema.ts'
import { viewBesteding, viewPenvoerders, viewWijzigingen } from './besteding-views.ts'
import { appointPenvoerder, setVoorwaarden } from './penvoerder-actions.ts'
import { stukRoutes } from './stuk-routes.ts'
import { dropTermijn, putTermijn } from './termijn-actions.ts'
import { bestedingboekRoutes } from './werkboek-routes.ts'
import type { BestedingWorld } from './world.ts'

const tags = ['besteding']
const pad = '/transitiebuurten/{id}/besteding'
const reads = guard('besteding bekijken', 'besteding')
const changes = guard('besteding bijwerken', 'besteding')
const metTaal = { query: z.object({ taal: taalParameter }) }
const oneTermijn = { params: idParameter.params.extend({ termijn: z.uuid() }) }
/** Two thousand lines with long explanations. */
const maxWijziging = 8 * 2 ** 20

const view = createRoute({
  method: 'get',
  path: pad,
  operationId: 'viewBesteding',
  summary: 'Wat er met toegekend geld gebeurde: per regel, opgeteld, per betaler, met termijnen en verantwoordingen',
  tags,
  ...reads,
  request: { ...idParameter, ...metTaal },
  responses: { 200: json(bestedingSchema, 'De bestedingen; zonder besluit zijn er geen regels') },
})

const wijzig = createRoute({
  method: 'post',
  path: `${pad}/_wijzig`,
  operationId: 'changeBesteding',
  summary: 'Vul in wat is afgesproken, uitgegeven en verwacht: alle regels of geen. Elke regel noemt de versie waarnaar u keek',
  tags,
  ...changes,
  middleware: [
    changes.middleware,
    bodyLimit({
      maxSize: maxWijziging,
      onError: () => {
        throw new Refusal('Dit is te veel in één keer. Stuur minder regels.', { code: 'question-too-large', status: 413 })
      },
    }),
  ] as const,
  request: { ...idParameter, ...body(wijzigSchema) },
  responses: { 200: json(gewijzigdSchema, 'Gedaan') },
})

const history = createRoute({
  method: 'get',
  path: `${pad}/wijzigingen`,
  operationId: 'listBestedingwijzigingen',
  summary: 'Wat er is gewijzigd, wanneer en door wie: wat het was en wat het werd',
  tags,
  ...reads,
  request: { ...idParameter, query: z.object({ voor: wholeNumber({ min: 1, max: 1_000_000_000 }).optional() }) },
  responses: { 200: json(wijzigingenSchema, 'De laatste eerst') },
})

const put = createRoute({
  method: 'put',
  path: `${pad}/termijnen/{termijn}`,
  operationId: 'putTermijn',
  summary: 'Wijzig een termijn, of maak hem met If-Match: "0"',
  tags,
  ...changes,
  request: { ...oneTermijn, ...body(termijnInvoerSchema) },
  responses: done,
})

const drop = createRoute({
  method: 'delete',
  path: `${pad}/termijnen/{termijn}`,
  operationId: 'dropTermijn',
  summary: 'Haal een termijn weg waarvan nog niets is ontvangen',
  tags,
  ...changes,
  request: oneTermijn,
  responses: done,
})

const candidates = createRoute({
  method: 'get',
  path: `${pad}/penvoerders`,
  operationId: 'listPenvoerders',
  summary: 'Wie penvoerder is en was, en wie het kan worden',
  tags,
  ...guard('penvoerder aanwijzen', 'besteding'),
  request: idParameter,
  responses: { 200: json(penvoerdersSchema, 'De huidige eerst') },
})

const appoint = createRoute({
  method: 'post',
  path: `${pad}/penvoerders`,
  operationId: 'appointPenvoerder',
  summary: 'Wijs een penvoerder aan vanaf een dag; wie het was, blijft te zien',
  tags,
  ...guard('penvoerder aanwijzen', 'besteding'),
  request: { ...idParameter, ...body(penvoerderInvoerSchema) },
  responses: done,
})

const conditions = createRoute({
  method: 'put',
  path: `${pad}/voorwaarden`,
  operationId: 'putVoorwaarden',
  summary: 'Schrijf op wat er naast het besluit is afgesproken; het staat in de toekenningsbrief',
  tags,
  ...guard('toekenning regelen', 'besteding'),
  request: { ...idParameter, ...body(voorwaardenSchema) },
  responses: done,
})

/** Everything of this module over HTTP. */
export function bestedingRoutes(world: BestedingWorld) {
  return createApi()
    .openapi(view, async c => c.json(await viewBesteding(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(wijzig, async c => c.json(await wijzigBesteding(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 200))
    .openapi(history, async c =>
      c.json(await viewWijzigingen(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').voor), 200),
    )
    .openapi(put, async c => {
      const { id: buurt, termijn: id } = c.req.valid('param')
      const { verwacht, ontvangen, ...rest } = c.req.valid('json')
      const days = { verwacht: parseDatum(verwacht), ontvangen: ontvangen === null ? null : parseDatum(ontvangen) }
      await putTermijn(world, daadOf(c), { buurt, id, versie: readIfMatch(c) }, { ...rest, ...days })
      return c.body(null, 204)
    })
    .openapi(drop, async c => {
      const { id: buurt, termijn: id } = c.req.valid('param')
      await dropTermijn(world, daadOf(c), { buurt, id, versie: readIfMatch(c) })
      return c.body(null, 204)
    })
    .openapi(candidates, async c => c.json(await viewPenvoerders(world, daadOf(c).actor, c.req.valid('param').id), 200))
    .openapi(appoint, async c => {
      const { vanaf, ...rest } = c.req.valid('json')
      await appointPenvoerder(world, daadOf(c), c.req.valid('param').id, { ...rest, vanaf: parseDatum(vanaf) })
      return c.body(null, 204)
    })
    .openapi(conditions, async c => {
      await setVoorwaarden(world, daadOf(c), c.req.valid('param').id, { versie: readIfMatch(c), tekst: c.req.valid('json').tekst })
      return c.body(null, 204)
    })
    .route('/', bestedingboekRoutes(world))
    .route('/', stukRoutes(world))
}
