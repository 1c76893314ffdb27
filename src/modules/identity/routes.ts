import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { Cookies } from './cookies.ts'
import { bewijsVan } from './geheim.ts'
import { demoRoutes } from './demo-routes.ts'
import { guard } from './guard.ts'
import { organisatieRoutes } from './organisatie-routes.ts'
import { rechtenVan } from './rechten.ts'
import { rolRoutes } from './rol-routes.ts'
import { actorOf, bezoekOf, body, done, given, idParameter, json } from './route-parts.ts'
import {
  gemaakteUitnodigingSchema,
  ikSchema,
  mensSchema,
  nieuweUitnodigingSchema,
  rolSchema,
  sessieSchema,
  uitnodigingSchema,
  zetelSchema,
} from './schema.ts'
import { endAllSessies, endSessie, endSessiesOf } from './end-sessies.ts'
import { requireIngelogd } from './sessions.ts'
import { chooseRol, requestLink, useLink } from './sign-in.ts'
import { invite, withdrawInvitation } from './uitnodigen.ts'
import { acceptInvitation, peekInvitation } from './uitnodiging-aannemen.ts'
import { listMensen, listSessies, listUitnodigingen } from './views.ts'
import type { IdentityWorld } from './world.ts'

const askLink = createRoute({
  method: 'post',
  path: '/inloglinks',
  operationId: 'askLink',
  summary: 'Vraag een link om mee in te loggen; het antwoord is voor ieder mailadres gelijk',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: body(z.strictObject({ mail: z.string().max(300), doel: z.string().max(400).optional() })),
  responses: { 202: json(z.object({ minuten: z.literal(10) }), 'Als het adres bij ons bekend is, gaat er een mail uit') },
})

const openSession = createRoute({
  method: 'post',
  path: '/sessies',
  operationId: 'openSession',
  summary: 'Log in met een link uit een mail',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: body(z.strictObject({ link: z.string().min(1).max(100) })),
  responses: { 201: json(z.object({ doel: z.string() }), 'Ingelogd; de sessie zit in een cookie') },
})

const listSessions = createRoute({
  method: 'get',
  path: '/sessies',
  operationId: 'listSessions',
  summary: 'Waar u bent ingelogd',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(z.object({ sessies: z.array(sessieSchema) }), 'De laatst gebruikte eerst') },
})

const endSession = createRoute({
  method: 'delete',
  path: '/sessies/{id}',
  operationId: 'endSession',
  summary: 'Log een apparaat uit',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: idParameter,
  responses: done,
})

const endOtherSessions = createRoute({
  method: 'delete',
  path: '/sessies',
  operationId: 'endOtherSessions',
  summary: 'Log overal uit, behalve hier',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(z.object({ aantal: z.number().int() }), 'Zoveel sessies zijn beëindigd') },
})

const getMe = createRoute({
  method: 'get',
  path: '/ik',
  operationId: 'getMe',
  summary: 'Wie er is ingelogd, en in welke rol',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(ikSchema, 'U') },
})

const takeRole = createRoute({
  method: 'put',
  path: '/ik/rol',
  operationId: 'takeRole',
  summary: 'Kies in welke rol u werkt',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: body(z.strictObject({ rol: rolSchema })),
  responses: done,
})

const listInvitations = createRoute({
  method: 'get',
  path: '/uitnodigingen',
  operationId: 'listInvitations',
  summary: 'Uitnodigingen die u mag zien',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  responses: { 200: json(z.object({ uitnodigingen: z.array(uitnodigingSchema) }), 'De nieuwste eerst') },
})

const sendInvitation = createRoute({
  method: 'post',
  path: '/uitnodigingen',
  operationId: 'sendInvitation',
  summary: 'Nodig iemand uit voor een rol',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  request: body(nieuweUitnodigingSchema),
  responses: { 201: json(gemaakteUitnodigingSchema, 'De uitnodiging gaat per mail uit, of wacht in het postvak') },
})

const withdraw = createRoute({
  method: 'delete',
  path: '/uitnodigingen/{id}',
  operationId: 'withdrawInvitation',
  summary: 'Trek een uitnodiging in',
  tags: ['toegang'],
  ...guard('rollen geven', 'toegang'),
  request: idParameter,
  responses: done,
})

const secretBody = z.strictObject({ uitnodiging: z.string().min(1).max(100) })

const peek = createRoute({
  method: 'post',
  path: '/uitnodigingen/_bekijk',
  operationId: 'peekInvitation',
  summary: 'Waarvoor een uitnodiging is',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: body(secretBody),
  responses: {
    200: json(
      z.object({
        naam: z.string(),
        mail: z.string(),
        rol: rolSchema,
        zetel: zetelSchema.nullable(),
        buurt: z.string().nullable(),
        organisatie: z.string().nullable(),
      }),
      'De uitnodiging',
    ),
  },
})

