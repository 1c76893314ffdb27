import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { Refusal } from '../../refusal.ts'
import { Cookies } from './cookies.ts'
import { guard } from './guard.ts'
import { beginOidc, finishOidc, unlinkOidc } from './oidc-sign-in.ts'
import { actorOf, bezoekOf, body, done, json } from './route-parts.ts'
import { bevestigingSchema, koppelingSchema } from './schema.ts'
import { listKoppelingen } from './views.ts'
import type { IdentityWorld } from './world.ts'

const providerParameter = { params: z.object({ id: z.string().min(1).max(40) }) }
const doel = z.string().max(400).optional()

const listProviders = createRoute({
  method: 'get',
  path: '/aanbieders',
  operationId: 'listProviders',
  summary: 'Organisaties met een account waarvan u kunt inloggen',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  responses: {
    200: json(z.object({ aanbieders: z.array(z.object({ id: z.string(), naam: z.string() })) }), 'In de volgorde van de installatie'),
  },
})

const begin = createRoute({
  method: 'post',
  path: '/aanbieders/{id}/_begin',
  operationId: 'beginOidc',
  summary: 'Begin met inloggen, koppelen of bevestigen bij een andere organisatie',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: {
    ...providerParameter,
    ...body(
      z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('inloggen'), doel }),
        z.strictObject({ soort: z.literal('koppelen'), doel }),
        bevestigingSchema.extend({ soort: z.literal('bevestigen'), doel }),
      ]),
    ),
  },
  responses: { 201: json(z.object({ naar: z.url() }), 'Het adres waar de browser heen moet') },
})

const finish = createRoute({
  method: 'get',
  path: '/aanbieders/{id}/terug',
  operationId: 'finishOidc',
  summary: 'Maak af wat bij een andere organisatie begon',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: {
    ...providerParameter,
    query: z.object({ zoek: z.string().max(8000).meta({ description: 'Wat er in het adres achter het vraagteken stond' }) }),
  },
  responses: { 200: json(z.object({ doel: z.string() }), 'Gelukt; waar u nu heen gaat') },
})

const listLinks = createRoute({
  method: 'get',
  path: '/ik/koppelingen',
  operationId: 'listLinks',
  summary: 'Accounts van andere organisaties waarmee u kunt inloggen',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(z.object({ koppelingen: z.array(koppelingSchema) }), 'Per organisatie') },
})

const unlink = createRoute({
  method: 'delete',
  path: '/ik/koppelingen/{id}',
  operationId: 'unlink',
  summary: 'Maak een account los',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: providerParameter,
  responses: done,
})

/** Signing in, linking and confirming at OpenID providers. */
export function oidcRoutes(world: IdentityWorld) {
  const cookies = new Cookies(world.adres)
  return createApi()
    .openapi(listProviders, c => c.json({ aanbieders: world.openId.list.map(({ id, naam }) => ({ id, naam })) }, 200))
    .openapi(begin, async c => {
      const { doel: wanted, ...vraag } = c.req.valid('json')
      const trip = {
        aanbieder: c.req.valid('param').id,
        vraag: { ...vraag, ...(wanted === undefined ? {} : { doel: wanted }) },
        browser: cookies.keepBrowser(c, world.random),
      }
      return c.json({ naar: await beginOidc(world, c.get('actor'), trip, bezoekOf(c)) }, 201)
    })
    .openapi(finish, async c => {
      const terug = { aanbieder: c.req.valid('param').id, zoek: c.req.valid('query').zoek, browser: cookies.read(c, 'bid') }
      const klaar = await finishOidc(world, c.get('actor'), terug, bezoekOf(c))
      if (klaar.geheim !== null) cookies.keep(c, 'sid', klaar.geheim)
      return c.json({ doel: klaar.doel }, 200)
    })
    .openapi(listLinks, async c => c.json({ koppelingen: [...(await listKoppelingen(world, actorOf(c)))] }, 200))
    .openapi(unlink, async c => {
      const aanbieder = world.openId.list.find(({ id }) => id === c.req.valid('param').id)
      if (!aanbieder) throw new Refusal('Deze organisatie is er niet.', { code: 'oidc-provider-unknown', status: 404 })
      await unlinkOidc(world, actorOf(c), aanbieder.uitgever, c.get('spoor'))
      return c.body(null, 204)
    })
}
