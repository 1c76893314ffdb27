import { createRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { asVisitor } from '../../platform/database/visitor.ts'
import { createApi } from '../../platform/http/api.ts'
import { body, done, idParameter, json } from '../../platform/http/contents.ts'
import { readIfMatch } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { guard } from '../identity/index.ts'
import { daadOf } from '../programma/index.ts'
import { taalParameter } from '../statistics/index.ts'
import { draaiTerug, setKader, wijzigBegroting } from './begroting-actions.ts'
import { begrotingSchema, gewijzigdSchema, gezetKaderSchema, kaderSchema, postInhoudSchema, wijzigSchema } from './begroting-schema.ts'
import { viewBegroting } from './begroting-views.ts'
import { begrotingNamen } from './namen.ts'
import { readKader } from './read-begroting.ts'
import { werkboekRoutes } from './werkboek-routes.ts'
import type { BegrotingWorld } from './world.ts'

/** A thousand new lines with long explanations. */
export const maxWijziging = 4 * 2 ** 20

const reads = guard('begroting bekijken', 'begroting')
const changes = guard('begroting bijwerken', 'begroting')
const onePost = { params: z.object({ id: z.uuid(), post: z.uuid() }) }
const gewijzigd = { 200: json(gewijzigdSchema, 'Gedaan; elke regel heeft een nieuwe versie') } as const
const tags = ['begroting']

const view = createRoute({
  method: 'get',
  path: '/transitiebuurten/{id}/begroting',
  operationId: 'viewBegroting',
  summary: 'De begroting van een buurt: regels, optellingen, wat nog te bekijken is en de laatste wijzigingen',
  tags,
  ...reads,
  request: { ...idParameter, query: z.object({ taal: taalParameter }) },
  responses: { 200: json(begrotingSchema, 'De begroting') },
})

const wijzig = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/begroting/_wijzig',
  operationId: 'changeBegroting',
  summary: 'Maak, wijzig en verwijder regels: allemaal of geen. Elke regel noemt de versie waarnaar u keek',
  tags,
  ...changes,
  middleware: [changes.middleware, bodyLimit({ maxSize: maxWijziging, onError: () => refuseLarge() })] as const,
  request: { ...idParameter, ...body(wijzigSchema) },
  responses: gewijzigd,
})

const put = createRoute({
  method: 'put',
  path: '/transitiebuurten/{id}/begroting/posten/{post}',
  operationId: 'putPost',
  summary: 'Wijzig een regel, of maak hem met If-Match: "0"',
  tags,
  ...changes,
  request: { ...onePost, ...body(postInhoudSchema) },
  responses: gewijzigd,
})

const drop = createRoute({
  method: 'delete',
  path: '/transitiebuurten/{id}/begroting/posten/{post}',
  operationId: 'dropPost',
  summary: 'Haal een regel weg; u kunt dat terugdraaien',
  tags,
  ...changes,
  request: onePost,
  responses: gewijzigd,
})

const terug = createRoute({
  method: 'post',
  path: '/transitiebuurten/{id}/begroting/wijzigingen/{nummer}/_terugdraaien',
  operationId: 'takeBackWijziging',
  summary: 'Draai een wijziging terug: wat weg was komt terug, wat anders werd wordt weer wat het was',
  tags,
  ...changes,
  request: { params: z.object({ id: z.uuid(), nummer: z.coerce.number().int().min(1).max(1_000_000_000) }) },
  responses: gewijzigd,
})

const seeKader = createRoute({
  method: 'get',
  path: '/begrotingskader',
  operationId: 'viewBegrotingskader',
  summary: 'Wat het programma van elke begroting vraagt: jaren, plafond en normtarieven',
  tags,
  ...reads,
  request: { query: z.object({ taal: taalParameter }) },
  responses: { 200: json(gezetKaderSchema, 'Het kader') },
})

const putKader = createRoute({
  method: 'put',
  path: '/begrotingskader',
  operationId: 'putBegrotingskader',
  summary: 'Bepaal jaren, plafond en normtarieven',
  tags,
  ...guard('begrotingskader bijwerken', 'begroting'),
  request: body(kaderSchema),
  responses: done,
})

function refuseLarge(): never {
  throw new Refusal('Dit is te veel in één keer. Stuur minder regels.', { code: 'question-too-large', status: 413 })
}

/** Everything of this module over HTTP. */
export function begrotingRoutes(world: BegrotingWorld) {
  return createApi()
    .openapi(view, async c => c.json(await viewBegroting(world, daadOf(c).actor, c.req.valid('param').id, c.req.valid('query').taal), 200))
    .openapi(wijzig, async c => c.json(await wijzigBegroting(world, daadOf(c), c.req.valid('param').id, c.req.valid('json')), 200))
    .openapi(put, async c => {
      const { id, post } = c.req.valid('param')
      const versie = readIfMatch(c)
      const verandering = { id: post, versie: versie === 0 ? null : versie, post: c.req.valid('json') }
      return c.json(await wijzigBegroting(world, daadOf(c), id, { hoe: 'regels', veranderingen: [verandering] }), 200)
    })
    .openapi(drop, async c => {
      const { id, post } = c.req.valid('param')
      const verandering = { id: post, versie: readIfMatch(c), post: null }
      return c.json(await wijzigBegroting(world, daadOf(c), id, { hoe: 'regels', veranderingen: [verandering] }), 200)
    })
    .openapi(terug, async c => {
      const { id, nummer } = c.req.valid('param')
      return c.json(await draaiTerug(world, daadOf(c), id, nummer), 200)
    })
    .openapi(seeKader, async c => {
      const kader = await asVisitor(world.database, daadOf(c).actor, readKader)
      return c.json({ ...kader, jaren: [...kader.jaren], namen: begrotingNamen[c.req.valid('query').taal].soorten }, 200)
    })
    .openapi(putKader, async c => {
      await setKader(world, daadOf(c), { versie: readIfMatch(c), kader: c.req.valid('json') })
      return c.body(null, 204)
    })
    .route('/', werkboekRoutes(world))
}
