import { z } from '@hono/zod-openapi'

interface JsonAnswer<T extends z.ZodType> {
  readonly description: string
  readonly content: { readonly 'application/json': { readonly schema: T } }
}

/** An answer in JSON. */
export function json<T extends z.ZodType>(schema: T, description: string): JsonAnswer<T> {
  return { description, content: { 'application/json': { schema } } }
}

interface JsonBody<T extends z.ZodType> {
  readonly body: { readonly content: { readonly 'application/json': { readonly schema: T } }; readonly required: true }
}

/** A question with JSON in it. */
export function body<T extends z.ZodType>(schema: T): JsonBody<T> {
  return { body: { content: { 'application/json': { schema } }, required: true } }
}

/** What a route answers that has nothing to tell but that it is done. */
export const done = { 204: { description: 'Gedaan' } } as const

export const idParameter = { params: z.object({ id: z.uuid() }) } as const
