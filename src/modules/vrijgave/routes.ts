import { createRoute, z } from '@hono/zod-openapi'
import { asVisitor } from '../../platform/database/visitor.ts'
import { createApi } from '../../platform/http/api.ts'
import { json } from '../../platform/http/contents.ts'
import { wholeNumber } from '../../platform/http/whole-number.ts'
import { guard } from '../identity/index.ts'
import type { VrijgaveDatabase } from './tables.ts'
import { cellenSchema, heleReeksSchema, reeksSchema } from './vrijgave-schema.ts'
import { getReeks, listCijfers, listReeksen } from './vrijgave-views.ts'

const tags = ['vrijgaven']
const naam = z.object({ reeks: z.string().max(80) })

const list = createRoute({
  method: 'get',
  path: '/vrijgaven',
  operationId: 'listVrijgaven',
  summary: 'De reeksen cijfers over mensen, met hoeveel ervan te zien is en hoeveel verborgen, en waarom',
  tags,
  ...guard('iedereen', 'vrijgave'),
  responses: { 200: json(z.object({ reeksen: z.array(reeksSchema) }), 'De reeksen') },
})

const get = createRoute({
  method: 'get',
  path: '/vrijgaven/{reeks}',
  operationId: 'getVrijgave',
  summary: 'Eén reeks: haar regels, haar codes en al haar uitgaven',
  tags,
  ...guard('iedereen', 'vrijgave'),
  request: { params: naam },
  responses: { 200: json(heleReeksSchema, 'De reeks') },
})

const cells = createRoute({
  method: 'get',
  path: '/vrijgaven/{reeks}/cijfers',
  operationId: 'listVrijgegevenCijfers',
  summary: 'De vrijgegeven cijfers van een reeks; wat verborgen is, noemt het kleinste geheel dat wel te zien is',
  tags,
  ...guard('iedereen', 'vrijgave'),
  request: {
    params: naam,
    query: z.object({
      waar: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .transform(given => [given ?? []].flat())
        .pipe(
          z
            .array(
              z
                .string()
                .max(200)
                .regex(/^[^:]+:.+$/s, 'Schrijf dimensie:code, bijvoorbeeld groep:65+.'),
            )
            .max(6),
        )
        .meta({ description: 'Alleen cijfers met deze code, als dimensie:code; mag vaker', example: ['groep:65+'] }),
      pagina: wholeNumber({ min: 1, max: 100_000 }).default(1),
      limiet: wholeNumber({ min: 1, max: 200 }).default(50),
    }),
  },
  responses: { 200: json(cellenSchema, 'De cijfers, in vaste volgorde') },
})

/** What everybody may see: released figures, never what was counted. */
export function vrijgaveRoutes({ database }: { readonly database: VrijgaveDatabase }) {
  return createApi()
    .openapi(list, async c => c.json({ reeksen: [...(await asVisitor(database, c.get('actor'), trx => listReeksen(trx)))] }, 200))
    .openapi(get, async c => c.json(await asVisitor(database, c.get('actor'), trx => getReeks(trx, c.req.valid('param').reeks)), 200))
    .openapi(cells, async c => {
      const { waar, ...page } = c.req.valid('query')
      const where = Object.fromEntries(waar.map(each => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)]))
      const vraag = { reeks: c.req.valid('param').reeks, waar: where, ...page }
      const { cijfers, totaal } = await asVisitor(database, c.get('actor'), trx => listCijfers(trx, vraag))
      return c.json({ cijfers: [...cijfers], totaal }, 200)
    })
}
