import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Actor } from '../../platform/actor.ts'
import type { VerwerkingId } from '../../platform/audit/verwerkingen.ts'
import type { ApiEnv } from '../../platform/http/api.ts'
import { Refusal } from '../../refusal.ts'
import type { Recht } from './rechten.ts'
import { requireMay } from './rechten.ts'

/** Who may call a route: everybody, everybody who is signed in, or who has a permission. */
export type Mag = 'iedereen' | 'wie is ingelogd' | Recht

/** The two things that every route says of itself, as they stand in its description. */
export interface Guarded {
  readonly 'x-mag': Mag
  readonly 'x-verwerking': VerwerkingId
}

/**
 * What a route says of itself: who may call it, and which processing activity it is part of. Spread into `createRoute`; the middleware refuses the
 * others before anything of the request is read. What lies in another neighbourhood is decided by the action and, again, by row security.
 */
export function guard(mag: Mag, verwerking: VerwerkingId): Guarded & { readonly middleware: MiddlewareHandler<ApiEnv> } {
  return { 'x-mag': mag, 'x-verwerking': verwerking, middleware: requireMag(mag) }
}

function requireMag(mag: Mag): MiddlewareHandler<ApiEnv> {
  return createMiddleware<ApiEnv>(async (c, next) => {
    if (mag !== 'iedereen') {
      const actor = requireActor(c.get('actor'))
      if (mag !== 'wie is ingelogd') requireMay(actor, mag)
    }
    await next()
  })
}

/** Who is signed in, or a refusal that says to do so. */
export function requireActor(actor: Actor | null): Actor {
  if (actor !== null) return actor
  throw new Refusal('Log eerst in. Daarna kunt u verder waar u was.', { code: 'sign-in-first', status: 401 })
}
