import type { Context } from 'hono'
import type { Actor } from '../../platform/actor.ts'
import type { ApiEnv } from '../../platform/http/api.ts'
import { requireActor } from '../identity/index.ts'

/** Who does something, and in which request. */
export interface Daad {
  readonly actor: Actor
  readonly spoor: string
}

/** Who asks for what this request does. */
export function daadOf(c: Context<ApiEnv>): Daad {
  return { actor: requireActor(c.get('actor')), spoor: c.get('spoor') }
}
