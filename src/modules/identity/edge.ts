import { createMiddleware } from 'hono/factory'
import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from '../../platform/http/api.ts'
import { Refusal } from '../../refusal.ts'
import { Cookies } from './cookies.ts'
import { isBewijs } from './geheim.ts'
import { findIngelogd } from './sessions.ts'
import { pageAskerIn } from './page-asker.ts'
import type { IdentityWorld } from './world.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

/** Finds out who asks, before any route does. Whoever has a session and wants to change something proves that it is their own page that asks. */
export function knowActor(world: IdentityWorld): MiddlewareHandler<ApiEnv> {
  const cookies = new Cookies(world.adres)
  return createMiddleware<ApiEnv>(async (c, next) => {
    const tekst = cookies.read(c, 'sid')
    const isReading = reading.includes(c.req.method)
    const asker = pageAskerIn(c.env)
    if (!isReading) asker?.forget()
    const find = () => findIngelogd(world, tekst)
    const actor = tekst === undefined ? null : await (isReading && asker !== null ? asker.find(tekst, find) : find())
    c.set('actor', actor)
    if (tekst !== undefined && actor === null) cookies.drop(c, 'sid')
    if (!isReading) {
      requireOwnSite(c.req.raw.headers, world.adres, actor !== null)
      if (actor !== null && !isBewijs(world.master, actor.sessie, c.req.header('x-bewijs'))) {
        throw new Refusal('Dit formulier hoort bij een eerdere sessie. Ververs de bladzijde en probeer het opnieuw.', {
          code: 'bewijs-missing',
          status: 403,
        })
      }
    }
    await next()
    if (!isReading) asker?.forget()
  })
}

/**
 * Refuses a change that a page of another site asks for. A program that sends neither header is no browser; it has no cookies of somebody else, so
 * it may ask what needs no session.
 */
export function requireOwnSite(headers: Headers, adres: string, hasSession: boolean): void {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site === 'same-origin' || site === 'none') return
  if (site === null && origin !== null && origin === adres) return
  if (site === null && origin === null && !hasSession) return
  throw new Refusal('Deze vraag komt van een andere site. Open Buurtwijs zelf en probeer het daar.', { code: 'other-site', status: 403 })
}
