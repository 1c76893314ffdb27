import { createRoute, z } from '@hono/zod-openapi'
import { createApi } from '../../platform/http/api.ts'
import { Cookies } from './cookies.ts'
import { listRondkijkers, lookAround } from './demo/kijk-rond.ts'
import { guard, requireActor } from './guard.ts'
import { describeApparaat } from './persoon.ts'
import { listBerichten } from './postvak.ts'
import { berichtSchema, rolSchema } from './schema.ts'
import type { IdentityWorld } from './world.ts'

const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })

const listRoles = createRoute({
  method: 'get',
  path: '/demo',
  operationId: 'listDemoRoles',
  summary: 'Rollen om in rond te kijken; alleen in een demo',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  responses: {
    200: json(z.object({ rollen: z.array(z.object({ rol: rolSchema, naam: z.string(), verhaal: z.string() })) }), 'De verzonnen mensen'),
  },
})

const look = createRoute({
  method: 'post',
  path: '/demo/_kijk-rond',
  operationId: 'lookAround',
  summary: 'Log in als een verzonnen persoon met deze rol; alleen in een demo',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: { body: { content: { 'application/json': { schema: z.strictObject({ rol: rolSchema }) } }, required: true as const } },
  responses: { 201: json(z.object({ doel: z.string() }), 'Ingelogd; de sessie zit in een cookie') },
})

const listMails = createRoute({
  method: 'get',
  path: '/berichten',
  operationId: 'listMails',
  summary: 'Mails die wachten, zolang er geen mailserver is',
  tags: ['toegang'],
  ...guard('postvak bekijken', 'toegang'),
  responses: { 200: json(z.object({ berichten: z.array(berichtSchema) }), 'De nieuwste eerst') },
})

/** For who tries Buurtwijs out: roles to look around in, and the mails that a set-up without a mail server keeps. */
export function demoRoutes(world: IdentityWorld) {
  const cookies = new Cookies(world.adres)
  return createApi()
    .openapi(listRoles, async c => c.json({ rollen: [...(await listRondkijkers(world))] }, 200))
    .openapi(look, async c => {
      const bezoek = { vanaf: c.get('vanaf'), apparaat: describeApparaat(c.req.header('user-agent')), spoor: c.get('spoor') }
      cookies.keep(c, 'sid', await lookAround(world, c.req.valid('json').rol, bezoek))
      return c.json({ doel: '/mijn' }, 201)
    })
    .openapi(listMails, async c =>
      c.json({ berichten: [...(await listBerichten(world, requireActor(c.get('actor')), c.get('spoor')))] }, 200),
    )
}
