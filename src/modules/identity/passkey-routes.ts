import { createRoute, z } from '@hono/zod-openapi'
import type { JSONValue } from 'hono/utils/types'
import { createApi } from '../../platform/http/api.ts'
import { confirmWithLink, mailConfirmation } from './confirm-by-mail.ts'
import { Cookies } from './cookies.ts'
import { guard } from './guard.ts'
import { addPasskey, askToAdd, removePasskey, renamePasskey } from './passkeys.ts'
import { actorOf, bezoekOf, body, done, json } from './route-parts.ts'
import { antwoordSchema, bevestigingSchema, nieuweSleutelSchema, passkeySchema, vraagSchema } from './schema.ts'
import { askToConfirm, askToSignIn, confirmWithPasskey, signInWithPasskey } from './use-passkey.ts'
import { listPasskeys } from './views.ts'
import type { IdentityWorld } from './world.ts'

const keyParameter = { params: z.object({ id: z.string().min(1).max(1400) }) }

const askSignIn = createRoute({
  method: 'post',
  path: '/sessies/_passkey',
  operationId: 'askSignIn',
  summary: 'Vraag wat de browser nodig heeft om met een passkey in te loggen',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  responses: { 200: json(vraagSchema, 'PublicKeyCredentialRequestOptionsJSON van WebAuthn') },
})

const signIn = createRoute({
  method: 'post',
  path: '/sessies/_passkey/_antwoord',
  operationId: 'signInWithPasskey',
  summary: 'Log in met een passkey',
  tags: ['toegang'],
  ...guard('iedereen', 'toegang'),
  request: body(z.strictObject({ antwoord: antwoordSchema, doel: z.string().max(400).optional() })),
  responses: { 201: json(z.object({ doel: z.string() }), 'Ingelogd; de sessie zit in een cookie') },
})

const listKeys = createRoute({
  method: 'get',
  path: '/passkeys',
  operationId: 'listPasskeys',
  summary: 'Uw passkeys',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(z.object({ passkeys: z.array(passkeySchema) }), 'De oudste eerst') },
})

const askAdd = createRoute({
  method: 'post',
  path: '/passkeys/_vraag',
  operationId: 'askPasskey',
  summary: 'Vraag wat de browser nodig heeft om een passkey te maken',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  responses: { 200: json(vraagSchema, 'PublicKeyCredentialCreationOptionsJSON van WebAuthn') },
})

const add = createRoute({
  method: 'post',
  path: '/passkeys',
  operationId: 'addPasskey',
  summary: 'Voeg een passkey toe die de browser net maakte',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: body(z.strictObject({ naam: z.string().max(200), antwoord: nieuweSleutelSchema })),
  responses: done,
})

const rename = createRoute({
  method: 'patch',
  path: '/passkeys/{id}',
  operationId: 'renamePasskey',
  summary: 'Geef een passkey een andere naam',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: { ...keyParameter, ...body(z.strictObject({ naam: z.string().max(200) })) },
  responses: done,
})

const remove = createRoute({
  method: 'delete',
  path: '/passkeys/{id}',
  operationId: 'removePasskey',
  summary: 'Verwijder een passkey',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: keyParameter,
  responses: done,
})

const askConfirm = createRoute({
  method: 'post',
  path: '/bevestigingen/_passkey',
  operationId: 'askConfirm',
  summary: 'Vraag wat de browser nodig heeft om één handeling met een passkey te bevestigen',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: body(bevestigingSchema),
  responses: { 200: json(vraagSchema, 'PublicKeyCredentialRequestOptionsJSON; de uitdaging eindigt op de hash van wat u bevestigt') },
})

const confirm = createRoute({
  method: 'post',
  path: '/bevestigingen/_passkey/_antwoord',
  operationId: 'confirmWithPasskey',
  summary: 'Bevestig één handeling met een passkey',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: body(bevestigingSchema.extend({ antwoord: antwoordSchema })),
  responses: done,
})

const askConfirmLink = createRoute({
  method: 'post',
  path: '/bevestigingen/_link',
  operationId: 'askConfirmLink',
  summary: 'Vraag een mail met een link om één handeling te bevestigen',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: body(bevestigingSchema),
  responses: { 202: json(z.object({ minuten: z.literal(10) }), 'De mail is onderweg') },
})

const confirmLink = createRoute({
  method: 'post',
  path: '/bevestigingen/_link/_antwoord',
  operationId: 'confirmWithLink',
  summary: 'Bevestig met een link uit een mail',
  tags: ['toegang'],
  ...guard('wie is ingelogd', 'toegang'),
  request: body(z.strictObject({ link: z.string().min(1).max(100) })),
  responses: done,
})

/** A WebAuthn question as JSON has it: without the fields that are not there. */
function toJson(question: object): Record<string, JSONValue> {
  return JSON.parse(JSON.stringify(question)) as Record<string, JSONValue>
}

/** Signing in and confirming with passkeys, and confirming with a mailed link. */
export function passkeyRoutes(world: IdentityWorld) {
  const cookies = new Cookies(world.adres)
  return createApi()
    .openapi(askSignIn, async c => {
      const options = await askToSignIn(world, cookies.keepBrowser(c, world.random).tekst, bezoekOf(c))
      return c.json(toJson(options), 200)
    })
    .openapi(signIn, async c => {
      const { antwoord, doel } = c.req.valid('json')
      const answered = { antwoord, browser: cookies.read(c, 'bid') }
      const begonnen = await signInWithPasskey(world, { ...answered, ...(doel === undefined ? {} : { doel }) }, bezoekOf(c))
      cookies.keep(c, 'sid', begonnen.geheim)
      cookies.drop(c, 'bid')
      return c.json({ doel: begonnen.doel }, 201)
    })
    .openapi(listKeys, async c => c.json({ passkeys: [...(await listPasskeys(world.database, actorOf(c)))] }, 200))
    .openapi(askAdd, async c => {
      const options = await askToAdd(world, actorOf(c), cookies.keepBrowser(c, world.random).tekst)
      return c.json(toJson(options), 200)
    })
    .openapi(add, async c => {
      const { naam, antwoord } = c.req.valid('json')
      const made = { naam, antwoord, browser: cookies.read(c, 'bid') }
      await addPasskey(world, actorOf(c), made, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(rename, async c => {
      await renamePasskey(world, actorOf(c), { ...c.req.valid('param'), ...c.req.valid('json') }, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(remove, async c => {
      await removePasskey(world, actorOf(c), c.req.valid('param').id, c.get('spoor'))
      return c.body(null, 204)
    })
    .openapi(askConfirm, async c => {
      const options = await askToConfirm(world, actorOf(c), c.req.valid('json'), cookies.keepBrowser(c, world.random).tekst)
      return c.json(toJson(options), 200)
    })
    .openapi(confirm, async c => {
      const { antwoord, ...confirmed } = c.req.valid('json')
      const answered = { antwoord, browser: cookies.read(c, 'bid') }
      cookies.keep(c, 'sid', await confirmWithPasskey(world, actorOf(c), { ...confirmed, ...answered }, c.get('spoor')))
      return c.body(null, 204)
    })
    .openapi(askConfirmLink, async c => {
      await mailConfirmation(world, actorOf(c), c.req.valid('json'), cookies.keepBrowser(c, world.random))
      return c.json({ minuten: 10 as const }, 202)
    })
    .openapi(confirmLink, async c => {
      const input = { link: c.req.valid('json').link, browser: cookies.read(c, 'bid') }
      cookies.keep(c, 'sid', await confirmWithLink(world, actorOf(c), input, bezoekOf(c)))
      return c.body(null, 204)
    })
}