const accept = createRoute({
  method: 'post',
  path: '/uitnodigingen/_aanvaard',
  operationId: 'acceptInvitation',
  summary: 'Neem een uitnodiging aan',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: body(secretBody.extend({ naam: z.string().max(200) })),
  responses: { 201: json(z.object({ doel: z.string() }), 'Aangenomen en ingelogd') },
})

const listPeople = createRoute({
  method: 'get',
  path: '/mensen',
  operationId: 'listPeople',
  summary: 'Mensen die u mag zien, met hun rollen',
  tags: ['toegang'],
  ...guard('mensen bekijken', 'toegang'),
  responses: { 200: json(z.object({ mensen: z.array(mensSchema) }), 'Op naam') },
})

const endSessionsOf = createRoute({
  method: 'delete',
  path: '/mensen/{id}/sessies',
  operationId: 'endSessionsOf',
  summary: 'Log iemand anders overal uit',
  tags: ['toegang'],
  ...guard('toegang intrekken', 'toegang'),
  request: idParameter,
  responses: { 200: json(z.object({ aantal: z.number().int() }), 'Zoveel sessies zijn beëindigd') },
})

export function identityRoutes(world: IdentityWorld) {
  const cookies = new Cookies(world.adres)
  return createApi()
    .openapi(askLink, async c => {
      const { mail, doel } = c.req.valid('json')
      const browser = cookies.keepBrowser(c, world.random)
      await requestLink(world, { mail, browser, ...(doel === undefined ? {} : { doel }) }, bezoekOf(c))
      return c.json({ minuten: 10 as const }, 202)
    })
    .openapi(openSession, async c => {
      const { geheim, doel } = await useLink(world, { ...c.req.valid('json'), browser: cookies.read(c, 'bid') }, bezoekOf(c))
      cookies.keep(c, 'sid', geheim)
      cookies.drop(c, 'bid')
      return c.json({ doel }, 201)
    })
    .openapi(listSessions, async c => c.json({ sessies: [...(await listSessies(world.database, world.clock, actorOf(c)))] }, 200))
    .openapi(endSession, async c => {
      const { id } = c.req.valid('param')
      await endSessie(world, actorOf(c), id, c.get('spoor'))
      if (id === actorOf(c).sessie) cookies.drop(c, 'sid')
      return c.body(null, 204)
    })
    .openapi(endOtherSessions, async c => {
      const actor = actorOf(c)
      return c.json({ aantal: await endAllSessies(world, actor, { behalve: actor.sessie, spoor: c.get('spoor') }) }, 200)
    })
    .openapi(getMe, c => {
      const ik = requireIngelogd(actorOf(c))
      const { persoon, naam, mail, taal, rol, lidmaatschappen, sessie, eindigt, demo } = ik
      const chosen = rolSchema.nullable().parse(rol)
      const known = {
        persoon,
        naam,
        mail,
        taal,
        rol: chosen,
        lidmaatschappen: [...lidmaatschappen],
        sessie,
        demo,
        rechten: [...rechtenVan(rol)],
      }
      return c.json({ ...known, eindigt: eindigt.toISOString(), bewijs: bewijsVan(world.master, sessie) }, 200)
    })
    .openapi(takeRole, async c => {
      cookies.keep(c, 'sid', await chooseRol(world, actorOf(c), c.req.valid('json').rol, c.get('spoor')))
      return c.body(null, 204)
    })
    .openapi(listInvitations, async c =>
      c.json({ uitnodigingen: [...(await listUitnodigingen(world.database, world.clock, actorOf(c)))] }, 200),
    )
    .openapi(sendInvitation, async c => {
      const made = await invite(world, actorOf(c), given(c.req.valid('json')), c.get('spoor'))
      return c.json({ ...made, perMail: world.isMailing === true }, 201)
    })
    .openapi(withdraw, async c => {
      await withdrawInvitation(world, actorOf(c), c.req.valid('param').id, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(peek, async c => c.json(await peekInvitation(world, c.req.valid('json').uitnodiging, bezoekOf(c)), 200))
    .openapi(accept, async c => {
      cookies.keep(c, 'sid', await acceptInvitation(world, c.get('actor'), c.req.valid('json'), bezoekOf(c)))
      return c.json({ doel: '/mijn' }, 201)
    })
    .openapi(listPeople, async c => c.json({ mensen: [...(await listMensen(world, actorOf(c), c.get('spoor')))] }, 200))
    .openapi(endSessionsOf, async c =>
      c.json({ aantal: await endSessiesOf(world, actorOf(c), c.req.valid('param').id, c.get('spoor')) }, 200),
    )
    .route('/', rolRoutes(world))
    .route('/', organisatieRoutes(world))
    .route('/', demoRoutes(world))
}
