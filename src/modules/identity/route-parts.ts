import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Actor } from '../../platform/actor.ts'
import type { ApiEnv } from '../../platform/http/api.ts'
import { requireActor } from './guard.ts'
import { describeApparaat } from './persoon.ts'
import type { Bezoek } from './world.ts'

/** An answer of JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } })

/** A question that has to bring JSON along. */
export const body = <T extends z.ZodType>(schema: T) => ({ body: { content: { 'application/json': { schema } }, required: true as const } })

export const done = { 204: { description: 'Gedaan' } } as const

export const idParameter = { params: z.object({ id: z.uuid() }) }

/** Who asks, in a route that is for who is signed in. */
export function actorOf(c: Context<ApiEnv>): Actor {
  return requireActor(c.get('actor'))
}

/** What the log keeps of a request, and what tries are counted by. */
export function bezoekOf(c: Context<ApiEnv>): Bezoek {
  return { vanaf: c.get('vanaf'), apparaat: describeApparaat(c.req.header('user-agent')), spoor: c.get('spoor') }
}

/** Without the fields that were not given. */
export function given<Input extends object>(input: Input): { [Name in keyof Input]: Exclude<Input[Name], undefined> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Input]: Exclude<Input[Name], undefined>
  }
}
